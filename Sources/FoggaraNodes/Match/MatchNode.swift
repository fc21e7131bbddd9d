import FoggaraAlgeria
package import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow

/// Matches payments with orders, once for all items, see ``MatchAnswer``.
package struct MatchNode: NodeExecutor {
    /// Full type names served.
    package let types = ["foggara.match"]

    /// Makes the executor; it has no state.
    package init() {}

    /// Gives an item for each payment: matched, doubtful and unmatched ones have an output each.
    ///
    /// - Errors: parameters that cannot be computed; a node that goes on makes one error item for the doubtful output.
    package func run(_ call: NodeCall) async throws(NodeError) -> NodeResult {
        do throws(NodeError) {
            var input = JSONObject()
            for name in ["payments", "orders", "options"] { input[name] = try call.value(name, 0) }
            var outputs: [[Item]] = [[], [], []]
            for match in MatchAnswer.read(input)["matches"]?.array ?? [] {
                let place: Int
                switch match["verdict"]?.string {
                case "matched": place = 0
                case "doubtful": place = 1
                default: place = 2
                }
                outputs[place].append(Item(match, pairedItem: [PairedItem(0)]))
            }
            return NodeResult(outputs: outputs)
        } catch {
            guard call.continuesOnFail else { throw error.at(0) }
            return NodeResult(outputs: [[], [error.failedItem(from: 0)], []])
        }
    }
}
