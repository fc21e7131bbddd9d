package import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow

/// Keeps the items that pass; the others leave by the second output.
package struct FilterNode: NodeExecutor {
    /// Full type names served.
    package let types = ["n8n-nodes-base.filter"]

    /// Makes the executor; it has no state.
    package init() {}

    /// Splits the items; one that cannot be judged is not kept when the node goes on.
    package func run(_ call: NodeCall) async throws(NodeError) -> NodeResult {
        let (kept, others) = try ItemSieve(call, legacyAny: ("combineConditions", "OR")).split()
        return NodeResult(outputs: [kept, others])
    }
}
