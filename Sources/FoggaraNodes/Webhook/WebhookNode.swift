package import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow

/// Hands on what a request brought: the server made the item and chose the output.
///
/// - Shape: a node for several methods has an output for each, in the order in which it lists them.
package struct WebhookNode: NodeExecutor {
    /// Full type names served.
    package let types = ["n8n-nodes-base.webhook", "foggara.metaTrigger"]

    /// Makes the executor; it has no state.
    package init() {}

    /// Gives the items of input *k* on output *k*; a run by hand without items gives one empty item.
    package func run(_ call: NodeCall) async throws(NodeError) -> NodeResult {
        var outputs: [[Item]?] = call.inputs
        if outputs.allSatisfy({ $0?.isEmpty != false }) { outputs = [[Item(.object([:]))]] }
        while outputs.count < call.node.outputs.count { outputs.append([]) }
        return NodeResult(outputs: outputs)
    }
}
