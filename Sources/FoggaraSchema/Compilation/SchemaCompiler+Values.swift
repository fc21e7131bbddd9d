import FoggaraDiagnostics
import FoggaraJSON
import FoggaraText

/// Builders of the rules about single values.
extension SchemaCompiler {
    /// The rule of a builder for the schema `node`; nil when there is nothing to ask.
    mutating func rule(_ builder: KeywordTable.Builder, _ node: JSONNode, _ resource: Int) -> Rule? {
        switch builder {
        case .type: typeRule(node)
        case .enumeration: enumeration(node)
        case .constant: value(node, "const").map { .constant($0.value) }
        case .number: numberRule(node)
        case .text: textRule(node)
        case .format: format(node)
        case .reference: reference(node, resource)
        case .dynamicReference: dynamicReference(node, resource)
        case .list: listRule(node, resource)
        case .object: objectRule(node, resource)
        case .allOf: schemas(node, "allOf", resource).map { .allOf($0) }
        case .anyOf: schemas(node, "anyOf", resource).map { .anyOf($0) }
        case .oneOf: schemas(node, "oneOf", resource).map { .oneOf($0) }
        case .not: schema(node, "not", resource).map { .not($0) }
        case .condition: condition(node, resource)
        case .unevaluatedItems: unevaluated(node, "unevaluatedItems", resource).map { .unevaluatedItems($0) }
        case .unevaluatedProperties:
            unevaluated(node, "unevaluatedProperties", resource).map { .unevaluatedProperties($0) }
        }
    }

    private mutating func typeRule(_ node: JSONNode) -> Rule? {
        guard let value = value(node, "type") else { return nil }
        var types: TypeSet = []
        for name in value.kind == .array ? value.elements : [value] {
            guard let text = name.string else {
                report(.keywordValue("type", at: name, expected: "string"))
                continue
            }
            if let type = TypeSet.named(text) { types.insert(type) } else { report(.unknownType(text, at: name)) }
        }
        if types.contains(.number) { types.insert(.integer) }
        return types.isEmpty ? nil : .type(types)
    }

    private mutating func enumeration(_ node: JSONNode) -> Rule? {
        guard let value = value(node, "enum") else { return nil }
        guard value.kind == .array else {
            report(.keywordValue("enum", at: value, expected: "array"))
            return nil
        }
        return .enumeration(ValueSet(value.elements.map(\.value)))
    }

    private mutating func numberRule(_ node: JSONNode) -> Rule? {
        let multipleOf = number(node, "multipleOf")
        if let multipleOf, let value = value(node, "multipleOf"), multipleOf <= JSONNumber(0) {
            report(.keywordValue("multipleOf", at: value, expected: "number > 0"))
        }
        return .number(
            NumberRule(
                multipleOf: multipleOf.flatMap { $0 > JSONNumber(0) ? $0 : nil }, maximum: number(node, "maximum"),
                exclusiveMaximum: number(node, "exclusiveMaximum"), minimum: number(node, "minimum"),
                exclusiveMinimum: number(node, "exclusiveMinimum")))
    }

    private mutating func textRule(_ node: JSONNode) -> Rule? {
        let pattern = string(node, "pattern").flatMap { text in
            value(node, "pattern").flatMap { compiled(text, at: $0) }
        }
        return .text(
            TextRule(maxLength: count(node, "maxLength"), minLength: count(node, "minLength"), pattern: pattern))
    }

    private mutating func format(_ node: JSONNode) -> Rule? {
        guard let value = value(node, "format"), let name = string(node, "format") else { return nil }
        if let checker = dialect.formats[name] { return .format(name, checker) }
        if dialect.refusesUnknown { report(.unknownFormat(name, at: value, known: dialect.formats.names)) }
        return nil
    }

    // MARK: Values of keywords

    /// A pattern as ECMAScript with Unicode reads it.
    mutating func compiled(_ text: String, at node: JSONNode) -> Pattern? {
        do {
            return try Pattern(PropertyEscapes.translated(text), options: [.ecmaScript])
        } catch {
            let offset = min(error.offset, text.utf8.count)
            let place = node.sourceSpan(ofDecoded: ByteSpan(offset, text.utf8.count))
            report(.badPattern(text, error.message, at: place, in: node.document.source))
            return nil
        }
    }

    /// The number under a keyword.
    mutating func number(_ node: JSONNode, _ keyword: String) -> JSONNumber? {
        guard let value = value(node, keyword) else { return nil }
        if value.number == nil { report(.keywordValue(keyword, at: value, expected: "number")) }
        return value.number
    }

    /// The text under a keyword.
    mutating func string(_ node: JSONNode, _ keyword: String) -> String? {
        guard let value = value(node, keyword) else { return nil }
        if value.string == nil { report(.keywordValue(keyword, at: value, expected: "string")) }
        return value.string
    }

    /// The truth value under a keyword.
    mutating func flag(_ node: JSONNode, _ keyword: String) -> Bool? {
        guard let value = value(node, keyword) else { return nil }
        if value.bool == nil { report(.keywordValue(keyword, at: value, expected: "boolean")) }
        return value.bool
    }

    /// The count under a keyword: an integer from 0; what 64 bits do not hold counts as the largest.
    mutating func count(_ node: JSONNode, _ keyword: String) -> Int? {
        guard let value = value(node, keyword) else { return nil }
        guard let number = value.number, number.isInteger, number >= JSONNumber(0) else {
            report(.keywordValue(keyword, at: value, expected: "integer ≥ 0"))
            return nil
        }
        return number.integer.map(Int.init) ?? .max
    }

    /// The texts in the list `value` of a keyword.
    mutating func strings(_ value: JSONNode?, _ keyword: String) -> [String] {
        guard let value else { return [] }
        if value.kind != .array { report(.keywordValue(keyword, at: value, expected: "array")) }
        for element in value.elements where element.string == nil {
            report(.keywordValue(keyword, at: element, expected: "string"))
        }
        return value.elements.compactMap(\.string)
    }
}
