package import FoggaraStore
package import FoggaraSystem
package import FoggaraWorkflow

/// What runs the nodes of one or several types.
///
/// - Guarantees asked of a conformer: no clock, network, file or randomness except through ``NodeCall/services``;
///   everything sent goes through ``EffectGate``; a second run with the same inputs asks for the same effects in the
///   same order, so that recovery finds them again.
package protocol NodeExecutor: Sendable {
    /// Full type names served.
    var types: [String] { get }

    /// Runs a node once with all items of its inputs.
    ///
    /// - Throws: ``NodeError`` when the node as a whole fails. A node that goes on with failed items returns them with
    ///   `error` set (``Item/error`` or a json of only `error`).
    func run(_ call: NodeCall) async throws(NodeError) -> NodeResult
}

/// What a node waits for: the run is let go and taken up again when it has come.
package struct NodeWait: Sendable {
    /// When the node goes on by itself and gives its outputs; nil when only a call lets it go on.
    package var until: Instant?
    /// Where a call may come in that says what the node gives instead; nil when only time lets it go on.
    package var door: WaitDoor?
    /// A run whose end lets the node be begun again; nil when it waits for none.
    package var called: RunID?

    /// Waits for the end of a run that the node called; the node is then begun again.
    package init(called: RunID) { self.called = called }

    /// Waits for an instant, a call, or whichever comes first.
    package init(until: Instant?, door: WaitDoor? = nil) {
        self.until = until
        self.door = door
    }
}

/// What a node gave.
package struct NodeResult: Sendable {
    /// Items by output; nil for an output that got nothing at all, which stops its branch.
    package var outputs: [[Item]?]
    /// What the node waits for before it gives them; nil when it gives them at once.
    package var wait: NodeWait?
    /// What the node answers to the request that started the run; nil when it does not.
    package var response: WebResponse?

    /// Gives items by output, at once or after a wait.
    package init(outputs: [[Item]?], after wait: NodeWait? = nil) {
        self.outputs = outputs
        self.wait = wait
    }

    /// Gives items on the only output.
    package init(_ items: [Item]) { outputs = [items] }
}
