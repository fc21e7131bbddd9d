import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow

/// A message as the parameters describe it.
struct SlackMessageDraft: Sendable {
    /// Body of the API request.
    private(set) var body: JSONObject
    /// Whether only one person is to see it.
    private(set) var isEphemeral = false

    /// Reads the message for one item.
    ///
    /// - Errors: blocks that are no JSON.
    init(_ call: NodeCall, _ item: Int) throws(NodeError) {
        body = [:]
        if call.node.version < 2 {
            try readOld(call, item)
            return
        }
        body["channel"] = .string(try Self.target(call, item))
        switch try call.text("messageType", item, or: "text") {
        case "block":
            body["blocks"] = try Self.blocks(call, item)
            let text = try call.text("text", item)
            if !text.isEmpty { body["text"] = .string(text) }
        case "attachment":
            body["attachments"] = .array(try Self.attachments(call, item))
        default: body["text"] = .string(try call.text("text", item))
        }
        try readOptions(call, item)
    }

    private mutating func readOptions(_ call: NodeCall, _ item: Int) throws(NodeError) {
        var options = try call.value("otherOptions", item)?.object ?? [:]
        // n8n's own switches mean nothing to Slack.
        options["includeLinkToWorkflow"] = nil
        if let name = options["sendAsUser"]?.string, !name.isEmpty { body["username"] = .string(name) }
        options["sendAsUser"] = nil
        for member in options["thread_ts"]?["replyValues"]?.object ?? [:] {
            // A time stamp is a number in the node and a text for Slack.
            body[member.key] = member.key == "thread_ts" ? .string(ScriptValue.text(member.value)) : member.value
        }
        options["thread_ts"] = nil
        for member in options["botProfile"]?["imageValues"]?.object ?? [:] where member.key != "profilePhotoType" {
            body[member.key] = member.value
        }
        options["botProfile"] = nil
        switch options["ephemeral"] {
        case .bool(let flag): isEphemeral = flag
        case .some(let group):
            if let user = group["ephemeralValues"]?["user"] {
                isEphemeral = true
                body["user"] = user["value"] ?? user
            }
        case nil: break
        }
        options["ephemeral"] = nil
        for member in options { body[member.key] = member.value }
    }

    private static func target(_ call: NodeCall, _ item: Int) throws(NodeError) -> String {
        let isUser = try call.text("select", item) == "user"
        let value = try call.value(isUser ? "user" : "channelId", item)
        let text = (value?["value"] ?? value).map { ScriptValue.text($0) } ?? ""
        if value?["mode"]?.string == "url", let slash = text.lastIndex(of: "/") {
            return String(text[text.index(after: slash)...].prefix { $0.isLetter || $0.isNumber })
        }
        if isUser, value?["mode"]?.string == "username", !text.hasPrefix("@") { return "@" + text }
        return text
    }

    private static func blocks(_ call: NodeCall, _ item: Int) throws(NodeError) -> JSONValue {
        let value = try call.value("blocksUi", item)
        var parsed = value
        if case .string(let text) = value {
            guard let read = LenientJSON.strict(text) else {
                throw NodeError(
                    "NodeOperationError", "Parameter Blocks is not valid JSON",
                    description: ScriptJSONFault.message(text),
                    item: item)
            }
            parsed = read
        }
        return parsed?["blocks"] ?? parsed ?? []
    }

    private static func attachments(_ call: NodeCall, _ item: Int) throws(NodeError) -> [JSONValue] {
        try call.entries("attachments", item).map { entry in
            var copy = entry
            if let fields = entry["fields"] { copy["fields"] = fields["item"] ?? [] }
            return .object(copy)
        }
    }

    private mutating func readOld(_ call: NodeCall, _ item: Int) throws(NodeError) {
        body["channel"] = .string(try call.text("channel", item))
        body["text"] = .string(try call.text("text", item))
        body["attachments"] = .array(try Self.attachments(call, item))
        for member in try call.value("otherOptions", item)?.object ?? [:] { body[member.key] = member.value }
    }
}
