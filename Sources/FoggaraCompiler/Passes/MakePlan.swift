import FoggaraJSON
package import FoggaraWorkflow

/// Puts together what the engine runs.
package enum MakePlan {
    /// The plan of a graph without errors; notes on the canvas are left out.
    package static func run(_ template: Template, config: ConfigValues, graph: ResolvedGraph) -> Plan {
        var place: [Int: Int] = [:]
        for node in graph.nodes where !node.isNote { place[node.index] = place.count }
        var nodes: [PlanNode] = []
        for node in graph.nodes where !node.isNote {
            nodes.append(planNode(node, index: nodes.count, template, graph, place))
        }
        let settings = template.graph.settings
        let seconds = settings["executionTimeout"]?.number?.integer.flatMap { $0 > 0 ? Int($0) : nil }
        let promised = template.serviceLevel.maxDurationSeconds
        let strict = settings["foggara"]?["history"] == "run"
        var plan = Plan(
            template: template.id, name: template.displayName(in: "en"), version: template.version,
            timezone: timezone(settings), executionOrder: settings["executionOrder"] == "v1" ? .v1 : .v0,
            nodes: nodes, config: config.values, secrets: config.secrets,
            hosts: template.privacy.hosts.map(\.host), historyCommit: strict ? .run : .node,
            timeoutSeconds: seconds, activeSeconds: promised,
            runCapCentimes: [template.cost.capPerRun?.centimes, template.serviceLevel.maxCost?.centimes]
                .compactMap { $0 }.min())
        plan.tables = template.tables.map { PlanTable(name: $0.name, columns: $0.columns) }
        return plan
    }

    private static func timezone(_ settings: JSONObject) -> String {
        guard let zone = settings["timezone"]?.string, !zone.isEmpty, zone != "DEFAULT" else { return "Africa/Algiers" }
        return zone
    }

    private static func planNode(
        _ node: ResolvedNode, index: Int, _ template: Template, _ graph: ResolvedGraph, _ place: [Int: Int]
    ) -> PlanNode {
        let regular = node.ports?.mainOutputCount ?? 1
        let count = regular + (node.errorOutput == nil ? 0 : 1)
        var outputs = Array(repeating: [PlanEdge](), count: count)
        for edge in graph.edges(from: node.index) where edge.kind == "main" {
            guard outputs.indices.contains(edge.output), let target = place[edge.target] else { continue }
            outputs[edge.output].append(PlanEdge(target: target, input: edge.input))
        }
        let inputs = graph.edges(into: node.index).filter { $0.kind == "main" }.map(\.input)
        return PlanNode(
            index: index, id: StableID.uuid(of: [template.id, node.node.id ?? node.name]), name: node.name,
            type: node.node.type, version: node.version, position: node.node.position,
            parameters: node.parameters.values, credentials: node.node.credentials, options: node.node.options,
            isTrigger: node.isTrigger, effect: node.effect, isMessage: node.isMessage, outputs: outputs,
            inputCount: (inputs.max() ?? -1) + 1, requiredInputs: node.ports?.requiredInputs,
            webhookID: node.node.syntax["webhookId"]?.string)
    }
}
