import FoggaraCompiler
import FoggaraDiagnostics
import FoggaraEngine
import FoggaraJSON
import FoggaraServer
import FoggaraStore
import FoggaraSystem
import FoggaraWorkflow

/// `foggara run`
enum RunCommand {
    static let spec = CommandSpec(
        name: "run", operands: [.init(name: "FILE")],
        options: SandboxChoice.options + [
            .init("config", "FILE"), .init("trigger", "NODE"), .init("input", "FILE"), .init("request", "FILE"),
            .init("state", "DIR"),
            .init("skip-waits"),
        ],
        examples: [
            "foggara run ouedkniss_real_estate --config my.json --sandbox",
            "foggara run my.json --trigger 'By hand' --input items.json --json",
            "foggara run my.json --request message.json --sandbox",
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
        workshop.known.add(plan)
        let record = try await record(call, plan, workshop)
        if let record {
            let machine = try await workshop.engine.machine(of: record.id)
            reporter.summarize(record, machine: machine, sandbox: sandbox.running)
        }
        await workshop.close()
        await sandbox.stop()
        folder.leave()
        // A run that waits has not failed: an answer or its instant lets it go on.
        return record?.status == .success || record?.status == .waiting ? .clean : .inputErrors
    }

    /// The run, driven as far as it goes; nil when the request of `--request` started none.
    private static func record(_ call: Invocation, _ plan: Plan, _ workshop: Workshop) async throws -> RunRecord? {
        guard let path = call.value("request") else {
            let id = try await workshop.engine.start(
                plan, trigger: call.value("trigger"), items: try items(call), mode: "manual")
            return try await workshop.engine.drive(id)
        }
        guard let request = ScenarioRequest(try TemplateFile.value(path, call.console)) else {
            throw CommandFailure("failure.noFile", ["path": path, "reason": "JSON"])
        }
        let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        let service = WebhookService(
            [plan], engine: workshop.engine,
            publicAddress: WebServer.publicAddress(call) ?? "http://127.0.0.1:5678")
        let sent = try await HookRequest(service: service, fixtures: folder.isEmpty ? "" : folder + "/")
            .make(request, trigger: call.value("trigger"))
        let outcome = try await RequestScenario(service: service).send(sent) { try await workshop.engine.drive($0) }
        if let response = outcome.response {
            if outcome.record == nil {
                throw CommandFailure(
                    "failure.noAnswer", ["status": "\(response.status)", "body": String(response.text.prefix(300))])
            }
            if !call.console.isJSON { call.console.say("run.answered", ["status": "\(response.status)"]) }
        }
        return outcome.record
    }

    /// The items of `--input`: a list of objects, or one object.
    private static func items(_ call: Invocation) throws -> [Item]? {
        guard let path = call.value("input") else { return nil }
        let value = try TemplateFile.value(path, call.console)
        return (value.array ?? [value]).map { Item($0) }
    }
}
