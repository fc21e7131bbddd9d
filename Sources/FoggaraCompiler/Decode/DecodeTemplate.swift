package import FoggaraDiagnostics
package import FoggaraJSON
package import FoggaraWorkflow

/// Turns the syntax tree of a file into a template.
///
/// The shape of the header (kinds of values, unknown keys, missing keys) is the schema's to report; what is malformed
/// is left out here in silence. Reported here is what a schema cannot say: money, durations, bounds, names.
package enum DecodeTemplate {
    /// Reads a template or a plain n8n workflow; nil when the file is neither.
    package static func run(_ document: JSONDocument) -> Checked<Template?> {
        let root = document.root
        guard root.kind == .object else {
            return Checked(nil, [.neitherTemplateNorWorkflow(in: document.source, at: root.span)])
        }
        if root["foggara"] != nil { return template(root, document.source) }
        guard root["nodes"] != nil, root["connections"] != nil else {
            let span = ByteSpan(root.span.start, root.span.start + 1)
            return Checked(nil, [.neitherTemplateNorWorkflow(in: document.source, at: span)])
        }
        let graph = DecodeWorkflow.run(root, source: document.source)
        return Checked(
            Template(plain: graph.value, name: root["name"]?.string ?? "", root: root), graph.diagnostics)
    }

    private static func template(_ root: JSONNode, _ source: SourceText) -> Checked<Template?> {
        var diagnostics: [Diagnostic] = []
        let graph: WorkflowGraph
        if let workflow = root["workflow"], workflow.kind == .object {
            let checked = DecodeWorkflow.run(workflow, source: source)
            graph = checked.value
            diagnostics += checked.diagnostics
        } else {
            graph = WorkflowGraph(nodes: [], connections: [], settings: [:], source: source, syntax: root)
        }
        var template = Template(plain: graph, name: root["id"]?.string ?? "", root: root)
        template.hasHeader = true
        template.version = root["version"]?.string ?? ""
        template.category = root["category"]?.string
        template.name = root["name"].map(LocalizedText.init)
        template.summary = root["summary"].map(LocalizedText.init)
        if let schema = root["config"] { template.config = ConfigSection(schema) }
        template.credentials = (root["credentials"]?.members ?? []).map(CredentialDeclaration.init)
        template.tables = (root["tables"]?.members ?? []).map(TableDeclaration.init)
        if let privacy = root["privacy"] { template.privacy = PrivacySection(privacy) }
        template.effects = (root["effects"]?.members ?? []).map(StatedEffect.init)
        template.messages = (root["messages"]?.elements ?? []).compactMap(StatedMessage.init)
        template.tests = (root["tests"]?.elements ?? []).map(Scenario.init)
        var amounts = DecodeAmounts(source: source)
        template.serviceLevel = amounts.serviceLevel(root["sla"])
        template.cost = amounts.cost(root["cost"])
        return Checked(template, diagnostics + amounts.diagnostics)
    }
}

extension Diagnostic {
    /// The file has neither the header of a template nor `nodes` and `connections`.
    static func neitherTemplateNorWorkflow(in source: SourceText, at span: ByteSpan) -> Diagnostic {
        Diagnostic(2201, in: source, at: span, helps: [Phrase("help")])
    }
}
