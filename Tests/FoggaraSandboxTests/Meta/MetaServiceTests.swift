import FoggaraJSON
import FoggaraSandbox
import FoggaraServer
import FoggaraSystem
import Testing

private let bearer = [HTTPField("Authorization", "Bearer \(ServiceKeys.bearer)")]
private let numberPath = "/v23.0/\(ServiceKeys.phoneNumberID)"

private func whatsApp(_ body: JSONObject, to: String = "213551234567") -> HTTPRequest {
    var whole: JSONObject = ["messaging_product": "whatsapp", "recipient_type": "individual", "to": .string(to)]
    for member in body { whole[member.key] = member.value }
    return .post(numberPath + "/messages", .object(whole), headers: bearer)
}

private func instagram(_ body: JSONValue, version: String = "v23.0") -> HTTPRequest {
    .post("/\(version)/me/messages", body, headers: bearer)
}

private func text(_ count: Int) -> JSONValue { .string(String(repeating: "a", count: count)) }

@Suite struct MetaServiceTests {
    static let hello: JSONObject = ["type": "text", "text": ["body": "salam, 4500 DA"]]

    private func desk(_ settings: JSONObject = [:]) throws -> Desk<MetaService> {
        try #require(Desk<MetaService>(seed: 1, settings: settings))
    }

    @Test("a text inside the window is taken and counts as a message")
    func taken() throws {
        var desk = try desk()
        let answer = desk.respond(whatsApp(Self.hello))
        #expect(answer.status == 200)
        #expect(answer.json?["contacts"] == [["input": "213551234567", "wa_id": "213551234567"]])
        #expect(answer.json?["messages"]?[0]?["id"]?.string?.hasPrefix("wamid.") == true)
        #expect(desk.counters == .message)
    }

    @Test("a token is asked for")
    func token() throws {
        var desk = try desk()
        var request = whatsApp(Self.hello)
        request.headers.removeAll { $0.name == "Authorization" }
        let answer = desk.respond(request)
        #expect(answer.status == 401)
        #expect(answer.json?["error"]?["code"] == 190)
        #expect(desk.counters == Counters())
    }

    @Test("outside the window only an approved template goes through")
    func window() throws {
        var desk = try desk(["hoursSinceInbound": ["213551234567": 23, "213661234567": 25]])
        #expect(desk.respond(whatsApp(Self.hello)).status == 200)
        #expect(desk.respond(whatsApp(Self.hello), after: 3700).json?["error"]?["code"] == 131_047)
        #expect(desk.respond(whatsApp(Self.hello, to: "213661234567")).json?["error"]?["code"] == 131_047)
        let template: JSONObject = [
            "type": "template",
            "template": [
                "name": "order_shipped", "language": ["code": "fr"],
                "components": [
                    ["type": "body", "parameters": [["type": "text", "text": "a"], ["type": "text", "text": "b"]]]
                ],
            ],
        ]
        #expect(desk.respond(whatsApp(template, to: "213661234567")).status == 200)
        #expect(desk.journal.entries.last?.meaning["category"] == "utility")
        #expect(desk.service.advance(["inbound": "213661234567"]) != nil)
        #expect(desk.respond(whatsApp(Self.hello, to: "213661234567")).status == 200)
    }

    @Test("with closed windows nobody has written who is not named")
    func closed() throws {
        var desk = try desk(["windows": "closed", "hoursSinceInbound": ["213661234567": 1]])
        #expect(desk.respond(whatsApp(Self.hello)).json?["error"]?["code"] == 131_047)
        #expect(desk.respond(whatsApp(Self.hello, to: "213661234567")).status == 200)
        #expect(Desk<MetaService>(seed: 1, settings: ["windows": "ajar"]) == nil)
        #expect(Desk<MetaService>(seed: 1, settings: ["hoursSinceInbound": ["2": -1]]) == nil)
        #expect(Desk<MetaService>(seed: 1, settings: ["colour": "red"]) == nil)
    }

    static let wrong: [(JSONObject, Int)] = [
        (["messaging_product": "sms", "type": "text", "text": ["body": "a"]], 131_008),
        (["to": "", "type": "text", "text": ["body": "a"]], 131_008),
        (["to": "0551abc", "type": "text", "text": ["body": "a"]], 131_009),
        (["type": "text"], 131_008), (["type": "text", "text": ["body": ""]], 131_008),
        (["type": "text", "text": ["body": text(4097)]], 131_009), (["type": "smell", "smell": [:]], 131_009),
        (["type": "image", "image": [:]], 131_009), (["type": "image", "image": ["id": "1", "link": "x"]], 131_009),
        (["type": "image", "image": ["id": "1", "caption": text(1025)]], 131_009),
        (["type": "interactive", "interactive": ["type": "button"]], 131_008),
        (["type": "interactive", "interactive": ["type": "button", "body": ["text": "a"], "action": [:]]], 131_009),
        (
            [
                "type": "interactive",
                "interactive": [
                    "type": "button", "body": ["text": "a"],
                    "action": ["buttons": [["type": "reply", "reply": ["id": "1", "title": text(21)]]]],
                ],
            ], 131_009
        ),
        (
            [
                "type": "interactive",
                "interactive": [
                    "type": "list", "body": ["text": "a"],
                    "action": [
                        "button": "a",
                        "sections": [["rows": .array(Array(repeating: ["id": "1", "title": "a"], count: 11))]],
                    ],
                ],
            ], 131_009
        ),
        (["type": "template", "template": ["name": "nothing", "language": ["code": "fr"]]], 132_001),
        (["type": "template", "template": ["name": "order_shipped", "language": ["code": "dz"]]], 132_001),
        (["type": "template", "template": ["name": "order_shipped", "language": ["code": "fr"]]], 132_000),
        (["type": "location", "location": ["latitude": 36.7]], 131_008),
        (["type": "reaction", "reaction": ["emoji": "x"]], 131_008), (["status": "seen", "message_id": "a"], 131_009),
        (["status": "read"], 131_008),
    ]

    @Test("a wrong message is refused with Meta's code and not counted", arguments: wrong)
    func wrongMessage(body: JSONObject, code: Int) throws {
        var desk = try desk()
        let answer = desk.respond(whatsApp(body))
        #expect(answer.status >= 400)
        #expect(answer.json?["error"]?["code"] == .number(JSONNumber(code)))
        #expect(desk.counters == Counters())
    }

    @Test("a mark as read is a call, not a message")
    func read() throws {
        var desk = try desk()
        #expect(desk.respond(whatsApp(["status": "read", "message_id": "wamid.1"])).json == ["success": true])
        #expect(desk.counters == .call)
    }

    @Test("after a burst one message in six seconds reaches a person")
    func pairRate() throws {
        var desk = try desk()
        for _ in 0..<45 { #expect(desk.respond(whatsApp(Self.hello)).status == 200) }
        #expect(desk.respond(whatsApp(Self.hello)).json?["error"]?["code"] == 131_056)
        #expect(desk.respond(whatsApp(Self.hello, to: "213661234567")).status == 200)
        #expect(desk.respond(whatsApp(Self.hello), after: 6).status == 200)
    }

    @Test("somebody who is not on WhatsApp cannot be reached")
    func unreachable() throws {
        var desk = try desk(["unreachable": ["213551234567"]])
        #expect(desk.respond(whatsApp(Self.hello)).json?["error"]?["code"] == 131_026)
    }

    @Test("another number or a path without version does not exist")
    func objects() throws {
        var desk = try desk()
        let body: JSONValue = ["messaging_product": "whatsapp", "to": "213551234567", "text": ["body": "a"]]
        #expect(desk.respond(.post("/v23.0/999/messages", body, headers: bearer)).json?["error"]?["code"] == 100)
        #expect(desk.respond(instagram(["recipient": ["id": "7"]], version: "latest")).status == 400)
    }

    @Test("media are described, downloaded and uploaded")
    func media() throws {
        var desk = try desk(["media": ["77": ["mime_type": "text/csv", "text": "a;b"]]])
        let described = desk.respond(HTTPRequest("GET", "/v23.0/77", headers: bearer)).json
        #expect(described?["mime_type"] == "text/csv")
        #expect(described?["file_size"] == 3)
        let address = try #require(described?["url"]?.string)
        let path = String(address.dropFirst("https://lookaside.fbsbx.com".count))
        #expect(desk.respond(HTTPRequest("GET", path, headers: bearer)).text == "a;b")
        #expect(desk.respond(HTTPRequest("GET", path)).status == 401)
        let type = HTTPField("Content-Type", "multipart/form-data; boundary=x")
        func upload(_ parts: [String]) -> HTTPRequest {
            let text = parts.map { "--x\r\nContent-Disposition: form-data; name=\"\($0)\"\r\n\r\na\r\n" }.joined()
            return HTTPRequest("POST", numberPath + "/media", headers: bearer + [type], body: Array(text.utf8))
        }
        #expect(desk.respond(upload(["messaging_product", "file", "type"])).json?["id"]?.string != nil)
        #expect(desk.respond(upload(["messaging_product", "type"])).json?["error"]?["code"] == 131_008)
        #expect(desk.counters == Counters(calls: 5))
    }

    @Test("an Instagram message is taken inside the window, by a person later too")
    func instagramWindow() throws {
        var desk = try desk(["hoursSinceInbound": ["8": 30, "9": 200]])
        let message: JSONValue = ["text": "300 DA"]
        #expect(desk.respond(instagram(["recipient": ["id": "7"], "message": message])).json?["recipient_id"] == "7")
        let late = desk.respond(instagram(["recipient": ["id": "8"], "message": message])).json
        #expect(late?["error"]?["code"] == 10)
        #expect(late?["error"]?["error_subcode"] == 2_534_022)
        func tagged(_ person: JSONValue) -> HTTPRequest {
            instagram([
                "recipient": ["id": person], "message": message, "messaging_type": "MESSAGE_TAG", "tag": "HUMAN_AGENT",
            ])
        }
        #expect(desk.respond(tagged("8")).status == 200)
        #expect(desk.respond(tagged("9")).json?["error"]?["code"] == 10)
        #expect(desk.counters == Counters(messages: 2))
    }

    @Test(
        "a wrong Instagram message is refused",
        arguments: [
            ["message": ["text": "a"]], ["recipient": ["id": "7"]],
            ["recipient": ["id": "7"], "message": ["text": ""]],
            ["recipient": ["id": "7"], "message": ["text": text(1001)]],
            ["recipient": ["id": "7"], "message": ["text": .string(String(repeating: "ب", count: 501))]],
            ["recipient": ["id": "7"], "message": [:]],
            ["recipient": ["id": "7"], "sender_action": "dance"],
            ["recipient": ["id": "7"], "message": ["text": "a", "quick_replies": [["title": text(21)]]]],
        ] as [JSONValue])
    func wrongInstagram(body: JSONValue) throws {
        var desk = try desk()
        #expect(desk.respond(instagram(body)).json?["error"]?["code"] == 100)
        #expect(desk.counters == Counters())
    }

    @Test("a comment gets one private reply")
    func privateReply() throws {
        var desk = try desk()
        let reply: JSONValue = ["recipient": ["comment_id": "c1"], "message": ["text": "a"]]
        #expect(desk.respond(instagram(reply)).status == 200)
        #expect(desk.respond(instagram(reply)).json?["error"]?["code"] == 10_900)
    }

    @Test("a profile has the fields asked for, and no others exist")
    func profile() throws {
        var desk = try desk(["people": ["7": ["name": "Amine", "username": "amine_dz"]]])
        func ask(_ id: String, _ fields: String) -> HTTPResponse {
            desk.respond(HTTPRequest("GET", "/v23.0/\(id)?fields=\(fields)", headers: bearer))
        }
        #expect(ask("7", "name,follower_count").json == ["name": "Amine", "follower_count": 120, "id": "7"])
        #expect(ask("7", "email").json?["error"]?["code"] == 100)
        #expect(ask("nobody", "name").json?["error"]?["code"] == 100)
        #expect(desk.counters == Counters(calls: 3))
    }
}
