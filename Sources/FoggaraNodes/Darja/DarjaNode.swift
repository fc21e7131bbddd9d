import FoggaraAlgeria
package import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow

/// Reads what a customer's message says: language, words, intent, entities, see ``DarjaAnswer``.
package struct DarjaNode: NodeExecutor {
    /// Full type names served.
    package let types = ["foggara.darja"]

    /// Makes the executor; it has no state.
    package init() {}

    /// Adds the reading to every item.
    ///
    /// - Errors: an unsure intent, when the node is to fail then; a node that goes on makes an error item.
    package func run(_ call: NodeCall) async throws(NodeError) -> NodeResult {
        try call.answering(["text"], under: "message", subject: "message", doubt: "unsure", DarjaAnswer.read)
    }
}
