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
    private let lowering: Lowering
    private let portability: CheckPortability

    /// Exports with the types of `catalogue`; `load` gives data files such as the code of lowered nodes.
    package init(catalogue: NodeCatalogue, load: @escaping @Sendable (String) -> [UInt8]?) {
        self.catalogue = catalogue
        lowering = Lowering(load: load)
        portability = CheckPortability(catalogue: catalogue, load: load)
    }

    /// The workflow file.
    package func export(_ request: ExportRequest) -> Checked<JSONValue> {
        var diagnostics = portability.check(request)
        let places = Layout.separated(request.graph.nodes.map(\.position))
        var nodes: [JSONValue] = []
        if let overview = request.overview { nodes.append(note(overview, request, places)) }
        for (index, node) in request.graph.nodes.enumerated() {
            let written = write(node, at: places[index], request)
            diagnostics += written.diagnostics
            nodes.append(written.value)
        }
        var workflow: JSONObject = ["name": .string(String(request.name.prefix(ImportSchema.nameLength.upperBound)))]
        if request.door == .file {
            workflow["id"] = .string(ExportIDs(template: request.template).workflow)
        }
        workflow["nodes"] = .array(nodes)
        workflow["connections"] = .object(connections(request.graph))
        workflow["settings"] = .object(settings(request.graph))
        if request.door == .file {
            workflow["active"] = false
            workflow["pinData"] = [:]
        }
        return Checked(.object(workflow), diagnostics)
    }

    // MARK: Nodes

    private func write(
        _ node: WorkflowNode, at place: (x: Int, y: Int), _ request: ExportRequest
    ) -> Checked<JSONValue> {
        var diagnostics: [Diagnostic] = []
        var fold = FoldConfiguration(values: request.config, secrets: request.secrets)
        let folded = fold.fold(.object(node.parameters)).object ?? [:]
        for secret in fold.secretsMet { diagnostics.append(.secretInExport(secret, node: node)) }
        for function in fold.functionsMet { diagnostics.append(.ownFunctionInExport(function, node: node)) }
        var type = node.type
        var version = node.typeVersion ?? catalogue.type(named: node.type)?.defaultVersion ?? 1
        var parameters = folded
        if type.hasPrefix("foggara.") {
            let resolved = catalogue.type(named: type)?.description(version: version)?.resolve(folded).values ?? folded
            guard let lowered = lowering.lower(type: type, parameters: resolved) else {
                return Checked(.null, diagnostics + [.noLowering(node)])
            }
            (type, version, parameters) = (lowered.type, lowered.version, lowered.parameters)
        }
        let description = catalogue.type(named: type)?.description(version: version)
        if let description { parameters = DefaultParameters(description: description).stripped(parameters) }

        let ids = ExportIDs(template: request.template)
        var object: JSONObject = ["parameters": .object(parameters)]
        object["id"] = .string(ids.uuid("node", node.name))
        object["name"] = .string(node.name)
        object["type"] = .string(type)
        object["typeVersion"] = .number(JSONNumber(version) ?? JSONNumber(1))
        object["position"] = [.number(JSONNumber(place.x)), .number(JSONNumber(place.y))]
        if description?.declaresWebhooks == true {
            object["webhookId"] = .string(ids.uuid("webhook", node.name))
        }
        if !node.credentials.isEmpty { object["credentials"] = .object(credentials(of: node, request)) }
        for (key, value) in options(of: node) { object[key] = value }
        return Checked(.object(object), diagnostics)
    }

    private func credentials(of node: WorkflowNode, _ request: ExportRequest) -> JSONObject {
        JSONObject(
            node.credentials.map { reference in
                let label = request.credentialLabels[reference.name] ?? reference.name
                return (reference.type, ["id": .null, "name": .string(label)] as JSONValue)
            })
    }

    private func options(of node: WorkflowNode) -> [(String, JSONValue)] {
        let options = node.options
        var result: [(String, JSONValue)] = []
        if options.isDisabled { result.append(("disabled", true)) }
        if let notes = options.notes, !notes.isEmpty { result.append(("notes", .string(notes))) }
        if options.executeOnce { result.append(("executeOnce", true)) }
        if options.alwaysOutputData { result.append(("alwaysOutputData", true)) }
        if options.retryOnFail {
            result.append(("retryOnFail", true))
            if options.maxTries != 3 { result.append(("maxTries", .number(JSONNumber(options.maxTries)))) }
            if options.waitBetweenTries != 1_000 {
                result.append(("waitBetweenTries", .number(JSONNumber(options.waitBetweenTries))))
            }
        }
        if options.onError != .stopWorkflow { result.append(("onError", .string(options.onError.rawValue))) }
        return result
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

    private func connections(_ graph: WorkflowGraph) -> JSONObject {
        var result = JSONObject()
        for node in graph.nodes {
            let own = graph.connections.filter { $0.source == node.name }
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
