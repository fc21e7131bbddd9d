import FoggaraText

extension Machine {
    fileprivate func thisMoment(_ call: Call) throws(Trap) -> MomentValue {
        guard let moment = moment(call.this) else { throw typeError("not a DateTime") }
        return moment
    }

    /// A moment that another method takes: a DateTime or a native date.
    func friendly(_ value: Value) throws(Trap) -> MomentValue {
        if let moment = moment(value) { return moment }
        if case .date(let time)? = cell(of: value)?.payload { return MomentValue(time, workflowZone) }
        if value.isObject {
            return try moment(try momentFields(value), workflowZone, "en-US")
        }
        throw error("Error", "Unknown datetime argument")
    }
}

extension RegistryBuilder {
    /// Arithmetic of moments.
    mutating func defineMomentArithmetic() {
        for (name, sign) in [("plus", 1.0), ("minus", -1.0)] {
            method(.moment, name, 1) { (m, c) throws(Trap) in
                m.newMoment(try m.thisMoment(c).adding(try m.span(c[0]), sign))
            }
        }
        method(.moment, "set", 1) { (m, c) throws(Trap) in
            let moment = try m.thisMoment(c)
            guard moment.isValid else { return c.this }
            return m.newMoment(
                try m.moment(moment, setting: try m.momentFields(c[0])))
        }
        for (name, isStart) in [("startOf", true), ("endOf", false)] {
            method(.moment, name, 1) { (m, c) throws(Trap) in
                let moment = try m.thisMoment(c)
                let unit = try m.spanUnit(try m.toString(c[0]))
                let locale = c[1].isObject ? m.toBoolean(try m.get(c[1], "useLocaleWeeks")) : false
                return m.newMoment(
                    isStart ? moment.start(of: unit, localeWeeks: locale) : moment.end(of: unit, localeWeeks: locale))
            }
        }
        method(.moment, "setZone", 1) { (m, c) throws(Trap) in
            let moment = try m.thisMoment(c)
            guard moment.isValid else { return c.this }
            guard let zone = try m.zone(c[0]) else { return m.newMoment(try m.unsupportedZone(c[0])) }
            if c[1].isObject, m.toBoolean(try m.get(c[1], "keepLocalTime")) {
                return m.newMoment(MomentValue(moment.civil, zone, locale: moment.locale))
            }
            return m.newMoment(moment.with(zone: zone))
        }
        method(.moment, "toUTC") { (m, c) throws(Trap) in
            let moment = try m.thisMoment(c)
            let offset = try m.toInteger(c[0])
            return m.newMoment(moment.isValid ? moment.with(zone: MomentZone(fixed: offset)) : moment)
        }
        method(.moment, "toLocal") { (m, c) throws(Trap) in
            let moment = try m.thisMoment(c)
            return m.newMoment(moment.isValid ? moment.with(zone: m.workflowZone) : moment)
        }
        method(.moment, "setLocale", 1) { (m, c) throws(Trap) in
            let moment = try m.thisMoment(c)
            let options = m.record([("locale", m.text(try m.toString(c[0])))])
            return m.newMoment(moment.with(locale: try m.localeTag(options, moment.locale)))
        }
        method(.moment, "reconfigure", 1) { (m, c) throws(Trap) in
            let moment = try m.thisMoment(c)
            guard c[0].isObject else { return c.this }
            return m.newMoment(moment.with(locale: try m.localeTag(c[0], moment.locale)))
        }
        for (name, fromNow) in [("diff", false), ("diffNow", true)] {
            method(.moment, name, 1) { (m, c) throws(Trap) in
                let moment = try m.thisMoment(c)
                let other = fromNow ? MomentValue(m.nowMilliseconds, moment.zone) : try m.friendly(c[0])
                guard moment.isValid, other.isValid else {
                    var span = SpanValue()
                    span.invalid = "created by diffing an invalid DateTime"
                    return m.make(.span, .span(span))
                }
                let units = try m.units(c[fromNow ? 0 : 1], default: [.milliseconds])
                let options = c[fromNow ? 1 : 2]
                return m.newSpan(try m.configured(moment.difference(from: other, units), options))
            }
        }
        method(.moment, "until", 1) { (m, c) throws(Trap) in
            m.make(.interval, .interval(IntervalValue(try m.thisMoment(c), try m.friendly(c[0]))))
        }
        method(.moment, "hasSame", 2) { (m, c) throws(Trap) in
            let moment = try m.thisMoment(c)
            let other = try m.friendly(c[0]).with(zone: moment.zone)
            let unit = try m.spanUnit(try m.toString(c[1]))
            guard moment.isValid, other.isValid else { return .bool(false) }
            return .bool(moment.start(of: unit).milliseconds == other.start(of: unit).milliseconds)
        }
        method(.moment, "equals", 1) { (m, c) throws(Trap) in
            let moment = try m.thisMoment(c)
            guard let other = m.moment(c[0]), moment.isValid, other.isValid else { return .bool(false) }
            return .bool(
                moment.milliseconds == other.milliseconds && moment.zone.name == other.zone.name
                    && moment.locale == other.locale)
        }
    }

    /// Texts of moments.
    mutating func defineMomentTexts() {
        method(.moment, "toFormat", 1) { (m, c) throws(Trap) in
            let moment = try m.thisMoment(c)
            guard moment.isValid else { return m.text("Invalid DateTime") }
            var locale: String?
            if c[1].isObject {
                let value = try m.get(c[1], "locale")
                if value.isText { locale = try m.toString(value) }
            }
            // What has no characters has no tokens either.
            if case .number = c[0] { return m.text("") }
            if case .bool = c[0] { return m.text("") }
            guard c[0].isText else { throw m.typeError("format must be a string") }
            return m.text(MomentFormat.write(moment, try m.toString(c[0]), locale: locale))
        }
        method(.moment, "toISO") { (m, c) throws(Trap) in
            let moment = try m.thisMoment(c)
            guard moment.isValid else { return .null }
            return m.text(try m.iso(moment, try m.isoOptions(c[0])))
        }
        method(.moment, "toJSON") { (m, c) throws(Trap) in
            let moment = try m.thisMoment(c)
            return moment.isValid ? m.text(moment.iso()) : .null
        }
        method(.moment, "toString") { (m, c) throws(Trap) in
            let moment = try m.thisMoment(c)
            return m.text(moment.isValid ? moment.iso() : "Invalid DateTime")
        }
        method(.moment, "toISODate") { (m, c) throws(Trap) in
            let moment = try m.thisMoment(c)
            guard moment.isValid else { return .null }
            let options = try m.isoOptions(c[0])
            return m.text(moment.isoDate(options.basic, precision: options.precision))
        }
        method(.moment, "toISOTime") { (m, c) throws(Trap) in
            let moment = try m.thisMoment(c)
            guard moment.isValid else { return .null }
            let options = try m.isoOptions(c[0])
            let showsTime = options.precision.map { $0 > 2 } ?? true
            return m.text((options.prefix && showsTime ? "T" : "") + m.isoTime(moment, options))
        }
        let forms: [(String, String, Bool)] = [
            ("toISOWeekDate", "kkkk-'W'WW-c", false), ("toRFC2822", "EEE, dd LLL yyyy HH:mm:ss ZZZ", false),
            ("toHTTP", "EEE, dd LLL yyyy HH:mm:ss 'GMT'", true), ("toSQLDate", "yyyy-MM-dd", false),
            ("toSQL", "yyyy-MM-dd HH:mm:ss.SSS ZZ", false), ("toSQLTime", "HH:mm:ss.SSS ZZ", false),
        ]
        for (name, format, isUTC) in forms {
            method(.moment, name) { (m, c) throws(Trap) in
                var moment = try m.thisMoment(c)
                guard moment.isValid else { return .null }
                if isUTC { moment = moment.with(zone: .utc) }
                var shown = format
                if name.hasPrefix("toSQL"), c[0].isObject {
                    let offset = try m.get(c[0], "includeOffset")
                    if case .bool(false) = offset { shown = shown.replacing(" ZZ", with: "") }
                    if m.toBoolean(try m.get(c[0], "includeZone")) { shown = shown.replacing(" ZZ", with: "") + " z" }
                    if case .bool(false) = try m.get(c[0], "includeOffsetSpace") {
                        shown = shown.replacing(" ZZ", with: "ZZ").replacing(" z", with: "z")
                    }
                }
                return m.text(MomentFormat.write(moment, shown, locale: "en-US"))
            }
        }
        method(.moment, "toLocaleString") { (m, c) throws(Trap) in
            let moment = try m.thisMoment(c)
            guard moment.isValid else { return m.text("Invalid DateTime") }
            let options =
                c[0].isUndefined ? try m.get(try m.global(m.intern(Array("DateTime".utf16))), "DATE_SHORT") : c[0]
            return try m.written(moment.milliseconds, try m.localeOptions(moment, options, c[1]))
        }
        method(.moment, "toLocaleParts") { (m, c) throws(Trap) in
            let moment = try m.thisMoment(c)
            guard moment.isValid else { return m.newList([]) }
            let options = try m.localeOptions(moment, c[0], c[0])
            guard let text = options.write(moment.milliseconds, keepsBlanks: true) else { throw m.missingLanguages() }
            return m.partList(FormatParts.split(text, category: 1)) {
                $0.field.map { FormatParts.date($0.field) } ?? "literal"
            }
        }
        for (name, isCalendar) in [("toRelative", false), ("toRelativeCalendar", true)] {
            method(.moment, name) { (m, c) throws(Trap) in
                let moment = try m.thisMoment(c)
                guard moment.isValid else { return .null }
                var base = MomentValue(m.nowMilliseconds, moment.zone)
                var locale = moment.locale
                var units: [SpanUnit] =
                    isCalendar ? [.years, .months, .days] : [.years, .months, .days, .hours, .minutes, .seconds]
                var style = "long"
                var rounds = true
                var padding = 0.0
                if c[0].isObject {
                    if let own = m.moment(try m.get(c[0], "base")) { base = own }
                    locale = try m.option(c[0], "locale") ?? locale
                    style = try m.option(c[0], "style") ?? style
                    let round = try m.get(c[0], "round")
                    rounds = round.isUndefined || m.toBoolean(round)
                    let pad = try m.get(c[0], "padding")
                    if m.toBoolean(pad) { padding = try m.toNumber(pad) }
                    let unit = try m.get(c[0], "unit")
                    if !unit.isUndefined { units = try m.units(unit, default: units) }
                }
                if isCalendar {
                    return m.text(RelativeText.write(moment, from: base, units, locale, isCalendar: true))
                }
                var span = SpanValue()
                span[.milliseconds] = moment.milliseconds < base.milliseconds ? -padding : padding
                let shown = padding == 0 ? moment : moment.adding(span)
                if style == "long", rounds {
                    return m.text(RelativeText.write(shown, from: base, units, locale, isCalendar: false))
                }
                return m.text(try m.relative(shown, base, units, locale, style, rounds))
            }
        }
    }
}

extension Machine {
    /// A relative time in a short style, or with a fraction.
    fileprivate func relative(
        _ moment: MomentValue, _ base: MomentValue, _ units: [SpanUnit], _ locale: String, _ style: String,
        _ rounds: Bool
    ) throws(Trap) -> String {
        let start = base.with(zone: moment.zone)
        var (count, unit) = (0.0, units.last ?? .seconds)
        for candidate in units {
            let difference = moment.difference(from: start, [candidate])[candidate] ?? 0
            count = rounds ? difference.rounded(.towardZero) : (difference * 100).rounded(.towardZero) / 100
            unit = candidate
            if abs(count) >= 1 { break }
        }
        if count == 0, start.milliseconds > moment.milliseconds { count = -0.0 }
        let styles = ["long": 0, "short": 1, "narrow": 2]
        let found = try self.locale(text(locale))
        guard let order = SpanUnit.allCases.firstIndex(of: unit), unit != .milliseconds,
            let text = LanguageLibrary.shared?.relative(
                count, unit: order, isNamed: false, style: styles[style] ?? 0, found.icu)
        else { throw missingLanguages() }
        return text.string
    }

    /// What `Intl` is asked for to write a moment in its zone and locale, or those of options.
    fileprivate func localeOptions(
        _ moment: MomentValue, _ options: Value, _ configuration: Value
    ) throws(Trap) -> DateOptions {
        let locale = configuration.isObject ? try localeTag(configuration, moment.locale) : moment.locale
        var result = try dateOptions(text(locale), options, needs: .all, defaults: .date)
        if try option(options, "timeZone") == nil { result.zone = moment.zone }
        return result
    }

    /// How ISO 8601 texts are wanted.
    struct ISOOptions {
        var (basic, offset, seconds, milliseconds, prefix, zone) = (false, true, false, false, false, false)
        /// The smallest unit that is written, from 0 for years to 6 for milliseconds; all without it.
        var precision: Int?
    }

    /// Options of the methods that write ISO 8601.
    func isoOptions(_ value: Value) throws(Trap) -> ISOOptions {
        var options = ISOOptions()
        guard value.isObject else { return options }
        options.basic = try option(value, "format") == "basic"
        let offset = try get(value, "includeOffset")
        options.offset = offset.isUndefined || toBoolean(offset)
        options.seconds = toBoolean(try get(value, "suppressSeconds"))
        options.milliseconds = toBoolean(try get(value, "suppressMilliseconds"))
        options.prefix = toBoolean(try get(value, "includePrefix"))
        options.zone = toBoolean(try get(value, "extendedZone"))
        if let name = try option(value, "precision") {
            let units = ["year", "month", "day", "hour", "minute", "second", "millisecond"]
            guard let unit = MomentFields.unit(name), let place = units.firstIndex(of: unit) else {
                throw error("Error", "Invalid unit \(name)")
            }
            options.precision = place
        }
        return options
    }

    /// Date and time as ISO 8601 with the options.
    fileprivate func iso(_ moment: MomentValue, _ options: ISOOptions) throws(Trap) -> String {
        let showsTime = options.precision.map { $0 > 2 } ?? true
        return moment.isoDate(options.basic, precision: options.precision) + (showsTime ? "T" : "")
            + isoTime(moment, options)
    }

    /// The time of day as the options want it.
    func isoTime(_ moment: MomentValue, _ options: ISOOptions) -> String {
        var text = moment.isoTime(
            basic: options.basic, includesOffset: options.offset, dropsSeconds: options.seconds,
            dropsMilliseconds: options.milliseconds, precision: options.precision)
        guard options.zone else { return text }
        if text.hasSuffix("Z") { text = text.dropLast() + (options.basic ? "+0000" : "+00:00") }
        return text + "[" + moment.zone.ianaName + "]"
    }
}

/// Luxon's named forms.
enum MomentPresets {
    /// Names of Luxon's ready forms of dates.
    static let names = [
        "DATE_SHORT", "DATE_MED", "DATE_MED_WITH_WEEKDAY", "DATE_FULL", "DATE_HUGE", "TIME_SIMPLE",
        "TIME_WITH_SECONDS", "TIME_WITH_SHORT_OFFSET", "TIME_WITH_LONG_OFFSET", "TIME_24_SIMPLE",
        "TIME_24_WITH_SECONDS", "TIME_24_WITH_SHORT_OFFSET", "TIME_24_WITH_LONG_OFFSET", "DATETIME_SHORT",
        "DATETIME_SHORT_WITH_SECONDS", "DATETIME_MED", "DATETIME_MED_WITH_SECONDS", "DATETIME_MED_WITH_WEEKDAY",
        "DATETIME_FULL", "DATETIME_FULL_WITH_SECONDS", "DATETIME_HUGE", "DATETIME_HUGE_WITH_SECONDS",
    ]

    /// The options of `Intl.DateTimeFormat` that a ready form stands for.
    static func options(_ name: String) -> [(String, String)] {
        var options: [(String, String)] = []
        if name.hasPrefix("DATE") {
            options.append(("year", "numeric"))
            let isShort = name.contains("SHORT") && !name.contains("OFFSET")
            options.append(("month", isShort ? "numeric" : name.contains("MED") ? "short" : "long"))
            options.append(("day", "numeric"))
            if name.contains("HUGE") { options.append(("weekday", "long")) }
            if name.contains("WITH_WEEKDAY") { options.append(("weekday", "short")) }
        }
        if name.hasPrefix("TIME") || name.hasPrefix("DATETIME") {
            options += [("hour", "numeric"), ("minute", "numeric")]
            if name.contains("SECONDS") || name.contains("OFFSET") { options.append(("second", "numeric")) }
        }
        if name.contains("SHORT_OFFSET") || name.hasPrefix("DATETIME_FULL") {
            options.append(("timeZoneName", "short"))
        }
        if name.contains("LONG_OFFSET") || name.hasPrefix("DATETIME_HUGE") { options.append(("timeZoneName", "long")) }
        return options
    }
}
