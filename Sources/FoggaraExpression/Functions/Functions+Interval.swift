import FoggaraText

extension Value {
    /// Null where there is nothing.
    fileprivate var orNull: Value { isUndefined ? .null : self }
}

extension Machine {
    /// The interval that a method is called on.
    func thisInterval(_ call: Call) throws(Trap) -> IntervalValue {
        guard case .interval(let interval)? = cell(of: call.this)?.payload else { throw typeError("not an Interval") }
        return interval
    }

    /// A new Interval.
    func newInterval(_ interval: IntervalValue) -> Value { make(.interval, .interval(interval)) }
}

extension RegistryBuilder {
    /// `Interval`.
    mutating func defineIntervals() {
        function("Interval", 1, statics: .intervalStatics) { (m, c) throws(Trap) in
            throw m.typeError("Class constructor Interval cannot be invoked without 'new'")
        }
        method(.intervalStatics, "fromDateTimes", 2) { (m, c) throws(Trap) in
            m.newInterval(IntervalValue(try m.friendly(c[0]), try m.friendly(c[1])))
        }
        method(.intervalStatics, "after", 2) { (m, c) throws(Trap) in
            let start = try m.friendly(c[0])
            return m.newInterval(IntervalValue(start, start.adding(try m.span(c[1]))))
        }
        method(.intervalStatics, "before", 2) { (m, c) throws(Trap) in
            let end = try m.friendly(c[0])
            return m.newInterval(IntervalValue(end.adding(try m.span(c[1]), -1), end))
        }
        method(.intervalStatics, "fromISO", 1) { (m, c) throws(Trap) in
            let text = try m.toString(c[0])
            let parts = text.split(separator: "/", maxSplits: 1).map(String.init)
            let unparsable = IntervalValue(
                invalid: "unparsable", "the input \"\(text)\" can't be parsed as ISO 8601")
            guard parts.count == 2 else { return m.newInterval(unparsable) }
            func moment(_ text: String) -> MomentValue {
                MomentParser.iso(text, m.workflowZone, setZone: false, now: m.nowMilliseconds, locale: "en-US")
            }
            let (start, end) = (moment(parts[0]), moment(parts[1]))
            if start.isValid, end.isValid { return m.newInterval(IntervalValue(start, end)) }
            if start.isValid, let span = SpanValue(iso: parts[1]) {
                return m.newInterval(IntervalValue(start, start.adding(span)))
            }
            if end.isValid, let span = SpanValue(iso: parts[0]) {
                return m.newInterval(IntervalValue(end.adding(span, -1), end))
            }
            return m.newInterval(unparsable)
        }
        method(.intervalStatics, "invalid", 1) { (m, c) throws(Trap) in
            guard m.toBoolean(c[0]) else {
                throw m.error("Error", "need to specify a reason the Interval is invalid")
            }
            return m.newInterval(
                IntervalValue(invalid: try m.toString(c[0]), c[1].isNullish ? nil : try m.toString(c[1])))
        }
        method(.intervalStatics, "isInterval", 1) { (m, c) throws(Trap) in .bool(m.cell(of: c[0])?.kind == .interval) }
        for (name, isStart) in [("start", true), ("end", false)] {
            getter(.interval, name) { (m, c) throws(Trap) in
                let interval = try m.thisInterval(c)
                return interval.invalid == nil ? m.newMoment(isStart ? interval.start : interval.end) : .null
            }
        }
        getter(.interval, "isValid") { (m, c) throws(Trap) in .bool(try m.thisInterval(c).invalid == nil) }
        getter(.interval, "invalidReason") { (m, c) throws(Trap) in
            try m.thisInterval(c).invalid.map { m.text($0) } ?? .null
        }
        getter(.interval, "invalidExplanation") { (m, c) throws(Trap) in
            m.optionalText(try m.thisInterval(c).explanation).orNull
        }
        getter(.interval, "lastDateTime") { (m, c) throws(Trap) in
            let interval = try m.thisInterval(c)
            var one = SpanValue()
            one[.milliseconds] = 1
            return interval.invalid == nil ? m.newMoment(interval.end.adding(one, -1)) : .null
        }
        method(.interval, "length", 1) { (m, c) throws(Trap) in
            let interval = try m.thisInterval(c)
            guard interval.invalid == nil else { return .number(.nan) }
            let units = try m.units(c[0], default: [.milliseconds])
            return .number(interval.end.difference(from: interval.start, units)[units[0]] ?? 0)
        }
        method(.interval, "count", 1) { (m, c) throws(Trap) in
            let interval = try m.thisInterval(c)
            guard interval.invalid == nil else { return .number(.nan) }
            let unit = try m.units(c[0], default: [.milliseconds])[0]
            let isLocal = c[1].isObject ? m.toBoolean(try m.get(c[1], "useLocaleWeeks")) : false
            let start = interval.start.start(of: unit, localeWeeks: isLocal)
            let end = interval.end.with(locale: interval.start.locale).start(of: unit, localeWeeks: isLocal)
            let count = (end.difference(from: start, [unit])[unit] ?? 0).rounded(.down)
            return .number(count + (end.milliseconds != interval.end.milliseconds ? 1 : 0))
        }
        method(.interval, "toDuration", 1) { (m, c) throws(Trap) in
            let interval = try m.thisInterval(c)
            if let reason = interval.invalid {
                var span = SpanValue()
                span.invalid = reason
                return m.newSpan(span)
            }
            let units = try m.units(c[0], default: [.milliseconds])
            return m.newSpan(try m.configured(interval.end.difference(from: interval.start, units), c[1]))
        }
        method(.interval, "contains", 1) { (m, c) throws(Trap) in
            let interval = try m.thisInterval(c)
            let moment = try m.friendly(c[0])
            return .bool(
                interval.start.milliseconds <= moment.milliseconds && moment.milliseconds < interval.end.milliseconds)
        }
        method(.interval, "isEmpty") { (m, c) throws(Trap) in
            let interval = try m.thisInterval(c)
            return .bool(interval.start.milliseconds == interval.end.milliseconds)
        }
        for name in ["overlaps", "engulfs", "equals", "abutsStart", "abutsEnd"] {
            method(.interval, name, 1) { (m, c) throws(Trap) in
                let one = try m.thisInterval(c)
                guard case .interval(let other)? = m.cell(of: c[0])?.payload else { return .bool(false) }
                let (s, e, os, oe) = (
                    one.start.milliseconds, one.end.milliseconds, other.start.milliseconds, other.end.milliseconds
                )
                switch name {
                case "overlaps": return .bool(e > os && s < oe)
                case "engulfs": return .bool(s <= os && e >= oe)
                case "abutsStart": return .bool(e == os)
                case "abutsEnd": return .bool(oe == s)
                default: return .bool(s == os && e == oe)
                }
            }
        }
        for (name, isUnion) in [("union", true), ("intersection", false)] {
            method(.interval, name, 1) { (m, c) throws(Trap) in
                let one = try m.thisInterval(c)
                guard case .interval(let other)? = m.cell(of: c[0])?.payload else { return .null }
                let first = (one.start.milliseconds < other.start.milliseconds) == isUnion ? one.start : other.start
                let last = (one.end.milliseconds > other.end.milliseconds) == isUnion ? one.end : other.end
                return !isUnion && first.milliseconds >= last.milliseconds
                    ? .null : m.newInterval(IntervalValue(first, last))
            }
        }
        defineIntervalSets()
        defineIntervalTexts()
    }
}
