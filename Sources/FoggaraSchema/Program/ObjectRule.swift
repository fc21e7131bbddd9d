import FoggaraJSON
import FoggaraText

/// What a schema asks of an object. Numbers are places in the program, apart from counts.
final class ObjectRule: Sendable {
    /// A key that asks for something when it is there.
    struct Dependency: Sendable {
        var key: String
        var required: [String]
        var schema: Int?
    }

    /// A schema for the values of keys that fit a pattern.
    struct PatternProperty: Sendable {
        var pattern: Pattern
        var schema: Int
    }

    /// Keys with a schema, then keys that are only required.
    let keys: JSONKeyTable
    /// Schemas of the first of ``keys``.
    let schemas: [Int]
    /// Places in ``keys`` of what must be there.
    let required: [Int]
    let patterns: [PatternProperty]
    let additional: Int?
    let names: Int?
    let maxProperties: Int?
    let minProperties: Int?
    let dependencies: [Dependency]

    init(
        properties: [(key: String, schema: Int)], required: [String], patterns: [PatternProperty], additional: Int?,
        names: Int?, maxProperties: Int?, minProperties: Int?, dependencies: [Dependency]
    ) {
        var all = properties.map(\.key)
        for key in required where !all.contains(key) { all.append(key) }
        keys = JSONKeyTable(all)
        schemas = properties.map(\.schema)
        self.required = required.compactMap { [keys] in keys.index(of: $0) }
        self.patterns = patterns
        self.additional = additional
        self.names = names
        self.maxProperties = maxProperties
        self.minProperties = minProperties
        self.dependencies = dependencies
    }

    /// Keys that have a schema.
    var propertyNames: ArraySlice<String> { keys.keys.prefix(schemas.count) }
}
