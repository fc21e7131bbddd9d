package import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow

/// The beginning of a workflow that others call: gives the items of the call, cut to the declared fields.
package struct ExecuteWorkflowTriggerNode: NodeExecutor {
    /// Full type names served.
    package let types = [RunMachine.callTrigger]

    /// Makes the executor; it has no state.
    package init() {}

    /// Gives every item with exactly the declared fields, those that are missing as null; or unchanged where everything
    /// is accepted.
    ///
    /// - Errors: an example that is no JSON object.
    package func run(_ call: NodeCall) async throws(NodeError) -> NodeResult {
        let items = call.items.isEmpty ? [Item(.object([:]))] : call.items
        guard let fields = try fields(call) else { return NodeResult(items) }
        return NodeResult(
            items.enumerated().map { index, item in
                var json = JSONObject()
                for name in fields { json[name] = item.json[name] ?? .null }
                return Item(.object(json), binary: item.binary, pairedItem: [PairedItem(index)])
            })
    }

    /// The declared fields; nil when everything is accepted.
    private func fields(_ call: NodeCall) throws(NodeError) -> [String]? {
        guard call.node.version >= 1.1 else { return nil }
        switch try call.text("inputSource", 0, or: "workflowInputs") {
        case "passthrough": return nil
        case "jsonExample":
            let example = try call.text("jsonExample", 0)
            guard let object = JSONDocument.value(of: Array(example.utf8))?.object else {
                throw NodeError("NodeOperationError", "The JSON example is no JSON object")
            }
            return object.keys
        default:
            return try call.entries("workflowInputs.values", 0).compactMap { $0["name"].map { ScriptValue.text($0) } }
        }
    }
}
