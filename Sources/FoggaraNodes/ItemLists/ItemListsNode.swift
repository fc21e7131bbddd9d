package import FoggaraEngine
import FoggaraWorkflow

/// The older node for lists of items, whose operations have become nodes of their own.
package struct ItemListsNode: NodeExecutor {
    /// Full type names served.
    package let types = ["n8n-nodes-base.itemLists"]

    /// Makes the executor; it has no state.
    package init() {}

    /// Runs the first version of the node that the operation has become.
    ///
    /// - Errors: those of that node.
    package func run(_ call: NodeCall) async throws(NodeError) -> NodeResult {
        var node = call.node
        node.version = 1
        let first = NodeCall(
            node: node, plan: call.plan, inputs: call.inputs, runIndex: call.runIndex, isManual: call.isManual,
            parameters: call.parameters, services: call.services)
        switch try call.text("operation", 0, or: "splitOutItems") {
        case "aggregateItems", "concatenateItems": return try await AggregateNode().run(first)
        case "limit": return try await LimitNode().run(first)
        case "removeDuplicates": return try await RemoveDuplicatesNode().run(first)
        case "sort": return try await SortNode().run(first)
        case "summarize": return try await SummarizeNode().run(first)
        default: return try await SplitOutNode().run(first)
        }
    }
}
