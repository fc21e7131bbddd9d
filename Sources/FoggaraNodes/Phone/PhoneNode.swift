import FoggaraAlgeria
package import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow

/// Reads a telephone number in any written form, see ``PhoneAnswer``.
package struct PhoneNode: NodeExecutor {
    /// Full type names served.
    package let types = ["foggara.phone"]

    /// Makes the executor; it has no state.
    package init() {}

    /// Adds the number to every item.
    ///
    /// - Errors: no single number, when the node is to fail then; a node that goes on makes an error item.
    package func run(_ call: NodeCall) async throws(NodeError) -> NodeResult {
        try call.answering(["text"], under: "phone", subject: "phone", PhoneAnswer.read)
    }
}
