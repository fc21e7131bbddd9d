/// Percent-encoding as the parts of an address need it.
///
/// - Source: WHATWG URL Standard, section 1.3 (percent-encode sets); RFC 3986, section 2.3 for components.
package enum PercentCoding {
    /// Bytes of a path that stay: everything printable but blank, `"`, `#`, `<`, `>`, `?`, `` ` ``, `{`, `}`, `^`.
    static let path = table(excluding: " \"#<>?`{}^")
    /// Bytes of a query that stay: everything printable but blank, `"`, `#`, `<`, `>`, `'`.
    static let query = table(excluding: " \"#<>'")
    /// Bytes that `encodeURIComponent` leaves.
    static let component = letters(and: "-_.!~*'()")
    /// Bytes that an HTML form leaves; blanks become `+`.
    static let form = letters(and: "*-._")

    /// The text with all other bytes as `%XX`.
    package static func encode(_ text: String, keeping table: [Bool]) -> String {
        var result: [UInt8] = []
        let digits = Array("0123456789ABCDEF".utf8)
        for byte in text.utf8 {
            if byte < 128, table[Int(byte)] {
                result.append(byte)
            } else {
                result.append(contentsOf: [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]])
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// `encodeURIComponent(text)`.
    package static func component(_ text: String) -> String { encode(text, keeping: component) }

    /// A name or value of `application/x-www-form-urlencoded`.
    package static func form(_ text: String) -> String {
        encode(text, keeping: form.enumerated().map { $0.offset == 0x20 || $0.element })
            .split(separator: " ", omittingEmptySubsequences: false).joined(separator: "+")
    }

    /// The text with `%XX` as bytes; what is no such triple stays.
    package static func decode(_ text: String) -> String {
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        var place = 0
        while place < bytes.count {
            if bytes[place] == UInt8(ascii: "%"), place + 2 < bytes.count,
                let high = Character(Unicode.Scalar(bytes[place + 1])).hexDigitValue,
                let low = Character(Unicode.Scalar(bytes[place + 2])).hexDigitValue
            {
                result.append(UInt8(high * 16 + low))
                place += 3
            } else {
                result.append(bytes[place])
                place += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func table(excluding text: String) -> [Bool] {
        let dropped = Set(text.utf8)
        return (0..<128).map { $0 > 0x20 && $0 < 0x7F && !dropped.contains(UInt8($0)) }
    }

    private static func letters(and text: String) -> [Bool] {
        let kept = Set(text.utf8)
        return (0..<128).map { byte in
            let scalar = Unicode.Scalar(UInt8(byte))
            return ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
                || kept.contains(UInt8(byte))
        }
    }
}
