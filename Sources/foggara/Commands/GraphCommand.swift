import FoggaraCompiler
import FoggaraDiagnostics
import FoggaraJSON
import FoggaraN8n
import FoggaraWorkflow

/// `foggara graph`
enum GraphCommand {
    static let spec = CommandSpec(
        name: "graph", operands: [.init(name: "FILE")], options: [.init("output", "FILE"), .init("force")],
        examples: ["foggara graph ouedkniss_real_estate --output watch.svg"]
    ) { call in try run(call) }

    private static func run(_ call: Invocation) throws -> ExitCode {
        let file = try TemplateFile.open(call.operands[0], config: nil, console: call.console)
        // A workflow with faults still has a picture: its author may look for them there.
        guard let template = file.checked.value.template else { return call.console.show(file.checked.diagnostics) }
        let picture = WorkflowPicture(
            template.graph, title: template.displayName(in: call.console.language.rawValue)
        ) { type in file.catalogue.type(named: type)?.defaultName ?? type }
        if call.console.isJSON, call.value("output") == nil {
            call.console.json(["svg": .string(picture.svg)])
        } else {
            try OutputFile.write(picture.svg, for: call)
        }
        return .clean
    }
}
