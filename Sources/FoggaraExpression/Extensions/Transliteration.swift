/// Letters written with ASCII.
///
/// - Source: the customary table of Text::Unidecode for Latin, Greek, Cyrillic and Arabic letters and for punctuation,
///   with a question mark for what has no entry; read 2026-11-22.
enum Transliteration {
    /// Letters that follow each other in Unicode; `-` stands for one without an entry.
    private static let runs: [(UInt32, String)] = [
        (0xA0, "_ ! C/ PS $? Y= | SS \" (c) a << ! - (r) ~ deg +- 2 3 ' u P * , 1 o >> 1/4 1/2 3/4 ?"),
        (
            0x391,
            "A V G D E Z I Th I K L M N X O P R - S T Y F H Ps O I Y a e i i y a v g d e z i th i k l m n x o p r s s t y f "
                + "h ps o i y o y o"
        ),
        (
            0x400,
            "Jo Yo Dj Gj Ie Dz I Yi J Lj Nj Tsh Kj I U Dzh A B V G D E Zh Z I Y K L M N O P R S T U F H C Ch Sh Shch - Y - "
                + "E Yu Ya a b v g d e zh z i y k l m n o p r s t u f h c ch sh shch - y - e yu ya je yo dj gj ie dz i yi j "
                + "lj nj tsh kj i u dzh"
        ),
        (
            0x621,
            "- a ' w' - y' - b @ t th j H kh d dh r z s sh S D T Z aa G - - - - - - f q k l m n h w ~ y an un in a u i W - -"
        ),
        (0x660, "0 1 2 3 4 5 6 7 8 9 % . , *"),
        (0x2010, "~ ~ ~ ~ -- -- || _ ' ' , ' \" \" ,, \" + ++ * *> . .. ..."),
    ]

    private static let table: [UInt32: String] = {
        var table: [UInt32: String] = [
            0xDF: "ss", 0xE6: "ae", 0xC6: "AE", 0x153: "oe", 0x152: "OE", 0xF8: "o", 0xD8: "O", 0x142: "l",
            0x141: "L", 0x111: "d", 0x110: "D", 0xF0: "d", 0xD0: "D", 0xFE: "th", 0xDE: "Th", 0x131: "i", 0x127: "h",
            0x126: "H", 0x14B: "ng", 0x14A: "NG", 0x167: "t", 0x166: "T", 0x138: "k", 0x1DD: "@", 0xD7: "x", 0xF7: "/",
            0x202F: " ", 0x2039: "<", 0x203A: ">", 0x2032: "'", 0x2033: "''", 0x20AC: "EUR", 0x2122: "tm",
            0x2116: "No", 0x60C: ",", 0x61B: ";", 0x61F: "?", 0x654: "'", 0x655: "'", 0x67E: "p", 0x686: "ch",
            0x698: "j", 0x6A4: "v", 0x6A9: "k", 0x6AF: "g", 0x6CC: "y", 0x386: "A", 0x388: "E", 0x389: "I", 0x38A: "I",
            0x38C: "O", 0x38E: "U", 0x38F: "O", 0x37E: "?", 0x387: ";",
        ]
        for (start, text) in runs {
            for (index, word) in text.split(separator: " ").enumerated() where word != "-" {
                // A blank and a hyphen cannot stand for themselves in the runs.
                table[start + UInt32(index)] =
                    word == "~" && start != 0x621 ? "-" : word == "_" && start == 0xA0 ? " " : String(word)
            }
        }
        return table
    }()

    /// The text in ASCII, letters with marks replaced by their base.
    static func ascii(_ units: [UInt16]) -> [UInt16] {
        var result: [UInt16] = []
        var place = 0
        while place < units.count {
            let (point, count) = Machine.codePoint(units, place)
            place += count
            if point < 0x80 {
                result.append(UInt16(point))
            } else if let text = table[point] {
                result += Array(text.utf16)
            } else if let scalar = Unicode.Scalar(point) {
                if scalar.properties.generalCategory == .nonspacingMark, point < 0x370 { continue }
                let parts = (NormalForm.compatibility[point] ?? [scalar]).flatMap(NormalForm.decompose)
                let plain = parts.filter { $0.value < 0x80 }
                result += plain.isEmpty ? [0x3F] : plain.map { UInt16($0.value) }
            } else {
                result.append(0x3F)
            }
        }
        return result
    }
}
