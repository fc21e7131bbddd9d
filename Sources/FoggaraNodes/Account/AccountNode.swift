import FoggaraAlgeria
package import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow

/// Reads a CCP number, RIP or RIB and checks its digits, see ``AccountAnswer``.
package struct AccountNode: NodeExecutor {
    /// Full type names served.
    package let types = ["foggara.ccp"]

    /// Makes the executor; it has no state.
    package init() {}

    /// Adds the account to every item.
    ///
    /// - Errors: no account or a wrong one, when the node is to fail then; a node that goes on makes an error item.
    package func run(_ call: NodeCall) async throws(NodeError) -> NodeResult {
        try call.answering(["text", "kind"], under: "account", subject: "account", AccountAnswer.read)
    }
}
