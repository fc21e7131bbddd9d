import FoggaraJSON

/// What Meta checks in a WhatsApp message before it takes it.
///
/// - Source: WhatsApp Cloud API, messages, limits known 2026.
enum WhatsAppForm {
    /// Kinds that carry a medium.
    static let media: Set = ["image", "video", "audio", "document", "sticker"]

    /// Checks the message; templates are looked up among the approved ones with their number of body variables.
    static func check(_ body: JSONObject, templates: [String: WhatsAppTemplate]) throws(GraphFailure) {
        guard let type = body["type"]?.string ?? (body["text"] == nil ? nil : "text") else { throw .missing("type") }
        guard let content = body[type]?.object else { throw .missing(type) }
        switch type {
        case "text":
            guard let text = content["body"]?.string, !text.isEmpty else { throw .missing("text['body']") }
            try limit(text, 4096, "text['body']")
        case _ where media.contains(type):
            let count = (content["id"]?.string == nil ? 0 : 1) + (content["link"]?.string == nil ? 0 : 1)
            guard count == 1 else { throw .value("Exactly one of id and link must be given.") }
            if let caption = content["caption"]?.string { try limit(caption, 1024, "caption") }
        case "interactive": try interactive(content)
        case "location":
            guard content["latitude"]?.number != nil, content["longitude"]?.number != nil else {
                throw .missing("location['latitude']")
            }
        case "reaction":
            guard content["message_id"]?.string != nil, content["emoji"]?.string != nil else {
                throw .missing("reaction['message_id']")
            }
        case "template": try template(content, templates)
        default: throw .value("Unsupported message type \(type).")
        }
    }

    private static func interactive(_ content: JSONObject) throws(GraphFailure) {
        guard let text = content["body"]?["text"]?.string, !text.isEmpty else { throw .missing("interactive['body']") }
        if let footer = content["footer"]?["text"]?.string { try limit(footer, 60, "footer") }
        let action = content["action"] ?? .null
        switch content["type"]?.string {
        case "button":
            try limit(text, 1024, "interactive['body']['text']")
            guard let buttons = action["buttons"]?.array, (1...3).contains(buttons.count) else {
                throw .value("Invalid buttons count. Min allowed buttons: 1, Max allowed buttons: 3")
            }
            for button in buttons {
                guard button["type"]?.string == "reply", let id = button["reply"]?["id"]?.string, !id.isEmpty,
                    let title = button["reply"]?["title"]?.string, !title.isEmpty
                else { throw .missing("reply") }
                try limit(id, 256, "id")
                try limit(title, 20, "Button title")
            }
        case "list":
            try limit(text, 4096, "interactive['body']['text']")
            guard let button = action["button"]?.string, !button.isEmpty else { throw .missing("action['button']") }
            try limit(button, 20, "action['button']")
            let sections = action["sections"]?.array ?? []
            let rows = sections.flatMap { $0["rows"]?.array ?? [] }
            guard (1...10).contains(sections.count), (1...10).contains(rows.count) else {
                throw .value("Total row count exceed max allowed count: 10")
            }
            for row in rows {
                guard let id = row["id"]?.string, let title = row["title"]?.string, !title.isEmpty else {
                    throw .missing("rows['title']")
                }
                try limit(id, 200, "id")
                try limit(title, 24, "rows['title']")
                try limit(row["description"]?.string ?? "", 72, "rows['description']")
            }
        case "cta_url":
            guard action["parameters"]?["url"]?.string != nil else { throw .missing("action['parameters']['url']") }
        case "location_request_message": break
        default: throw .value("Unsupported interactive type.")
        }
    }

    private static func template(
        _ content: JSONObject, _ templates: [String: WhatsAppTemplate]
    ) throws(GraphFailure) {
        guard let name = content["name"]?.string else { throw .missing("template['name']") }
        guard let language = content["language"]?["code"]?.string else { throw .missing("template['language']") }
        guard let known = templates[name], known.languages.contains(language) else {
            throw GraphFailure(
                404, 132_001, "(#132001) Template name does not exist in the translation",
                details: "template name (\(name)) does not exist in \(language)")
        }
        let body = content["components"]?.array?.first { $0["type"]?.string?.lowercased() == "body" }
        let count = body?["parameters"]?.array?.count ?? 0
        guard count == known.variables else {
            throw GraphFailure(
                400, 132_000, "(#132000) Number of parameters does not match the expected number of params",
                details: "body: number of localizable_params (\(count)) does not match the expected number "
                    + "of params (\(known.variables))")
        }
    }

    private static func limit(_ text: String, _ most: Int, _ name: String) throws(GraphFailure) {
        if text.unicodeScalars.count > most { throw .value("\(name) must be at most \(most) characters long.") }
    }
}

/// A message form that Meta has approved.
struct WhatsAppTemplate: Sendable {
    /// Languages it exists in.
    var languages: Set<String>
    /// Variables of its body.
    var variables: Int
    /// marketing, utility or authentication.
    var category: String
}
