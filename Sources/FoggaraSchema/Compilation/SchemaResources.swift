import FoggaraJSON

/// The schemas that can be referred to: documents and what has an `$id` in them, with their anchors.
struct SchemaResources {
    /// A place in a document.
    struct Place: Hashable {
        var document: ObjectIdentifier
        var index: Int

        init(_ node: JSONNode) {
            document = ObjectIdentifier(node.document)
            index = node.index
        }
    }

    /// A schema with a URI of its own.
    struct Resource {
        var uri: URIReference
        var root: JSONNode
        var anchors: [String: JSONNode] = [:]
        var dynamicAnchors: [String: JSONNode] = [:]
    }

    private(set) var resources: [Resource] = []
    private var byURI: [String: Int] = [:]
    private var byPlace: [Place: Int] = [:]

    /// Registers a document and all resources in it under `uri`.
    mutating func register(_ root: JSONNode, uri: URIReference) -> Int {
        let resource = add(uri, root)
        scan(root, resource)
        return byPlace[Place(root)] ?? resource
    }

    /// The resource registered under a URI.
    func resource(at uri: URIReference) -> Int? { byURI[uri.withoutFragment.description] }

    /// The resource of a schema; nil where no schema was found.
    func resource(of node: JSONNode) -> Int? { byPlace[Place(node)] }

    private mutating func add(_ uri: URIReference, _ root: JSONNode) -> Int {
        resources.append(Resource(uri: uri.withoutFragment, root: root))
        let key = uri.withoutFragment.description
        if byURI[key] == nil { byURI[key] = resources.count - 1 }
        return resources.count - 1
    }

    /// Records identifiers in a schema and in all schemas inside it.
    private mutating func scan(_ node: JSONNode, _ parent: Int) {
        var resource = parent
        if node.kind == .object {
            if let id = node["$id"]?.string {
                let uri = URIReference(id).resolved(against: resources[parent].uri)
                if uri.withoutFragment != resources[parent].uri { resource = add(uri, node) }
            }
            if let anchor = node["$anchor"]?.string { resources[resource].anchors[anchor] = node }
            if let anchor = node["$dynamicAnchor"]?.string {
                resources[resource].anchors[anchor] = node
                resources[resource].dynamicAnchors[anchor] = node
            }
        }
        byPlace[Place(node)] = resource
        for member in node.members {
            guard let keyword = KeywordTable.keyword(member.keyNode) else { continue }
            for child in keyword.subschemas(of: member.value) { scan(child, resource) }
        }
    }
}
