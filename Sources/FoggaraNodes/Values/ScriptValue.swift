package import FoggaraJSON

/// How JavaScript turns values into texts, numbers and truth values, where n8n's nodes depend on it.
///
/// - Source: ECMA-262, sections 7.1 and 7.2.
package enum ScriptValue {
    /// `String(value)`; nil stands for undefined.
    package static func text(_ value: JSONValue?) -> String {
        switch value {
        case nil: "undefined"
        case .null: "null"
        case .bool(let flag): flag ? "true" : "false"
        case .number(let number): JSONNumber.shortest(number.double)
        case .string(let text): text
        case .array(let elements):
            elements.map { if case .null = $0 { "" } else { text($0) } }.joined(separator: ",")
        case .object: "[object Object]"
        }
    }

    /// `Number(value)`; NaN when it is none.
    package static func number(_ value: JSONValue?) -> Double {
        switch value {
        case nil, .object: .nan
        case .null: 0
        case .bool(let flag): flag ? 1 : 0
        case .number(let number): number.double
        case .string(let text): number(of: text)
        case .array: number(of: text(value))
        }
    }

    /// `Number(text)`: white space around is skipped, nothing is 0, `0x` `0o` `0b` are read.
    package static func number(of text: String) -> Double {
        let trimmed = trim(text)
        if trimmed.isEmpty { return 0 }
        let bytes = Array(trimmed.utf8)
        if bytes.count > 2, bytes[0] == UInt8(ascii: "0") {
            let radix: Int? =
                switch bytes[1] | 0x20 {
                case UInt8(ascii: "x"): 16
                case UInt8(ascii: "o"): 8
                case UInt8(ascii: "b"): 2
                default: nil
                }
            if let radix {
                var total = 0.0
                for byte in bytes.dropFirst(2) {
                    guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, digit < radix else { return .nan }
                    total = total * Double(radix) + Double(digit)
                }
                return total
            }
        }
        switch trimmed {
        case "Infinity", "+Infinity": return .infinity
        case "-Infinity": return -.infinity
        default: break
        }
        for byte in bytes {
            switch byte {
            case 0x30...0x39, UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"), UInt8(ascii: "+"),
                UInt8(ascii: "-"):
                continue
            default: return .nan
            }
        }
        if let value = Double(trimmed) { return value }
        // Swift refuses `.5` and `5.`, which JavaScript reads.
        return Double("0" + trimmed) ?? Double(trimmed + "0") ?? .nan
    }

    /// Whether JavaScript counts the value as true.
    package static func isTruthy(_ value: JSONValue?) -> Bool {
        switch value {
        case nil, .null: false
        case .bool(let flag): flag
        case .number(let number): number.double != 0 && !number.double.isNaN
        case .string(let text): !text.isEmpty
        case .array, .object: true
        }
    }

    /// `typeof value`.
    package static func type(_ value: JSONValue?) -> String {
        switch value {
        case nil: "undefined"
        case .null, .array, .object: "object"
        case .bool: "boolean"
        case .number: "number"
        case .string: "string"
        }
    }

    /// `left < right`: texts by UTF-16 units, everything else as numbers.
    package static func isLess(_ left: JSONValue?, _ right: JSONValue?) -> Bool {
        let first = primitive(left)
        let second = primitive(right)
        if case .string(let one) = first, case .string(let two) = second {
            return one.utf16.lexicographicallyPrecedes(two.utf16)
        }
        return number(first) < number(second)
    }

    /// The text without JavaScript's white space around it.
    package static func trim(_ text: String) -> String {
        let scalars = text.unicodeScalars
        guard let first = scalars.firstIndex(where: { !isBlank($0) }),
            let last = scalars.lastIndex(where: { !isBlank($0) })
        else { return "" }
        return String(scalars[first...last])
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace && scalar.value != 0x85 || scalar.value == 0xFEFF
    }

    private static func primitive(_ value: JSONValue?) -> JSONValue? {
        switch value {
        case .array, .object: .string(text(value))
        default: value
        }
    }
}
