import FoggaraStore
import FoggaraSystem

extension Engine {
    /// Takes up every open run, then drives runs as they are created, several at a time, until ``stop()``.
    ///
    /// - Guarantees: returns only when no node runs any more; runs that have not ended stay open for the next start.
    /// - Throws: ``EngineError`` when the store cannot be written; a damaged run alone does not stop the others.
    package func serve() async throws(EngineError) {
        let open: [RunRecord]
        do throws(StoreError) { open = try await world.store.openRuns() } catch { throw EngineError.store(error) }
        let due = open.filter { $0.status != .needsAnswer }.map(\.id)
        if !due.isEmpty { world.log(.recovered(runs: due)) }
        line.serve(due, places: configuration.concurrentRuns)
        let failure = Locked<EngineError?>(nil)
        await withDiscardingTaskGroup { group in
            while let id = await line.next() {
                group.addTask {
                    if let error = await self.driveOne(id) {
                        failure.withLock { if $0 == nil { $0 = error } }
                        self.line.stop()
                    }
                    self.line.leave()
                }
            }
        }
        if let error = failure.withLock({ $0 }) { throw error }
    }

    /// Drives one run of the line; gives the error that must stop the engine.
    private func driveOne(_ id: RunID) async -> EngineError? {
        do throws(EngineError) {
            _ = try await drive(id)
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
