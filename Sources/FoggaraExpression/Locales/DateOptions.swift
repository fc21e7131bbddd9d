import FoggaraText

/// What `Intl.DateTimeFormat` was asked for.
struct DateOptions: Sendable {
    /// The locale.
    var locale = IntlLocale.standard
    /// The zone as it is shown.
    var zoneName = "UTC"
    /// The zone.
    var zone = MomentZone.utc
    /// Fields and how they are written, as `month` → `long`.
    var fields: [String: String] = [:]
    /// Digits of the fraction of a second.
    var fraction = 0
    /// `full`, `long`, `medium` or `short`.
    var dateStyle: String?
    /// `full`, `long`, `medium` or `short`.
    var timeStyle: String?
    /// `h11`, `h12`, `h23` or `h24`, when one was asked for.
    var hourCycle: String?

    /// Names of the fields in the order in which they are read.
    static let fieldNames = [
        "weekday", "era", "year", "month", "day", "dayPeriod", "hour", "minute", "second", "timeZoneName",
    ]

    /// The zone as ICU names it.
    var icuZone: String {
        if zone.isFixed, zone.fixed != 0 {
            let minutes = abs(zone.fixed)
            return "GMT" + (zone.fixed < 0 ? "-" : "+") + MomentValue.pad(minutes / 60, 2) + ":"
                + MomentValue.pad(minutes % 60, 2)
        }
        return zone.name
    }

    /// Whether the tables here are enough.
    var isPlain: Bool {
        guard locale.isOwn, fraction == 0, fields["era"] == nil, fields["dayPeriod"] == nil else { return false }
        let hasTime = fields["hour"] != nil
        if hourCycle == "h24" || hourCycle == "h11" { return false }
        // A gap between the fields is filled with names of fields.
        if hasTime, fields["second"] != nil, fields["minute"] == nil { return false }
        if fields["year"] != nil, fields["day"] != nil, fields["month"] == nil { return false }
        if fields["timeZoneName"] != nil { return false }
        let isFull = fields["year"] != nil && fields["month"] != nil && fields["day"] != nil
        let hasDate = ["year", "month", "day", "weekday"].contains { fields[$0] != nil }
        if hasTime || fields["minute"] != nil || fields["second"] != nil { return isFull || !hasDate }
        return fields["weekday"] == nil || isFull || fields.count == 1
    }

    /// How the locale counts hours.
    private var localCycle: String {
        guard fields["hour"] != nil else { return "" }
        return LanguageLibrary.shared?.bestPattern("j", locale.icu).flatMap(Self.cycle(of:)) ?? ""
    }

    /// The fields as a skeleton.
    var skeleton: String {
        func text(_ name: String, _ numeric: String, _ two: String, _ wide: String, _ short: String, _ narrow: String)
            -> String
        {
            switch fields[name] {
            case "numeric": numeric
            case "2-digit": two
            case "long": wide
            case "short": short
            case "narrow": narrow
            default: ""
            }
        }
        var result = text("weekday", "", "", "EEEE", "EEE", "EEEEE") + text("era", "", "", "GGGG", "GGG", "GGGGG")
        result += text("year", "y", "yy", "", "", "")
        result += text("month", "M", "MM", "MMMM", "MMM", "MMMMM") + text("day", "d", "dd", "", "", "")
        result += text("dayPeriod", "", "", "BBBB", "B", "BBBBB")
        let hour = ["h11": "K", "h12": "h", "h23": "H", "h24": "k"][hourCycle ?? localCycle] ?? "j"
        result += text("hour", hour, hour + hour, "", "", "")
        result += text("minute", "m", "mm", "", "", "") + text("second", "s", "ss", "", "", "")
        result += String(repeating: "S", count: fraction)
        let zones = [
            "long": "zzzz", "short": "z", "longOffset": "OOOO", "shortOffset": "O", "longGeneric": "vvvv",
            "shortGeneric": "v",
        ]
        return result + (fields["timeZoneName"].flatMap { zones[$0] } ?? "")
    }

    /// The pattern that ICU has for the options; nil without the library.
    var pattern: String? {
        guard let library = LanguageLibrary.shared else { return nil }
        if dateStyle != nil || timeStyle != nil {
            let styles = ["full": 0, "long": 1, "medium": 2, "short": 3]
            let pattern = library.pattern(
                dateStyle: dateStyle.flatMap { styles[$0] } ?? -1, timeStyle: timeStyle.flatMap { styles[$0] } ?? -1,
                locale.icu)
            guard let pattern else { return nil }
            return newerStyle(hourCycle == nil || timeStyle == nil ? pattern : cycled(pattern, library))
        }
        guard var pattern = library.bestPattern(skeleton, locale.icu) else { return nil }
        if let hourCycle, fields["hour"] != nil { pattern = Self.replacingHours(pattern, hourCycle) }
        return newer(pattern)
    }

    /// The pattern as CLDR 48 has it, where data of 2022 differ in the languages that are met most.
    private func newer(_ pattern: String) -> String {
        switch DateNames.language(locale.base) {
        case "fr" where isNamedZone && fields["second"] != nil && fields["hour"] == "numeric":
            return pattern.replacing("HH:mm:ss", with: "H:mm:ss")
        case "en", "ar":
            if fields["weekday"] != nil, fields["hour"] != nil, fields["minute"] == nil, fields["day"] == nil {
                return pattern.replacing(", ", with: " ").replacing("، ", with: " ")
            }
            return locale.base == "en-CA" ? canadian(pattern) : locale.base == "en-GB" ? british(pattern) : pattern
        case "nl" where fields["hour"] != nil && fields["month"] != "long": return Self.comma(pattern, before: "Hhk")
        case "es" where fields["month"] == "long" && fields["hour"] != nil && fields["weekday"] == nil:
            return pattern.replacing("y, ", with: "y 'a las' ")
        case "it" where fields["month"] == "numeric" && fields["year"] != nil:
            return pattern.contains("d/M/y")
                ? pattern.replacing("d/M/y", with: "dd/MM/y") : pattern.replacing("M/y", with: "MM/y")
        default: return pattern
        }
    }

    /// Canada's dates of numbers begin with the year.
    private func canadian(_ pattern: String) -> String {
        pattern.replacing("MM/dd/yy", with: "yy-MM-dd").replacing("M/d/yy", with: "yy-MM-dd")
            .replacing("MM/dd/y", with: "y-MM-dd").replacing("M/d/y", with: "y-MM-dd")
    }

    /// Britain's short days stand before the date without a comma.
    private func british(_ pattern: String) -> String {
        fields["weekday"] == "short" && fields["year"] == nil
            ? pattern.replacing("EEE, d MMM", with: "EEE d MMM") : pattern
    }

    /// Whether the zone is shown by its own name.
    private var isNamedZone: Bool { fields["timeZoneName"] == "short" || fields["timeZoneName"] == "long" }

    /// The pattern with a comma between date and time.
    private static func comma(_ pattern: String, before hours: String) -> String {
        guard let place = pattern.firstIndex(where: { hours.contains($0) }), place > pattern.startIndex else {
            return pattern
        }
        let blank = pattern.index(before: place)
        guard pattern[blank] == " ", blank > pattern.startIndex, pattern[pattern.index(before: blank)] != "," else {
            return pattern
        }
        return String(pattern[..<blank]) + "," + pattern[blank...]
    }

    /// The styled pattern as CLDR 48 has it.
    private func newerStyle(_ pattern: String) -> String {
        switch DateNames.language(locale.base) {
        case "nl" where timeStyle != nil && (dateStyle == "medium" || dateStyle == "short"):
            return Self.comma(pattern, before: "Hhk")
        case "en" where locale.base == "en-CA" && dateStyle == "short":
            return pattern.replacing("M/d/yy", with: "y-MM-dd")
        case "es" where locale.base.count == 2 || locale.base == "es-ES":
            return dateStyle == "long" && timeStyle != nil ? pattern.replacing("y, ", with: "y 'a las' ") : pattern
        default: return pattern
        }
    }

    /// The pattern with the hours counted as asked.
    private func cycled(_ pattern: String, _ library: LanguageLibrary) -> String {
        guard let hourCycle, Self.cycle(of: pattern) != hourCycle else { return pattern }
        let isTwelve = hourCycle == "h11" || hourCycle == "h12"
        let wasTwelve = ["h11", "h12"].contains(Self.cycle(of: pattern))
        if isTwelve == wasTwelve { return Self.replacingHours(pattern, hourCycle) }
        // Turned between halves of the day and whole days: the locale's own form of the fields in the pattern.
        var fields = ""
        for part in Self.letters(pattern) {
            switch part.first {
            case "h", "H", "K", "k": fields += isTwelve ? "h" : "H"
            case "a", "b", "B": break
            default: fields += part
            }
        }
        let found = library.bestPattern(fields, locale.icu) ?? pattern
        return Self.replacingHours(found, hourCycle)
    }

    /// Runs of pattern letters outside quotes.
    private static func letters(_ pattern: String) -> [String] {
        MomentFormat.split(pattern).filter { !$0.isLiteral }.map(\.text)
    }

    /// How a pattern counts hours.
    static func cycle(of pattern: String) -> String? {
        for part in letters(pattern) {
            switch part.first {
            case "K": return "h11"
            case "h": return "h12"
            case "H": return "h23"
            case "k": return "h24"
            default: continue
            }
        }
        return nil
    }

    private static func replacingHours(_ pattern: String, _ cycle: String) -> String {
        guard let letter = ["h11": "K", "h12": "h", "h23": "H", "h24": "k"][cycle]?.first else { return pattern }
        var isQuoted = false
        return String(
            pattern.map { character in
                if character == "'" { isQuoted.toggle() }
                return !isQuoted && "hHkK".contains(character) ? letter : character
            })
    }

    /// The date as ICU writes it, with its fields; V8 writes plain blanks where ICU has narrow ones, but not in parts.
    func write(_ time: Double, keepsBlanks: Bool = false) -> FieldedText? {
        guard let library = LanguageLibrary.shared, let pattern,
            var text = library.date(time, pattern, zone: icuZone, locale.icu)
        else { return nil }
        if isAtZero(time) { text = withZeroOffset(text) }
        if !keepsBlanks {
            for index in text.units.indices where text.units[index] == 0x202F { text.units[index] = 0x20 }
        }
        return text
    }

    /// Whether the zone stands at Greenwich's time and is shown by its offset.
    private func isAtZero(_ time: Double) -> Bool {
        guard let name = fields["timeZoneName"], name != "short", name != "long" else { return false }
        return MomentValue(time, zone).offset == 0
    }

    /// The text with an offset of zero after the bare name of Greenwich's time, as CLDR 48 has it.
    private func withZeroOffset(_ text: FieldedText) -> FieldedText {
        let isLong = fields["timeZoneName"]?.hasPrefix("long") ?? false
        guard
            let field = text.fields.first(where: { $0.category == 1 && FormatParts.date($0.field) == "timeZoneName" }),
            ["GMT", "UTC", "غرينتش"].contains(String(decoding: text.units[field.range], as: UTF16.self))
        else { return text }
        var result = FieldedText(units: text.units)
        let sign = Array((isLong ? "+00:00" : "+0").utf16)
        result.units.insert(contentsOf: sign, at: field.range.upperBound)
        result.fields = text.fields.map { other in
            var other = other
            if other.range == field.range {
                other.range = other.range.lowerBound..<other.range.upperBound + sign.count
            } else if other.range.lowerBound >= field.range.upperBound {
                other.range = other.range.lowerBound + sign.count..<other.range.upperBound + sign.count
            }
            return other
        }
        return result
    }

    /// Two dates as a range.
    func write(_ first: Double, _ second: Double) -> FieldedText? {
        guard let library = LanguageLibrary.shared else { return nil }
        var skeleton = self.skeleton
        if dateStyle != nil || timeStyle != nil {
            skeleton = pattern.map { Self.letters($0).joined() } ?? ""
        }
        guard let text = library.dates(first, second, skeleton, zone: icuZone, locale.icu) else { return nil }
        if !text.fields.contains(where: { $0.category > 0x1000 }), let single = write(first) { return single }
        return text
    }
}
