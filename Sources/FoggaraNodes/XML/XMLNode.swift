package import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow

/// Turns XML text of items into objects, and items into XML text.
package struct XMLNode: NodeExecutor {
    /// Full type names served.
    package let types = ["n8n-nodes-base.xml"]

    /// Makes the executor; it has no state.
    package init() {}

    /// Converts every item.
    ///
    /// An item that fails vanishes when the node goes on, and then no item keeps its link.
    /// - Errors: no such property, text that is not well-formed XML.
    package func run(_ call: NodeCall) async throws(NodeError) -> NodeResult {
        var values: [JSONValue] = []
        for index in call.items.indices {
            do throws(NodeError) {
                values.append(try converted(call, index))
            } catch {
                guard call.continuesOnFail else { throw error }
            }
        }
        let isWhole = values.count == call.items.count
        return NodeResult(
            values.enumerated().map { index, value in
                Item(value, pairedItem: isWhole ? [PairedItem(index)] : call.items.count == 1 ? [PairedItem(0)] : nil)
            })
    }

    private func converted(_ call: NodeCall, _ index: Int) throws(NodeError) -> JSONValue {
        let mode = try call.text("mode", index, or: "xmlToJson")
        let name = try call.text("dataPropertyName", index, or: "data")
        let options = try call.value("options", index)?.object ?? [:]
        switch mode {
        case "xmlToJson":
            guard let value = call.items[index].json[name] else {
                throw NodeError("NodeOperationError", "Item has no JSON property called \"\(name)\"", item: index)
            }
            do throws(XMLFault) {
                return try reader(options).read(ScriptValue.text(value))
            } catch { throw NodeError("Error", error.message) }
        case "jsonToxml":
            do throws(XMLFault) {
                let text = try writer(options).text(call.items[index].json.object ?? [:])
                return .object(JSONObject([(name, .string(text))]))
            } catch { throw NodeError("Error", error.message) }
        default: throw NodeError("NodeOperationError", "The operation \"\(mode)\" is not known!", item: index)
        }
    }

    private func reader(_ options: JSONObject) -> XMLObjectReader {
        var reader = XMLObjectReader()
        let flag = { (name: String, fallback: Bool) in options[name].map(ScriptValue.isTruthy) ?? fallback }
        if let key = options["attrkey"]?.string { reader.attributeKey = key }
        if let key = options["charkey"]?.string { reader.textKey = key }
        reader.listsAlways = flag("explicitArray", false)
        reader.keepsRoot = flag("explicitRoot", true)
        reader.ignoresAttributes = flag("ignoreAttrs", false)
        reader.mergesAttributes = flag("mergeAttrs", true)
        reader.normalises = flag("normalize", false)
        reader.lowersNames = flag("normalizeTags", false)
        reader.trims = flag("trim", false)
        return reader
    }

    private func writer(_ options: JSONObject) -> XMLObjectWriter {
        var writer = XMLObjectWriter()
        if let key = options["attrkey"]?.string { writer.attributeKey = key }
        if let key = options["charkey"]?.string { writer.textKey = key }
        if let name = options["rootName"]?.string { writer.rootName = name }
        writer.usesLiterals = options["cdata"].map(ScriptValue.isTruthy) ?? false
        writer.isHeadless = options["headless"].map(ScriptValue.isTruthy) ?? false
        return writer
    }
}
