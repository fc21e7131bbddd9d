/// Letters of Arabizi as Arabic ones.
///
/// - Source: French habits of Algerian writers: `ch` ش, `dj` ج, `ou` و, digits for what Latin letters lack; short vowels
///   come and go, so `e` is not written.
enum LatinToArabic {
    /// A folded word of Latin letters, digits and apostrophes.
    static func word(_ word: ArraySlice<UInt32>) -> [UInt32] {
        var out: [UInt32] = []
        var rest = word
        if let article = [text("l'"), text("el-"), text("el")].first(where: {
            rest.starts(with: $0) && rest.count > $0.count + 2
        }) {
            out += [0x627, 0x644]
            rest = rest.dropFirst(article.count)
        }
        let start = rest.startIndex
        while let letter = rest.first {
            if let (count, sound) = pair(rest) {
                append(sound, to: &out)
                rest = rest.dropFirst(count)
                continue
            }
            rest = rest.dropFirst()
            let isFirst = rest.startIndex == start + 1
            let isLast = rest.isEmpty
            switch letter {
            case 0x61: append(isLast && word.count >= 5 ? 0x629 : 0x627, to: &out)
            case 0x65: if isFirst { append(0x627, to: &out) }
            case 0x69, 0x79: append(isFirst && letter == 0x69 ? 0x625 : 0x64A, to: &out)
            case 0x6F, 0x75: append(isFirst ? 0x623 : 0x648, to: &out)
            case 0x63:
                let isSoft = rest.first == 0x65 || rest.first == 0x69 || rest.first == 0x79
                append(isSoft ? 0x633 : 0x643, to: &out)
            case 0x68: if !isLast || out.count < 3 { append(0x647, to: &out) }
            case 0x78: out += [0x643, 0x633]
            case 0x27: break
            default: append(letters[letter] ?? letter, to: &out)
            }
        }
        return out
    }

    private static func append(_ letter: UInt32, to out: inout [UInt32]) {
        // A doubled consonant carries a shadda, which nobody writes.
        if out.last != letter { out.append(letter) }
    }

    private static func pair(_ rest: ArraySlice<UInt32>) -> (count: Int, sound: UInt32)? {
        for (letters, sound) in pairs where rest.starts(with: letters) { return (letters.count, sound) }
        return nil
    }

    private static func text(_ word: String) -> [UInt32] { word.unicodeScalars.map(\.value) }

    private static let pairs: [([UInt32], UInt32)] = [
        ("3'", 0x63A), ("7'", 0x62E), ("9'", 0x636), ("ch", 0x634), ("sh", 0x634), ("kh", 0x62E), ("gh", 0x63A),
        ("dj", 0x62C), ("th", 0x62B), ("dh", 0x630), ("ph", 0x641), ("qu", 0x643), ("gu", 0x6A8), ("ou", 0x648),
        ("aa", 0x627), ("ee", 0x64A), ("oo", 0x648),
    ].map { (text($0.0), $0.1) }

    private static let letters: [UInt32: UInt32] = {
        var table: [UInt32: UInt32] = [:]
        for (latin, arabic) in zip(
            "b2354t6jd7rzsfk9qglmnwvp8".unicodeScalars, "بءعخ4تطجدحرزسفكققڨلمنوڤبغ".unicodeScalars)
        {
            table[latin.value] = arabic.value
        }
        return table
    }()
}
