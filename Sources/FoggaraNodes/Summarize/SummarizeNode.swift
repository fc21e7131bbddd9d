package import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow

/// Counts, adds up and collects fields, over all items or by groups.
package struct SummarizeNode: NodeExecutor {
    /// Full type names served.
    package let types = ["n8n-nodes-base.summarize"]

    /// Makes the executor; it has no state.
    package init() {}

    /// One item of all, or one for each group, groups in the order of their first items.
    ///
    /// - Errors: nothing to summarise; in version 1 a field that no item has.
    package func run(_ call: NodeCall) async throws(NodeError) -> NodeResult {
        if call.items.isEmpty { return NodeResult([]) }
        let usesDots = try !call.flag("options.disableDotNotation", 0)
        var fields: [SummaryField] = []
        for entry in try call.entries("fieldsToSummarize.values", 0) {
            fields.append(SummaryField(entry, usesDots: usesDots))
        }
        if fields.isEmpty {
            throw NodeError(
                "NodeOperationError",
                "You need to add at least one aggregation to \"Fields to Summarize\" with non "
                    + "empty \"Field\"")
        }
        let names = try call.names("fieldsToSplitBy", 0)
        let splits = names.map { DataPath($0, usesDots: usesDots) }
        if call.node.version < 1.1 {
            for path in fields.map(\.path) + splits
            where !call.items.contains(where: { path.value(in: $0.json) != nil }) {
                throw NodeError(
                    "NodeOperationError", "The field '\(path.text)' does not exist in any items")
            }
        }
        let groups = try SummaryGroups(
            items: call.items, splits: splits, areTyped: call.node.version >= 1.1,
            skipsEmpty: call.flag("options.skipEmptySplitFields", 0))
        if try call.text("options.outputFormat", 0, or: "separateItems") == "singleItem" {
            return NodeResult([
                Item(
                    .object(groups.nested(fields, call.items)),
                    pairedItem: call.items.indices.map { PairedItem($0) })
            ])
        }
        return NodeResult(
            groups.leaves.map { leaf in
                var json = JSONObject()
                for field in fields { json[field.name] = field.value(leaf.members.map { call.items[$0].json }) }
                for (path, key) in zip(splits, leaf.keys) {
                    if let key { json[SummaryField.plain(path.text)] = key }
                }
                return Item(.object(json), pairedItem: leaf.members.map { PairedItem($0) })
            })
    }
}
