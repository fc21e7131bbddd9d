import FoggaraJSON

/// The keywords of a vocabulary: what holds schemas, and which builder makes the rule.
struct KeywordTable {
    /// Where schemas are inside the value of a keyword.
    enum Shape {
        case none, schema, list, map
        /// One schema, or a list of them.
        case either
    }

    /// Makes the rules of one or several keywords that work together.
    enum Builder: CaseIterable {
        case type, enumeration, constant, number, text, format, reference, dynamicReference, list, object, allOf, anyOf,
            oneOf, not, condition, unevaluatedItems, unevaluatedProperties
    }

    /// One keyword.
    struct Keyword {
        var name: String
        var shape: Shape
        var builder: Builder?

        /// The schemas inside the value of the keyword.
        func subschemas(of value: JSONNode) -> [JSONNode] {
            switch shape {
            case .none: []
            case .schema: [value]
            case .list: value.elements
            case .map: value.members.map(\.value)
            case .either: value.kind == .array ? value.elements : [value]
            }
        }
    }

    /// Names of all keywords, for suggestions.
    let names: [String]
    /// Whether a reference hides whatever stands beside it.
    let hasLonelyReferences: Bool
    private let keywords: [Keyword]
    private let known: Set<String>
    private let table: JSONKeyTable

    private init(_ keywords: [Keyword], hasLonelyReferences: Bool = false) {
        self.keywords = keywords
        self.hasLonelyReferences = hasLonelyReferences
        names = keywords.map(\.name)
        known = Set(names)
        table = JSONKeyTable(names)
    }

    /// The keyword that a key names.
    func keyword(_ key: JSONNode) -> Keyword? { table.index(of: key).map { keywords[$0] } }

    /// What stands under a keyword; nil also when the vocabulary has no such keyword.
    func value(_ keyword: String, of node: JSONNode) -> JSONNode? { known.contains(keyword) ? node[keyword] : nil }

    // MARK: Vocabularies

    /// All vocabularies of 2020-12.
    static let draft2020 = KeywordTable(all)

    /// 2020-12 without the vocabulary that asserts.
    static let withoutValidation = KeywordTable(all.filter { !validation.contains($0.name) })

    /// Draft-07.
    ///
    /// - Source: draft-handrews-json-schema-01 and draft-handrews-json-schema-validation-01 (2018).
    static let draft7 = KeywordTable(
        all.filter { !younger.contains($0.name) } + [
            .init(name: "definitions", shape: .map), .init(name: "items", shape: .either, builder: .list),
            .init(name: "additionalItems", shape: .schema, builder: .list),
            .init(name: "dependencies", shape: .map, builder: .object),
        ], hasLonelyReferences: true)

    private static let younger: Set<String> = [
        "$anchor", "$dynamicAnchor", "$dynamicRef", "$vocabulary", "$defs", "prefixItems", "items", "minContains",
        "maxContains", "unevaluatedItems", "unevaluatedProperties", "dependentRequired", "dependentSchemas",
        "deprecated", "contentSchema",
    ]

    private static let validation: Set<String> = [
        "type", "enum", "const", "multipleOf", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum",
        "maxLength", "minLength", "pattern", "maxItems", "minItems", "uniqueItems", "minContains", "maxContains",
        "maxProperties", "minProperties", "required", "dependentRequired",
    ]

    /// - Source: JSON Schema 2020-12, core sections 8, 10 and 11, validation sections 6 to 9.
    private static let all: [Keyword] = [
        .init(name: "$schema", shape: .none), .init(name: "$id", shape: .none), .init(name: "$anchor", shape: .none),
        .init(name: "$dynamicAnchor", shape: .none), .init(name: "$vocabulary", shape: .none),
        .init(name: "$comment", shape: .none), .init(name: "$defs", shape: .map),
        .init(name: "$ref", shape: .none, builder: .reference),
        .init(name: "$dynamicRef", shape: .none, builder: .dynamicReference),
        .init(name: "type", shape: .none, builder: .type), .init(name: "enum", shape: .none, builder: .enumeration),
        .init(name: "const", shape: .none, builder: .constant),
        .init(name: "multipleOf", shape: .none, builder: .number),
        .init(name: "maximum", shape: .none, builder: .number),
        .init(name: "exclusiveMaximum", shape: .none, builder: .number),
        .init(name: "minimum", shape: .none, builder: .number),
        .init(name: "exclusiveMinimum", shape: .none, builder: .number),
        .init(name: "maxLength", shape: .none, builder: .text), .init(name: "minLength", shape: .none, builder: .text),
        .init(name: "pattern", shape: .none, builder: .text), .init(name: "format", shape: .none, builder: .format),
        .init(name: "prefixItems", shape: .list, builder: .list), .init(name: "items", shape: .schema, builder: .list),
        .init(name: "contains", shape: .schema, builder: .list),
        .init(name: "minContains", shape: .none, builder: .list),
        .init(name: "maxContains", shape: .none, builder: .list),
        .init(name: "maxItems", shape: .none, builder: .list), .init(name: "minItems", shape: .none, builder: .list),
        .init(name: "uniqueItems", shape: .none, builder: .list),
        .init(name: "unevaluatedItems", shape: .schema, builder: .unevaluatedItems),
        .init(name: "properties", shape: .map, builder: .object),
        .init(name: "patternProperties", shape: .map, builder: .object),
        .init(name: "additionalProperties", shape: .schema, builder: .object),
        .init(name: "propertyNames", shape: .schema, builder: .object),
        .init(name: "required", shape: .none, builder: .object),
        .init(name: "maxProperties", shape: .none, builder: .object),
        .init(name: "minProperties", shape: .none, builder: .object),
        .init(name: "dependentRequired", shape: .none, builder: .object),
        .init(name: "dependentSchemas", shape: .map, builder: .object),
        .init(name: "unevaluatedProperties", shape: .schema, builder: .unevaluatedProperties),
        .init(name: "allOf", shape: .list, builder: .allOf), .init(name: "anyOf", shape: .list, builder: .anyOf),
        .init(name: "oneOf", shape: .list, builder: .oneOf), .init(name: "not", shape: .schema, builder: .not),
        .init(name: "if", shape: .schema, builder: .condition),
        .init(name: "then", shape: .schema, builder: .condition),
        .init(name: "else", shape: .schema, builder: .condition),
        .init(name: "title", shape: .none), .init(name: "description", shape: .none),
        .init(name: "default", shape: .none),
        .init(name: "deprecated", shape: .none), .init(name: "readOnly", shape: .none),
        .init(name: "writeOnly", shape: .none), .init(name: "examples", shape: .none),
        .init(name: "contentEncoding", shape: .none), .init(name: "contentMediaType", shape: .none),
        .init(name: "contentSchema", shape: .schema),
    ]
}
