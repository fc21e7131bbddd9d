import FoggaraJSON
import FoggaraSystem

/// A price as a seller types it into the site's form and text, with what is meant by it.
///
/// - Units: `meant` in whole dinars.
struct AskedPrice: Sendable {
    /// How it is written.
    enum Habit: String, CaseIterable, Sendable {
        /// In the form, in millions of centimes: 1250 for 12,500,000 DA.
        case millions
        /// In the form, in milliards of centimes: 1.25.
        case milliards
        /// In the form, in dinars.
        case dinars
        /// Only in the text, in words of the seller's language.
        case spoken
        /// Nowhere: by telephone only.
        case untold
        /// In the form, a number that fills the field: 1, 1111, 123456.
        case placeholder
        /// In the form, for one square metre.
        case perSquareMetre
        /// In the form, in centimes although the unit is the dinar.
        case centimes
        /// In the form, in millions although the unit is the dinar.
        case millionsAsDinars
        /// In the form a bid; the text says what was offered and what is asked.
        case bid
    }

    let habit: Habit
    let meant: Int?
    let price: JSONValue
    let preview: JSONValue
    let unit: JSONValue
    let kind: JSONValue
    /// The part of the text about the price; empty when there is none.
    let words: String

    /// Habits by frequency, in parts of a hundred.
    private static let frequencies: [(Habit, Int)] = [
        (.millions, 34), (.milliards, 12), (.dinars, 14), (.spoken, 15), (.untold, 9), (.placeholder, 4),
        (.perSquareMetre, 4), (.centimes, 3), (.millionsAsDinars, 2), (.bid, 3),
    ]

    /// Habits of rents, which are never counted in milliards or by the square metre.
    private static let rentFrequencies: [(Habit, Int)] = [
        (.dinars, 55), (.millions, 15), (.spoken, 15), (.untold, 11), (.placeholder, 4),
    ]

    /// Chooses a habit.
    static func habit(isRent: Bool, isUndecided: Bool, _ dice: SeededRandom) -> Habit {
        if isUndecided { return dice.next(below: 10) < 7 ? .untold : .placeholder }
        var left = dice.next(below: 100)
        for (habit, parts) in isRent ? rentFrequencies : frequencies {
            if left < parts { return habit }
            left -= parts
        }
        return .dinars
    }

    /// Writes down `dinars` by a habit.
    init(
        _ habit: Habit, dinars: Int, isRent: Bool, surface: Int, language: AdvertLanguage, _ dice: SeededRandom
    ) {
        func number(_ value: Int) -> JSONValue { .number(JSONNumber(value)) }
        self.habit = habit
        let isFixed = dice.next(below: 10) < 3
        var kind: JSONValue = isFixed ? "FIXED" : dice.next(below: 3) < 2 ? "NEGOTIABLE" : .null
        switch habit {
        case .millions:
            (meant, price, preview, unit) = (dinars, number(dinars), number(dinars / 10_000), "MILLION")
            words = ""
        case .milliards:
            let hundredths = dinars / 100_000
            let digits = "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
            let value = JSONNumber(digits: Self.trimmed(digits))
            let name: JSONValue = dice.next(below: 4) == 0 ? "BILLION" : "MILLIARD"
            (meant, price, preview, unit) = (dinars, number(dinars), .number(value), name)
            words = ""
        case .dinars:
            (meant, price, preview, unit) = (dinars, number(dinars), number(dinars), "UNIT")
            words = isFixed ? language.choose("Prix ferme.", "السعر نهائي.", "Dernier prix.") : ""
        case .spoken:
            (meant, price, preview, unit) = (dinars, .null, .null, .null)
            words = SpokenPrice.text(dinars, isRent: isRent, language: language, isFixed: isFixed)
        case .untold:
            (meant, price, preview, unit) = (nil, .null, .null, .null)
            words = language.choose("Prix après visite.", "السعر في الخاص.", "Soma f privé.")
        case .placeholder:
            let fillers = [1, 11, 111, 1111, 1234, 123_456]
            let filler = fillers[dice.next(below: fillers.count)]
            (meant, price, preview, unit) = (nil, number(filler), number(filler), "UNIT")
            words = language.choose("Prix par téléphone.", "السعر عبر الهاتف.", "Soma b telefoun.")
        case .perSquareMetre:
            let rate = max(60_000, min(800_000, dinars / max(1, surface) / 1000 * 1000))
            (meant, price, preview, unit) = (rate * surface, number(rate), number(rate), "UNIT")
            words = language.choose("Prix au m².", "السعر للمتر المربع.", "Soma l metre.")
        case .centimes:
            (meant, price, preview, unit) = (dinars, number(dinars * 100), number(dinars * 100), "UNIT")
            words = ""
        case .millionsAsDinars:
            (meant, price, preview, unit) = (dinars, number(dinars / 10_000), number(dinars / 10_000), "UNIT")
            words = ""
        case .bid:
            let offered = dinars / 10 * 9 / 100_000 * 100_000
            (meant, price, preview, unit) = (dinars, number(offered), number(offered / 10_000), "MILLION")
            words = "Offert \(offered / 10_000) demandé \(dinars / 10_000)."
            kind = "OFFERED"
        }
        self.kind = kind
    }

    private static func trimmed(_ digits: String) -> String {
        var text = digits
        while text.hasSuffix("0") { text.removeLast() }
        if text.hasSuffix(".") { text.removeLast() }
        return text
    }
}

/// Prices in the words of everyday speech, which counts in old centimes.
///
/// - Source: usage as collected for the product, 2026-10: a million is 10,000 DA, a milliard 10,000,000 DA.
enum SpokenPrice {
    /// The price as a short sentence.
    static func text(_ dinars: Int, isRent: Bool, language: AdvertLanguage, isFixed: Bool) -> String {
        let millions = dinars / 10_000
        if isRent {
            return language.choose(
                "Loyer \(grouped(dinars)) DA par mois.", "الكراء \(dinars) دج للشهر.",
                "Lkra \(millions) mlayen f chhar.")
        }
        let rest = millions % 1000
        let whole = millions / 1000
        let ending = language.choose(
            isFixed ? " ferme" : " négociable", isFixed ? " نهائي" : " قابل للتفاوض", isFixed ? " fixe" : " nego")
        if whole == 0 {
            return language.choose("Prix \(millions) millions", "السعر \(millions) مليون", "Soma \(millions) melyoun")
                + ending + "."
        }
        if rest == 0 {
            return language.choose("Prix \(whole) milliard", "السعر \(whole) مليار", "Soma \(whole) melyar") + ending
                + "."
        }
        return language.choose(
            "Prix \(whole) milliard \(rest)", "السعر \(whole) مليار و \(rest)", "Soma \(whole) melyar w \(rest)")
            + ending + "."
    }

    private static func grouped(_ number: Int) -> String {
        var text = String(number)
        var place = text.count - 3
        while place > 0 {
            text.insert(" ", at: text.index(text.startIndex, offsetBy: place))
            place -= 3
        }
        return text
    }
}
