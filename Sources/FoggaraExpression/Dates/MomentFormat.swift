import FoggaraText

/// Writes moments by Luxon's tokens.
enum MomentFormat {
    /// A token, or text that stands as it is.
    struct Part {
        var isLiteral: Bool
        var text: String
    }

    /// Splits a format: runs of one letter are tokens, `'…'` is text.
    static func split(_ format: String) -> [Part] {
        var parts: [Part] = []
        var current = ""
        var last: Character?
        var isQuoted = false
        var lastWasQuote = false
        for character in format {
            if character == "'" {
                if !current.isEmpty || isQuoted {
                    parts.append(Part(isLiteral: isQuoted, text: isQuoted && current.isEmpty ? "'" : current))
                }
                last = nil
                current = ""
                isQuoted.toggle()
                lastWasQuote = true
            } else if isQuoted {
                current.append(character)
            } else if character == last {
                current.append(character)
            } else {
                if !current.isEmpty { parts.append(Part(isLiteral: !isTokenLetter(current), text: current)) }
                current = String(character)
                last = character
            }
        }
        _ = lastWasQuote
        if !current.isEmpty { parts.append(Part(isLiteral: isQuoted || !isTokenLetter(current), text: current)) }
        return parts
    }

    private static func isTokenLetter(_ text: String) -> Bool {
        text.first.map { $0.isASCII && $0.isLetter } ?? false
    }

    /// The moment written in a format.
    static func write(_ moment: MomentValue, _ format: String, locale: String? = nil) -> String {
        let locale = locale ?? moment.locale
        if let text = plain(moment, format, locale) { return text }
        var text = ""
        for part in split(format) { text += part.isLiteral ? part.text : token(part.text, moment, locale) }
        return text
    }

    private static func token(_ token: String, _ moment: MomentValue, _ locale: String) -> String {
        let civil = moment.civil
        let names = DateNames.of(locale)
        func number(_ value: Int, _ count: Int = 0) -> String {
            DateNames.localized(MomentValue.pad(value, count), locale)
        }
        func year(_ value: Int, _ token: String) -> String {
            token.count == 2 ? number(value % 100, 2) : number(value, token.count)
        }
        let hour12 = civil.hour % 12 == 0 ? 12 : civil.hour % 12
        switch token {
        case "S": return number(civil.millisecond)
        case "u", "SSS": return number(civil.millisecond, 3)
        case "s": return number(civil.second)
        case "ss": return number(civil.second, 2)
        case "uu": return number(civil.millisecond / 10, 2)
        case "uuu": return number(civil.millisecond / 100)
        case "m": return number(civil.minute)
        case "mm": return number(civil.minute, 2)
        case "h": return number(hour12)
        case "hh": return number(hour12, 2)
        case "H": return number(civil.hour)
        case "HH": return number(civil.hour, 2)
        case "Z":
            let minutes = Int(abs(moment.offset))
            let tail = minutes % 60 == 0 ? "" : ":" + String(minutes % 60)
            return (moment.offset < 0 ? "-" : "+") + String(minutes / 60) + tail
        case "ZZ": return moment.offsetText(":")
        case "ZZZ": return moment.offsetText("")
        case "ZZZZ": return ZoneNames.short(moment, locale)
        case "ZZZZZ": return ZoneNames.long(moment, locale)
        case "z": return moment.zone.name
        case "a": return names.meridiems[civil.hour < 12 ? 0 : 1]
        case "d": return number(civil.day)
        case "dd": return number(civil.day, 2)
        case "c", "E": return number(civil.weekday)
        case "ccc": return names.daysShort[civil.weekday - 1]
        case "EEE": return (names.datedDaysShort ?? names.daysShort)[civil.weekday - 1]
        case "cccc", "EEEE": return names.daysLong[civil.weekday - 1]
        case "ccccc", "EEEEE": return names.daysNarrow[civil.weekday - 1]
        case "L", "M": return number(civil.month)
        case "LL", "MM": return number(civil.month, 2)
        case "LLL": return names.monthsShort[civil.month - 1]
        case "LLLL": return names.monthsLong[civil.month - 1]
        case "MMM": return (names.datedMonthsShort ?? names.monthsShort)[civil.month - 1]
        case "MMMM": return (names.datedMonthsLong ?? names.monthsLong)[civil.month - 1]
        case "LLLLL", "MMMMM": return names.monthsNarrow[civil.month - 1]
        case "y": return number(civil.year)
        case "yy": return number(civil.year % 100, 2)
        case "yyyy": return number(civil.year, 4)
        case "yyyyyy": return number(civil.year, 6)
        case "G": return names.erasShort[civil.year > 0 ? 1 : 0]
        case "GG": return names.erasLong[civil.year > 0 ? 1 : 0]
        case "GGGGG": return names.erasNarrow[civil.year > 0 ? 1 : 0]
        case "kk": return number(civil.week.year % 100, 2)
        case "kkkk": return number(civil.week.year, 4)
        case "W": return number(civil.week.number)
        case "WW": return number(civil.week.number, 2)
        case "n", "nn", "ii", "iiii": return localWeek(token, moment, locale)
        case "o": return number(civil.ordinal)
        case "ooo": return number(civil.ordinal, 3)
        case "q": return number(moment.quarter)
        case "qq": return number(moment.quarter, 2)
        case "X": return number(Int((moment.milliseconds / 1000).rounded(.down)))
        case "x": return number(Int(moment.milliseconds))
        default: return DatePatterns.macro(token, moment, locale) ?? token
        }
    }

    private static func localWeek(_ token: String, _ moment: MomentValue, _ locale: String) -> String {
        let (first, minimal) = weekRules(locale)
        let (week, year) = localWeek(moment.civil, first, minimal)
        switch token {
        case "n": return String(week)
        case "nn": return MomentValue.pad(week, 2)
        case "ii": return MomentValue.pad(year % 100, 2)
        default: return MomentValue.pad(year, 4)
        }
    }

    /// First day of the week, 1 for Monday, and how many days its first week needs, in a locale.
    static func weekRules(_ locale: String) -> (first: Int, minimal: Int) {
        let first = DateNames.firstWeekday(locale)
        return (first, IntlLocale.own.contains(locale) ? (first == 1 ? 4 : 1) : DateNames.week(locale).minimal)
    }

    /// The day, counted from 1970, on which the first week of a year begins.
    static func weekStart(_ year: Int, _ first: Int, _ minimal: Int) -> Int {
        let day = CivilTime.days(year, 1, 1)
        let weekday = CivilTime(year: year).weekday
        let back = ((weekday - first) % 7 + 7) % 7
        return 7 - back >= minimal ? day - back : day - back + 7
    }

    /// How many weeks a year has.
    static func weeksInYear(_ year: Int, _ first: Int, _ minimal: Int) -> Int {
        (weekStart(year + 1, first, minimal) - weekStart(year, first, minimal)) / 7
    }

    /// Week of a moment by the rules of its locale.
    static func week(_ moment: MomentValue) -> (week: Int, year: Int) {
        let (first, minimal) = weekRules(moment.locale)
        return localWeek(moment.civil, first, minimal)
    }

    /// Week of the year where weeks begin on `first` and the first one has `minimal` days of the year.
    static func localWeek(_ civil: CivilTime, _ first: Int, _ minimal: Int) -> (week: Int, year: Int) {
        let day = CivilTime.days(civil.year, civil.month, civil.day)
        var year = civil.year
        if day < weekStart(year, first, minimal) {
            year -= 1
        } else if day >= weekStart(year + 1, first, minimal) {
            year += 1
        }
        return ((day - weekStart(year, first, minimal)) / 7 + 1, year)
    }
}

/// Names of zones in the languages of dates.
enum ZoneNames {
    /// The names under which the zone table has universal time itself, apart from Greenwich.
    private static let universal: Set<String> = [
        "UTC", "UCT", "Zulu", "Universal", "Etc/UTC", "Etc/UCT", "Etc/Zulu", "Etc/Universal",
    ]

    /// The name that ICU has, where there is no table here.
    private static func named(_ moment: MomentValue, _ locale: String, _ pattern: String) -> String? {
        guard let found = DateNames.resolved(locale) else { return nil }
        var options = DateOptions()
        options.locale = found
        options.zone = moment.zone
        return LanguageLibrary.shared?.date(moment.milliseconds, pattern, zone: options.icuZone, found.icu)?.string
    }

    /// `GMT+1`, or the short name that the United States use for their own zones.
    static func short(_ moment: MomentValue, _ locale: String) -> String {
        if !IntlLocale.own.contains(locale), let name = named(moment, locale, "z") { return name }
        if universal.contains(moment.zone.name) { return "UTC" }
        if DateNames.language(locale) == "en", moment.zone.name.hasPrefix("America/") {
            let name = moment.zone.abbreviation(moment.milliseconds)
            if ["EST", "EDT", "CST", "CDT", "MST", "MDT", "PST", "PDT"].contains(name) { return name }
        }
        let word = DateNames.language(locale) == "fr" ? "UTC" : DateNames.language(locale) == "ar" ? "غرينتش" : "GMT"
        if moment.offset == 0 { return word }
        let minutes = Int(abs(moment.offset))
        let tail = minutes % 60 == 0 ? "" : ":" + MomentValue.pad(minutes % 60, 2)
        return word + (moment.offset < 0 ? (word == "UTC" ? "−" : "-") : "+") + String(minutes / 60) + tail
    }

    /// The moment in a locale's full form, with zone.
    static func long(_ moment: MomentValue, _ locale: String) -> String {
        if !IntlLocale.own.contains(locale), let name = named(moment, locale, "zzzz") { return name }
        let isSummer = moment.zone.isSummer(moment.milliseconds)
        let name = moment.zone.name
        if universal.contains(name) {
            switch DateNames.language(locale) {
            case "fr": return "temps universel coordonné"
            case "ar": return "التوقيت العالمي المنسق"
            default: return "Coordinated Universal Time"
            }
        }
        let central = [
            "Africa/Algiers", "Europe/Paris", "Europe/Madrid", "Europe/Berlin", "Europe/Rome", "Africa/Tunis",
        ]
        if central.contains(name) {
            switch DateNames.language(locale) {
            case "fr": return isSummer ? "heure d’été d’Europe centrale" : "heure normale d’Europe centrale"
            case "ar": return isSummer ? "توقيت وسط أوروبا الصيفي" : "توقيت وسط أوروبا الرسمي"
            default: return isSummer ? "Central European Summer Time" : "Central European Standard Time"
            }
        }
        return named(moment, locale, "zzzz") ?? short(moment, locale)
    }
}
