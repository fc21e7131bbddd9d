import FoggaraJSON
import FoggaraServer
import FoggaraSystem

extension MetaService {
    // MARK: - WhatsApp

    mutating func sendWhatsApp(_ body: JSONObject, now: Instant) throws(GraphFailure) -> Seen {
        guard body["messaging_product"]?.string == "whatsapp" else { throw .missing("messaging_product") }
        if body["status"] != nil { return try mark(body) }
        guard let to = body["to"]?.string, !to.isEmpty else { throw .missing("to") }
        let digits = to.hasPrefix("+") ? String(to.dropFirst()) : to
        guard (8...15).contains(digits.utf8.count), digits.utf8.allSatisfy({ (48...57).contains($0) }) else {
            throw .value("to must be a phone number in international form.")
        }
        try WhatsAppForm.check(body, templates: templates)
        if unreachable.contains(digits) {
            throw GraphFailure(400, 131_026, "(#131026) Message undeliverable", details: "Message Undeliverable.")
        }
        let isTemplate = body["type"]?.string == "template"
        if !isTemplate, !windows.isOpen(digits, hours: 24, now: now, base: base ?? now) {
            throw GraphFailure(
                400, 131_047, "(#131047) Re-engagement message",
                details: "Message failed to send because more than 24 hours have passed since the customer last "
                    + "replied to this number.")
        }
        guard takeTurn(digits, now: now) else {
            throw GraphFailure(
                400, 131_056, "(#131056) (Business Account, Consumer Account) pair rate limit hit",
                details: "Message failed to send because there were too many messages to the same phone number.")
        }
        let id = "wamid.SANDBOX\(String(nextMark(), radix: 36).uppercased())"
        var kept = body
        kept["id"] = .string(id)
        messages.append(kept)
        let category = isTemplate ? body["template"]?["name"]?.string.flatMap { templates[$0]?.category } : "service"
        var sent: JSONObject = ["id": .string(id)]
        if isTemplate { sent["message_status"] = "accepted" }
        let answer: JSONValue = [
            "messaging_product": "whatsapp",
            "contacts": [["input": .string(to), "wa_id": .string(digits)]], "messages": [.object(sent)],
        ]
        return Seen(
            .json(200, answer),
            [
                "operation": "whatsapp", "id": .string(id), "to": .string(digits),
                "type": body["type"] ?? "text", "category": category.map { .string($0) } ?? .null,
            ], .message)
    }

    /// Marks a message as read; with a typing indicator or without.
    private func mark(_ body: JSONObject) throws(GraphFailure) -> Seen {
        guard body["status"]?.string == "read" else { throw .value("status must be read.") }
        guard let id = body["message_id"]?.string, !id.isEmpty else { throw .missing("message_id") }
        return Seen(.json(200, ["success": true]), ["operation": "read", "id": .string(id)], .call)
    }

    // MARK: - Instagram

    mutating func sendInstagram(_ body: JSONObject, now: Instant) throws(GraphFailure) -> Seen {
        let comment = body["recipient"]?["comment_id"]?.string
        guard let person = comment ?? body["recipient"]?["id"]?.string, !person.isEmpty else {
            throw .parameter("recipient must have an id")
        }
        if unreachable.contains(person) {
            throw GraphFailure(400, 100, "(#100) No matching user found", subcode: 2_534_014)
        }
        if let action = body["sender_action"] {
            guard let word = action.string, InstagramForm.actions.contains(word) else {
                throw .parameter("sender_action is unknown")
            }
            return Seen(
                .json(200, ["recipient_id": .string(person)]), ["operation": "action", "action": .string(word)], .call)
        }
        guard let message = body["message"]?.object else { throw .parameter("message is required") }
        try InstagramForm.check(message)
        if comment != nil {
            // One private reply to a comment.
            if messages.contains(where: { $0["recipient"]?["comment_id"]?.string == comment }) {
                throw GraphFailure(400, 10_900, "(#10900) Activity already replied to")
            }
        } else {
            let isAgent = body["messaging_type"]?.string == "MESSAGE_TAG" && body["tag"]?.string == "HUMAN_AGENT"
            guard windows.isOpen(person, hours: isAgent ? 7 * 24 : 24, now: now, base: base ?? now) else {
                throw GraphFailure(
                    400, 10, "(#10) This message is sent outside of allowed window.", subcode: 2_534_022)
            }
        }
        let id = "aWdfSANDBOX\(String(nextMark(), radix: 36).uppercased())"
        var kept = body
        kept["id"] = .string(id)
        messages.append(kept)
        return Seen(
            .json(200, ["recipient_id": .string(person), "message_id": .string(id)]),
            ["operation": "instagram", "id": .string(id), "to": .string(person)], .message)
    }

    /// The public part of a person's account; a person nobody prepared has a name made of the id.
    func profile(_ id: String, _ request: HTTPRequest) throws(GraphFailure) -> Seen {
        guard !id.isEmpty, id.utf8.allSatisfy({ (48...57).contains($0) }), !unreachable.contains(id) else {
            throw .noObject(id)
        }
        let allowed: Set = [
            "id", "name", "username", "profile_pic", "follower_count", "is_user_follow_business",
            "is_business_follow_user", "is_verified_user",
        ]
        let wanted = (request.query.value("fields") ?? "name,username").split(separator: ",").map(String.init)
        for field in wanted where !allowed.contains(field) {
            throw GraphFailure(400, 100, "(#100) Tried accessing nonexisting field (\(field))")
        }
        let standard: JSONObject = [
            "name": .string("Client \(id.suffix(4))"), "username": .string("client_\(id.suffix(4))"),
            "profile_pic": "https://scontent.cdninstagram.com/sandbox.jpg", "follower_count": 120,
            "is_user_follow_business": true, "is_business_follow_user": false, "is_verified_user": false,
        ]
        var answer = JSONObject()
        for field in wanted where field != "id" { answer[field] = people[id]?[field] ?? standard[field] ?? .null }
        answer["id"] = .string(id)
        return Seen(.json(200, .object(answer)), ["operation": "profile", "id": .string(id)], .call)
    }
}

extension WhatsAppTemplate {
    /// Reads a setting; nil when it is none.
    init?(_ setting: JSONValue) {
        guard let languages = setting["languages"]?.array?.compactMap(\.string), !languages.isEmpty,
            let variables = setting["variables"]?.wholeNumber
        else { return nil }
        self.init(
            languages: Set(languages), variables: variables, category: setting["category"]?.string ?? "utility")
    }
}
