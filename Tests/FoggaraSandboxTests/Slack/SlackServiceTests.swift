import FoggaraJSON
import FoggaraSandbox
import FoggaraServer
import FoggaraSystem
import Testing

@Suite struct SlackServiceTests {
    private func desk() throws -> Desk<SlackService> { try #require(Desk<SlackService>(seed: 1)) }

    private static let section: JSONValue = ["type": "section", "text": ["type": "mrkdwn", "text": "*new*"]]
    private static let authorized = [HTTPField("Authorization", "Bearer \(SlackService.botToken)")]

    @Test(
        "a webhook takes text or blocks and answers ok",
        arguments: [
            ["text": "3 annonces"], ["blocks": [section]], ["text": "x", "blocks": [section, ["type": "divider"]]],
            ["attachments": [["text": "y"]]],
            ["blocks": [["type": "section", "fields": [["type": "plain_text", "text": "a"]]]]],
            ["blocks": [["type": "header", "text": ["type": "plain_text", "text": "عنوان"]]]],
        ] as [JSONValue])
    func accepted(body: JSONValue) throws {
        var desk = try desk()
        let answer = desk.respond(.post(SlackService.webhookPath, body))
        #expect(answer.status == 200)
        #expect(answer.text == "ok")
        #expect(desk.counters == .message)
    }

    @Test("a webhook takes a form with the payload")
    func form() throws {
        var desk = try desk()
        let request = HTTPRequest(
            "POST", SlackService.webhookPath, headers: [HTTPField("Content-Type", "application/x-www-form-urlencoded")],
            body: Array("payload=%7B%22text%22%3A%22a%22%7D".utf8))
        #expect(desk.respond(request).text == "ok")
    }

    @Test(
        "a webhook refuses a wrong message in plain words",
        arguments: [
            ([:], "no_text"), (["text": ""], "no_text"), (["text": 5], "invalid_payload"), ([1], "invalid_payload"),
            (["blocks": []], "no_text"), (["blocks": "x"], "invalid_blocks"),
            (["blocks": [["type": "bloc"]]], "invalid_blocks"),
            (["blocks": .array(Array(repeating: section, count: 51))], "invalid_blocks"),
            (
                [
                    "blocks": [
                        [
                            "type": "section",
                            "text": ["type": "mrkdwn", "text": .string(String(repeating: "a", count: 3001))],
                        ]
                    ]
                ], "invalid_blocks"
            ),
            (
                [
                    "blocks": [
                        [
                            "type": "header",
                            "text": ["type": "plain_text", "text": .string(String(repeating: "a", count: 151))],
                        ]
                    ]
                ], "invalid_blocks"
            ),
            (["blocks": [["type": "header", "text": ["type": "mrkdwn", "text": "a"]]]], "invalid_blocks"),
            (["blocks": [["type": "section"]]], "invalid_blocks"),
            (
                [
                    "blocks": [
                        [
                            "type": "section",
                            "fields": .array(Array(repeating: ["type": "mrkdwn", "text": "a"], count: 11)),
                        ]
                    ]
                ], "invalid_blocks"
            ),
        ] as [(JSONValue, String)])
    func wrongMessage(body: JSONValue, words: String) throws {
        var desk = try desk()
        let answer = desk.respond(.post(SlackService.webhookPath, body))
        #expect(answer.status == 400)
        #expect(answer.text == words)
        #expect(desk.counters == Counters())
    }

    @Test("text at the limits is taken")
    func limits() throws {
        var desk = try desk()
        let text: JSONValue = .string(String(repeating: "ل", count: 3000))
        let long: JSONValue = ["type": "section", "text": ["type": "mrkdwn", "text": text]]
        let body: JSONValue = ["blocks": .array(Array(repeating: long, count: 50))]
        #expect(desk.respond(.post(SlackService.webhookPath, body)).text == "ok")
    }

    @Test(
        "a webhook that is not the right one is refused by its own status and word",
        arguments: [
            ("/services/T0OTHER/B0LEADS/sandboxsandboxsandbox000", 404, "no_team"),
            ("/services/T0FOGGARA/B0OTHER/sandboxsandboxsandbox000", 404, "no_service"),
            ("/services/T0FOGGARA/B0LEADS/wrong", 403, "invalid_token"),
            ("/services/T0FOGGARA/B0ARCHIVED/sandboxsandboxsandbox000", 410, "channel_is_archived"),
            ("/services/T0FOGGARA/B0NOCHANNEL/sandboxsandboxsandbox000", 404, "channel_not_found"),
            ("/services/T0FOGGARA/B0PROHIBITED/sandboxsandboxsandbox000", 403, "action_prohibited"),
        ])
    func wrongAddress(path: String, status: Int, words: String) throws {
        var desk = try desk()
        let answer = desk.respond(.post(path, ["text": "a"]))
        #expect(answer.status == status)
        #expect(answer.text == words)
        #expect(desk.counters == Counters())
        #expect(desk.journal.entries.first?.what.contains("sandboxsandbox") == false)
    }

    @Test("a body that is no JSON, or not said to be, is an invalid payload")
    func wrongBody() throws {
        var desk = try desk()
        let json = HTTPField("Content-Type", "application/json")
        let broken = HTTPRequest("POST", SlackService.webhookPath, headers: [json], body: Array("{\"text\":".utf8))
        #expect(desk.respond(broken).text == "invalid_payload")
        let untyped = HTTPRequest("POST", SlackService.webhookPath, body: Array(#"{"text":"a"}"#.utf8))
        #expect(desk.respond(untyped).text == "invalid_payload")
        #expect(desk.respond(HTTPRequest("GET", SlackService.webhookPath)).status == 405)
    }

    @Test("the eleventh message at once is refused with the wait, and taken a second later")
    func rate() throws {
        var desk = try desk()
        let message = HTTPRequest.post(SlackService.webhookPath, ["text": "a"])
        for _ in 0..<10 { #expect(desk.respond(message).status == 200) }
        let refused = desk.respond(message)
        #expect(refused.status == 429)
        #expect(refused.headers.header("Retry-After") == "1")
        #expect(desk.counters.messages == 10)
        #expect(desk.respond(message, after: 1).status == 200)
        #expect(desk.respond(message, after: 1).status == 429)
    }

    @Test(
        "chat.postMessage answers with channel and time stamp, by name or id",
        arguments: ["annonces", "#annonces", "C0ADVERTS"])
    func postMessage(channel: String) throws {
        var desk = try desk()
        let body: JSONValue = ["channel": .string(channel), "text": "salam"]
        let answer = desk.respond(.post("/api/chat.postMessage", body, headers: Self.authorized))
        #expect(answer.status == 200)
        #expect(answer.json?["ok"] == true)
        #expect(answer.json?["channel"] == "C0ADVERTS")
        #expect(answer.json?["ts"] == "1793600000.000001")
        #expect(answer.json?["message"]?["text"] == "salam")
        #expect(desk.counters == .message)
    }

    @Test(
        "chat.postMessage refuses with status 200 and ok false",
        arguments: [
            (nil, ["channel": "leads", "text": "a"], "not_authed"),
            ("Bearer xoxb-other", ["channel": "leads", "text": "a"], "invalid_auth"),
            ("Bearer xoxb-sandbox-foggara", ["text": "a"], "channel_not_found"),
            ("Bearer xoxb-sandbox-foggara", ["channel": "nowhere", "text": "a"], "channel_not_found"),
            ("Bearer xoxb-sandbox-foggara", ["channel": "leads"], "no_text"),
            ("Bearer xoxb-sandbox-foggara", ["channel": "leads", "blocks": [["type": "x"]]], "invalid_blocks"),
            ("Bearer xoxb-sandbox-foggara", [1], "invalid_json"),
        ] as [(String?, JSONValue, String)])
    func postMessageRefused(authorization: String?, body: JSONValue, error: String) throws {
        var desk = try desk()
        let headers = authorization.map { [HTTPField("Authorization", $0)] } ?? []
        let answer = desk.respond(.post("/api/chat.postMessage", body, headers: headers))
        #expect(answer.status == 200)
        #expect(answer.json == ["ok": false, "error": .string(error)])
        #expect(desk.counters == Counters())
    }

    @Test("chat.postMessage takes a form with blocks as text")
    func postMessageForm() throws {
        var desk = try desk()
        let request = HTTPRequest(
            "POST", "/api/chat.postMessage",
            headers: Self.authorized + [HTTPField("Content-Type", "application/x-www-form-urlencoded")],
            body: Array("channel=leads&text=a+b&blocks=%5B%7B%22type%22%3A%22divider%22%7D%5D".utf8))
        #expect(desk.respond(request).json?["ok"] == true)
        #expect(desk.service.contents["messages"]?[0]?["blocks"]?[0]?["type"] == "divider")
    }
}
