import FoggaraSystem
import FoggaraText

/// Names of months, days, halves of the day and eras in the languages that dates are written in.
///
/// - Source: Unicode CLDR 48, `gregorian` calendars of en, fr, ar and ar-DZ; read 2026-11-21.
struct DateNames: Sendable {
    /// Full names of the months, January first.
    var monthsLong: [String]
    /// Short names of the months.
    var monthsShort: [String]
    /// Names of the months in one letter or number.
    var monthsNarrow: [String]
    /// Full names of the days, Monday first.
    var daysLong: [String]
    /// Short names of the days.
    var daysShort: [String]
    /// Names of the days in one letter.
    var daysNarrow: [String]
    /// Words for before and after noon.
    var meridiems: [String]
    /// Full names of the eras, the earlier first.
    var erasLong: [String]
    /// Short names of the eras.
    var erasShort: [String]
    /// Names of the eras in one letter.
    var erasNarrow: [String]
    /// Full names of the months beside a day, where they differ.
    var datedMonthsLong: [String]?
    /// Short names of the months beside a day, where they differ.
    var datedMonthsShort: [String]?
    /// Short names of the days beside a date, where they differ.
    var datedDaysShort: [String]?

    private static let english = DateNames(
        monthsLong: [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ], monthsShort: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
        monthsNarrow: ["J", "F", "M", "A", "M", "J", "J", "A", "S", "O", "N", "D"],
        daysLong: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        daysShort: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"], daysNarrow: ["M", "T", "W", "T", "F", "S", "S"],
        meridiems: ["AM", "PM"], erasLong: ["Before Christ", "Anno Domini"], erasShort: ["BC", "AD"],
        erasNarrow: ["B", "A"])

    private static let french = DateNames(
        monthsLong: [
            "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
            "novembre", "décembre",
        ],
        monthsShort: [
            "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc.",
        ], monthsNarrow: ["J", "F", "M", "A", "M", "J", "J", "A", "S", "O", "N", "D"],
        daysLong: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
        daysShort: ["lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."],
        daysNarrow: ["L", "M", "M", "J", "V", "S", "D"], meridiems: ["AM", "PM"],
        erasLong: ["avant Jésus-Christ", "après Jésus-Christ"], erasShort: ["av. J.-C.", "ap. J.-C."],
        erasNarrow: ["av. J.-C.", "ap. J.-C."])

    private static let arabicMonths = [
        "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
    ]

    private static let arabic = DateNames(
        monthsLong: arabicMonths, monthsShort: arabicMonths,
        monthsNarrow: ["ي", "ف", "م", "أ", "و", "ن", "ل", "غ", "س", "ك", "ب", "د"],
        daysLong: ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"],
        daysShort: ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"],
        daysNarrow: ["ن", "ث", "ر", "خ", "ج", "س", "ح"], meridiems: ["ص", "م"],
        erasLong: ["قبل الميلاد", "ميلادي"], erasShort: ["ق.م", "م"], erasNarrow: ["ق.م", "م"])

    private static let algerian: DateNames = {
        var names = arabic
        names.monthsLong = [
            "جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان", "جويلية", "أوت", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
        ]
        names.monthsShort = names.monthsLong
        names.monthsNarrow = ["ج", "ف", "م", "أ", "م", "ج", "ج", "أ", "س", "أ", "ن", "د"]
        return names
    }()

    /// The names of a locale; English for languages that nothing is known of.
    static func of(_ locale: String) -> DateNames {
        switch locale {
        case "en", "en-US": return english
        case "fr", "fr-FR", "fr-DZ": return french
        case "ar": return arabic
        case "ar-DZ": return algerian
        default: return read.withLock { $0.names(locale) } ?? english
        }
    }

    private static let read = Locked(KnownNames())

    /// First day of the week, 1 for Monday to 7 for Sunday.
    static func firstWeekday(_ locale: String) -> Int {
        switch locale {
        case "ar", "ar-DZ", "ar-EG": return 6
        case "en", "en-US": return 7
        case "fr", "fr-FR": return 1
        default: return week(locale).first
        }
    }

    /// First day of the week, 1 for Monday, and how many days its first week needs.
    static func week(_ locale: String) -> (first: Int, minimal: Int) {
        guard let known = resolved(locale), let week = LanguageLibrary.shared?.week(known.icu) else { return (1, 4) }
        return ((week.first + 5) % 7 + 1, week.minimal)
    }

    /// A locale as `Intl` knows it; nil for an unknown one.
    static func resolved(_ locale: String) -> IntlLocale? {
        IntlLocale.canonical(locale)?.resolved(keys: ["nu", "ca"])
    }

    /// Language of a locale, lower case.
    static func language(_ locale: String) -> String { locale.split(separator: "-").first?.lowercased() ?? "en" }

    /// Digits of a locale, where they are not western: Arabic-Indic in Egypt and the east.
    static func digits(_ locale: String) -> [Character]? {
        if IntlLocale.own.contains(locale) || locale.hasPrefix("en-") && !locale.contains("-u-") { return nil }
        guard let system = resolved(locale)?.digits, system != "latn", let zero = IntlLocale.digitZeros[system] else {
            return nil
        }
        return (0..<10).compactMap { Unicode.Scalar(zero + $0).map(Character.init) }
    }

    /// ASCII digits of a text written with the locale's digits.
    static func localized(_ text: String, _ locale: String) -> String {
        guard let digits = digits(locale) else { return text }
        return String(text.map { $0.isASCII ? $0.wholeNumberValue.map { digits[$0] } ?? $0 : $0 })
    }
}

/// Names that were read from ICU, by locale.
struct KnownNames {
    private var names: [String: DateNames] = [:]

    /// The names of a locale; nil for an unknown one.
    mutating func names(_ locale: String) -> DateNames? {
        if let known = names[locale] { return known }
        guard let found = DateNames.resolved(locale), let library = LanguageLibrary.shared else { return nil }
        func read(_ kind: Int, _ range: Range<Int>) -> [String] { library.symbols(kind, range, found.icu) ?? [] }
        func week(_ kind: Int) -> [String] {
            let days = read(kind, 1..<8)
            return Array(days.dropFirst()) + days.prefix(1)
        }
        var result = DateNames(
            monthsLong: read(10, 0..<12), monthsShort: read(11, 0..<12), monthsNarrow: read(12, 0..<12),
            daysLong: week(13), daysShort: week(14), daysNarrow: week(15), meridiems: read(5, 0..<2),
            erasLong: read(7, 0..<2), erasShort: read(0, 0..<2), erasNarrow: read(0, 0..<2),
            datedMonthsLong: read(1, 0..<12), datedMonthsShort: read(2, 0..<12), datedDaysShort: week(4))
        guard result.monthsLong.count == 12, result.daysLong.count == 7 else { return nil }
        if DateNames.language(locale) == "ja" {
            // In Japanese the sign for months stands beside the number, not in the part that Luxon reads.
            let numbers = (1...12).map(String.init)
            (result.monthsLong, result.monthsShort) = (numbers, numbers)
            (result.datedMonthsLong, result.datedMonthsShort) = (numbers, numbers)
        }
        if DateNames.language(locale) == "es" {
            // Spanish has a narrow blank in its words for the halves of the day since CLDR 44.
            result.meridiems = result.meridiems.map { $0.replacing("\u{A0}", with: "\u{202F}") }
        }
        if names.count > 64 { names = [:] }
        names[locale] = result
        return result
    }
}
