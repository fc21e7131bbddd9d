import FoggaraJSON

/// A small value that fits a simple JSON Schema, for a model that has no script.
enum SchemaSample {
    /// Enumerations give their first value, objects what they require; depth is bounded.
    static func make(of schema: JSONValue, depth: Int = 0) -> JSONValue {
        if let first = schema["enum"]?.array?.first { return first }
        if let constant = schema["const"] { return constant }
        let kind = schema["type"]?.string ?? schema["type"]?.array?.first?.string
        guard depth < 8 else { return .null }
        switch kind {
        case "string":
            let least = max(0, min(1000, schema["minLength"]?.wholeNumber ?? 0))
            return .string(least > 2 ? String(repeating: "a", count: least) : "ok")
        case "integer", "number": return schema["minimum"] ?? 0
        case "boolean": return false
        case "array":
            let least = max(0, min(20, schema["minItems"]?.wholeNumber ?? 0))
            let element = make(of: schema["items"] ?? [:], depth: depth + 1)
            return .array(Array(repeating: element, count: least))
        case "null": return .null
        default:
            let properties = schema["properties"]?.object ?? [:]
            let required = schema["required"]?.array?.compactMap(\.string) ?? properties.keys
            return .object(
                JSONObject(required.map { ($0, make(of: properties[$0] ?? [:], depth: depth + 1)) }))
        }
    }
}
