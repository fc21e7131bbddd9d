import FoggaraCompiler

/// An order of the nodes in which each comes after those that lead to it, and the edges that respect it.
struct TopologicalWalk {
    /// Node numbers.
    private(set) var order: [Int] = []
    /// Edges by source, those that close a loop left out.
    private(set) var forward: [Int: [ResolvedEdge]] = [:]

    /// Orders a graph by depth-first search in the order of the file, without recursion.
    init(_ graph: ResolvedGraph) {
        enum Mark { case open, done }
        var marks: [Int: Mark] = [:]
        var finished: [Int] = []
        var outgoing: [Int: [ResolvedEdge]] = [:]
        for edge in graph.edges where edge.kind == "main" { outgoing[edge.source, default: []].append(edge) }
        // Nodes that nothing leads to come first, so that loops are cut where they come back, not where they begin.
        let entered = Set(graph.edges.map(\.target))
        let starts = graph.nodes.indices.filter { !entered.contains($0) } + graph.nodes.indices.filter(entered.contains)
        for start in starts where marks[start] == nil {
            var stack: [(node: Int, next: Int)] = [(start, 0)]
            marks[start] = .open
            while let top = stack.last {
                let edges = outgoing[top.node] ?? []
                if top.next == edges.count {
                    marks[top.node] = .done
                    finished.append(top.node)
                    stack.removeLast()
                    continue
                }
                stack[stack.count - 1].next += 1
                let edge = edges[top.next]
                if marks[edge.target] == .open { continue }
                forward[top.node, default: []].append(edge)
                if marks[edge.target] == nil {
                    marks[edge.target] = .open
                    stack.append((edge.target, 0))
                }
            }
        }
        order = finished.reversed()
    }
}
