import FoggaraJSON
import FoggaraSystem

/// What is known about every node type, read from `schemas/nodes/` when first asked.
///
/// - Guarantees: a type is parsed once for a catalogue and its copies, on whichever thread first asks for it.
package struct NodeCatalogue: Sendable {
    /// Reads a data file by its path from the top of the repository; nil when there is none.
    package let load: @Sendable (String) -> [UInt8]?
    private let facts: JSONNode?
    private let known = Locked<[String: NodeType]>([:])

    /// Opens the catalogue whose files `load` gives; only the list of types is read now.
    package init(load: @escaping @Sendable (String) -> [UInt8]?) {
        self.load = load
        let path = "schemas/nodes/foggara-facts.json"
        facts = load(path).map { JSONDocument(SourceText(name: path, bytes: $0)).root["types"] } ?? nil
    }

    /// Full names of all types, sorted.
    package var typeNames: [String] { facts?.members.map(\.key) ?? [] }

    /// What Foggara adds to a type, without reading the type itself; nil when it is not in the catalogue.
    package func facts(of name: String) -> NodeTypeFacts? { facts?[name].map { NodeTypeFacts($0) } }

    /// The type called `name`; nil when it is not in the catalogue.
    package func type(named name: String) -> NodeType? {
        // A type's name becomes a file name, so only names of the list are looked for.
        guard let own = facts?[name] else { return nil }
        return known.withLock { known in
            if let type = known[name] { return type }
            let type = read(name, own)
            known[name] = type
            return type
        }
    }

    private func read(_ name: String, _ own: JSONNode) -> NodeType? {
        let path = "schemas/nodes/\(name).json"
        guard let bytes = load(path) else { return nil }
        let document = JSONDocument(SourceText(name: path, bytes: bytes))
        guard document.faults.isEmpty else { return nil }
        return NodeType(name: name, syntax: document.root, facts: NodeTypeFacts(own))
    }
}
