extension Machine {
    fileprivate func thisSpan(_ call: Call) throws(Trap) -> SpanValue {
        guard case .span(let span)? = cell(of: call.this)?.payload else { throw typeError("not a Duration") }
        return span
    }

    fileprivate func thisInterval(_ call: Call) throws(Trap) -> IntervalValue {
        guard case .interval(let interval)? = cell(of: call.this)?.payload else { throw typeError("not an Interval") }
        return interval
    }

    fileprivate func newSpan(_ span: SpanValue) -> Value { make(.span, .span(span)) }
    fileprivate func newInterval(_ interval: IntervalValue) -> Value { make(.interval, .interval(interval)) }

    fileprivate func localeOption(_ value: Value) throws(Trap) -> String? {
        guard value.isObject else { return nil }
        let locale = try get(value, "locale")
        return locale.isText ? try toString(locale) : nil
    }
}

extension RegistryBuilder {
    /// `Duration`.
    mutating func defineSpans() {
        function("Duration", 1, statics: .spanStatics) { (m, c) throws(Trap) in
            throw m.typeError("Class constructor Duration cannot be invoked without 'new'")
        }
        method(.spanStatics, "fromObject", 1) { (m, c) throws(Trap) in
            guard c[0].isObject else {
                throw m.error("Error", "Duration.fromObject: argument expected to be an object")
            }
            var span = try m.span(c[0])
            span.locale = try m.localeOption(c[1]) ?? "en-US"
            return m.newSpan(span)
        }
        method(.spanStatics, "fromMillis", 1) { (m, c) throws(Trap) in
            var span = SpanValue()
            span[.milliseconds] = try m.toNumber(c[0])
            span.locale = try m.localeOption(c[1]) ?? "en-US"
            return m.newSpan(span)
        }
        method(.spanStatics, "fromDurationLike", 1) { (m, c) throws(Trap) in m.newSpan(try m.span(c[0])) }
        method(.spanStatics, "fromISO", 1) { (m, c) throws(Trap) in
            let text = try m.toString(c[0])
            guard let span = SpanValue(iso: text) else {
                var invalid = SpanValue()
                invalid.invalid = "unparsable"
                return m.newSpan(invalid)
            }
            return m.newSpan(span)
        }
        method(.spanStatics, "fromISOTime", 1) { (m, c) throws(Trap) in
            let text = try m.toString(c[0])
            let moment = MomentParser.iso(
                "1970-01-01T" + text.drop { $0 == "T" }, .utc, setZone: false, now: 0, locale: "en-US")
            var span = SpanValue()
            guard moment.isValid else {
                span.invalid = "unparsable"
                return m.newSpan(span)
            }
            span[.hours] = Double(moment.civil.hour)
            span[.minutes] = Double(moment.civil.minute)
            span[.seconds] = Double(moment.civil.second)
            span[.milliseconds] = Double(moment.civil.millisecond)
            return m.newSpan(span)
        }
        method(.spanStatics, "isDuration", 1) { (m, c) throws(Trap) in .bool(m.cell(of: c[0])?.kind == .span) }
        for unit in SpanUnit.allCases {
            getter(.span, unit.rawValue) { (m, c) throws(Trap) in
                let span = try m.thisSpan(c)
                return .number(span.isValid ? span[unit] ?? 0 : .nan)
            }
        }
        getter(.span, "isValid") { (m, c) throws(Trap) in .bool(try m.thisSpan(c).isValid) }
        for name in ["invalidExplanation", "numberingSystem"] {
            getter(.span, name) { (m, c) throws(Trap) in .null }
        }
        getter(.span, "invalidReason") { (m, c) throws(Trap) in try m.thisSpan(c).invalid.map { m.text($0) } ?? .null }
        getter(.span, "locale") { (m, c) throws(Trap) in m.text(try m.thisSpan(c).locale) }
        method(.span, "as", 1) { (m, c) throws(Trap) in
            let span = try m.thisSpan(c)
            let unit = try m.spanUnit(try m.toString(c[0]))
            return .number(span.isValid ? span.shifted(to: [unit])[unit] ?? 0 : .nan)
        }
        method(.span, "get", 1) { (m, c) throws(Trap) in
            .number(try m.thisSpan(c)[try m.spanUnit(try m.toString(c[0]))] ?? 0)
        }
        method(.span, "set", 1) { (m, c) throws(Trap) in
            var span = try m.thisSpan(c)
            for (unit, count) in try m.span(c[0]).values { span[unit] = count }
            return m.newSpan(span)
        }
        for (name, sign) in [("plus", 1.0), ("minus", -1.0)] {
            method(.span, name, 1) { (m, c) throws(Trap) in m.newSpan(try m.thisSpan(c).adding(try m.span(c[0]), sign))
            }
        }
        method(.span, "negate") { (m, c) throws(Trap) in m.newSpan(try m.thisSpan(c).negated()) }
        method(.span, "normalize") { (m, c) throws(Trap) in m.newSpan(try m.thisSpan(c).normalized()) }
        method(.span, "rescale") { (m, c) throws(Trap) in m.newSpan(try m.thisSpan(c).rescaled()) }
        method(.span, "removeZeros") { (m, c) throws(Trap) in
            var span = try m.thisSpan(c)
            for (unit, count) in span.values where count == 0 { span[unit] = nil }
            return m.newSpan(span)
        }
        method(.span, "shiftToAll") { (m, c) throws(Trap) in
            m.newSpan(
                try m.thisSpan(c).shifted(to: [
                    .years, .months, .weeks, .days, .hours, .minutes, .seconds, .milliseconds,
                ]))
        }
        method(.span, "shiftTo", 1) { (m, c) throws(Trap) in
            var units: [SpanUnit] = []
            for value in c.all() { units.append(try m.spanUnit(try m.toString(value))) }
            return m.newSpan(try m.thisSpan(c).shifted(to: units))
        }
        method(.span, "mapUnits", 1) { (m, c) throws(Trap) in
            var span = try m.thisSpan(c)
            for (unit, count) in span.values {
                span[unit] = try m.toNumber(try m.call(c[0], .undefined, [.number(count), m.text(unit.rawValue)]))
            }
            return m.newSpan(span)
        }
        method(.span, "toObject") { (m, c) throws(Trap) in
            let (object, cell) = m.newObject()
            for (unit, count) in try m.thisSpan(c).values { cell.put(m.key(unit.rawValue), .number(count)) }
            return object
        }
        for name in ["toISO", "toJSON", "toString"] {
            method(.span, name) { (m, c) throws(Trap) in
                let span = try m.thisSpan(c)
                return span.isValid ? m.text(span.iso) : name == "toString" ? m.text("Invalid Duration") : .null
            }
        }
        method(.span, "toISOTime") { (m, c) throws(Trap) in
            let total = try m.thisSpan(c).milliseconds
            guard total >= 0, total < 86_400_000 else { return .null }
            return m.text(MomentFormat.write(MomentValue(total, .utc), "HH:mm:ss.SSS"))
        }
        for name in ["toMillis", "valueOf"] {
            method(.span, name) { (m, c) throws(Trap) in .number(try m.thisSpan(c).milliseconds) }
        }
        method(.span, "equals", 1) { (m, c) throws(Trap) in
            guard case .span(let other)? = m.cell(of: c[0])?.payload else { return .bool(false) }
            let span = try m.thisSpan(c)
            return .bool(SpanUnit.allCases.allSatisfy { (span[$0] ?? 0) == (other[$0] ?? 0) })
        }
        method(.span, "reconfigure", 1) { (m, c) throws(Trap) in
            var span = try m.thisSpan(c)
            span.locale = try m.localeOption(c[0]) ?? span.locale
            return m.newSpan(span)
        }
        method(.span, "toFormat", 1) { (m, c) throws(Trap) in
            let span = try m.thisSpan(c)
            return m.text(span.isValid ? SpanText.format(span, try m.toString(c[0])) : "Invalid Duration")
        }
        method(.span, "toHuman") { (m, c) throws(Trap) in
            let span = try m.thisSpan(c)
            return m.text(span.isValid ? SpanText.human(span) : "Invalid Duration")
        }
    }

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
            guard parts.count == 2 else { return m.newInterval(IntervalValue(invalid: "unparsable")) }
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
            return m.newInterval(IntervalValue(invalid: "unparsable"))
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
            let (start, end) = (interval.start.start(of: unit), interval.end.start(of: unit))
            let count = (end.difference(from: start, [unit])[unit] ?? 0).rounded(.down)
            return .number(count + (end.milliseconds != interval.end.milliseconds ? 1 : 0))
        }
        method(.interval, "toDuration", 1) { (m, c) throws(Trap) in
            let interval = try m.thisInterval(c)
            return m.newSpan(
                interval.end.difference(from: interval.start, try m.units(c[0], default: [.milliseconds])))
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
        method(.interval, "splitBy", 1) { (m, c) throws(Trap) in
            let interval = try m.thisInterval(c)
            let span = try m.span(c[0])
            guard interval.invalid == nil, span.milliseconds > 0 else { return m.newList([]) }
            var parts: [Value] = []
            var start = interval.start
            var index = 1.0
            while start.milliseconds < interval.end.milliseconds {
                try m.burn(10)
                let added = interval.start.adding(span.mapped { $0 * index })
                let next = added.milliseconds > interval.end.milliseconds ? interval.end : added
                parts.append(m.newInterval(IntervalValue(start, next)))
                start = next
                index += 1
            }
            return m.newList(parts)
        }
        for (name, form) in [("toISO", 0), ("toString", 1), ("toISODate", 2), ("toISOTime", 3)] {
            method(.interval, name) { (m, c) throws(Trap) in
                let interval = try m.thisInterval(c)
                guard interval.invalid == nil else { return m.text("Invalid Interval") }
                switch form {
                case 1: return m.text("[\(interval.start.iso()) – \(interval.end.iso()))")
                case 2: return m.text(interval.start.isoDate() + "/" + interval.end.isoDate())
                case 3: return m.text(interval.start.isoTime() + "/" + interval.end.isoTime())
                default: return m.text(interval.iso)
                }
            }
        }
        method(.interval, "toFormat", 1) { (m, c) throws(Trap) in
            let interval = try m.thisInterval(c)
            let format = try m.toString(c[0])
            return m.text(
                MomentFormat.write(interval.start, format) + " – " + MomentFormat.write(interval.end, format))
        }
    }
}

/// Texts of durations.
enum SpanText {
    /// Luxon's tokens: only the units that the format names, each floored.
    static func format(_ span: SpanValue, _ format: String) -> String {
        let letters: [Character: SpanUnit] = [
            "S": .milliseconds, "s": .seconds, "m": .minutes, "h": .hours, "d": .days, "w": .weeks, "M": .months,
            "y": .years,
        ]
        let parts = MomentFormat.split(format)
        let units = parts.compactMap { $0.isLiteral ? nil : $0.text.first.flatMap { letters[$0] } }
        let shifted = span.shifted(to: units)
        return parts.map { part in
            guard !part.isLiteral, let unit = part.text.first.flatMap({ letters[$0] }) else { return part.text }
            let count = (shifted[unit] ?? 0).rounded(.down)
            return MomentValue.pad(Int(count), part.text.count)
        }.joined()
    }

    /// "1 day, 2 hours" in the duration's language.
    static func human(_ span: SpanValue) -> String {
        let language = DateNames.language(span.locale)
        var parts: [String] = []
        for unit in SpanUnit.allCases {
            guard let count = span[unit] else { continue }
            let number = DateNames.localized(JSNumber.text(count), span.locale)
            switch language {
            case "fr": parts.append(number + "\u{A0}" + RelativeText.french(unit, abs(count) >= 2 ? 2 : 1))
            case "ar": parts.append(RelativeText.arabic(unit, Int(abs(count)), number))
            default:
                parts.append(number + " " + (abs(count) == 1 ? String(unit.rawValue.dropLast()) : unit.rawValue))
            }
        }
        return parts.joined(separator: language == "ar" ? "، و" : ", ")
    }
}
