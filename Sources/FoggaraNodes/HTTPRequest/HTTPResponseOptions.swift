import FoggaraEngine

/// How an answer becomes items.
struct HTTPResponseOptions: Sendable {
    /// `autodetect`, `json`, `text` or `file`.
    var format = "autodetect"
    /// Whether status and headers go into the item.
    var isFull = false
    /// Whether an error status is an answer like any other.
    var neverFails = false
    /// Where text and files go.
    var property = "data"

    /// Reads the options of versions 3 and 4.
    init(_ call: NodeCall, _ item: Int) throws(NodeError) {
        format = try call.text("options.response.response.responseFormat", item, or: "autodetect")
        isFull = try call.flag("options.response.response.fullResponse", item)
        neverFails = try call.flag("options.response.response.neverError", item)
        let property = try call.text("options.response.response.outputPropertyName", item)
        self.property = property.isEmpty ? "data" : property
    }

    /// States the options directly.
    init(format: String, isFull: Bool, neverFails: Bool, property: String) {
        self.format = format
        self.isFull = isFull
        self.neverFails = neverFails
        self.property = property
    }
}
