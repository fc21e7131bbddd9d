import FoggaraAlgeria
package import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow

/// Sends each item to the open or the closed output, with the hours it found, see ``HoursAnswer``.
package struct BusinessHoursNode: NodeExecutor {
    /// Full type names served.
    package let types = ["foggara.businessHours"]

    /// Makes the executor; it has no state.
    package init() {}

    /// Splits the items by whether the shop is open at their moment.
    ///
    /// - Errors: a moment, hour or date that is none; a node that goes on makes an error item for the closed output.
    package func run(_ call: NodeCall) async throws(NodeError) -> NodeResult {
        var outputs: [[Item]] = [[], []]
        for (index, item) in call.items.enumerated() {
            do throws(NodeError) {
                var input = JSONObject()
                for name in ["at", "opens", "closes", "daysOff", "options"] {
                    input[name] = try call.value(name, index)
                }
                let answer = HoursAnswer.read(input)
                if let message = answer["error"]?.string {
                    throw NodeError("NodeOperationError", message, item: index)
                }
                var json = item.json.object ?? [:]
                json[try call.text("outputField", index, or: "hours")] = .object(answer)
                let isOpen = answer["open"] == true
                outputs[isOpen ? 0 : 1].append(
                    Item(.object(json), binary: item.binary, pairedItem: [PairedItem(index)]))
            } catch {
                guard call.continuesOnFail else { throw error.at(index) }
                outputs[1].append(error.failedItem(from: index))
            }
        }
        return NodeResult(outputs: outputs)
    }
}
