package import FoggaraStore

/// Why the engine could not go on with a run.
package enum EngineError: Error, Sendable, Hashable {
    /// The store refused.
    case store(StoreError)
    /// The journal does not fit its plan.
    case damagedJournal(RunID, String)
    /// There is no such run.
    case unknownRun(RunID)
    /// The plan has no node of that name from which a run can start.
    case noTrigger(String)
    /// The run does not wait for an answer about that effect.
    case nothingToResolve(RunID, String)
    /// A test let the process die.
    case crashed(SimulatedCrash)
}
