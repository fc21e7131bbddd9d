import FoggaraCompiler
import FoggaraDiagnostics
import FoggaraEngine
import FoggaraJSON
import FoggaraServer
import FoggaraSystem
import FoggaraWorkflow

/// `foggara serve`
enum ServeCommand {
    static let spec = CommandSpec(
        name: "serve", operands: [.init(name: "FILE", isOptional: true, isRepeated: true)],
        options: SandboxChoice.options + WebServer.options + [
            .init("config", "FILE"), .init("state", "DIR"), .init("skip-waits"), .init("slots", "N"),
        ],
        examples: [
            "foggara serve --state ~/.foggara",
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
        try WebServer.requireFreePaths(plans)
        let state = try ServiceState(named: templates.map(\.source), console: call.console)
        let stop = Signals.stream()
        let clock: any WallClock = skipping ?? SystemClock()
        let web = try WebServer.listen(call, plans: plans)
        let sandbox = try await SandboxChoice.make(call, clock: clock)
        let folder = try StateFolder.choose(call, isSandboxed: sandbox.addresses != nil)
        let standIns = sandbox.addresses.map { SandboxVault(templates, $0) }
        let events = EventStream()
        let workshop = try await Workshop.open(
            folder.path, addresses: sandbox.addresses, secrets: standIns, publicAddress: web?.publicAddress,
            clock: clock, console: call.console,
            log: { event in
                skipping?.follow(event)
                events.send(event)
            })
        for plan in plans { workshop.known.add(plan) }
        let activated = try await state.activated(workshop.store, besides: plans)
        for entry in activated {
            if web == nil, WebServer.needsServer(entry.plan) {
                throw CommandFailure("serve.needsAddress", ["name": entry.plan.name])
            }
            if let template = state.template(entry.plan.template) {
                standIns?.add(template, values: [:])
            }
        }
        let hooks = web.map { WebhookService([], engine: workshop.engine, publicAddress: $0.publicAddress) }
        let named = plans.map { ServedPlans.Entry(plan: $0, since: clock.now()) }
        let served = ServedPlans(activated + named, hooks: hooks)
        try WebServer.requireFreePaths(served.entries.map(\.plan))
        if let web, let hooks {
            let pages = ServicePages(
                state: state, workshop: workshop, served: served, clock: clock, standIns: standIns,
                publicAddress: web.publicAddress, console: call.console)
            try mount(web, hooks, pages, call, folder)
        }
        let service = RunService(
            workshop: workshop, served: served, clock: clock, skipping: skipping, events: events,
            sandbox: sandbox.running, web: web, console: call.console)
        let result = try await service.run(slots: slots, until: stop)
        await workshop.close()
        await sandbox.stop()
        folder.leave()
        return result
    }

    /// Puts everything that answers requests in place, and tells where.
    private static func mount(
        _ web: WebServer, _ hooks: WebhookService, _ pages: ServicePages, _ call: Invocation, _ folder: StateFolder
    ) throws(CommandFailure) {
        let engine = pages.workshop.engine
        let console = call.console
        var handlers: [any RequestHandler] = [
            hooks, WaitingWebhooks(engine: engine, publicAddress: web.publicAddress),
            WaitingForms(engine: engine, language: console.language, load: { console.load($0) }),
            ApprovalPages(
                desk: EngineApprovals(engine: engine, keys: engine.world.doors), clock: engine.world.clock,
                load: { console.load($0) }),
            HealthHandler(),
        ]
        console.say("serve.listening", ["url": web.localAddress])
        if !call.has("no-pages") {
            let key = try PageKey.load(folder.path)
            handlers.append(
                PageDesk(
                    world: pages, guarding: PageGuard(key: Secret(key)), language: console.language,
                    load: { console.load($0) }))
            console.say("serve.pages", ["url": "\(web.localAddress)/?key=\(key)"])
        }
        web.mount(handlers)
    }
}
