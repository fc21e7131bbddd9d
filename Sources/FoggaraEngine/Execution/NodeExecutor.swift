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

/// What a node gave.
package struct NodeResult: Sendable {
    /// Items by output; nil for an output that got nothing at all, which stops its branch.
    package var outputs: [[Item]?]

    /// Gives items by output.
    package init(outputs: [[Item]?]) { self.outputs = outputs }

    /// Gives items on the only output.
    package init(_ items: [Item]) { outputs = [items] }
}
