/// Bounds of one evaluation; passing one is an error that the expression cannot catch.
package struct ExpressionLimits: Sendable {
    /// Steps of the evaluator and of built-ins, at most about twenty nanoseconds each.
    package var fuel: Int
    /// Nested calls.
    package var depth: Int
    /// Memory that one evaluation may take, in units of four bytes; what was made counts to the end.
    package var memory: Int

    /// Makes bounds.
    package init(fuel: Int = 2_000_000, depth: Int = 9_000, memory: Int = 8_000_000) {
        self.fuel = fuel
        self.depth = depth
        self.memory = memory
    }

    /// Bounds for expressions of people.
    package static let `default` = ExpressionLimits()
}
