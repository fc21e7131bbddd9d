import FoggaraJSON
import FoggaraSystem
import FoggaraWorkflow

/// Items on their way to a script and back.
///
/// - Shape: files travel as what is known about them and `"id": "foggara:<item>/<name>"`; their content stays here.
enum CodeItems {
    /// An input item as a script sees it.
    static func wire(_ item: Item, at index: Int) -> JSONValue {
        var object: JSONObject = ["json": item.json]
        if let files = item.binary {
            object["binary"] = .object(
                JSONObject(files.map { ($0.name, facts(of: $0.data, id: "foggara:\(index)/\($0.name)")) }))
        }
        object["pairedItem"] = ["item": .number(JSONNumber(index))]
        object["error"] = item.error
        return .object(object)
    }

    /// An item that a script gave.
    static func item(_ value: JSONValue, inputs: [Item]) -> Item {
        Item(
            value["json"] ?? .object([:]),
            binary: value["binary"]?.object.map { files in
                files.members.compactMap { member in
                    file(member.value, inputs: inputs).map { BinaryEntry(name: member.key, data: $0) }
                }
            }, pairedItem: value["pairedItem"].flatMap(links), error: value["error"])
    }

    /// The content of a file of the input, by its id.
    static func file(id: String, inputs: [Item]) -> BinaryData? {
        let parts = id.dropFirst("foggara:".count).split(separator: "/", maxSplits: 1)
        guard id.hasPrefix("foggara:"), parts.count == 2, let index = Int(parts[0]), inputs.indices.contains(index)
        else {
            return nil
        }
        return inputs[index].binary?.first { $0.name == parts[1] }?.data
    }

    /// A file made by a script: its name and type fill in what is missing.
    static func prepared(_ request: JSONValue) -> JSONValue {
        let name = request["fileName"]?.string
        let ending = name.flatMap { name in name.lastIndex(of: ".").map { String(name[name.index(after: $0)...]) } }
        let mime = request["mimeType"]?.string ?? ending.flatMap { mimeTypes[$0] } ?? "text/plain"
        let bytes = request["data"]?.string.flatMap(Base64.decode) ?? []
        let data = BinaryData(
            bytes: bytes, mimeType: mime, fileType: kind(of: mime), fileName: name,
            fileExtension: ending ?? mimeTypes.first { $0.value == mime }?.key)
        var object = facts(of: data, id: nil).object ?? [:]
        object["data"] = request["data"]
        return .object(object)
    }

    private static func file(_ value: JSONValue, inputs: [Item]) -> BinaryData? {
        if let id = value["id"]?.string, value["data"]?.string == nil, let known = file(id: id, inputs: inputs) {
            var data = known
            data.mimeType = value["mimeType"]?.string ?? data.mimeType
            data.fileName = value["fileName"]?.string
            return data
        }
        guard let bytes = value["data"]?.string.flatMap(Base64.decode) else { return nil }
        let mime = value["mimeType"]?.string ?? "text/plain"
        return BinaryData(
            bytes: bytes, mimeType: mime, fileType: value["fileType"]?.string, fileName: value["fileName"]?.string,
            fileExtension: value["fileExtension"]?.string, directory: value["directory"]?.string)
    }

    private static func facts(of data: BinaryData, id: String?) -> JSONValue {
        var object: JSONObject = ["mimeType": .string(data.mimeType)]
        object["fileType"] = data.fileType.map { .string($0) }
        object["fileExtension"] = data.fileExtension.map { .string($0) }
        object["fileName"] = data.fileName.map { .string($0) }
        object["directory"] = data.directory.map { .string($0) }
        object["bytes"] = .number(JSONNumber(data.bytes.count))
        object["id"] = id.map { .string($0) }
        return .object(object)
    }

    /// A link in any of the forms n8n accepts: a number, an object, or a list of both.
    private static func links(_ value: JSONValue) -> [PairedItem]? {
        switch value {
        case .number(let number): number.integer.map { [PairedItem(Int($0))] }
        case .object(let object):
            object["item"]?.number?.integer.map {
                [PairedItem(Int($0), input: object["input"]?.number?.integer.map(Int.init))]
            }
        case .array(let elements): elements.compactMap { links($0)?.first }
        default: nil
        }
    }

    private static func kind(of mime: String) -> String? {
        switch mime {
        case "text/html": "html"
        case "application/json": "json"
        case "application/pdf": "pdf"
        default: ["text", "image", "audio", "video"].first { mime.hasPrefix($0 + "/") }
        }
    }

    private static let mimeTypes = [
        "txt": "text/plain", "csv": "text/csv", "html": "text/html", "json": "application/json",
        "pdf": "application/pdf", "png": "image/png", "jpg": "image/jpeg", "xml": "text/xml", "zip": "application/zip",
    ]
}
