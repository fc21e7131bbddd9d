package import FoggaraWorkflow

/// What a node gave in one of its runs.
package struct NodeRun: Sendable, Hashable {
    /// Items by output; nil when the run has no data.
    package var outputs: [[Item]?]?
    /// Where each input came from.
    package var sources: [ItemSource?]
    /// Why it failed; nil when it did not.
    package var error: NodeError?
}

/// Names one run of one node.
package struct NodeRunReference: Sendable, Hashable {
    /// Place of the node in the plan.
    package var node: Int
    /// Which run of it, from 0.
    package var run: Int

    /// Names a run of a node.
    package init(node: Int, run: Int) {
        self.node = node
        self.run = run
    }
}
