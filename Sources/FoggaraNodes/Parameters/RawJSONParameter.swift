import FoggaraEngine
import FoggaraJSON

/// A parameter that holds JSON text, in which each `{{ }}` block stands for a JSON value.
///
/// Plan: a text without blocks, or of one block alone, is read as usual. Of a mixed text every block is evaluated and
/// put in as JavaScript would write it, objects and lists as JSON, so that `{"a": {{ $json.list }} }` is JSON.
struct RawJSONParameter {
    private let call: NodeCall
    private let path: String

    init(_ call: NodeCall, _ path: String) {
        self.call = call
        self.path = path
    }

    /// The text with its blocks filled in, or the value of a lone block; nil when it is absent.
    func value(_ index: Int) throws(NodeError) -> JSONValue? {
        guard case .string(let text) = call.parameters.raw(path), text.utf8.first == UInt8(ascii: "=") else {
            return try call.value(path, index)
        }
        let parts = text.dropFirst().split(separator: "{{", omittingEmptySubsequences: false)
        if parts.count == 1 { return .string(String(text.dropFirst())) }
        let trimmed = ScriptValue.trim(String(text.dropFirst()))
        if parts.count == 2, trimmed.hasPrefix("{{"), trimmed.hasSuffix("}}") { return try call.value(path, index) }
        var result = String(parts[0])
        for part in parts.dropFirst() {
            // Without an end, or with a brace that may belong to the expression, the usual reading knows better.
            guard let end = part.range(of: "}}"), !part[end.upperBound...].hasPrefix("}"), !result.hasSuffix("\\")
            else { return try call.value(path, index) }
            let block = "={{" + part[..<end.lowerBound] + "}}"
            let value = try call.parameters.evaluate(.string(block), item: index, variables: [:])
            result += value.map { FieldConversion.text($0) } ?? "undefined"
            result += part[end.upperBound...]
        }
        return .string(result)
    }
}

extension Substring {
    /// Where `part` first occurs.
    fileprivate func range(of part: String) -> Range<Index>? {
        var place = startIndex
        while place < endIndex {
            if self[place...].hasPrefix(part) { return place..<index(place, offsetBy: part.count) }
            place = index(after: place)
        }
        return nil
    }
}
