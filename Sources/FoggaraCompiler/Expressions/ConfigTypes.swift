import FoggaraExpression
import FoggaraJSON
import FoggaraWorkflow

/// Types of the values of an activation form, from its JSON Schema.
enum ConfigTypes {
    /// Levels of a schema that are followed.
    private static let depthLimit = 8

    /// The type of `$config`; open, for keys that the form lacks are told by a check of their own.
    static func type(of section: ConfigSection) -> ExpressionType {
        var members: [String: ExpressionType] = [:]
        for property in section.properties where !property.isSecret {
            let type = type(of: property.schema, depthLimit)
            let isThere = section.required.contains(property.key) || property.defaultValue != nil
            members[property.key] = isThere ? type : type.joined(.undefined)
        }
        return .object(ObjectShape(members, isOpen: true))
    }

    /// The type of the values that a schema accepts; anything where the schema is not of a simple form.
    private static func type(of schema: JSONNode, _ depth: Int) -> ExpressionType {
        guard depth > 0, schema["$ref"] == nil, schema["anyOf"] == nil, schema["oneOf"] == nil else { return .any }
        if let constant = schema["const"] { return literal(constant) }
        if let values = schema["enum"]?.elements, !values.isEmpty {
            return values.map(literal).reduce(literal(values[0])) { $0.joined($1) }
        }
        guard let type = schema["type"] else { return .any }
        let words = type.string.map { [$0] } ?? type.elements.compactMap(\.string)
        guard let first = words.first else { return .any }
        return words.reduce(named(first, schema, depth)) { $0.joined(named($1, schema, depth)) }
    }

    private static func named(_ word: String, _ schema: JSONNode, _ depth: Int) -> ExpressionType {
        switch word {
        case "string", "number", "integer", "boolean", "null": return ExpressionType(text: word)
        case "array": return .list(schema["items"].map { type(of: $0, depth - 1) } ?? .any)
        case "object":
            let required = Set(schema["required"]?.elements.compactMap(\.string) ?? [])
            var members: [String: ExpressionType] = [:]
            for member in schema["properties"]?.members ?? [] {
                let type = type(of: member.value, depth - 1)
                members[member.key] = required.contains(member.key) ? type : type.joined(.undefined)
            }
            return .object(ObjectShape(members, isOpen: schema["additionalProperties"]?.bool != false))
        default: return .any
        }
    }

    private static func literal(_ value: JSONNode) -> ExpressionType {
        if let text = value.string { return .literal(.text(text)) }
        if let number = value.number?.double { return .literal(.number(number)) }
        if let isTrue = value.bool { return .literal(.boolean(isTrue)) }
        return value.kind == .null ? .null : .any
    }
}
