package import FoggaraJSON

/// A side of a condition as the type of the comparison; nothing stands for null and undefined.
package enum ConditionValue: Sendable {
    /// Null.
    case null
    /// Undefined.
    case undefined
    /// A text.
    case text(String)
    /// A number.
    case number(Double)
    /// A truth value.
    case flag(Bool)
    /// An instant, in milliseconds since 1970.
    case instant(Int64)
    /// A list.
    case list([JSONValue])
    /// An object.
    case object(JSONObject)

    /// Whether n8n says that there is something: not undefined, not null, not NaN.
    package var exists: Bool {
        switch self {
        case .null, .undefined: false
        case .number(let number): !number.isNaN
        default: true
        }
    }

    /// The value as the comparison `type` wants it; nil when it cannot be.
    package static func read(
        _ value: JSONValue?, as type: String, options: ConditionOptions, zone: DateZone
    ) -> ConditionValue? {
        guard let value else { return .undefined }
        if value.isNull { return .null }
        switch type {
        case "string":
            if case .string(let text) = value { return .text(text) }
            return options.isStrict ? nil : .text(looseText(value))
        case "number": return number(value, options)
        case "boolean": return flag(value, options)
        case "dateTime": return DateText.instant(value, zone: zone).map { .instant($0) }
        case "array":
            if case .array(let elements) = value { return .list(elements) }
            return options.isStrict ? nil : LenientJSON.list(ScriptValue.text(value)).map { .list($0) }
        case "object":
            if case .object(let object) = value { return .object(object) }
            guard !options.isStrict, case .string(let text) = value else { return nil }
            return LenientJSON.object(text).map { .object($0) }
        default: return any(value)
        }
    }

    private static func looseText(_ value: JSONValue) -> String {
        switch value {
        case .array, .object: JSONWriter.compact(value)
        default: ScriptValue.text(value)
        }
    }

    private static func number(_ value: JSONValue, _ options: ConditionOptions) -> ConditionValue? {
        if case .number(let number) = value { return .number(number.double) }
        if options.isStrict { return nil }
        if options.version >= 3 {
            switch value {
            case .string(let text) where ScriptValue.trim(text).isEmpty: return .null
            case .array(let elements) where elements.isEmpty: return .null
            default: break
            }
        }
        let number = ScriptValue.number(value)
        return number.isNaN ? nil : .number(number)
    }

    private static func flag(_ value: JSONValue, _ options: ConditionOptions) -> ConditionValue? {
        if case .bool(let flag) = value { return .flag(flag) }
        if options.isStrict { return nil }
        if options.version >= 2 {
            if case .string(let text) = value {
                switch text.lowercased() {
                case "true": return .flag(true)
                case "false": return .flag(false)
                default: break
                }
            }
            let number = ScriptValue.number(value)
            if number == 0 { return .flag(false) }
            if number == 1 { return .flag(true) }
        }
        return .flag(ScriptValue.isTruthy(value))
    }

    private static func any(_ value: JSONValue) -> ConditionValue {
        switch value {
        case .null: .null
        case .bool(let flag): .flag(flag)
        case .number(let number): .number(number.double)
        case .string(let text): .text(text)
        case .array(let elements): .list(elements)
        case .object(let object): .object(object)
        }
    }
}
