package import FoggaraEngine
import FoggaraWorkflow

/// Keeps the first or the last items.
package struct LimitNode: NodeExecutor {
    /// Full type names served.
    package let types = ["n8n-nodes-base.limit"]

    /// Makes the executor; it has no state.
    package init() {}

    /// Cuts the list as JavaScript's `slice` does, so a negative number leaves out that many of the other end.
    package func run(_ call: NodeCall) async throws(NodeError) -> NodeResult {
        let items = call.items.enumerated().map { index, item in
            var copy = item
            copy.pairedItem = [PairedItem(index)]
            return copy
        }
        if items.isEmpty { return NodeResult([]) }
        let count = items.count
        let limit = try call.whole("maxItems", 0, or: 1)
        if limit > count { return NodeResult(items) }
        if try call.text("keep", 0, or: "firstItems") == "lastItems" {
            return NodeResult(Array(items[min(count, max(0, count - limit))...]))
        }
        return NodeResult(Array(items.prefix(limit < 0 ? max(0, count + limit) : limit)))
    }
}
