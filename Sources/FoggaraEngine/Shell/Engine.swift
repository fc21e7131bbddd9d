import FoggaraJSON
package import FoggaraStore
import FoggaraSystem
package import FoggaraWorkflow

/// Runs plans durably.
///
/// ```
///  start ──► runStarted in the journal ──► drive: machine.next ─► write event ─► act ─► … ─► runFinished
///                     ▲                                                        │
///                     └──────────── the process dies; open runs are driven again ◄┘
/// ```
///
/// - Guarantees: recovery is the ordinary way to go on: whoever drives a run rebuilds its state from the journal.
package final class Engine: Sendable {
    /// The world outside.
    package let world: EngineWorld
    /// Limits.
    package let configuration: EngineConfiguration
    let line: RunLine
    let room = WaitingRoom()
    let expressions = ExpressionCache()
    /// Runs that were begun by others while nobody served the line.
    let begun = Locked<[RunID]>([])

    /// Makes an engine; nothing runs before ``serve()`` or ``drive(_:)``.
    package init(world: EngineWorld, configuration: EngineConfiguration = EngineConfiguration()) {
        self.world = world
        self.configuration = configuration
        line = RunLine()
    }

    /// A run that is ready to be stored, alone or together with other changes.
    package struct NewRun: Sendable {
        /// Its name.
        package let id: RunID
        /// Plan, run and first event; to be committed in one transaction.
        package let changes: [StoreChange]
    }

    /// Makes a run that begins at a trigger, without storing it.
    ///
    /// - Parameters:
    ///   - trigger: name of the node; nil takes the first trigger that is not disabled.
    ///   - items: what the trigger received; nil lets the trigger make its own items.
    ///   - output: output of the trigger that the items leave by; nil means the first.
    ///   - key: makes a second start the same run.
    ///   - caller: the run that calls this one.
    package func prepare(
        _ plan: Plan, trigger: String? = nil, items: [Item]? = nil, output: Int? = nil, mode: String = "manual",
        key: String? = nil, caller: RunCaller? = nil
    ) throws(EngineError) -> NewRun {
        let node = plan.nodes.first { node in
            trigger.map { node.name == $0 } ?? (node.isTrigger && !node.options.isDisabled)
        }
        guard let node else { throw EngineError.noTrigger(trigger ?? "") }
        let now = world.clock.now()
        let revision = PlanRevision(template: plan.template, body: JSONWriter.compact(plan.json), createdAt: now)
        let record = RunRecord(
            id: .random(from: world.random), revision: revision.hash, template: plan.template, mode: mode, key: key,
            createdAt: now)
        let event = RunEvent.runStarted(
            RunStart(node: node.index, items: items, output: output, mode: mode, at: now, caller: caller))
        let entry = JournalRecord(
            run: record.id, sequence: 0, at: now, kind: event.kind, body: JSONWriter.compact(event.wire))
        return NewRun(id: record.id, changes: [.saveRevision(revision), .createRun(record), .append(entry)])
    }

    /// Creates a run that begins at a trigger; parameters as for ``prepare(_:trigger:items:mode:key:)``.
    ///
    /// - Returns: the new run, or the one that has this key already.
    package func start(
        _ plan: Plan, trigger: String? = nil, items: [Item]? = nil, mode: String = "manual", key: String? = nil
    ) async throws(EngineError) -> RunID {
        let run = try prepare(plan, trigger: trigger, items: items, mode: mode, key: key)
        do throws(StoreError) { try await world.store.commit(run.changes) } catch {
            if error.code == .conflict, let key, let existing = try await find(key: key) { return existing }
            throw EngineError.store(error)
        }
        world.log(.created(run.id, template: plan.template, mode: mode))
        enqueue(run.id)
        return run.id
    }

    /// Puts a stored run at the end of the line that ``serve()`` works on.
    package func enqueue(_ id: RunID) { line.add(id) }

    /// Drives a run until it ends, waits for a person or a call, or the engine is asked to stop; waits that only time
    /// ends are slept through.
    ///
    /// - Parameter throughWaits: false returns at every wait, as a service does.
    /// - Returns: the run as it stands then.
    package func drive(_ id: RunID, throughWaits: Bool = true) async throws(EngineError) -> RunRecord {
        while true {
            let (record, wait) = try await advance(id)
            if throughWaits, record.status == .waiting, let called = wait?.called, !line.isStopping,
                try await drive(called).status.isFinal
            {
                continue
            }
            guard throughWaits, record.status == .waiting, let wait, wait.door == nil, let until = wait.until,
                !line.isStopping
            else {
                try await driveBegun()
                return record
            }
            world.log(.suspended(id, until: until))
            do { try await line.sleep(until: until, on: world.clock) } catch {
                // Cancelled: the run stays as it is and is taken up after the next start.
                line.stop()
            }
            if line.isStopping { return record }
            world.log(.resumed(id))
        }
    }

    /// Drives a run until it ends, waits for anything but a retry, or the engine is asked to stop.
    ///
    /// - Returns: the run as it stands then, and what it waits for.
    func advance(_ id: RunID) async throws(EngineError) -> (RunRecord, RunWait?) {
        var failures = 0
        while true {
            let driver = try await load(id)
            do throws(EngineError) {
                let record = try await driver.drive()
                guard case .waiting(let wait) = await driver.journal.machine.state.phase else { return (record, nil) }
                return (record, wait)
            } catch {
                // An answer came in between, perhaps from another process: the journal is read anew.
                failures += 1
                guard error.isConflict, failures < 3 else { throw error }
            }
        }
    }

    /// The state of a run, folded from its journal.
    package func machine(of id: RunID) async throws(EngineError) -> RunMachine {
        try await load(id).journal.machine
    }

    /// Says for a person whether an effect happened; the run can then be driven on.
    package func resolve(_ id: RunID, effect key: String, happened: Bool) async throws(EngineError) {
        let driver = try await load(id)
        guard case .parked(key) = await driver.journal.machine.state.phase else {
            throw EngineError.nothingToResolve(id, key)
        }
        try await driver.journal.write(.resolved(key: key, happened: happened))
        line.add(id)
    }

    /// Asks for a stop: nodes that run end, nothing new begins.
    package func stop() { line.stop() }

    func load(_ id: RunID) async throws(EngineError) -> RunDriver {
        do {
            guard let record = try await world.store.run(id),
                let revision = try await world.store.revision(record.revision)
            else { throw EngineError.unknownRun(id) }
            guard let plan = JSONDocument.value(of: Array(revision.body.utf8)).flatMap(Plan.init(json:)) else {
                throw EngineError.damagedJournal(id, "its plan cannot be read")
            }
            var machine = RunMachine(plan: plan)
            let entries = try await world.store.journal(id, from: 0)
            for (index, entry) in entries.enumerated() {
                guard entry.sequence == index,
                    let event = JSONDocument.value(of: Array(entry.body.utf8)).flatMap(RunEvent.init(wire:))
                else { throw EngineError.damagedJournal(id, "event \(index) cannot be read") }
                do throws(MachineFault) { try machine.apply(event) } catch {
                    throw EngineError.damagedJournal(id, "event \(index): \(error.reason)")
                }
            }
            let journal = RunJournal(world: world, record: record, machine: machine, sequence: entries.count)
            return RunDriver(engine: self, journal: journal)
        } catch let error as EngineError {
            throw error
        } catch let error as StoreError {
            throw EngineError.store(error)
        } catch {
            throw EngineError.store(StoreError(.broken, "unexpected error"))
        }
    }

    func find(key: String) async throws(EngineError) -> RunID? {
        do throws(StoreError) { return try await world.store.run(key: key)?.id } catch {
            throw EngineError.store(error)
        }
    }
}
