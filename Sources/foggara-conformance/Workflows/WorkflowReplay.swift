import FoggaraEngine
import FoggaraJSON
import FoggaraStore
import FoggaraSystem
import FoggaraWorkflow

/// Measures the run machine alone: nodes give what was recorded, the order is the machine's.
enum WorkflowReplay {
    /// What differs between the recorded order and the machine's; empty when nothing does.
    static func differences(of item: WorkflowCase) -> [String] {
        if item.expected["refused"] == true { return [] }
        var machine = RunMachine(plan: item.plan)
        guard let trigger = item.plan.nodes.first(where: \.isTrigger) else { return ["no trigger"] }
        var rows = (item.expected["runs"]?.array ?? [])[...]
        do throws(MachineFault) {
            try machine.apply(.runStarted(RunStart(node: trigger.index, mode: "manual", at: .epoch)))
            while true {
                switch machine.next {
                case .start(let node, let run, let attempt):
                    try machine.apply(.nodeStarted(node: node, run: run, attempt: attempt))
                case .execute(let node, let run):
                    let name = item.plan.nodes[node].name
                    guard let row = rows.popFirst() else { return ["\(name)/\(run) runs after the recorded end"] }
                    guard row["node"]?.string == name, row["run"]?.number?.integer == Int64(run) else {
                        return ["\(name)/\(run) instead of \(JSONWriter.compact(row["node"] ?? .null))"]
                    }
                    try machine.apply(.nodeFinished(finish(row, node: node, run: run)))
                case .finish:
                    if let row = rows.first { return ["ended before \(JSONWriter.compact(row["node"] ?? .null))"] }
                    return pendingDifferences(machine, item)
                default: return ["stuck in \(machine.next)"]
                }
            }
        } catch { return [error.reason] }
    }

    private static func finish(_ row: JSONValue, node: Int, run: Int) -> NodeFinish {
        let outputs = row["out"]?.array?.map { output in
            output.array.map { items in items.map { Item($0["json"] ?? .null) } }
        }
        let isError = row["status"]?.string == "error"
        return NodeFinish(
            node: node, run: run, outputs: outputs,
            error: isError ? NodeError("NodeOperationError", row["error"]?["message"]?.string ?? "") : nil,
            stops: isError && outputs == nil)
    }

    private static func pendingDifferences(_ machine: RunMachine, _ item: WorkflowCase) -> [String] {
        var found: [String] = []
        let pending = item.expected["pending"]?.array?.compactMap(\.string) ?? []
        if pending != machine.pending { found.append("pending \(machine.pending) instead of \(pending)") }
        let waiting = item.expected["waiting"]?.array?.compactMap(\.string) ?? []
        let actual = machine.state.waiting.map { item.plan.nodes[$0.node].name }
        if waiting != actual { found.append("waiting \(actual) instead of \(waiting)") }
        return found
    }
}
