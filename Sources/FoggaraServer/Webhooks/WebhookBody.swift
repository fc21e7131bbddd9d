import FoggaraJSON
import FoggaraNodes
import FoggaraSystem
import FoggaraWorkflow

/// The body of a request as n8n's Webhook node presents it: data, files, or both.
///
/// Cases by content type: JSON and XML are parsed, forms become objects, multipart gives fields and files, plain text is
/// text, anything else is a file.
struct WebhookBody {
    /// A body that cannot be read, with the reason in n8n's words.
    struct Fault: Error, Hashable {
        var hint: String
    }

    /// What stands under `body`.
    var value: JSONValue = [:]
    /// Files, by name.
    var files: [BinaryEntry] = []

    /// Reads a body.
    ///
    /// - Parameters:
    ///   - field: name of the file, when the body is one.
    ///   - keepsRaw: whether the bytes are handed on as a file beside the data.
    static func read(_ request: HTTPRequest, field: String, keepsRaw: Bool) throws(Fault) -> WebhookBody {
        var body = WebhookBody()
        let type = request.contentType
        let isSent = request.headers.header("Content-Length") != nil || !request.body.isEmpty
        switch type {
        case "application/json": body.value = try json(request.body)
        case "application/x-www-form-urlencoded":
            body.value = .object(QueryTree.readForm(String(decoding: request.body, as: UTF8.self)))
        case "multipart/form-data": try body.readMultipart(request)
        case "text/plain": body.value = .string(String(decoding: request.body, as: UTF8.self))
        case "application/xml", "text/xml":
            body.value = try xml(request.body)
        default:
            if isSent, !request.body.isEmpty { body.files = [file(request, field: field, type: type)] }
        }
        if keepsRaw, body.files.isEmpty, !request.body.isEmpty {
            body.files = [
                BinaryEntry(
                    name: field, data: BinaryData(bytes: request.body, mimeType: type.isEmpty ? "text/plain" : type))
            ]
        }
        return body
    }

    private static func json(_ bytes: [UInt8]) throws(Fault) -> JSONValue {
        let text = String(decoding: bytes, as: UTF8.self)
        if text.isEmpty { return [:] }
        if let hint = ScriptJSONFault.message(text) { throw Fault(hint: hint) }
        guard let value = JSONDocument.value(of: bytes) ?? LenientJSON.strict(text) else {
            throw Fault(hint: "The body is nested too deeply")
        }
        let normal = ScriptJSON.normal(value)
        return normal.isNull ? [:] : normal
    }

    private static func xml(_ bytes: [UInt8]) throws(Fault) -> JSONValue {
        var reader = XMLObjectReader()
        reader.mergesAttributes = false
        reader.lowersNames = true
        reader.normalises = true
        do throws(XMLFault) {
            let value = try reader.read(String(decoding: bytes, as: UTF8.self))
            return value.isNull ? [:] : value
        } catch { throw Fault(hint: error.message) }
    }

    private static func file(_ request: HTTPRequest, field: String, type: String) -> BinaryEntry {
        let disposition = request.headers.header("Content-Disposition")
        let name = disposition.flatMap { FileFacts.fileName($0) }
        return BinaryEntry(
            name: field,
            data: FileFacts.describe(request.body, type: type.isEmpty ? "application/octet-stream" : type, name: name))
    }

    private mutating func readMultipart(_ request: HTTPRequest) throws(Fault) {
        guard let boundary = MultipartBody.boundary(request.headers.header("Content-Type") ?? ""),
            let parts = MultipartBody.read(request.body, boundary: boundary)
        else { throw Fault(hint: "The multipart body is broken") }
        var fields: JSONObject = [:]
        var uploads: [(name: String, files: [MultipartBody.Part])] = []
        for part in parts {
            guard part.fileName != nil else {
                fields.add(.string(String(decoding: part.bytes, as: UTF8.self)), under: part.name)
                continue
            }
            let name = part.name.hasSuffix("[]") ? String(part.name.dropLast(2)) : part.name
            if let place = uploads.firstIndex(where: { $0.name == name }) {
                uploads[place].files.append(part)
            } else {
                uploads.append((name, [part]))
            }
        }
        value = .object(fields)
        for upload in uploads {
            for (index, part) in upload.files.enumerated() {
                files.append(
                    BinaryEntry(
                        name: upload.files.count > 1 ? "\(upload.name)\(index)" : upload.name,
                        data: FileFacts.describe(
                            part.bytes, type: part.type ?? "application/octet-stream", name: part.fileName)))
            }
        }
    }
}
