import FoggaraJSON
import FoggaraNodes
import FoggaraSystem
import FoggaraWorkflow

/// The protocol of Meta's webhooks: handshake and signature.
///
/// - Source: Meta, "Webhooks: getting started", read 2026-10.
package enum MetaHook {
    /// The answer to the handshake: the challenge as plain text, or 403.
    static func handshake(_ request: HTTPRequest, token: String) -> HTTPResponse {
        let fields = QueryTree.read(request.queryText)
        guard fields["hub.mode"]?.string == "subscribe", !token.isEmpty,
            let given = fields["hub.verify_token"]?.string,
            WebhookAccess.isSame(Array(given.utf8), Array(token.utf8)),
            let challenge = fields["hub.challenge"]?.string, challenge.utf8.count <= 1_000
        else { return .text(403, "the handshake is not right\n") }
        return HTTPResponse(
            200,
            headers: [
                HTTPField("Content-Type", "text/plain; charset=utf-8"), HTTPField("X-Content-Type-Options", "nosniff"),
            ], body: Array(challenge.utf8))
    }

    /// Whether the raw body carries the signature of the app's secret.
    ///
    /// - Shape: `X-Hub-Signature-256: sha256=<64 hexadecimal digits>`.
    static func isSigned(_ request: HTTPRequest, secret: String) -> Bool {
        let values = request.headers.headers("X-Hub-Signature-256")
        guard !secret.isEmpty, values.count == 1, values[0].hasPrefix("sha256="),
            let given = Hex.decode(String(values[0].dropFirst(7)))
        else { return false }
        return Hash.areEqual(given, Hash.hmac(.sha256, key: Array(secret.utf8), request.body))
    }

    /// The header that signs a body.
    package static func signature(of body: [UInt8], secret: String) -> HTTPField {
        HTTPField("X-Hub-Signature-256", "sha256=" + Hex.encode(Hash.hmac(.sha256, key: Array(secret.utf8), body)))
    }

    /// Reads messages by the node's parameters.
    static func messages(_ body: JSONValue, _ parameters: JSONValue) -> [MetaMessage] {
        let channel = parameters["channel"]?.string.flatMap(MetaChannel.init(rawValue:)) ?? .whatsapp
        return MetaMessages(
            channel: channel, takesStatuses: parameters["options"]?["statuses"] == true,
            takesEchoes: parameters["options"]?["echoes"] == true
        ).read(body)
    }
}
