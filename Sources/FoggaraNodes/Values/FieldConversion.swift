package import FoggaraJSON

/// Turns values into the type of a field, as n8n checks and converts fields.
package enum FieldConversion {
    /// The value as `string`, `number`, `boolean`, `array` or `object`; nil when it cannot be. Other types pass.
    package static func convert(_ value: JSONValue, to type: String) -> JSONValue? {
        switch type {
        case "string": .string(text(value))
        case "number": number(value)
        case "boolean": flag(value)
        case "array":
            switch value {
            case .array: value
            default: LenientJSON.list(ScriptValue.text(value)).map { .array($0) }
            }
        case "object":
            switch value {
            case .object: value
            case .string(let text): LenientJSON.object(text).map { .object($0) }
            default: nil
            }
        default: value
        }
    }

    /// The value as error messages show it.
    package static func shown(_ value: JSONValue?) -> String {
        switch value {
        case .array: "array"
        case .object: "object"
        default: "'\(ScriptValue.text(value))'"
        }
    }

    /// The value as text: lists and objects as JSON.
    package static func text(_ value: JSONValue) -> String {
        switch value {
        case .array, .object: JSONWriter.compact(ScriptJSON.normal(value))
        default: ScriptValue.text(value)
        }
    }

    private static func number(_ value: JSONValue) -> JSONValue? {
        if case .number = value { return value }
        return JSONNumber(ScriptValue.number(value)).map { .number($0) }
    }

    private static func flag(_ value: JSONValue) -> JSONValue? {
        switch value {
        case .bool: return value
        case .string(let text) where text.lowercased() == "true": return true
        case .string(let text) where text.lowercased() == "false": return false
        default: break
        }
        switch ScriptValue.number(value) {
        case 0: return false
        case 1: return true
        default: return nil
        }
    }
}
