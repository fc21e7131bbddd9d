import FoggaraJSON

/// What Slack checks in a message before it takes it.
///
/// - Source: <https://api.slack.com/reference/block-kit/blocks>, known 2026.
enum SlackMessage {
    /// Most blocks of a message.
    static let blockLimit = 50
    /// Longest text of a section, in characters.
    static let sectionLimit = 3000
    /// Longest header, in characters.
    static let headerLimit = 150
    /// Most fields of a section, and the longest of them.
    static let fieldLimits = (count: 10, length: 2000)
    /// The kinds of block that a message may hold.
    static let kinds: Set = [
        "section", "header", "divider", "context", "image", "actions", "input", "file", "video", "rich_text",
    ]

    /// The word for what is wrong with a message; nil when it may be sent.
    static func fault(of message: JSONValue) -> String? {
        if let text = message["text"], !text.isNull, text.string == nil { return "invalid_payload" }
        if let blocks = message["blocks"], !blocks.isNull {
            guard let list = blocks.array, list.count <= blockLimit, list.allSatisfy(isValid) else {
                return "invalid_blocks"
            }
            if !list.isEmpty { return nil }
        }
        let hasAttachment = message["attachments"]?.array?.isEmpty == false
        return (message["text"]?.string ?? "").isEmpty && !hasAttachment ? "no_text" : nil
    }

    private static func isValid(_ block: JSONValue) -> Bool {
        guard let kind = block["type"]?.string, kinds.contains(kind) else { return false }
        switch kind {
        case "header":
            return block["text"]?["type"]?.string == "plain_text" && isText(block["text"], longest: headerLimit)
        case "section":
            if let fields = block["fields"] {
                guard let list = fields.array, (1...fieldLimits.count).contains(list.count) else { return false }
                guard list.allSatisfy({ isText($0, longest: fieldLimits.length) }) else { return false }
                if block["text"] == nil { return true }
            }
            return isText(block["text"], longest: sectionLimit)
        case "context":
            guard let elements = block["elements"]?.array else { return false }
            return (1...10).contains(elements.count)
        case "image":
            return block["image_url"]?.string != nil && block["alt_text"]?.string != nil
        default: return true
        }
    }

    private static func isText(_ value: JSONValue?, longest: Int) -> Bool {
        guard let kind = value?["type"]?.string, kind == "plain_text" || kind == "mrkdwn" else { return false }
        guard let text = value?["text"]?.string else { return false }
        return !text.isEmpty && text.unicodeScalars.count <= longest
    }
}
