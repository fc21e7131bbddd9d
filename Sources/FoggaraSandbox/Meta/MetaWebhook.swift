package import FoggaraJSON
package import FoggaraServer
package import FoggaraSystem

/// Builds what Meta posts to a shop's webhook, signed, for scenarios, demonstrations and tests.
package enum MetaWebhook {
    /// A WhatsApp delivery with one message; `message` is the part beside `from`, `id` and `timestamp`.
    ///
    /// - Shape: `message` is `{"type":"text","text":{"body":"salam"}}`.
    package static func whatsApp(
        from: String, name: String? = nil, message: JSONObject, id: String, at: Instant
    ) -> JSONValue {
        var whole: JSONObject = [
            "from": .string(from), "id": .string(id), "timestamp": .string(String(at.seconds)),
        ]
        for member in message { whole[member.key] = member.value }
        var contact: JSONObject = ["wa_id": .string(from)]
        if let name { contact["profile"] = ["name": .string(name)] }
        return whatsApp(["contacts": [.object(contact)], "messages": [.object(whole)]])
    }

    /// A WhatsApp delivery with the status of a message that the shop sent.
    package static func whatsAppStatus(
        of id: String, to: String, _ status: String, at: Instant, error: Int? = nil
    ) -> JSONValue {
        var whole: JSONObject = [
            "id": .string(id), "status": .string(status), "timestamp": .string(String(at.seconds)),
            "recipient_id": .string(to),
        ]
        if let error { whole["errors"] = [["code": .integer(error), "title": "Message failed"]] }
        return whatsApp(["statuses": [.object(whole)]])
    }

    private static func whatsApp(_ content: JSONObject) -> JSONValue {
        var value: JSONObject = [
            "messaging_product": "whatsapp",
            "metadata": [
                "display_phone_number": "213550000000", "phone_number_id": .string(ServiceKeys.phoneNumberID),
            ],
        ]
        for member in content { value[member.key] = member.value }
        return [
            "object": "whatsapp_business_account",
            "entry": [["id": "102290000000000", "changes": [["field": "messages", "value": .object(value)]]]],
        ]
    }

    /// An Instagram delivery; `event` is the part beside `sender`, `recipient` and `timestamp`.
    ///
    /// - Shape: `event` is `{"message":{"mid":"aWdf1","text":"prix svp"}}`.
    package static func instagram(from: String, event: JSONObject, at: Instant) -> JSONValue {
        let account = JSONValue.string(ServiceKeys.instagramID)
        var whole: JSONObject = [
            "sender": ["id": .string(from)], "recipient": ["id": account],
            "timestamp": .integer(at.milliseconds),
        ]
        for member in event { whole[member.key] = member.value }
        return [
            "object": "instagram",
            "entry": [["id": account, "time": .integer(at.milliseconds), "messaging": [.object(whole)]]],
        ]
    }

    /// The bytes that Meta sends, with everything beyond ASCII escaped, and the headers that go with them.
    package static func signed(
        _ delivery: JSONValue, secret: String = ServiceKeys.metaAppSecret
    ) -> (headers: [HTTPField], body: [UInt8]) {
        let body = escaped(JSONWriter.compact(delivery))
        let signature = Hex.encode(Hash.hmac(.sha256, key: Array(secret.utf8), body))
        return (
            [
                HTTPField("Content-Type", "application/json"),
                HTTPField("X-Hub-Signature-256", "sha256=" + signature),
                HTTPField("User-Agent", "facebookexternalua"),
            ], body
        )
    }

    private static func escaped(_ text: String) -> [UInt8] {
        var out: [UInt8] = []
        for unit in text.utf16 {
            if unit < 0x80 {
                out.append(UInt8(unit))
            } else {
                let digits = String(unit, radix: 16)
                out += Array("\\u".utf8) + Array(repeating: UInt8(ascii: "0"), count: 4 - digits.utf8.count)
                out += Array(digits.utf8)
            }
        }
        return out
    }
}
