import FoggaraCompiler
import FoggaraWorkflow

/// The ways that a run can take through a graph.
///
/// Nodes are walked in topological order (edges that close a loop are left out: a step counts once however often it is
/// visited). A node that is reached either hands on along every output, or chooses: a branching node one output, a
/// sieving node (filter, de-duplicate) its items or none. Each choice forks the walk, so that nodes behind a join are
/// counted once. Error outputs are never taken: an estimate is about runs in which nothing fails.
struct RunPaths {
    /// Most ways that are walked one by one.
    static let limit = 512

    let graph: ResolvedGraph
    private let order: [Int]
    private let forward: [Int: [ResolvedEdge]]

    init(_ graph: ResolvedGraph) {
        self.graph = graph
        let walk = TopologicalWalk(graph)
        order = walk.order
        forward = walk.forward
    }

    /// The nodes of a run from `start`, every choice made by `choose`; in walking order.
    func nodes(from start: Int, choose: (ResolvedNode) -> [Int]) -> [Int] {
        var active: Set<Int> = [start]
        for node in order where active.contains(node) {
            for edge in edges(of: node, outputs: choose(graph.nodes[node])) { active.insert(edge.target) }
        }
        return order.filter(active.contains)
    }

    /// Every run from `start`; nil when there are more than the limit.
    func all(from start: Int, severalItems: (ResolvedNode) -> Bool) -> [[Int]]? {
        var finished: [[Int]] = []
        var open: [(place: Int, active: Set<Int>)] = [(0, [start])]
        while var walk = open.popLast() {
            var isForked = false
            while walk.place < order.count {
                let node = order[walk.place]
                walk.place += 1
                guard walk.active.contains(node) else { continue }
                let choices = choices(of: graph.nodes[node], severalItems: severalItems(graph.nodes[node]))
                if choices.count > 1 {
                    for choice in choices {
                        var next = walk
                        for edge in edges(of: node, outputs: choice) { next.active.insert(edge.target) }
                        open.append(next)
                    }
                    isForked = true
                    break
                }
                for edge in edges(of: node, outputs: choices[0]) { walk.active.insert(edge.target) }
            }
            if open.count + finished.count > Self.limit { return nil }
            if !isForked { finished.append(order.filter(walk.active.contains)) }
        }
        return finished
    }

    /// The outputs that a node may hand on along, each set one choice.
    func choices(of node: ResolvedNode, severalItems: Bool) -> [[Int]] {
        let outputs = Array(0..<max(node.ports?.mainOutputCount ?? 1, 1))
        guard !node.node.options.isDisabled, let type = node.type else { return [outputs] }
        if type.facts.branches {
            let single = outputs.map { [$0] }
            return severalItems && outputs.count > 1 ? single + [outputs] : single
        }
        if Self.sieves.contains(type.name) {
            let choices = severalItems ? [outputs, [0], Array(outputs.dropFirst())] : outputs.map { [$0] }
            // One that always hands on gives an empty item where it keeps none.
            return node.node.options.alwaysOutputData ? choices.filter { $0.contains(0) } : choices
        }
        return [outputs]
    }

    /// The output that a run takes when a template says nothing; nil when there is nothing to choose.
    func usualOutput(of node: ResolvedNode) -> Int? {
        guard let type = node.type, !node.node.options.isDisabled else { return nil }
        if Self.sieves.contains(type.name) { return 0 }
        guard type.facts.branches else { return nil }
        let connected = graph.edges(from: node.index).filter { $0.kind == "main" }.map(\.output)
        return connected.filter { $0 != node.errorOutput }.min() ?? 0
    }

    private static let sieves: Set<String> = ["n8n-nodes-base.filter", "n8n-nodes-base.removeDuplicates"]

    private func edges(of node: Int, outputs: [Int]) -> [ResolvedEdge] {
        let error = graph.nodes[node].errorOutput
        return (forward[node] ?? []).filter { outputs.contains($0.output) && $0.output != error }
    }
}
