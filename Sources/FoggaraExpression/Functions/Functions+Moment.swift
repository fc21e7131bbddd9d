extension Machine {
    fileprivate func thisMoment(_ call: Call) throws(Trap) -> MomentValue {
        guard let moment = moment(call.this) else { throw typeError("not a DateTime") }
        return moment
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
                if options.isInvalid { return m.newMoment(try m.unsupportedZone(c[1])) }
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
                case 2:
                    moment =
                        MomentParser.mail(
                            text, options.zone, setZone: options.setZone, locale: options.locale,
                            now: m.nowMilliseconds) ?? MomentParser.unparsable(text, "RFC 2822", options.locale)
                default:
                    moment =
                        MomentParser.http(
                            text, options.zone, setZone: options.setZone, locale: options.locale,
                            now: m.nowMilliseconds) ?? MomentParser.unparsable(text, "HTTP", options.locale)
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
                if options.isInvalid { return m.newMoment(try m.unsupportedZone(c[2])) }
                return m.newMoment(try m.moment(try m.toString(c[0]), try m.toString(c[1]), options))
            }
        }
        for (name, factor) in [("fromMillis", 1.0), ("fromSeconds", 1000.0)] {
            method(.momentStatics, name, 1) { (m, c) throws(Trap) in
                guard case .number(let number) = c[0] else {
                    throw m.error("Error", "\(name) requires a numerical input")
                }
                let options = try m.momentOptions(c[1])
                if options.isInvalid { return m.newMoment(try m.unsupportedZone(c[1])) }
                return m.newMoment(MomentValue(number * factor, options.zone, locale: options.locale))
            }
        }
        method(.momentStatics, "fromJSDate", 1) { (m, c) throws(Trap) in
            let options = try m.momentOptions(c[1])
            guard case .date(let time)? = m.cell(of: c[0])?.payload, !time.isNaN else {
                return m.newMoment(MomentValue(invalid: "invalid input"))
            }
            if options.isInvalid { return m.newMoment(try m.unsupportedZone(c[1])) }
            return m.newMoment(MomentValue(time, options.zone, locale: options.locale))
        }
        method(.momentStatics, "fromObject", 1) { (m, c) throws(Trap) in
            let options = try m.momentOptions(c[1])
            if options.isInvalid { return m.newMoment(try m.unsupportedZone(c[1])) }
            return m.newMoment(try m.moment(try m.momentFields(c[0]), options.zone, options.locale))
        }
        for (name, isUTC) in [("local", false), ("utc", true)] {
            method(.momentStatics, name) { (m, c) throws(Trap) in
                var arguments = c.all()
                var options = Machine.MomentOptions(zone: m.workflowZone)
                if let last = arguments.last, last.isObject {
                    options = try m.momentOptions(last)
                    if options.isInvalid, !isUTC { return m.newMoment(try m.unsupportedZone(last)) }
                    arguments.removeLast()
                }
                if isUTC { options.zone = .utc }
                if arguments.isEmpty {
                    return m.newMoment(MomentValue(m.nowMilliseconds, options.zone, locale: options.locale))
                }
                var fields = MomentFields()
                for (value, unit) in zip(
                    arguments, ["year", "month", "day", "hour", "minute", "second", "millisecond"])
                where !value.isUndefined {
                    if case .number(let number) = value {
                        fields.values[unit] = number
                    } else {
                        // What is no number is out of every range.
                        fields.values[unit] = .nan
                        fields.type = value.isText ? "string" : "object"
                    }
                }
                return m.newMoment(try m.moment(fields, options.zone, options.locale))
            }
        }
        method(.momentStatics, "invalid", 1) { (m, c) throws(Trap) in
            guard m.toBoolean(c[0]) else {
                throw m.error("Error", "need to specify a reason the DateTime is invalid")
            }
            let explanation = c[1].isNullish ? nil : try m.toString(c[1])
            return m.newMoment(MomentValue(invalid: try m.toString(c[0]), explanation))
        }
        method(.momentStatics, "parseFormatForOpts", 2) { (m, c) throws(Trap) in
            guard c[0].isObject else { return .null }
            let locale: Value = c[1].isObject ? try m.get(c[1], "locale") : .undefined
            let options = try m.dateOptions(locale, c[0], needs: .all, defaults: .date)
            return options.tokens.map { m.text($0) } ?? .null
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
            var text = ""
            for part in MomentFormat.split(try m.toString(c[0])) {
                text += part.isLiteral ? part.text : DateOptions.expanded(part.text, options.locale) ?? part.text
            }
            return m.text(text)
        }
        for name in MomentPresets.names {
            getter(.momentStatics, name) { (m, c) throws(Trap) in
                let (object, cell) = m.newObject()
                let options = MomentPresets.options(name)
                for (key, value) in options where key != "timeZoneName" { cell.put(m.key(key), m.text(value)) }
                if name.contains("24") { cell.put(m.key("hourCycle"), m.text("h23")) }
                for (key, value) in options where key == "timeZoneName" { cell.put(m.key(key), m.text(value)) }
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
            ("localWeekNumber", { Double(MomentFormat.week($0).week) }),
            ("localWeekYear", { Double(MomentFormat.week($0).year) }),
            (
                "weeksInLocalWeekYear",
                { moment in
                    let (first, minimal) = MomentFormat.weekRules(moment.locale)
                    return Double(MomentFormat.weeksInYear(MomentFormat.week(moment).year, first, minimal))
                }
            ),
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
        for (name, key) in [("numberingSystem", "nu"), ("outputCalendar", "ca")] {
            getter(.moment, name) { (m, c) throws(Trap) in
                try m.thisMoment(c).localeKeyword(key).map { m.text($0) } ?? .null
            }
        }
        getter(.moment, "locale") { (m, c) throws(Trap) in m.text(try m.thisMoment(c).localeName) }
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
            let isFixed = moment.zone.isFixed
            cell.put(m.key("type"), m.text(isFixed ? "fixed" : "iana"))
            cell.put(m.key("name"), m.text(moment.zone.name))
            cell.put(m.key("ianaName"), m.text(moment.zone.ianaName))
            cell.put(m.key("isUniversal"), .bool(isFixed))
            cell.put(m.key("isValid"), .bool(true))
            return object
        }
        method(.moment, "getPossibleOffsets") { (m, c) throws(Trap) in
            let moment = try m.thisMoment(c)
            guard moment.isValid, !moment.zone.isFixed else { return m.newList([c.this]) }
            let (day, minute) = (86_400_000.0, 60_000.0)
            let local = moment.civil.milliseconds
            let (earlier, later) = (moment.zone.offset(local - day), moment.zone.offset(local + day))
            let o1 = moment.zone.offset(local - earlier * minute)
            let o2 = moment.zone.offset(local - later * minute)
            let (first, second) = (local - o1 * minute, local - o2 * minute)
            let (a, b) = (
                MomentValue(first, moment.zone, locale: moment.locale),
                MomentValue(second, moment.zone, locale: moment.locale)
            )
            let isSame =
                a.civil.hour == b.civil.hour && a.civil.minute == b.civil.minute && a.civil.second == b.civil.second
                && a.civil.millisecond == b.civil.millisecond
            return o1 != o2 && isSame ? m.newList([m.newMoment(a), m.newMoment(b)]) : m.newList([c.this])
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
            let moment = try m.thisMoment(c)
            let (object, cell) = m.newObject()
            guard moment.isValid else { return object }
            let civil = moment.civil
            for (name, value) in [
                ("year", civil.year), ("month", civil.month), ("day", civil.day), ("hour", civil.hour),
                ("minute", civil.minute), ("second", civil.second), ("millisecond", civil.millisecond),
            ] { cell.put(m.key(name), .int(value)) }
            if c[0].isObject, m.toBoolean(try m.get(c[0], "includeConfig")) {
                cell.put(m.key("outputCalendar"), moment.localeKeyword("ca").map { m.text($0) } ?? .null)
                cell.put(m.key("numberingSystem"), moment.localeKeyword("nu").map { m.text($0) } ?? .null)
                cell.put(m.key("locale"), m.text(moment.localeName))
            }
            return object
        }
        method(.moment, "resolvedLocaleOptions") { (m, c) throws(Trap) in
            let (object, cell) = m.newObject()
            let moment = try m.thisMoment(c)
            let known = moment.locale == "en-US" ? nil : DateNames.resolved(moment.locale)
            cell.put(m.key("locale"), m.text(known?.tag ?? "en-US"))
            cell.put(m.key("numberingSystem"), m.text(known?.digits ?? "latn"))
            cell.put(m.key("outputCalendar"), m.text(known?.calendar ?? "gregory"))
            return object
        }
    }
}
