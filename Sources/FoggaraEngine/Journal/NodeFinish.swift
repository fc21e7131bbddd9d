package import FoggaraJSON
package import FoggaraWorkflow

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
    /// What runs that the node called have cost, in centimes.
    package var spent: Int64 = 0

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

/// A change of the values that earlier executions have seen.
package enum HistoryChange: Sendable, Hashable {
    /// Keys were seen.
    case add(scope: String, keys: [String])
    /// A greatest value was reached.
    case mark(scope: String, value: JSONValue)
    /// Everything is forgotten.
    case clear(scope: String)
}
