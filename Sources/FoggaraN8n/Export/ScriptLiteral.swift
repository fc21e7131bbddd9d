import FoggaraJSON

/// Values written as literals of n8n's expression language.
enum ScriptLiteral {
    /// The literal of a value, such that it can stand anywhere inside `{{ }}`.
    ///
    /// - Guarantees: two braces of one kind never stand side by side, since they would end or begin a chunk; objects are
    ///   in parentheses, so that they begin no block.
    static func write(_ value: JSONValue) -> String {
        switch value {
        case .null: "null"
        case .bool(let flag): flag ? "true" : "false"
        case .number(let number): number.text.hasPrefix("-") ? "(\(number.text))" : number.text
        case .string(let text): quoted(text)
        case .array(let elements): "[" + elements.map(write).joined(separator: ", ") + "]"
        case .object(let object):
            "({ " + object.map { "\(quoted($0.key)): \(write($0.value))" }.joined(separator: ", ") + " })"
        }
    }

    private static func quoted(_ text: String) -> String {
        var result = "'"
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            switch scalar {
            case "'": result += "\\'"
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\u{2028}": result += "\\u2028"
            case "\u{2029}": result += "\\u2029"
            case "{" where previous == "{": result += "\\x7b"
            case "}" where previous == "}": result += "\\x7d"
            default: result.unicodeScalars.append(scalar)
            }
            previous = scalar
        }
        return result + "'"
    }
}
