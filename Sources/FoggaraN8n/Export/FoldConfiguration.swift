import FoggaraExpression
import FoggaraJSON

/// Puts the values of the activation form where expressions read `$config`.
///
/// A parameter that is nothing but one such expression becomes the value itself; inside a longer expression the value
/// becomes a literal.
struct FoldConfiguration {
    /// Values, secrets left out.
    let values: JSONObject
    /// Names of secrets, which no export may hold.
    let secrets: Set<String>
    /// Secrets that were asked for, in the order met.
    private(set) var secretsMet: [String] = []

    /// Foggara's own functions that were called, in the order met; n8n has none of them.
    private(set) var functionsMet: [String] = []

    init(values: JSONObject, secrets: Set<String>) {
        self.values = values
        self.secrets = secrets
    }

    /// A value with every text inside it folded.
    mutating func fold(_ value: JSONValue) -> JSONValue {
        switch value {
        case .string(let text): return fold(text)
        case .array(let elements):
            var folded: [JSONValue] = []
            for element in elements { folded.append(fold(element)) }
            return .array(folded)
        case .object(let object):
            var folded = JSONObject()
            for member in object { folded[member.key] = fold(member.value) }
            return .object(folded)
        default: return value
        }
    }

    /// The name of the secret that a parameter is, when it is `={{ $config.secret }}` and nothing else.
    func secret(in value: JSONValue) -> String? {
        guard case .string(let text) = value else { return nil }
        let source = ExpressionSource(text)
        let bytes = Array(text.utf8)
        let whole = source.references.lazy.compactMap { reference -> String? in
            guard case .config(let key, let span) = reference, secrets.contains(key),
                Self.isWhole(bytes, Self.head(of: span, key: key, in: bytes))
            else { return nil }
            return key
        }
        return source.isExpression ? whole.first : nil
    }

    private mutating func fold(_ text: String) -> JSONValue {
        let source = ExpressionSource(text)
        for case .function(let name, _) in source.references
        where ExpressionNames.hostFunctions.contains(name) && !functionsMet.contains(name) { functionsMet.append(name) }
        let bytes = Array(text.utf8)
        let references = source.references.compactMap { reference -> (key: String, span: ByteSpan)? in
            guard case .config(let key, let span) = reference else { return nil }
            return (key, Self.head(of: span, key: key, in: bytes))
        }
        guard source.isExpression, !references.isEmpty else { return .string(text) }
        for (key, _) in references where secrets.contains(key) && !secretsMet.contains(key) { secretsMet.append(key) }
        if references.count == 1, Self.isWhole(bytes, references[0].span), let value = values[references[0].key] {
            return Self.parameter(value)
        }
        var result: [UInt8] = []
        var position = 0
        for (key, span) in references.sorted(by: { $0.span.start < $1.span.start }) where span.start >= position {
            result += bytes[position..<span.start]
            let literal = values[key].map(ScriptLiteral.write) ?? "undefined"
            // `6.toFixed()` is no JavaScript.
            let isReceiver = span.end < bytes.count && bytes[span.end] == UInt8(ascii: ".")
            let isNumber = literal.utf8.first.map { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") } ?? false
            result += Array((isReceiver && isNumber ? "(\(literal))" : literal).utf8)
            position = span.end
        }
        result += bytes[position...]
        return .string(String(decoding: result, as: UTF8.self))
    }

    /// The bytes of `$config.key` or `$config['key']` alone, without the members read from the value.
    private static func head(of span: ByteSpan, key: String, in bytes: [UInt8]) -> ByteSpan {
        let name = Array(key.utf8)
        var place = span.start + "$config".utf8.count
        while place + name.count <= span.end, !bytes[place...].starts(with: name) { place += 1 }
        place += name.count
        // The closing quote and bracket of the other notation.
        let isBracketed = place < span.end && [UInt8(ascii: "'"), UInt8(ascii: "\"")].contains(bytes[place])
        if isBracketed { while place < span.end, bytes[place - 1] != UInt8(ascii: "]") { place += 1 } }
        return ByteSpan(span.start, min(place, span.end))
    }

    /// Whether the parameter is `={{ reference }}` and nothing else.
    private static func isWhole(_ bytes: [UInt8], _ span: ByteSpan) -> Bool {
        func isBlank(_ part: ArraySlice<UInt8>) -> Bool { part.allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 } }
        return bytes.count >= 5 && bytes.starts(with: "={{".utf8) && bytes.suffix(2).elementsEqual("}}".utf8)
            && span.start >= 3 && span.end <= bytes.count - 2 && isBlank(bytes[3..<span.start])
            && isBlank(bytes[span.end..<bytes.count - 2])
    }

    /// The parameter that means a value literally: a text beginning with `=` must itself be an expression.
    static func parameter(_ value: JSONValue) -> JSONValue {
        guard case .string(let text) = value, text.utf8.first == UInt8(ascii: "=") else { return value }
        return .string("={{ \(ScriptLiteral.write(value)) }}")
    }
}
