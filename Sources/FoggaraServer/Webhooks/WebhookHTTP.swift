import FoggaraEngine
import FoggaraJSON

/// Answers of webhooks in HTTP's form.
enum WebhookHTTP {
    /// What n8n says about every answer that a workflow made: a page in it must not act as one of the server's own.
    static let sandboxPolicy = HTTPField(
        "Content-Security-Policy",
        "sandbox allow-downloads allow-forms allow-modals allow-orientation-lock allow-pointer-lock allow-popups "
            + "allow-popups-to-escape-sandbox allow-presentation allow-scripts allow-top-navigation-by-user-activation "
            + "allow-top-navigation-to-custom-protocols")

    /// An answer that a workflow made.
    ///
    /// - Guarantees: headers that would break the framing, or hold line ends, are left out.
    static func response(_ answer: WebResponse) -> HTTPResponse {
        var fields: [HTTPField] = []
        var type: String?
        for header in answer.headers where isAllowed(header) {
            if HTTPText.isSame(header.name, "content-type") {
                type = header.value
            } else {
                fields.removeAll { HTTPText.isSame($0.name, header.name) }
                fields.append(HTTPField(header.name, header.value))
            }
        }
        let body: [UInt8]
        switch answer.body {
        case .empty:
            body = []
            type = withCharset(type ?? "application/json")
        case .json(let text):
            body = Array(text.utf8)
            type = withCharset(type ?? "application/json")
        case .text(let text):
            body = Array(text.utf8)
            type = withCharset(type ?? "text/html")
        case .file(let bytes, let mime):
            body = bytes
            type = type ?? mime
        }
        if let type { fields.append(HTTPField("Content-Type", type)) }
        fields.removeAll { HTTPText.isSame($0.name, sandboxPolicy.name) }
        return HTTPResponse(
            (200...599).contains(answer.status) ? answer.status : 200, headers: fields + [sandboxPolicy], body: body)
    }

    /// An answer of the server itself, in n8n's form.
    static func refusal(_ status: Int, _ message: String, hint: String? = nil) -> HTTPResponse {
        var object: JSONObject = ["code": .number(JSONNumber(status)), "message": .string(message)]
        object["hint"] = hint.map { .string($0) }
        return .json(status, .object(object))
    }

    /// What is said when the run failed.
    static let failed = HTTPResponse.json(500, ["message": "Error in workflow"])

    private static func isAllowed(_ header: WebResponse.Header) -> Bool {
        let name = HTTPText.lowercased(header.name)
        let framing: Set<String> = ["content-length", "transfer-encoding", "connection", "date", "keep-alive"]
        let isName = !name.isEmpty && name.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: ":") }
        return isName && !framing.contains(name)
            && header.value.utf8.allSatisfy { $0 != 0 && $0 != 10 && $0 != 13 }
    }

    private static func withCharset(_ type: String) -> String {
        HTTPText.lowercased(type).contains("charset=") ? type : type + "; charset=utf-8"
    }
}
