package import FoggaraSystem

/// One entry of a run's journal; the state of a run is the fold of its events.
///
/// - Guarantees: each is written durably before anything that follows from it is done.
package enum RunEvent: Sendable, Hashable {
    /// The run begins at a trigger.
    case runStarted(RunStart)
    /// The node on top of the stack begins; counted before it is touched.
    case nodeStarted(node: Int, run: Int, attempt: Int)
    /// Something is about to be sent.
    case effectIntended(EffectIntent)
    /// What became of it.
    case effectSettled(key: String, settlement: EffectSettlement)
    /// The node is done: with data, or with an error that was continued or stops the run.
    case nodeFinished(NodeFinish)
    /// The node failed and is tried again at an instant.
    case retryScheduled(node: Int, run: Int, attempt: Int, at: Instant, error: NodeError?)
    /// The node waits for an instant or a call before it goes on.
    case waiting(RunWait)
    /// What the node waited for has come.
    case resumed(RunResumption)
    /// Whether an effect happened is unknown and a person must say.
    case parked(key: String)
    /// A person said so.
    case resolved(key: String, happened: Bool)
    /// The run has ended.
    case runFinished(RunFinish)
}
