import FoggaraCompiler
import FoggaraDiagnostics
import FoggaraJSON
import FoggaraSandbox
import FoggaraWorkflow

/// `foggara test`
enum TestCommand {
    static let spec = CommandSpec(
        name: "test", operands: [.init(name: "FILE", isRepeated: true)], options: [.init("filter", "TEXT")],
        examples: ["foggara test templates/", "foggara test my.json --filter 'nothing new' --json"]
    ) { call in try await run(call) }

    private static func run(_ call: Invocation) async throws -> ExitCode {
        var passed = 0
        var failed = 0
        for path in try TemplateFile.expand(call.operands) {
            let file = try TemplateFile.open(path, config: nil, console: call.console)
            _ = call.console.show(file.checked.diagnostics)
            guard file.checked.isAccepted, let template = file.checked.value.template else {
                failed += 1
                continue
            }
            let runner = ScenarioRunner(template: template, source: file.source, console: call.console)
            for scenario in template.tests {
                let name = scenario.name?.text(in: call.console.language.rawValue) ?? ""
                if let filter = call.value("filter"), !name.contains(filter) { continue }
                let outcome = try await runner.run(scenario)
                if outcome.differences.isEmpty { passed += 1 } else { failed += 1 }
                tell(outcome, path, call.console)
            }
        }
        if !call.console.isJSON {
            call.console.say("test.summary", ["passed": "\(passed)", "failed": "\(failed)"])
        }
        return failed == 0 ? .clean : .inputErrors
    }

    private static func tell(_ outcome: ScenarioRunner.Outcome, _ path: String, _ console: Console) {
        if console.isJSON {
            console.json([
                "file": .string(path), "scenario": .string(outcome.name), "passed": .bool(outcome.differences.isEmpty),
                "differences": .array(outcome.differences.map { .string($0) }), "counted": outcome.counters.json,
            ])
            return
        }
        console.line((outcome.differences.isEmpty ? "✓ " : "✗ ") + outcome.name)
        for difference in outcome.differences { console.line("    \(difference)") }
    }
}
