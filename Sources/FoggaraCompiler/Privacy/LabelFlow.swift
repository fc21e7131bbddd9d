import FoggaraExpression
import FoggaraJSON
import FoggaraWorkflow

/// How the labels of personal data flow along the edges of a graph and through expressions.
///
/// Labels begin where `privacy.labels` puts them. A node that hands items on keeps them; one that writes fields takes
/// the labels of what its expressions read; one that asks a service replaces the items by the answer; of any other node
/// every field may hold everything that came in.
struct LabelFlow {
    private let graph: ResolvedGraph
    private let expressions: [Int: [NodeExpression]]
    private let stated: [Int: FieldLabels]
    private var inputs: [FieldLabels]
    private var outputs: [FieldLabels]

    /// Follows the labels of a template until nothing changes.
    init(_ privacy: PrivacySection, graph: ResolvedGraph, expressions: [NodeExpression]) {
        var stated: [Int: FieldLabels] = [:]
        for label in privacy.labels {
            guard let node = graph.index[label.node] else { continue }
            stated[node, default: FieldLabels()].add([label.label], to: Self.path(label.field))
        }
        self.init(stated, graph, expressions)
    }

    /// Follows the labels of the items with which a workflow is called.
    init(entering items: FieldLabels, graph: ResolvedGraph, expressions: [NodeExpression]) {
        let triggers = graph.nodes.filter(\.isTrigger).map { ($0.index, items) }
        self.init(Dictionary(uniqueKeysWithValues: triggers), graph, expressions)
    }

    private init(_ stated: [Int: FieldLabels], _ graph: ResolvedGraph, _ expressions: [NodeExpression]) {
        self.graph = graph
        self.expressions = Dictionary(grouping: expressions, by: \.node)
        self.stated = stated
        inputs = Array(repeating: FieldLabels(), count: graph.nodes.count)
        outputs = inputs
        guard !stated.isEmpty else { return }
        // Labels are only ever added, and each round but the last adds one: it ends.
        var isChanged = true
        while isChanged {
            isChanged = false
            for node in graph.nodes.indices where update(node) { isChanged = true }
        }
    }

    /// Labels of the items that reach a node.
    func input(of node: Int) -> FieldLabels { inputs[node] }

    /// Labels of everything that a node is told: of its items, and of what its expressions read in any field.
    func told(to node: ResolvedNode) -> FieldLabels {
        var labels = inputs[node.index]
        labels.addAnywhere(read(by: node))
        return labels
    }

    /// Labels of what an expression of a node reads by one reference.
    func labels(of reference: ExpressionReference, in node: Int) -> Set<String> {
        switch reference {
        case .json(let path, _): return inputs[node].labels(reading: path)
        case .node(let name, _, _, let path):
            guard let target = graph.index[name] else { return [] }
            // `item.json.phone`, `first().json.phone`; without `json` whole items are read.
            guard let start = path.firstIndex(of: "json") else { return outputs[target].all }
            return outputs[target].labels(reading: Array(path[(start + 1)...]))
        case .variable(let name, _, let path):
            guard ["$input", "$items", "$data"].contains(name) else { return [] }
            guard name == "$input", path.count > 1, path[1] == "json" else { return inputs[node].all }
            return inputs[node].labels(reading: Array(path.dropFirst(2)))
        case .config, .function, .unknownIdentifier: return []
        }
    }

    /// Labels of what an expression of a node reads.
    func labels(of expression: NodeExpression) -> Set<String> {
        expression.source.references.reduce(into: []) { $0.formUnion(labels(of: $1, in: expression.node)) }
    }

    // MARK: Following

    /// Computes the labels before and behind a node anew; whether they grew.
    private mutating func update(_ index: Int) -> Bool {
        var input = inputs[index]
        for edge in graph.edges(into: index) { input.formUnion(outputs[edge.source]) }
        var output = outputs[index]
        inputs[index] = input
        output.formUnion(result(of: graph.nodes[index], input))
        if let own = stated[index] { output.formUnion(own) }
        let isGrown = output != outputs[index]
        outputs[index] = output
        return isGrown
    }

    private static let passing: Set<String> = [
        "n8n-nodes-base.if", "n8n-nodes-base.filter", "n8n-nodes-base.switch", "n8n-nodes-base.removeDuplicates",
        "n8n-nodes-base.limit", "n8n-nodes-base.sort", "n8n-nodes-base.noOp", "n8n-nodes-base.wait",
        "n8n-nodes-base.splitInBatches", "n8n-nodes-base.merge", "n8n-nodes-base.stopAndError",
        "n8n-nodes-base.respondToWebhook", "foggara.businessHours", "foggara.approval",
    ]

    private func result(of node: ResolvedNode, _ input: FieldLabels) -> FieldLabels {
        if node.node.options.isDisabled || Self.passing.contains(node.node.type) { return input }
        if node.node.type == "n8n-nodes-base.set", node.version >= 3.3, let fields = assigned(node, input) {
            return fields
        }
        var result = FieldLabels()
        // A failed node hands its input on.
        if node.node.options.onError != .stopWorkflow { result = input }
        if node.isTrigger { return result }
        if let shape = node.type?.facts.output, let under = shape.under,
            let name = node.parameters.values[under]?.string, !name.hasPrefix("=")
        {
            result.formUnion(input)
            result.add(read(by: node), to: Self.path(name))
            return result
        }
        switch node.type?.facts.hosts ?? .none {
        case .none: result.addAnywhere(input.all.union(read(by: node)))
        // A service that was told something answers with it: a sheet gives the rows that were written.
        case .credential where node.effect != .pure, .all where node.effect != .pure, .any where node.effect != .pure:
            result.addAnywhere(input.all.union(read(by: node)))
        // What else a service answers is labelled where the template says so.
        case .parameter, .credential, .all, .any: break
        }
        return result
    }

    /// Labels of everything that the expressions of a node read.
    private func read(by node: ResolvedNode) -> Set<String> {
        (expressions[node.index] ?? []).reduce(into: []) { $0.formUnion(labels(of: $1)) }
    }

    /// The fields that a set node writes; nil when their names are known only at run time.
    private func assigned(_ node: ResolvedNode, _ input: FieldLabels) -> FieldLabels? {
        let values = node.parameters.values
        guard values["mode"] == "manual", let list = node.node.syntax["parameters"]?["assignments"]?["assignments"]
        else { return nil }
        var fields = values["includeOtherFields"] == false ? FieldLabels() : input
        let own = expressions[node.index] ?? []
        for assignment in list.elements {
            guard let name = assignment["name"]?.string, !name.hasPrefix("=") else { return nil }
            let path = values["options"]?["dotNotation"] == false ? [name] : Self.path(name)
            let place = assignment["value"]?.index
            let read = own.filter { $0.syntax.index == place }.reduce(into: Set<String>()) {
                $0.formUnion(labels(of: $1))
            }
            fields.clear(path)
            fields.add(read, to: path)
        }
        return fields
    }

    private static func path(_ text: String) -> [String] { text.split(separator: ".").map(String.init) }
}
