/// Reading of keys, texts, numbers, words and comments.
extension TapeParser {
    mutating func value(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "{"): begin(.object)
        case UInt8(ascii: "["): begin(.array)
        case UInt8(ascii: "\""):
            string(quote: byte)
            afterValue()
        case UInt8(ascii: "'"):
            report(.singleQuotes, position, position + 1)
            string(quote: byte)
            afterValue()
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            number()
            afterValue()
        default:
            word()
            afterValue()
        }
    }

    mutating func key(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): string(quote: byte, isKey: true)
        case UInt8(ascii: "'"):
            report(.singleQuotes, position, position + 1)
            string(quote: byte, isKey: true)
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            report(.expectedKey, position, position + 1)
            // Read it as the value of a key that is missing.
            append(.string, position, position)
            state = .value
            return
        default:
            let start = position
            skipWord()
            report(.expectedKey, start, position)
            append(.string, start, position)
            guard skipBlanks(), bytes[position] != UInt8(ascii: ":"), bytes[position] != UInt8(ascii: "=") else {
                break
            }
            // Not meant as a key, so nothing more is missing after it.
            appendFault(start, start)
            state = .commaOrEnd
            return
        }
        state = .colon
    }

    private mutating func afterValue() {
        state = open.isEmpty ? .end : .commaOrEnd
    }

    private mutating func string(quote: UInt8, isKey: Bool = false) {
        let start = position
        var hasEscape = false
        position += 1
        scan: while position < bytes.count {
            let byte = bytes[position]
            switch byte {
            case quote:
                position += 1
                append(.string, start, position, flag: hasEscape)
                return
            case UInt8(ascii: "\\"):
                hasEscape = true
                escape()
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"): break scan
            case 0..<0x20:
                report(.controlCharacter, position, position + 1)
                position += 1
            case 0x80...: multibyte()
            default: position += 1
            }
        }
        position = likelyEnd(start, isKey: isKey)
        report(.unclosedString, start, position)
        append(.fault, start, position)
    }

    /// Where a text that is not closed on its line likely ends: a key at its colon, a value at a comma that ends the
    /// line.
    private func likelyEnd(_ start: Int, isKey: Bool) -> Int {
        let line = bytes[(start + 1)..<position]
        if isKey { return line.firstIndex(of: UInt8(ascii: ":")) ?? position }
        let last = line.lastIndex { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
        if let last, bytes[last] == UInt8(ascii: ",") { return last }
        return position
    }

    private mutating func escape() {
        let start = position
        position += 2
        switch peek(-1) {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            return
        case UInt8(ascii: "u"):
            for _ in 0..<4 {
                guard peek(0)?.isHexDigit == true else {
                    report(.invalidEscape, start, position)
                    return
                }
                position += 1
            }
        case UInt8(ascii: "\n"), UInt8(ascii: "\r"), nil:
            position -= 1
            report(.invalidEscape, start, position)
        case .some(0x80...):
            // The next turn of the scan reads the whole sequence.
            position -= 1
            report(.invalidEscape, start, position)
        default: report(.invalidEscape, start, position)
        }
    }

    /// Steps over one UTF-8 sequence of two to four bytes.
    ///
    /// - Source: Unicode 15, table 3-7 (well-formed byte sequences).
    private mutating func multibyte() {
        let first = bytes[position]
        let second = peek(1) ?? 0
        let count: Int
        switch first {
        case 0xC2...0xDF: count = 2
        case 0xE0: count = second >= 0xA0 ? 3 : 0
        case 0xED: count = second <= 0x9F ? 3 : 0
        case 0xE1...0xEF: count = 3
        case 0xF0: count = second >= 0x90 ? 4 : 0
        case 0xF1...0xF3: count = 4
        case 0xF4: count = second <= 0x8F ? 4 : 0
        default: count = 0
        }
        for offset in 1..<max(count, 1) where (peek(offset) ?? 0) & 0xC0 != 0x80 {
            report(.invalidUTF8, position, position + offset)
            position += offset
            return
        }
        if count == 0 { report(.invalidUTF8, position, position + 1) }
        position += max(count, 1)
    }

    private mutating func number() {
        let start = position
        var isValid = true
        if peek(0) == UInt8(ascii: "-") { position += 1 }
        if peek(0) == UInt8(ascii: "0") { position += 1 } else { isValid = digits() }
        if isValid, peek(0) == UInt8(ascii: ".") {
            position += 1
            isValid = digits()
        }
        if isValid, peek(0) == UInt8(ascii: "e") || peek(0) == UInt8(ascii: "E") {
            position += 1
            if peek(0) == UInt8(ascii: "+") || peek(0) == UInt8(ascii: "-") { position += 1 }
            isValid = digits()
        }
        if !isValid || peek(0)?.isWordByte == true {
            skipWordBytes()
            report(.invalidNumber, start, position)
            append(.fault, start, position)
        } else {
            append(.number, start, position)
        }
    }

    private mutating func digits() -> Bool {
        let start = position
        while let byte = peek(0), byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") { position += 1 }
        return position > start
    }

    private mutating func word() {
        let start = position
        skipWord()
        let word = bytes[start..<position]
        if word.elementsEqual("true".utf8) {
            append(.bool, start, position, flag: true)
        } else if word.elementsEqual("false".utf8) {
            append(.bool, start, position)
        } else if word.elementsEqual("null".utf8) {
            append(.null, start, position)
        } else {
            report(fault(ofWordAt: start), start, position)
            append(.fault, start, position)
        }
    }

    private func fault(ofWordAt start: Int) -> JSONFault.Kind {
        switch bytes[start] {
        case UInt8(ascii: "+"), UInt8(ascii: "."): .invalidNumber
        default: bytes[start].isWordByte ? .invalidLiteral : .expectedValue
        }
    }

    /// Steps over the letters, digits and signs of a bare word, over at least one character.
    private mutating func skipWord() {
        let start = position
        skipWordBytes()
        if position == start {
            if bytes[position] >= 0x80 { multibyte() } else { position += 1 }
        }
    }

    private mutating func skipWordBytes() {
        while let byte = peek(0), byte.isWordByte, byte < 0x80 { position += 1 }
    }

    mutating func comment() {
        let start = position
        if peek(1) == UInt8(ascii: "/") {
            while let byte = peek(0), byte != UInt8(ascii: "\n") { position += 1 }
        } else {
            // The star that opens the comment cannot close it.
            position += 3
            while position < bytes.count,
                !(bytes[position - 1] == UInt8(ascii: "*") && bytes[position] == UInt8(ascii: "/"))
            {
                position += 1
            }
            position = min(position + 1, bytes.count)
        }
        report(.comment, start, position)
    }
}

extension UInt8 {
    fileprivate var isHexDigit: Bool {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
            UInt8(ascii: "A")...UInt8(ascii: "F"):
            true
        default: false
        }
    }

    /// Whether the byte belongs to a bare word or a number, as people would write one.
    fileprivate var isWordByte: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "+"), UInt8(ascii: "-"),
            UInt8(ascii: "."), UInt8(ascii: "$"), 0x80...:
            true
        default: false
        }
    }
}
