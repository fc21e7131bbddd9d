import FoggaraAlgeria
package import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow

/// Reads a price as Algerians write or say it into dinars, see ``PriceAnswer``.
package struct PriceNode: NodeExecutor {
    /// Full type names served.
    package let types = ["foggara.price"]

    /// Makes the executor; it has no state.
    package init() {}

    /// Adds the price to every item.
    ///
    /// - Errors: an undecided price, when the node is to fail then; a node that goes on makes an error item.
    package func run(_ call: NodeCall) async throws(NodeError) -> NodeResult {
        let names = ["text", "amount", "unit", "category", "area"]
        return try call.answering(names, under: "price", subject: "price", PriceAnswer.read)
    }
}
