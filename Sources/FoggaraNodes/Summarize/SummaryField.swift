import FoggaraJSON

/// One field to be summarised, and how.
struct SummaryField {
    private static let prefixes = [
        "append": "appended_", "average": "average_", "concatenate": "concatenated_", "count": "count_",
        "countUnique": "unique_count_", "max": "max_", "min": "min_", "sum": "sum_",
    ]

    /// Where the values lie.
    let path: DataPath
    /// Name of the result.
    let name: String
    private let aggregation: String
    private let keepsEmpty: Bool
    private let separator: String

    /// Reads an entry of the parameters.
    init(_ entry: JSONObject, usesDots: Bool) {
        let field = entry["field"].map { ScriptValue.trim(ScriptValue.text($0)) } ?? ""
        path = DataPath(field, usesDots: usesDots)
        aggregation = entry["aggregation"]?.string ?? "count"
        name = (Self.prefixes[aggregation] ?? "") + Self.plain(field)
        keepsEmpty = ScriptValue.isTruthy(entry["includeEmpty"])
        let stated = entry["separateBy"]?.string ?? ","
        separator = stated == "other" ? entry["customSeparator"].map { ScriptValue.text($0) } ?? "" : stated
    }

    /// A path as part of a name: dots and blanks become underscores, brackets and quotes go.
    static func plain(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.compactMap { scalar in
                    switch scalar {
                    case ".", " ": "_"
                    case "[", "]", "\"", "'": nil
                    default: scalar
                    }
                }))
    }

    /// The result for a group.
    func value(_ objects: [JSONValue]) -> JSONValue {
        let values = objects.map { path.value(in: $0) }
        let filled = values.filter { !Self.isEmpty($0) }
        let chosen = keepsEmpty ? values : filled
        switch aggregation {
        case "append": return .array(chosen.map { $0 ?? .null })
        case "concatenate":
            return .string(
                chosen.map { $0.map { FieldConversion.text($0) } ?? "undefined" }.joined(separator: separator))
        case "average", "sum":
            let numbers = values.compactMap { $0?.number?.double }
            let total = numbers.reduce(0, +)
            let number = aggregation == "sum" ? total : total / Double(numbers.count)
            return JSONNumber(number).map { .number($0) } ?? .null
        case "min", "max":
            var best: JSONValue?
            for value in filled {
                guard let value else { continue }
                guard let known = best else {
                    best = value
                    continue
                }
                let isBetter =
                    aggregation == "min" ? ScriptValue.isLess(value, known) : ScriptValue.isLess(known, value)
                if isBetter { best = value }
            }
            return best ?? .null
        case "countUnique":
            var seen: Set<JSONValue?> = []
            for value in chosen { seen.insert(value) }
            return .number(JSONNumber(seen.count))
        default: return .number(JSONNumber(chosen.count))
        }
    }

    private static func isEmpty(_ value: JSONValue?) -> Bool { value == nil || value?.isNull == true || value == "" }
}
