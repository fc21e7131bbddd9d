import FoggaraJSON

/// One change of a WhatsApp webhook body: messages of one number, statuses of messages sent from it.
struct WhatsAppChange {
    /// The object under `value`.
    let value: JSONValue
    let takesStatuses: Bool

    /// The messages, then the statuses.
    var messages: [MetaMessage] {
        let found = (value["messages"]?.array ?? []).compactMap(message)
        return takesStatuses ? found + (value["statuses"]?.array ?? []).compactMap(status) : found
    }

    private var number: String { value["metadata"]?["phone_number_id"]?.string ?? "" }

    private func message(_ raw: JSONValue) -> MetaMessage? {
        guard let id = raw["id"]?.string, !id.isEmpty else { return nil }
        let contact = contact(of: raw)
        guard let from = raw["from"]?.string ?? contact?["wa_id"]?.string ?? contact?["user_id"]?.string else {
            return nil
        }
        let content = Self.content(raw)
        return MetaMessage(
            channel: .whatsapp, id: id, from: from, to: number, name: contact?["profile"]?["name"]?.string,
            kind: content.kind, text: content.text, timestamp: raw["timestamp"], raw: raw
        ).with(
            replyTo: content.replyTo ?? raw["context"]?["id"], mediaId: content.mediaId,
            payload: content.payload ?? raw["referral"]?["source_id"])
    }

    private func status(_ raw: JSONValue) -> MetaMessage? {
        guard let id = raw["id"]?.string, let status = raw["status"]?.string else { return nil }
        return MetaMessage(
            channel: .whatsapp, id: id, delivery: "\(id):\(status)", from: raw["recipient_id"]?.string ?? "",
            to: number, kind: "status", text: raw["errors"]?[0]?["title"]?.string ?? "",
            timestamp: raw["timestamp"], raw: raw
        ).with(status: status)
    }

    /// The sender's contact; the only one when the sender's number is not told.
    private func contact(of raw: JSONValue) -> JSONValue? {
        let contacts = value["contacts"]?.array ?? []
        guard let from = raw["from"]?.string else { return contacts.count == 1 ? contacts[0] : nil }
        return contacts.first { $0["wa_id"]?.string == from || $0["user_id"]?.string == from }
            ?? (contacts.count == 1 ? contacts[0] : nil)
    }

    private struct Content {
        var kind: String
        var text = ""
        var replyTo: JSONValue?
        var mediaId: JSONValue?
        var payload: JSONValue?
    }

    private static func content(_ raw: JSONValue) -> Content {
        let type = raw["type"]?.string ?? ""
        let part = raw[type]
        switch type {
        case "text": return Content(kind: "text", text: part?["body"]?.string ?? "")
        case "image", "video", "audio", "document":
            return Content(
                kind: type, text: part?["caption"]?.string ?? part?["filename"]?.string ?? "", mediaId: part?["id"])
        case "sticker": return Content(kind: "image", mediaId: part?["id"])
        case "location":
            let text = [part?["name"]?.string, part?["address"]?.string].compactMap { $0 }.joined(separator: ", ")
            let place = [part?["latitude"], part?["longitude"]].compactMap { $0?.number }
                .map { JSONNumber.shortest($0.double) }
            return Content(
                kind: "location", text: text, payload: place.count == 2 ? .string(place.joined(separator: ",")) : nil)
        case "button": return Content(kind: "button", text: part?["text"]?.string ?? "", payload: part?["payload"])
        case "interactive":
            let reply = part?["button_reply"] ?? part?["list_reply"]
            return Content(
                kind: "interactive", text: reply?["title"]?.string ?? part?["nfm_reply"]?["body"]?.string ?? "",
                payload: reply?["id"] ?? part?["nfm_reply"]?["response_json"])
        case "order":
            return Content(kind: "interactive", text: part?["text"]?.string ?? "", payload: part?["catalog_id"])
        case "reaction":
            return Content(kind: "reaction", text: part?["emoji"]?.string ?? "", replyTo: part?["message_id"])
        default: return Content(kind: "unsupported")
        }
    }
}
