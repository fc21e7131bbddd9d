import FoggaraCompiler
import FoggaraDiagnostics
import FoggaraJSON
import FoggaraN8n
import FoggaraWorkflow

/// `foggara export`
enum ExportCommand {
    static let spec = CommandSpec(
        name: "export", operands: [.init(name: "FILE")],
        options: [
            .init("config", "FILE"), .init("variant", "DOOR", choices: ImportDoor.allCases.map(\.rawValue)),
            .init("versions", "PROFILE", choices: VersionProfile.allCases.map(\.rawValue)), .init("output", "FILE"),
            .init("force"),
        ],
        examples: [
            "foggara export ouedkniss_real_estate --config my.json --output watch.n8n.json",
            "foggara export ouedkniss_real_estate --config my.json --variant api",
        ]
    ) { call in try run(call) }

    private static func run(_ call: Invocation) throws -> ExitCode {
        let file = try TemplateFile.open(call.operands[0], config: call.value("config"), console: call.console)
        guard file.checked.isAccepted, let template = file.checked.value.template else {
            return call.console.show(file.checked.diagnostics)
        }
        let request = ExportRequest(
            template, config: file.checked.value.config, language: call.console.language.rawValue,
            overview: template.hasHeader ? overview(template, call.console) : nil,
            door: call.value("variant").flatMap(ImportDoor.init) ?? .file,
            versions: call.value("versions").flatMap(VersionProfile.init) ?? .portable)
        let console = call.console
        let exported = Exporter(catalogue: file.catalogue, load: { console.load($0) }).export(request)
        let code = call.console.show(DiagnosticOrder.sorted(file.checked.diagnostics + exported.diagnostics))
        guard code == .clean else { return code }
        try OutputFile.write(JSONWriter.pretty(exported.value), for: call)
        return .clean
    }

    /// The note beside the nodes: what the workflow does and what is left to do by hand in n8n.
    private static func overview(_ template: Template, _ console: Console) -> String {
        let texts = console.texts
        let language = console.language.rawValue
        var lines = ["## \(template.displayName(in: language))", template.summary?.text(in: language) ?? "", ""]
        let zone = template.graph.settings["timezone"]?.string ?? "Africa/Algiers"
        lines.append("- " + texts.text("export.timezone", ["zone": zone]))
        for credential in template.credentials {
            let label = credential.name?.text(in: language) ?? credential.key
            lines.append("- " + texts.text("export.credential", ["name": label, "type": credential.type]))
        }
        return lines.joined(separator: "\n")
    }
}
