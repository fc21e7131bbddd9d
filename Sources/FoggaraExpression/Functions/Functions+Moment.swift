import FoggaraSystem

extension Machine {
    /// The moment that a value stands for: a DateTime or a Date; nil for others.
    func moment(_ value: Value) -> MomentValue? {
        if case .moment(let moment)? = cell(of: value)?.payload { return moment }
        return nil
    }

    fileprivate func thisMoment(_ call: Call) throws(Trap) -> MomentValue {
        guard let moment = moment(call.this) else { throw typeError("not a DateTime") }
        return moment
    }

    /// A new DateTime.
    func newMoment(_ moment: MomentValue) -> Value { make(.moment, .moment(moment)) }

    /// Zone of the workflow; UTC when it is unknown.
    var workflowZone: MomentZone { MomentZone(host.zoneName) ?? .utc }

    /// The evaluation's time in milliseconds since 1970.
    var nowMilliseconds: Double { Double(host.now.milliseconds) }

    /// Options of a constructor of moments.
    struct MomentOptions {
        var zone: MomentZone
        var locale = "en-US"
        var setZone = false
        var isInvalid = false
    }

    /// Zone, locale and `setZone` of an options object.
    func momentOptions(_ value: Value) throws(Trap) -> MomentOptions {
        var options = MomentOptions(zone: workflowZone)
        guard value.isObject else { return options }
        let zone = try get(value, "zone")
        if !zone.isNullish {
            if let found = try self.zone(zone) { options.zone = found } else { options.isInvalid = true }
        }
        let locale = try get(value, "locale")
        if locale.isText { options.locale = try toString(locale) }
        options.setZone = toBoolean(try get(value, "setZone"))
        return options
    }

    /// A zone that a value names; nil for an unknown one.
    func zone(_ value: Value) throws(Trap) -> MomentZone? {
        switch value {
        case .number(let minutes): return MomentZone(fixed: Machine.clamp(minutes))
        case .text(let handle):
            let name = string(handle)
            if ["default", "local", "system"].contains(name.lowercased()) { return workflowZone }
            return MomentZone(name)
        default:
            if let moment = moment(value) { return moment.zone }
            return value.isNullish ? workflowZone : nil
        }
    }

    /// Units of a duration given as object, number or Duration.
    func span(_ value: Value) throws(Trap) -> SpanValue {
        if case .span(let span)? = cell(of: value)?.payload { return span }
        var result = SpanValue()
        if case .number(let number) = value {
            result[.milliseconds] = number
            return result
        }
        guard value.isObject else { throw error("Error", "Unknown duration argument") }
        for key in try ownKeys(value) {
            let member = try get(value, key)
            if member.isNullish { continue }
            result[try spanUnit(string(of: key))] = try toNumber(member)
        }
        return result
    }

    /// The unit of a name, singular or plural; throws Luxon's error for others.
    func spanUnit(_ name: String) throws(Trap) -> SpanUnit {
        guard let unit = SpanUnit(name) else { throw error("Error", "Invalid unit \(name)") }
        return unit
    }

    /// The units that a text or a list of texts names.
    func units(_ value: Value, default fallback: [SpanUnit]) throws(Trap) -> [SpanUnit] {
        if value.isUndefined { return fallback }
        var result: [SpanUnit] = []
        if let cell = cell(of: value), cell.kind == .array {
            for element in cell.elements { result.append(try spanUnit(try toString(element))) }
            return result
        }
        return [try spanUnit(try toString(value))]
    }

    /// The moment with fields set, as `set` and `fromObject` do.
    func moment(
        setting value: Value, on base: CivilTime, _ zone: MomentZone, _ locale: String, fills: Bool
    ) throws(Trap) -> MomentValue {
        var fields: [String: Int] = [:]
        let names: Set<String> = [
            "year", "month", "day", "hour", "minute", "second", "millisecond", "weekday", "weekNumber", "weekYear",
            "ordinal", "quarter",
        ]
        for key in try ownKeys(value) {
            let member = try get(value, key)
            if member.isNullish { continue }
            var name = string(of: key)
            if !names.contains(name),
                let short = names.first(where: {
                    $0.lowercased() + "s" == name.lowercased() || $0.lowercased() == name.lowercased()
                })
            {
                name = short
            }
            if ["locale", "numberingSystem", "outputCalendar", "zone"].contains(name) { continue }
            guard names.contains(name) else { throw error("Error", "Invalid unit \(name)") }
            let number = try toNumber(member)
            guard !number.isNaN else { throw error("Error", "Invalid unit value \(try toString(member))") }
            fields[name] = Self.clamp(number)
        }
        var civil = base
        let usesWeek = fields["weekYear"] != nil || fields["weekNumber"] != nil || fields["weekday"] != nil
        if usesWeek {
            let week = base.week
            civil = MomentParser.weekDate(
                fields["weekYear"] ?? week.year,
                fields["weekNumber"] ?? (fills ? (fields["weekYear"] != nil ? 1 : week.number) : week.number),
                fields["weekday"] ?? (fills ? 1 : base.weekday), base)
        } else if let ordinal = fields["ordinal"] {
            let year = fields["year"] ?? base.year
            let date = CivilTime.date(CivilTime.days(year, 1, 1) + ordinal - 1)
            (civil.year, civil.month, civil.day) = date
        } else {
            civil.year = fields["year"] ?? civil.year
            if let month = fields["month"] { civil.month = month }
            if fields["month"] == nil, fills, fields["year"] != nil { civil.month = 1 }
            if let day = fields["day"] {
                civil.day = day
            } else if fills, fields["year"] != nil || fields["month"] != nil {
                civil.day = 1
            } else if !fills {
                civil.day = min(civil.day, CivilTime.daysInMonth(civil.year, civil.month))
            }
        }
        if fills {
            (civil.hour, civil.minute, civil.second, civil.millisecond) = (0, 0, 0, 0)
        }
        civil.hour = fields["hour"] ?? civil.hour
        civil.minute = fields["minute"] ?? civil.minute
        civil.second = fields["second"] ?? civil.second
        civil.millisecond = fields["millisecond"] ?? civil.millisecond
        if fills {
            let isInRange =
                (1...12).contains(civil.month) && civil.day >= 1
                && civil.day <= CivilTime.daysInMonth(civil.year, min(12, max(1, civil.month)))
                && (0...23).contains(civil.hour)
                && (0...59).contains(civil.minute) && (0...59).contains(civil.second)
            if !isInRange { return MomentValue(invalid: "unit out of range", locale: locale) }
        }
        return MomentValue(civil, zone, locale: locale)
    }
}

extension RegistryBuilder {
    /// `DateTime`, `Duration`, `Interval`, `$now`, `$today`.
    mutating func defineLuxon() {
        variable("$now") { (m, c) throws(Trap) in m.newMoment(MomentValue(m.nowMilliseconds, m.workflowZone)) }
        variable("$today") { (m, c) throws(Trap) in
            m.newMoment(MomentValue(m.nowMilliseconds, m.workflowZone).start(of: .days))
        }
        defineMomentStatics()
        defineMomentMembers()
        defineMomentArithmetic()
        defineMomentTexts()
        defineSpans()
        defineIntervals()
    }

    private mutating func defineMomentStatics() {
        function("DateTime", 1, statics: .momentStatics) { (m, c) throws(Trap) in
            throw m.typeError("Class constructor DateTime cannot be invoked without 'new'")
        }
        method(.momentStatics, "now") { (m, c) throws(Trap) in
            m.newMoment(MomentValue(m.nowMilliseconds, m.workflowZone))
        }
        for (name, kind) in [("fromISO", 0), ("fromSQL", 1), ("fromRFC2822", 2), ("fromHTTP", 3)] {
            method(.momentStatics, name, 1) { (m, c) throws(Trap) in
                let options = try m.momentOptions(c[1])
                if options.isInvalid { return m.newMoment(MomentValue(invalid: "unsupported zone")) }
                guard !c[0].isNullish else { return m.newMoment(MomentValue(invalid: "unparsable")) }
                let text = try m.toString(c[0])
                let moment: MomentValue
                switch kind {
                case 0:
                    moment = MomentParser.iso(
                        text, options.zone, setZone: options.setZone, now: m.nowMilliseconds, locale: options.locale)
                case 1:
                    moment = MomentParser.sql(
                        text, options.zone, setZone: options.setZone, now: m.nowMilliseconds, locale: options.locale)
                default:
                    moment =
                        MomentParser.mail(text, options.zone, setZone: options.setZone, locale: options.locale)
                        ?? MomentValue(invalid: "unparsable")
                }
                return m.newMoment(moment)
            }
        }
        for name in ["fromFormat", "fromString"] {
            method(.momentStatics, name, 2) { (m, c) throws(Trap) in
                guard !c[0].isUndefined, !c[1].isUndefined else {
                    throw m.error("Error", "fromFormat requires an input string and a format")
                }
                let options = try m.momentOptions(c[2])
                return m.newMoment(
                    MomentTokenParser.read(
                        try m.toString(c[0]), try m.toString(c[1]), zone: options.zone, setZone: options.setZone,
                        locale: options.locale, now: m.nowMilliseconds))
            }
        }
        for (name, factor) in [("fromMillis", 1.0), ("fromSeconds", 1000.0)] {
            method(.momentStatics, name, 1) { (m, c) throws(Trap) in
                guard case .number(let number) = c[0] else {
                    throw m.error("Error", "\(name) requires a numerical input")
                }
                let options = try m.momentOptions(c[1])
                return m.newMoment(MomentValue(number * factor, options.zone, locale: options.locale))
            }
        }
        method(.momentStatics, "fromJSDate", 1) { (m, c) throws(Trap) in
            let options = try m.momentOptions(c[1])
            guard case .date(let time)? = m.cell(of: c[0])?.payload, !time.isNaN else {
                return m.newMoment(MomentValue(invalid: "invalid input"))
            }
            return m.newMoment(MomentValue(time, options.zone, locale: options.locale))
        }
        method(.momentStatics, "fromObject", 1) { (m, c) throws(Trap) in
            let options = try m.momentOptions(c[1])
            if options.isInvalid { return m.newMoment(MomentValue(invalid: "unsupported zone")) }
            let today = MomentValue(m.nowMilliseconds, options.zone).civil
            let value = c[0].isObject ? c[0] : m.newObject().0
            return m.newMoment(
                try m.moment(setting: value, on: today, options.zone, options.locale, fills: true))
        }
        for (name, isUTC) in [("local", false), ("utc", true)] {
            method(.momentStatics, name) { (m, c) throws(Trap) in
                var arguments = c.all()
                var options = Machine.MomentOptions(zone: m.workflowZone)
                if let last = arguments.last, last.isObject {
                    options = try m.momentOptions(last)
                    arguments.removeLast()
                }
                if isUTC { options.zone = .utc }
                if arguments.isEmpty {
                    return m.newMoment(MomentValue(m.nowMilliseconds, options.zone, locale: options.locale))
                }
                let (object, cell) = m.newObject()
                for (value, key) in zip(arguments, ["year", "month", "day", "hour", "minute", "second", "millisecond"])
                {
                    cell.put(m.key(key), value)
                }
                return m.newMoment(
                    try m.moment(
                        setting: object, on: CivilTime(year: 1970), options.zone, options.locale, fills: true))
            }
        }
        method(.momentStatics, "invalid", 1) { (m, c) throws(Trap) in
            m.newMoment(MomentValue(invalid: try m.toString(c[0])))
        }
        method(.momentStatics, "isDateTime", 1) { (m, c) throws(Trap) in .bool(m.moment(c[0]) != nil) }
        for (name, isMax) in [("max", true), ("min", false)] {
            method(.momentStatics, name) { (m, c) throws(Trap) in
                var best: Value?
                for value in c.all() {
                    guard let moment = m.moment(value) else {
                        throw m.error("Error", "\(name) requires all arguments be DateTimes")
                    }
                    guard let current = best.flatMap({ m.moment($0) }) else {
                        best = value
                        continue
                    }
                    if isMax ? moment.milliseconds > current.milliseconds : moment.milliseconds < current.milliseconds {
                        best = value
                    }
                }
                return best ?? .undefined
            }
        }
        method(.momentStatics, "expandFormat", 1) { (m, c) throws(Trap) in
            let options = try m.momentOptions(c[1])
            let parts = MomentFormat.split(try m.toString(c[0]))
            var text = ""
            for part in parts {
                var shown = part.isLiteral ? part.text : DatePatterns.pattern(part.text, options.locale) ?? part.text
                if !part.isLiteral, shown != part.text {
                    shown = shown.replacing("dd/MM/yyyy", with: "d/M/yyyyy").replacing("M/d/yyyy", with: "M/d/yyyyy")
                }
                text += shown
            }
            return m.text(text)
        }
        for name in MomentPresets.names {
            getter(.momentStatics, name) { (m, c) throws(Trap) in
                let (object, cell) = m.newObject()
                for (key, value) in MomentPresets.options(name) { cell.put(m.key(key), m.text(value)) }
                if name.contains("24") { cell.put(m.key("hourCycle"), m.text("h23")) }
                return object
            }
        }
    }

    private mutating func defineMomentMembers() {
        let numbers: [(String, @Sendable (MomentValue) -> Double)] = [
            ("year", { Double($0.civil.year) }), ("month", { Double($0.civil.month) }),
            ("day", { Double($0.civil.day) }), ("hour", { Double($0.civil.hour) }),
            ("minute", { Double($0.civil.minute) }), ("second", { Double($0.civil.second) }),
            ("millisecond", { Double($0.civil.millisecond) }), ("weekday", { Double($0.civil.weekday) }),
            ("weekNumber", { Double($0.civil.week.number) }), ("weekYear", { Double($0.civil.week.year) }),
            ("ordinal", { Double($0.civil.ordinal) }), ("quarter", { Double($0.quarter) }), ("offset", { $0.offset }),
            ("daysInMonth", { Double(CivilTime.daysInMonth($0.civil.year, $0.civil.month)) }),
            ("daysInYear", { CivilTime.isLeap($0.civil.year) ? 366 : 365 }),
            ("weeksInWeekYear", { Double(CivilTime.weeksInYear($0.civil.week.year)) }), ("ts", { $0.milliseconds }),
            ("localWeekday", { Double(($0.civil.weekday - DateNames.firstWeekday($0.locale) + 7) % 7 + 1) }),
        ]
        for (name, read) in numbers {
            getter(.moment, name) { (m, c) throws(Trap) in
                let moment = try m.thisMoment(c)
                return .number(moment.isValid ? read(moment) : .nan)
            }
        }
        let texts: [(String, String)] = [
            ("monthShort", "LLL"), ("monthLong", "LLLL"), ("weekdayShort", "ccc"), ("weekdayLong", "cccc"),
            ("offsetNameShort", "ZZZZ"), ("offsetNameLong", "ZZZZZ"),
        ]
        for (name, format) in texts {
            getter(.moment, name) { (m, c) throws(Trap) in
                let moment = try m.thisMoment(c)
                return moment.isValid ? m.text(MomentFormat.write(moment, format)) : .null
            }
        }
        getter(.moment, "zoneName") { (m, c) throws(Trap) in
            let moment = try m.thisMoment(c)
            return moment.isValid ? m.text(moment.zone.name) : .null
        }
        getter(.moment, "numberingSystem") { (m, c) throws(Trap) in
            try m.thisMoment(c).numbering.map { m.text($0) } ?? .null
        }
        getter(.moment, "outputCalendar") { (m, c) throws(Trap) in .null }
        getter(.moment, "locale") { (m, c) throws(Trap) in m.text(try m.thisMoment(c).locale) }
        getter(.moment, "isValid") { (m, c) throws(Trap) in .bool(try m.thisMoment(c).isValid) }
        getter(.moment, "invalidReason") { (m, c) throws(Trap) in
            try m.thisMoment(c).invalid.map { m.text($0) } ?? .null
        }
        getter(.moment, "invalidExplanation") { (m, c) throws(Trap) in
            try m.thisMoment(c).explanation.map { m.text($0) } ?? .null
        }
        getter(.moment, "isInDST") { (m, c) throws(Trap) in
            let moment = try m.thisMoment(c)
            return .bool(moment.isValid && moment.zone.isSummer(moment.milliseconds))
        }
        getter(.moment, "isInLeapYear") { (m, c) throws(Trap) in .bool(CivilTime.isLeap(try m.thisMoment(c).civil.year))
        }
        getter(.moment, "isWeekend") { (m, c) throws(Trap) in
            let moment = try m.thisMoment(c)
            let weekend = DateNames.firstWeekday(moment.locale) == 6 ? [5, 6] : [6, 7]
            return .bool(weekend.contains(moment.civil.weekday))
        }
        getter(.moment, "isOffsetFixed") { (m, c) throws(Trap) in .bool(try m.thisMoment(c).zone.isFixed) }
        getter(.moment, "zone") { (m, c) throws(Trap) in
            let moment = try m.thisMoment(c)
            let (object, cell) = m.newObject()
            cell.put(m.key("name"), m.text(moment.zone.name))
            return object
        }
        method(.moment, "get", 1) { (m, c) throws(Trap) in try m.get(c.this, try m.toKey(c[0])) }
        for name in ["valueOf", "toMillis"] {
            method(.moment, name) { (m, c) throws(Trap) in .number(try m.thisMoment(c).milliseconds) }
        }
        method(.moment, "toSeconds") { (m, c) throws(Trap) in .number(try m.thisMoment(c).milliseconds / 1000) }
        method(.moment, "toUnixInteger") { (m, c) throws(Trap) in
            .number((try m.thisMoment(c).milliseconds / 1000).rounded(.down))
        }
        for name in ["toJSDate", "toDate", "toBSON"] {
            method(.moment, name) { (m, c) throws(Trap) in m.newDate(try m.thisMoment(c).milliseconds) }
        }
        method(.moment, "toObject") { (m, c) throws(Trap) in
            let civil = try m.thisMoment(c).civil
            let (object, cell) = m.newObject()
            for (name, value) in [
                ("year", civil.year), ("month", civil.month), ("day", civil.day), ("hour", civil.hour),
                ("minute", civil.minute), ("second", civil.second), ("millisecond", civil.millisecond),
            ] { cell.put(m.key(name), .int(value)) }
            return object
        }
        method(.moment, "resolvedLocaleOptions") { (m, c) throws(Trap) in
            let (object, cell) = m.newObject()
            cell.put(m.key("locale"), m.text(try m.thisMoment(c).locale))
            cell.put(m.key("numberingSystem"), m.text("latn"))
            cell.put(m.key("outputCalendar"), m.text("gregory"))
            return object
        }
    }
}
