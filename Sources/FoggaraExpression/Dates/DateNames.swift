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

    /// The names of a locale; English for languages without names here.
    static func of(_ locale: String) -> DateNames {
        let parts = locale.split(separator: "-")
        switch parts.first?.lowercased() {
        case "fr": return french
        case "ar": return parts.contains { $0 == "DZ" || $0 == "TN" } ? algerian : arabic
        default: return english
        }
    }

    /// First day of the week, 1 for Monday to 7 for Sunday.
    static func firstWeekday(_ locale: String) -> Int {
        if locale.hasSuffix("-DZ") || locale.hasSuffix("-EG") || locale == "ar" { return 6 }
        if locale.hasPrefix("en-US") || locale == "en" { return 7 }
        return 1
    }

    /// Language of a locale, lower case.
    static func language(_ locale: String) -> String { locale.split(separator: "-").first?.lowercased() ?? "en" }

    /// Digits of a locale: Arabic-Indic in Egypt and the east, western in the Maghreb.
    static func digits(_ locale: String) -> [Character]? {
        let parts = locale.split(separator: "-")
        guard parts.first?.lowercased() == "ar" else { return nil }
        if locale.contains("-u-nu-latn") { return nil }
        if locale.contains("-u-nu-arab") { return Array("٠١٢٣٤٥٦٧٨٩") }
        let western: Set<Substring> = ["DZ", "MA", "TN", "LY", "EH", "MR", "AE"]
        if parts.count == 1 || parts.contains(where: western.contains) { return nil }
        return Array("٠١٢٣٤٥٦٧٨٩")
    }

    /// ASCII digits of a text written with the locale's digits.
    static func localized(_ text: String, _ locale: String) -> String {
        guard let digits = digits(locale) else { return text }
        return String(text.map { $0.isASCII ? $0.wholeNumberValue.map { digits[$0] } ?? $0 : $0 })
    }
}
