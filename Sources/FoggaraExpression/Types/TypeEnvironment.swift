/// What is known about the world of an expression before it runs.
package struct TypeEnvironment: Sendable {
    /// JSON of the current item, `$json`.
    package var item: ExpressionType
    /// Values of the activation form, `$config`.
    package var config: ExpressionType
    /// JSON of the items of other nodes by name; of a name that is missing nothing is known.
    package var nodes: [String: ExpressionType]
    /// What the host's functions answer to one argument, by name.
    package var functions: [String: ExpressionType]

    /// A world of which nothing is known beyond these.
    package init(
        item: ExpressionType = .any, config: ExpressionType = .any, nodes: [String: ExpressionType] = [:],
        functions: [String: ExpressionType] = [:]
    ) {
        self.item = item
        self.config = config
        self.nodes = nodes
        self.functions = functions
    }
}
