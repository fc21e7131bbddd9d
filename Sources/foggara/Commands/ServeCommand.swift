import FoggaraCompiler
import FoggaraDiagnostics
import FoggaraSandbox
import FoggaraSystem
import FoggaraWorkflow

/// `foggara serve`
enum ServeCommand {
    static let spec = CommandSpec(
        name: "serve", operands: [.init(name: "FILE", isRepeated: true)],
        options: [
            .init("config", "FILE"), .init("state", "DIR"), .init("sandbox"), .init("seed", "N"), .init("speed", "N"),
            .init("slots", "N"),
        ],
        examples: [
            "foggara serve ouedkniss_real_estate --config my.json --state ~/.foggara",
            "foggara serve ouedkniss_real_estate --config my.json --sandbox --speed 7200 --slots 2",
        ]
    ) { call in try await run(call) }

    private static func run(_ call: Invocation) async throws -> ExitCode {
        let seed = try call.integer("seed", in: 0...Int(Int32.max)) ?? 16
        let speed = try call.integer("speed", in: 1...1_000_000) ?? 1
        let slots = try call.integer("slots", in: 1...1_000_000)
        if speed > 1, !call.has("sandbox") { throw UsageError("usage.speed") }
        StandardStream.bufferOutputByLine()
        var templates: [Template] = []
        var plans: [Plan] = []
        for path in try TemplateFile.expand(call.operands) {
            let file = try TemplateFile.open(path, config: call.value("config"), console: call.console)
            let code = call.console.show(file.checked.diagnostics)
            guard let plan = file.checked.value.plan, let template = file.checked.value.template else {
                return code == .clean ? .inputErrors : code
            }
            templates.append(template)
            plans.append(plan)
        }
        let stop = Signals.stream()
        let clock = ScaledClock(factor: speed)
        let sandbox = call.has("sandbox") ? try await Sandbox.start(seed: UInt64(seed), clock: clock) : nil
        let isTemporary = sandbox != nil && call.value("state") == nil
        let directory = isTemporary ? try Files.createTemporaryDirectory() : Workshop.directory(call)
        let events = EventStream()
        let workshop = try await Workshop.open(
            directory, addresses: sandbox?.addresses,
            secrets: sandbox.map { SandboxSecrets(templates: templates, addresses: $0.addresses) }, clock: clock,
            console: call.console, log: { events.send($0) })
        let service = RunService(
            workshop: workshop, plans: plans, clock: clock, events: events, sandbox: sandbox, console: call.console)
        let result = try await service.run(slots: slots, until: stop)
        await workshop.close()
        await sandbox?.stop()
        // The folder is temporary; what cannot be removed is left to the system.
        if isTemporary { try? Files.removeTree(directory) }
        return result
    }
}
