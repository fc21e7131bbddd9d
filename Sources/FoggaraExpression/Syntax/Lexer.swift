import FoggaraJSON

/// Kind of a token.
enum TokenKind: Sendable {
    case end, name, punctuator, number, bigint, string, templateStart, privateName
}

/// One token of a code chunk.
struct Token: Sendable {
    /// What it is.
    var kind: TokenKind
    /// Which mark it is.
    var mark = Mark.none
    /// Which word of the grammar it spells.
    var word = Word.none
    /// A name that its bytes do not spell; digits of a big integer.
    var text: String = ""
    /// Value of a number.
    var number = 0.0
    /// Units of a string.
    var units: [UInt16] = []
    /// First byte.
    var start: Int
    /// Byte after the last.
    var end: Int
    /// A line ends between this token and the one before.
    var newlineBefore: Bool
    /// The name was written with an escape, so it is no keyword.
    var isEscaped = false
}

/// Splits the bytes of one code chunk into tokens of ECMAScript.
struct Lexer {
    /// Bytes of the parameter.
    let bytes: [UInt8]
    /// Where the chunk ends.
    let end: Int
    /// Index of the next byte.
    var place: Int

    init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        end = range.upperBound
        place = range.lowerBound
    }

    /// Byte `offset` ahead; 0 after the end.
    func peek(_ offset: Int = 0) -> UInt8 { place + offset < end ? bytes[place + offset] : 0 }

    /// A fault from `start` up to the place.
    func fault(_ kind: ExpressionFault.Kind, from start: Int, expected: String? = nil) -> ExpressionFault {
        ExpressionFault(kind, ByteSpan(start, max(start, min(place, end))), expected: expected)
    }

    /// Scalar at the current place with its length in bytes.
    func scalar() -> (Unicode.Scalar, Int)? {
        guard place < end else { return nil }
        let first = bytes[place]
        if first < 0x80 { return (Unicode.Scalar(first), 1) }
        let count = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard place + count <= end else { return nil }
        var value = UInt32(first) & (count == 4 ? 0x07 : count == 3 ? 0x0F : 0x1F)
        for offset in 1..<count { value = value << 6 | UInt32(bytes[place + offset] & 0x3F) }
        return Unicode.Scalar(value).map { ($0, count) }
    }

    /// Skips blanks and comments; true when a line ended.
    mutating func skipBlanks() throws(ExpressionFault) -> Bool {
        var newline = false
        while place < end {
            let byte = bytes[place]
            if byte == 0x20 || byte == 0x09 || byte == 0x0B || byte == 0x0C {
                place += 1
            } else if byte == 0x0A || byte == 0x0D {
                newline = true
                place += 1
            } else if byte == 0x2F, peek(1) == 0x2F {
                while place < end, !isLineEnd() { place += 1 }
            } else if byte == 0x2F, peek(1) == 0x2A {
                let start = place
                place += 2
                while place < end, !(bytes[place] == 0x2A && peek(1) == 0x2F) {
                    if isLineEnd() { newline = true }
                    place += 1
                }
                guard place < end else { throw fault(.unterminated, from: start, expected: "*/") }
                place += 2
            } else if byte == 0x5C, peek(1) == 0x7D, peek(2) == 0x7D {
                place += 1
            } else if byte >= 0x80, let (scalar, count) = scalar(), Self.isBlank(scalar) {
                if scalar.value == 0x2028 || scalar.value == 0x2029 { newline = true }
                place += count
            } else {
                break
            }
        }
        return newline
    }

    private func isLineEnd() -> Bool {
        let byte = bytes[place]
        if byte == 0x0A || byte == 0x0D { return true }
        return byte == 0xE2 && peek(1) == 0x80 && (peek(2) == 0xA8 || peek(2) == 0xA9)
    }

    /// Whether the language counts a scalar as white space.
    static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0B, 0x0C, 0x20, 0xA0, 0xFEFF, 0x2028, 0x2029, 0x0A, 0x0D: true
        default: scalar.value > 0x7F && scalar.properties.generalCategory == .spaceSeparator
        }
    }

    /// Next token; a `/` is always division here, ``regex(_:)`` reads a pattern.
    mutating func next() throws(ExpressionFault) -> Token {
        let newline = try skipBlanks()
        let start = place
        guard place < end else { return Token(kind: .end, start: start, end: start, newlineBefore: newline) }
        let byte = bytes[place]
        var token: Token
        if byte >= 0x30 && byte <= 0x39 || byte == 0x2E && peek(1) >= 0x30 && peek(1) <= 0x39 {
            token = try number()
        } else if byte == 0x22 || byte == 0x27 {
            token = try string(byte)
        } else if byte == 0x60 {
            place += 1
            token = Token(kind: .templateStart, start: start, end: place, newlineBefore: newline)
        } else if byte == 0x23 {
            place += 1
            if place < end, let (text, _) = try identifier() {
                token = Token(kind: .privateName, text: text ?? "", start: start, end: place, newlineBefore: newline)
            } else {
                throw fault(.malformed, from: start)
            }
        } else if let (text, escaped) = try identifier() {
            token = Token(kind: .name, start: start, end: place, newlineBefore: newline)
            token.isEscaped = escaped
            if let text { token.text = text }
            token.word =
                escaped ? Word.find(Array(token.text.utf8), 0..<token.text.utf8.count) : Word.find(bytes, start..<place)
        } else {
            token = try punctuator()
        }
        token.newlineBefore = newline
        return token
    }

    /// The name of a token.
    func spelling(_ token: Token) -> String {
        token.text.isEmpty ? String(decoding: bytes[token.start..<token.end], as: UTF8.self) : token.text
    }

    /// Reads an identifier if one starts here; its text is nil when its bytes spell it.
    mutating func identifier() throws(ExpressionFault) -> (String?, Bool)? {
        let start = place
        while place < end {
            let byte = bytes[place]
            let isLetter = byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte == 0x24 || byte == 0x5F
            if isLetter || (place > start && byte >= 0x30 && byte <= 0x39) { place += 1 } else { break }
        }
        if place == end || (bytes[place] < 0x80 && bytes[place] != 0x5C) { return place > start ? (nil, false) : nil }
        var text = String(decoding: bytes[start..<place], as: UTF8.self)
        var escaped = false
        while place < end {
            var found: Unicode.Scalar
            var count: Int
            if bytes[place] == 0x5C {
                guard peek(1) == 0x75 else { break }
                let before = place
                place += 2
                guard let value = hexEscape(), let scalar = Unicode.Scalar(value) else {
                    throw fault(.malformed, from: before, expected: "\\u")
                }
                (found, count, escaped) = (scalar, 0, true)
            } else {
                guard let pair = scalar() else { break }
                (found, count) = pair
            }
            let properties = found.properties
            let starts = properties.isIDStart || found == "$" || found == "_"
            let goesOn = starts || properties.isIDContinue || found.value == 0x200C || found.value == 0x200D
            guard text.isEmpty ? starts : goesOn else {
                if count == 0 { throw fault(.malformed, from: place) }
                break
            }
            text.unicodeScalars.append(found)
            place += count
        }
        return text.isEmpty ? nil : (text, escaped)
    }

    /// The four digits or the braced digits after `\u`, read from the current place.
    mutating func hexEscape() -> UInt32? {
        if peek() == 0x7B {
            place += 1
            var value: UInt32 = 0
            var count = 0
            while let digit = Self.digit(peek()), digit < 16 {
                value = value << 4 | UInt32(digit)
                count += 1
                place += 1
                if value > 0x10FFFF { return nil }
            }
            guard count > 0, peek() == 0x7D else { return nil }
            place += 1
            return value
        }
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let digit = Self.digit(peek()), digit < 16 else { return nil }
            value = value << 4 | UInt32(digit)
            place += 1
        }
        return value
    }

    /// Value of a hexadecimal digit.
    static func digit(_ byte: UInt8) -> Int? {
        switch byte {
        case 0x30...0x39: Int(byte) - 0x30
        case 0x41...0x5A: Int(byte) - 0x37
        case 0x61...0x7A: Int(byte) - 0x57
        default: nil
        }
    }
}

extension Lexer {
    /// Whether a line ends between the place and the `=>` that comes next; nil when something else comes.
    func arrowAhead() -> Bool? {
        var at = place
        while at < end, bytes[at] == 0x20 { at += 1 }
        guard at < end else { return nil }
        if bytes[at] == 0x3D { return at + 1 < end && bytes[at + 1] == 0x3E ? false : nil }
        // Only what may be a blank or a comment is worth a copy.
        guard bytes[at] < 0x20 || bytes[at] >= 0x80 || bytes[at] == 0x2F || bytes[at] == 0x5C else { return nil }
        var copy = self
        guard let token = try? copy.next(), token.mark == .arrow else { return nil }  // the parser reports the fault
        return token.newlineBefore
    }
}
