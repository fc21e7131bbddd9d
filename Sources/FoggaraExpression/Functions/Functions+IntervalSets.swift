import FoggaraText

extension Machine {
    fileprivate func intervals(_ value: Value) throws(Trap) -> [IntervalValue] {
        var result: [IntervalValue] = []
        for item in try list(from: value) {
            guard case .interval(let interval)? = cell(of: item)?.payload else {
                throw typeError("every element must be an Interval")
            }
            result.append(interval)
        }
        return result
    }

    /// Luxon's `Interval.merge`: overlapping and adjacent intervals become one, the rest in order.
    fileprivate func merged(_ items: [IntervalValue]) -> [IntervalValue] {
        var found: [IntervalValue] = []
        for item in items.sorted(by: { $0.start.milliseconds < $1.start.milliseconds }) {
            if let last = found.last, last.end.milliseconds >= item.start.milliseconds {
                let end = last.end.milliseconds > item.end.milliseconds ? last.end : item.end
                found[found.count - 1] = IntervalValue(last.start, end)
            } else {
                found.append(item)
            }
        }
        return found
    }

    /// Luxon's `Interval.xor`: what lies in an odd number of intervals.
    fileprivate func oddParts(_ items: [IntervalValue]) -> [IntervalValue] {
        var ends: [(moment: MomentValue, isStart: Bool)] = []
        for item in items { ends += [(item.start, true), (item.end, false)] }
        var (start, depth, found): (MomentValue?, Int, [IntervalValue]) = (nil, 0, [])
        for end in ends.sorted(by: { $0.moment.milliseconds < $1.moment.milliseconds }) {
            depth += end.isStart ? 1 : -1
            if depth == 1 {
                start = end.moment
            } else {
                if let start, start.milliseconds != end.moment.milliseconds {
                    found.append(IntervalValue(start, end.moment))
                }
                start = nil
            }
        }
        return merged(found)
    }

    fileprivate func cut(_ first: IntervalValue, _ second: IntervalValue) -> IntervalValue? {
        let start = first.start.milliseconds > second.start.milliseconds ? first.start : second.start
        let end = first.end.milliseconds < second.end.milliseconds ? first.end : second.end
        return start.milliseconds < end.milliseconds ? IntervalValue(start, end) : nil
    }

    fileprivate func steps(_ interval: IntervalValue, _ span: SpanValue) throws(Trap) -> Value {
        guard interval.invalid == nil, span.isValid, span.milliseconds > 0 else { return newList([]) }
        var parts: [Value] = []
        var start = interval.start
        var index = 1.0
        while start.milliseconds < interval.end.milliseconds {
            try burn(35)
            let added = interval.start.adding(span.mapped { $0 * index })
            let next = added.milliseconds > interval.end.milliseconds ? interval.end : added
            parts.append(newInterval(IntervalValue(start, next)))
            start = next
            index += 1
        }
        return newList(parts)
    }
}

extension RegistryBuilder {
    /// Intervals out of others: parts, unions and differences.
    mutating func defineIntervalSets() {
        method(.intervalStatics, "merge", 1) { (m, c) throws(Trap) in
            m.newList(m.merged(try m.intervals(c[0])).map { m.newInterval($0) })
        }
        method(.intervalStatics, "xor", 1) { (m, c) throws(Trap) in
            m.newList(m.oddParts(try m.intervals(c[0])).map { m.newInterval($0) })
        }
        method(.interval, "difference") { (m, c) throws(Trap) in
            let own = try m.thisInterval(c)
            let parts = m.oddParts([own] + (try m.intervals(m.newList(c.all()))))
            return m.newList(parts.compactMap { m.cut(own, $0) }.map { m.newInterval($0) })
        }
        method(.interval, "splitBy", 1) { (m, c) throws(Trap) in
            try m.steps(try m.thisInterval(c), try m.span(c[0]))
        }
        method(.interval, "divideEqually", 1) { (m, c) throws(Trap) in
            let interval = try m.thisInterval(c)
            let count = try m.toNumber(c[0])
            guard interval.invalid == nil, count >= 1 else { return m.newList([]) }
            var span = SpanValue()
            span[.milliseconds] = (interval.end.milliseconds - interval.start.milliseconds) / count
            guard case .object = try m.steps(interval, span), let cell = m.cell(of: try m.steps(interval, span)) else {
                return m.newList([])
            }
            return m.newList(Array(cell.elements.prefix(Machine.clamp(count))))
        }
        method(.interval, "splitAt", 1) { (m, c) throws(Trap) in
            let interval = try m.thisInterval(c)
            guard interval.invalid == nil else { return m.newList([]) }
            var marks: [MomentValue] = []
            for value in c.all() { marks.append(try m.friendly(value)) }
            marks = marks.filter {
                $0.milliseconds >= interval.start.milliseconds && $0.milliseconds < interval.end.milliseconds
            }.sorted { $0.milliseconds < $1.milliseconds }
            var (parts, start): ([Value], MomentValue) = ([], interval.start)
            for mark in marks + [interval.end] where mark.milliseconds > start.milliseconds {
                parts.append(m.newInterval(IntervalValue(start, mark)))
                start = mark
            }
            return m.newList(parts)
        }
        method(.interval, "set", 1) { (m, c) throws(Trap) in
            let interval = try m.thisInterval(c)
            guard interval.invalid == nil, c[0].isObject else { return c.this }
            let (start, end) = (try m.get(c[0], "start"), try m.get(c[0], "end"))
            return m.newInterval(
                IntervalValue(
                    start.isNullish ? interval.start : try m.friendly(start),
                    end.isNullish ? interval.end : try m.friendly(end)))
        }
        method(.interval, "mapEndpoints", 1) { (m, c) throws(Trap) in
            let interval = try m.thisInterval(c)
            let start = try m.call(c[0], .undefined, [m.newMoment(interval.start)])
            let end = try m.call(c[0], .undefined, [m.newMoment(interval.end)])
            return m.newInterval(IntervalValue(try m.friendly(start), try m.friendly(end)))
        }
        method(.interval, "hasSame", 1) { (m, c) throws(Trap) in
            let interval = try m.thisInterval(c)
            guard interval.invalid == nil else { return .bool(false) }
            var one = SpanValue()
            one[.milliseconds] = 1
            let last = interval.end.adding(one, -1).with(zone: interval.start.zone)
            let unit = try m.spanUnit(try m.toString(c[0]))
            let isEmpty = interval.start.milliseconds == interval.end.milliseconds
            return .bool(
                isEmpty || interval.start.start(of: unit).milliseconds == last.start(of: unit).milliseconds)
        }
        for (name, isAfter) in [("isAfter", true), ("isBefore", false)] {
            method(.interval, name, 1) { (m, c) throws(Trap) in
                let interval = try m.thisInterval(c)
                guard interval.invalid == nil else { return .bool(false) }
                let moment = try m.friendly(c[0])
                return .bool(
                    isAfter
                        ? interval.start.milliseconds > moment.milliseconds
                        : interval.end.milliseconds <= moment.milliseconds)
            }
        }
    }

    /// Texts of intervals.
    mutating func defineIntervalTexts() {
        for (name, form) in [("toISO", 0), ("toString", 1), ("toISODate", 2), ("toISOTime", 3)] {
            method(.interval, name) { (m, c) throws(Trap) in
                let interval = try m.thisInterval(c)
                guard interval.invalid == nil else { return m.text("Invalid Interval") }
                let options = try m.isoOptions(c[0])
                func time(_ moment: MomentValue) -> String { m.isoTime(moment, options) }
                let (start, end) = (interval.start, interval.end)
                switch form {
                case 1: return m.text("[\(start.iso()) – \(end.iso()))")
                case 2: return m.text(start.isoDate() + "/" + end.isoDate())
                case 3: return m.text(time(start) + "/" + time(end))
                default:
                    let shown = [start, end].map { $0.isoDate(options.basic) + "T" + time($0) }
                    return m.text(shown.joined(separator: "/"))
                }
            }
        }
        method(.interval, "toFormat", 1) { (m, c) throws(Trap) in
            let interval = try m.thisInterval(c)
            guard interval.invalid == nil else { return m.text("Invalid Interval") }
            let format = try m.toString(c[0])
            let separator = try m.option(c[1], "separator") ?? " – "
            return m.text(
                MomentFormat.write(interval.start, format) + separator + MomentFormat.write(interval.end, format))
        }
        method(.interval, "toLocaleString") { (m, c) throws(Trap) in
            let interval = try m.thisInterval(c)
            guard interval.invalid == nil else { return m.text("Invalid Interval") }
            let locale = try m.option(c[1], "locale") ?? interval.start.locale
            let given =
                c[0].isUndefined ? try m.get(try m.global(m.intern(Array("DateTime".utf16))), "DATE_SHORT") : c[0]
            var options = try m.dateOptions(m.text(locale), given, needs: .all, defaults: .date)
            if try m.option(given, "timeZone") == nil { options.zone = interval.start.zone }
            guard let text = options.write(interval.start.milliseconds, interval.end.milliseconds) else {
                throw m.missingLanguages()
            }
            return m.text(text.units)
        }
        method(.interval, "toJSON") { (m, c) throws(Trap) in
            let interval = try m.thisInterval(c)
            let isValid = interval.invalid == nil
            return m.record([
                ("s", isValid ? m.newMoment(interval.start) : .null),
                ("e", isValid ? m.newMoment(interval.end) : .null),
                ("invalid", .null), ("isLuxonInterval", .bool(true)),
            ])
        }
    }
}
