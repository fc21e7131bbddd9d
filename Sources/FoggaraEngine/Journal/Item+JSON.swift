package import FoggaraJSON
import FoggaraSystem
package import FoggaraWorkflow

extension Item {
    /// The item as the journal keeps it.
    ///
    /// - Shape: `{"json": …, "pairedItem": [{"item": 0, "input": 1}], "binary": {"data": {"data": <base64>, …}}}`.
    package var wire: JSONValue {
        var object: JSONObject = ["json": json]
        object["pairedItem"] = pairedItem.map { links in
            .array(
                links.map { link in
                    var object: JSONObject = ["item": .number(JSONNumber(link.item))]
                    object["input"] = link.input.map { .number(JSONNumber($0)) }
                    object["source"] = link.source.map(\.wire)
                    return .object(object)
                })
        }
        object["binary"] = binary.map { .object(JSONObject($0.map { ($0.name, $0.data.wire) })) }
        object["error"] = error
        return .object(object)
    }

    /// Reads an item of the journal; nil when it is none.
    package init?(wire: JSONValue) {
        guard let json = wire["json"] else { return nil }
        self.init(
            json,
            binary: wire["binary"]?.object.map { files in
                files.members.compactMap { member in
                    BinaryData(wire: member.value).map { BinaryEntry(name: member.key, data: $0) }
                }
            },
            pairedItem: wire["pairedItem"]?.array.map { links in
                links.compactMap { link in
                    link["item"]?.number?.integer.map {
                        PairedItem(
                            Int($0), input: link["input"]?.number?.integer.map(Int.init),
                            source: link["source"].flatMap(PairedSource.init(wire:)))
                    }
                }
            },
            error: wire["error"])
    }
}

extension PairedSource {
    /// The source as the journal keeps it.
    var wire: JSONValue {
        ["node": .string(node), "output": .number(JSONNumber(output)), "run": .number(JSONNumber(run))]
    }

    /// Reads a source of the journal.
    init?(wire: JSONValue) {
        guard let node = wire["node"]?.string, let output = wire["output"]?.number?.integer,
            let run = wire["run"]?.number?.integer
        else { return nil }
        self.init(node: node, output: Int(output), run: Int(run))
    }
}

extension BinaryData {
    /// The file as the journal keeps it, its content in base64.
    var wire: JSONValue {
        var object: JSONObject = ["data": .string(Base64.encode(bytes)), "mimeType": .string(mimeType)]
        object["fileType"] = fileType.map { .string($0) }
        object["fileName"] = fileName.map { .string($0) }
        object["fileExtension"] = fileExtension.map { .string($0) }
        object["directory"] = directory.map { .string($0) }
        return .object(object)
    }

    /// Reads a file of the journal.
    init?(wire: JSONValue) {
        guard let bytes = wire["data"]?.string.flatMap(Base64.decode), let mimeType = wire["mimeType"]?.string else {
            return nil
        }
        self.init(
            bytes: bytes, mimeType: mimeType, fileType: wire["fileType"]?.string, fileName: wire["fileName"]?.string,
            fileExtension: wire["fileExtension"]?.string, directory: wire["directory"]?.string)
    }
}
