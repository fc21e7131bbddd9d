import FoggaraCompiler
import FoggaraDiagnostics
import FoggaraEngine
import FoggaraJSON
import FoggaraN8n
import FoggaraNodes
import FoggaraSystem
import FoggaraWorkflow

/// A template after its way to n8n and back.
struct ExportedWorkflow {
    /// The imported workflow, decoded.
    var template: Template
    /// Its text, under the name of the template's file.
    var source: SourceText

    /// Whether another way through n8n gave the same nodes, edges and settings, so that it would run the same.
    func runsLike(_ other: ExportedWorkflow) -> Bool {
        template.root.value["workflow"] == other.template.root.value["workflow"]
    }

    /// Why there is nothing to compare.
    struct Obstacle: Error {
        var text: String
    }

    /// Exports what `scenario` activates, imports it, and sees whether the engine can run it.
    static func make(
        _ source: SourceText, scenario: Scenario, door: ImportDoor
    ) -> Result<ExportedWorkflow, Obstacle> {
        let compiler = Compiler(load: load)
        let compiled = compiler.compile(source, config: .object(scenario.config))
        guard let template = compiled.value.template, compiled.value.plan != nil else {
            return .failure(Obstacle(text: "the template is refused"))
        }
        var request = ExportRequest(template, config: compiled.value.config, language: "en", door: door)
        request.credentialLabels = [:]
        let exported = Exporter(catalogue: compiler.catalogue, load: load).export(request)
        if let refusal = exported.diagnostics.first(where: { $0.severity == .error }) {
            return .failure(Obstacle(text: "the export is refused: \(refusal.code)"))
        }
        let value = withStatements(
            of: template.root.value, Importer(catalogue: compiler.catalogue).template(from: exported.value))
        let imported = SourceText(name: source.name, text: JSONWriter.pretty(value))
        let again = compiler.compile(imported)
        guard let workflow = again.value.template, let plan = again.value.plan else {
            let codes = again.diagnostics.filter { $0.severity == .error }.map { "\($0.code)" }
            return .failure(Obstacle(text: "the import is refused: \(codes.joined(separator: " "))"))
        }
        let known = Set(NodeRegistry.all().flatMap(\.types) + ["n8n-nodes-base.code"])
        let missing = Set(plan.nodes.filter { !$0.options.isDisabled && !known.contains($0.type) }.map(\.type))
        if !missing.isEmpty {
            return .failure(Obstacle(text: "no executor for \(missing.sorted().joined(separator: ", "))"))
        }
        return .success(ExportedWorkflow(template: workflow, source: imported))
    }

    /// The import with what the template's author states about nodes and n8n's file has no room for.
    private static func withStatements(of template: JSONValue, _ imported: JSONValue) -> JSONValue {
        guard var header = imported.object else { return imported }
        let names = Set((imported["workflow"]?["nodes"]?.array ?? []).compactMap { $0["name"]?.string })
        if let effects = template["effects"]?.object {
            header["effects"] = .object(
                JSONObject(effects.members.filter { names.contains($0.key) }.map { ($0.key, $0.value) }))
        }
        header["tables"] = template["tables"]
        if let messages = template["messages"]?.array {
            header["messages"] = .array(messages.filter { names.contains($0.string ?? "") })
        }
        // A host that the configuration names is an expression in the file.
        if var hosts = template["privacy"]?["hosts"]?.object {
            for host in imported["privacy"]?["hosts"]?.object ?? [:] where hosts[host.key] == nil {
                hosts[host.key] = host.value
            }
            header["privacy"] = ["hosts": .object(hosts)]
        }
        return .object(header)
    }

    /// A file of the product.
    @Sendable static func load(_ path: String) -> [UInt8]? { Assets.bytes(path) }
}
