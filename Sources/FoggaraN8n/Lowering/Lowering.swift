import FoggaraExpression
import FoggaraJSON

/// Replaces Foggara's own nodes by stock n8n nodes.
///
/// The code of a lowered node is a data file, `data/n8n/<type>.js`: a script that defines `read(input)`, where `input`
/// holds the node's parameters for one item. The Code node runs once for each item: it evaluates the parameters, calls
/// `read` and adds what it gives to the item under `outputField`.
struct Lowering: Sendable {
    /// A stock node that does what an own node does.
    struct Node {
        var type: String
        var version: Double
        var parameters: JSONObject
    }

    let load: @Sendable (String) -> [UInt8]?

    /// The stock node for an own node with these resolved parameters; nil when there is none.
    func lower(type: String, parameters: JSONObject) -> Node? {
        guard let bytes = load("data/n8n/\(type).js") else { return nil }
        var input: [String] = []
        for member in parameters where member.key != "outputField" && member.key != "undecided" {
            input.append("  \(member.key): value(() => \(Self.script(member.value))),")
        }
        let subject = type == "foggara.wilaya" ? "place" : "price"
        let field = ScriptLiteral.write(parameters["outputField"] ?? .string(subject))
        let failing =
            parameters["undecided"]?.string != "error"
            ? ""
            : """
            if (result.undecided) {
              const reasons = (result.flags ?? []).join(', ');
              throw new Error('The \(subject) is undecided' + (reasons ? ': ' + reasons : ''));
            }

            """
        let code = """
            // \(type): the same answer as Foggara's own node. Written by foggara export.
            // A parameter that fails, such as a field of something missing, counts as absent.
            const value = (compute) => { try { return compute(); } catch { return undefined; } };
            const input = {
            \(input.joined(separator: "\n"))
            };

            \(String(decoding: bytes, as: UTF8.self))
            const result = read(input);
            \(failing)\
            return { json: { ...$json, [\(field)]: result } };

            """
        return Node(
            type: "n8n-nodes-base.code", version: 2,
            parameters: ["mode": "runOnceForEachItem", "language": "javaScript", "jsCode": .string(code)])
    }

    /// The JavaScript expression that computes a parameter inside a Code node.
    static func script(_ value: JSONValue) -> String {
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
