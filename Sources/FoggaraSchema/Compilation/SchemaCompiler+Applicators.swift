import FoggaraDiagnostics
import FoggaraJSON

/// Builders of the rules that apply further schemas.
extension SchemaCompiler {
    /// `$ref`: the schema it names.
    mutating func reference(_ node: JSONNode, _ resource: Int) -> Rule? {
        guard let value = value(node, "$ref"), let text = string(node, "$ref") else { return nil }
        guard let target = target(of: text, in: resource) else {
            report(.unknownReference(text, at: value))
            return nil
        }
        return .reference(number(of: target.node, in: target.resource))
    }

    /// `$dynamicRef`: like `$ref`, unless it leads to a dynamic anchor, which outer resources may replace.
    mutating func dynamicReference(_ node: JSONNode, _ resource: Int) -> Rule? {
        guard let value = value(node, "$dynamicRef"), let text = string(node, "$dynamicRef") else { return nil }
        guard let target = target(of: text, in: resource) else {
            report(.unknownReference(text, at: value))
            return nil
        }
        let schema = number(of: target.node, in: target.resource)
        let anchor = URIReference.decoded(URIReference(text).fragment ?? "")
        guard isDynamicAnchor(anchor, target.node) else { return .reference(schema) }
        return .dynamicReference(anchor: anchor, fallback: schema)
    }

    /// The schema under a keyword.
    mutating func schema(_ node: JSONNode, _ keyword: String, _ resource: Int) -> Int? {
        value(node, keyword).map { number(of: $0, in: resource) }
    }

    /// The schemas in the list under a keyword.
    mutating func schemas(_ node: JSONNode, _ keyword: String, _ resource: Int) -> [Int]? {
        guard let value = value(node, keyword) else { return nil }
        guard value.kind == .array else {
            report(.keywordValue(keyword, at: value, expected: "array"))
            return nil
        }
        return value.elements.map { number(of: $0, in: resource) }
    }

    /// The schemas in the object under a keyword, by key.
    private mutating func map(_ node: JSONNode, _ keyword: String, _ resource: Int) -> [(key: JSONMember, schema: Int)]
    {
        guard let value = value(node, keyword) else { return [] }
        if value.kind != .object { report(.keywordValue(keyword, at: value, expected: "object")) }
        return value.members.map { ($0, number(of: $0.value, in: resource)) }
    }

    /// The schema of an `unevaluated…` keyword.
    mutating func unevaluated(_ node: JSONNode, _ keyword: String, _ resource: Int) -> Int? {
        trackEvaluation()
        return schema(node, keyword, resource)
    }

    /// `if` with `then` and `else`; nothing without `if`.
    mutating func condition(_ node: JSONNode, _ resource: Int) -> Rule? {
        guard let test = schema(node, "if", resource) else { return nil }
        return .condition(
            test: test, then: schema(node, "then", resource), otherwise: schema(node, "else", resource))
    }

    /// Everything about lists.
    mutating func listRule(_ node: JSONNode, _ resource: Int) -> Rule? {
        // Draft-07 lists the first schemas under `items`, and `additionalItems` counts only behind such a list.
        let isOldList = keywords.hasLonelyReferences && value(node, "items")?.kind == .array
        let (firstKeyword, restKeyword) = isOldList ? ("items", "additionalItems") : ("prefixItems", "items")
        let contains = schema(node, "contains", resource)
        let least = count(node, "minContains") ?? 1
        let most = count(node, "maxContains")
        return .list(
            ListRule(
                first: schemas(node, firstKeyword, resource) ?? [], rest: schema(node, restKeyword, resource),
                contains: contains.map { ListRule.Contains(schema: $0, least: least, most: most) },
                maxItems: count(node, "maxItems"), minItems: count(node, "minItems"),
                isUnique: flag(node, "uniqueItems") ?? false))
    }

    /// Everything about objects.
    mutating func objectRule(_ node: JSONNode, _ resource: Int) -> Rule? {
        let properties = map(node, "properties", resource).map { ($0.key.key, $0.schema) }
        var patterns: [ObjectRule.PatternProperty] = []
        for (member, schema) in map(node, "patternProperties", resource) {
            guard let pattern = compiled(member.key, at: member.keyNode) else { continue }
            patterns.append(ObjectRule.PatternProperty(pattern: pattern, schema: schema))
        }
        var dependencies: [ObjectRule.Dependency] = []
        for member in value(node, "dependentRequired")?.members ?? [] {
            dependencies.append(
                .init(key: member.key, required: strings(member.value, "dependentRequired"), schema: nil))
        }
        for (member, schema) in map(node, "dependentSchemas", resource) {
            dependencies.append(.init(key: member.key, required: [], schema: schema))
        }
        // Draft-07 has one keyword for both, told apart by the value.
        for member in value(node, "dependencies")?.members ?? [] {
            let required = member.value.kind == .array ? strings(member.value, "dependencies") : []
            let schema = member.value.kind == .array ? nil : number(of: member.value, in: resource)
            dependencies.append(.init(key: member.key, required: required, schema: schema))
        }
        return .object(
            ObjectRule(
                properties: properties, required: strings(value(node, "required"), "required"), patterns: patterns,
                additional: schema(node, "additionalProperties", resource),
                names: schema(node, "propertyNames", resource), maxProperties: count(node, "maxProperties"),
                minProperties: count(node, "minProperties"), dependencies: dependencies))
    }
}
