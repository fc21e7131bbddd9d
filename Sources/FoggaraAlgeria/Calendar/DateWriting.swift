package import FoggaraSystem
import FoggaraText

/// Dates as Algerians write them in one language.
///
/// - Source: CLDR 48 fr-DZ and ar-DZ (read 2026-10); the months in Arabic are those of Algeria (جانفي, not يناير), the
///   clock has 24 hours although CLDR gives 12 for fr-DZ.
package enum DateWriting: String, Sendable, CaseIterable {
    case french = "fr"
    case arabic = "ar"
    /// Darja in Arabic letters.
    case darja = "arq"
    /// Darja in Latin letters.
    case darjaLatin = "arq-Latn"

    /// `05/11/2026`.
    package func short(_ date: CivilDate) -> String {
        "\(CalendarText.two(date.day))/\(CalendarText.two(date.month))/\(date.year)"
    }

    /// `5 novembre 2026`, `5 نوفمبر 2026`.
    package func medium(_ date: CivilDate) -> String {
        let first = date.day == 1 && (self == .french || self == .darjaLatin) ? "1er" : String(date.day)
        return "\(first) \(month(date.month)) \(date.year)"
    }

    /// `jeudi 5 novembre 2026`, `الخميس، 5 نوفمبر 2026`.
    package func long(_ date: CivilDate) -> String {
        let comma = self == .arabic || self == .darja ? "،" : ""
        return "\(weekday(date.weekday))\(comma) \(medium(date))"
    }

    /// A time of day in minutes: `14:30`.
    package func clock(_ minutes: Int) -> String {
        "\(CalendarText.two(minutes / 60 % 24)):\(CalendarText.two(minutes % 60))"
    }

    /// The name of a month, 1 to 12.
    package func month(_ number: Int) -> String {
        let names = self == .arabic || self == .darja ? Self.arabicMonths : Self.frenchMonths
        return names[(number - 1) % 12]
    }

    /// The name of a day of the week, 0 for Sunday.
    package func weekday(_ number: Int) -> String {
        let names: [String] =
            switch self {
            case .french: ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"]
            case .arabic: ["الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"]
            case .darja: ["الحد", "التنين", "التلاتا", "لاربعا", "الخميس", "الجمعة", "السبت"]
            case .darjaLatin: ["lhad", "tnin", "tlata", "larb3a", "khmis", "djem3a", "sebt"]
            }
        return names[number % 7]
    }

    private static let frenchMonths = [
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
        "décembre",
    ]
    private static let arabicMonths = [
        "جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان", "جويلية", "أوت", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
    ]
}
