import FoggaraText

extension Machine {
    /// The options of a new `Intl.DurationFormat`.
    ///
    /// - Source: ECMA-402, GetDurationUnitOptions; read 2026-11-22.
    fileprivate func durationOptions(_ call: Call) throws(Trap) -> Value {
        let owner = "Intl.DurationFormat"
        var locale = try locale(call[0], keys: ["nu"])
        let given = call[1]
        guard given.isUndefined || given.isObject else { throw typeError("Incorrect options") }
        if let digits = try option(given, "numberingSystem"), IntlLocale.digitZeros[digits] != nil {
            locale.keywords["nu"] = digits
        }
        let style = try option(given, "style", ["long", "short", "narrow", "digital"], of: owner) ?? "short"
        var result = DurationOptions(locale: locale, style: style)
        var previous = ""
        for (place, name) in DurationOptions.names.enumerated() {
            let unit = try durationUnit(given, name, place, style, &previous)
            result.units.append(unit)
        }
        result.fraction = try integerOption(given, "fractionalDigits", 0...9)
        return make(.durationFormat, .locale(.duration(result)))
    }

    private func durationUnit(
        _ given: Value, _ name: String, _ place: Int, _ base: String, _ previous: inout String
    ) throws(Trap) -> DurationOptions.Unit {
        let owner = "Intl.DurationFormat"
        var allowed = ["long", "short", "narrow"]
        if place >= 4 { allowed.append("numeric") }
        if (4...6).contains(place) { allowed.append("2-digit") }
        let isClock = (4...6).contains(place)
        let follows = ["fractional", "numeric", "2-digit"].contains(previous)
        var isAlways = true
        var style: String
        if let asked = try option(given, name, allowed, of: owner) {
            style = asked
        } else if base == "digital" {
            isAlways = isClock
            style = place >= 4 ? "numeric" : "short"
        } else if follows {
            isAlways = place == 5 || place == 6
            style = "numeric"
        } else {
            isAlways = false
            style = base
        }
        if style == "numeric", place > 6 {
            style = "fractional"
            isAlways = false
        }
        if let display = try option(given, name + "Display", ["auto", "always"], of: owner) {
            isAlways = display == "always"
        }
        let clashes =
            style == "fractional" && isAlways || previous == "fractional" && style != "fractional"
            || ["numeric", "2-digit"].contains(previous) && !["fractional", "numeric", "2-digit"].contains(style)
        if clashes { throw error("RangeError", "Value \(style) out of range for \(owner) options property \(name)") }
        if ["numeric", "2-digit"].contains(previous), place == 5 || place == 6 { style = "2-digit" }
        previous = style
        return .init(name: name, style: style, isAlways: isAlways)
    }

    fileprivate func durationFormat(_ call: Call) throws(Trap) -> DurationOptions {
        guard case .locale(.duration(let options))? = cell(of: call.this)?.payload else {
            throw typeError("Method Intl.DurationFormat.prototype.format called on incompatible receiver")
        }
        return options
    }

    /// The parts of a duration, not yet joined.
    fileprivate func durationParts(_ options: DurationOptions, _ value: Value) throws(Trap) -> [String] {
        if value.isText { throw error("RangeError", "Invalid time value") }
        guard value.isObject else { throw typeError("\(described(value)) is not an object") }
        var values: [Double] = []
        var isThere = false
        for name in DurationOptions.names {
            let member = try get(value, name)
            var number = 0.0
            if !member.isUndefined {
                isThere = true
                number = try toNumber(member)
            }
            guard number.isFinite, number == number.rounded() else { throw error("RangeError", "Invalid time value") }
            values.append(number)
        }
        guard isThere else { throw typeError("Invalid time value") }
        if values.contains(where: { $0 < 0 }), values.contains(where: { $0 > 0 }) {
            throw error("RangeError", "Invalid time value")
        }
        guard let parts = options.write(values) else { throw missingLanguages() }
        return parts
    }

    /// A duration as text.
    fileprivate func durationText(_ call: Call) throws(Trap) -> Value {
        let options = try durationFormat(call)
        let parts = try durationParts(options, call[0])
        if parts.count < 2 { return text(parts.first ?? "") }
        let widths = ["long": 0, "short": 1, "narrow": 2]
        let joined = LanguageLibrary.shared?.list(
            parts.map { Array($0.utf16) }, type: 2, width: widths[options.style] ?? 1, options.locale.icu)
        guard let joined else { throw missingLanguages() }
        return text(joined.units)
    }
}

extension RegistryBuilder {
    /// `Intl.DurationFormat` and `Intl.supportedValuesOf`.
    mutating func defineIntlDuration() {
        intlClass("DurationFormat") { (m, c) throws(Trap) in try m.durationOptions(c) }
        method(.durationFormat, "format", 1) { (m, c) throws(Trap) in try m.durationText(c) }
        method(.durationFormat, "formatToParts", 1) { (m, c) throws(Trap) in
            throw m.unsupported("formatToParts of Intl.DurationFormat")
        }
        method(.durationFormat, "resolvedOptions") { (m, c) throws(Trap) in
            let options = try m.durationFormat(c)
            var members: [(String, Value)] = [
                ("locale", m.text(options.locale.tag)), ("numberingSystem", m.text(options.locale.digits)),
                ("style", m.text(options.style)),
            ]
            for unit in options.units {
                members.append((unit.name, m.text(unit.style == "fractional" ? "numeric" : unit.style)))
                members.append((unit.name + "Display", m.text(unit.isAlways ? "always" : "auto")))
            }
            if let fraction = options.fraction { members.append(("fractionalDigits", .int(fraction))) }
            return m.record(members)
        }
        method(.intl, "supportedValuesOf", 1) { (m, c) throws(Trap) in
            let key = try m.toString(c[0])
            guard let values = SupportedValues.of(key) else { throw m.error("RangeError", "Invalid key : \(key)") }
            try m.reserve(elements: values.count)
            return m.newList(values.map { m.text(String($0)) })
        }
    }
}
