package import FoggaraJSON
package import FoggaraSystem
package import FoggaraWorkflow

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
    /// The node waits until an instant before it goes on.
    case waiting(node: Int, until: Instant)
    /// Whether an effect happened is unknown and a person must say.
    case parked(key: String)
    /// A person said so.
    case resolved(key: String, happened: Bool)
    /// The run has ended.
    case runFinished(RunFinish)
}

/// How a run begins.
package struct RunStart: Sendable, Hashable {
    /// Place of the trigger in the plan.
    package var node: Int
    /// What the trigger received; nil when the trigger itself makes its items.
    package var items: [Item]?
    /// How it was started: `manual`, `schedule`, `webhook`.
    package var mode: String
    /// When.
    package var at: Instant

    /// Begins at a trigger.
    package init(node: Int, items: [Item]? = nil, mode: String, at: Instant) {
        self.node = node
        self.items = items
        self.mode = mode
        self.at = at
    }
}

/// What is about to be sent.
package struct EffectIntent: Sendable, Hashable {
    /// Name of the effect for all attempts.
    package var key: String
    /// Place of the node in the plan.
    package var node: Int
    /// Which attempt of the node sends it.
    package var attempt: Int
    /// What is sent.
    package var request: EffectRequest

    /// Announces an effect.
    package init(key: String, node: Int, attempt: Int, request: EffectRequest) {
        self.key = key
        self.node = node
        self.attempt = attempt
        self.request = request
    }
}

/// What became of an effect.
package enum EffectSettlement: Sendable, Hashable {
    /// It happened and was answered.
    case done(reply: JSONValue)
    /// It did not happen.
    case notDone
}

/// How a node ended.
package struct NodeFinish: Sendable, Hashable {
    /// Place of the node in the plan.
    package var node: Int
    /// Which run of the node it was.
    package var run: Int
    /// Items by output, as later nodes see them; nil when the run of the node has no data.
    package var outputs: [[Item]?]?
    /// Why it failed; nil when it did not.
    package var error: NodeError?
    /// Whether the failure ends the run.
    package var stops: Bool
    /// Changes of seen values that wait for the success of the run.
    package var history: [HistoryChange]
    /// Entries that expressions of the node put into `$execution.customData`.
    package var custom: JSONObject

    /// Describes the end of a node.
    package init(
        node: Int, run: Int, outputs: [[Item]?]?, error: NodeError? = nil, stops: Bool = false,
        history: [HistoryChange] = [], custom: JSONObject = [:]
    ) {
        self.node = node
        self.run = run
        self.custom = custom
        self.outputs = outputs
        self.error = error
        self.stops = stops
        self.history = history
    }
}

/// How a run ended.
package struct RunFinish: Sendable, Hashable {
    /// The ways a run can end.
    package enum Status: String, Sendable, Hashable {
        /// Nothing was left to do.
        case success
        /// A node failed.
        case error
        /// Stopped by its time limit or a person.
        case canceled
    }

    /// How.
    package var status: Status
    /// Why, when not well.
    package var error: NodeError?
    /// When.
    package var at: Instant

    /// Ends a run.
    package init(status: Status, error: NodeError? = nil, at: Instant) {
        self.status = status
        self.error = error
        self.at = at
    }
}

/// A change of the values that earlier executions have seen.
package enum HistoryChange: Sendable, Hashable {
    /// Keys were seen.
    case add(scope: String, keys: [String])
    /// A greatest value was reached.
    case mark(scope: String, value: JSONValue)
    /// Everything is forgotten.
    case clear(scope: String)
}
