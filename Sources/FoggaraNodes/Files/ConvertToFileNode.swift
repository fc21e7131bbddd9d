package import FoggaraEngine
import FoggaraJSON
import FoggaraSystem
import FoggaraWorkflow

/// Makes files of items: CSV, JSON, text, or bytes given as base64.
package struct ConvertToFileNode: NodeExecutor {
    /// Full type names served.
    package let types = ["n8n-nodes-base.convertToFile"]

    /// Makes the executor; it has no state.
    package init() {}

    /// Makes one file of all items, or one of each, as the operation has it.
    ///
    /// - Errors: a field that is not set, formats other than those above.
    package func run(_ call: NodeCall) async throws(NodeError) -> NodeResult {
        let operation = try call.text("operation", 0, or: "csv")
        let mode = try call.text("mode", 0, or: "once")
        if operation == "csv" || operation == "toJson" && mode == "once" {
            return NodeResult(try joint(call, operation))
        }
        var result: [Item] = []
        for index in call.items.indices {
            do throws(NodeError) {
                let file = try single(call, index, operation)
                result.append(item(file, try call.text("binaryPropertyName", index, or: "data"), [PairedItem(index)]))
            } catch {
                guard call.continuesOnFail else { throw error.at(index) }
                result.append(error.failedItem(from: index))
            }
        }
        return NodeResult(result)
    }

    private func item(_ file: BinaryData, _ name: String, _ links: [PairedItem]) -> Item {
        Item([:], binary: [BinaryEntry(name: name, data: file)], pairedItem: links)
    }

    private func joint(_ call: NodeCall, _ operation: String) throws(NodeError) -> [Item] {
        if call.items.isEmpty { return [] }
        let file: BinaryData
        if operation == "csv" {
            let text = CSVWriter(
                delimiter: try call.text("options.delimiter", 0, or: ","),
                hasHeader: try call.flag("options.headerRow", 0, or: true)
            ).text(call.items.map(\.json))
            let name = try call.text("options.fileName", 0)
            file = Self.file(
                [0xEF, 0xBB, 0xBF] + Array(text.utf8), type: "text/csv", name: name.isEmpty ? "File.csv" : name)
        } else {
            file = try json(call, 0, .array(call.items.map(\.json)))
        }
        return [
            item(file, try call.text("binaryPropertyName", 0, or: "data"), call.items.indices.map { PairedItem($0) })
        ]
    }

    private func single(_ call: NodeCall, _ index: Int, _ operation: String) throws(NodeError) -> BinaryData {
        if operation == "toJson" { return try json(call, index, call.items[index].json) }
        guard operation == "toText" || operation == "toBinary" else {
            throw NodeError("NodeOperationError", "Making files of the kind '\(operation)' is not available natively")
        }
        let source = try call.text("sourceProperty", index)
        guard let value = DataPath(source).value(in: call.items[index].json) else {
            throw NodeError("NodeOperationError", "The value in \"\(source)\" is not set")
        }
        let text = value.string ?? ScriptJSON.text(value)
        let name = try call.text("options.fileName", index)
        if operation == "toText" {
            let bytes = try FileText.bytes(
                text, encoding: call.text("options.encoding", index, or: "utf8"),
                addsMark: call.flag("options.addBOM", index))
            return Self.file(bytes, type: "text/plain", name: name.isEmpty ? "file.txt" : name)
        }
        let isBase64 = try call.flag("options.dataIsBase64", index, or: true)
        let bytes =
            try call.node.version > 1 || isBase64
            ? Base64.decode(text) ?? []
            : FileText.bytes(
                text, encoding: call.text("options.encoding", index, or: "utf8"),
                addsMark: call.flag("options.addBOM", index))
        let stated = try call.text("options.mimeType", index)
        let type = stated.isEmpty ? FileKind.type(ofFile: name) ?? "text/plain" : stated
        return Self.file(bytes, type: type, name: name.isEmpty ? "file" : name)
    }

    private func json(_ call: NodeCall, _ index: Int, _ value: JSONValue) throws(NodeError) -> BinaryData {
        let isPretty = try call.flag("options.format", index)
        let normal = ScriptJSON.normal(value)
        let text = isPretty ? JSONWriter.pretty(normal) : JSONWriter.compact(normal)
        let bytes = try FileText.bytes(
            text, encoding: call.text("options.encoding", index, or: "utf8"),
            addsMark: call.flag("options.addBOM", index))
        let name = try call.text("options.fileName", index)
        return Self.file(bytes, type: "application/json", name: name.isEmpty ? "file.json" : name)
    }

    private static func file(_ bytes: [UInt8], type: String, name: String) -> BinaryData {
        let dot = name.lastIndex(of: ".").map { String(name[name.index(after: $0)...]) }
        return BinaryData(
            bytes: bytes, mimeType: type, fileType: FileKind.rough(type), fileName: name,
            fileExtension: dot ?? FileKind.fileExtension(type))
    }
}
