package import FoggaraJSON
package import FoggaraSystem
package import FoggaraWorkflow

/// Everything a run is, at one moment: the fold of its journal.
package struct RunState: Sendable, Hashable {
    /// What the run does now.
    package var phase = Phase.new
    /// Nodes that are due, next first.
    package var stack: [PendingNode] = []
    /// Nodes with several inputs of which some have not arrived, in the order of their first arrival.
    package var waiting: [WaitingNode] = []
    /// What each node gave, by node and run.
    package var results: [[NodeRun]] = []
    /// Every run of a node in the order in which they ended.
    package var order: [NodeRunReference] = []
    /// The last node that began.
    package var lastNode: Int?
    /// What is known about each effect.
    package var effects: [String: EffectStanding] = [:]
    /// How often something was announced, by kind.
    package var sent: [EffectRequest.Kind: Int] = [:]
    /// Changes of seen values that wait for success.
    package var history: [HistoryChange] = []
    /// Waits that are over, by the run of the node that waited.
    package var pastWaits: [NodeRunReference: PastWait] = [:]
    /// How long the run has waited so far, in milliseconds; it is no time of work.
    package var waitedMilliseconds: Int64 = 0
    /// What runs that were called have cost, in centimes.
    package var spent: Int64 = 0
    /// `$execution.customData`.
    package var custom: JSONObject = [:]
    /// How the run was started.
    package var start: RunStart?

    /// What a run does.
    package enum Phase: Sendable, Hashable {
        /// Nothing has been written.
        case new
        /// The next step is to be taken.
        case ready
        /// A node runs.
        case running(node: Int, run: Int, attempt: Int)
        /// A node is tried again at an instant.
        case retrying(node: Int, run: Int, attempt: Int, at: Instant)
        /// A node waits for an instant or a call.
        case waiting(RunWait)
        /// What a node waited for has come, and it gives these items.
        case resumed(NodeRunReference, outputs: [[Item]?])
        /// A person must say whether an effect happened.
        case parked(key: String)
        /// A node failed; the end is to be written.
        case stopped(NodeError)
        /// Over.
        case finished(RunFinish)
    }
}
