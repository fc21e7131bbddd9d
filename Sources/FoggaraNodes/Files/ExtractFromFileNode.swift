package import FoggaraEngine
import FoggaraJSON
import FoggaraSystem
import FoggaraWorkflow

/// Reads files of items: rows of CSV, JSON, text, or the bytes as base64.
package struct ExtractFromFileNode: NodeExecutor {
    /// Full type names served.
    package let types = ["n8n-nodes-base.extractFromFile"]

    /// Makes the executor; it has no state.
    package init() {}

    /// Reads the file of every item.
    ///
    /// - Errors: no such file, content that cannot be read, formats other than those above.
    package func run(_ call: NodeCall) async throws(NodeError) -> NodeResult {
        var result: [Item] = []
        for index in call.items.indices {
            do throws(NodeError) {
                result += try read(call, index)
            } catch {
                guard call.continuesOnFail else { throw error.at(index) }
                result.append(error.failedItem(from: index))
            }
        }
        return NodeResult(result)
    }

    private func read(_ call: NodeCall, _ index: Int) throws(NodeError) -> [Item] {
        let operation = try call.text("operation", index, or: "csv")
        let file = try call.file(index)
        switch operation {
        case "csv":
            return try CSVTable(call, index).rows(file.data.bytes).map {
                Item(.object($0), pairedItem: [PairedItem(index)])
            }
        case "binaryToPropery": return [try moved(call, index, .string(Base64.encode(file.data.bytes)))]
        case "text", "xml", "fromJson":
            let encoding = try call.text("options.encoding", index, or: "utf8")
            var text = TextDecoding.text(file.data.bytes, charset: encoding)
            let keepsMark = try !call.flag("options.stripBOM", index, or: true)
            if keepsMark, file.data.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { text = "\u{FEFF}" + text }
            if operation != "fromJson" { return [try moved(call, index, .string(text))] }
            if text.isEmpty { return [try moved(call, index, [:])] }
            guard let value = LenientJSON.strict(text) else {
                throw NodeError("NodeOperationError", ScriptJSONFault.message(text) ?? "Invalid JSON")
            }
            return [try moved(call, index, value)]
        default:
            throw NodeError("NodeOperationError", "Reading files as '\(operation)' is not available natively")
        }
    }

    /// The item with the content in place of the file, or beside it.
    private func moved(_ call: NodeCall, _ index: Int, _ value: JSONValue) throws(NodeError) -> Item {
        let item = call.items[index]
        let source = try call.text("options.keepSource", index)
        var json = JSONObject()
        DataPath(try call.text("destinationKey", index, or: "data")).set(value, in: &json)
        if source == "json" || source == "both" {
            var whole = item.json.object ?? [:]
            for member in json { whole[member.key] = member.value }
            json = whole
        }
        let name = try call.text("binaryPropertyName", index, or: "data")
        let keepsFile = source == "binary" || source == "both"
        let files = (item.binary ?? []).filter { keepsFile || $0.name != name }
        return Item(.object(json), binary: files, pairedItem: [PairedItem(index)])
    }
}
