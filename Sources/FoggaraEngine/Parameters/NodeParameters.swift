import FoggaraJSON
import FoggaraStore
import FoggaraSystem
import FoggaraWorkflow

/// The parameters of the node that runs, expressions evaluated against the run so far.
struct NodeParameters: ParameterReader {
    let machine: RunMachine
    let inputs: [[Item]?]
    let record: RunRecord
    let secrets: JSONObject
    let now: Instant

    private var node: PlanNode { machine.plan.nodes[machine.state.stack.first?.node ?? 0] }

    func value(_ path: String, item: Int) throws(NodeError) -> JSONValue? {
        guard let raw = raw(path) else { return nil }
        return try evaluate(raw, item: item, variables: [:])
    }

    func raw(_ path: String) -> JSONValue? {
        var value: JSONValue = .object(node.parameters)
        for key in path.split(separator: ".") {
            guard let next = value[String(key)] ?? Int(key).flatMap({ value[$0] }) else { return nil }
            value = next
        }
        return value
    }

    func evaluate(_ text: JSONValue, item: Int, variables: JSONObject) throws(NodeError) -> JSONValue? {
        text
    }
}
