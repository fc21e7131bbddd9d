import FoggaraText

extension Machine {
    fileprivate func thisSpan(_ call: Call) throws(Trap) -> SpanValue {
        guard case .span(let span)? = cell(of: call.this)?.payload else { throw typeError("not a Duration") }
        return span
    }

    /// A new Duration.
    func newSpan(_ span: SpanValue) -> Value { make(.span, .span(span)) }

    /// "1 day, 2 hours" in the duration's language.
    fileprivate func human(_ span: SpanValue, _ options: Value) throws(Trap) -> String {
        let isWhole = span.values.allSatisfy { $0.1 == $0.1.rounded() && abs($0.1) < 1_000 }
        if DateNames.language(span.locale) == "en", !options.isObject, isWhole {
            return span.values.map { unit, count in
                JSNumber.text(count) + " " + (abs(count) == 1 ? String(unit.rawValue.dropLast()) : unit.rawValue)
            }.joined(separator: ", ")
        }
        var numbers = try numberOptions(text(span.locale), options)
        numbers.style = "unit"
        numbers.unitDisplay = try option(options, "unitDisplay") ?? "long"
        let width = ["long": 0, "short": 1, "narrow": 2][try option(options, "listStyle") ?? "narrow"] ?? 2
        var parts: [[UInt16]] = []
        var hidesZeros = false
        if options.isObject, case .bool(false) = try get(options, "showZeros") { hidesZeros = true }
        for (unit, count) in span.values where !hidesZeros || count != 0 {
            numbers.unit = String(unit.rawValue.dropLast())
            guard let shown = NumberSkeleton.write(NumberText.digits(of: count), numbers) else {
                throw missingLanguages()
            }
            parts.append(shown.units)
        }
        guard let list = LanguageLibrary.shared?.list(parts, type: 0, width: width, numbers.locale.icu) else {
            throw missingLanguages()
        }
        return list.string
    }

    /// A duration with the locale and measure that options ask for.
    func configured(_ span: SpanValue, _ options: Value) throws(Trap) -> SpanValue {
        guard options.isObject else { return span }
        var result = span
        let locale = try get(options, "locale")
        if locale.isText { result.locale = try toString(locale) }
        if let measure = try option(options, "conversionAccuracy") { result.isLongterm = measure == "longterm" }
        return result
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
            return m.newSpan(try m.configured(try m.span(c[0]), c[1]))
        }
        method(.spanStatics, "fromMillis", 1) { (m, c) throws(Trap) in
            var span = SpanValue()
            let holder = m.record([("milliseconds", c[0].isUndefined ? .undefined : c[0])])
            span = try m.span(holder)
            return m.newSpan(try m.configured(span, c[1]))
        }
        method(.spanStatics, "fromDurationLike", 1) { (m, c) throws(Trap) in m.newSpan(try m.span(c[0])) }
        method(.spanStatics, "fromISO", 1) { (m, c) throws(Trap) in
            let text = try m.toString(c[0])
            guard let span = SpanValue(iso: text) else {
                var invalid = SpanValue()
                invalid.invalid = "unparsable"
                return m.newSpan(invalid)
            }
            return m.newSpan(try m.configured(span, c[1]))
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
            return m.newSpan(try m.configured(span, c[1]))
        }
        method(.spanStatics, "invalid", 1) { (m, c) throws(Trap) in
            guard m.toBoolean(c[0]) else {
                throw m.error("Error", "need to specify a reason the Duration is invalid")
            }
            var span = SpanValue()
            span.invalid = try m.toString(c[0])
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
        getter(.span, "conversionAccuracy") { (m, c) throws(Trap) in
            m.text(try m.thisSpan(c).isLongterm ? "longterm" : "casual")
        }
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
            let span = try m.thisSpan(c)
            let total = span.milliseconds
            guard span.isValid, total >= 0, total < 86_400_000 else { return .null }
            let options = try m.isoOptions(c[0])
            return m.text(
                (options.prefix ? "T" : "")
                    + MomentValue(total, .utc).isoTime(
                        basic: options.basic, includesOffset: false, dropsSeconds: options.seconds,
                        dropsMilliseconds: options.milliseconds))
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
            m.newSpan(try m.configured(try m.thisSpan(c), c[0]))
        }
        method(.span, "toFormat", 1) { (m, c) throws(Trap) in
            let span = try m.thisSpan(c)
            guard span.isValid else { return m.text("Invalid Duration") }
            var floors = true
            if c[1].isObject {
                for name in ["floor", "round"] { if case .bool(false) = try m.get(c[1], name) { floors = false } }
            }
            let signs = try m.option(c[1], "signMode") ?? "negative"
            return m.text(SpanText.format(span, try m.toString(c[0]), floors: floors, signs: signs))
        }
        method(.span, "toHuman") { (m, c) throws(Trap) in
            let span = try m.thisSpan(c)
            guard span.isValid else { return m.text("Invalid Duration") }
            return m.text(try m.human(span, c[0]))
        }
    }
}

/// Texts of durations.
enum SpanText {
    /// Luxon's tokens: only the units that the format names, each floored.
    static func format(
        _ span: SpanValue, _ format: String, floors: Bool = true, signs: String = "negative"
    ) -> String {
        let letters: [Character: SpanUnit] = [
            "S": .milliseconds, "s": .seconds, "m": .minutes, "h": .hours, "d": .days, "w": .weeks, "M": .months,
            "y": .years,
        ]
        let parts = MomentFormat.split(format)
        let units = parts.compactMap { $0.isLiteral ? nil : $0.text.first.flatMap { letters[$0] } }
        let shifted = span.shifted(to: units)
        let largest = shifted.values.first?.unit
        return parts.map { part in
            guard !part.isLiteral, let unit = part.text.first.flatMap({ letters[$0] }) else { return part.text }
            var exact = shifted[unit] ?? 0
            // Of a negative duration only the largest unit shows the sign.
            if signs == "negativeLargestOnly", unit != largest { exact = abs(exact) }
            if signs == "all", exact >= 0 { return "+" + MomentValue.pad(Machine.clamp(exact), part.text.count) }
            let count = floors ? exact.rounded(.down) : (exact * 1_000).rounded(.toNearestOrAwayFromZero) / 1_000
            guard count != count.rounded() else { return MomentValue.pad(Machine.clamp(count), part.text.count) }
            let text = JSNumber.text(abs(count))
            let zeros = String(repeating: "0", count: max(0, part.text.count - text.count))
            return (count < 0 ? "-" : "") + zeros + text
        }.joined()
    }
}
