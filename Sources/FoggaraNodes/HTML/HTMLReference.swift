/// Character references of HTML: names and numbers behind `&`.
///
/// - Source: HTML Standard, 13.2.5.72 (https://html.spec.whatwg.org/multipage/parsing.html).
enum HTMLReference {
    private static let named: [String: String] = {
        var table: [String: String] = [:]
        for row in HTMLNameTable.named.split(whereSeparator: \.isWhitespace) {
            let parts = row.split(separator: "=")
            guard parts.count == 2 else { continue }
            var text = String.UnicodeScalarView()
            for code in parts[1].split(separator: "+") {
                if let value = UInt32(code, radix: 16), let scalar = Unicode.Scalar(value) { text.append(scalar) }
            }
            table[String(parts[0])] = String(text)
        }
        return table
    }()

    private static let bare = Set(HTMLNameTable.bare.split(whereSeparator: \.isWhitespace).map(String.init))

    /// What Windows-1252 has at 0x80 to 0x9F, which numbers there stand for; zero where it has nothing.
    private static let windows: [UInt32] = [
        0x20AC, 0, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0, 0x17D, 0, 0,
        0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0, 0x17E, 0x178,
    ]

    /// The text with its references replaced.
    static func decoded(_ text: some Sequence<Unicode.Scalar>, inAttribute: Bool = false) -> String {
        let scalars = Array(text)
        var result = String.UnicodeScalarView()
        var place = 0
        while place < scalars.count {
            if scalars[place] == "&", let (value, end) = reference(scalars, place + 1, inAttribute) {
                result.append(contentsOf: value.unicodeScalars)
                place = end
            } else {
                result.append(scalars[place])
                place += 1
            }
        }
        return String(result)
    }

    private static func reference(
        _ scalars: [Unicode.Scalar], _ start: Int, _ inAttribute: Bool
    ) -> (String, Int)? {
        guard start < scalars.count else { return nil }
        if scalars[start] == "#" { return number(scalars, start + 1) }
        var end = start
        // The longest name has 31 letters.
        while end < scalars.count, end - start < 33, scalars[end].properties.isAlphabetic || isDigit(scalars[end]) {
            end += 1
        }
        if end < scalars.count, scalars[end] == ";", let text = named[name(scalars, start, end)] {
            return (text, end + 1)
        }
        var stop = end
        while stop > start {
            let word = name(scalars, start, stop)
            if bare.contains(word), let text = named[word] {
                let goesOn = stop < end || (stop < scalars.count && scalars[stop] == "=")
                return inAttribute && goesOn ? nil : (text, stop)
            }
            stop -= 1
        }
        return nil
    }

    private static func number(_ scalars: [Unicode.Scalar], _ start: Int) -> (String, Int)? {
        var place = start
        let isHex = place < scalars.count && (scalars[place] == "x" || scalars[place] == "X")
        if isHex { place += 1 }
        let first = place
        var code: UInt32 = 0
        while place < scalars.count, let digit = Character(scalars[place]).hexDigitValue, isHex || digit < 10 {
            code = min(0x11_0000, code * (isHex ? 16 : 10) + UInt32(digit))
            place += 1
        }
        guard place > first else { return nil }
        if place < scalars.count, scalars[place] == ";" { place += 1 }
        if code >= 0x80, code < 0xA0, windows[Int(code) - 0x80] != 0 { code = windows[Int(code) - 0x80] }
        let scalar = code == 0 ? nil : Unicode.Scalar(code)
        return (String(Character(scalar ?? "\u{FFFD}")), place)
    }

    private static func name(_ scalars: [Unicode.Scalar], _ start: Int, _ end: Int) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[start..<end])
        return String(text)
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar >= "0" && scalar <= "9" }
}
