import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow

extension NodeCall {
    /// Adds what a pure reader answers for the named parameters to every item, under the key `outputField`.
    ///
    /// `doubt` is the key of the answer that says whether it is undecided. The same is done by the Code node that a data node is exported as, message of the error included.
    func answering(
        _ names: [String], under field: String, subject: String, doubt: String = "undecided",
        _ read: (JSONObject) -> JSONObject
    ) throws(NodeError) -> NodeResult {
        var result: [Item] = []
        for (index, item) in items.enumerated() {
            do throws(NodeError) {
                var input = JSONObject()
                for name in names { input[name] = try value(name, index) }
                let answer = read(input)
                if answer[doubt] == true, try text("undecided", index, or: "flag") == "error" {
                    let flags = (answer["flags"]?.array ?? []).compactMap(\.string)
                    let reasons = flags.isEmpty ? "" : ": " + flags.joined(separator: ", ")
                    throw NodeError("NodeOperationError", "The \(subject) is undecided\(reasons)", item: index)
                }
                var json = item.json.object ?? [:]
                json[try text("outputField", index, or: field)] = .object(answer)
                result.append(Item(.object(json), binary: item.binary, pairedItem: [PairedItem(index)]))
            } catch {
                guard continuesOnFail else { throw error.at(index) }
                result.append(error.failedItem(from: index))
            }
        }
        return NodeResult(result)
    }
}
