import FoggaraJSON
import FoggaraServer
import FoggaraSystem
import FoggaraTestSupport
import Testing

/// `foggara sandbox send` against a running service and a server that writes down what comes.
@Suite("foggara sandbox send")
struct SendTests {
    private static let template = """
        {"foggara": 1, "id": "hooks", "version": "1.0.0", "name": {"en": "Hooks"}, "summary": {"en": "Hooks"},
         "config": {"type": "object", "properties": {}}, "privacy": {"labels": {}, "hosts": {}},
         "workflow": {"nodes": [
          {"id": "a", "name": "WhatsApp", "type": "foggara.metaTrigger", "typeVersion": 1, "position": [0, 0],
           "parameters": {"channel": "whatsapp", "path": "wa", "appSecret": "app-secret-foggara",
                          "verifyToken": "verify-foggara", "options": {}}},
          {"id": "b", "name": "Instagram", "type": "foggara.metaTrigger", "typeVersion": 1, "position": [0, 96],
           "parameters": {"channel": "instagram", "path": "ig", "appSecret": "app-secret-foggara",
                          "verifyToken": "verify-foggara", "options": {}}},
          {"id": "c", "name": "Next", "type": "n8n-nodes-base.noOp", "typeVersion": 1, "position": [224, 0], "parameters": {}}],
          "connections": {"WhatsApp": {"main": [[{"node": "Next", "type": "main", "index": 0}]]},
           "Instagram": {"main": [[{"node": "Next", "type": "main", "index": 0}]]}},
          "settings": {"executionOrder": "v1", "timezone": "Africa/Algiers"}}}
        """

    @Test("a signed message starts a run, the same one again none, a wrong signature is refused")
    func delivers() async throws {
        try await Program.withFolder { folder in
            try Files.writeAtomically(Array(Self.template.utf8), to: folder + "/hooks.json")
            let service = try await PagedService.start(
                folder + "/state", [folder + "/hooks.json", "--sandbox", "--no-pages"])
            let hook = "http://127.0.0.1:\(service.port)/webhook"
            for (path, kind) in [("wa", "whatsapp"), ("ig", "instagram")] {
                for _ in 0..<2 {
                    let sent = try await Program.run(
                        "sandbox", "send", "\(hook)/\(path)", "شحال السومة؟", "--as", kind, "--id", "one", "--json")
                    #expect(sent.exitCode == 0, "\(sent.errorText)")
                    #expect(sent.jsonLines == [["id": "one", "status": 200]])
                }
                let forged = try await Program.run(
                    "sandbox", "send", "\(hook)/\(path)", "x", "--as", kind, "--secret", "guessed")
                #expect(forged.exitCode == 1 && forged.outputText.contains("401"), "\(forged.outputText)")
            }
            #expect(await service.line(holding: ": success") != nil)
            let list = try await Program.run("runs", "list", "--json", "--state", folder + "/state")
            #expect(list.jsonLines?.count == 2, "\(list.outputText)")
            #expect(await service.terminate().exitCode == 0)
        }
    }

    @Test("files, forms, payment notices and further headers arrive as they were given")
    func bodies() async throws {
        let seen = Locked<[HTTPRequest]>([])
        let server = try HTTPServer.start { request in
            seen.withLock { $0.append(request) }
            return HTTPResponse(204)
        }
        try await withThrowingTaskGroup { group in
            group.addTask { await server.run() }
            try await Program.withFolder { folder in
                let url = "http://127.0.0.1:\(server.port)/x"
                try Files.writeAtomically(Array(#"{"amount": 4500}"#.utf8), to: folder + "/notice.json")
                let words = [
                    ["--as", "json", "--file", folder + "/notice.json", "--header", "X-API-TOKEN: a:b"],
                    ["name=Amina&phone=0551", "--as", "form"], ["paid", "--as", "chargily", "--id", "checkout-7"],
                ]
                for part in words {
                    let sent = try await Program.command(["sandbox", "send", url] + part).run()
                    #expect(sent.exitCode == 0, "\(sent.errorText)")
                }
            }
            await server.stop()
        }
        let requests = seen.withLock { $0 }
        try #require(requests.count == 3)
        #expect(requests[0].body == Array(#"{"amount": 4500}"#.utf8))
        #expect(requests[0].contentType == "application/json" && requests[0].headers.header("X-API-TOKEN") == "a:b")
        #expect(requests[1].contentType == "application/x-www-form-urlencoded")
        #expect(requests[1].body == Array("name=Amina&phone=0551".utf8))
        let paid = JSONDocument.value(of: requests[2].body)
        #expect(paid?["type"] == "checkout.paid" && paid?["data"]?["id"] == "checkout-7")
        let signature = Hash.hmac(.sha256, key: Array("sandbox-token".utf8), requests[2].body)
        #expect(requests[2].headers.header("signature") == Hex.encode(signature))
    }

    @Test("nothing to send, a broken header and nobody who listens are told apart")
    func faults() async throws {
        let url = "http://127.0.0.1:1/webhook/x"
        #expect(try await Program.run("sandbox", "send", url).exitCode == 2)
        #expect(try await Program.run("sandbox", "send", url, "x", "--header", "X").exitCode == 2)
        let closed = try await Program.run("sandbox", "send", url, "x")
        #expect(closed.exitCode == 3 && closed.errorText.contains(url), "\(closed.errorText)")
    }
}
