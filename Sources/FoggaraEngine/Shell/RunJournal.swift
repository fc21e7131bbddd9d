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
    func write(_ event: RunEvent, with changes: [StoreChange] = []) async throws(EngineError) {
        await enter()
        defer { leave() }
        if let failure { throw failure }
        var next = machine
        do throws(MachineFault) { try next.apply(event) } catch {
            throw EngineError.damagedJournal(record.id, error.reason)
        }
        let now = world.clock.now()
        var record = record
        record.take(event, machine: next, at: now)
        let entry = JournalRecord(
            run: record.id, sequence: sequence, at: now, kind: event.kind, body: JSONWriter.compact(event.wire))
        var all: [StoreChange] = [.append(entry), .updateRun(record)]
        if let effect = EffectRecord(event, machine: next, run: record.id, at: now) { all.append(.putEffect(effect)) }
        all.append(contentsOf: changes)
        do throws(EngineError) { try await commit(all) } catch {
            failure = error
            throw error
        }
        machine = next
        self.record = record
        sequence += 1
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
