package import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow

/// Drops items that are alike, or that earlier executions have seen.
package struct RemoveDuplicatesNode: NodeExecutor {
    /// Full type names served.
    package let types = ["n8n-nodes-base.removeDuplicates"]

    /// Makes the executor; it has no state.
    package init() {}

    /// Runs the operation that the parameters name.
    package func run(_ call: NodeCall) async throws(NodeError) -> NodeResult {
        switch try call.node.version < 2 ? nil : call.value("operation", 0)?.string {
        case "removeItemsSeenInPreviousExecutions": return try await SeenItems(call).sieve()
        case "clearDeduplicationHistory":
            try await call.services.history.clear(scope: SeenItems.scope(call, "keys"))
            try await call.services.history.clear(scope: SeenItems.scope(call, "mark"))
            return NodeResult(
                call.items.enumerated().map { index, item in
                    var copy = item
                    copy.pairedItem = [PairedItem(index)]
                    return copy
                })
        default: return NodeResult(try AlikeItems(call).removed())
        }
    }
}
