import FoggaraDiagnostics
import FoggaraJSON
import FoggaraWorkflow

/// Checks the graph as a whole: it can start, every node can be reached, loops end, branches have an order.
struct CheckGraph {
    let template: Template
    let graph: ResolvedGraph
    let reach: Reachability

    /// Everything wrong with the graph.
    func run() -> [Diagnostic] {
        starts() + loops() + ties() + settings()
    }

    private var source: SourceText { template.source }

    private func nameSpan(_ node: ResolvedNode) -> ByteSpan {
        node.node.syntax["name"]?.span ?? node.node.syntax.span
    }

    private func starts() -> [Diagnostic] {
        // Nodes of unknown types may be triggers; they are reported already.
        guard graph.nodes.allSatisfy({ $0.description != nil }) else { return [] }
        let triggers = graph.nodes.filter { $0.isTrigger && !$0.node.options.isDisabled }
        guard !triggers.isEmpty else {
            let place = template.graph.syntax["nodes"]?.span ?? template.root.span
            return [.noTrigger(in: source, at: ByteSpan(place.start, place.start + 1))]
        }
        return graph.nodes.filter { node in
            !node.isTrigger && !node.isNote && !triggers.contains { reach.isBefore($0.index, node.index) }
        }.map { .unreachable($0.name, in: source, at: nameSpan($0)) }
    }

    /// A loop must have a node made for loops on it, or at least a way out.
    private func loops() -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        var told: Set<Int> = []
        for node in graph.nodes where reach.isOnLoop(node.index) && !told.contains(node.index) {
            let loop = graph.nodes.indices.filter {
                $0 == node.index || reach.isBefore($0, node.index) && reach.isBefore(node.index, $0)
            }
            told.formUnion(loop)
            if loop.contains(where: { graph.nodes[$0].type?.facts.loops == true }) { continue }
            // A node connected to itself is told where it is connected.
            if loop.count == 1 { continue }
            let hasExit = loop.contains { index in
                graph.nodes[index].type?.facts.branches == true
                    && graph.edges(from: index).contains { !loop.contains($0.target) }
            }
            let names = loop.map { graph.nodes[$0].name }.joined(separator: ", ")
            diagnostics.append(
                hasExit
                    ? .handMadeLoop(names, in: source, at: nameSpan(node))
                    : .endlessLoop(names, in: source, at: nameSpan(node)))
        }
        return diagnostics
    }

    /// Branches that leave one node run by place on the canvas; equal places leave the order to chance.
    private func ties() -> [Diagnostic] {
        guard template.graph.settings["executionOrder"] == "v1" else { return [] }
        var diagnostics: [Diagnostic] = []
        var told: Set<[Int]> = []
        for node in graph.nodes {
            var targets: [Int] = []
            for edge in graph.edges(from: node.index) where !targets.contains(edge.target) {
                targets.append(edge.target)
            }
            for (place, first) in targets.enumerated() {
                for second in targets.dropFirst(place + 1)
                where graph.nodes[first].node.position == graph.nodes[second].node.position {
                    guard told.insert([first, second]).inserted else { continue }
                    let span = graph.nodes[second].node.syntax["position"]?.span ?? nameSpan(graph.nodes[second])
                    let other = graph.nodes[first].node.syntax["position"]?.span ?? nameSpan(graph.nodes[first])
                    diagnostics.append(
                        .samePlace(
                            graph.nodes[first].name, graph.nodes[second].name, other: other, in: source, at: span))
                }
            }
        }
        return diagnostics
    }

    private func settings() -> [Diagnostic] {
        let syntax = template.graph.syntax
        let settings = template.graph.settings
        var diagnostics: [Diagnostic] = []
        let place = syntax["settings"]?.span ?? ByteSpan(syntax.span.start, syntax.span.start + 1)
        if settings["executionOrder"] == nil {
            diagnostics.append(.noExecutionOrder(in: source, at: place, settings: syntax["settings"]))
        }
        let isScheduled = graph.nodes.contains {
            $0.isTrigger && $0.node.type == "n8n-nodes-base.scheduleTrigger" && !$0.node.options.isDisabled
        }
        if template.hasHeader, isScheduled, settings["timezone"] == nil || settings["timezone"] == "DEFAULT" {
            diagnostics.append(.noTimezone(in: source, at: place, settings: syntax["settings"]))
        }
        return diagnostics
    }
}
