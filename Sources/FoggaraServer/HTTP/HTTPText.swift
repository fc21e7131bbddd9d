/// The text forms of HTTP: header names without case, percent escapes, query strings and forms.
package enum HTTPText {
    /// Whether two header names are the same; only ASCII letters have a case here.
    package static func isSame(_ left: String, _ right: String) -> Bool {
        left.utf8.count == right.utf8.count && zip(left.utf8, right.utf8).allSatisfy { lower($0) == lower($1) }
    }

    /// The text with ASCII capitals made small.
    package static func lowercased(_ text: String) -> String {
        String(decoding: text.utf8.map(lower), as: UTF8.self)
    }

    /// Text after its percent escapes are undone; nil when an escape is broken or the bytes are no UTF-8.
    ///
    /// - Shape: `Commandes%21A1` gives `Commandes!A1`; with `plusIsBlank`, as in queries and forms, `+` is a blank.
    package static func percentDecoded(_ text: some StringProtocol, plusIsBlank: Bool = false) -> String? {
        var bytes: [UInt8] = []
        var rest = text.utf8.makeIterator()
        while let byte = rest.next() {
            switch byte {
            case UInt8(ascii: "%"):
                guard let high = rest.next().flatMap(digit), let low = rest.next().flatMap(digit) else { return nil }
                bytes.append(high << 4 | low)
            case UInt8(ascii: "+") where plusIsBlank: bytes.append(UInt8(ascii: " "))
            default: bytes.append(byte)
            }
        }
        return String(validating: bytes, as: UTF8.self)
    }

    /// Text fit for one part of a path or query: all but letters, digits and `-._~` is escaped.
    ///
    /// - Source: RFC 3986, section 2.3.
    package static func percentEncoded(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var out: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                out.append(byte)
            default:
                out.append(contentsOf: [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]])
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// The parts of a query string or a form, in order; nil when an escape is broken.
    ///
    /// - Shape: `a=1&b=x%20y&c`: a part without `=` has an empty value.
    package static func query(_ text: some StringProtocol) -> [HTTPField]? {
        var fields: [HTTPField] = []
        for part in text.split(separator: "&") {
            let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard
                let name = percentDecoded(pair[0], plusIsBlank: true),
                let value = percentDecoded(pair.count > 1 ? pair[1] : "", plusIsBlank: true)
            else { return nil }
            fields.append(HTTPField(name, value))
        }
        return fields
    }

    private static func lower(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte + 32 : byte
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
