package import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow

/// Runs another workflow, once with all items or once for each.
package struct ExecuteWorkflowNode: NodeExecutor {
    /// Full type names served.
    package let types = ["n8n-nodes-base.executeWorkflow"]

    /// Makes the executor; it has no state.
    package init() {}

    /// Gives what the last node of the workflow gave, on all its outputs; without waiting the items as they came.
    ///
    /// - Errors: no such workflow, a field of the wrong type, the error of the called workflow with the node it happened in.
    package func run(_ call: NodeCall) async throws(NodeError) -> NodeResult {
        try await call.text("mode", 0, or: "once") == "each" ? each(call) : once(call)
    }

    private func once(_ call: NodeCall) async throws(NodeError) -> NodeResult {
        do throws(NodeError) {
            let inputs = WorkflowInputs(call)
            var items: [Item] = []
            for (index, item) in call.items.enumerated() { items.append(try inputs.item(item, index)) }
            let isWaiting = try call.flag("options.waitForSubWorkflow", 0, or: true)
            let wanted = WorkflowCall(
                try WorkflowSource(call).target(0), number: 0, items: items, isWaiting: isWaiting)
            switch try await call.services.calls.run(wanted) {
            case .begun: return NodeResult(call.items)
            case .ended(let outputs): return NodeResult(outputs: outputs)
            case .waits(let run): return NodeResult(outputs: [], after: NodeWait(called: run))
            }
        } catch {
            guard call.continuesOnFail else { throw error }
            return NodeResult([
                Item(["error": .string(error.message)], pairedItem: call.items.indices.map { PairedItem($0) })
            ])
        }
    }

    private func each(_ call: NodeCall) async throws(NodeError) -> NodeResult {
        let inputs = WorkflowInputs(call)
        var result: [[Item]?] = [[]]
        for (index, item) in call.items.enumerated() {
            do throws(NodeError) {
                let isWaiting = try call.flag("options.waitForSubWorkflow", index, or: true)
                let wanted = WorkflowCall(
                    try WorkflowSource(call).target(index), number: index, items: [try inputs.item(item, index)],
                    isWaiting: isWaiting)
                switch try await call.services.calls.run(wanted) {
                case .begun: add([item], to: 0, from: index, &result)
                case .ended(let outputs):
                    for (output, items) in outputs.enumerated() { add(items ?? [], to: output, from: index, &result) }
                case .waits(let run): return NodeResult(outputs: [], after: NodeWait(called: run))
                }
            } catch {
                guard call.continuesOnFail else { throw error.at(index) }
                add([error.failedItem(from: index)], to: 0, from: index, &result)
            }
        }
        return NodeResult(outputs: result)
    }

    private func add(_ items: [Item], to output: Int, from index: Int, _ result: inout [[Item]?]) {
        while result.count <= output { result.append([]) }
        for item in items {
            var copy = item
            copy.pairedItem = [PairedItem(index)]
            result[output]?.append(copy)
        }
    }
}
