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
        /// A node waits until an instant.
        case waiting(node: Int, until: Instant)
        /// A person must say whether an effect happened.
        case parked(key: String)
        /// A node failed; the end is to be written.
        case stopped(NodeError)
        /// Over.
        case finished(RunFinish)
    }
}

/// A node that is due, with what it is given.
package struct PendingNode: Sendable, Hashable {
    /// Place in the plan.
    package var node: Int
    /// Items by input; nil for an input that got nothing at all.
    package var inputs: [[Item]?]
    /// Where each input came from; nil for the start and for inputs that got nothing.
    package var sources: [ItemSource?]
    /// How many times the node was begun for this entry.
    package var attempts = 0
    /// Whether the entry is the start of the run.
    package var isStart = false
}

/// A node of which some inputs have not arrived.
package struct WaitingNode: Sendable, Hashable {
    /// Place in the plan.
    package var node: Int
    /// Entries in the order they were opened; several when an input arrived twice.
    package var entries: [PendingNode]
}

/// What a node gave in one of its runs.
package struct NodeRun: Sendable, Hashable {
    /// Items by output; nil when the run has no data.
    package var outputs: [[Item]?]?
    /// Where each input came from.
    package var sources: [ItemSource?]
    /// Why it failed; nil when it did not.
    package var error: NodeError?
}

/// The run of a node that items came from.
package struct ItemSource: Sendable, Hashable {
    /// Place of the node in the plan.
    package var node: Int
    /// Its output.
    package var output: Int
    /// Which run of the node.
    package var run: Int

    /// Names a source.
    package init(node: Int, output: Int = 0, run: Int = 0) {
        self.node = node
        self.output = output
        self.run = run
    }
}

/// Names one run of one node.
package struct NodeRunReference: Sendable, Hashable {
    /// Place of the node in the plan.
    package var node: Int
    /// Which run of it, from 0.
    package var run: Int
}

/// What is known about an effect.
package struct EffectStanding: Sendable, Hashable {
    /// What was announced last.
    package var intent: EffectIntent
    /// How often it was announced.
    package var attempts: Int
    /// What became of it; nil while unknown.
    package var settlement: EffectSettlement?
}
