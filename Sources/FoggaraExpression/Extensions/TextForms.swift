/// Removes currency signs from texts that hold a number.
enum CurrencyText {
    private static let codes = ["CHF", "USD", "EUR", "GBP", "R$", "kr", "zł"]

    /// The text without currency signs and codes at its ends.
    static func stripped(_ units: [UInt16]) -> [UInt16] {
        var text = String(decoding: JSNumber.trim(units[...]), as: UTF16.self)
        for code in codes {
            if text.hasPrefix(code) { text.removeFirst(code.count) }
            if text.hasSuffix(code) { text.removeLast(code.count) }
        }
        text.unicodeScalars.removeAll { $0.properties.generalCategory == .currencySymbol }
        return Array(text.utf16)
    }
}

/// English title case: small words stay small, words with capitals inside stay as they are.
enum TitleCase {
    private static let small: Set<String> = [
        "a", "an", "and", "as", "at", "because", "but", "by", "en", "for", "if", "in", "neither", "nor", "of", "on",
        "only", "or", "over", "per", "so", "some", "than", "that", "the", "to", "up", "upon", "v", "versus", "via",
        "vs", "when", "with", "without", "yet",
    ]

    /// Writes a text with capital letters as titles have them.
    static func apply(_ text: String) -> String {
        var result = ""
        var word = ""
        var isFirst = true
        let words = text.split(whereSeparator: \.isWhitespace).count
        var index = 0
        func flush(_ result: inout String, _ isLast: Bool) {
            guard !word.isEmpty else { return }
            defer {
                word = ""
                isFirst = false
            }
            let hasInnerCapital = word.dropFirst().contains { $0.isUppercase }
            if hasInnerCapital {
                result += word
                return
            }
            if !isFirst, !isLast, small.contains(word) {
                result += word
                return
            }
            var part = ""
            var atStart = true
            for character in word {
                if atStart, character.isLetter || character.isNumber {
                    part += character.uppercased()
                    atStart = false
                } else {
                    part.append(character)
                    if character == "-" { atStart = true }
                }
            }
            result += part
        }
        for character in text {
            if character.isWhitespace {
                if !word.isEmpty { index += 1 }
                flush(&result, index == words)
                result.append(character)
            } else {
                word.append(character)
            }
        }
        flush(&result, true)
        return result
    }
}

/// Letters written with ASCII.
enum Transliteration {
    private static let table: [UInt32: String] = {
        var table: [UInt32: String] = [
            0xDF: "ss", 0xE6: "ae", 0xC6: "AE", 0x153: "oe", 0x152: "OE", 0xF8: "o", 0xD8: "O", 0x142: "l",
            0x141: "L", 0x111: "d", 0x110: "D", 0xF0: "d", 0xD0: "D", 0xFE: "th", 0xDE: "Th", 0x131: "i",
            0x2018: "'", 0x2019: "'", 0x201C: "\"", 0x201D: "\"", 0xAB: "<<", 0xBB: ">>", 0x2013: "-", 0x2014: "--",
            0x2026: "...", 0x20AC: "EUR", 0xA3: "PS", 0xB0: "deg", 0xA0: " ", 0x202F: " ", 0xD7: "x", 0xF7: "/",
            0xA9: "(c)", 0xAE: "(r)", 0x2122: "tm",
        ]
        let arabic: [(UInt32, String)] = [
            (0x621, "'"), (0x622, "a"), (0x623, "'"), (0x624, "w'"), (0x625, "'"), (0x626, "y'"), (0x627, "a"),
            (0x628, "b"), (0x629, "@"), (0x62A, "t"), (0x62B, "th"), (0x62C, "j"), (0x62D, "H"), (0x62E, "kh"),
            (0x62F, "d"), (0x630, "dh"), (0x631, "r"), (0x632, "z"), (0x633, "s"), (0x634, "sh"), (0x635, "S"),
            (0x636, "D"), (0x637, "T"), (0x638, "Z"), (0x639, "`"), (0x63A, "G"), (0x641, "f"), (0x642, "q"),
            (0x643, "k"), (0x644, "l"), (0x645, "m"), (0x646, "n"), (0x647, "h"), (0x648, "w"), (0x649, "~"),
            (0x64A, "y"), (0x60C, ","), (0x61B, ";"), (0x61F, "?"),
        ]
        for (point, text) in arabic { table[point] = text }
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
                if scalar.properties.generalCategory == .nonspacingMark { continue }
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

/// Takes the marks of Markdown away.
enum MarkdownText {
    private static let rules: [(OwnPattern, String)] = [
        (OwnPattern("^(-\\s*?|\\*\\s*?|_\\s*?){3,}\\s*$", "gm"), ""),
        (OwnPattern("^([\\s\\t]*)([*\\-+]|\\d+\\.)\\s+", "gm"), "$1"),
        (OwnPattern("\\n={2,}", "g"), "\n"),
        (OwnPattern("~{3}.*\\n", "g"), ""),
        (OwnPattern("~~", "g"), ""),
        (OwnPattern("`{3}.*\\n", "g"), ""),
        (OwnPattern("<[^>]*>", "g"), ""),
        (OwnPattern("^[=\\-]{2,}\\s*$", "gm"), ""),
        (OwnPattern("\\[\\^.+?\\](: .*?$)?", "gm"), ""),
        (OwnPattern("\\s{0,2}\\[.*?\\]: .*?$", "gm"), ""),
        (OwnPattern("!\\[(.*?)\\][\\[(].*?[\\])]", "g"), ""),
        (OwnPattern("\\[([^\\]]*?)\\][\\[(].*?[\\])]", "g"), "$1"),
        (OwnPattern("^(\\n)?\\s{0,3}>", "gm"), "$1"),
        (OwnPattern("^\\s{1,2}\\[(.*?)\\]: (\\S+)( \".*?\")?\\s*$", "gm"), ""),
        (OwnPattern("^(\\n)?\\s{0,}#{1,6}\\s*( (.+))? +#+$|^(\\n)?\\s{0,}#{1,6}\\s*( (.+))?$", "gm"), "$1$3$4$6"),
        (OwnPattern("(?<![\\w*])(\\*{1,3})(?=\\S)(.+?)(?<=\\S)\\1(?![\\w*])", "gs"), "$2"),
        (OwnPattern("(_{1,3})(?=\\S)(.+?)(?<=\\S)\\1", "g"), "$2"),
        (OwnPattern("(`{3,})(.*?)\\1", "gm"), "$2"),
        (OwnPattern("`(.+?)`", "g"), "$1"),
        (OwnPattern("~(.*?)~", "g"), "$1"),
        (OwnPattern("\\n{3,}", "g"), "\n\n"),
    ]

    /// The text without the marks of Markdown.
    static func plain(_ units: [UInt16], _ machine: Machine) throws(Trap) -> [UInt16] {
        var result = units
        for (pattern, replacement) in rules { result = try machine.replaced(result, pattern, replacement) }
        return result
    }
}
