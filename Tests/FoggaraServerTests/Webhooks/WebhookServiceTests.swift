import FoggaraEngine
import FoggaraJSON
import FoggaraServer
import FoggaraStore
import FoggaraSystem
import FoggaraTestSupport
import FoggaraWorkflow
import Testing

@Suite("Webhooks")
struct WebhookServiceTests {
    private func stage(_ parameters: JSONValue, secrets: [String: JSONValue] = [:], credential: (String, String)? = nil)
        throws -> WebhookStage
    {
        var hook = WebhookStage.node("Hook", "n8n-nodes-base.webhook", 2, parameters).object ?? [:]
        if let credential {
            hook["credentials"] = [credential.0: ["id": .string(credential.1), "name": .string(credential.1)]]
        }
        return try WebhookStage(
            [.object(hook), WebhookStage.node("Next", "n8n-nodes-base.noOp", 1, [:], 1)],
            ["Hook": WebhookStage.edge("Next")], secrets: secrets)
    }

    @Test("a request starts a run, which is stored when the answer is given")
    func starts() async throws {
        let stage = try stage(["path": "orders", "httpMethod": "POST"])
        let response = try await stage.send(
            HTTPRequest(
                "POST", "/webhook/orders?x=1",
                headers: [HTTPField("Content-Type", "application/json"), HTTPField("X-A", "1"), HTTPField("x-a", "2")],
                body: Array(#"{"n":1}"#.utf8)))
        #expect(response.status == 200 && response.text == #"{"message":"Workflow was started"}"#)
        let item = try await #require(stage.items().first)
        #expect(
            item.json == [
                "headers": ["content-type": "application/json", "x-a": "1, 2"], "params": [:], "query": ["x": "1"],
                "body": ["n": 1], "webhookUrl": "https://shop.example.dz/webhook/orders", "executionMode": "production",
            ])
    }

    @Test("without a durable run there is no success")
    func storeFails() async throws {
        let stage = try stage(["path": "orders", "httpMethod": "POST"])
        stage.store.failCalls { _ in StoreError(.full, "disk") }
        let response = try await stage.send(HTTPRequest("POST", "/webhook/orders"))
        #expect(response.status == 503)
        stage.store.failCalls(nil)
        #expect(try await stage.runCount() == 0)
    }

    @Test("unknown paths and methods are answered as n8n does and start nothing")
    func unknown() async throws {
        let stage = try stage(["path": "orders", "httpMethod": "POST"])
        let missing = try await stage.send(HTTPRequest("GET", "/webhook/nothing"))
        #expect(
            missing.status == 404
                && missing.json?["message"] == "The requested webhook \"GET nothing\" is not registered.")
        let method = try await stage.send(HTTPRequest("DELETE", "/webhook/orders"))
        #expect(
            method.json?["message"]
                == "This webhook is not registered for DELETE requests. Did you mean to make a POST request?")
        #expect(await stage.service.handle(HTTPRequest("GET", "/elsewhere")) == nil)
        #expect(try await stage.runCount() == 0)
    }

    static let basic: [(String?, Int)] = [
        (nil, 401), ("Basic !!", 401), ("Basic YTpi", 403), ("Basic bm91cmE6ZGFr", 200),
    ]

    @Test("basic authentication", arguments: basic)
    func basicAuth(value: String?, status: Int) async throws {
        let stage = try stage(
            ["path": "p", "authentication": "basicAuth"],
            secrets: ["httpBasicAuth/door": ["user": "noura", "password": "dak"]], credential: ("httpBasicAuth", "door")
        )
        let headers = value.map { [HTTPField("Authorization", $0)] } ?? []
        #expect(try await stage.send(HTTPRequest("GET", "/webhook/p", headers: headers)).status == status)
    }

    @Test(
        "header authentication",
        arguments: [
            ("X-Key", "right", 200), ("x-key", "right", 200), ("X-Key", "wrong", 403), ("X-Other", "right", 403),
        ])
    func headerAuth(name: String, value: String, status: Int) async throws {
        let stage = try stage(
            ["path": "p", "authentication": "headerAuth"],
            secrets: ["httpHeaderAuth/door": ["name": "X-Key", "value": "right"]],
            credential: ("httpHeaderAuth", "door"))
        let request = HTTPRequest("GET", "/webhook/p", headers: [HTTPField(name, value)])
        #expect(try await stage.send(request).status == status)
    }

    @Test("a credential that is not set refuses everybody")
    func unsetCredential() async throws {
        let stage = try WebhookStage(
            [
                .object(
                    (WebhookStage.node(
                        "Hook", "n8n-nodes-base.webhook", 2, ["path": "p", "authentication": "headerAuth"]
                    ).object ?? [:]).merging(["credentials": ["httpHeaderAuth": ["id": "door", "name": "door"]]])),
                WebhookStage.node("Next", "n8n-nodes-base.noOp", 1, [:], 1),
            ], ["Hook": WebhookStage.edge("Next")], secrets: ["httpHeaderAuth/door": [:]])
        #expect(try await stage.send(HTTPRequest("GET", "/webhook/p")).status == 500)
        #expect(try await stage.runCount() == 0)
    }

    @Test(
        "addresses outside the list and robots are refused",
        arguments: [
            ("10.0.0.7", "curl", 200), ("110.0.0.7", "curl", 403), ("192.168.3.4", "curl", 200),
            ("192.169.0.1", "curl", 403), ("10.0.0.7", "Googlebot/2.1", 403),
        ])
    func addresses(peer: String, agent: String, status: Int) async throws {
        let stage = try stage([
            "path": "p", "options": ["ipWhitelist": "10.0.0.7, 192.168.0.0/16", "ignoreBots": true],
        ])
        let request = HTTPRequest("GET", "/webhook/p", headers: [HTTPField("User-Agent", agent)], peer: peer)
        #expect(try await stage.send(request).status == status)
    }

    @Test("a header that would break the answer is left out")
    func headers() async throws {
        let stage = try stage([
            "path": "p",
            "options": [
                "responseHeaders": [
                    "entries": [
                        ["name": "X-A", "value": "1\r\nX-Evil: 2"], ["name": "Content-Length", "value": "9"],
                        ["name": "X-B", "value": "b"],
                    ]
                ]
            ],
        ])
        let names = try await stage.send(HTTPRequest("GET", "/webhook/p")).headers.map(\.name)
        #expect(names == ["x-b", "Content-Type", "Content-Security-Policy"])
    }

    @Test("the answer of a node reaches the one who asked; the first one counts")
    func respondNode() async throws {
        let stage = try WebhookStage(
            [
                WebhookStage.node("Hook", "n8n-nodes-base.webhook", 2, ["path": "p", "responseMode": "responseNode"]),
                WebhookStage.node(
                    "One", "n8n-nodes-base.respondToWebhook", 1.4,
                    [
                        "respondWith": "json", "responseBody": "={{ { q: $json.query.q } }}",
                        "options": ["responseCode": 201],
                    ], 1),
                WebhookStage.node(
                    "Two", "n8n-nodes-base.respondToWebhook", 1.4, ["respondWith": "text", "responseBody": "late"], 2),
            ], ["Hook": WebhookStage.edge("One"), "One": WebhookStage.edge("Two")])
        let response = try await stage.send(HTTPRequest("GET", "/webhook/p?q=تمر"))
        #expect(response.status == 201 && response.text == #"{"q":"تمر"}"#)
    }

    static let kinds: [(JSONValue, Int, String, String)] = [
        (
            ["respondWith": "redirect", "redirectURL": "https://example.dz/x"], 307, "",
            "application/json; charset=utf-8"
        ),
        (["respondWith": "noData"], 200, "", "application/json; charset=utf-8"),
        (["respondWith": "text", "responseBody": "salam"], 200, "salam", "text/html; charset=utf-8"),
        (
            ["respondWith": "allIncomingItems", "options": ["responseKey": "a.b"]], 200, #"{"a":{"b":[{}]}}"#,
            "application/json; charset=utf-8"
        ),
        (
            ["respondWith": "json", "responseBody": "{nonsense"], 500, #"{"message":"Error in workflow"}"#,
            "application/json; charset=utf-8"
        ),
        (["respondWith": "binary"], 500, #"{"message":"Error in workflow"}"#, "application/json; charset=utf-8"),
    ]

    @Test("every kind of answer", arguments: kinds)
    func respondKinds(parameters: JSONValue, status: Int, body: String, type: String) async throws {
        let stage = try WebhookStage(
            [
                WebhookStage.node("Hook", "n8n-nodes-base.webhook", 2, ["path": "p", "responseMode": "responseNode"]),
                WebhookStage.node(
                    "Empty", "n8n-nodes-base.set", 3.4, ["mode": "raw", "jsonOutput": "{}", "options": [:]], 1),
                WebhookStage.node("Answer", "n8n-nodes-base.respondToWebhook", 1.4, parameters, 2),
            ], ["Hook": WebhookStage.edge("Empty"), "Empty": WebhookStage.edge("Answer")])
        let response = try await stage.send(HTTPRequest("GET", "/webhook/p"))
        #expect(response.status == status && response.text == body)
        #expect(response.headers.header("Content-Type") == type)
    }

    @Test("browsers of other sites are told what they may send")
    func crossOrigin() async throws {
        let stage = try stage([
            "path": "p", "httpMethod": "POST", "options": ["allowedOrigins": "https://a.dz, https://b.dz"],
        ])
        let asked = try await stage.send(
            HTTPRequest("OPTIONS", "/webhook/p", headers: [HTTPField("Origin", "https://evil.dz")]))
        #expect(asked.status == 204 && asked.headers.header("Access-Control-Allow-Origin") == "https://a.dz")
        #expect(try await stage.runCount() == 0)
    }
}

extension JSONObject {
    fileprivate func merging(_ other: JSONObject) -> JSONObject {
        var copy = self
        for member in other { copy[member.key] = member.value }
        return copy
    }
}
