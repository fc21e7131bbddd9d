import FoggaraSystem

extension Machine {
    /// The moment that a value stands for: a DateTime or a Date; nil for others.
    func moment(_ value: Value) -> MomentValue? {
        if case .moment(let moment)? = cell(of: value)?.payload { return moment }
        return nil
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
        options.locale = try localeTag(value, options.locale)
        options.setZone = toBoolean(try get(value, "setZone"))
        return options
    }

    /// The locale that options ask for: its name, numbering system and calendar, those of `current` where they are silent.
    func localeTag(_ options: Value, _ current: String) throws(Trap) -> String {
        let named = try get(options, "locale")
        let name = named.isText ? try toString(named) : current
        let digits = try option(options, "numberingSystem")
        let calendar = try option(options, "outputCalendar")
        let inherits = current.contains("-u-") && !name.contains("-u-")
        guard digits != nil || calendar != nil || inherits else { return name }
        var keywords = IntlLocale.canonical(inherits ? current : name)?.keywords ?? [:]
        if let digits { keywords["nu"] = digits }
        if let calendar { keywords["ca"] = calendar }
        let base = name.split(separator: "-u-").first.map(String.init) ?? name
        return base + "-u" + keywords.sorted { $0.key < $1.key }.map { "-\($0.key)-\($0.value)" }.joined()
    }

    /// The moment that stands for a zone that is unknown.
    func unsupportedZone(_ options: Value) throws(Trap) -> MomentValue {
        let zone = options.isObject ? try get(options, "zone") : options
        return MomentValue(
            invalid: "unsupported zone", "the zone \"\(try toString(zone))\" is not supported")
    }

    /// A zone that a value names; nil for an unknown one.
    func zone(_ value: Value) throws(Trap) -> MomentZone? {
        switch value {
        case .number(let minutes): return MomentZone(fixed: Machine.clamp(minutes))
        case .text(let handle):
            let name = string(handle)
            switch name.lowercased() {
            case "default": return workflowZone
            case "local", "system": return .process
            default: return MomentZone(name)
            }
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
            let unit = try spanUnit(string(of: key))
            let count = try toNumber(member)
            var isRefused = !count.isFinite
            switch member {
            case .bool: isRefused = true
            case .text(let handle): isRefused = isRefused || length(handle) == 0
            default: break
            }
            guard !isRefused else { throw error("Error", "Invalid unit value \(try toString(member))") }
            result[unit] = count
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

    /// Units of an object as `fromObject` and `set` read them.
    func momentFields(_ value: Value) throws(Trap) -> MomentFields {
        var fields = MomentFields()
        guard value.isObject else { return fields }
        for key in try ownKeys(value) {
            let member = try get(value, key)
            if member.isNullish { continue }
            let name = string(of: key)
            guard let unit = MomentFields.unit(name) else { throw error("Error", "Invalid unit \(name)") }
            let number = try toNumber(member)
            var isRefused = !number.isFinite
            switch member {
            case .bool: isRefused = true
            case .text(let handle): isRefused = isRefused || length(handle) == 0
            default: break
            }
            guard !isRefused else { throw error("Error", "Invalid unit value \(try toString(member))") }
            fields.values[unit] = number
        }
        return fields
    }

    /// A moment made of units, or Luxon's error when they exclude each other.
    func moment(
        _ fields: MomentFields, _ zone: MomentZone, _ locale: String, guess: Double? = nil
    ) throws(Trap) -> MomentValue {
        do throws(MomentConflict) {
            return try fields.moment(zone, locale: locale, now: nowMilliseconds, guess: guess)
        } catch {
            throw self.error("Error", error.message)
        }
    }

    /// A moment with units set, or Luxon's error when they exclude each other.
    func moment(_ moment: MomentValue, setting fields: MomentFields) throws(Trap) -> MomentValue {
        do throws(MomentConflict) {
            return try fields.applied(to: moment)
        } catch {
            throw self.error("Error", error.message)
        }
    }

    /// A moment that a text holds in a format, or Luxon's error when its units exclude each other.
    func moment(_ text: String, _ format: String, _ options: MomentOptions) throws(Trap) -> MomentValue {
        do throws(MomentConflict) {
            return try MomentTokenParser.read(
                text, format, zone: options.zone, setZone: options.setZone, locale: options.locale,
                now: nowMilliseconds)
        } catch {
            throw self.error("Error", error.message)
        }
    }
}
