package import FoggaraDiagnostics
package import FoggaraJSON
package import FoggaraWorkflow

/// Writes a checked template as n8n JSON.
///
/// Plan: configuration is folded in, own nodes are lowered, values that say nothing are left out, identifiers are
/// derived, places separated; then the parts are put together in n8n's order of keys. What n8n cannot express is a
/// diagnostic.
///
/// - Guarantees: the same request gives the same bytes; no secret is in them; the result passes ``CheckImport``.
package struct Exporter: Sendable {
    private let catalogue: NodeCatalogue
    private let load: @Sendable (String) -> [UInt8]?
    private let portability: CheckPortability

    /// Exports with the types of `catalogue`; `load` gives data files such as the code of lowered nodes.
    package init(catalogue: NodeCatalogue, load: @escaping @Sendable (String) -> [UInt8]?) {
        self.catalogue = catalogue
        self.load = load
        portability = CheckPortability(catalogue: catalogue, load: load)
    }

    /// The workflow file.
    package func export(_ request: ExportRequest) -> Checked<JSONValue> {
        var diagnostics = portability.check(request)
        let expansion = ExpandNodes(catalogue: catalogue, load: load).expand(request)
        diagnostics += expansion.diagnostics
        let parts = expansion.value
        let places = Layout.separated(parts.nodes.map(\.position))
        var nodes: [JSONValue] = []
        if let overview = request.overview { nodes.append(note(overview, request, places)) }
        for (node, place) in zip(parts.nodes, places) { nodes.append(write(node, at: place, request)) }
        var workflow: JSONObject = ["name": .string(String(request.name.prefix(ImportSchema.nameLength.upperBound)))]
        if request.door == .file {
            workflow["id"] = .string(ExportIDs(template: request.template).workflow)
        }
        workflow["nodes"] = .array(nodes)
        workflow["connections"] = .object(connections(parts))
        workflow["settings"] = .object(settings(request.graph))
        if request.door == .file {
            workflow["active"] = false
            workflow["pinData"] = [:]
        }
        return Checked(.object(workflow), diagnostics)
    }

    // MARK: Nodes

    private func write(_ node: ExportedNode, at place: (x: Int, y: Int), _ request: ExportRequest) -> JSONValue {
        let description = catalogue.type(named: node.type)?.description(version: node.version)
        var parameters = node.parameters
        if let description { parameters = DefaultParameters(description: description).stripped(parameters) }
        let ids = ExportIDs(template: request.template)
        var object: JSONObject = ["parameters": .object(parameters)]
        object["id"] = .string(ids.uuid("node", node.name))
        object["name"] = .string(node.name)
        object["type"] = .string(node.type)
        object["typeVersion"] = .number(JSONNumber(node.version) ?? JSONNumber(1))
        object["position"] = [.number(JSONNumber(place.x)), .number(JSONNumber(place.y))]
        if description?.declaresWebhooks == true {
            object["webhookId"] = .string(ids.uuid("webhook", node.name))
        }
        if !node.credentials.isEmpty { object["credentials"] = .object(node.credentials) }
        for member in node.settings { object[member.key] = member.value }
        return .object(object)
    }

    /// The overview note, left of everything else.
    private func note(_ text: String, _ request: ExportRequest, _ places: [(x: Int, y: Int)]) -> JSONValue {
        let width = 400
        let left = (places.map(\.x).min() ?? 0) - width - 64
        let top = places.map(\.y).min() ?? 0
        return [
            "parameters": ["content": .string(text), "height": 480, "width": .number(JSONNumber(width))],
            "id": .string(ExportIDs(template: request.template).uuid("note", "overview")),
            "name": "Sticky Note",
            "type": "n8n-nodes-base.stickyNote",
            "typeVersion": 1,
            "position": [.number(JSONNumber(left)), .number(JSONNumber(top))],
        ]
    }

    // MARK: Graph

    private func connections(_ parts: ExportedGraph) -> JSONObject {
        var result = JSONObject()
        for node in parts.nodes {
            let own = parts.connections.filter { $0.source == node.name }
            guard !own.isEmpty else { continue }
            var kinds = JSONObject()
            for connection in own {
                var slots = kinds[connection.kind]?.array ?? []
                while slots.count <= connection.output { slots.append([]) }
                let target: JSONValue = [
                    "node": .string(connection.target), "type": .string(connection.targetKind),
                    "index": .number(JSONNumber(connection.input)),
                ]
                slots[connection.output] = .array((slots[connection.output].array ?? []) + [target])
                kinds[connection.kind] = .array(slots)
            }
            result[node.name] = .object(kinds)
        }
        return result
    }

    private func settings(_ graph: WorkflowGraph) -> JSONObject {
        var result: JSONObject = ["executionOrder": graph.settings["executionOrder"] ?? "v1"]
        result["timezone"] = graph.settings["timezone"] ?? "Africa/Algiers"
        for member in graph.settings
        where ImportSchema.settingsKeys.contains(member.key) && result[member.key] == nil {
            result[member.key] = member.value
        }
        return result
    }
}
