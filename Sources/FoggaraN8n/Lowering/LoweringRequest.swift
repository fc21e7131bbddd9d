import FoggaraExpression
package import FoggaraJSON
package import FoggaraWorkflow

/// An own node that is to be replaced.
package struct LoweringRequest: Sendable {
    /// The node as the template has it.
    package let node: WorkflowNode
    /// Its parameters, defaults filled in and configuration folded in; those that hold a secret are absent.
    package let parameters: JSONObject
    /// Parameters that are one secret of the configuration and nothing else, with the secret's name.
    package let secrets: [String: String]
    /// The node's credentials as n8n stores them.
    package let credentials: JSONObject
    /// Names that nodes of the workflow have already.
    package let taken: Set<String>
    /// Which node versions may be used.
    package let versions: VersionProfile
    /// Data files such as the code of lowered nodes.
    package let load: @Sendable (String) -> [UInt8]?

    /// The name of an inner node: `Ask owner: wait`, with a number when the workflow has such a node.
    package func name(_ part: String) -> String {
        let wanted = "\(node.name): \(part)"
        guard taken.contains(wanted) else { return wanted }
        var number = 2
        while taken.contains("\(wanted) \(number)") { number += 1 }
        return "\(wanted) \(number)"
    }

    /// A text parameter.
    package func text(_ key: String) -> String { parameters[key]?.string ?? "" }

    /// A credential that the importing person fills with the secret of parameter `key`; nil when it is no secret.
    package func credential(_ type: String, carrying key: String) -> JSONObject? {
        guard let secret = secrets[key] else { return nil }
        return [type: ["id": .null, "name": .string("\(node.name): \(secret)")]]
    }

    /// The data file with the rules of the own node, as text.
    package func rules() -> String? {
        load("data/n8n/\(node.type).js").map { String(decoding: $0, as: UTF8.self) }
    }

    /// The JavaScript expression that computes a parameter inside a Code node.
    package static func script(_ value: JSONValue) -> String {
        if case .array(let elements) = value { return "[" + elements.map(script).joined(separator: ", ") + "]" }
        if case .object(let object) = value {
            let members = object.map { "\(ScriptLiteral.write(.string($0.key))): \(script($0.value))" }
            return "({ " + members.joined(separator: ", ") + " })"
        }
        guard case .string(let text) = value, text.utf8.first == UInt8(ascii: "=") else {
            return ScriptLiteral.write(value)
        }
        let pieces = ExpressionSource(text).pieces
        if pieces.count == 1, case .code(let code) = pieces[0] { return "(\(code.trimmedBlanks))" }
        let parts = pieces.map { piece in
            switch piece {
            case .text(let literal): ScriptLiteral.write(.string(literal))
            case .code(let code): "((\(code.trimmedBlanks)) ?? '')"
            }
        }
        return parts.isEmpty ? "''" : parts.joined(separator: " + ")
    }
}

extension String {
    /// The text without blanks and line breaks around it.
    fileprivate var trimmedBlanks: String {
        let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r" }
        guard let first = firstIndex(where: { !isBlank($0) }), let last = lastIndex(where: { !isBlank($0) }) else {
            return ""
        }
        return String(self[first...last])
    }
}
