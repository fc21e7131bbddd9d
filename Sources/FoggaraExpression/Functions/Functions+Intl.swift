/// What an object of `Intl` keeps.
enum LocaleFormat {
    case number(NumberOptions)
    case date(locale: String, options: Value)
    case collator(CollationOptions)
    case plural(locale: String, isOrdinal: Bool)
    case list(locale: String, type: String)
    case relative(locale: String, named: Bool)
}

extension Machine {
    /// The first locale of an argument; an ill-formed one is a RangeError.
    func localeName(_ value: Value) throws(Trap) -> String {
        var value = value
        if let cell = cell(of: value), cell.kind == .array { value = cell.elements.first ?? .undefined }
        if value.isUndefined { return "en-US" }
        guard value.isText else { throw typeError("Incorrect locale information provided") }
        let name = try toString(value)
        let first = name.split(separator: "-").first.map(String.init) ?? ""
        guard (2...8).contains(first.count), first != "root", LocaleTag.isWellFormed(name) else {
            throw error("RangeError", "Incorrect locale information provided")
        }
        return name
    }

    fileprivate func option(_ options: Value, _ name: String) throws(Trap) -> String? {
        guard options.isObject else { return nil }
        let value = try get(options, name)
        return value.isUndefined ? nil : try toString(value)
    }

    fileprivate func integerOption(_ options: Value, _ name: String, _ range: ClosedRange<Int>) throws(Trap) -> Int? {
        guard let text = try option(options, name) else { return nil }
        let number = JSNumber.parse(Array(text.utf16))
        guard number.isFinite, range.contains(Machine.clamp(number)) else {
            throw error("RangeError", "\(name) value is out of range.")
        }
        return Int(number)
    }

    /// Options of `localeCompare` and `Intl.Collator`.
    func collation(_ locale: Value, _ options: Value) throws(Trap) -> CollationOptions {
        let name = try localeName(locale)
        var result = CollationOptions()
        result.isNumeric = name.contains("-kn")
        if options.isObject {
            result.isNumeric = toBoolean(try get(options, "numeric"))
            switch try option(options, "sensitivity") {
            case "base": result.strength = 1
            case "accent": result.strength = 2
            default: break
            }
            result.upperFirst = try option(options, "caseFirst") == "upper"
        }
        return result
    }

    /// Reads locale and options of a number format.
    func numberOptions(_ locale: Value, _ options: Value) throws(Trap) -> NumberOptions {
        var result = NumberOptions(locale: try localeName(locale))
        guard options.isObject else { return result }
        result.style = try option(options, "style") ?? "decimal"
        guard ["decimal", "percent", "currency", "unit"].contains(result.style) else {
            throw error("RangeError", "Value \(result.style) out of range for Intl.NumberFormat options property style")
        }
        if let currency = try option(options, "currency") {
            guard currency.count == 3, currency.allSatisfy(\.isLetter) else {
                throw error("RangeError", "Invalid currency code : \(currency)")
            }
            result.currency = currency.uppercased()
        } else if result.style == "currency" {
            throw typeError("Currency code is required with currency style.")
        }
        result.currencyDisplay = try option(options, "currencyDisplay") ?? "symbol"
        if result.style == "unit" { throw unsupported("unit formats") }
        result.notation = try option(options, "notation") ?? "standard"
        let display = try option(options, "compactDisplay") ?? "short"
        let isKnown =
            result.notation == "standard"
            || result.notation == "compact" && display == "short" && DateNames.language(result.locale) != "ar"
        if !isKnown { throw unsupported("compact and scientific numbers") }
        let places =
            ["JPY", "KRW", "XOF", "XAF"].contains(result.currency)
            ? 0 : ["TND", "KWD", "BHD", "LYD"].contains(result.currency) ? 3 : 2
        let defaults: (Int, Int) =
            result.style == "currency" ? (places, places) : result.style == "percent" ? (0, 0) : (0, 3)
        let minimum = try integerOption(options, "minimumFractionDigits", 0...100)
        let maximum = try integerOption(options, "maximumFractionDigits", 0...100)
        result.minimumFraction = minimum ?? min(defaults.0, maximum ?? defaults.0)
        result.maximumFraction = maximum ?? max(defaults.1, result.minimumFraction)
        guard result.minimumFraction <= result.maximumFraction else {
            throw error("RangeError", "maximumFractionDigits value is out of range.")
        }
        result.minimumInteger = try integerOption(options, "minimumIntegerDigits", 1...21) ?? 1
        result.maximumSignificant = try integerOption(options, "maximumSignificantDigits", 1...21)
        result.minimumSignificant = try integerOption(options, "minimumSignificantDigits", 1...21)
        if result.minimumSignificant != nil, result.maximumSignificant == nil { result.maximumSignificant = 21 }
        let grouping = try get(options, "useGrouping")
        if !grouping.isUndefined {
            let word = try option(options, "useGrouping")
            result.usesGrouping = toBoolean(grouping) && word != "false"
        }
        result.signDisplay = try option(options, "signDisplay") ?? "auto"
        return result
    }

    /// A date as `toLocaleString` writes it in a locale with options.
    func localized(
        _ start: MomentValue, _ locale: Value, _ options: Value, date: Bool, time: Bool, keepsZone: Bool = false
    ) throws(Trap) -> String {
        let name = try localeName(locale)
        var moment = start
        if let zone = try option(options, "timeZone") {
            guard let found = MomentZone(zone) else {
                throw error("RangeError", "Invalid time zone specified: \(zone)")
            }
            moment = moment.with(zone: found)
        }
        let styles: [String: DatePatterns.Style] = ["short": .short, "medium": .medium, "long": .long, "full": .full]
        let dateStyle = try option(options, "dateStyle")
        let timeStyle = try option(options, "timeStyle")
        let cycle = try option(options, "hourCycle")
        var twelve: Bool? = cycle.map { $0 == "h12" || $0 == "h11" }
        if options.isObject {
            let hour12 = try get(options, "hour12")
            if !hour12.isUndefined { twelve = toBoolean(hour12) }
        }
        if dateStyle != nil || timeStyle != nil {
            var pattern = ""
            if let dateStyle {
                let style = styles[dateStyle] ?? .medium
                pattern = DatePatterns.date(style, name)
                if style == .short, DateNames.language(name) == "en" { pattern = "M/d/yy" }
            }
            if let timeStyle {
                let text = DatePatterns.time(styles[timeStyle] ?? .medium, name, twelve: twelve)
                pattern =
                    pattern.isEmpty
                    ? text : pattern + DatePatterns.joiner(dateStyle.flatMap { styles[$0] } ?? .short, name) + text
            }
            return MomentFormat.write(moment, pattern, locale: name)
        }
        var fields: [String: String] = [:]
        for field in [
            "weekday", "era", "year", "month", "day", "hour", "minute", "second", "timeZoneName", "dayPeriod",
            "fractionalSecondDigits",
        ] {
            if let value = try option(options, field) { fields[field] = value }
        }
        if fields["era"] != nil || fields["dayPeriod"] != nil || fields["fractionalSecondDigits"] != nil {
            throw unsupported("date formats with era, day period or fractions")
        }
        let hasDate = ["weekday", "year", "month", "day"].contains { fields[$0] != nil }
        let hasTime = ["hour", "minute", "second"].contains { fields[$0] != nil }
        if !hasDate, !hasTime || !time && date && !keepsZone {
            if date { for field in ["year", "month", "day"] { fields[field] = "numeric" } }
        }
        if !hasTime, !hasDate || time && !date {
            if time { for field in ["hour", "minute", "second"] { fields[field] = "numeric" } }
        }
        return MomentFormat.write(moment, try pattern(fields, name, twelve), locale: name)
    }

    /// The pattern of a set of fields, in the order that the language has.
    private func pattern(_ fields: [String: String], _ locale: String, _ twelve: Bool?) throws(Trap) -> String {
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
            let m = month.map { _ in
                padsAll && fields["day"] != nil || padsAll && fields["year"] != nil ? "MM" : monthToken
            }
            let d = fields["day"].map { _ in padsAll && month != nil ? "dd" : dayToken }
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
            let pads = fields["hour"] == "2-digit" || !isTwelve && (language != "en" || fields["minute"] != nil)
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

extension RegistryBuilder {
    /// `Intl` and `toLocaleString` of numbers.
    mutating func defineIntl() {
        global("Intl", .object(.intl))
        let number = native("NumberFormat", 0, isConstructor: true) { (m, c) throws(Trap) in
            m.make(.numberFormat, .locale(.number(try m.numberOptions(c[0], c[1]))))
        }
        constant(.intl, "NumberFormat", .method(number))
        let date = native("DateTimeFormat", 0, isConstructor: true) { (m, c) throws(Trap) in
            m.make(.dateTimeFormat, .locale(.date(locale: try m.localeName(c[0]), options: c[1])))
        }
        constant(.intl, "DateTimeFormat", .method(date))
        let collator = native("Collator", 0, isConstructor: true) { (m, c) throws(Trap) in
            m.make(.collator, .locale(.collator(try m.collation(c[0], c[1]))))
        }
        constant(.intl, "Collator", .method(collator))
        let plural = native("PluralRules", 0, isConstructor: true) { (m, c) throws(Trap) in
            var isOrdinal = false
            if c[1].isObject {
                let type = try m.get(c[1], "type")
                isOrdinal = type.isText ? try m.toString(type) == "ordinal" : false
            }
            return m.make(.pluralRules, .locale(.plural(locale: try m.localeName(c[0]), isOrdinal: isOrdinal)))
        }
        constant(.intl, "PluralRules", .method(plural))
        for name in ["DisplayNames", "Locale", "DurationFormat"] {
            let id = native(name, 0, isConstructor: true) { (m, c) throws(Trap) in throw m.unsupported("Intl.\(name)") }
            constant(.intl, name, .method(id))
        }
        let format: NativeFunction.Body = { (m, c) throws(Trap) in
            switch m.cell(of: c.this)?.payload {
            case .locale(.number(let options)):
                switch try m.toNumeric(c[0]) {
                case .number(let number): return m.text(NumberText.write(number, options))
                case .bigint(let handle): return m.text(NumberText.write(m.bigints[Int(handle)], options))
                default: return .undefined
                }
            case .locale(.date(let locale, let options)):
                var moment = MomentValue(m.nowMilliseconds, .utc)
                if case .date(let time)? = m.cell(of: c[0])?.payload {
                    moment = MomentValue(time, .utc)
                } else if let own = m.moment(c[0]) {
                    moment = own.with(zone: .utc)
                } else if !c[0].isUndefined {
                    moment = MomentValue(try m.toNumber(c[0]), .utc)
                }
                guard moment.isValid else { throw m.error("RangeError", "Invalid time value") }
                return m.text(try m.localized(moment, m.text(locale), options, date: true, time: false))
            default: throw m.typeError("incompatible receiver")
            }
        }
        for kind in [ObjectClass.numberFormat, .dateTimeFormat] {
            getter(kind, "format") { (m, c) throws(Trap) in
                m.make(.function, .bound(try m.get(c.this, "%format"), this: c.this, arguments: []))
            }
            method(kind, "%format", 1, format)
            for name in ["formatToParts", "formatRange"] {
                method(kind, name) { (m, c) throws(Trap) in throw m.unsupported("Intl \(name)") }
            }
        }
        getter(.collator, "compare") { (m, c) throws(Trap) in
            m.make(.function, .bound(try m.get(c.this, "%compare"), this: c.this, arguments: []))
        }
        method(.collator, "%compare", 2) { (m, c) throws(Trap) in
            guard case .locale(.collator(let options))? = m.cell(of: c.this)?.payload else { return .undefined }
            return .int(Collation.compare(try m.toUnits(c[0]), try m.toUnits(c[1]), options).signum())
        }
        method(.pluralRules, "select", 1) { (m, c) throws(Trap) in
            guard case .locale(.plural(let locale, let isOrdinal))? = m.cell(of: c.this)?.payload else {
                return .undefined
            }
            return m.text(PluralWords.select(try m.toNumber(c[0]), locale, isOrdinal))
        }
        defineIntlTexts()
        method(.number, "toLocaleString") { (m, c) throws(Trap) in
            m.text(NumberText.write(try m.toNumber(c.this), try m.numberOptions(c[0], c[1])))
        }
        method(.bigint, "toLocaleString") { (m, c) throws(Trap) in
            guard case .bigint(let handle) = c.this else { return .undefined }
            return m.text(NumberText.write(m.bigints[Int(handle)], try m.numberOptions(c[0], c[1])))
        }
    }
}
