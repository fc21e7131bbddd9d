package import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow

/// Brings the items of several inputs together.
package struct MergeNode: NodeExecutor {
    /// Full type names served.
    package let types = ["n8n-nodes-base.merge"]

    private let queries: ItemQueries?

    /// Makes the executor; without `queries` the mode that takes SQL fails.
    package init(queries: ItemQueries? = nil) { self.queries = queries }

    /// Runs the mode that the parameters name; items keep the link to the input they came by.
    ///
    /// - Errors: no field to compare, an input that does not exist, a query that cannot be answered.
    package func run(_ call: NodeCall) async throws(NodeError) -> NodeResult {
        let version = call.node.version
        let count = version < 3 ? 2 : max(2, min(10, try call.whole("numberInputs", 0, or: 2)))
        var inputs: [[Item]] = []
        for input in 0..<count {
            let items = call.inputs.indices.contains(input) ? call.inputs[input] : []
            inputs.append(
                items.enumerated().map { index, item in
                    var copy = item
                    copy.pairedItem = [PairedItem(index, input: input == 0 ? nil : input)]
                    return copy
                })
        }
        let mode = try call.text("mode", 0, or: "append")
        if version < 2 { return NodeResult(try LegacyMerge(call, inputs).items(mode)) }
        switch mode {
        case "append": return NodeResult(inputs.flatMap { $0 })
        case "chooseBranch": return NodeResult(try chosen(call, inputs))
        case "combine":
            switch try call.text(version < 3 ? "combinationMode" : "combineBy", 0, or: "combineByFields") {
            case "mergeByPosition", "combineByPosition":
                return NodeResult(try MergeByPlace(call, inputs).byPosition())
            case "multiplex", "combineAll": return NodeResult(try MergeByPlace(call, inputs).everyPair())
            default: return NodeResult(try MergeByFields(call, inputs).items())
            }
        case "combineBySql":
            guard let queries else { throw NodeError("NodeOperationError", "There is no SQL engine here") }
            return NodeResult(try MergeByQuery(call, inputs, queries).items())
        default: throw NodeError("NodeOperationError", "Merging by '\(mode)' is not available natively")
        }
    }

    private func chosen(_ call: NodeCall, _ inputs: [[Item]]) throws(NodeError) -> [Item] {
        let output = try call.text("output", 0, or: call.node.version < 3 ? "input1" : "specifiedInput")
        if output == "empty" {
            return [Item([:], pairedItem: inputs.flatMap { $0 }.flatMap { $0.pairedItem ?? [] })]
        }
        if call.node.version < 3 { return output == "input2" ? inputs[1] : inputs[0] }
        let number = try call.whole("useDataOfInput", 0, or: 1)
        guard inputs.indices.contains(number - 1) else {
            throw NodeError(
                "NodeOperationError", "Input \(number) doesn't exist",
                description: "The node has only \(inputs.count) inputs, so selecting input \(number) is not possible.")
        }
        return inputs[number - 1]
    }
}
