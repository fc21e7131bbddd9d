/// Which nodes can run before which, along the edges of a graph.
struct Reachability {
    private let ancestors: [Set<Int>]

    /// Follows all edges of the graph, loops included.
    init(_ graph: ResolvedGraph) {
        var sources: [Int: [Int]] = [:]
        for edge in graph.edges { sources[edge.target, default: []].append(edge.source) }
        var ancestors: [Set<Int>] = []
        for node in graph.nodes.indices {
            var found: Set<Int> = []
            var open = sources[node] ?? []
            while let next = open.popLast() {
                if found.insert(next).inserted { open += sources[next] ?? [] }
            }
            ancestors.append(found)
        }
        self.ancestors = ancestors
    }

    /// Whether there is a way from `first` to `second`.
    func isBefore(_ first: Int, _ second: Int) -> Bool { ancestors[second].contains(first) }

    /// Whether a node lies on a loop.
    func isOnLoop(_ node: Int) -> Bool { ancestors[node].contains(node) }
}
