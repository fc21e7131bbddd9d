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
