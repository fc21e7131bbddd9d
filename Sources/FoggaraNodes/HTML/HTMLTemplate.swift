import FoggaraEngine
import FoggaraExpression
import FoggaraJSON
import FoggaraWorkflow

/// An HTML text in which each `{{ }}` block stands for a value.
///
/// - Source: as recorded of n8n 2.41.1: a block that fails is "undefined", and `$` signs in values stand for what they
///   stand for in JavaScript's `replace`.
struct HTMLTemplate {
    private let call: NodeCall

    /// The template of a call.
    init(_ call: NodeCall) {
        self.call = call
    }

    /// The text for one item.
    ///
    /// - Errors: the template cannot be read.
    func text(_ index: Int) throws(NodeError) -> String {
        guard case .string(let template) = call.parameters.raw("html"), !template.hasPrefix("=") else {
            return try call.text("html", index)
        }
        var result = template
        for block in blocks(template) {
            var value = "undefined"
            do throws(NodeError) {
                value = Self.text(try call.parameters.evaluated(.string("=" + block), item: index))
            } catch { value = "undefined" }  // a block that fails stands for undefined; the item goes on
            guard let range = result.firstRange(of: block) else { continue }
            let shown = expanded(
                value, block, result[..<range.lowerBound], result[range.upperBound...])
            result.replaceSubrange(range, with: shown)
        }
        return result
    }

    /// A value as JavaScript puts it into a text.
    private static func text(_ value: ExpressionResult?) -> String {
        switch value {
        case nil, .undefined: "undefined"
        case .json(let value): ScriptValue.text(value)
        case .special(let special): special.text
        }
    }

    private func blocks(_ template: String) -> [String] {
        var result: [String] = []
        var rest = template[...]
        while let start = rest.firstRange(of: "{{") {
            guard let end = rest[start.upperBound...].firstRange(of: "}}") else { break }
            var stop = end.upperBound
            while stop < rest.endIndex, rest[stop] == "}" { stop = rest.index(after: stop) }
            result.append(String(rest[start.lowerBound..<stop]))
            rest = rest[stop...]
        }
        return result
    }

    private func expanded(_ value: String, _ block: String, _ before: Substring, _ after: Substring) -> String {
        var result = ""
        var scalars = value.makeIterator()
        while let character = scalars.next() {
            guard character == "$" else {
                result.append(character)
                continue
            }
            var ahead = scalars
            switch ahead.next() {
            case "$": result += "$"
            case "&": result += block
            case "`": result += before
            case "'": result += after
            default:
                result += "$"
                continue
            }
            scalars = ahead
        }
        return result
    }
}
