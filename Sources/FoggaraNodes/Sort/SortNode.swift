package import FoggaraEngine
import FoggaraJSON
import FoggaraSystem
import FoggaraWorkflow

/// Orders the items by fields.
package struct SortNode: NodeExecutor {
    /// Full type names served.
    package let types = ["n8n-nodes-base.sort"]

    /// Makes the executor; it has no state.
    package init() {}

    private struct Key {
        let path: DataPath
        let isDescending: Bool
    }

    /// Orders the items as n8n's comparison does: texts without case by UTF-16 units, a missing value last (first
    /// when descending).
    ///
    /// - Errors: a field that no item has; the kind `code`, which only an executor with scripts has.
    package func run(_ call: NodeCall) async throws(NodeError) -> NodeResult {
        let kind = try call.text("type", 0, or: "simple")
        if kind == "random" { return NodeResult(shuffled(call)) }
        guard kind == "simple" else {
            throw NodeError("NodeOperationError", "Sorting by '\(kind)' is not available natively")
        }
        let items = call.items
        let usesDots = try !call.flag("options.disableDotNotation", 0)
        var keys: [Key] = []
        for entry in try call.entries("sortFieldsUi.sortField", 0) {
            let name = entry["fieldName"].map { ScriptValue.text($0) } ?? ""
            keys.append(
                Key(
                    path: DataPath(name, usesDots: usesDots), isDescending: entry["order"]?.string == "descending"))
        }
        if keys.isEmpty {
            throw NodeError(
                "NodeOperationError", "No sorting specified. Please add a field to sort by")
        }
        for key in keys where !items.contains(where: { key.path.value(in: $0.json) != nil }) {
            let help =
                "If you're trying to use a nested field, make sure you turn off 'disable dot notation' in "
                + "the node options"
            throw NodeError(
                "NodeOperationError", "Couldn't find the field '\(key.path.text)' in the input data",
                description: !usesDots && key.path.text.contains(".") ? help : nil)
        }
        let order = ScriptSort.sorted(Array(items.indices)) { one, two in
            for key in keys {
                let left = lowered(key.path.value(in: items[one].json))
                let right = lowered(key.path.value(in: items[two].json))
                if left == right { continue }
                return ScriptValue.isLess(left, right) != key.isDescending ? -1 : 1
            }
            return 0
        }
        return NodeResult(
            order.map { index in
                var copy = items[index]
                copy.pairedItem = [PairedItem(index)]
                return copy
            })
    }

    /// The items in an order that the run's source of chance gives.
    private func shuffled(_ call: NodeCall) -> [Item] {
        var order = Array(call.items.indices)
        for place in order.indices.reversed() where place > 0 {
            let drawn = call.services.random.bytes(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            order.swapAt(place, Int(drawn % UInt64(place + 1)))
        }
        return order.map { index in
            var copy = call.items[index]
            copy.pairedItem = [PairedItem(index)]
            return copy
        }
    }

    private func lowered(_ value: JSONValue?) -> JSONValue? {
        if case .string(let text) = value { return .string(text.lowercased()) }
        return value
    }
}
