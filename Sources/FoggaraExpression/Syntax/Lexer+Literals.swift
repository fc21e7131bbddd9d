import FoggaraJSON

extension Lexer {
    private static let punctuators: [[String]] = [
        [">>>="],
        ["...", "===", "!==", "**=", "<<=", ">>=", ">>>", "&&=", "||=", "??="],
        [
            "=>", "==", "!=", "<=", ">=", "&&", "||", "??", "?.", "++", "--", "+=", "-=", "*=", "/=", "%=", "&=", "|=",
            "^=", "<<", ">>", "**",
        ],
        [
            "{", "}", "(", ")", "[", "]", ".", ";", ",", "<", ">", "+", "-", "*", "/", "%", "&", "|", "^", "!", "~",
            "?", ":", "=",
        ],
    ]

    private static let table: [UInt8: [[UInt8]]] = {
        var table: [UInt8: [[UInt8]]] = [:]
        for group in punctuators {
            for text in group { table[Array(text.utf8)[0], default: []].append(Array(text.utf8)) }
        }
        return table
    }()

    /// Reads the longest punctuator.
    mutating func punctuator() throws(ExpressionFault) -> Token {
        let start = place
        for text in Self.table[bytes[place]] ?? [] where place + text.count <= end {
            guard bytes[place..<place + text.count].elementsEqual(text) else { continue }
            if text.count == 2, text[0] == 0x3F, text[1] == 0x2E, peek(2) >= 0x30, peek(2) <= 0x39 { continue }
            place += text.count
            return Token(
                kind: .punctuator, text: String(decoding: text, as: UTF8.self), start: start, end: place,
                newlineBefore: false)
        }
        place += scalar()?.1 ?? 1
        throw fault(.malformed, from: start)
    }

    /// Reads a number or big integer.
    mutating func number() throws(ExpressionFault) -> Token {
        let start = place
        var token = Token(kind: .number, start: start, end: start, newlineBefore: false)
        let second = peek(1) | 0x20
        if bytes[place] == 0x30, second == 0x78 || second == 0x6F || second == 0x62 {
            let radix = second == 0x78 ? 16 : second == 0x6F ? 8 : 2
            place += 2
            let digits = try digits(radix)
            guard !digits.isEmpty else { throw fault(.malformed, from: start) }
            if peek() == 0x6E {
                place += 1
                token.kind = .bigint
                token.text = String(decoding: bytes[start..<start + 2], as: UTF8.self) + digits
            } else {
                token.number = Self.value(digits, radix: radix)
            }
        } else {
            let whole = try digits(10)
            let isLegacy = whole.count > 1 && whole.first == "0"
            if peek() == 0x6E, !isLegacy {
                place += 1
                token.kind = .bigint
                token.text = whole
            } else if isLegacy, whole.allSatisfy({ $0 < "8" }) {
                token.number = Self.value(String(whole.dropFirst()), radix: 8)
            } else {
                var text = whole
                if peek() == 0x2E {
                    place += 1
                    let fraction = try digits(10)
                    if !fraction.isEmpty { text += "." + fraction }
                    if text.first == "." { text = "0" + text }
                }
                if peek() | 0x20 == 0x65 {
                    place += 1
                    text += "e"
                    if peek() == 0x2B || peek() == 0x2D {
                        text.append(Character(Unicode.Scalar(peek())))
                        place += 1
                    }
                    let exponent = try digits(10)
                    guard !exponent.isEmpty else { throw fault(.malformed, from: start) }
                    text += exponent
                }
                token.number = Double(text) ?? .nan
            }
        }
        if place < end {
            let after = place
            if let (scalar, _) = scalar(),
                scalar.properties.isIDStart || scalar == "$" || scalar == "_" || scalar == "\\",
                !(scalar == "\\" && peek(1) == 0x7D)
            {
                place = after + 1
                throw fault(.malformed, from: start)
            }
        }
        token.end = place
        return token
    }

    private mutating func digits(_ radix: Int) throws(ExpressionFault) -> String {
        let start = place
        var text: [UInt8] = []
        while let digit = Self.digit(peek()) ?? (peek() == 0x5F ? -1 : nil), digit < radix {
            if digit == -1 {
                guard !text.isEmpty, let next = Self.digit(peek(1)), next < radix else {
                    throw fault(.malformed, from: start)
                }
            } else {
                text.append(bytes[place])
            }
            place += 1
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static func value(_ digits: String, radix: Int) -> Double {
        if let small = UInt64(digits, radix: radix), small < 1 << 53 { return Double(small) }
        if radix == 16 { return Double("0x" + digits) ?? .infinity }
        var result = 0.0
        for byte in digits.utf8 { result = result * Double(radix) + Double(digit(byte) ?? 0) }
        return result
    }

    /// Reads a quoted text with its escapes.
    mutating func string(_ quote: UInt8) throws(ExpressionFault) -> Token {
        let start = place
        place += 1
        var units: [UInt16] = []
        while true {
            guard place < end else { throw fault(.unterminated, from: start, expected: quote == 0x22 ? "\"" : "'") }
            let byte = bytes[place]
            if byte == quote { break }
            if byte == 0x0A || byte == 0x0D { throw fault(.unterminated, from: start) }
            if byte == 0x5C {
                guard try escape(into: &units, inTemplate: false) else { throw fault(.malformed, from: start) }
            } else {
                copyScalar(into: &units)
            }
        }
        place += 1
        return Token(kind: .string, units: units, start: start, end: place, newlineBefore: false)
    }

    /// Reads up to `${` or the closing backtick; `cooked` is nil when an escape is malformed.
    mutating func templatePart() throws(ExpressionFault) -> (cooked: [UInt16]?, raw: [UInt16], isLast: Bool) {
        let start = place
        var cooked: [UInt16]? = []
        var raw: [UInt16] = []
        while true {
            guard place < end else { throw fault(.unterminated, from: start, expected: "`") }
            let byte = bytes[place]
            if byte == 0x60 || byte == 0x24 && peek(1) == 0x7B {
                place += byte == 0x60 ? 1 : 2
                return (cooked, raw, byte == 0x60)
            }
            let before = place
            var units: [UInt16] = []
            if byte == 0x5C {
                let isValid = try escape(into: &units, inTemplate: true)
                raw += Array(String(decoding: bytes[before..<place], as: UTF8.self).utf16)
                if isValid { cooked?.append(contentsOf: units) } else { cooked = nil }
            } else if byte == 0x0D {
                place += peek(1) == 0x0A ? 2 : 1
                cooked?.append(0x0A)
                raw.append(0x0A)
            } else {
                copyScalar(into: &units)
                cooked?.append(contentsOf: units)
                raw += units
            }
        }
    }

    private mutating func copyScalar(into units: inout [UInt16]) {
        guard let (scalar, count) = scalar() else {
            units.append(0xFFFD)
            place += 1
            return
        }
        units.append(contentsOf: UTF16.encode(scalar).map(Array.init) ?? [0xFFFD])
        place += count
    }

    /// Reads one escape from its backslash on; false when it is malformed.
    private mutating func escape(into units: inout [UInt16], inTemplate: Bool) throws(ExpressionFault) -> Bool {
        place += 1
        guard place < end else { throw fault(.unterminated, from: place - 1) }
        let byte = bytes[place]
        place += 1
        switch byte {
        case 0x6E: units.append(0x0A)
        case 0x74: units.append(0x09)
        case 0x72: units.append(0x0D)
        case 0x62: units.append(0x08)
        case 0x66: units.append(0x0C)
        case 0x76: units.append(0x0B)
        case 0x0D:
            if peek() == 0x0A { place += 1 }
        case 0x0A: break
        case 0x78:
            guard let high = Self.digit(peek()), high < 16, let low = Self.digit(peek(1)), low < 16 else {
                return false
            }
            units.append(UInt16(high * 16 + low))
            place += 2
        case 0x75:
            guard let value = hexEscape() else { return false }
            if value > 0xFFFF {
                units.append(UInt16(0xD800 + (value - 0x10000) >> 10))
                units.append(UInt16(0xDC00 + (value - 0x10000) & 0x3FF))
            } else {
                units.append(UInt16(value))
            }
        case 0x30...0x37:
            let nextIsDigit = peek() >= 0x30 && peek() <= 0x39
            if inTemplate, byte != 0x30 || nextIsDigit { return false }
            var value = UInt16(byte - 0x30)
            let limit = byte <= 0x33 ? 2 : 1
            var count = 0
            while count < limit, peek() >= 0x30, peek() <= 0x37 {
                value = value * 8 + UInt16(peek() - 0x30)
                place += 1
                count += 1
            }
            units.append(value)
        case 0x38, 0x39:
            if inTemplate { return false }
            units.append(UInt16(byte))
        default:
            place -= 1
            let isLineEnd = byte == 0xE2 && peek(1) == 0x80 && (peek(2) == 0xA8 || peek(2) == 0xA9)
            if isLineEnd { place += 3 } else { copyScalar(into: &units) }
        }
        return true
    }

    /// Reads a pattern literal whose `/` starts at `start`.
    mutating func regex(from start: Int) throws(ExpressionFault) -> (source: [UInt16], flags: String) {
        place = start + 1
        var inClass = false
        let bodyStart = place
        while true {
            guard place < end, bytes[place] != 0x0A, bytes[place] != 0x0D else {
                throw fault(.unterminated, from: start, expected: "/")
            }
            let byte = bytes[place]
            if byte == 0x5C { place += 1 }
            if byte == 0x5B { inClass = true }
            if byte == 0x5D { inClass = false }
            if byte == 0x2F, !inClass { break }
            place += place < end ? max(1, scalar()?.1 ?? 1) : 1
        }
        let source = Array(String(decoding: bytes[bodyStart..<place], as: UTF8.self).utf16)
        place += 1
        let flags = try identifier()?.0 ?? ""
        return (source, flags)
    }
}
