import FoggaraEngine
import FoggaraJSON
import FoggaraSQLite
import FoggaraSandbox
import FoggaraScheduler
import FoggaraServer
import FoggaraStore
import FoggaraSystem
import FoggaraWorkflow

/// Serves plans on their schedules: engine, scheduler, reports and the end, in one task tree.
struct RunService: Sendable {
    let workshop: Workshop
    let served: ServedPlans
    let clock: any WallClock
    /// The same clock, when it jumps over waits; told which runs are under way.
    let skipping: SkippingClock?
    let events: EventStream
    let sandbox: RunningSandbox?
    /// Listens for requests; nil when nothing does.
    let web: WebServer?
    let console: Console
    /// Runs that wait for a person to say whether an effect happened.
    private let parked = Locked<Set<RunID>>([])
    /// Runs that wait for an instant or a call, which another process may bring.
    private let waiting = Locked<Set<RunID>>([])

    init(
        workshop: Workshop, served: ServedPlans, clock: any WallClock, skipping: SkippingClock?, events: EventStream,
        sandbox: RunningSandbox?, web: WebServer? = nil,
        console: Console
    ) {
        self.workshop = workshop
        self.served = served
        self.clock = clock
        self.skipping = skipping
        self.events = events
        self.sandbox = sandbox
        self.web = web
        self.console = console
    }

    /// Serves until a signal comes or, with `slots`, as many slots have been fired and their runs are over.
    ///
    /// - Returns: ``ExitCode/inputErrors`` when `slots` is given and a run failed.
    func run(slots: Int?, until stop: AsyncStream<Signals.Signal>) async throws -> ExitCode {
        // What cannot be served is told before anything runs.
        for entry in served.entries { _ = try PlanSchedules.of(entry.plan, now: clock.now()) }
        try await takeStock()
        return try await withThrowingTaskGroup(of: ExitCode?.self) { group in
            group.addTask {
                try await workshop.engine.serve()
                return nil
            }
            group.addTask { try await keepSchedules() }
            group.addTask { try await report(slots: slots) }
            group.addTask {
                for await _ in stop { return .clean }
                return nil
            }
            group.addTask { try await takeUpAnswered() }
            group.addTask {
                await web?.run()
                return nil
            }
            var code = ExitCode.clean
            while let result = try await group.next() {
                guard let result else { continue }
                code = result
                break
            }
            // Requests are refused before runs are: whoever was told 2xx has a run.
            await web?.stop()
            workshop.engine.stop()
            if slots == nil { console.say("serve.ending") }
            group.cancelAll()
            return code
        }
    }

    /// Fires slots, and begins anew with every change of what is served: how far schedules came is in the ledger.
    private func keepSchedules() async throws -> ExitCode? {
        var told: [ServedPlans.Entry] = []
        while !Task.isCancelled {
            let present = served.entries
            for entry in present where !told.contains(where: { $0.plan == entry.plan }) { try announce(entry) }
            told = present
            let entries = try present.flatMap { entry in
                try PlanSchedules.of(entry.plan, now: clock.now()).map { (plan: entry.plan, entry: $0) }
            }
            let scheduler = scheduler(entries)
            // Reading and checking took far more than keeping does.
            FreeMemory.giveBack()
            try await withThrowingTaskGroup(of: Void.self) { group in
                if !entries.isEmpty {
                    group.addTask {
                        do { try await scheduler.run() } catch is CancellationError {
                            // A change, or the end of service; not a failure.
                        }
                    }
                }
                group.addTask { await served.change() }
                try await group.next()
                group.cancelAll()
            }
        }
        return nil
    }

    /// Tells when a plan runs next and where it listens.
    private func announce(_ served: ServedPlans.Entry) throws {
        let plan = served.plan
        for entry in try PlanSchedules.of(plan, now: clock.now()) {
            let next = entry.schedule.slots(after: clock.now(), until: clock.now() + .seconds(400 * 86_400), limit: 1)
            console.say(
                "serve.armed",
                ["name": plan.name, "at": next.first?.localTime ?? "-", "zone": plan.timezone])
        }
        guard let web else { return }
        let rows = Webhook.of(plan)
        var told: Set<String> = []
        for row in rows where told.insert(row.path).inserted {
            let methods = rows.filter { $0.path == row.path }.map(\.method).joined(separator: ", ")
            console.say(
                "serve.hook",
                [
                    "name": "\(plan.name) / \(row.node.name)", "methods": methods,
                    "url": "\(web.publicAddress)/webhook/\(row.path)",
                ])
        }
    }

    private func scheduler(_ entries: [(plan: Plan, entry: PlanSchedules.Entry)]) -> SchedulerService {
        let byID = Dictionary(entries.map { ($0.entry.schedule.id, $0) }, uniquingKeysWith: { $1 })
        let engine = workshop.engine
        let skipping = skipping
        let ledger = StoreSlotLedger(
            store: workshop.store, clock: clock, schedules: entries.map(\.entry.schedule),
            prepare: { slot in
                guard let (plan, entry) = byID[slot.schedule] else {
                    throw CommandFailure("failure.unexpected", ["error": "slot of an unknown schedule"])
                }
                let item = Item(.object(ScheduleItem.make(at: slot.instant, in: entry.schedule.zone)))
                let run = try engine.prepare(
                    plan, trigger: entry.node, items: [item], mode: "trigger", key: slot.key)
                return (run.id, run.changes)
            },
            enqueue: { run in
                skipping?.begin()
                engine.enqueue(run)
            })
        let console = console
        return SchedulerService(
            clock: clock, ledger: ledger,
            entries: entries.map { SchedulerService.Entry($0.entry.schedule, misfire: $0.entry.misfire) },
            fire: { slot in console.say("serve.slot", ["at": slot.localTime]) })
    }

    /// Tells which runs have waited for a person since an earlier service, and watches them.
    private func takeStock() async throws {
        for record in try await workshop.store.openRuns() {
            if record.status == .waiting { waiting.withLock { _ = $0.insert(record.id) } }
            guard record.status == .needsAnswer else {
                // The engine takes it up at once, or lets it go again.
                skipping?.begin()
                continue
            }
            parked.withLock { _ = $0.insert(record.id) }
            let detail = record.detail.flatMap { JSONDocument.value(of: Array($0.utf8)) }
            guard let key = detail?["effect"]?.string else { continue }
            let summary = try await workshop.store.effect(key)?.summary ?? ""
            RunReporter(console: console).tell(.parked(record.id, effect: key, summary: summary))
        }
    }

    /// Tells every decision; ends after the runs of `slots` slots, runs of an earlier service not counted.
    private func report(slots: Int?) async throws -> ExitCode? {
        let reporter = RunReporter(console: console)
        var ended = 0
        var earlier = parked.withLock { $0 }
        var code = ExitCode.clean
        for await event in events.events {
            reporter.tell(event)
            switch event {
            case .parked(let id, _, _):
                parked.withLock { _ = $0.insert(id) }
                skipping?.end()
            case .suspended(let id, _): waiting.withLock { _ = $0.insert(id) }
            case .resumed(let id): waiting.withLock { _ = $0.remove(id) }
            case .recovered(let runs): earlier.formUnion(runs)
            default: break
            }
            guard case .ended(let id, let status) = event else { continue }
            if status != .success { code = .inputErrors }
            if let record = try await workshop.store.run(id) {
                let machine = try await workshop.engine.machine(of: id)
                reporter.summarize(record, machine: machine, sandbox: sandbox)
            }
            if !earlier.contains(id) {
                ended += 1
                if ended == slots { return code }
            }
            // The stand-ins' outside world moves on between two looks at it.
            _ = sandbox?.standIn(.ouedkniss)?.advance([:])
            skipping?.end()
        }
        return nil
    }

    /// Goes on with runs that waited, once another process has written the answer.
    private func takeUpAnswered() async throws -> ExitCode? {
        while !Task.isCancelled {
            // A cancelled sleep means the end of service.
            do { try await SystemClock().sleep(for: .seconds(1)) } catch { return nil }
            if parked.withLock({ $0.isEmpty }), waiting.withLock({ $0.isEmpty }) { continue }
            for id in try await workshop.store.runs(in: .running).map(\.id) {
                if parked.withLock({ $0.remove(id) }) != nil {
                    skipping?.begin()
                    workshop.engine.enqueue(id)
                } else if waiting.withLock({ $0.remove(id) }) != nil {
                    workshop.engine.enqueue(id)
                }
            }
        }
        return nil
    }
}
