import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow

/// Turns an answer into items.
///
/// Plan: the format is the asked one or follows the content type; JSON lists are split, plain JSON values stand as they
/// are, text goes under a property, everything else becomes a file beside the input's json.
struct HTTPAnswer {
    let reply: HTTPReply
    let options: HTTPResponseOptions
    let requestURL: String
    let item: Int
    let input: JSONValue

    private var contentType: String { reply.headers.first { $0.name == "content-type" }?.value ?? "" }

    /// The format of the answer: `json`, `text` or `file`.
    private var format: String {
        guard options.format == "autodetect" else { return options.format }
        let type = contentType.lowercased()
        if type.contains("application/json") || type.contains("+json") { return "json" }
        return FileKind.isBinary(type) ? "file" : "text"
    }

    /// The items.
    ///
    /// - Errors: a body that is no JSON although it should be.
    func items() throws(NodeError) -> [Item] {
        let link = [PairedItem(item)]
        switch format {
        case "file":
            let json: JSONValue = options.isFull ? .object(head()) : input
            return [Item(json, binary: [BinaryEntry(name: options.property, data: file())], pairedItem: link)]
        case "text":
            let text =
                options.format == "text"
                ? TextDecoding.utf8(reply.body)
                : TextDecoding.text(reply.body, charset: TextDecoding.charset(contentType))
            if options.format == "autodetect", text.isEmpty {
                return [Item(.object(options.isFull ? head() : [:]), pairedItem: link)]
            }
            var json: JSONObject = [options.property: .string(text)]
            if options.isFull { for member in head() { json[member.key] = member.value } }
            return [Item(.object(json), pairedItem: link)]
        default:
            guard let body = try parsed() else {
                return [Item(.object(options.isFull ? head() : [:]), pairedItem: link)]
            }
            if options.isFull {
                var json: JSONObject = ["body": body]
                for member in head() { json[member.key] = member.value }
                return [Item(.object(json), pairedItem: link)]
            }
            return try split(body).map { Item($0, pairedItem: link) }
        }
    }

    /// The body as paging expressions see it: JSON where it is JSON, else text.
    func body() -> JSONValue {
        let text = TextDecoding.text(reply.body, charset: TextDecoding.charset(contentType))
        if format == "json", let value = LenientJSON.strict(text) { return value }
        return .string(text)
    }

    /// `$response` of paging expressions.
    func variable() -> JSONValue {
        var object: JSONObject = ["body": body()]
        for member in head() { object[member.key] = member.value }
        return .object(object)
    }

    private func head() -> JSONObject {
        var headers = JSONObject()
        for (name, value) in reply.headers {
            if name == "set-cookie" {
                headers[name] = .array((headers[name]?.array ?? []) + [.string(value)])
            } else if case .string(let first) = headers[name] {
                headers[name] = .string(first + ", " + value)
            } else {
                headers[name] = .string(value)
            }
        }
        return [
            "headers": .object(headers), "statusCode": .number(JSONNumber(reply.status)),
            "statusMessage": .string(reply.reason),
        ]
    }

    private func parsed() throws(NodeError) -> JSONValue? {
        let text = TextDecoding.text(reply.body, charset: TextDecoding.charset(contentType))
        if ScriptValue.trim(text).isEmpty { return nil }
        if let value = LenientJSON.strict(text) { return ScriptJSON.normal(value) }
        if options.format == "json" { throw Self.notJSON(item) }
        if options.neverFails { return nil }
        throw NodeError("Error", "Invalid JSON in response body", item: item)
    }

    private func split(_ body: JSONValue) throws(NodeError) -> [JSONValue] {
        switch body {
        case .array(let elements): return elements.map { $0.isNull ? .object([:]) : $0 }
        case .null: return [.object([:])]
        case .string: throw Self.notJSON(item)
        default: return [body]
        }
    }

    private static func notJSON(_ item: Int) -> NodeError {
        NodeError(
            "NodeOperationError", "Response body is not valid JSON. Change \"Response Format\" to \"Text\"", item: item)
    }

    private func file() -> BinaryData {
        let type = ScriptValue.trim(String(contentType.prefix { $0 != ";" })).lowercased()
        let bare = requestURL.prefix { $0 != "?" && $0 != "#" }
        let segment = bare.split(separator: "/").last.map { PercentCoding.decode(String($0)) }
        let disposition = reply.headers.first { $0.name == "content-disposition" }?.value
        let name = disposition.flatMap { FileKind.fileName($0) } ?? segment
        let mime = type.isEmpty ? name.flatMap { FileKind.type(ofFile: $0) } ?? "text/plain" : type
        return BinaryData(
            bytes: reply.body, mimeType: mime, fileType: FileKind.rough(mime), fileName: name,
            fileExtension: FileKind.fileExtension(mime), directory: requestURL)
    }
}
