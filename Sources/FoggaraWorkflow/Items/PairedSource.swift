/// An output of one run of a node, as links of loops name it.
package struct PairedSource: Sendable, Hashable {
    /// Name of the node.
    package var node: String
    /// Its output.
    package var output: Int
    /// Which run of it, from 0.
    package var run: Int

    /// Names an output.
    package init(node: String, output: Int = 0, run: Int = 0) {
        self.node = node
        self.output = output
        self.run = run
    }
}
