import FoggaraText

/// Moments told from another: "2 days ago", "hier", "خلال 20 يومًا".
enum RelativeText {
    /// Writes a count of units from now, as "in 2 days" or "2 days ago".
    static func write(
        _ moment: MomentValue, from base: MomentValue, _ units: [SpanUnit], _ locale: String, isCalendar: Bool
    ) -> String {
        let base = base.with(zone: moment.zone)
        for (index, unit) in units.enumerated() {
            var count: Double
            if isCalendar {
                count = moment.start(of: unit).difference(from: base.start(of: unit), [unit])[unit] ?? 0
            } else {
                count = moment.difference(from: base, [unit])[unit] ?? 0
            }
            count = count.rounded(.towardZero)
            if abs(count) >= 1 || index == units.count - 1 {
                let isPast = count < 0 || !isCalendar && moment.milliseconds < base.milliseconds
                return text(abs(Int(count)), unit, isPast: isPast, locale, named: isCalendar)
            }
        }
        return ""
    }

    /// `count` units away; by name when there is one.
    static func text(_ count: Int, _ unit: SpanUnit, isPast: Bool, _ locale: String, named: Bool) -> String {
        if unit == .quarters || !IntlLocale.own.contains(locale), let found = DateNames.resolved(locale),
            let order = SpanUnit.allCases.firstIndex(of: unit), unit != .milliseconds,
            let text = LanguageLibrary.shared?.relative(
                isPast ? -Double(count) : Double(count), unit: order, isNamed: named, style: 0, found.icu)
        {
            return text.string
        }
        let language = DateNames.language(locale)
        if named, let word = words[language]?[unit]?[isPast ? -count : count] { return word }
        let number = DateNames.localized(String(count), locale)
        switch language {
        case "fr": return (isPast ? "il y a " : "dans ") + number + " " + french(unit, count)
        case "ar": return (isPast ? "قبل " : "خلال ") + arabic(unit, count, number)
        default:
            let name = count == 1 ? String(unit.rawValue.dropLast()) : unit.rawValue
            return isPast ? "\(number) \(name) ago" : "in \(number) \(name)"
        }
    }

    /// The French name of a unit, in the number that `count` asks for.
    static func french(_ unit: SpanUnit, _ count: Int) -> String {
        let many = count > 1 ? "s" : ""
        switch unit {
        case .years: return "an" + many
        case .quarters: return "trimestre" + many
        case .months: return "mois"
        case .weeks: return "semaine" + many
        case .days: return "jour" + many
        case .hours: return "heure" + many
        case .minutes: return "minute" + many
        case .seconds: return "seconde" + many
        case .milliseconds: return "milliseconde" + many
        }
    }

    /// The Arabic count and unit: singular, dual or plural.
    static func arabic(_ unit: SpanUnit, _ count: Int, _ number: String) -> String {
        let forms: [SpanUnit: (one: String, two: String, few: String, many: String, other: String)] = [
            .years: ("سنة واحدة", "سنتين", "سنوات", "سنة", "سنة"),
            .months: ("شهر واحد", "شهرين", "أشهر", "شهرًا", "شهر"),
            .weeks: ("أسبوع واحد", "أسبوعين", "أسابيع", "أسبوعًا", "أسبوع"),
            .days: ("يوم واحد", "يومين", "أيام", "يومًا", "يوم"),
            .hours: ("ساعة واحدة", "ساعتين", "ساعات", "ساعة", "ساعة"),
            .minutes: ("دقيقة واحدة", "دقيقتين", "دقائق", "دقيقة", "دقيقة"),
            .seconds: ("ثانية واحدة", "ثانيتين", "ثوانٍ", "ثانية", "ثانية"),
        ]
        guard let form = forms[unit] else { return number }
        if count == 1 { return form.one }
        if count == 2 { return form.two }
        let rest = count % 100
        if (3...10).contains(rest) { return number + " " + form.few }
        if rest >= 11 { return number + " " + form.many }
        return number + " " + form.other
    }

    private static let words: [String: [SpanUnit: [Int: String]]] = [
        "en": [
            .days: [0: "today", 1: "tomorrow", -1: "yesterday"],
            .years: [0: "this year", 1: "next year", -1: "last year"],
            .months: [0: "this month", 1: "next month", -1: "last month"],
            .weeks: [0: "this week", 1: "next week", -1: "last week"],
        ],
        "fr": [
            .days: [0: "aujourd’hui", 1: "demain", -1: "hier", 2: "après-demain", -2: "avant-hier"],
            .years: [0: "cette année", 1: "l’année prochaine", -1: "l’année dernière"],
            .months: [0: "ce mois-ci", 1: "le mois prochain", -1: "le mois dernier"],
            .weeks: [0: "cette semaine", 1: "la semaine prochaine", -1: "la semaine dernière"],
        ],
        "ar": [
            .days: [0: "اليوم", 1: "غدًا", -1: "أمس", 2: "بعد الغد", -2: "أول أمس"],
            .years: [0: "السنة الحالية", 1: "السنة القادمة", -1: "السنة الماضية"],
            .months: [0: "هذا الشهر", 1: "الشهر القادم", -1: "الشهر الماضي"],
            .weeks: [0: "هذا الأسبوع", 1: "الأسبوع القادم", -1: "الأسبوع الماضي"],
        ],
    ]
}
