/// Which nodes can run before which, along the edges of a graph.
///
/// - Guarantees: a bit for each pair of nodes, so that a workflow of thousands of nodes stays small.
struct Reachability {
    private let words: Int
    private var ancestors: [UInt64]

    /// Follows all edges of the graph, loops included.
    init(_ graph: ResolvedGraph) {
        let count = graph.nodes.count
        words = (count + 63) / 64
        ancestors = Array(repeating: 0, count: count * words)
        var sources: [[Int]] = Array(repeating: [], count: count)
        for edge in graph.edges { sources[edge.target].append(edge.source) }
        for node in graph.nodes.indices {
            var open = sources[node]
            while let next = open.popLast() {
                let place = node * words + next / 64
                let bit = UInt64(1) << UInt64(next % 64)
                if ancestors[place] & bit != 0 { continue }
                ancestors[place] |= bit
                open += sources[next]
            }
        }
    }

    /// Whether there is a way from `first` to `second`.
    func isBefore(_ first: Int, _ second: Int) -> Bool {
        ancestors[second * words + first / 64] & (UInt64(1) << UInt64(first % 64)) != 0
    }

    /// Whether a node lies on a loop.
    func isOnLoop(_ node: Int) -> Bool { isBefore(node, node) }
}
