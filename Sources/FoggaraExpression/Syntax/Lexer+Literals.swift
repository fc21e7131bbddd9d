import FoggaraJSON

extension Lexer {
    /// Reads the longest mark.
    mutating func punctuator() throws(ExpressionFault) -> Token {
        let start = place
        let (mark, count) = mark()
        guard count > 0 else {
            place += scalar()?.1 ?? 1
            throw fault(.malformed, from: start)
        }
        place += count
        return Token(kind: .punctuator, mark: mark, start: start, end: place, newlineBefore: false)
    }

    /// The longest mark at the place, with its length; none when there is no mark.
    private func mark() -> (Mark, Int) {
        let next = peek(1)
        let assigns = next == 0x3D
        switch bytes[place] {
        case 0x28: return (.openParen, 1)
        case 0x29: return (.closeParen, 1)
        case 0x5B: return (.openBracket, 1)
        case 0x5D: return (.closeBracket, 1)
        case 0x7B: return (.openBrace, 1)
        case 0x7D: return (.closeBrace, 1)
        case 0x2E: return next == 0x2E && peek(2) == 0x2E ? (.ellipsis, 3) : (.dot, 1)
        case 0x3B: return (.semicolon, 1)
        case 0x2C: return (.comma, 1)
        case 0x3A: return (.colon, 1)
        case 0x7E: return (.bitNot, 1)
        case 0x3F:
            if next == 0x2E, !(peek(2) >= 0x30 && peek(2) <= 0x39) { return (.optionalDot, 2) }
            guard next == 0x3F else { return (.question, 1) }
            return peek(2) == 0x3D ? (.coalesceAssign, 3) : (.coalesce, 2)
        case 0x3D:
            if next == 0x3E { return (.arrow, 2) }
            guard assigns else { return (.assign, 1) }
            return peek(2) == 0x3D ? (.strictEqual, 3) : (.equal, 2)
        case 0x21:
            guard assigns else { return (.not, 1) }
            return peek(2) == 0x3D ? (.strictNotEqual, 3) : (.notEqual, 2)
        case 0x2B: return next == 0x2B ? (.increment, 2) : assigns ? (.plusAssign, 2) : (.plus, 1)
        case 0x2D: return next == 0x2D ? (.decrement, 2) : assigns ? (.minusAssign, 2) : (.minus, 1)
        case 0x2A:
            guard next == 0x2A else { return assigns ? (.starAssign, 2) : (.star, 1) }
            return peek(2) == 0x3D ? (.powerAssign, 3) : (.power, 2)
        case 0x2F: return assigns ? (.slashAssign, 2) : (.slash, 1)
        case 0x25: return assigns ? (.percentAssign, 2) : (.percent, 1)
        case 0x5E: return assigns ? (.bitXorAssign, 2) : (.bitXor, 1)
        case 0x26:
            guard next == 0x26 else { return assigns ? (.bitAndAssign, 2) : (.bitAnd, 1) }
            return peek(2) == 0x3D ? (.andAssign, 3) : (.and, 2)
        case 0x7C:
            guard next == 0x7C else { return assigns ? (.bitOrAssign, 2) : (.bitOr, 1) }
            return peek(2) == 0x3D ? (.orAssign, 3) : (.or, 2)
        case 0x3C:
            guard next == 0x3C else { return assigns ? (.lessEqual, 2) : (.less, 1) }
            return peek(2) == 0x3D ? (.shiftLeftAssign, 3) : (.shiftLeft, 2)
        case 0x3E: return closingAngles(next)
        default: return (.none, 0)
        }
    }

    private func closingAngles(_ next: UInt8) -> (Mark, Int) {
        guard next == 0x3E else { return next == 0x3D ? (.greaterEqual, 2) : (.greater, 1) }
        guard peek(2) == 0x3E else { return peek(2) == 0x3D ? (.shiftRightAssign, 3) : (.shiftRight, 2) }
        return peek(3) == 0x3D ? (.shiftRightUnsignedAssign, 4) : (.shiftRightUnsigned, 3)
    }

    /// Reads a number or big integer.
    mutating func number() throws(ExpressionFault) -> Token {
        let start = place
        var token = Token(kind: .number, start: start, end: start, newlineBefore: false)
        if let small = smallInteger() {
            token.number = small
            token.end = place
            return token
        }
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

    /// Reads up to nine plain digits after which no other form of number goes on.
    private mutating func smallInteger() -> Double? {
        var at = place
        var value = 0
        while at < end, bytes[at] >= 0x30, bytes[at] <= 0x39 {
            value = value * 10 + Int(bytes[at] - 0x30)
            at += 1
            if at - place > 9 { return nil }
        }
        guard at > place, at == place + 1 || bytes[place] != 0x30 else { return nil }
        if at < end {
            let after = bytes[at]
            let isLetter = after | 0x20 >= 0x61 && after | 0x20 <= 0x7A
            if after >= 0x80 || isLetter || [0x2E, 0x24, 0x5F, 0x5C].contains(after) { return nil }
        }
        place = at
        return Double(value)
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
        units.reserveCapacity(min(end - place, 24))
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
        if bytes[place] < 0x80 {
            units.append(UInt16(bytes[place]))
            place += 1
            return
        }
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
        let flagStart = place
        let named = try identifier()
        let flags = named?.0 ?? String(decoding: bytes[flagStart..<place], as: UTF8.self)
        return (source, flags)
    }
}
