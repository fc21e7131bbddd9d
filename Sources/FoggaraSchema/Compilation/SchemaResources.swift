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
        /// Keywords that count in it.
        var keywords: KeywordTable
    }

    /// The keywords of a resource that names its meta-schema; nil when the meta-schema is unknown.
    var keywords: (String) -> KeywordTable?
    /// The keywords of a document that names none.
    let standard: KeywordTable

    /// Starts without resources.
    init(standard: KeywordTable, keywords: @escaping (String) -> KeywordTable?) {
        self.standard = standard
        self.keywords = keywords
    }

    private(set) var resources: [Resource] = []
    private var byURI: [String: Int] = [:]
    private var byPlace: [Place: Int] = [:]

    /// Registers a document and all resources in it under `uri`.
    mutating func register(_ root: JSONNode, uri: URIReference) -> Int {
        let resource = add(uri, root, standard)
        scan(root, resource)
        return byPlace[Place(root)] ?? resource
    }

    /// The resource registered under a URI.
    func resource(at uri: URIReference) -> Int? { byURI[uri.withoutFragment.description] }

    /// The resource of a schema; nil where no schema was found.
    func resource(of node: JSONNode) -> Int? { byPlace[Place(node)] }

    private mutating func add(_ uri: URIReference, _ root: JSONNode, _ outer: KeywordTable) -> Int {
        let named = root.kind == .object ? root["$schema"]?.string.flatMap { keywords($0) } : nil
        resources.append(Resource(uri: uri.withoutFragment, root: root, keywords: named ?? outer))
        let key = uri.withoutFragment.description
        if byURI[key] == nil { byURI[key] = resources.count - 1 }
        return resources.count - 1
    }

    /// Records identifiers in a schema and in all schemas inside it.
    private mutating func scan(_ node: JSONNode, _ parent: Int) {
        var resource = parent
        if node.kind == .object {
            let outer = resources[parent].keywords
            let isHidden = outer.hasLonelyReferences && node["$ref"] != nil
            if let id = node["$id"]?.string, !isHidden {
                let uri = URIReference(id).resolved(against: resources[parent].uri)
                if uri.withoutFragment != resources[parent].uri { resource = add(uri, node, outer) }
                // Draft-07 names places in a document by an `$id` that is a fragment.
                if outer.hasLonelyReferences, let name = uri.fragment, !name.isEmpty {
                    resources[resource].anchors[name] = node
                }
            }
            let keywords = resources[resource].keywords
            if let anchor = keywords.value("$anchor", of: node)?.string { resources[resource].anchors[anchor] = node }
            if let anchor = keywords.value("$dynamicAnchor", of: node)?.string {
                resources[resource].anchors[anchor] = node
                resources[resource].dynamicAnchors[anchor] = node
            }
        }
        byPlace[Place(node)] = resource
        for member in node.members {
            guard let keyword = resources[resource].keywords.keyword(member.keyNode) else { continue }
            for child in keyword.subschemas(of: member.value) { scan(child, resource) }
        }
    }
}
