import FoggaraJSON
import FoggaraWorkflow

/// The item that a request gives the trigger.
///
/// - Shape: `{headers, params, query, body, webhookUrl, executionMode}`, header names in small letters.
enum WebhookItem {
    /// Headers of which only the first counts when they are repeated.
    private static let single: Set<String> = [
        "age", "authorization", "content-length", "content-type", "etag", "expires", "from", "host",
        "if-modified-since", "if-unmodified-since", "last-modified", "location", "max-forwards",
        "proxy-authorization", "referer", "retry-after", "server", "user-agent",
    ]

    /// Puts the item together.
    static func make(
        _ request: HTTPRequest, parameters: JSONObject, body: WebhookBody, address: String, token: JSONObject?
    ) -> Item {
        var json: JSONObject = [
            "headers": .object(headers(request.headers)), "params": .object(parameters),
            "query": .object(QueryTree.read(request.queryText)), "body": body.value,
            "webhookUrl": .string(address), "executionMode": "production",
        ]
        json["jwtPayload"] = token.map { .object($0) }
        return Item(.object(json), binary: body.files.isEmpty ? nil : body.files)
    }

    /// Headers as Node.js presents them: repeated ones joined, where that is allowed.
    static func headers(_ fields: [HTTPField]) -> JSONObject {
        var result: JSONObject = [:]
        for field in fields {
            let name = HTTPText.lowercased(field.name)
            guard let known = result[name]?.string else {
                result[name] = .string(field.value)
                continue
            }
            if single.contains(name) { continue }
            result[name] = .string(known + (name == "cookie" ? "; " : ", ") + field.value)
        }
        return result
    }
}
