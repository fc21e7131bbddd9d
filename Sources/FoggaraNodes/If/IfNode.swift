package import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow

/// Sends each item to the true or the false output.
package struct IfNode: NodeExecutor {
    /// Full type names served.
    package let types = ["n8n-nodes-base.if"]

    /// Makes the executor; it has no state.
    package init() {}

    /// Splits the items; one that cannot be judged goes to false when the node goes on.
    package func run(_ call: NodeCall) async throws(NodeError) -> NodeResult {
        let (kept, others) = try ItemSieve(call, legacyAny: ("combineOperation", "any")).split()
        return NodeResult(outputs: [kept, others])
    }
}
