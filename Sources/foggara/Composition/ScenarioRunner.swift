import FoggaraCompiler
import FoggaraCost
import FoggaraDiagnostics
import FoggaraEngine
import FoggaraJSON
import FoggaraSandbox
import FoggaraScheduler
import FoggaraServer
import FoggaraStore
import FoggaraSystem
import FoggaraText
import FoggaraWorkflow

/// Runs the scenarios of a template against stand-ins and compares what came of them with what the template expects.
struct ScenarioRunner {
    /// What differed in one scenario; empty when it passed.
    struct Outcome: Sendable {
        var name: String
        var differences: [String]
        var counters: Counters
    }

    let template: Template
    let source: SourceText
    let console: Console
    /// The clock that the scenarios' own jumps ahead of.
    var base: any WallClock = SystemClock()
    /// Told of the run and the stand-ins before they are closed.
    var observe: (@Sendable (RunMachine, RunningSandbox) -> Void)?

    /// Runs one scenario in a folder of its own.
    func run(_ scenario: Scenario) async throws -> Outcome {
        var outcome = Outcome(
            name: scenario.name?.text(in: console.language.rawValue) ?? "?", differences: [], counters: Counters())
        let compiled = Compiler(load: console.load).compile(source, config: .object(scenario.config))
        guard let plan = compiled.value.plan else {
            outcome.differences = compiled.diagnostics.map { "\($0.code)" }
            return outcome
        }
        try Workshop.requireScripts(plan)
        let start = scenario.at.flatMap(Instant.init(iso8601:))
        if let at = scenario.at, start == nil {
            outcome.differences = ["'\(at)' is no time"]
            return outcome
        }
        let clock = SkippingClock(base, startingAt: start)
        let sandbox = try await Sandbox.start(clock: clock)
        let folder = try StateFolder.temporary()
        defer { folder.leave() }
        do {
            outcome.differences = configure(sandbox, scenario)
            if outcome.differences.isEmpty {
                outcome.differences = try await fire(scenario, plan, compiled.value, sandbox, folder.path, clock)
            }
            outcome.counters = sandbox.counters
        } catch {
            await sandbox.stop()
            throw error
        }
        await sandbox.stop()
        return outcome
    }

    private func configure(_ sandbox: RunningSandbox, _ scenario: Scenario) -> [String] {
        scenario.standIns.compactMap { member in
            guard let name = StandInName(rawValue: member.key), let standIn = sandbox.standIn(name) else {
                return "there is no stand-in '\(member.key)'"
            }
            return standIn.configure(member.value) ? nil : "stand-in '\(member.key)' does not know its settings"
        }
    }

    private func fire(
        _ scenario: Scenario, _ plan: Plan, _ compilation: Compilation, _ sandbox: RunningSandbox, _ directory: String,
        _ clock: SkippingClock
    ) async throws -> [String] {
        let secrets = SandboxSecrets(
            templates: [template], addresses: sandbox.addresses, config: .object(scenario.config))
        let workshop = try await Workshop.open(
            directory, addresses: sandbox.addresses, secrets: secrets, clock: clock, console: console)
        workshop.known.add(plan)
        let tables = ScenarioTables(tables: StoredTables(store: workshop.store, declared: plan.tables, clock: clock))
        try await tables.seed(scenario.tables, at: clock.now())
        var record: RunRecord?
        var unmet: [String] = []
        for firing in 1...max(1, scenario.firings) {
            if let record, ![.success, .waiting].contains(record.status),
                scenario.expected.status != record.status.rawValue
            {
                // What comes after it would show nothing of what the scenario is about.
                await workshop.close()
                return [
                    "firing \(firing - 1) of \(scenario.firings) ended as \(record.status.rawValue): \(record.detail ?? "")"
                ]
            }
            if firing == scenario.firings { for standIn in sandbox.standIns { standIn.reset() } }
            if let request = scenario.request {
                let service = WebhookService([plan], engine: workshop.engine, publicAddress: "http://127.0.0.1:5678")
                let sent = try await HookRequest(service: service, fixtures: fixtures)
                    .make(request, trigger: scenario.triggerNode)
                let answers = ScenarioAnswers(answers: scenario.answers, engine: workshop.engine)
                let outcome = try await RequestScenario(service: service).send(sent) { try await answers.drive($0) }
                record = outcome.record
                unmet = RequestScenario.differences(outcome.response, scenario.expected.response)
                continue
            }
            let items = try triggerItems(scenario, plan, at: clock.now())
            let id = try await workshop.engine.start(plan, trigger: scenario.triggerNode, items: items, mode: "trigger")
            record = try await ScenarioAnswers(answers: scenario.answers, engine: workshop.engine).drive(id)
        }
        guard let record else {
            await workshop.close()
            let isQuiet = scenario.request != nil && scenario.expected.status == nil && scenario.expected.path == nil
            let sent = scenario.expected.sent.filter {
                $0.value.number?.integer != sandbox.sent[$0.key].map(Int64.init)
            }
            return unmet + sent.map { "\($0.key) is not \(JSONWriter.compact($0.value))" }
                + (isQuiet ? [] : ["nothing ran"])
        }
        let machine = try await workshop.engine.machine(of: record.id)
        observe?(machine, sandbox)
        let tableDifferences = try await tables.differences(scenario.expected.tables)
        let asked = ScenarioTables.calls(of: machine)
        var counters = sandbox.counters
        counters.calls += asked
        observe?(machine, sandbox)
        await workshop.close()
        return unmet + ScenarioComparison.missing(scenario.expected.texts, in: sandbox)
            + ScenarioComparison(expected: scenario.expected, plan: plan, machine: machine, record: record)
            .differences(sent: sandbox.sent, counters: counters)
            + tableDifferences + estimateDifferences(machine, compilation, counters)
    }

    /// The folder of fixtures beside the template, with a slash at the end.
    var fixtures: String {
        let folder = source.name.split(separator: "/").dropLast().joined(separator: "/")
        return (source.name.hasPrefix("/") ? "/" : "") + (folder.isEmpty ? "" : folder + "/") + "fixtures/"
    }

    /// What starts the run: the fixture, or what a Schedule Trigger would give.
    func triggerItems(_ scenario: Scenario, _ plan: Plan, at now: Instant) throws -> [Item]? {
        if let fixture = scenario.fixture {
            let path = fixtures + fixture
            guard let value = JSONDocument.value(of: try Files.read(path)) else {
                throw CommandFailure("failure.noFile", ["path": path, "reason": "JSON"])
            }
            return (value.array ?? [value]).map { Item($0) }
        }
        guard let node = scenario.triggerNode.flatMap({ plan.node(named: $0) }),
            node.type == "n8n-nodes-base.scheduleTrigger"
        else { return nil }
        return [Item(.object(ScheduleItem.make(at: now, in: try TimeZone(named: plan.timezone))))]
    }

    /// Where the run took the typical path, what the stand-ins counted must be what the estimate counts.
    private func estimateDifferences(
        _ machine: RunMachine, _ compilation: Compilation, _ counters: Counters
    ) -> [String] {
        guard let book = PriceBook(load: console.load),
            let estimate = Estimator(book: book).estimate(compilation).value
        else { return [] }
        let ran = Set(machine.state.order.map { machine.plan.nodes[$0.node].name })
        guard ran == Set(estimate.typical.lines.map(\.node)) else { return [] }
        let counts = estimate.typical.counts
        let pairs = [
            ("calls", counts.calls, counters.calls), ("lookups", counts.lookups, counters.lookups),
            ("messages", counts.messages, counters.messages), ("tokens", counts.tokens, counters.tokens),
        ]
        return pairs.filter { $0.1 != $0.2 }.map { "the estimate counts \($0.1) \($0.0), the stand-ins saw \($0.2)" }
    }
}
