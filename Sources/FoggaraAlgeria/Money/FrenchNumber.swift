/// Whole numbers spelled in French, as on cheques and invoices.
///
/// - Source: rules of the 1990 spelling kept out: hyphens only below one hundred; `vingt` and `cent` take an s when
///   multiplied and final, `mille` never, `million` and `milliard` do.
package enum FrenchNumber {
    /// `quatre mille cinq cents` for 4500; nil for negative numbers and from a thousand milliards.
    package static func words(_ number: Int) -> String? {
        guard (0..<1_000_000_000_000).contains(number) else { return nil }
        if number == 0 { return "zéro" }
        var parts: [String] = []
        var rest = number
        for (size, name) in [(1_000_000_000, "milliard"), (1_000_000, "million")] where rest >= size {
            let count = rest / size
            parts.append("\(belowThousand(count, isFinal: true)) \(name)\(count > 1 ? "s" : "")")
            rest %= size
        }
        if rest >= 1000 {
            parts.append(rest / 1000 == 1 ? "mille" : "\(belowThousand(rest / 1000, isFinal: false)) mille")
            rest %= 1000
        }
        if rest > 0 { parts.append(belowThousand(rest, isFinal: true)) }
        return parts.joined(separator: " ")
    }

    /// An amount of whole dinars and centimes: `quatre mille cinq cents dinars et cinquante centimes`.
    package static func words(_ amount: Dinars) -> String? {
        guard amount.centimes >= 0, let whole = words(amount.centimes / 100), let cents = words(amount.centimes % 100)
        else { return nil }
        let isRound = amount.centimes >= 100_000_000 && amount.centimes % 100_000_000 < 100
        let dinars = "\(whole) \(isRound ? "de " : "")dinar\(amount.centimes >= 200 ? "s" : "")"
        let count = amount.centimes % 100
        return count == 0 ? dinars : "\(dinars) et \(cents) centime\(count > 1 ? "s" : "")"
    }

    private static let small = [
        "", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
        "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
    ]
    private static let tens = ["", "", "vingt", "trente", "quarante", "cinquante", "soixante"]

    private static func belowThousand(_ number: Int, isFinal: Bool) -> String {
        let (hundreds, rest) = (number / 100, number % 100)
        var parts: [String] = []
        if hundreds > 0 {
            let plural = hundreds > 1 && rest == 0 && isFinal ? "s" : ""
            parts.append((hundreds > 1 ? small[hundreds] + " " : "") + "cent" + plural)
        }
        if rest > 0 { parts.append(belowHundred(rest, isFinal: isFinal)) }
        return parts.joined(separator: " ")
    }

    private static func belowHundred(_ number: Int, isFinal: Bool) -> String {
        if number < 20 { return small[number] }
        let ten = number / 10
        switch ten {
        case 7: return number == 71 ? "soixante et onze" : "soixante-\(small[number - 60])"
        case 8, 9:
            let rest = number - 80
            return rest == 0 ? (isFinal ? "quatre-vingts" : "quatre-vingt") : "quatre-vingt-\(small[rest])"
        default:
            let rest = number % 10
            return rest == 0 ? tens[ten] : rest == 1 ? "\(tens[ten]) et un" : "\(tens[ten])-\(small[rest])"
        }
    }
}
