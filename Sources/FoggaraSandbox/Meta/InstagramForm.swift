import FoggaraJSON

/// What Meta checks in an Instagram message before it takes it.
///
/// - Source: Instagram messaging, send interface, limits known 2026.
enum InstagramForm {
    static let actions: Set = ["typing_on", "typing_off", "mark_seen", "react", "unreact"]

    /// Checks the message part of a request.
    static func check(_ message: JSONObject) throws(GraphFailure) {
        if let text = message["text"] {
            guard let text = text.string, !text.isEmpty else { throw .parameter("message text is empty") }
            guard text.utf8.count <= 1000 else {
                throw GraphFailure(
                    400, 100, "(#100) Length of param message[text] must be less than or equal to 1000")
            }
        } else if message["attachment"]?["type"]?.string == nil, message["attachments"]?.array == nil {
            throw .parameter("Must send text or an attachment")
        }
        if let replies = message["quick_replies"] {
            guard let list = replies.array, (1...13).contains(list.count) else {
                throw .parameter("quick_replies must have 1 to 13 elements")
            }
            for reply in list {
                guard let title = reply["title"]?.string, title.unicodeScalars.count <= 20,
                    reply["content_type"]?.string != nil
                else { throw .parameter("quick_replies need content_type and a title of at most 20 characters") }
            }
        }
    }
}
