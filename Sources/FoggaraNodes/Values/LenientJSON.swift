package import FoggaraJSON

/// JSON text as n8n's fields accept it.
package enum LenientJSON {
    /// The value of strict JSON text; nil when it does not parse.
    package static func strict(_ text: String) -> JSONValue? {
        JSONDocument.value(of: Array(text.utf8))
    }

    /// A list from JSON text, single quotes taken for double ones when it does not parse as it is.
    package static func list(_ text: String) -> [JSONValue]? {
        if let value = strict(text) { return value.array }
        return strict(String(text.map { $0 == "'" ? "\"" : $0 }))?.array
    }

    /// An object from JSON text or from a JavaScript object literal without calculations.
    package static func object(_ text: String) -> JSONObject? {
        if let value = strict(text) { return value.object }
        var reader = ObjectLiteral(text)
        return reader.read()?.object
    }
}

/// Reads a JavaScript object literal of constants: bare keys, single quotes, trailing commas.
private struct ObjectLiteral {
    private static let deepest = 64
    private let scalars: [Unicode.Scalar]
    private var place = 0

    init(_ text: String) { scalars = Array(text.unicodeScalars) }

    mutating func read() -> JSONValue? {
        guard let value = value(0) else { return nil }
        skipBlanks()
        return place == scalars.count ? value : nil
    }

    private var current: Unicode.Scalar? { place < scalars.count ? scalars[place] : nil }

    private mutating func skipBlanks() {
        while let scalar = current, scalar.properties.isWhitespace { place += 1 }
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        skipBlanks()
        guard current == scalar else { return false }
        place += 1
        return true
    }

    private mutating func value(_ depth: Int) -> JSONValue? {
        skipBlanks()
        guard depth < Self.deepest, let scalar = current else { return nil }
        switch scalar {
        case "{": return object(depth)
        case "[": return list(depth)
        case "'", "\"": return quoted().map { .string($0) }
        default: return word()
        }
    }

    private mutating func object(_ depth: Int) -> JSONValue? {
        place += 1
        var object = JSONObject()
        while true {
            if take("}") { return .object(object) }
            skipBlanks()
            guard let scalar = current else { return nil }
            let key = scalar == "'" || scalar == "\"" ? quoted() : bareWord()
            guard let key, take(":"), let value = value(depth + 1) else { return nil }
            object[key] = value
            if !take(",") { return take("}") ? .object(object) : nil }
        }
    }

    private mutating func list(_ depth: Int) -> JSONValue? {
        place += 1
        var elements: [JSONValue] = []
        while true {
            if take("]") { return .array(elements) }
            guard let value = value(depth + 1) else { return nil }
            elements.append(value)
            if !take(",") { return take("]") ? .array(elements) : nil }
        }
    }

    private mutating func quoted() -> String? {
        guard let quote = current else { return nil }
        place += 1
        var text = String.UnicodeScalarView()
        while let scalar = current {
            place += 1
            if scalar == quote { return String(text) }
            if scalar == "\\" {
                guard let escaped = current else { return nil }
                place += 1
                switch escaped {
                case "n": text.append("\n")
                case "t": text.append("\t")
                case "r": text.append("\r")
                default: text.append(escaped)
                }
            } else {
                text.append(scalar)
            }
        }
        return nil
    }

    private mutating func bareWord() -> String? {
        var text = String.UnicodeScalarView()
        while let scalar = current,
            scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "_" || scalar == "$"
                || scalar == "-" || scalar == "+" || scalar == "."
        {
            text.append(scalar)
            place += 1
        }
        return text.isEmpty ? nil : String(text)
    }

    private mutating func word() -> JSONValue? {
        guard let word = bareWord() else { return nil }
        switch word {
        case "true": return true
        case "false": return false
        case "null": return .null
        default:
            let number = ScriptValue.number(of: word)
            return JSONNumber(number).map { .number($0) }
        }
    }
}
