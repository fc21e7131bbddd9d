import FoggaraJSON

/// A group of a fixed collection.
package struct ParameterGroup: Sendable {
    /// Name of the group.
    package let name: String
    private let syntax: JSONNode

    init(_ syntax: JSONNode) {
        name = syntax["name"]?.string ?? ""
        self.syntax = syntax
    }

    /// The parameters inside.
    package var properties: [NodeProperty] { syntax["properties"]?.elements.map(NodeProperty.init) ?? [] }
}

/// A way to name a resource of a service.
package struct LocatorMode: Sendable {
    /// Name of the mode: `list`, `id`, `url`, `name` …
    package let name: String
    /// Patterns (JavaScript's dialect) of which the value must match each.
    package let patterns: [String]

    init(_ syntax: JSONNode) {
        name = syntax["name"]?.string ?? ""
        patterns = syntax["validation"]?.elements.compactMap(\.string) ?? []
    }
}
