import FoggaraStore
import FoggaraSystem

extension Engine {
    /// Takes up every open run, then drives runs as they are created, several at a time, until ``stop()``.
    ///
    /// A run that waits is let go of: it takes no place, and its instant or a call brings it back into the line.
    ///
    /// - Guarantees: returns only when no node runs any more; runs that have not ended stay open for the next start.
    /// - Throws: ``EngineError`` when the store cannot be written; a damaged run alone does not stop the others.
    package func serve() async throws(EngineError) {
        // Before the look at the store: a run is stored before it is added, so that it is found here or there.
        line.open()
        let open: [RunRecord]
        do throws(StoreError) { open = try await world.store.openRuns() } catch { throw EngineError.store(error) }
        // A run that another one waits for is driven by its caller, so callers that wait are looked at too.
        let due = open.filter { record in
            switch record.status {
            case .needsAnswer: false
            case .waiting: record.waitsForCalledRun
            default: record.awaitingCaller == nil
            }
        }.map(\.id)
        if !due.isEmpty { world.log(.recovered(runs: due)) }
        for record in open where record.status == .waiting && !record.waitsForCalledRun { letGo(record) }
        line.serve(due, places: configuration.concurrentRuns)
        let failure = Locked<EngineError?>(nil)
        await withDiscardingTaskGroup { group in
            group.addTask {
                await self.room.watch(on: self.world.clock) { id in
                    self.takeUp(id)
                    self.line.add(id)
                }
            }
            while let id = await line.next() {
                group.addTask {
                    if let error = await self.driveOne(id) {
                        failure.withLock { if $0 == nil { $0 = error } }
                        self.line.stop()
                    }
                    self.line.leave(id)
                }
            }
            room.stop()
        }
        if let error = failure.withLock({ $0 }) { throw error }
    }

    /// Drives one run of the line; gives the error that must stop the engine.
    private func driveOne(_ id: RunID) async -> EngineError? {
        do throws(EngineError) {
            takeUp(id)
            let (record, _) = try await advance(id)
            if record.status == .waiting { letGo(record) }
            if record.status.isFinal, let caller = record.awaitingCaller {
                takeUp(caller)
                line.add(caller)
            }
            return nil
        } catch {
            switch error {
            case .damagedJournal(let run, let reason):
                world.log(.damaged(run, reason: reason))
                return nil
            case .unknownRun: return nil
            default: return error
            }
        }
    }
}
