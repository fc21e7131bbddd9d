package import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow

/// Edit Fields: sets, keeps and drops fields of each item.
package struct SetNode: NodeExecutor {
    /// Full type names served.
    package let types = ["n8n-nodes-base.set"]

    /// Makes the executor; it has no state.
    package init() {}

    /// Sets the fields of every item.
    ///
    /// - Errors: a value that does not convert, text that is no JSON object; a node that goes on makes an error item.
    package func run(_ call: NodeCall) async throws(NodeError) -> NodeResult {
        var result: [Item] = []
        for index in call.items.indices {
            do {
                let item = try call.node.version < 3 ? legacy(call, index) : edited(call, index)
                result.append(item)
                if call.isManual, call.node.version >= 3, try call.flag("duplicateItem", index) {
                    let copies = try call.whole("duplicateCount", index, or: 0)
                    result.append(contentsOf: Array(repeating: item, count: max(0, min(copies, 10_000))))
                }
            } catch {
                guard call.continuesOnFail else { throw error.item == nil ? error : error.at(index) }
                result.append(error.failedItem(from: index))
            }
        }
        return NodeResult(result)
    }

    private func edited(_ call: NodeCall, _ index: Int) throws(NodeError) -> Item {
        let options = SetOptions(
            usesDots: try call.flag("options.dotNotation", index, or: true),
            ignoresErrors: try call.flag("options.ignoreConversionErrors", index), version: call.node.version)
        let fields =
            try call.text("mode", index, or: "manual") == "raw"
            ? SetRawFields(call).read(index) : SetManualFields(call, options).read(index)
        let include = try SetInclusion(call, index)
        var json = try include.fields(usesDots: options.usesDots)
        for field in fields {
            let path = DataPath(field.key, usesDots: options.usesDots && field.isPath)
            path.set(field.value, in: &json)
        }
        let binary = try include.keepsBinary() ? call.items[index].binary : nil
        return Item(.object(json), binary: binary, pairedItem: [PairedItem(index)])
    }

    /// Versions 1 and 2: values by type, booleans first, then numbers, then texts.
    private func legacy(_ call: NodeCall, _ index: Int) throws(NodeError) -> Item {
        let keepsOnlySet = try call.flag("keepOnlySet", index)
        let usesDots = try call.flag("options.dotNotation", index, or: true)
        let item = call.items[index]
        var json = keepsOnlySet ? JSONObject() : item.json.object ?? [:]
        for type in ["boolean", "number", "string"] {
            for entry in try call.entries("values.\(type)", index) {
                let name = ScriptValue.text(entry["name"] ?? "propertyName")
                // A value that is undefined makes no key.
                guard let value = entry["value"] else { continue }
                DataPath(name, usesDots: usesDots).set(value, in: &json)
            }
        }
        return Item(.object(json), binary: keepsOnlySet ? nil : item.binary, pairedItem: [PairedItem(index)])
    }
}

/// Switches of the node that decide how values are stored.
struct SetOptions {
    let usesDots: Bool
    let ignoresErrors: Bool
    let version: Double
}
