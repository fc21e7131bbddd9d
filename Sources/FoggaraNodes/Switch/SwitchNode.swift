package import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow

/// Sends each item to the output of the first rule it passes, or to the output whose number an expression gives.
package struct SwitchNode: NodeExecutor {
    /// Full type names served.
    package let types = ["n8n-nodes-base.switch"]

    /// Makes the executor; it has no state.
    package init() {}

    /// Parts the items; one that cannot be judged becomes an error item of the first output when the node goes on.
    ///
    /// - Errors: a fault of a condition, an output number that does not exist.
    package func run(_ call: NodeCall) async throws(NodeError) -> NodeResult {
        let isByNumber = try call.text("mode", 0, or: "rules") == "expression"
        var outputs = [[Item]](repeating: [], count: max(1, try count(call, isByNumber: isByNumber)))
        for (index, item) in call.items.enumerated() {
            do throws(NodeError) {
                var copy = item
                copy.pairedItem = [PairedItem(index)]
                let places =
                    try isByNumber
                    ? [numbered(call, index, count: outputs.count)]
                    : SwitchRules(call, count: outputs.count).places(index)
                for place in places { outputs[place].append(copy) }
            } catch {
                guard call.continuesOnFail else { throw error.at(index) }
                outputs[0].append(Item(.object(["error": .string(error.message)])))
            }
        }
        return NodeResult(outputs: outputs)
    }

    /// How many outputs the node has, error output not counted.
    private func count(_ call: NodeCall, isByNumber: Bool) throws(NodeError) -> Int {
        if call.node.version < 2 { return 4 }
        if isByNumber {
            let name = call.node.version < 3 ? "outputsAmount" : "numberOutputs"
            return min(1_000, max(0, try call.whole(name, 0, or: 4)))
        }
        if call.node.version < 3 { return call.parameters.raw("rules.rules")?.array?.count ?? 0 }
        let rules = call.parameters.raw("rules.values")?.array?.count ?? 0
        return rules + (try call.text("options.fallbackOutput", 0, or: "none") == "extra" ? 1 : 0)
    }

    private func numbered(_ call: NodeCall, _ index: Int, count: Int) throws(NodeError) -> Int {
        let value = try call.value("output", index)
        let number = ScriptValue.number(value)
        let shown = ScriptValue.text(value)
        if call.node.version >= 3, number == Double(count) {
            throw NodeError(
                "NodeOperationError", "The ouput \(shown) is not allowed. ",
                description: "Output indexes are zero based, if you want to use the extra output use \(count - 1)",
                item: index)
        }
        guard let place = Int(exactly: number), place >= 0, place < count else {
            throw NodeError(
                "NodeOperationError", "The ouput \(shown) is not allowed",
                description: "It has to be between 0 and \(count - 1)", item: index)
        }
        return place
    }
}
