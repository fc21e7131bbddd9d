import FoggaraSystem

/// A header of the form `value; name=value; name="value"`.
struct MailField {
    /// The part before the first semicolon, in small letters.
    let value: String
    /// The parameters, by name in small letters.
    let parameters: [String: String]

    init(_ text: String) {
        var parts: [String] = [""]
        var isQuoted = false
        for character in text {
            if character == "\"" {
                isQuoted.toggle()
            } else if character == ";", !isQuoted {
                parts.append("")
            } else if isQuoted || character != " " {
                parts[parts.count - 1].append(character)
            }
        }
        value = parts[0].lowercased()
        var parameters: [String: String] = [:]
        for part in parts.dropFirst() {
            let pair = part.split(separator: "=", maxSplits: 1).map(String.init)
            if pair.count == 2 { parameters[pair[0].lowercased()] = pair[1] }
        }
        self.parameters = parameters
    }
}

/// Bytes written as `=XX`, with `=` at the end of lines that go on.
///
/// - Source: RFC 2045, section 6.7.
enum QuotedPrintable {
    /// The bytes that are meant; what is no escape stays as it is.
    static func decode(_ bytes: some Collection<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        var rest = Array(bytes)[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "=") else {
                out.append(byte)
                continue
            }
            if rest.starts(with: [13, 10]) {
                rest = rest.dropFirst(2)
            } else if let value = Hex.decode(String(decoding: rest.prefix(2), as: UTF8.self)), value.count == 1 {
                out += value
                rest = rest.dropFirst(2)
            } else {
                out.append(byte)
            }
        }
        return out
    }
}

/// Header text in words like `=?UTF-8?B?2YU=?=`.
///
/// - Source: RFC 2047.
enum EncodedWords {
    /// The text that is meant: words of UTF-8 are decoded, and blanks between two of them vanish.
    static func decode(_ text: String) -> String {
        var out: [UInt8] = []
        var blanks = ""
        var wasEncoded = false
        for token in tokens(text) {
            if token.allSatisfy({ $0 == " " || $0 == "\t" }) {
                blanks += token
            } else if let bytes = bytes(of: token) {
                if !wasEncoded { out += Array(blanks.utf8) }
                out += bytes
                blanks = ""
                wasEncoded = true
            } else {
                out += Array((blanks + token).utf8)
                blanks = ""
                wasEncoded = false
            }
        }
        return String(decoding: out + Array(blanks.utf8), as: UTF8.self)
    }

    /// The text cut into runs of blanks and runs of anything else.
    private static func tokens(_ text: String) -> [String] {
        var tokens: [String] = []
        var wasBlank: Bool?
        for character in text {
            let isBlank = character == " " || character == "\t"
            if isBlank == wasBlank {
                tokens[tokens.count - 1].append(character)
            } else {
                tokens.append(String(character))
            }
            wasBlank = isBlank
        }
        return tokens
    }

    /// The bytes of one encoded word; nil when it is none, or longer than the 75 characters that are allowed.
    private static func bytes(of word: String) -> [UInt8]? {
        guard word.hasPrefix("=?"), word.hasSuffix("?="), word.utf8.count <= 75 else { return nil }
        let parts = word.dropFirst(2).dropLast(2).split(separator: "?", omittingEmptySubsequences: false)
        guard parts.count == 3, ["utf-8", "us-ascii"].contains(parts[0].lowercased()) else { return nil }
        switch parts[1].uppercased() {
        case "B": return Base64.decode(String(parts[2]))
        case "Q": return QuotedPrintable.decode(parts[2].utf8.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: " ") : $0 })
        default: return nil
        }
    }
}
