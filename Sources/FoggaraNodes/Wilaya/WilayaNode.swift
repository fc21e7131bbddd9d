import FoggaraAlgeria
package import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow

/// Finds the wilaya and commune that a text names, see ``PlaceAnswer``.
package struct WilayaNode: NodeExecutor {
    /// Full type names served.
    package let types = ["foggara.wilaya"]

    /// Makes the executor; it has no state.
    package init() {}

    /// Adds the place to every item.
    ///
    /// - Errors: an undecided place, when the node is to fail then; a node that goes on makes an error item.
    package func run(_ call: NodeCall) async throws(NodeError) -> NodeResult {
        try call.answering(["text", "numbering"], under: "place", subject: "place", PlaceAnswer.read)
    }
}
