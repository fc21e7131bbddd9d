import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow

/// Reads the parameters of versions 3 and 4 into a request.
struct HTTPRequestReader {
    private let call: NodeCall

    init(_ call: NodeCall) { self.call = call }

    /// The request for one item.
    ///
    /// - Errors: an address that is none, text that is no JSON, a file that the item does not have.
    func read(_ item: Int) throws(NodeError) -> HTTPRequestDraft {
        var draft = HTTPRequestDraft()
        draft.url = try address(item)
        draft.method = try call.text("method", item, or: "GET").uppercased()
        if try call.flag("provideSslCertificates", item) {
            throw NodeError("NodeOperationError", "Client certificates are not available natively", item: item)
        }
        try readOptions(&draft, item)
        try readQuery(&draft, item)
        try readHeaders(&draft, item)
        if try call.flag("sendBody", item) { draft.body = try body(item) }
        if draft.headers["accept"] == nil {
            let format = try call.text("options.response.response.responseFormat", item, or: "autodetect")
            draft.headers["accept"] = HTTPRequestReader.accept(format)
        }
        return draft
    }

    /// The header `Accept` for a response format.
    static func accept(_ format: String) -> String {
        switch format {
        case "json": "application/json,text/*;q=0.99"
        case "text": "application/json,text/html,application/xhtml+xml,application/xml,text/*;q=0.9, */*;q=0.1"
        default:
            "application/json,text/html,application/xhtml+xml,application/xml,text/*;q=0.9, image/*;q=0.8, */*;q=0.7"
        }
    }

    /// The checked address.
    func address(_ item: Int) throws(NodeError) -> String {
        let value = try call.value("url", item)
        guard case .string(let text) = value else {
            let type = value?.isNull == true ? "null" : ScriptValue.type(value)
            throw NodeError("NodeOperationError", "URL parameter must be a string, got \(type)", item: item)
        }
        if ScriptValue.trim(text).isEmpty {
            throw NodeError("NodeOperationError", "URL parameter cannot be empty", item: item)
        }
        let lower = ScriptValue.trim(text).lowercased()
        guard lower.hasPrefix("http://") || lower.hasPrefix("https://") else {
            throw NodeError(
                "NodeOperationError", "Invalid URL: \(text). URL must start with \"http\" or \"https\".", item: item)
        }
        return text
    }

    private func readOptions(_ draft: inout HTTPRequestDraft, _ item: Int) throws(NodeError) {
        draft.allowsUnverified = try call.flag("options.allowUnauthorizedCerts", item)
        draft.timeoutMilliseconds = min(1_000_000_000, try call.whole("options.timeout", item, or: 300_000))
        let proxy = try call.text("options.proxy", item)
        draft.proxy = proxy.isEmpty ? nil : proxy
        let follows = try call.flag("options.redirect.redirect.followRedirects", item, or: call.node.version >= 4)
        let limit = min(1_000_000, try call.whole("options.redirect.redirect.maxRedirects", item, or: 21))
        draft.maxRedirects = follows ? max(0, limit) : 0
        draft.keepsCredentials = try call.flag(
            "options.sendCredentialsOnCrossOriginRedirect", item, or: call.node.version < 4.4)
    }

    private func readQuery(_ draft: inout HTTPRequestDraft, _ item: Int) throws(NodeError) {
        if let style = try call.value("options.queryParameterArrays", item)?.string {
            draft.listStyle = HTTPQuery.ListStyle(rawValue: style) ?? .indices
        }
        guard try call.flag("sendQuery", item) else { return }
        draft.query =
            try call.text("specifyQuery", item, or: "keypair") == "json"
            ? json("jsonQuery", "JSON Query Parameters", item).object ?? [:] : pairs("queryParameters.parameters", item)
    }

    private func readHeaders(_ draft: inout HTTPRequestDraft, _ item: Int) throws(NodeError) {
        guard try call.flag("sendHeaders", item) else { return }
        let fields =
            try call.text("specifyHeaders", item, or: "keypair") == "json"
            ? json("jsonHeaders", "JSON Headers", item).object ?? [:] : pairs("headerParameters.parameters", item)
        let lowers = try call.flag("options.lowercaseHeaders", item, or: true)
        for member in fields {
            draft.headers[lowers ? member.key.lowercased() : member.key] = FieldConversion.text(member.value)
        }
    }

    /// Name and value pairs; of a repeated name the last value wins.
    private func pairs(_ path: String, _ item: Int) throws(NodeError) -> JSONObject {
        var object = JSONObject()
        for entry in try call.entries(path, item) {
            guard let name = entry["name"].map({ ScriptValue.text($0) }), !name.isEmpty else { continue }
            if let value = entry["value"] { object[name] = value }
        }
        return object
    }

    private func json(_ path: String, _ field: String, _ item: Int) throws(NodeError) -> JSONValue {
        let value = try RawJSONParameter(call, path).value(item)
        guard case .string(let text) = value else { return value ?? .object([:]) }
        if let parsed = LenientJSON.strict(text) { return parsed }
        throw NodeError(
            "NodeOperationError", "The value in the \"\(field)\" field is not valid JSON",
            description: ScriptJSONFault.message(text), item: item)
    }

    private func body(_ item: Int) throws(NodeError) -> HTTPBody {
        let type = try call.text("contentType", item, or: "json")
        switch type {
        case "json":
            if try call.text("specifyBody", item, or: "keypair") == "json" {
                return .json(try json("jsonBody", "JSON Body", item))
            }
            var object = JSONObject()
            for member in try pairs("bodyParameters.parameters", item) {
                DataPath(member.key).set(member.value, in: &object)
            }
            return .json(.object(object))
        case "form-urlencoded":
            if try call.text("specifyBody", item, or: "keypair") == "string" {
                return .form(HTTPRequestReader.fields(try call.text("body", item)))
            }
            return .form(try pairs("bodyParameters.parameters", item))
        case "multipart-form-data": return .multipart(try parts(item))
        case "binaryData":
            let file = try file(try call.text("inputDataFieldName", item), item)
            return .bytes(file.bytes, type: file.mimeType)
        default:
            let type = try call.text("rawContentType", item)
            return .bytes(Array(try call.text("body", item).utf8), type: type.isEmpty ? nil : type)
        }
    }

    /// The fields of form text.
    static func fields(_ text: String) -> JSONObject {
        var object = JSONObject()
        for pair in text.split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let plain = parts.map { PercentCoding.decode(String($0.map { $0 == "+" ? " " : $0 })) }
            let value = JSONValue.string(plain.count > 1 ? plain[1] : "")
            switch object[plain[0]] {
            case nil: object[plain[0]] = value
            case .array(let list): object[plain[0]] = .array(list + [value])
            case .some(let first): object[plain[0]] = [first, value]
            }
        }
        return object
    }

    private func parts(_ item: Int) throws(NodeError) -> [HTTPPart] {
        var parts: [HTTPPart] = []
        for entry in try call.entries("bodyParameters.parameters", item) {
            guard let name = entry["name"].map({ ScriptValue.text($0) }), !name.isEmpty else { continue }
            let part: HTTPPart
            if entry["parameterType"]?.string == "formBinaryData" {
                let file = try file(entry["inputDataFieldName"].map { ScriptValue.text($0) } ?? "", item)
                part = HTTPPart(name: name, fileName: file.fileName ?? "file", type: file.mimeType, bytes: file.bytes)
            } else {
                part = HTTPPart(name: name, bytes: Array(FieldConversion.text(entry["value"] ?? "").utf8))
            }
            if let place = parts.firstIndex(where: { $0.name == name }) {
                parts[place] = part
            } else {
                parts.append(part)
            }
        }
        return parts
    }

    private func file(_ name: String, _ item: Int) throws(NodeError) -> BinaryData {
        let key = ScriptValue.trim(name)
        if let entry = call.items[item].binary?.first(where: { $0.name == key }) { return entry.data }
        throw NodeError(
            "NodeOperationError",
            "This operation expects the node's input data to contain a binary file '\(key)', but none was found "
                + "[item \(item)]",
            description: "Make sure that the previous node outputs a binary file", item: item)
    }
}
