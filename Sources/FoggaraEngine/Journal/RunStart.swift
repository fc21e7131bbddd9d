package import FoggaraSystem
package import FoggaraWorkflow

/// How a run begins.
package struct RunStart: Sendable, Hashable {
    /// Place of the trigger in the plan.
    package var node: Int
    /// What the trigger received; nil when the trigger itself makes its items.
    package var items: [Item]?
    /// Output of the trigger that the items leave by; nil means the first.
    package var output: Int?
    /// How it was started: `manual`, `schedule`, `webhook`.
    package var mode: String
    /// When.
    package var at: Instant
    /// The run that called this one; nil when nobody did.
    package var caller: RunCaller?

    /// Begins at a trigger.
    package init(
        node: Int, items: [Item]? = nil, output: Int? = nil, mode: String, at: Instant, caller: RunCaller? = nil
    ) {
        self.node = node
        self.items = items
        self.output = output
        self.mode = mode
        self.at = at
        self.caller = caller
    }
}
