import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow

/// Date & Time version 1: formats and calculations in the notation of the older library.
struct LegacyDateOperation {
    /// Marks of the older notation with those of the newer one, longer ones first.
    private static let marks = [
        ("YYYY", "yyyy"), ("YY", "yy"), ("dddd", "cccc"), ("ddd", "ccc"), ("DDDD", "ooo"), ("DD", "dd"), ("D", "d"),
        ("E", "c"), ("A", "a"), ("a", "a"), ("Z", "ZZ"), ("GGGG", "kkkk"), ("WW", "WW"), ("W", "W"),
    ]

    private let call: NodeCall
    private let index: Int

    /// Prepares for one item.
    init(_ call: NodeCall, _ index: Int) {
        self.call = call
        self.index = index
    }

    /// The value of the output field.
    func value() throws(NodeError) -> JSONValue? {
        let given = try call.value("value", index)
        let from = try call.text("options.fromTimezone", index, or: call.plan.timezone)
        guard let given, let instant = DateText.instant(ScriptValue.text(given), zone: DateZone.named(from)) else {
            throw NodeError(
                "NodeOperationError",
                "The date input format could not be recognized. Please set the 'From "
                    + "Format' field")
        }
        let facts: JSONValue = [
            "ms": .number(JSONNumber(instant)),
            "zone": .string(try call.text("options.toTimezone", index, or: call.plan.timezone)),
            "format": .string(Self.newer(try call.text("toFormat", index, or: "MM/DD/YYYY"))),
            "unit": .string(try call.text("timeUnit", index, or: "days")),
            "number": try call.value("duration", index) ?? 0,
        ]
        let date = "DateTime.fromMillis($date.ms, { zone: $date.zone })"
        let code: String
        if try call.text("action", index, or: "format") == "calculate" {
            let method = try call.text("operation", index, or: "add") == "add" ? "plus" : "minus"
            code = "\(date).\(method)({ [$date.unit]: $date.number }).toUTC().toISO()"
        } else {
            code = "\(date).toFormat($date.format)"
        }
        return try call.parameters.evaluate(.string("={{ \(code) }}"), item: index, variables: ["$date": facts])
    }

    /// A format of the older notation in the newer one; text in square brackets stands for itself.
    private static func newer(_ format: String) -> String {
        var result = ""
        var rest = format[...]
        while let first = rest.first {
            if first == "[", let end = rest.firstIndex(of: "]") {
                result += "'" + rest[rest.index(after: rest.startIndex)..<end] + "'"
                rest = rest[rest.index(after: end)...]
            } else if let mark = marks.first(where: { rest.hasPrefix($0.0) }) {
                result += mark.1
                rest = rest.dropFirst(mark.0.count)
            } else {
                result.append(first)
                rest = rest.dropFirst()
            }
        }
        return result
    }
}
