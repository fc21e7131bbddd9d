import FoggaraJSON
import FoggaraNodes
import Testing

@Suite("Messages of Meta")
struct MetaMessagesTests {
    private static func whatsapp(_ message: JSONValue, contacts: JSONValue = []) -> JSONValue {
        [
            "object": "whatsapp_business_account",
            "entry": [
                [
                    "changes": [
                        [
                            "field": "messages",
                            "value": [
                                "metadata": ["phone_number_id": "106"], "contacts": contacts, "messages": [message],
                            ],
                        ]
                    ]
                ]
            ],
        ]
    }

    private static func instagram(_ event: JSONValue) -> JSONValue {
        var all: JSONObject = ["sender": ["id": "77"], "recipient": ["id": "ig"], "timestamp": 1_793_880_000_000]
        for member in event.object ?? [:] { all[member.key] = member.value }
        return ["object": "instagram", "entry": [["id": "ig", "messaging": [.object(all)]]]]
    }

    static let kinds: [(JSONValue, [String: JSONValue])] = [
        (["type": "text", "text": ["body": "prix?"]], ["kind": "text", "text": "prix?"]),
        (
            ["type": "image", "image": ["id": "m1", "caption": "hada"]],
            ["kind": "image", "text": "hada", "mediaId": "m1"]
        ),
        (["type": "audio", "audio": ["id": "m2", "voice": true]], ["kind": "audio", "text": "", "mediaId": "m2"]),
        (
            ["type": "document", "document": ["id": "m3", "filename": "bon.pdf"]],
            ["kind": "document", "text": "bon.pdf"]
        ),
        (["type": "sticker", "sticker": ["id": "m4"]], ["kind": "image", "mediaId": "m4"]),
        (
            ["type": "location", "location": ["latitude": 36.75, "longitude": 3.06, "name": "Alger"]],
            ["kind": "location", "text": "Alger", "payload": "36.75,3.06"]
        ),
        (
            ["type": "button", "button": ["text": "Oui", "payload": "YES"]],
            ["kind": "button", "text": "Oui", "payload": "YES"]
        ),
        (
            [
                "type": "interactive",
                "interactive": ["type": "list_reply", "list_reply": ["id": "l1", "title": "Robe"]],
            ],
            ["kind": "interactive", "text": "Robe", "payload": "l1"]
        ),
        (
            ["type": "reaction", "reaction": ["message_id": "w0", "emoji": "👍"]],
            ["kind": "reaction", "text": "👍", "replyTo": "w0"]
        ),
        (["type": "text", "text": ["body": "hi"], "context": ["id": "w0"]], ["replyTo": "w0"]),
        (
            ["type": "text", "text": ["body": "hi"], "referral": ["source_id": "ad7"]],
            ["kind": "text", "payload": "ad7"]
        ),
        (["type": "unsupported", "errors": [["code": 131_051]]], ["kind": "unsupported", "text": ""]),
        (["type": "future"], ["kind": "unsupported"]),
    ]

    @Test("every kind of WhatsApp message", arguments: kinds)
    func whatsAppKinds(message: JSONValue, expected: [String: JSONValue]) throws {
        var raw: JSONObject = ["from": "213551234567", "id": "wamid.1", "timestamp": "1793880000"]
        for member in message.object ?? [:] { raw[member.key] = member.value }
        let read = MetaMessages(channel: .whatsapp).read(Self.whatsapp(.object(raw)))
        let json = try #require(read.first).json
        for (key, value) in expected { #expect(json[key] == value) }
        #expect(json["raw"] == .object(raw) && json["to"] == "106" && json["channel"] == "whatsapp")
    }

    @Test("a sender without a number is known by the user identifier")
    func noNumber() throws {
        let read = MetaMessages(channel: .whatsapp).read(
            Self.whatsapp(
                ["id": "w", "type": "text", "text": ["body": "salam"]],
                contacts: [["user_id": "DZ.abc", "profile": ["name": "Lina"]]]))
        #expect(try #require(read.first).json["from"] == "DZ.abc")
        #expect(read[0].json["name"] == "Lina")
    }

    static let events: [(JSONValue, [String: JSONValue])] = [
        (
            ["message": ["mid": "i1", "text": "prix svp"]],
            ["kind": "text", "text": "prix svp", "id": "i1", "from": "77"]
        ),
        (
            ["message": ["mid": "i1", "attachments": [["type": "image", "payload": ["url": "https://x"]]]]],
            ["kind": "image", "payload": "https://x"]
        ),
        (
            ["message": ["mid": "i1", "text": "ch7al", "reply_to": ["story": ["id": "s1", "url": "u"]]]],
            ["kind": "story_reply", "replyTo": "s1"]
        ),
        (
            ["message": ["mid": "i1", "quick_reply": ["payload": "P"], "text": "Oui"]],
            ["kind": "button", "payload": "P"]
        ),
        (
            ["postback": ["mid": "i2", "title": "Commander", "payload": "ORDER"]],
            ["kind": "button", "text": "Commander"]
        ),
        (["reaction": ["mid": "i0", "action": "react", "emoji": "❤"]], ["kind": "reaction", "replyTo": "i0"]),
        (["referral": ["ref": "ad", "source": "ADS"]], ["kind": "referral", "payload": "ad"]),
        (["message": ["mid": "i1", "is_unsupported": true]], ["kind": "unsupported"]),
    ]

    @Test("every kind of Instagram event", arguments: events)
    func instagramKinds(event: JSONValue, expected: [String: JSONValue]) throws {
        let json = try #require(MetaMessages(channel: .instagram).read(Self.instagram(event)).first).json
        for (key, value) in expected { #expect(json[key] == value) }
        #expect(json["at"] == "2026-11-05T12:00:00.000Z")
    }

    static let silent: [JSONValue] = [
        ["message": ["mid": "i1", "text": "x", "is_echo": true]], ["message": ["mid": "i1", "is_deleted": true]],
        ["sender": ["id": "ig"], "message": ["mid": "i1", "text": "x"]], ["read": ["mid": "i1"]], ["message": [:]], [:],
    ]

    @Test("echoes, receipts and deleted messages are no messages", arguments: silent)
    func silentEvents(event: JSONValue) {
        #expect(MetaMessages(channel: .instagram).read(Self.instagram(event)).isEmpty)
    }

    @Test("an echo asked for says that it is one")
    func echo() throws {
        let read = MetaMessages(channel: .instagram, takesEchoes: true).read(Self.instagram(Self.silent[0]))
        #expect(try #require(read.first).json["status"] == "echo")
    }

    @Test("the body of one service is none of the other's, and times without sense are 1970")
    func foreign() {
        #expect(MetaMessages(channel: .whatsapp).read(Self.instagram(Self.events[0].0)).isEmpty)
        let odd = Self.whatsapp(["from": "1", "id": "w", "timestamp": "1e400", "type": "text"])
        #expect(MetaMessages(channel: .whatsapp).read(odd).first?.json["at"] == "1970-01-01T00:00:00.000Z")
    }
}
