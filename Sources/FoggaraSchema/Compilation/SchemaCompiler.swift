import FoggaraDiagnostics
import FoggaraJSON

/// Turns schemas into a program, from the root along all references.
///
/// - Guarantees: what is faulty is reported and asks nothing of values. No chain of references comes back to its start
///   without going into the value.
struct SchemaCompiler {
    let dialect: SchemaDialect
    private let load: (String) -> JSONDocument?
    private var resources: SchemaResources
    /// Keywords of the schema that is being built.
    private(set) var keywords: KeywordTable
    private var numbers: [SchemaResources.Place: Int] = [:]
    private var waiting: [Int] = []
    private var program = SchemaProgram()
    /// What is wrong with the schemas.
    private(set) var diagnostics: [Diagnostic] = []

    /// Compiles in `dialect`; `load` gives documents by absolute URI.
    init(_ dialect: SchemaDialect, load: @escaping (String) -> JSONDocument?) {
        self.dialect = dialect
        self.load = load
        keywords = dialect.draft.keywords
        resources = SchemaResources(standard: dialect.draft.keywords) { uri in
            SchemaDraft.keywords(of: uri, load: load)
        }
    }

    /// The program whose first subschema is `root`.
    mutating func compile(_ root: JSONNode) -> SchemaProgram {
        let resource = resources.register(root, uri: URIReference(""))
        _ = number(of: root, in: resource)
        build()
        var done = 0
        // Loading a document may register further resources with dynamic anchors.
        while done < resources.resources.count {
            let anchors = resources.resources[done].dynamicAnchors
            var numbers: [String: Int] = [:]
            for (name, node) in anchors.sorted(by: { $0.key < $1.key }) { numbers[name] = number(of: node, in: done) }
            program.dynamicAnchors.append(numbers)
            if !numbers.isEmpty { program.hasDynamicAnchors = true }
            build()
            done += 1
        }
        ReferenceLoops.cut(&program) { diagnostics.append($0) }
        return program
    }

    private mutating func build() {
        while let next = waiting.popLast() {
            let node = program.nodes[next].place
            switch node.kind {
            case .bool: program.nodes[next].always = node.bool
            case .object: program.nodes[next].rules = rules(of: node, in: program.nodes[next].resource)
            case .fault: program.nodes[next].always = true
            default:
                diagnostics.append(.noSchema(at: node))
                program.nodes[next].always = true
            }
        }
    }

    private mutating func rules(of node: JSONNode, in resource: Int) -> [Rule] {
        var wanted: Set<KeywordTable.Builder> = []
        keywords = resources.resources[resource].keywords
        let isLonely = keywords.hasLonelyReferences && node["$ref"] != nil
        for member in node.members {
            if let keyword = keywords.keyword(member.keyNode) {
                if let builder = keyword.builder, !isLonely || builder == .reference { wanted.insert(builder) }
            } else if dialect.refusesUnknown, !dialect.annotations.contains(member.key) {
                let known = keywords.names + dialect.annotations.sorted()
                diagnostics.append(.unknownKeyword(member, known: known))
            }
        }
        var rules: [Rule] = []
        for builder in KeywordTable.Builder.allCases where wanted.contains(builder) {
            if let rule = rule(builder, node, resource) { rules.append(rule) }
        }
        return rules
    }

    // MARK: For builders

    /// Notes a fault of the schema.
    mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

    /// Makes the program note which children of a value were evaluated.
    mutating func trackEvaluation() { program.tracksEvaluation = true }

    /// The number of a subschema, which is compiled later.
    mutating func number(of node: JSONNode, in resource: Int) -> Int {
        let place = SchemaResources.Place(node)
        if let number = numbers[place] { return number }
        let number = program.nodes.count
        numbers[place] = number
        let own = resources.resource(of: node) ?? resource
        program.nodes.append(SchemaProgram.Node(place: node, resource: own))
        waiting.append(number)
        return number
    }

    /// The schema that a reference names, with its resource; nil when there is none.
    mutating func target(of reference: String, in resource: Int) -> (node: JSONNode, resource: Int)? {
        let uri = URIReference(reference).resolved(against: resources.resources[resource].uri)
        var found = resources.resource(at: uri)
        if found == nil, let document = load(uri.withoutFragment.description), document.faults.isEmpty {
            found = resources.register(document.root, uri: uri.withoutFragment)
            // A document with another `$id` is still found under the address it was loaded from.
            found = resources.resource(at: uri) ?? found
        }
        guard let found else { return nil }
        let start = resources.resources[found]
        let fragment = URIReference.decoded(uri.fragment ?? "")
        if fragment.isEmpty { return (start.root, resources.resource(of: start.root) ?? found) }
        guard fragment.hasPrefix("/") else { return start.anchors[fragment].map { ($0, found) } }
        guard let pointer = JSONPointer(fragment) else { return nil }
        var node = start.root
        var owner = resources.resource(of: node) ?? found
        for token in pointer.tokens {
            guard let next = JSONPointer([token]).node(in: node) else { return nil }
            node = next
            owner = resources.resource(of: node) ?? owner
        }
        return (node, owner)
    }

    /// What stands under a keyword of the schema that is being built; nil when its vocabulary has no such keyword.
    func value(_ node: JSONNode, _ keyword: String) -> JSONNode? { keywords.value(keyword, of: node) }

    /// Whether the schema that a reference leads to is a dynamic anchor of this name.
    func isDynamicAnchor(_ name: String, _ node: JSONNode) -> Bool {
        node.kind == .object && node["$dynamicAnchor"]?.string == name
    }
}
