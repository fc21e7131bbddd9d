extension Machine {
    /// The moment a date method works on; a text counts as an invalid native date, as in n8n.
    fileprivate func receiverMoment(_ call: Call) -> MomentValue {
        if let moment = moment(call.this) { return moment }
        if case .date(let time)? = cell(of: call.this)?.payload { return MomentValue(time, workflowZone) }
        return MomentValue(invalid: "invalid input")
    }

    /// A result in the receiver's class.
    fileprivate func likeReceiver(_ call: Call, _ moment: MomentValue) -> Value {
        self.moment(call.this) != nil ? newMoment(moment) : newDate(moment.milliseconds)
    }

    /// A unit by n8n's names and short forms.
    fileprivate func looseUnit(_ name: String) throws(Trap) -> SpanUnit {
        let aliases: [String: SpanUnit] = [
            "sec": .seconds, "secs": .seconds, "min": .minutes, "mins": .minutes, "hr": .hours, "hrs": .hours,
            "ms": .milliseconds, "msec": .milliseconds, "msecs": .milliseconds, "wk": .weeks, "wks": .weeks,
            "mth": .months, "mths": .months, "yr": .years, "yrs": .years,
        ]
        if let unit = aliases[name.lowercased()] { return unit }
        return try spanUnit(name)
    }

    fileprivate func supportedUnit(_ value: Value) throws(Trap) -> SpanUnit {
        let name = try toString(value)
        guard let unit = try? looseUnit(name)  // its own message names fewer units
        else {
            throw extensionFailure(
                "Unsupported unit '\(name)'. Supported: 'milliseconds', 'seconds', 'minutes', 'hours', 'days', "
                    + "'weeks', 'months', 'quarters', 'years'.")
        }
        return unit
    }

    /// A moment that a date method takes: DateTime, Date, or a text as `toDateTime` reads it.
    fileprivate func otherMoment(_ value: Value) throws(Trap) -> MomentValue {
        if let moment = moment(value) { return moment }
        if case .date(let time)? = cell(of: value)?.payload { return MomentValue(time, workflowZone) }
        return try readDate(try toString(value), format: nil)
    }

    fileprivate func difference(_ call: Call, _ other: MomentValue, _ unit: Value) throws(Trap) -> Value {
        let moment = receiverMoment(call)
        var units: [SpanUnit] = []
        if let cell = cell(of: unit), cell.kind == .array {
            for element in cell.elements { units.append(try supportedUnit(element)) }
            if units.count > 1 {
                let span = moment.difference(from: other, units)
                let (object, members) = newObject()
                for (unit, count) in span.values { members.put(key(unit.rawValue), .number(count)) }
                return object
            }
        } else if !unit.isUndefined {
            units = [try supportedUnit(unit)]
        }
        let single = units.first ?? .days
        return .number(moment.difference(from: other, [single])[single] ?? 0)
    }

    /// A text as n8n's `toDateTime` reads it.
    func readDate(_ text: String, format: String?) throws(Trap) -> MomentValue {
        let zone = workflowZone
        if let format {
            let number = JSNumber.parse(Array(text.utf16))
            switch format {
            case "ms", "s", "us", "excel": return MomentValue(Self.epoch(number, format), zone)
            default:
                return try moment(text, format, MomentOptions(zone: zone))
            }
        }
        let iso = MomentParser.iso(text, zone, setZone: true, now: nowMilliseconds, locale: "en-US")
        if iso.isValid { return iso }
        if let mail = MomentParser.mail(text, zone, setZone: true, locale: "en-US"), mail.isValid { return mail }
        let sql = MomentParser.sql(text, zone, setZone: false, now: nowMilliseconds, locale: "en-US")
        if sql.isValid { return sql }
        let isDigits = text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2E }
        let loose = isDigits ? Double.nan : LooseDate.parse(text)
        if !loose.isNaN { return MomentValue(loose, zone) }
        throw extensionFailure("cannot convert to Luxon DateTime")
    }

    /// Milliseconds of a number in one of n8n's epochs.
    static func epoch(_ number: Double, _ unit: String) -> Double {
        switch unit {
        case "s": number * 1000
        case "us": number / 1000
        case "excel": ((number - 25_569) * 86_400_000).rounded()
        default: number
        }
    }
}

extension RegistryBuilder {
    /// Methods that n8n adds to dates, and those that make dates.
    mutating func defineDateExtensions() {
        for (name, sign) in [("plus", 1.0), ("minus", -1.0)] {
            extend(.date, name) { (m, c) throws(Trap) in
                let moment = m.receiverMoment(c)
                var span = SpanValue()
                if case .number(let number) = c[0] {
                    span[c[1].isUndefined ? .milliseconds : try m.looseUnit(try m.toString(c[1]))] = number
                } else {
                    span = try m.span(c[0])
                }
                return m.likeReceiver(c, moment.adding(span, sign))
            }
        }
        extend(.date, "format") { (m, c) throws(Trap) in
            let moment = m.receiverMoment(c)
            guard moment.isValid else { return m.text("Invalid DateTime") }
            guard c[0].isText else { throw m.typeError("format must be a string") }
            var locale: String?
            if c[1].isObject {
                let value = try m.get(c[1], "locale")
                if value.isText { locale = try m.toString(value) }
            }
            return m.text(MomentFormat.write(moment, try m.toString(c[0]), locale: locale))
        }
        extend(.date, "extract") { (m, c) throws(Trap) in
            let moment = m.receiverMoment(c)
            var name = c[0].isUndefined ? "week" : try m.toString(c[0])
            if name == "yearDayNumber" { name = "ordinal" }
            if let unit = SpanUnit(name) {
                name = unit == .weeks ? "weekNumber" : String(unit.rawValue.dropLast())
            }
            return try m.get(m.newMoment(moment), name)
        }
        extend(.date, "diffTo") { (m, c) throws(Trap) in
            if m.moment(c.this) == nil { throw m.typeError("diff is not a function") }
            return try m.difference(c, try m.otherMoment(c[0]), c[1])
        }
        extend(.date, "diffToNow") { (m, c) throws(Trap) in
            try m.difference(c, MomentValue(m.nowMilliseconds, m.workflowZone), c[0])
        }
        extend(.date, "isBetween") { (m, c) throws(Trap) in
            let moment = m.receiverMoment(c)
            do throws(Trap) {
                let (a, b) = (try m.otherMoment(c[0]), try m.otherMoment(c[1]))
                let (low, high) = (min(a.milliseconds, b.milliseconds), max(a.milliseconds, b.milliseconds))
                return .bool(moment.milliseconds > low && moment.milliseconds < high)
            } catch {
                if case .abort = error { throw error }
                return .undefined
            }
        }
        extend(.date, "beginningOf") { (m, c) throws(Trap) in
            let unit = c[0].isUndefined ? SpanUnit.weeks : try m.looseUnit(try m.toString(c[0]))
            return m.likeReceiver(c, m.receiverMoment(c).start(of: unit))
        }
        extend(.date, "endOfMonth") { (m, c) throws(Trap) in m.likeReceiver(c, m.receiverMoment(c).end(of: .months)) }
        extend(.date, "isDst") { (m, c) throws(Trap) in
            let moment = m.receiverMoment(c)
            return .bool(moment.isValid && moment.zone.isSummer(moment.milliseconds))
        }
        extend(.date, "isWeekend") { (m, c) throws(Trap) in
            let moment = m.receiverMoment(c)
            return .bool(moment.isValid && moment.civil.weekday >= 6)
        }
        extend(.date, "isInLast") { (m, c) throws(Trap) in
            let moment = m.receiverMoment(c)
            var span = SpanValue()
            let unit = c[1].isUndefined ? SpanUnit.minutes : try m.looseUnit(try m.toString(c[1]))
            span[unit] = c[0].isUndefined ? 0 : try m.toNumber(c[0])
            let now = MomentValue(m.nowMilliseconds, m.workflowZone)
            return .bool(
                moment.milliseconds >= now.adding(span, -1).milliseconds && moment.milliseconds <= now.milliseconds)
        }
        extend(.date, "toDateTime") { (m, c) throws(Trap) in m.newMoment(m.receiverMoment(c)) }
        for name in ["toInt", "toFloat"] {
            extend(.date, name) { (m, c) throws(Trap) in
                guard c.this.isObject else { throw m.typeError("toMillis is not a function") }
                return .number(m.receiverMoment(c).milliseconds)
            }
        }
        extend(.date, "toBoolean") { (m, c) throws(Trap) in .undefined }
        extend(.date, "isEmpty") { (m, c) throws(Trap) in .bool(false) }
        extend(.date, "isNotEmpty") { (m, c) throws(Trap) in .bool(true) }
        extend(.string, "toDateTime") { (m, c) throws(Trap) in
            m.newMoment(try m.readDate(try m.toString(c.this), format: c[0].isNullish ? nil : try m.toString(c[0])))
        }
        extend(.string, "toDate") { (m, c) throws(Trap) in
            let time = LooseDate.parse(try m.toString(c.this))
            if time.isNaN { throw m.extensionFailure("cannot convert to date") }
            return m.newDate(time)
        }
        extend(.number, "toDateTime") { (m, c) throws(Trap) in
            let unit = c[0].isNullish ? "ms" : try m.toString(c[0])
            guard ["ms", "s", "us", "excel"].contains(unit) else {
                throw m.extensionFailure("Unsupported unit '\(unit)'. Supported: 'ms', 's', 'us', 'excel'")
            }
            return m.newMoment(MomentValue(Machine.epoch(try m.toNumber(c.this), unit), m.workflowZone))
        }
    }
}
