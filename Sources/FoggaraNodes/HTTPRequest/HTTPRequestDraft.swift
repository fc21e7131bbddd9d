import FoggaraEngine
import FoggaraJSON

/// A request as the parameters describe it, before credentials and paging have their say.
struct HTTPRequestDraft: Sendable {
    var method = "GET"
    var url = ""
    var query = JSONObject()
    var listStyle = HTTPQuery.ListStyle.indices
    var headers = HTTPHeaders()
    var body = HTTPBody.none
    var timeoutMilliseconds = 300_000
    var maxRedirects = 21
    var keepsCredentials = true
    var allowsUnverified = false
    var proxy: String?

    /// The request as it is sent.
    func call() -> HTTPCall {
        var headers = headers
        let written = body.written()
        if let type = written?.type, headers["content-type"] == nil { headers["content-type"] = type }
        var call = HTTPCall(
            method: method, url: HTTPQuery.append(HTTPQuery.text(query, lists: listStyle), to: url),
            headers: headers.list, body: written?.bytes, timeoutMilliseconds: timeoutMilliseconds,
            maxRedirects: maxRedirects, allowsUnverifiedCertificates: allowsUnverified, proxy: proxy)
        call.keepsCredentialsAcrossOrigins = keepsCredentials
        return call
    }

    /// `$request` of paging expressions.
    var variable: JSONValue {
        var headers = JSONObject()
        for header in self.headers.list { headers[header.name] = .string(header.value) }
        var object: JSONObject = [
            "url": .string(url), "method": .string(method), "headers": .object(headers), "qs": .object(query),
        ]
        switch body {
        case .json(let value): object["body"] = value
        case .form(let fields): object["body"] = .object(fields)
        default: break
        }
        return .object(object)
    }

    /// Adds a field to the body, as a custom credential or paging does.
    mutating func addToBody(_ name: String, _ value: JSONValue) {
        switch body {
        case .form(var fields):
            fields[name] = value
            body = .form(fields)
        case .json(let current):
            var object = current.object ?? [:]
            DataPath(name).set(value, in: &object)
            body = .json(.object(object))
        case .none: body = .json(.object([name: value]))
        case .multipart(var parts):
            parts.removeAll { $0.name == name }
            parts.append(HTTPPart(name: name, bytes: Array(FieldConversion.text(value).utf8)))
            body = .multipart(parts)
        case .bytes: break
        }
    }
}
