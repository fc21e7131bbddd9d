/// The form of language tags.
enum LocaleTag {
    /// Whether a name is language, script, region, variants and extensions in this order.
    static func isWellFormed(_ name: String) -> Bool {
        var parts = name.split(separator: "-", omittingEmptySubsequences: false)[...]
        guard let language = parts.popFirst(), language.allSatisfy({ $0.isASCII && $0.isLetter }) else { return false }
        if let part = parts.first, part.count == 4, part.allSatisfy({ $0.isASCII && $0.isLetter }) {
            parts.removeFirst()
        }
        if let part = parts.first,
            part.count == 2 && part.allSatisfy({ $0.isASCII && $0.isLetter })
                || part.count == 3 && part.allSatisfy({ $0.isASCII && $0.isNumber })
        {
            parts.removeFirst()
        }
        while let part = parts.first, part.count != 1 {
            let isVariant = (5...8).contains(part.count) || part.count == 4 && part.first?.isNumber == true
            guard isVariant, part.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else { return false }
            parts.removeFirst()
        }
        return parts.first.map { $0.count == 1 && parts.count > 1 } ?? true
    }
}

/// Plural categories.
///
/// - Source: Unicode CLDR 48, plural rules of en, fr, ar; read 2026-11-21.
enum PluralWords {
    /// The plural category of a number, as `one` or `other`.
    static func select(_ value: Double, _ locale: String, _ isOrdinal: Bool) -> String {
        let n = abs(value)
        let isWhole = n == n.rounded()
        switch DateNames.language(locale) {
        case "fr":
            if isOrdinal { return n == 1 ? "one" : "other" }
            if n < 2 { return "one" }
            return isWhole && n > 0 && n.truncatingRemainder(dividingBy: 1_000_000) == 0 ? "many" : "other"
        case "ar":
            if isOrdinal || !isWhole { return "other" }
            let rest = n.truncatingRemainder(dividingBy: 100)
            return n == 0
                ? "zero"
                : n == 1 ? "one" : n == 2 ? "two" : rest >= 3 && rest <= 10 ? "few" : rest >= 11 ? "many" : "other"
        default:
            if isOrdinal {
                let (ten, hundred) = (n.truncatingRemainder(dividingBy: 10), n.truncatingRemainder(dividingBy: 100))
                if ten == 1, hundred != 11 { return "one" }
                if ten == 2, hundred != 12 { return "two" }
                return ten == 3 && hundred != 13 ? "few" : "other"
            }
            return n == 1 ? "one" : "other"
        }
    }
}
