package import FoggaraJSON
package import FoggaraStore
package import FoggaraWorkflow

/// Runs other workflows for a node, each as a run of its own with its own journal.
///
/// - Guarantees: a call is named by the node's run, its attempt and its number; asked for again, after a restart too, it
///   is the same run, which goes on where it stood or gives what it gave.
package protocol WorkflowCalls: Sendable {
    /// Makes one call.
    ///
    /// - Throws: the error the called run ended with, with the node it happened in; or why there is no such workflow.
    func run(_ call: WorkflowCall) async throws(NodeError) -> WorkflowCallOutcome
}

/// One call of a workflow.
package struct WorkflowCall: Sendable {
    /// Which workflow is called.
    package enum Target: Sendable, Hashable {
        /// The workflow that stands in a parameter.
        case inline(JSONValue)
        /// The workflow known by this identifier.
        case known(String)
    }

    /// Which workflow.
    package var target: Target
    /// Number of the call among those of the node's run, from 0.
    package var number: Int
    /// What its trigger receives.
    package var items: [Item]
    /// Whether the caller waits for its end.
    package var isWaiting: Bool

    /// Describes a call.
    package init(_ target: Target, number: Int, items: [Item], isWaiting: Bool) {
        self.target = target
        self.number = number
        self.items = items
        self.isWaiting = isWaiting
    }
}

/// What became of a call.
package enum WorkflowCallOutcome: Sendable {
    /// It has ended and gave these items, by output of its last node; links name the items it was called with.
    case ended([[Item]?])
    /// It was begun and goes on by itself.
    case begun
    /// It waits; the node gives this wait and is begun again when the run has ended.
    case waits(RunID)
}

/// Calls of an engine that knows no other workflow.
package struct NoWorkflowCalls: WorkflowCalls {
    /// Nothing to be called.
    package init() {}

    /// Fails.
    package func run(_ call: WorkflowCall) async throws(NodeError) -> WorkflowCallOutcome {
        throw NodeError("NodeOperationError", "Workflows cannot be called here")
    }
}
