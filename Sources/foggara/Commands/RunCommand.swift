import FoggaraCompiler
import FoggaraDiagnostics
import FoggaraEngine
import FoggaraJSON
import FoggaraStore
import FoggaraSystem
import FoggaraWorkflow

/// `foggara run`
enum RunCommand {
    static let spec = CommandSpec(
        name: "run", operands: [.init(name: "FILE")],
        options: SandboxChoice.options + [
            .init("config", "FILE"), .init("trigger", "NODE"), .init("input", "FILE"), .init("state", "DIR"),
            .init("skip-waits"),
        ],
        examples: [
            "foggara run ouedkniss_real_estate --config my.json --sandbox",
            "foggara run my.json --trigger 'By hand' --input items.json --json",
        ]
    ) { call in try await run(call) }

    private static func run(_ call: Invocation) async throws -> ExitCode {
        let clock: any WallClock = try SandboxChoice.skippingClock(call) ?? SystemClock()
        guard let (template, plan) = try TemplateFile.runnable(call.operands[0], call) else { return .inputErrors }
        if let name = call.value("trigger"), plan.node(named: name) == nil {
            let triggers = plan.nodes.filter(\.isTrigger).map { "--trigger '\($0.name)'" }
            throw UsageError("usage.noTrigger", ["trigger": name], suggestions: triggers)
        }
        let sandbox = try await SandboxChoice.make(call, clock: clock)
        let secrets = sandbox.addresses.map { SandboxSecrets(templates: [template], addresses: $0) }
        let folder = try StateFolder.choose(call, isSandboxed: sandbox.addresses != nil)
        let reporter = RunReporter(console: call.console)
        let workshop = try await Workshop.open(
            folder.path, addresses: sandbox.addresses, secrets: secrets, clock: clock, console: call.console,
            log: { reporter.tell($0) })
        let id = try await workshop.engine.start(
            plan, trigger: call.value("trigger"), items: try items(call), mode: "manual")
        let record = try await workshop.engine.drive(id)
        reporter.summarize(record, machine: try await workshop.engine.machine(of: id), sandbox: sandbox.running)
        await workshop.close()
        await sandbox.stop()
        folder.leave()
        // A run that waits has not failed: an answer or its instant lets it go on.
        return record.status == .success || record.status == .waiting ? .clean : .inputErrors
    }

    /// The items of `--input`: a list of objects, or one object.
    private static func items(_ call: Invocation) throws -> [Item]? {
        guard let path = call.value("input") else { return nil }
        let value = try TemplateFile.value(path, call.console)
        return (value.array ?? [value]).map { Item($0) }
    }
}
