package import FoggaraWorkflow

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
