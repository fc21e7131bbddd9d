import FoggaraDiagnostics
import FoggaraJSON
import FoggaraWorkflow

/// Folds the configuration into every node and puts the stock nodes of each own node in its place.
///
/// Plan: stock nodes are taken over one by one. An own node gives its lowered graph: its nodes stand a pixel apart at
/// the own node's place, which makes the layout move them to columns of their own just there. Then connections are
/// rewired: what came into an own node goes to the entry of its graph, what left it leaves by the exits.
struct ExpandNodes {
    let catalogue: NodeCatalogue
    let load: @Sendable (String) -> [UInt8]?

    /// The graph of stock nodes.
    func expand(_ request: ExportRequest) -> Checked<ExportedGraph> {
        var result = ExportedGraph()
        var diagnostics: [Diagnostic] = []
        var lowered: [String: LoweredGraph] = [:]
        var taken = Set(request.graph.nodes.map(\.name))
        for node in request.graph.nodes {
            guard node.type.hasPrefix("foggara.") else {
                let stock = stock(node, request)
                diagnostics += stock.diagnostics
                result.nodes.append(stock.value)
                continue
            }
            let checked = lower(node, request, taken: taken)
            diagnostics += checked.diagnostics
            guard let graph = checked.value else { continue }
            taken.formUnion(graph.nodes.map(\.name))
            lowered[node.name] = graph
            result.nodes += graph.nodes.map { place($0, of: node) }
        }
        result.connections = connections(request.graph, lowered)
        return Checked(result, diagnostics)
    }

    // MARK: Nodes

    private func stock(_ node: WorkflowNode, _ request: ExportRequest) -> Checked<ExportedNode> {
        var fold = FoldConfiguration(values: request.config, secrets: request.secrets)
        let folded = fold.fold(.object(node.parameters)).object ?? [:]
        let exported = ExportedNode(
            name: node.name, type: node.type,
            version: node.typeVersion ?? catalogue.type(named: node.type)?.defaultVersion ?? 1, parameters: folded,
            credentials: credentials(of: node, request), settings: NodeSettings.written(node.options),
            position: node.position)
        return Checked(exported, faults(of: fold, node))
    }

    private func lower(_ node: WorkflowNode, _ request: ExportRequest, taken: Set<String>) -> Checked<LoweredGraph?> {
        var fold = FoldConfiguration(values: request.config, secrets: request.secrets)
        var open = JSONObject()
        var secrets: [String: String] = [:]
        for member in node.parameters {
            if let secret = fold.secret(in: member.value) {
                secrets[member.key] = secret
            } else {
                open[member.key] = fold.fold(member.value)
            }
        }
        let type = catalogue.type(named: node.type)
        let version = node.typeVersion ?? type?.defaultVersion ?? 1
        var parameters = type?.description(version: version)?.resolve(open).values ?? open
        for key in secrets.keys { parameters[key] = nil }
        var diagnostics = faults(of: fold, node)
        let graph = Lowering.lower(
            LoweringRequest(
                node: node, parameters: parameters, secrets: secrets, credentials: credentials(of: node, request),
                taken: taken, versions: request.versions, load: load))
        guard let graph else { return Checked(nil, diagnostics + [.noLowering(node)]) }
        for key in secrets.keys.sorted() where !graph.carriedSecrets.contains(key) {
            diagnostics.append(.secretInExport(secrets[key] ?? key, node: node))
        }
        return Checked(graph, diagnostics)
    }

    private func place(_ inner: LoweredGraph.Node, of node: WorkflowNode) -> ExportedNode {
        var settings = inner.name == node.name ? NodeSettings.written(node.options) : [:]
        if node.options.isDisabled { settings["disabled"] = true }
        for member in inner.settings { settings[member.key] = member.value }
        return ExportedNode(
            name: inner.name, type: inner.type, version: inner.version, parameters: inner.parameters,
            credentials: inner.credentials, settings: settings,
            position: Position(
                x: node.position.x + Double(inner.offset.column), y: node.position.y + Double(inner.offset.row)))
    }

    private func credentials(of node: WorkflowNode, _ request: ExportRequest) -> JSONObject {
        JSONObject(
            node.credentials.map { reference in
                let label = request.credentialLabels[reference.name] ?? reference.name
                return (reference.type, ["id": .null, "name": .string(label)] as JSONValue)
            })
    }

    private func faults(of fold: FoldConfiguration, _ node: WorkflowNode) -> [Diagnostic] {
        fold.secretsMet.map { .secretInExport($0, node: node) }
            + fold.functionsMet.map { .ownFunctionInExport($0, node: node) }
    }

    // MARK: Connections

    private func connections(
        _ graph: WorkflowGraph, _ lowered: [String: LoweredGraph]
    ) -> [ExportedGraph.Connection] {
        var result: [ExportedGraph.Connection] = []
        for node in graph.nodes {
            for edge in lowered[node.name]?.edges ?? [] {
                result.append(
                    ExportedGraph.Connection(
                        source: edge.from.node, kind: "main", output: edge.from.index, target: edge.to.node,
                        targetKind: "main", input: edge.to.index))
            }
            for connection in graph.connections where connection.source == node.name {
                let own = LoweredGraph.Port(connection.source, connection.output)
                let sources =
                    connection.kind != "main"
                    ? [own]
                    : lowered[node.name]?.exits(of: connection.output, principal: node.name) ?? [own]
                var target = LoweredGraph.Port(connection.target, connection.input)
                if connection.targetKind == "main", let entry = lowered[connection.target]?.entry {
                    target = LoweredGraph.Port(entry.node, entry.index + connection.input)
                }
                for source in sources {
                    result.append(
                        ExportedGraph.Connection(
                            source: source.node, kind: connection.kind, output: source.index, target: target.node,
                            targetKind: connection.targetKind, input: target.index))
                }
            }
        }
        return result
    }
}
