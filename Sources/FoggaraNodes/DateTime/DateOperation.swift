import FoggaraEngine
import FoggaraExpression
import FoggaraJSON
import FoggaraSystem
import FoggaraWorkflow

/// An operation of Date & Time, for one item.
struct DateOperation {
    private let call: NodeCall
    private let index: Int
    private let zone: String

    /// Prepares for one item.
    init(_ call: NodeCall, _ index: Int) {
        self.call = call
        self.index = index
        zone = call.plan.timezone
    }

    /// The value of the output field; nil when there is none.
    func value() throws(NodeError) -> JSONValue? {
        switch try call.text("operation", index, or: "getCurrentDate") {
        case "getCurrentDate":
            let wanted = try call.text("options.timezone", index)
            let now = ZonedInstant(
                milliseconds: Double(call.services.clock.now().milliseconds), zone: wanted.isEmpty ? zone : wanted)
            let keepsTime = try call.flag("includeTime", index, or: true)
            return try ask("$date.one" + (keepsTime ? "" : ".startOf('day')"), now)
        case "addToDate": return try moved("plus")
        case "subtractFromDate": return try moved("minus")
        case "formatDate": return try formatted()
        case "roundDate": return try rounded()
        case "getTimeBetweenDates": return try difference()
        case "extractDate":
            let part = try call.text("part", index, or: "month")
            return try ask("$date.one.get($date.text)", try date("date"), text: part == "week" ? "weekNumber" : part)
        case let other: throw NodeError("NodeOperationError", "The operation '\(other)' is not supported")
        }
    }

    private func moved(_ method: String) throws(NodeError) -> JSONValue? {
        let duration = try call.value("duration", index) ?? 0
        return try ask(
            "$date.one.\(method)({ [$date.text]: $date.number })", try date("magnitude"),
            text: try call.text("timeUnit", index, or: "days"), number: duration)
    }

    private func formatted() throws(NodeError) -> JSONValue? {
        guard let given = try call.value("date", index) else { return nil }
        if given.isNull { return .null }
        let usesZone = try call.flag("options.timezone", index)
        let named = try call.text("format", index, or: "MM/dd/yyyy")
        let format = named == "custom" ? try call.text("customFormat", index) : named
        let pattern = try call.text("options.fromFormat", index)
        var read = pattern.isEmpty ? try date("date", keepsOffset: true) : try parsed(given, pattern)
        if usesZone { read.zone = zone }
        return try ask("$date.one.toFormat($date.text)", read, text: format)
    }

    private func rounded() throws(NodeError) -> JSONValue? {
        let read = try date("date")
        if try call.text("mode", index, or: "roundDown") == "roundUp" {
            let unit = try call.text("to", index, or: "month")
            return try ask("$date.one.plus({ [$date.text]: 1 }).startOf($date.text)", read, text: unit)
        }
        return try ask("$date.one.startOf($date.text)", read, text: try call.text("toNearest", index, or: "month"))
    }

    private func difference() throws(NodeError) -> JSONValue? {
        var units = try call.names("units", index)
        if units.isEmpty { units = ["day"] }
        let form = try call.flag("options.isoString", index) ? "toString()" : "toObject()"
        let list = units.map { "'" + $0.filter(\.isLetter) + "'" }.joined(separator: ", ")
        return try ask(
            "$date.two.diff($date.one, [\(list)]).\(form)", try date("startDate"), second: try date("endDate"))
    }

    // MARK: - Reading

    /// The date that a parameter holds.
    ///
    /// - Parameter keepsOffset: whether a text keeps an offset of its own instead of being seen in the zone of the
    ///   workflow; without one it is then seen in UTC, as in n8n.
    private func date(_ name: String, keepsOffset: Bool = false) throws(NodeError) -> ZonedInstant {
        let result = try call.parameters.result(name, item: index)
        if case .special(let special) = result {
            guard let milliseconds = special.milliseconds else { throw Self.invalid }
            return ZonedInstant(milliseconds: milliseconds, zone: special.encoded["zone"]?.string ?? zone)
        }
        guard let value = result?.jsonValue, !value.isNull else { throw Self.invalid }
        let other = keepsOffset ? "Etc/UTC" : zone
        let number = ScriptValue.number(value)
        if !number.isNaN, value.array == nil {
            let isSeconds = ScriptValue.text(value).count < 12
            return ZonedInstant(milliseconds: isSeconds ? number * 1_000 : number, zone: other)
        }
        let text = ScriptValue.text(value)
        guard Self.isPossible(text), let instant = DateText.instant(text, zone: DateZone.named(zone)) else {
            throw Self.invalid
        }
        var seen = other
        if keepsOffset, let plus = text.lastIndex(of: "+"), let hours = Int(text[plus...].dropFirst().prefix(2)) {
            seen = hours == 0 ? "Etc/UTC" : "Etc/GMT-\(hours)"
        }
        return ZonedInstant(milliseconds: Double(instant), zone: seen)
    }

    private func parsed(_ value: JSONValue, _ pattern: String) throws(NodeError) -> ZonedInstant {
        let facts: JSONValue = [
            "value": .string(ScriptValue.text(value)), "pattern": .string(pattern), "zone": .string(zone),
        ]
        let text: JSONValue =
            "={{ DateTime.fromFormat($date.value, $date.pattern, { zone: $date.zone }).toMillis() }}"
        let found = try call.parameters.evaluate(text, item: index, variables: ["$date": facts])
        guard let milliseconds = found?.number?.double, !milliseconds.isNaN else { throw Self.invalid }
        return ZonedInstant(milliseconds: milliseconds, zone: zone)
    }

    /// Whether a text that begins like `2025-02-30` names a day that exists; other texts may be anything.
    private static func isPossible(_ text: String) -> Bool {
        let parts = text.prefix(10).split(separator: "-", omittingEmptySubsequences: false)
        guard text.utf8.count >= 10, parts.count == 3, parts.map(\.count) == [4, 2, 2],
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return true }
        return (1...12).contains(month) && day >= 1 && day <= DateText.length(year: year, month: month)
    }

    private static let invalid = NodeError("NodeOperationError", "Invalid date format")

    /// Asks the expression language; in `code`, `$date.one` and `$date.two` are the dates.
    private func ask(
        _ code: String, _ one: ZonedInstant, second: ZonedInstant? = nil, text: String = "", number: JSONValue = 0
    ) throws(NodeError) -> JSONValue? {
        let facts: JSONValue = [
            "a": one.json, "b": (second ?? one).json, "text": .string(text), "number": number,
        ]
        var filled = Self.replaced(code, "$date.one", "DateTime.fromMillis($date.a.ms, { zone: $date.a.zone })")
        filled = Self.replaced(filled, "$date.two", "DateTime.fromMillis($date.b.ms, { zone: $date.b.zone })")
        return try call.parameters.evaluate(.string("={{ \(filled) }}"), item: index, variables: ["$date": facts])
    }

    private static func replaced(_ text: String, _ name: String, _ code: String) -> String {
        var result = ""
        var rest = text[...]
        while !rest.isEmpty {
            if rest.hasPrefix(name) {
                result += code
                rest = rest.dropFirst(name.count)
            } else {
                result.append(rest.removeFirst())
            }
        }
        return result
    }
}
