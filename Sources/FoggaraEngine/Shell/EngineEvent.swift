package import FoggaraStore
package import FoggaraSystem

/// A decision of the engine, for the log: names and numbers, never contents.
package enum EngineEvent: Sendable, Hashable {
    /// Open runs were found at the start and are taken up.
    case recovered(runs: [RunID])
    /// A run was created.
    case created(RunID, template: String, mode: String)
    /// A node ended.
    case nodeEnded(RunID, node: String, run: Int, items: Int, failed: Bool)
    /// A node is tried again.
    case retrying(RunID, node: String, attempt: Int)
    /// A run waits for a person.
    case parked(RunID, effect: String, summary: String)
    /// A run waits for an instant, a call, or both, and nobody drives it.
    case suspended(RunID, until: Instant?)
    /// A run that waited is taken up.
    case resumed(RunID)
    /// A run ended.
    case ended(RunID, RunStatus)
    /// A run was begun too often without getting on and is ended.
    case quarantined(RunID, attempts: Int)
    /// The disk is full; the run waits until there is space.
    case storeFull(RunID)
    /// The journal of a run cannot be read; it is left alone.
    case damaged(RunID, reason: String)
    /// A slot was skipped.
    case slotSkipped(SlotID, reason: String)
    /// The clock was set back, or forward further than the next slot.
    case clockJumped(milliseconds: Int64)
}
