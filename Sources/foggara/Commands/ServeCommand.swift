import FoggaraCompiler
import FoggaraDiagnostics
import FoggaraSystem
import FoggaraWorkflow

/// `foggara serve`
enum ServeCommand {
    static let spec = CommandSpec(
        name: "serve", operands: [.init(name: "FILE", isRepeated: true)],
        options: SandboxChoice.options + WebServer.options + [
            .init("config", "FILE"), .init("state", "DIR"), .init("skip-waits"), .init("slots", "N"),
        ],
        examples: [
            "foggara serve ouedkniss_real_estate --config my.json --state ~/.foggara",
            "foggara serve ouedkniss_real_estate --config my.json --sandbox --skip-waits --slots 2",
            "foggara serve my.json --listen 0.0.0.0:5678 --public-url https://shop.example.dz",
        ]
    ) { call in try await run(call) }

    private static func run(_ call: Invocation) async throws -> ExitCode {
        let slots = try call.integer("slots", in: 1...1_000_000)
        let skipping = try SandboxChoice.skippingClock(call)
        StandardStream.bufferOutputByLine()
        var templates: [Template] = []
        var plans: [Plan] = []
        for path in try TemplateFile.expand(call.operands) {
            guard let (template, plan) = try TemplateFile.runnable(path, call) else { return .inputErrors }
            templates.append(template)
            plans.append(plan)
        }
        let stop = Signals.stream()
        let clock: any WallClock = skipping ?? SystemClock()
        let sandbox = try await SandboxChoice.make(call, clock: clock)
        let folder = try StateFolder.choose(call, isSandboxed: sandbox.addresses != nil)
        let events = EventStream()
        let workshop = try await Workshop.open(
            folder.path, addresses: sandbox.addresses,
            secrets: sandbox.addresses.map { SandboxSecrets(templates: templates, addresses: $0) }, clock: clock,
            console: call.console,
            log: { event in
                skipping?.follow(event)
                events.send(event)
            })
        let web = try WebServer.open(call, plans: plans, workshop: workshop)
        let service = RunService(
            workshop: workshop, plans: plans, clock: clock, skipping: skipping, events: events,
            sandbox: sandbox.running, web: web, console: call.console)
        let result = try await service.run(slots: slots, until: stop)
        await workshop.close()
        await sandbox.stop()
        folder.leave()
        return result
    }
}
