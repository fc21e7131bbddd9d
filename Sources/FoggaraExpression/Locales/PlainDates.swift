/// Dates of `Intl` in the languages that have tables here.
enum PlainDates {
    /// A date by its options.
    static func write(_ moment: MomentValue, _ options: DateOptions) -> String {
        let name = options.locale.base
        let twelve = options.hourCycle.map { $0 == "h12" || $0 == "h11" }
        let styles: [String: DatePatterns.Style] = ["short": .short, "medium": .medium, "long": .long, "full": .full]
        guard options.dateStyle != nil || options.timeStyle != nil else {
            return MomentFormat.write(
                moment, pattern(options.fields, name, twelve).replacing("yyyy", with: "y"), locale: name)
        }
        var pattern = ""
        if let dateStyle = options.dateStyle {
            let style = styles[dateStyle] ?? .medium
            pattern = DatePatterns.date(style, name)
            if style == .short, DateNames.language(name) == "en" { pattern = "M/d/yy" }
            if style == .medium, DateNames.language(name) == "ar" { pattern = "dd\u{200F}/MM\u{200F}/yyyy" }
        }
        if let timeStyle = options.timeStyle {
            let text = DatePatterns.time(styles[timeStyle] ?? .medium, name, twelve: twelve)
            pattern =
                pattern.isEmpty
                ? text
                : pattern + DatePatterns.joiner(options.dateStyle.flatMap { styles[$0] } ?? .short, name) + text
        }
        return MomentFormat.write(moment, pattern.replacing("yyyy", with: "y"), locale: name)
    }

    /// The pattern of a set of fields, in the order that the language has.
    private static func pattern(_ fields: [String: String], _ locale: String, _ twelve: Bool?) -> String {
        let language = DateNames.language(locale)
        let month = fields["month"]
        let isText = month == "long" || month == "short" || month == "narrow"
        let monthToken =
            month == "long"
            ? "MMMM" : month == "short" ? "MMM" : month == "narrow" ? "MMMMM" : month == "2-digit" ? "MM" : "M"
        let dayToken = fields["day"] == "2-digit" ? "dd" : "d"
        let yearToken = fields["year"] == "2-digit" ? "yy" : "yyyy"
        let weekday = fields["weekday"].map { $0 == "long" ? "EEEE" : $0 == "short" ? "EEE" : "EEEEE" }
        var date = ""
        let isBritish = locale == "en-GB"
        if isText {
            if language == "en", !isBritish {
                let monthDay = month != nil && fields["day"] != nil ? monthToken + " " + dayToken : monthToken
                date = monthDay
                if fields["year"] != nil { date += (fields["day"] != nil ? ", " : " ") + yearToken }
            } else {
                date = [fields["day"].map { _ in dayToken }, monthToken, fields["year"].map { _ in yearToken }]
                    .compactMap { $0 }.joined(separator: " ")
            }
        } else if fields["year"] != nil || month != nil || fields["day"] != nil {
            let mark = language == "ar" ? "\u{200F}/" : "/"
            let padsAll = language == "fr" || isBritish
            // French pads a date of three numbers unless day and month were asked for in different widths.
            let isMixed =
                language == "fr" && fields["year"] != nil && fields["weekday"] == nil && month != nil
                && fields["day"] != nil && fields["day"] != month
            let m = month.map { _ in
                !isMixed && (padsAll && fields["day"] != nil || padsAll && fields["year"] != nil) ? "MM" : monthToken
            }
            let d = fields["day"].map { _ in !isMixed && padsAll && month != nil ? "dd" : dayToken }
            let y = fields["year"].map { _ in yearToken }
            let parts = language == "en" && !isBritish ? [m, d, y] : [d, m, y]
            date = parts.compactMap { $0 }.joined(separator: mark)
        }
        if let weekday {
            let joint = language == "fr" || isBritish ? " " : language == "ar" ? "، " : ", "
            date = date.isEmpty ? weekday : weekday + joint + date
        }
        var time = ""
        if fields["hour"] != nil || fields["minute"] != nil || fields["second"] != nil {
            let isTwelve = fields["hour"] != nil && (twelve ?? DatePatterns.usesTwelve(locale))
            // French with two digits of minutes writes the hours as they are.
            let isLoose =
                language == "fr" && !locale.hasSuffix("-DZ") && fields["hour"] == "numeric"
                && fields["minute"] == "2-digit" && fields["second"] != "numeric"
            let pads = fields["hour"] == "2-digit" || !isTwelve && !isLoose
            var parts: [String] = []
            if fields["hour"] != nil {
                parts.append(isTwelve ? (fields["hour"] == "2-digit" ? "hh" : "h") : pads ? "HH" : "H")
            }
            if fields["minute"] != nil { parts.append(fields["hour"] == nil && fields["second"] == nil ? "m" : "mm") }
            if fields["second"] != nil { parts.append(fields["minute"] == nil ? "s" : "ss") }
            time = parts.joined(separator: ":")
            if isTwelve { time += " a" }
            if language == "fr", fields["minute"] == nil, fields["hour"] != nil, !isTwelve { time = "HH 'h'" }
        }
        if let zone = fields["timeZoneName"] {
            time += (time.isEmpty ? (date.isEmpty ? "" : ", ") : " ") + (zone == "long" ? "ZZZZZ" : "ZZZZ")
        }
        if date.isEmpty { return time }
        if time.isEmpty { return date }
        let style: DatePatterns.Style = month == "long" ? .long : isText ? .medium : .short
        return date + DatePatterns.joiner(style, locale) + time
    }
}
