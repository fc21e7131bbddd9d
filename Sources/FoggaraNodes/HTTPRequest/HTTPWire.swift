import FoggaraEngine
import FoggaraJSON
import FoggaraSystem

/// An answer as the journal keeps it.
///
/// - Shape: `{"status": 200, "reason": "OK", "headers": [["content-type", "text/plain"]], "body": "…", "url": "…"}`;
///   a body that is no UTF-8 text is `{"base64": "…"}`.
enum HTTPWire {
    /// The answer as JSON.
    static func encode(_ reply: HTTPReply) -> JSONValue {
        let body: JSONValue =
            String(validating: reply.body, as: UTF8.self).map { .string($0) }
            ?? ["base64": .string(Base64.encode(reply.body))]
        return [
            "status": .number(JSONNumber(reply.status)), "reason": .string(reply.reason),
            "headers": .array(reply.headers.map { [.string($0.name), .string($0.value)] }), "body": body,
            "url": .string(reply.finalURL),
        ]
    }

    /// The answer from JSON; nil when it was not written by ``encode(_:)``.
    static func decode(_ value: JSONValue) -> HTTPReply? {
        guard let status = value["status"]?.number?.integer else { return nil }
        let headers = (value["headers"]?.array ?? []).map {
            (name: $0[0]?.string ?? "", value: $0[1]?.string ?? "")
        }
        let body: [UInt8] =
            switch value["body"] {
            case .string(let text): Array(text.utf8)
            case .some(let other): other["base64"]?.string.flatMap { Base64.decode($0) } ?? []
            case nil: []
            }
        return HTTPReply(
            status: Int(status), reason: value["reason"]?.string ?? "", headers: headers, body: body,
            finalURL: value["url"]?.string ?? "")
    }
}
