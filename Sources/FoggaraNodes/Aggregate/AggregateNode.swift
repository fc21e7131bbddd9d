package import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow

/// Makes one item of all: lists of single fields, or a list of the whole items.
package struct AggregateNode: NodeExecutor {
    /// Full type names served.
    package let types = ["n8n-nodes-base.aggregate"]

    /// Makes the executor; it has no state.
    package init() {}

    /// Collects the items into one.
    ///
    /// - Errors: no field named, an output field named twice.
    package func run(_ call: NodeCall) async throws(NodeError) -> NodeResult {
        var item =
            try call.text("aggregate", 0, or: "aggregateIndividualFields") == "aggregateAllItemData"
            ? wholeItems(call) : fields(call)
        if try call.flag("options.includeBinaries", 0) {
            item.binary = try binaries(call, keepsUnique: call.flag("options.keepOnlyUnique", 0))
        }
        return NodeResult([item])
    }

    private func fields(_ call: NodeCall) throws(NodeError) -> Item {
        let usesDots = try !call.flag("options.disableDotNotation", 0)
        let mergesLists = try call.flag("options.mergeLists", 0)
        let keepsMissing = try call.flag("options.keepMissing", 0)
        let entries = try call.entries("fieldsToAggregate.fieldToAggregate", 0)
        if entries.isEmpty {
            throw NodeError(
                "NodeOperationError", "No fields specified", description: "Please add a field to aggregate")
        }
        var json = JSONObject()
        var used: Set<String> = []
        for entry in entries {
            let name = entry["fieldToAggregate"].map { ScriptValue.text($0) } ?? ""
            if name.isEmpty {
                throw NodeError(
                    "NodeOperationError", "Field to aggregate is blank",
                    description: "Please add a field to aggregate")
            }
            let path = DataPath(name, usesDots: usesDots)
            let output = output(entry, path)
            if !used.insert(output).inserted {
                throw NodeError(
                    "NodeOperationError", "The '\(output)' output field is used more than once",
                    description: "Please make sure each output field name is unique")
            }
            var values: [JSONValue] = []
            for item in call.items {
                switch path.value(in: item.json) {
                case .array(let elements):
                    let kept = keepsMissing ? elements : elements.filter { !$0.isNull }
                    if mergesLists { values.append(contentsOf: kept) } else { values.append(.array(kept)) }
                case nil, .null: if keepsMissing { values.append(.null) }
                case .some(let value): values.append(value)
                }
            }
            DataPath(output, usesDots: usesDots).set(.array(values), in: &json)
        }
        return Item(.object(json), pairedItem: call.items.indices.map { PairedItem($0) })
    }

    private func output(_ entry: JSONObject, _ path: DataPath) -> String {
        if ScriptValue.isTruthy(entry["renameField"]),
            let name = entry["outputFieldName"].map({ ScriptValue.text($0) }),
            !name.isEmpty
        {
            return name
        }
        return path.keys.last ?? path.text
    }

    private func wholeItems(_ call: NodeCall) throws(NodeError) -> Item {
        let destination = try call.text("destinationFieldName", 0, or: "data")
        let include = try call.text("include", 0, or: "allFields")
        let chosen = include == "specifiedFields" ? try call.names("fieldsToInclude", 0) : []
        let dropped = include == "allFieldsExcept" ? try call.names("fieldsToExclude", 0) : []
        var list: [JSONValue] = []
        var links: [PairedItem] = []
        for (index, item) in call.items.enumerated() {
            if chosen.isEmpty, dropped.isEmpty {
                list.append(item.json)
            } else {
                let members = (item.json.object ?? [:]).filter {
                    chosen.isEmpty ? !dropped.contains($0.key) : chosen.contains($0.key)
                }
                if members.isEmpty { continue }
                list.append(.object(JSONObject(members.map { ($0.key, $0.value) })))
            }
            links.append(PairedItem(index))
        }
        var json = JSONObject()
        DataPath(destination).set(.array(list), in: &json)
        return Item(.object(json), pairedItem: links)
    }

    /// The files of all items; one whose name is taken gets `_1`, `_2` behind it.
    private func binaries(_ call: NodeCall, keepsUnique: Bool) -> [BinaryEntry]? {
        var result: [BinaryEntry] = []
        for entry in call.items.flatMap({ $0.binary ?? [] }) {
            if keepsUnique, result.contains(where: { $0.data == entry.data }) { continue }
            var name = entry.name
            var number = 1
            while result.contains(where: { $0.name == name }) {
                name = "\(entry.name)_\(number)"
                number += 1
            }
            result.append(BinaryEntry(name: name, data: entry.data))
        }
        return result.isEmpty ? nil : result
    }
}
