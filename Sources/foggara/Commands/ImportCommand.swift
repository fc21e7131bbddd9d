import FoggaraCompiler
import FoggaraDiagnostics
import FoggaraJSON
import FoggaraN8n
import FoggaraWorkflow

/// `foggara import`
enum ImportCommand {
    static let spec = CommandSpec(
        name: "import", operands: [.init(name: "FILE")], options: [.init("output", "FILE"), .init("force")],
        examples: ["foggara import workflow.json --output templates/mine.json"]
    ) { call in try run(call) }

    private static func run(_ call: Invocation) throws -> ExitCode {
        let file = try TemplateFile.open(call.operands[0], config: nil, console: call.console)
        // A workflow with faults is still imported: its author mends it as a template.
        _ = call.console.show(file.checked.diagnostics)
        guard let template = file.checked.value.template else { return .inputErrors }
        let importer = Importer(catalogue: Compiler(load: call.console.load).catalogue)
        let value = template.hasHeader ? template.root.value : importer.template(from: template.root.value)
        try OutputFile.write(JSONWriter.pretty(value), for: call)
        return .clean
    }
}
