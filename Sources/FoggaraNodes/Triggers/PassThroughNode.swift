package import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow

/// Hands its items on: triggers get theirs as the start data of a run, No Operation from its input.
package struct PassThroughNode: NodeExecutor {
    /// Full type names served.
    package let types = [
        "n8n-nodes-base.manualTrigger", "n8n-nodes-base.scheduleTrigger", "n8n-nodes-base.noOp",
        "n8n-nodes-base.errorTrigger", "n8n-nodes-base.stickyNote",
    ]

    /// Makes the executor; it has no state.
    package init() {}

    /// Gives the items of the input; a trigger that was given none gives one empty item.
    package func run(_ call: NodeCall) async throws(NodeError) -> NodeResult {
        if call.node.isTrigger, call.items.isEmpty { return NodeResult([Item(.object([:]))]) }
        return NodeResult(call.items)
    }
}
