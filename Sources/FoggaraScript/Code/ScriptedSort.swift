package import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow

/// Lets a node that orders items do so by a comparison in JavaScript; everything else is left to its own executor.
package struct ScriptedSort: NodeExecutor {
    private let code: CodeNode
    private let base: any NodeExecutor

    /// The types of the executor that it stands before.
    package var types: [String] { base.types }

    /// Stands before an executor; scripts run in `pool`.
    package init(_ pool: ScriptPool, before base: any NodeExecutor) {
        code = CodeNode(pool)
        self.base = base
    }

    /// Orders the items by the node's code, which compares items `a` and `b`.
    ///
    /// - Errors: code without a `return`; whatever the code throws.
    package func run(_ call: NodeCall) async throws(NodeError) -> NodeResult {
        let kind = try call.parameters.value("type", item: 0)?.string
        let operation = try call.parameters.value("operation", item: 0)?.string
        guard kind == "code", operation == nil || operation == "sort" else { return try await base.run(call) }
        let comparison = try call.parameters.value("code", item: 0)?.string ?? ""
        guard comparison.split(whereSeparator: { !$0.isLetter }).contains("return") else {
            throw NodeError(
                "NodeOperationError", "Sort code doesn't return. Please add a 'return' statement to your code")
        }
        // On one line before the code, so that errors name the lines of the code itself.
        let script =
            "const foggaraCompare = (a, b) => {\(comparison)\n};"
            + "return $input.all().map((item, index) => ({ item, index }))"
            + ".sort((left, right) => foggaraCompare(left.item, right.item)).map(({ index }) => ({ json: { index } }));"
        let order = try await code.items(of: script, isEach: false, call)
        return NodeResult(
            order.compactMap { entry in
                guard let index = entry.json["index"]?.number?.integer.map(Int.init),
                    call.items.indices.contains(index)
                else { return nil }
                var item = call.items[index]
                item.pairedItem = [PairedItem(index)]
                return item
            })
    }
}
