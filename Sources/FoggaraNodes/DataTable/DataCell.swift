import FoggaraEngine
import FoggaraJSON
import FoggaraStore
import FoggaraSystem

/// Brings values to the kind of a column.
struct DataCell {
    let zone: DateZone

    /// The value as the column holds it; null stays null.
    ///
    /// - Errors: a value that is not of the kind.
    func value(_ value: JSONValue, _ column: String, _ kind: DataTable.Column.Kind) throws(NodeError) -> JSONValue {
        if value.isNull { return .null }
        switch kind {
        case .string: return .string(FieldConversion.text(value))
        case .number:
            if case .string(let text) = value, ScriptValue.trim(text).isEmpty { break }
            if case .array = value { break }
            let number = ScriptValue.number(value)
            if number.isFinite, let exact = JSONNumber(number) { return .number(exact) }
        case .boolean:
            switch value {
            case .bool: return value
            case .string(let text) where text.lowercased() == "true": return true
            case .string(let text) where text.lowercased() == "false": return false
            case .number(let number) where number.double == 1: return true
            case .number(let number) where number.double == 0: return false
            default: break
            }
        case .date:
            if case .number(let number) = value, let milliseconds = number.integer {
                return .string(Instant(milliseconds: milliseconds).iso8601)
            }
            if let instant = DateText.instant(value, zone: zone) {
                return .string(Instant(milliseconds: instant).iso8601)
            }
        }
        throw NodeError(
            "NodeOperationError",
            "value '\(FieldConversion.text(value))' of column '\(column)' does not match column type '\(kind.rawValue)'"
        )
    }
}
