import FoggaraDiagnostics
package import FoggaraJSON
package import FoggaraWorkflow

/// Makes the plan of a workflow that stands inside another one.
package enum InlineWorkflow {
    /// The plan, with the hosts, the form, the secrets, the tables and the cap of the workflow that holds it.
    ///
    /// It is not checked, for its text may come out of an expression; a node without executor fails when it is reached,
    /// and what is sent passes the same gates as everything that the caller sends.
    ///
    /// - Returns: nil when the value is no workflow; with the plan what keeps it from being begun, as n8n says it.
    package static func plan(
        _ value: JSONValue, in caller: Plan, catalogue: NodeCatalogue
    ) -> (plan: Plan, issues: String?)? {
        guard let inner = resolve(value, name: caller.template, catalogue: catalogue), let template = inner.template
        else { return nil }
        var plan = MakePlan.run(template, config: inner.config, graph: inner.graph)
        if template.graph.settings["timezone"] == nil { plan.timezone = caller.timezone }
        plan.template = caller.template
        plan.version = caller.version
        plan.config = caller.config
        plan.secrets = caller.secrets
        plan.hosts = caller.hosts
        plan.tables = caller.tables
        plan.historyCommit = caller.historyCommit
        plan.runCapCentimes = caller.runCapCentimes
        plan.activeSeconds = caller.activeSeconds
        return (plan, WorkflowIssues.message(inner.graph))
    }

    /// How deep workflows inside workflows are looked into.
    private static let deepest = 5

    /// The workflows that stand in the nodes of a graph, by place of the node.
    static func all(
        in graph: ResolvedGraph, name: String, catalogue: NodeCatalogue, depth: Int = 1
    ) -> [Int: Compilation] {
        var found: [Int: Compilation] = [:]
        guard depth <= deepest else { return found }
        for node in graph.nodes
        where node.node.type == "n8n-nodes-base.executeWorkflow" && node.parameters.values["source"] == "parameter" {
            var value = node.parameters.values["workflowJson"]
            if case .string(let text) = value { value = JSONDocument.value(of: Array(text.utf8)) }
            guard let value, var inner = resolve(value, name: name, catalogue: catalogue) else { continue }
            inner.inner = all(in: inner.graph, name: name, catalogue: catalogue, depth: depth + 1)
            found[node.index] = inner
        }
        return found
    }

    /// A workflow with its types, parameters and edges resolved, without any check; nil when the value is none.
    private static func resolve(_ value: JSONValue, name: String, catalogue: NodeCatalogue) -> Compilation? {
        guard value["nodes"]?.array != nil else { return nil }
        let source = SourceText(name: name, text: JSONWriter.compact(value))
        guard let template = DecodeTemplate.run(JSONDocument(source)).value else { return nil }
        var result = Compilation()
        result.template = template
        result.config = Instantiate.run(template, values: nil)
        let nodes = ResolveNodes.run(template, catalogue: catalogue).value
        result.graph = CheckConnections.run(template.graph, nodes: nodes).value
        return result
    }
}

extension ResolvedNode {
    /// The place of the workflow that stands in the node.
    var workflowSpan: ByteSpan { node.syntax["parameters"]?["workflowJson"]?.span ?? node.syntax.span }
}
