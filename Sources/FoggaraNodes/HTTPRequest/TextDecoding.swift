/// Decodes the bytes of a text answer.
enum TextDecoding {
    /// The text in the given charset; UTF-8 with replacement characters when the charset is unknown.
    static func text(_ bytes: [UInt8], charset: String?) -> String {
        let name = (charset ?? "utf-8").lowercased().filter { $0 != "-" && $0 != "_" && $0 != " " }
        switch name {
        case "iso88591", "latin1", "ascii", "usascii", "windows1252", "cp1252":
            return single(bytes, SingleByteTables.windows1252)
        case "iso885915", "latin9": return single(bytes, SingleByteTables.latin9)
        case "windows1256", "cp1256": return single(bytes, SingleByteTables.windows1256)
        case "iso88596", "arabic": return single(bytes, SingleByteTables.iso6)
        case "utf16", "utf16le", "ucs2": return sixteen(bytes, isBig: false)
        case "utf16be": return sixteen(bytes, isBig: true)
        default: return utf8(bytes)
        }
    }

    /// UTF-8 without its byte order mark.
    static func utf8(_ bytes: [UInt8]) -> String {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        return String(decoding: bytes[start...], as: UTF8.self)
    }

    /// The charset that a `Content-Type` names.
    static func charset(_ contentType: String) -> String? {
        for part in contentType.split(separator: ";").dropFirst() {
            let pair = part.split(separator: "=", maxSplits: 1)
            if pair.count == 2, ScriptValue.trim(String(pair[0])).lowercased() == "charset" {
                return ScriptValue.trim(String(pair[1])).filter { $0 != "\"" && $0 != "'" }
            }
        }
        return nil
    }

    /// Bytes from 0x80 through a table of 128 scalars; 0xFFFD marks a hole.
    private static func single(_ bytes: [UInt8], _ table: [UInt16]) -> String {
        var text = String.UnicodeScalarView()
        for byte in bytes {
            let value = byte < 0x80 ? UInt16(byte) : table[Int(byte) - 0x80]
            text.append(Unicode.Scalar(value) ?? "\u{FFFD}")
        }
        return String(text)
    }

    private static func sixteen(_ bytes: [UInt8], isBig: Bool) -> String {
        var units: [UInt16] = []
        for place in stride(from: 0, to: bytes.count - 1, by: 2) {
            let first = UInt16(bytes[place])
            let second = UInt16(bytes[place + 1])
            units.append(isBig ? first << 8 | second : second << 8 | first)
        }
        if units.first == 0xFEFF { units.removeFirst() }
        return String(decoding: units, as: UTF16.self)
    }
}
