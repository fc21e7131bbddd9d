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
