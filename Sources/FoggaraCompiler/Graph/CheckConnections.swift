package import FoggaraDiagnostics
import FoggaraJSON
package import FoggaraWorkflow

/// Connects the nodes and checks every connection: existing nodes, ports in range, no doubles, no loops on itself.
package enum CheckConnections {
    /// The graph of all connections that make sense.
    package static func run(_ graph: WorkflowGraph, nodes: [ResolvedNode]) -> Checked<ResolvedGraph> {
        var diagnostics: [Diagnostic] = []
        var resolved = ResolvedGraph()
        resolved.nodes = nodes
        let source = graph.source
        var identifiers: [String: Int] = [:]
        for node in nodes {
            let span = node.node.syntax["name"]?.span ?? node.node.syntax.span
            if let first = resolved.index[node.name] {
                let firstSpan = nodes[first].node.syntax["name"]?.span ?? span
                diagnostics.append(.duplicateName(node.name, first: firstSpan, in: source, at: span))
            } else {
                resolved.index[node.name] = node.index
            }
            guard let id = node.node.id, !id.isEmpty, let idSpan = node.node.syntax["id"]?.span else { continue }
            if let first = identifiers[id] {
                let firstSpan = nodes[first].node.syntax["id"]?.span ?? idSpan
                diagnostics.append(.duplicateID(id, first: firstSpan, in: source, at: idSpan))
            } else {
                identifiers[id] = node.index
            }
        }
        let names = nodes.map(\.name)
        var seen: [ResolvedEdge: ByteSpan] = [:]
        for member in graph.syntax["connections"]?.members ?? [] where resolved.index[member.key] == nil {
            diagnostics.append(.unknownSource(member.key, known: names, in: source, at: member.keySpan))
        }
        for connection in graph.connections {
            guard let from = resolved.index[connection.source] else { continue }
            guard let to = resolved.index[connection.target] else {
                let span = connection.syntax["node"]?.span ?? connection.syntax.span
                diagnostics.append(.unknownTarget(connection.target, known: names, in: source, at: span))
                continue
            }
            var edge = ResolvedEdge(
                source: from, output: connection.output, target: to, input: connection.input, kind: connection.kind,
                span: ByteSpan(0, 0))
            if let first = seen[edge] {
                diagnostics.append(
                    .doubleConnection(
                        from: connection.source, to: connection.target, first: first, in: source,
                        at: connection.syntax.span))
            }
            seen[edge] = connection.syntax.span
            edge.span = connection.syntax.span
            let faults = portFaults(connection, nodes[from], nodes[to], source)
            diagnostics += faults
            if faults.isEmpty { resolved.edges.append(edge) }
        }
        return Checked(resolved, diagnostics)
    }

    private static func portFaults(
        _ connection: WorkflowConnection, _ from: ResolvedNode, _ to: ResolvedNode, _ source: SourceText
    ) -> [Diagnostic] {
        var faults: [Diagnostic] = []
        let span = connection.syntax.span
        if connection.kind != connection.targetKind {
            faults.append(
                .kindMismatch(
                    connection.kind, connection.targetKind, in: source,
                    at: connection.syntax["type"]?.span ?? span))
            return faults
        }
        if let ports = from.ports {
            let count = ports.outputs.count { $0.kind == connection.kind }
            let isError = connection.kind == "main" && connection.output == from.errorOutput
            if connection.output >= count, !isError {
                faults.append(
                    .noSuchOutput(
                        connection.output, of: from.name, count: count,
                        isErrorOutput: connection.kind == "main" && connection.output == count && count > 0, in: source,
                        at: span))
            }
        }
        if let ports = to.ports {
            let count = ports.inputs.count { $0.kind == connection.kind }
            if connection.input >= count {
                faults.append(
                    .noSuchInput(
                        connection.input, of: to.name, count: count, in: source,
                        at: connection.syntax["index"]?.span ?? span))
            }
        }
        if connection.source == connection.target, from.type?.facts.loops != true {
            faults.append(.selfLoop(connection.source, in: source, at: span))
        }
        return faults
    }
}
