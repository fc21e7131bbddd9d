import FoggaraCompiler
import FoggaraDiagnostics
import FoggaraN8n
import FoggaraWorkflow

/// `foggara check`
enum CheckCommand {
    static let spec = CommandSpec(
        name: "check", operands: [.init(name: "FILE", isRepeated: true)], options: [.init("config", "FILE")],
        examples: [
            "foggara check templates/ouedkniss_real_estate.json",
            "foggara check templates/ --json --lang fr",
            "foggara check export.json",
        ]
    ) { call in try run(call) }

    private static func run(_ call: Invocation) throws -> ExitCode {
        var code = ExitCode.clean
        for path in try TemplateFile.expand(call.operands) {
            let file = try TemplateFile.open(path, config: call.value("config"), console: call.console)
            var diagnostics = file.checked.diagnostics
            if let template = file.checked.value.template, !template.hasHeader {
                diagnostics += CheckImport(catalogue: Compiler(load: call.console.load).catalogue).check(template.root)
            }
            if call.console.show(DiagnosticOrder.sorted(diagnostics)) == .inputErrors { code = .inputErrors }
            if !call.console.isJSON {
                let summary = DiagnosticSummary(diagnostics).text(
                    MessageCatalogue(call.console.language, load: call.console.load))
                call.console.line("\(path): \(summary)")
            }
        }
        return code
    }
}
