package import FoggaraWorkflow

/// Everything a node is given for one run.
package struct NodeCall: Sendable {
    /// The node.
    package let node: PlanNode
    /// The plan it belongs to.
    package let plan: Plan
    /// Items by input; an input without data is empty.
    package let inputs: [[Item]]
    /// Which run of this node it is in the execution, from 0.
    package let runIndex: Int
    /// Whether the execution was started by hand.
    package let isManual: Bool
    /// Parameters, expressions evaluated per item.
    package let parameters: any ParameterReader
    /// The world.
    package let services: NodeServices
    /// How far the node has come, when it is a loop.
    package var loop = LoopState()
    /// Where the items of the first input came from; nil when nobody knows.
    package var source: PairedSource?

    /// Puts a call together.
    package init(
        node: PlanNode, plan: Plan, inputs: [[Item]], runIndex: Int, isManual: Bool,
        parameters: any ParameterReader, services: NodeServices
    ) {
        self.node = node
        self.plan = plan
        self.inputs = inputs
        self.runIndex = runIndex
        self.isManual = isManual
        self.parameters = parameters
        self.services = services
    }

    /// The items of the first input.
    package var items: [Item] { inputs.first ?? [] }
    /// Whether failed items go on instead of stopping the node.
    package var continuesOnFail: Bool { node.options.onError != .stopWorkflow }
}
