package import FoggaraJSON
package import FoggaraSystem

/// Builds what Chargily posts to a shop's webhook.
///
/// - Source: documents of Chargily Pay V2, webhooks, known 2026.
package enum ChargilyWebhook {
    /// The raw body that tells the end of a checkout.
    package static func body(checkout: JSONObject, number: Int, at: Instant) -> String {
        let status = checkout["status"]?.string ?? ""
        return JSONWriter.compact([
            "id": .string("01event\(number)"), "entity": "event", "livemode": "false",
            "type": .string("checkout." + status), "data": .object(checkout), "created_at": .integer(at.seconds),
            "updated_at": .integer(at.seconds),
        ])
    }

    /// The value of the header `signature`: HMAC-SHA256 over the raw body.
    package static func signature(of body: [UInt8], key: String = ServiceKeys.chargilyKey) -> String {
        Hex.encode(Hash.hmac(.sha256, key: Array(key.utf8), body))
    }
}
