import FoggaraText

extension Machine {
    /// Which fields a date is written with when none is named, and which must be there.
    enum DateDefaults { case date, time, all }

    /// Reads locale and options of a date format.
    ///
    /// - Parameter needs: the fields one of which must be asked for; `defaults` stand in where none is.
    func dateOptions(
        _ locale: Value, _ given: Value, needs: DateDefaults, defaults: DateDefaults
    ) throws(Trap) -> DateOptions {
        let owner = "Intl.DateTimeFormat"
        var result = DateOptions()
        result.locale = try self.locale(locale, keys: ["nu", "ca", "hc"])
        result.hourCycle = result.locale.keywords.removeValue(forKey: "hc")
        let options = try intlOptions(given)
        try readKeywords(options, owner, &result)
        for name in DateOptions.fieldNames {
            guard let value = try option(options, name, Self.widths(name), of: owner) else { continue }
            result.fields[name] = value
            if name == "second", let digits = try integerOption(options, "fractionalSecondDigits", 1...3) {
                result.fraction = digits
            }
        }
        if result.fraction == 0, let digits = try integerOption(options, "fractionalSecondDigits", 1...3) {
            result.fraction = digits
        }
        let styles = ["full", "long", "medium", "short"]
        result.dateStyle = try option(options, "dateStyle", styles, of: owner)
        result.timeStyle = try option(options, "timeStyle", styles, of: owner)
        if result.dateStyle != nil || result.timeStyle != nil {
            if let field = DateOptions.fieldNames.first(where: { result.fields[$0] != nil }) {
                throw typeError(
                    "Can't set option \(field) when \(result.dateStyle != nil ? "dateStyle" : "timeStyle") is used")
            }
            if needs == .date, result.timeStyle != nil { throw typeError("Invalid option : timeStyle") }
            if needs == .time, result.dateStyle != nil { throw typeError("Invalid option : dateStyle") }
            return result
        }
        let dateFields = ["weekday", "year", "month", "day"]
        let timeFields = ["dayPeriod", "hour", "minute", "second"]
        let hasDate = dateFields.contains { result.fields[$0] != nil }
        let hasTime = timeFields.contains { result.fields[$0] != nil } || result.fraction > 0
        if needs != .time && hasDate || needs != .date && hasTime { return result }
        if defaults != .time { for field in dateFields.dropFirst() { result.fields[field] = "numeric" } }
        if defaults != .date { for field in timeFields.dropFirst() { result.fields[field] = "numeric" } }
        return result
    }

    private static func widths(_ field: String) -> [String] {
        switch field {
        case "weekday", "era", "dayPeriod": ["narrow", "short", "long"]
        case "month": ["2-digit", "numeric", "narrow", "short", "long"]
        case "timeZoneName": ["short", "long", "shortOffset", "longOffset", "shortGeneric", "longGeneric"]
        default: ["2-digit", "numeric"]
        }
    }

    private func readKeywords(_ options: Value, _ owner: String, _ result: inout DateOptions) throws(Trap) {
        guard options.isObject else { return }
        if let name = try option(options, "calendar") {
            let known = IntlLocale(base: "en", keywords: ["ca": name.lowercased()]).resolved(keys: ["ca"])
            if let calendar = known?.keywords["ca"] { result.locale.keywords["ca"] = calendar }
        }
        if let digits = try option(options, "numberingSystem"), IntlLocale.digitZeros[digits] != nil {
            result.locale.keywords["nu"] = digits
        }
        let hour12 = try get(options, "hour12")
        if let cycle = try option(options, "hourCycle", ["h11", "h12", "h23", "h24"], of: owner) {
            result.hourCycle = cycle
        }
        if !hour12.isUndefined {
            let isJapanese = result.locale.base.hasSuffix("-JP") || result.locale.base == "ja"
            result.hourCycle = toBoolean(hour12) ? (isJapanese ? "h11" : "h12") : "h23"
        }
        if let zone = try option(options, "timeZone") {
            guard let found = Self.intlZone(zone) else {
                throw error("RangeError", "Invalid time zone specified: \(zone)")
            }
            result.zone = found
            result.zoneName = Self.intlZoneName(zone, found)
        }
    }

    /// A zone as `Intl` reads it: a name of the zone table, or an offset as `+01:00`.
    static func intlZone(_ name: String) -> MomentZone? {
        if let sign = name.first, sign == "+" || sign == "-" {
            let digits = name.dropFirst().filter { $0 != ":" }
            guard digits.allSatisfy({ $0.isASCII && $0.isNumber }), digits.count == 2 || digits.count == 4,
                let hours = Int(digits.prefix(2)), hours < 24, let minutes = Int("0" + digits.dropFirst(2)),
                minutes < 60
            else { return nil }
            return MomentZone(fixed: (hours * 60 + minutes) * (sign == "-" ? -1 : 1))
        }
        let lower = name.lowercased()
        if lower.hasPrefix("utc"), lower != "utc" { return nil }
        return MomentZone(name)
    }

    private static func intlZoneName(_ name: String, _ zone: MomentZone) -> String {
        if zone.isFixed, zone.fixed != 0 {
            let minutes = abs(zone.fixed)
            return (zone.fixed < 0 ? "-" : "+") + MomentValue.pad(minutes / 60, 2) + ":"
                + MomentValue.pad(minutes % 60, 2)
        }
        if zone.name == "UTC" { return "UTC" }
        guard name == name.lowercased() else { return name }
        return name.split(separator: "/").map { part in
            part.split(separator: "_").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: "_")
        }.joined(separator: "/")
    }

    /// A date as its format writes it.
    func written(_ time: Double, _ options: DateOptions) throws(Trap) -> Value {
        if options.isPlain, time >= -62_135_596_800_000 {
            return text(PlainDates.write(MomentValue(time, options.zone), options))
        }
        guard let shown = options.write(time) else { throw missingLanguages() }
        return text(shown.units)
    }

    /// The time of an argument of `format`: a date, a DateTime, or a number; now for none.
    fileprivate func time(_ value: Value) throws(Trap) -> Double {
        if value.isUndefined { return nowMilliseconds }
        if case .date(let time)? = cell(of: value)?.payload { return try valid(time) }
        if let moment = moment(value) { return try valid(moment.milliseconds) }
        return try valid(try toNumber(value).rounded(.towardZero))
    }

    private func valid(_ time: Double) throws(Trap) -> Double {
        guard abs(time) <= 8.64e15 else { throw error("RangeError", "Invalid time value") }
        return time
    }

    fileprivate func dateFormat(_ value: Value) throws(Trap) -> DateOptions {
        guard case .locale(.date(let options))? = cell(of: value)?.payload else {
            throw typeError("Method Intl.DateTimeFormat.prototype.format called on incompatible receiver")
        }
        return options
    }

    fileprivate func range(_ call: Call) throws(Trap) -> FieldedText {
        let options = try dateFormat(call.this)
        guard !call[0].isUndefined, !call[1].isUndefined else {
            throw typeError("startDate or endDate cannot be undefined")
        }
        let (first, second) = (try time(call[0]), try time(call[1]))
        guard let text = options.write(first, second) else { throw missingLanguages() }
        return text
    }

    fileprivate func resolved(_ options: DateOptions) -> Value {
        var members: [(String, Value)] = [
            ("locale", text(options.locale.tag)), ("calendar", text(options.locale.calendar)),
            ("numberingSystem", text(options.locale.digits)), ("timeZone", text(options.zoneName)),
        ]
        let pattern = options.pattern ?? ""
        if options.fields["hour"] != nil || options.timeStyle != nil {
            let cycle = options.hourCycle ?? DateOptions.cycle(of: pattern) ?? "h23"
            members += [("hourCycle", text(cycle)), ("hour12", .bool(cycle == "h11" || cycle == "h12"))]
        }
        if options.dateStyle == nil, options.timeStyle == nil {
            let shown = Self.widths(in: pattern)
            for name in DateOptions.fieldNames {
                if name == "timeZoneName", options.fraction > 0 {
                    members.append(("fractionalSecondDigits", .int(options.fraction)))
                }
                if let width = options.fields[name] { members.append((name, text(shown[name] ?? width))) }
            }
        }
        members += [("dateStyle", optionalText(options.dateStyle)), ("timeStyle", optionalText(options.timeStyle))]
        return record(members)
    }

    /// How the fields of a pattern are written.
    private static func widths(in pattern: String) -> [String: String] {
        var result: [String: String] = [:]
        let names: [Character: String] = [
            "y": "year", "d": "day", "h": "hour", "H": "hour", "K": "hour", "k": "hour", "m": "minute", "s": "second",
        ]
        for part in MomentFormat.split(pattern) where !part.isLiteral {
            guard let letter = part.text.first else { continue }
            if let name = names[letter] { result[name] = part.text.count == 2 ? "2-digit" : "numeric" }
            let words = [3: "short", 4: "long", 5: "narrow"]
            if letter == "M" || letter == "L" {
                result["month"] = words[part.text.count] ?? (part.text.count == 2 ? "2-digit" : "numeric")
            }
            if letter == "E" || letter == "c" { result["weekday"] = words[part.text.count] ?? "short" }
            if letter == "G" { result["era"] = words[part.text.count] ?? "short" }
        }
        return result
    }
}

extension RegistryBuilder {
    /// `Intl.DateTimeFormat`.
    mutating func defineIntlDate() {
        let date = native("DateTimeFormat", 0, statics: .intlStatics, isConstructor: true) { (m, c) throws(Trap) in
            m.make(
                .dateTimeFormat, .locale(.date(try m.dateOptions(c[0], c[1], needs: .all, defaults: .date))))
        }
        constant(.intl, "DateTimeFormat", .method(date))
        getter(.dateTimeFormat, "format") { (m, c) throws(Trap) in
            m.make(.function, .bound(try m.get(c.this, "%format"), this: c.this, arguments: []))
        }
        method(.dateTimeFormat, "%format", 1) { (m, c) throws(Trap) in
            try m.written(try m.time(c[0]), try m.dateFormat(c.this))
        }
        method(.dateTimeFormat, "formatToParts", 1) { (m, c) throws(Trap) in
            let options = try m.dateFormat(c.this)
            guard let text = options.write(try m.time(c[0]), keepsBlanks: true) else { throw m.missingLanguages() }
            return m.partList(FormatParts.split(text, category: 1)) {
                $0.field.map { FormatParts.date($0.field) } ?? "literal"
            }
        }
        method(.dateTimeFormat, "formatRange", 2) { (m, c) throws(Trap) in m.text(try m.range(c).units) }
        method(.dateTimeFormat, "formatRangeToParts", 2) { (m, c) throws(Trap) in
            let text = try m.range(c)
            let spans = text.fields.filter { $0.category > 0x1000 }
            return m.partList(
                FormatParts.split(text, category: 1),
                source: { part in
                    let span = spans.first { $0.range.contains(part.start) }
                    return span.map { $0.field == 0 ? "startRange" : "endRange" } ?? "shared"
                }, { $0.field.map { FormatParts.date($0.field) } ?? "literal" })
        }
        method(.dateTimeFormat, "resolvedOptions") { (m, c) throws(Trap) in m.resolved(try m.dateFormat(c.this)) }
    }
}
