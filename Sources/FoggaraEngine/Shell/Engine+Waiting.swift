package import FoggaraJSON
package import FoggaraStore
import FoggaraSystem
package import FoggaraWorkflow

/// What a call at the door of a run finds.
package enum WaitStanding: Sendable, Hashable {
    /// There is no such run.
    case unknown
    /// The run goes on at this moment, or a person must say whether an effect happened.
    case running
    /// The run waits; a wait whose time has passed counts as one until the run is taken up.
    case waiting(RunWait)
    /// The run is over.
    case finished(RunStatus)
}

/// What became of a call that was to let a run go on.
package enum ResumeOutcome: Sendable, Hashable {
    /// It is durable, and the run goes on.
    case accepted
    /// This wait was ended by an earlier call, which holds.
    case answered(PastWait)
    /// The time to answer this wait has passed.
    case expired
    /// The run is open but does not wait there.
    case notWaiting
    /// The run is over and never waited there.
    case finished(RunStatus)
    /// There is no such run.
    case unknown
}

extension Engine {
    /// Where a run stands for whoever comes to one of its doors.
    package func standing(of id: RunID) async throws(EngineError) -> WaitStanding {
        guard let driver = try await find(id) else { return .unknown }
        let record = await driver.journal.record
        if record.status.isFinal { return .finished(record.status) }
        guard case .waiting(let wait) = await driver.journal.machine.state.phase else { return .running }
        return .waiting(wait)
    }

    /// Lets a run go on with what came through its door, in place of what the node would give.
    ///
    /// - Parameters:
    ///   - place: which wait is meant, from ``standing(of:)`` or a signed link: a call never ends a later wait.
    ///   - outputs: items by output of the node.
    ///   - note: what was said, for whoever asks later; journalled.
    /// - Guarantees: of several calls the first wins, also across processes; what it brought is durable before
    ///   ``ResumeOutcome/accepted`` is given. A call repeated finds ``ResumeOutcome/answered(_:)``.
    package func resume(
        _ id: RunID, at place: NodeRunReference, giving outputs: [[Item]?], note: JSONValue = .null
    ) async throws(EngineError) -> ResumeOutcome {
        while true {
            guard let driver = try await find(id) else { return .unknown }
            let machine = await driver.journal.machine
            let record = await driver.journal.record
            if let past = machine.state.pastWaits[place] { return past.isElapsed ? .expired : .answered(past) }
            guard case .waiting(let wait) = machine.state.phase, wait.place == place, wait.door != nil else {
                return record.status.isFinal ? .finished(record.status) : .notWaiting
            }
            let now = world.clock.now()
            if wait.isOver(at: now) { return .expired }
            do throws(EngineError) {
                try await driver.writeResumption(RunResumption(place: place, at: now, outputs: outputs, note: note))
            } catch {
                // Someone was quicker: what they wrote decides.
                guard error.isConflict else { throw error }
                continue
            }
            takeUp(id)
            line.add(id)
            return .accepted
        }
    }

    /// Takes a run out of the waiting room and tells so, if it was in it.
    func takeUp(_ id: RunID) {
        if room.leave(id) { world.log(.resumed(id)) }
    }

    /// Lets go of a run that waits, until its instant has come or somebody calls.
    func letGo(_ record: RunRecord) {
        room.enter(record.id, until: record.waitUntil)
        world.log(.suspended(record.id, until: record.waitUntil))
    }

    private func find(_ id: RunID) async throws(EngineError) -> RunDriver? {
        do throws(EngineError) { return try await load(id) } catch {
            if case .unknownRun = error { return nil }
            throw error
        }
    }
}

extension EngineError {
    /// Whether another writer was quicker.
    var isConflict: Bool {
        if case .store(let error) = self { error.code == .conflict } else { false }
    }
}
