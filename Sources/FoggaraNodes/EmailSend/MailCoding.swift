import FoggaraSystem

/// Header texts beyond ASCII.
///
/// - Source: RFC 2047, section 2: at most 75 characters a word, cut between characters.
enum EncodedWord {
    private static let longest = 75
    private static let begin = "=?UTF-8?B?"
    private static let end = "?="

    /// The text as it may stand in a header; `offset` is the length of what stands before it on the line.
    static func header(_ text: String, offset: Int) -> String {
        let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } && !text.contains("=?")
        if isPlain { return folded(text, offset) }
        var words: [String] = []
        var current: [UInt8] = []
        for character in text {
            let bytes = Array(String(character).utf8)
            let room = longest - begin.utf8.count - end.utf8.count - (words.isEmpty ? offset : 0)
            if !current.isEmpty, (current.count + bytes.count + 2) / 3 * 4 > max(12, room) {
                words.append(begin + Base64.encode(current) + end)
                current = []
            }
            current += bytes
        }
        if !current.isEmpty { words.append(begin + Base64.encode(current) + end) }
        return words.joined(separator: "\r\n ")
    }

    /// Plain text with line breaks at blanks, so that lines stay below 76 characters where they can.
    private static func folded(_ text: String, _ offset: Int) -> String {
        var result = ""
        var length = offset
        for (place, word) in text.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
            if place > 0 {
                let breaks = length + word.utf8.count + 1 > 76 && !word.isEmpty
                result += breaks ? "\r\n " : " "
                length = breaks ? 1 : length + 1
            }
            result += word
            length += word.utf8.count
        }
        return result
    }
}

/// Bodies of text.
///
/// - Source: RFC 2045, section 6.7.
enum QuotedPrintable {
    /// The text with CRLF line ends, lines of at most 76 characters, everything beyond ASCII as `=XX`.
    static func encode(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var result: [UInt8] = []
        var length = 0
        let bytes = lines(text)
        for (place, byte) in bytes.enumerated() {
            if byte == 0x0A {
                result += [0x0D, 0x0A]
                length = 0
                continue
            }
            let isBlank = byte == 0x20 || byte == 0x09
            let endsLine = place + 1 == bytes.count || bytes[place + 1] == 0x0A
            let isPlain = byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: "=") || isBlank && !endsLine
            // A lone point at the start of a line would end the mail for a careless server.
            let isPoint = byte == UInt8(ascii: ".") && length == 0
            let coded =
                isPlain && !isPoint ? [byte] : [UInt8(ascii: "="), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            // A character of several bytes stays on one line, which careless readers need.
            let needed = byte >= 0xC0 ? 12 : coded.count
            if byte & 0xC0 != 0x80, length + needed > 75 || length + coded.count > 75 {
                result += [UInt8(ascii: "="), 0x0D, 0x0A]
                length = 0
            }
            result += coded
            length += coded.count
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func lines(_ text: String) -> [UInt8] {
        var result: [UInt8] = []
        let bytes = Array(text.utf8)
        for (place, byte) in bytes.enumerated() {
            if byte == 0x0D {
                if place + 1 == bytes.count || bytes[place + 1] != 0x0A { result.append(0x0A) }
            } else {
                result.append(byte)
            }
        }
        return result
    }
}
