import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow

/// Reads the parameters of versions 1 and 2 into a request.
struct HTTPLegacyReader {
    private let call: NodeCall

    init(_ call: NodeCall) { self.call = call }

    /// How the answer becomes items.
    func response(_ item: Int) throws(NodeError) -> HTTPResponseOptions {
        let format =
            switch try call.text("responseFormat", item, or: "json") {
            case "string": "text"
            case let other: other
            }
        return HTTPResponseOptions(
            format: format, isFull: try call.flag("options.fullResponse", item),
            neverFails: try call.flag("options.ignoreResponseCode", item),
            property: try call.text("dataPropertyName", item, or: "data"))
    }

    /// The request for one item.
    ///
    /// - Errors: an address that is none, text that is no JSON, a file that the item does not have.
    func read(_ item: Int) throws(NodeError) -> HTTPRequestDraft {
        var draft = HTTPRequestDraft()
        draft.url = try HTTPRequestReader(call).address(item)
        draft.method = try call.text("requestMethod", item, or: "GET").uppercased()
        draft.allowsUnverified = try call.flag("allowUnauthorizedCerts", item)
        draft.timeoutMilliseconds = min(1_000_000_000, try call.whole("options.timeout", item, or: 300_000))
        let proxy = try call.text("options.proxy", item)
        draft.proxy = proxy.isEmpty ? nil : proxy
        let reads = draft.method == "GET" || draft.method == "HEAD"
        let follows = try call.flag(
            reads ? "options.followRedirect" : "options.followAllRedirects", item, or: reads)
        draft.maxRedirects = follows ? 21 : 0
        if let style = try call.value("options.queryParameterArrays", item)?.string {
            draft.listStyle = HTTPQuery.ListStyle(rawValue: style) ?? .indices
        }
        draft.query = try fields("query", "Query Parameters", item)
        for member in try fields("header", "Headers", item) {
            draft.headers[member.key.lowercased()] = FieldConversion.text(member.value)
        }
        if !reads || draft.method == "OPTIONS" { draft.body = try body(item) }
        let format = try response(item).format
        if draft.headers["accept"] == nil {
            draft.headers["accept"] = HTTPRequestReader.accept(format)
        }
        return draft
    }

    private func fields(_ kind: String, _ field: String, _ item: Int) throws(NodeError) -> JSONObject {
        if try call.flag("jsonParameters", item) {
            switch try RawJSONParameter(call, kind + "ParametersJson").value(item) {
            case .object(let object): return object
            case .string(let text) where !ScriptValue.trim(text).isEmpty:
                if let object = LenientJSON.object(text) { return object }
                throw NodeError("NodeOperationError", "The data in \"JSON Parameters\" is no valid JSON.", item: item)
            default: return [:]
            }
        }
        var object = JSONObject()
        for entry in try call.entries(kind + "ParametersUi.parameter", item) {
            guard let name = entry["name"].map({ ScriptValue.text($0) }), !name.isEmpty else { continue }
            if let value = entry["value"] { object[name] = value }
        }
        return object
    }

    private func body(_ item: Int) throws(NodeError) -> HTTPBody {
        if try call.flag("sendBinaryData", item) {
            let name = try call.text("binaryPropertyName", item, or: "data")
            guard let file = call.items[item].binary?.first(where: { $0.name == name })?.data else {
                throw NodeError(
                    "NodeOperationError",
                    "This operation expects the node's input data to contain a binary file '\(name)', but none was "
                        + "found [item \(item)]",
                    description: "Make sure that the previous node outputs a binary file", item: item)
            }
            return .bytes(file.bytes, type: file.mimeType)
        }
        let type = try call.text("options.bodyContentType", item, or: "json")
        if type == "raw" {
            let mime = try call.text("options.bodyContentCustomMimeType", item)
            let text = try call.text("bodyParametersJson", item)
            return .bytes(Array(text.utf8), type: mime.isEmpty ? nil : mime)
        }
        let fields = try fields("body", "Body Parameters", item)
        switch type {
        case "form-urlencoded": return .form(fields)
        case "multipart-form-data":
            return .multipart(
                fields.map { HTTPPart(name: $0.key, bytes: Array(FieldConversion.text($0.value).utf8)) })
        default: return fields.isEmpty ? .none : .json(.object(fields))
        }
    }
}
