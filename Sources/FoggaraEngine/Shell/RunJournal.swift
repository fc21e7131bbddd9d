import FoggaraJSON
import FoggaraStore
import FoggaraSystem
import FoggaraWorkflow

/// The one writer of a run: writes an event durably, then lets the machine take it in.
///
/// - Guarantees: events are written one after the other in the order of the calls, each in one transaction with all
///   records that depend on it. After a failure nothing more is written.
actor RunJournal {
    private let world: EngineWorld
    private(set) var machine: RunMachine
    private(set) var record: RunRecord
    private var sequence: Int
    private var isWriting = false
    private var line: [CheckedContinuation<Void, Never>] = []
    private(set) var failure: EngineError?

    init(world: EngineWorld, record: RunRecord, machine: RunMachine, sequence: Int) {
        self.world = world
        self.record = record
        self.machine = machine
        self.sequence = sequence
    }

    /// Makes every later write fail, as if the process had died.
    func fail(_ error: EngineError) {
        if failure == nil { failure = error }
    }

    /// Writes an event, with further changes of the same transaction.
    ///
    /// - Parameter beginsNext: whether the beginning of the next node, if one follows, goes into the same transaction,
    ///   which saves a sync of the disk for each node.
    func write(
        _ event: RunEvent, with changes: [StoreChange] = [], beginsNext: Bool = false
    ) async throws(EngineError) {
        await enter()
        defer { leave() }
        if let failure { throw failure }
        var step = Step(machine: machine, record: record, sequence: sequence, at: world.clock.now())
        try step.take(event)
        if beginsNext, case .start(let node, let run, let attempt) = step.machine.next {
            try step.take(.nodeStarted(node: node, run: run, attempt: attempt))
        }
        do throws(EngineError) { try await commit(step.changes + [.updateRun(step.record)] + changes) } catch {
            failure = error
            throw error
        }
        machine = step.machine
        record = step.record
        sequence = step.sequence
    }

    /// Events taken in on a copy, until their transaction is durable.
    private struct Step {
        var machine: RunMachine
        var record: RunRecord
        var sequence: Int
        let at: Instant
        var changes: [StoreChange] = []

        mutating func take(_ event: RunEvent) throws(EngineError) {
            do throws(MachineFault) { try machine.apply(event) } catch {
                throw EngineError.damagedJournal(record.id, error.reason)
            }
            record.take(event, machine: machine, at: at)
            changes.append(
                .append(
                    JournalRecord(
                        run: record.id, sequence: sequence, at: at, kind: event.kind,
                        body: JSONWriter.compact(event.wire))))
            if let effect = EffectRecord(event, machine: machine, run: record.id, at: at) {
                changes.append(.putEffect(effect))
            }
            sequence += 1
        }
    }

    /// Counts that the run is taken up, before it is touched.
    func countAttempt() async throws(EngineError) {
        await enter()
        defer { leave() }
        var record = record
        record.attempts += 1
        if record.status == .queued {
            record.status = .running
            record.startedAt = world.clock.now()
        }
        try await commit([.updateRun(record)])
        self.record = record
    }

    /// Commits; while the disk is full it waits for space, for a run must pause then, not fail.
    private func commit(_ changes: [StoreChange]) async throws(EngineError) {
        while true {
            do throws(StoreError) {
                return try await world.store.commit(changes)
            } catch {
                guard error.code == .full else { throw EngineError.store(error) }
                world.log(.storeFull(record.id))
            }
            do { try await world.clock.sleep(for: .seconds(2)) } catch {
                throw EngineError.store(StoreError(.full, "stopped while waiting for space"))
            }
        }
    }

    /// Waits until no other call of this journal is writing: an actor alone would let them overtake at each `await`.
    private func enter() async {
        if !isWriting {
            isWriting = true
            return
        }
        await withCheckedContinuation { line.append($0) }
    }

    private func leave() {
        if line.isEmpty { isWriting = false } else { line.removeFirst().resume() }
    }
}
