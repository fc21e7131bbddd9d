package import FoggaraJSON

/// One item that travels along a connection.
///
/// - Shape: as in n8n: `{"json": …, "binary": {…}, "pairedItem": …, "error": …}`.
package struct Item: Sendable, Hashable {
    /// The data; an object, save where an HTTP answer was a bare value.
    package var json: JSONValue
    /// Files by name, in order; nil when the item has no such member.
    package var binary: [BinaryEntry]?
    /// Where the item came from; nil when unknown, empty when it came from none.
    package var pairedItem: [PairedItem]?
    /// What went wrong with this item in a node that went on; nil otherwise.
    package var error: JSONValue?

    /// Makes an item of `json`.
    package init(
        _ json: JSONValue, binary: [BinaryEntry]? = nil, pairedItem: [PairedItem]? = nil, error: JSONValue? = nil
    ) {
        self.json = json
        self.binary = binary
        self.pairedItem = pairedItem
        self.error = error
    }
}

/// A link from an item to one it was made from.
package struct PairedItem: Sendable, Hashable {
    /// Index of the source item in its list.
    package var item: Int
    /// Input through which the source item came; nil means the first.
    package var input: Int?
    /// Where to look for the source item instead of the run's own input, as loops set it; nil otherwise.
    package var source: PairedSource?

    /// Links to item `item` of input `input`.
    package init(_ item: Int, input: Int? = nil, source: PairedSource? = nil) {
        self.item = item
        self.input = input
        self.source = source
    }
}

/// A named file of an item.
package struct BinaryEntry: Sendable, Hashable {
    /// Key under `binary`.
    package var name: String
    /// The file.
    package var data: BinaryData

    /// Names a file.
    package init(name: String, data: BinaryData) {
        self.name = name
        self.data = data
    }
}

/// A file with what is known about it.
package struct BinaryData: Sendable, Hashable {
    /// Content.
    package var bytes: [UInt8]
    /// MIME type without parameters.
    package var mimeType: String
    /// n8n's rough kind (`text`, `json`, `image`, `audio`, `video`, `pdf`, `html`), when one fits.
    package var fileType: String?
    /// Name with extension.
    package var fileName: String?
    /// Extension without the dot.
    package var fileExtension: String?
    /// Folder or address it came from.
    package var directory: String?

    /// Describes a file.
    package init(
        bytes: [UInt8], mimeType: String, fileType: String? = nil, fileName: String? = nil,
        fileExtension: String? = nil, directory: String? = nil
    ) {
        self.bytes = bytes
        self.mimeType = mimeType
        self.fileType = fileType
        self.fileName = fileName
        self.fileExtension = fileExtension
        self.directory = directory
    }
}
