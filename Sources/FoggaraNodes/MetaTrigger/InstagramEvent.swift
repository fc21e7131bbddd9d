import FoggaraJSON

/// One event of an Instagram webhook body.
struct InstagramEvent {
    /// An element of `messaging`.
    let event: JSONValue
    /// The account that received it.
    let account: String
    let takesStatuses: Bool
    let takesEchoes: Bool

    /// The message; nil when the event does not count.
    var message: MetaMessage? {
        if let message = event["message"] { return written(message) }
        if let postback = event["postback"] {
            guard let id = postback["mid"]?.string else { return nil }
            return make(id, kind: "button", text: postback["title"]?.string, raw: postback)?
                .with(payload: postback["payload"])
        }
        if let reaction = event["reaction"] {
            guard let id = reaction["mid"]?.string else { return nil }
            let action = reaction["action"]?.string ?? "react"
            return make(
                id, delivery: "\(id):\(action):\(time)", kind: "reaction", text: reaction["emoji"]?.string,
                raw: reaction)?.with(replyTo: .string(id), payload: .string(action))
        }
        if let read = event["read"] {
            guard takesStatuses, let id = read["mid"]?.string else { return nil }
            return make(id, delivery: "\(id):read", kind: "status", raw: read)?.with(status: "read")
        }
        if let referral = event["referral"] {
            return make("referral:\(sender):\(time)", kind: "referral", raw: referral)?.with(payload: referral["ref"])
        }
        return nil
    }

    private var sender: String { event["sender"]?["id"]?.string ?? "" }
    private var time: String {
        event["timestamp"]?.number.map { JSONNumber.shortest($0.double) } ?? event["timestamp"]?.string ?? ""
    }

    private func written(_ message: JSONValue) -> MetaMessage? {
        guard let id = message["mid"]?.string, message["is_deleted"]?.bool != true else { return nil }
        let isEcho = message["is_echo"]?.bool == true || (!sender.isEmpty && sender == account)
        if isEcho, !takesEchoes { return nil }
        let attachment = message["attachments"]?[0]
        let story = message["reply_to"]?["story"]
        let kind: String
        if message["is_unsupported"]?.bool == true {
            kind = "unsupported"
        } else if story != nil {
            kind = "story_reply"
        } else if message["quick_reply"] != nil {
            kind = "button"
        } else if let attachment {
            kind = Self.kind(ofAttachment: attachment["type"]?.string ?? "")
        } else {
            kind = "text"
        }
        return make(id, kind: kind, text: message["text"]?.string, raw: message)?.with(
            replyTo: story?["id"] ?? message["reply_to"]?["mid"],
            payload: message["quick_reply"]?["payload"] ?? attachment?["payload"]?["url"]
                ?? message["referral"]?["ref"],
            status: isEcho ? "echo" : nil)
    }

    private func make(
        _ id: String, delivery: String? = nil, kind: String, text: String? = nil, raw: JSONValue
    ) -> MetaMessage? {
        guard !sender.isEmpty else { return nil }
        return MetaMessage(
            channel: .instagram, id: id, delivery: delivery, from: sender, to: event["recipient"]?["id"]?.string ?? "",
            kind: kind, text: text ?? "", timestamp: event["timestamp"], raw: raw)
    }

    private static func kind(ofAttachment type: String) -> String {
        switch type {
        case "image", "video", "audio": type
        case "file": "document"
        case "story_mention": "story_reply"
        default: "unsupported"
        }
    }
}
