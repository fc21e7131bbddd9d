import FoggaraText

/// Dates and times in the customary forms of a locale.
enum DatePatterns {
    /// How much of a date or time is written.
    enum Style: Int { case short = 1, medium, long, full }

    /// Pattern of a date.
    static func date(_ style: Style, _ locale: String) -> String {
        switch DateNames.language(locale) {
        case "fr":
            switch style {
            case .short: return "dd/MM/yyyy"
            case .medium: return "d MMM yyyy"
            case .long: return "d MMMM yyyy"
            case .full: return "EEEE d MMMM yyyy"
            }
        case "ar":
            switch style {
            case .short: return "d\u{200F}/M\u{200F}/yyyy"
            case .medium: return "d MMM yyyy"
            case .long: return "d MMMM yyyy"
            case .full: return "EEEE، d MMMM yyyy"
            }
        default:
            if locale == "en-GB" {
                return [.short: "dd/MM/yyyy", .medium: "d MMM yyyy", .long: "d MMMM yyyy"][style] ?? "EEEE d MMMM yyyy"
            }
            switch style {
            case .short: return "M/d/yyyy"
            case .medium: return "MMM d, yyyy"
            case .long: return "MMMM d, yyyy"
            case .full: return "EEEE, MMMM d, yyyy"
            }
        }
    }

    /// Whether hours are counted to twelve.
    static func usesTwelve(_ locale: String) -> Bool {
        switch DateNames.language(locale) {
        case "fr": locale.hasSuffix("-DZ")
        case "ar": !locale.hasSuffix("-MA")
        default: !(locale == "en-GB")
        }
    }

    /// Pattern of a time; 24 hours when asked for.
    static func time(_ style: Style, _ locale: String, twelve: Bool? = nil) -> String {
        let isTwelve = twelve ?? usesTwelve(locale)
        let hour = isTwelve ? (DateNames.language(locale) == "fr" ? "h" : "h") : "HH"
        var pattern = hour + ":mm"
        if style != .short { pattern += ":ss" }
        if isTwelve { pattern += " a" }
        if style == .long { pattern += " ZZZZ" }
        if style == .full { pattern += " ZZZZZ" }
        return pattern
    }

    /// What stands between date and time.
    static func joiner(_ style: Style, _ locale: String) -> String {
        switch DateNames.language(locale) {
        case "fr": style.rawValue >= 3 ? " 'à' " : style == .medium ? ", " : " "
        case "ar": style.rawValue >= 3 ? " 'في' " : "، "
        default: style.rawValue >= 3 ? " 'at' " : ", "
        }
    }

    /// Luxon's one-letter tokens that stand for a whole form.
    static func macro(_ token: String, _ moment: MomentValue, _ locale: String) -> String? {
        if let options = options(token, locale) {
            var options = options
            options.zone = moment.zone
            return options.write(moment.milliseconds)?.string
        }
        return pattern(token, locale).map { MomentFormat.write(moment, $0, locale: locale) }
    }

    /// What a one-letter token asks `Intl` for, in a language without a table here.
    private static func options(_ token: String, _ locale: String) -> DateOptions? {
        guard !IntlLocale.own.contains(locale), let first = token.first, "DtTfF".contains(first), token.count < 5,
            token.allSatisfy({ $0 == first }), let found = DateNames.resolved(locale)
        else { return nil }
        var result = DateOptions()
        result.locale = found
        let size = token.count
        if "DfF".contains(first) {
            result.fields = ["year": "numeric", "day": "numeric"]
            result.fields["month"] = size == 1 ? "numeric" : size == 2 ? "short" : "long"
            if size == 4 { result.fields["weekday"] = "long" }
        }
        if first != "D" {
            result.fields["hour"] = "numeric"
            result.fields["minute"] = "numeric"
            let hasSecond = first == "F" || first != "f" && size > 1
            if hasSecond { result.fields["second"] = "numeric" }
            if first == "T" { result.hourCycle = "h23" }
            if size > 2 { result.fields["timeZoneName"] = size == 3 ? "short" : "long" }
        }
        return result
    }

    /// ICU's pattern in Luxon's tokens.
    private static func tokens(_ pattern: String) -> String {
        MomentFormat.split(pattern).map { part in
            if part.isLiteral { return part.text.contains { $0.isLetter } ? "'" + part.text + "'" : part.text }
            switch part.text {
            case "y": return "yyyy"
            case "z": return "ZZZZ"
            case "zzzz": return "ZZZZZ"
            default: return part.text.first == "b" || part.text.first == "B" ? "a" : part.text
            }
        }.joined().replacing("\u{202F}", with: " ")
    }

    /// The pattern of such a token.
    static func pattern(_ token: String, _ locale: String) -> String? {
        if let options = options(token, locale) { return options.pattern.map(tokens) }
        guard let first = token.first, token.allSatisfy({ $0 == first }), let style = Style(rawValue: token.count)
        else {
            return nil
        }
        switch first {
        case "D": return date(style, locale)
        case "t": return zoned(time(timeStyle(style, .short), locale), locale)
        case "T": return zoned(time(timeStyle(style, .short), locale, twelve: false), locale)
        case "f":
            let zone = style == .long ? " ZZZZ" : style == .full ? " ZZZZZ" : ""
            return date(style, locale) + joiner(style, locale) + time(.short, locale) + zone
        case "F":
            let zone = style == .long ? " ZZZZ" : style == .full ? " ZZZZZ" : ""
            return zoned(date(style, locale) + joiner(style, locale) + time(.medium, locale) + zone, locale)
        default: return nil
        }
    }

    /// The pattern as French has it with seconds and a zone: its hours are not filled with zeros.
    private static func zoned(_ pattern: String, _ locale: String) -> String {
        guard DateNames.language(locale) == "fr", !locale.hasSuffix("-DZ"), pattern.contains("Z") else {
            return pattern
        }
        return pattern.replacing("HH:mm:ss", with: "H:mm:ss")
    }

    private static func timeStyle(_ style: Style, _ base: Style) -> Style {
        switch style {
        case .short: .short
        case .medium: .medium
        case .long: .long
        case .full: .full
        }
    }
}
