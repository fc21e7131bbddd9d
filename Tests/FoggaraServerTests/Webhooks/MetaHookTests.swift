import FoggaraJSON
import FoggaraNodes
import FoggaraServer
import FoggaraStore
import FoggaraSystem
import FoggaraWorkflow
import Testing

@Suite("Webhooks of Meta")
struct MetaHookTests {
    private func stage(_ channel: String = "whatsapp", options: JSONValue = [:]) throws -> WebhookStage {
        try WebhookStage(
            [
                WebhookStage.node(
                    "Hook", "foggara.metaTrigger", 1,
                    [
                        "channel": .string(channel), "path": "meta", "appSecret": "={{ $config.appSecret }}",
                        "verifyToken": "={{ $config.verifyToken }}", "options": options,
                    ]), WebhookStage.node("Next", "n8n-nodes-base.noOp", 1, [:], 1),
            ], ["Hook": WebhookStage.edge("Next")], secrets: ["appSecret": "s3cret", "verifyToken": "mot"])
    }

    private func post(_ body: String, secret: String = "s3cret") -> HTTPRequest {
        let bytes = Array(body.utf8)
        return HTTPRequest(
            "POST", "/webhook/meta", headers: [MetaHook.signature(of: bytes, secret: secret)], body: bytes)
    }

    private func message(_ ids: String..., extra: String = "") -> String {
        let messages = ids.map {
            #"{"from":"213551234567","id":"\#($0)","timestamp":"1793880000","type":"text","text":{"body":"salam"}}"#
        }
        return
            #"{"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages","value":{"metadata":{"phone_number_id":"106"},"contacts":[{"profile":{"name":"Amine"},"wa_id":"213551234567"}],"messages":[\#(messages.joined(separator: ","))]\#(extra)}}]}]}"#
    }

    static let handshakes: [(String, Int, String)] = [
        ("hub.mode=subscribe&hub.verify_token=mot&hub.challenge=1158201444", 200, "1158201444"),
        ("hub.mode=subscribe&hub.verify_token=faux&hub.challenge=1", 403, "the handshake is not right\n"),
        ("hub.mode=unsubscribe&hub.verify_token=mot&hub.challenge=1", 403, "the handshake is not right\n"),
        ("hub.mode=subscribe&hub.verify_token=mot", 403, "the handshake is not right\n"),
        ("", 403, "the handshake is not right\n"),
    ]

    @Test("the handshake gives the challenge back to whoever knows the token", arguments: handshakes)
    func handshake(query: String, status: Int, body: String) async throws {
        let stage = try stage()
        let response = try await stage.send(HTTPRequest("GET", "/webhook/meta?\(query)"))
        #expect(response.status == status && response.text == body)
        #expect(response.headers.header("Content-Type") == "text/plain; charset=utf-8")
        #expect(try await stage.runCount() == 0)
    }

    @Test("a signed message starts a run with one item")
    func message() async throws {
        let stage = try stage()
        #expect(try await stage.send(post(message("wamid.1"))).status == 200)
        let items = try await stage.items()
        #expect(items.count == 1)
        #expect(items[0].json["text"] == "salam" && items[0].json["from"] == "213551234567")
        #expect(items[0].json["at"] == "2026-11-05T12:00:00.000Z" && items[0].json["name"] == "Amine")
    }

    @Test("a wrong, missing, doubled or short signature starts nothing")
    func badSignatures() async throws {
        let stage = try stage()
        let good = post(message("wamid.1"))
        var requests = [post(message("wamid.1"), secret: "other"), good, good, good, good, good]
        requests[1].headers = []
        requests[2].headers += good.headers
        requests[3].headers = [HTTPField("X-Hub-Signature-256", "sha256=00")]
        requests[4].body.append(32)
        requests[5].headers[0].value = String(requests[5].headers[0].value.dropFirst(7))
        for request in requests { #expect(try await stage.send(request).status == 401) }
        #expect(try await stage.runCount() == 0)
    }

    @Test("a delivery that was taken before starts nothing, a new message beside it does")
    func repeated() async throws {
        let stage = try stage()
        for _ in 0..<3 { #expect(try await stage.send(post(message("wamid.1"))).status == 200) }
        #expect(try await stage.runCount() == 1)
        #expect(try await stage.send(post(message("wamid.1", "wamid.2", "wamid.2"))).status == 200)
        #expect(try await stage.runCount() == 2)
        #expect(try await stage.items().map { $0.json["id"] } == ["wamid.2"])
    }

    @Test("many deliveries of one message at the same time start one run")
    func atOnce() async throws {
        let stage = try stage()
        let request = post(message("wamid.1"))
        await withTaskGroup { group in
            for _ in 0..<20 { group.addTask { _ = await stage.service.handle(request) } }
        }
        #expect(try await stage.runCount() == 1)
    }

    @Test("statuses start a run only when they are asked for", arguments: [(false, 0), (true, 1)])
    func statuses(takes: Bool, runs: Int) async throws {
        let stage = try stage(options: ["statuses": .bool(takes)])
        let body =
            #"{"object":"whatsapp_business_account","entry":[{"changes":[{"field":"messages","value":{"metadata":{"phone_number_id":"106"},"statuses":[{"id":"wamid.9","status":"delivered","timestamp":"1793880000","recipient_id":"213551234567"}]}}]}]}"#
        #expect(try await stage.send(post(body)).status == 200)
        #expect(try await stage.send(post(body)).status == 200)
        #expect(try await stage.runCount() == runs)
    }

    @Test(
        "signed nonsense is no failure",
        arguments: [
            "{}", "[]", "1", #"{"object":"page"}"#,
            #"{"object":"whatsapp_business_account","entry":[{"changes":[{"field":"messages","value":{"messages":[{"id":7},{"id":"x"},null]}}]}]}"#,
        ])
    func nonsense(body: String) async throws {
        let stage = try stage()
        #expect(try await stage.send(post(body)).status == 200)
        #expect(try await stage.runCount() == 0)
    }

    @Test("a signed body that is no JSON is refused")
    func noJSON() async throws {
        let stage = try stage()
        #expect(try await stage.send(post("{\"object\"")).status == 400)
    }
}
