import FoggaraJSON
import FoggaraSystem

/// One node type with all its versions.
package struct NodeType: Sendable {
    /// Full type name, for example `n8n-nodes-base.set`.
    package let name: String
    /// Every version that can be named, ascending.
    package let versions: [Double]
    /// Version of a new node.
    package let defaultVersion: Double
    /// Whether a version outside ``versions`` cannot be loaded; otherwise any number loads, compared as it stands.
    package let isVersioned: Bool
    /// Name of a new node.
    package let defaultName: String
    /// What Foggara adds: effects, cost, hosts.
    package let facts: NodeTypeFacts
    private let entries: [JSONNode]
    private let known = Locked<[Double: NodeDescription]>([:])

    /// Reads a type's file.
    init(name: String, syntax: JSONNode, facts: NodeTypeFacts) {
        self.name = name
        self.facts = facts
        versions = syntax["versions"]?.elements.compactMap { $0.number?.double } ?? []
        defaultVersion = syntax["defaultVersion"]?.number?.double ?? versions.last ?? 1
        isVersioned = syntax["versioned"]?.bool ?? false
        defaultName = syntax["defaultName"]?.string ?? name
        entries = syntax["entries"]?.elements ?? []
    }

    /// The description that serves a version; for an unknown version of a type with one class, its only one.
    package func description(version: Double) -> NodeDescription? {
        known.withLock { known in
            if let description = known[version] { return description }
            let description = read(version)
            known[version] = description
            return description
        }
    }

    private func read(_ version: Double) -> NodeDescription? {
        let own = entries.first { entry in
            entry["versions"]?.elements.contains { $0.number?.double == version } ?? false
        }
        guard let entry = own ?? (isVersioned ? nil : entries.last) else { return nil }
        var properties = entry["properties"]
        if let first = entry["propertiesOf"]?.number?.double {
            properties = entries.first { $0["versions"]?.elements.first?.number?.double == first }?["properties"]
        }
        return NodeDescription(of: name, version: version, syntax: entry, properties: properties?.elements ?? [])
    }
}
