import FoggaraJSON
import FoggaraStore
import FoggaraSystem
import FoggaraWorkflow

/// Drives one run: asks the machine what is next, writes it, does it.
struct RunDriver: Sendable {
    let engine: Engine
    let journal: RunJournal

    var world: EngineWorld { engine.world }
    private var configuration: EngineConfiguration { engine.configuration }
    private var line: RunLine { engine.line }

    /// Drives until the run ends, waits for anything but a retry, or a stop is asked for.
    func drive() async throws(EngineError) -> RunRecord {
        let first = await journal.record
        if first.status.isFinal { return first }
        guard first.attempts < configuration.attemptsWithoutProgress else { return try await quarantine(first) }
        // Of a run that waits nothing is written but the end of its wait: another process may do the same.
        if first.status != .needsAnswer, first.status != .waiting { try await journal.countAttempt() }
        let secrets = try await openSecrets()
        while !line.isStopping {
            let machine = await journal.machine
            let now = world.clock.now()
            if let error = overdue(machine, now: now) {
                try await finish(.canceled, error)
                continue
            }
            switch machine.next {
            case .none, .ask, .begin: return await journal.record
            case .start(let node, let run, let attempt):
                try await journal.write(.nodeStarted(node: node, run: run, attempt: attempt))
            case .execute(let node, let run): try await execute(node, run: run, secrets: secrets)
            case .wait(let until): try await wait(until: until)
            case .suspend(let wait):
                if let called = wait.called {
                    guard try await engine.hasEnded(called) else { return await journal.record }
                    try await writeResumption(
                        RunResumption(place: wait.place, at: now, outputs: nil, isRepeated: true))
                    continue
                }
                guard wait.isOver(at: now) else { return await journal.record }
                try await writeResumption(RunResumption(place: wait.place, at: now, outputs: nil))
            case .conclude(let outputs):
                let event = machine.conclude(.success(NodeResult(outputs: outputs)), now: now)
                try await write(event, run: first.id)
            case .finish(let status, let error): try await finish(status, error)
            }
        }
        return await journal.record
    }

    /// The error of a run that takes too long or never ends; nil while it may go on.
    private func overdue(_ machine: RunMachine, now: Instant) -> NodeError? {
        switch machine.state.phase {
        // What a run waits for may take its time; it is looked at when the run goes on.
        case .finished, .parked, .stopped, .waiting: return nil
        default: break
        }
        if let seconds = machine.plan.activeSeconds, let start = machine.state.start,
            now >= start.at + .milliseconds(machine.state.waitedMilliseconds) + .seconds(seconds)
        {
            return NodeError("TimeoutExecutionCancelledError", "The run worked longer than \(seconds) s")
        }
        if let seconds = machine.plan.timeoutSeconds, let start = machine.state.start,
            now >= start.at + .seconds(seconds)
        {
            return NodeError("TimeoutExecutionCancelledError", "The run took longer than \(seconds) s")
        }
        if let deadline = machine.state.start?.caller?.deadline, now >= deadline {
            return NodeError("TimeoutExecutionCancelledError", "The run that called this one ran out of time")
        }
        if machine.state.order.count >= configuration.nodesPerRun {
            return NodeError("FoggaraLimit", "The run executed \(configuration.nodesPerRun) nodes")
        }
        return nil
    }

    private func execute(_ place: Int, run: Int, secrets: JSONObject) async throws(EngineError) {
        let machine = await journal.machine
        let record = await journal.record
        guard !machine.passesThrough else { return try await write(machine.passThrough(), run: record.id) }
        guard case .running(_, _, let attempt) = machine.state.phase else { return }
        let node = machine.plan.nodes[place]
        let gate = JournalGate(
            journal: journal, world: world, tariff: configuration.tariff, run: record.id, node: node, runIndex: run,
            attempt: attempt)
        let history = RunHistory(store: world.store, template: record.template, pending: machine.state.history)
        let calls = RunCalls(
            engine: engine, record: record, machine: machine,
            place: NodeRunReference(node: place, run: run), attempt: attempt)
        let services = NodeServices(
            effects: gate, history: history,
            credentials: VaultCredentials(secrets: world.secrets, template: record.template),
            http: world.http(machine.plan), mail: world.mail(machine.plan), clock: world.clock,
            doors: RunDoors(keys: world.doors, run: record.id, place: NodeRunReference(node: place, run: run)),
            tables: StoredTables(store: world.store, declared: machine.plan.tables, clock: world.clock),
            random: world.random, calls: calls)
        let inputs = machine.currentInputs
        let view = RunView(
            machine: machine, inputs: inputs, record: record, secrets: secrets, now: world.clock.now(),
            random: world.random, zoneFile: world.zoneFile, functions: world.functions,
            resumeURL: world.doors?.resumeURL(record.id) ?? "", formURL: world.doors?.formURL(record.id) ?? "")
        var call = NodeCall(
            node: node, plan: machine.plan, inputs: inputs.map { $0 ?? [] }, runIndex: run,
            isManual: record.mode == "manual",
            parameters: NodeParameters(node: node, view: view, cache: engine.expressions),
            services: services)
        if node.type == LoopState.type {
            call.loop = LoopState(plan: machine.plan, results: machine.state.results, node: place)
            call.source = machine.state.stack.first?.sources.first.flatMap { $0 }.map { source in
                PairedSource(node: machine.plan.nodes[source.node].name, output: source.output, run: source.run)
            }
        }
        let answer = await answer(call)
        if let verdict = gate.verdict ?? calls.verdict {
            switch verdict {
            case .broken(let error):
                await journal.fail(error)
                throw error
            case .interrupted: return line.stop()
            case .park(let key):
                // Told only once it is durable: whoever hears of it may look the run up at once.
                try await journal.write(.parked(key: key))
                let summary = await journal.machine.state.effects[key]?.intent.request.summary ?? ""
                world.answers.end(record.id)
                return world.log(.parked(record.id, effect: key, summary: summary))
            case .overspent(let error):
                return try await write(
                    .nodeFinished(NodeFinish(node: place, run: run, outputs: nil, error: error, stops: true)),
                    run: record.id)
            }
        }
        if case .failure = answer, Task.isCancelled {
            // An interruption is no failure: the node is begun again after the next start.
            line.stop()
            return
        }
        let changes = history.changes
        let isDeferred = machine.plan.historyCommit == .run
        let redacted = Redaction(secrets).apply(to: answer)
        let now = world.clock.now()
        if case .success(let result) = redacted, let wait = result.wait,
            wait.door != nil || wait.called != nil || (wait.until ?? now) > now
        {
            return try await suspend(
                RunWait(
                    place: NodeRunReference(node: place, run: run), since: now, until: wait.until, door: wait.door,
                    outputs: result.outputs, called: wait.called))
        }
        // The gate has moved the machine on, so it is asked anew.
        var event = await journal.machine.conclude(
            redacted, now: now, history: isDeferred ? changes : [], custom: view.newCustomData)
        if case .nodeFinished(var finish) = event {
            finish.spent = calls.spent
            event = .nodeFinished(finish)
        }
        var stored: [StoreChange] = []
        if !isDeferred, case .nodeFinished(let finish) = event, finish.error == nil {
            stored = changes.map { $0.storeChange(at: now) }
        }
        try await write(event, with: stored, run: record.id)
        if case .success(let result) = answer, let response = result.response {
            world.answers.give(record.id, response)
        }
    }

    private func answer(_ call: NodeCall) async -> Result<NodeResult, NodeError> {
        guard let executor = world.executors[call.node.type] else {
            return .failure(NodeError("NodeOperationError", "no executor for node type '\(call.node.type)'"))
        }
        do throws(NodeError) { return .success(try await executor.run(call)) } catch { return .failure(error) }
    }

    private func write(_ event: RunEvent, with changes: [StoreChange] = [], run: RunID) async throws(EngineError) {
        // The next node is not begun when the loop would rather stop or cancel the run.
        let machine = await journal.machine
        let isGoingOn = !line.isStopping && overdue(machine, now: world.clock.now()) == nil
        try await journal.write(event, with: changes, beginsNext: isGoingOn)
        let plan = await journal.machine.plan
        switch event {
        case .nodeFinished(let finish):
            let items = finish.outputs?.reduce(0) { $0 + ($1?.count ?? 0) } ?? 0
            world.log(
                .nodeEnded(
                    run, node: plan.nodes[finish.node].name, run: finish.run, items: items, failed: finish.error != nil)
            )
        case .retryScheduled(let node, _, let attempt, _, _):
            world.log(.retrying(run, node: plan.nodes[node].name, attempt: attempt))
        default: break
        }
    }

    private func wait(until: Instant) async throws(EngineError) {
        do { try await line.sleep(until: until, on: world.clock) } catch {
            // Cancelled: the run stays as it is and is taken up after the next start.
            line.stop()
            return
        }
        if line.isStopping { return }
        if case .start(let node, let run, let attempt) = await journal.machine.resumption {
            try await journal.write(.nodeStarted(node: node, run: run, attempt: attempt))
        }
    }

    /// Writes that the running node waits.
    private func suspend(_ wait: RunWait) async throws(EngineError) {
        try pass(.beforeWait)
        try await journal.write(.waiting(wait))
        try pass(.afterWait)
    }

    /// Writes the end of the wait that the run is in.
    func writeResumption(_ resumption: RunResumption) async throws(EngineError) {
        try pass(.beforeResumption)
        try await journal.write(.resumed(resumption))
        try pass(.afterResumption)
    }

    private func pass(_ point: CrashPoint) throws(EngineError) {
        do throws(SimulatedCrash) { try world.crashPoints.pass(point) } catch { throw EngineError.crashed(error) }
    }

    private func finish(_ status: RunFinish.Status, _ error: NodeError?) async throws(EngineError) {
        let now = world.clock.now()
        let history = await journal.machine.state.history
        let changes = status == .success ? history.map { $0.storeChange(at: now) } : []
        try await journal.write(.runFinished(RunFinish(status: status, error: error, at: now)), with: changes)
        let record = await journal.record
        world.answers.end(record.id)
        world.log(.ended(record.id, record.status))
    }

    private func quarantine(_ record: RunRecord) async throws(EngineError) -> RunRecord {
        world.log(.quarantined(record.id, attempts: record.attempts))
        try await finish(
            .error,
            NodeError("FoggaraQuarantine", "The run was begun \(record.attempts) times without ending a node"))
        return await journal.record
    }

    private func openSecrets() async throws(EngineError) -> JSONObject {
        let plan = await journal.machine.plan
        var values = JSONObject()
        for key in plan.secrets {
            do throws(StoreError) {
                values[key] = try await world.secrets?.secret(SecretName.config(template: plan.template, key: key))
            } catch { throw EngineError.store(error) }
        }
        return values
    }
}
