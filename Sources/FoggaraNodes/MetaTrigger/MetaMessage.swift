package import FoggaraJSON
import FoggaraSystem
package import FoggaraWorkflow

/// One message, or one status of a message, out of a webhook body of Meta.
///
/// - Shape of the item: `{channel, id, from, to, name?, kind, text, at, replyTo?, mediaId?, payload?, status?, raw}`.
package struct MetaMessage: Sendable, Hashable {
    /// What makes a second delivery the same: the message's identifier, with the status or action where there is one.
    package var delivery: String
    /// What the run is given.
    package var json: JSONObject

    /// The item of the message.
    package var item: Item { Item(.object(json)) }

    /// Begins an item with what every message has.
    init(
        channel: MetaChannel, id: String, delivery: String? = nil, from: String, to: String, name: String? = nil,
        kind: String, text: String = "", timestamp: JSONValue?, raw: JSONValue
    ) {
        self.delivery = delivery ?? id
        json = ["channel": .string(channel.rawValue), "id": .string(id), "from": .string(from), "to": .string(to)]
        json["name"] = name.map { .string($0) }
        json["kind"] = .string(kind)
        json["text"] = .string(text)
        json["at"] = .string(Self.instant(timestamp))
        self.raw = raw
    }

    /// The object as it was sent; added to the item last.
    private let raw: JSONValue

    /// The message with its optional fields; absent and empty ones are left out.
    func with(
        replyTo: JSONValue? = nil, mediaId: JSONValue? = nil, payload: JSONValue? = nil, status: String? = nil
    ) -> MetaMessage {
        var copy = self
        for (key, value) in [("replyTo", replyTo), ("mediaId", mediaId), ("payload", payload)] {
            guard let text = value?.string ?? value?.number.map({ JSONNumber.shortest($0.double) }), !text.isEmpty
            else { continue }
            copy.json[key] = .string(text)
        }
        copy.json["status"] = status.map { .string($0) }
        copy.json["raw"] = raw
        return copy
    }

    /// A moment as ISO 8601 in UTC.
    ///
    /// - Units: text or number, seconds since 1970; above 10¹¹ milliseconds. Anything else is 1970.
    private static func instant(_ value: JSONValue?) -> String {
        let number = value?.number?.double ?? value?.string.flatMap { Double($0) } ?? 0
        let milliseconds = abs(number) > 1e11 ? number : number * 1_000
        guard milliseconds.isFinite, abs(milliseconds) < 8.64e15 else { return Instant.epoch.iso8601 }
        return Instant(milliseconds: Int64(milliseconds)).iso8601
    }
}

/// The services of Meta that send messages.
package enum MetaChannel: String, Sendable, CaseIterable {
    case whatsapp
    case instagram

    /// The word under `object` of a webhook body.
    var object: String {
        switch self {
        case .whatsapp: "whatsapp_business_account"
        case .instagram: "instagram"
        }
    }
}
