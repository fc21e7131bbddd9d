/// Bounds of one evaluation; passing one is an error that the expression cannot catch.
package struct ExpressionLimits: Sendable {
    /// Steps of the evaluator, loops of built-ins included.
    package var fuel: Int
    /// Nested calls.
    package var depth: Int
    /// Units of text and elements of lists that one evaluation may make.
    package var memory: Int

    /// Makes bounds.
    package init(fuel: Int = 5_000_000, depth: Int = 9_000, memory: Int = 16_000_000) {
        self.fuel = fuel
        self.depth = depth
        self.memory = memory
    }

    /// Bounds for expressions of people.
    package static let `default` = ExpressionLimits()
}
