import FoggaraCompiler
import FoggaraDiagnostics
import FoggaraJSON
import FoggaraWorkflow

/// Counts what single nodes do in a run and prices it.
struct NodeCharges {
    let template: Template
    let graph: ResolvedGraph
    let config: ConfigValues
    let book: PriceBook
    /// Workflows inside nodes, by place of the node.
    private let inner: [Int: Compilation]
    /// Items that the trigger receives.
    private let entering: Int
    /// Numbers of the nodes that lead to each node.
    private let sources: [[Int]]

    init(
        template: Template, graph: ResolvedGraph, config: ConfigValues, book: PriceBook,
        inner: [Int: Compilation] = [:], entering: Int = 1
    ) {
        self.inner = inner
        self.entering = entering
        self.template = template
        self.graph = graph
        self.config = config
        self.book = book
        var sources: [[Int]] = Array(repeating: [], count: graph.nodes.count)
        for edge in graph.edges { sources[edge.target].append(edge.source) }
        self.sources = sources
    }

    /// The lines of a run that visits `nodes`, in that order.
    func lines(_ nodes: [Int], bound: Bound) -> [CostLine] {
        let visited = Set(nodes)
        var items: [Int: Int] = [:]
        var lines: [CostLine] = []
        for index in nodes {
            let node = graph.nodes[index]
            let arriving = sources[index].filter(visited.contains).map { items[$0] ?? 1 }
            let assumption = template.cost.assumption(for: node.name)
            var count = assumption?.items.map(bound.pick) ?? arriving.max() ?? entering
            if node.node.options.executeOnce { count = min(count, 1) }
            items[index] = leaving(node, items: count)
            guard !node.isNote, !node.node.options.isDisabled else { continue }
            var line = line(node, items: count, assumption: assumption, bound: bound)
            addCalled(node, items: count, bound: bound, to: &line)
            lines.append(line)
        }
        return lines
    }

    /// Adds what a workflow inside a node costs: each call is a run, one for all items or one for each.
    private func addCalled(_ node: ResolvedNode, items: Int, bound: Bound, to line: inout CostLine) {
        guard let called = inner[node.index] else { return }
        let isEach = node.parameters.values["mode"] == "each"
        let times = isEach ? items : min(items, 1)
        guard times > 0, let estimate = Estimator(book: book).estimate(called, entering: isEach ? 1 : items).value
        else { return }
        let run: RunEstimate
        switch bound {
        case .low: run = estimate.low
        case .typical: run = estimate.typical
        case .high: run = estimate.high
        }
        for _ in 0..<min(times, 10_000) { line.counts += run.counts }
        line.amount = line.amount + run.exactPlatform * times
        line.provider = line.provider + run.lines.reduce(.zero) { $0 + $1.provider } * times
    }

    /// How many items a node hands on, as far as its parameters tell.
    private func leaving(_ node: ResolvedNode, items: Int) -> Int {
        switch node.node.type {
        case "n8n-nodes-base.aggregate", "n8n-nodes-base.summarize": return min(items, 1)
        case "n8n-nodes-base.limit":
            let most = number(node.parameters.values["maxItems"]) ?? items
            return min(items, max(most, 0))
        default: return items
        }
    }

    private func line(_ node: ResolvedNode, items: Int, assumption: NodeAssumption?, bound: Bound) -> CostLine {
        let facts = node.type?.facts
        let cost = node.cost
        var counts = CostCounts()
        var amount = ExactDinars.zero
        var times = 0
        switch cost {
        case .trigger, .note: break
        case .control:
            counts.control = 1
            amount = book.control
        case .data:
            counts.data = 1
            amount = book.data
        case .call:
            let sets = facts?.counting == .run ? min(items, 1) : items
            times = sets * requests(node, assumption, bound)
            counts.calls = times
            counts.lookups = sets * (facts?.lookups(of: node.parameters.values, version: node.version) ?? 0)
            amount = book.call * times + book.lookup * counts.lookups
        case .message:
            let sets = facts?.counting == .run ? min(items, 1) : items
            times = sets * requests(node, assumption, bound)
            counts.messages = times
            amount = book.message * times
        }
        if let tokens = assumption?.tokensIn { counts.tokensIn = bound.pick(tokens) * max(items, 0) }
        if let tokens = assumption?.tokensOut { counts.tokensOut = bound.pick(tokens) * max(items, 0) }
        amount = amount + book.tokenIn * counts.tokensIn + book.tokenOut * counts.tokensOut
        let price = assumption?.provider.flatMap { book.provider($0)?.price } ?? .zero
        return CostLine(
            node: node.name, cost: cost, counts: counts, amount: amount, provider: price * max(times, 1))
    }

    /// Requests for one item: stated, else one for each page that the parameters allow.
    private func requests(_ node: ResolvedNode, _ assumption: NodeAssumption?, _ bound: Bound) -> Int {
        if let stated = assumption?.requests { return bound.pick(stated) }
        guard let pages = pages(of: node) else { return 1 }
        return bound == .low ? 1 : pages.most ?? 1
    }

    /// Whether a node asks for page after page, and for how many at most; nil when it asks once.
    func pages(of node: ResolvedNode) -> (most: Int?, isStated: Bool)? {
        guard node.type?.facts.hasPagination == true,
            let pagination = node.parameters.values["options"]?["pagination"]?["pagination"],
            pagination["paginationMode"] != "off"
        else { return nil }
        let isStated = template.cost.assumption(for: node.name)?.requests != nil
        guard pagination["limitPagesFetched"] == true else { return (nil, isStated) }
        return (number(pagination["maxRequests"]), isStated)
    }

    private func number(_ value: JSONValue?) -> Int? {
        value.flatMap(config.constant)?.number?.integer.map { min(max(Int(clamping: $0), 0), CountBounds.greatest) }
    }
}
