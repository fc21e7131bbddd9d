import FoggaraJSON
import FoggaraServer
import FoggaraSystem
import FoggaraTestSupport
import Testing

/// `kill -9` around the moment at which a delivery becomes durable.
@Suite("kill -9 of a receiver")
struct HookKillTests {
    private static let template = """
        {"foggara": 1, "id": "kill_hook", "version": "1.0.0", "name": {"en": "Kill hook"}, "summary": {"en": "Kill hook"},
         "config": {"type": "object", "required": ["appSecret", "verifyToken"], "properties": {
          "appSecret": {"type": "string", "writeOnly": true, "title": {"en": "Secret"}},
          "verifyToken": {"type": "string", "writeOnly": true, "title": {"en": "Token"}}}},
         "privacy": {"labels": {}, "hosts": {}},
         "workflow": {"nodes": [
          {"id": "a", "name": "Message", "type": "foggara.metaTrigger", "typeVersion": 1, "position": [0, 0],
           "parameters": {"channel": "whatsapp", "path": "kill", "appSecret": "={{ $config.appSecret }}",
            "verifyToken": "={{ $config.verifyToken }}", "options": {}}},
          {"id": "b", "name": "Next", "type": "n8n-nodes-base.noOp", "typeVersion": 1, "position": [224, 0], "parameters": {}}],
          "connections": {"Message": {"main": [[{"node": "Next", "type": "main", "index": 0}]]}},
          "settings": {"executionOrder": "v1", "timezone": "Africa/Algiers"}}}
        """

    private static let body = Array(
        """
        {"object":"whatsapp_business_account","entry":[{"changes":[{"field":"messages","value":{"messages":\
        [{"from":"213551234567","id":"wamid.1","timestamp":"1793880000","type":"text","text":{"body":"salam"}}]}}]}]}
        """.utf8)

    /// Serves the template in a state folder; `crashAt` is the moment at which the process kills itself.
    private func serve(_ folder: String, crashAt: Int? = nil) async throws -> (process: RunningProcess, port: UInt16) {
        try Files.writeAtomically(Array(Self.template.utf8), to: folder + "/hook.json")
        try Files.writeAtomically(
            Array(#"{"appSecret": "s", "verifyToken": "t"}"#.utf8), to: folder + "/hook-config.json")
        let variables = crashAt.map { ["FOGGARA_CRASH_AT": "\($0)"] } ?? [:]
        let process = try Program.command(
            [
                "serve", folder + "/hook.json", "--config", folder + "/hook-config.json", "--sandbox", "--state",
                folder + "/state", "--listen", "127.0.0.1:0",
            ], variables
        ).start()
        var seen: [String] = []
        for await line in process.lines {
            seen.append(line)
            if line.contains("listening at"), let port = line.split(separator: ":").last.flatMap({ UInt16($0) }) {
                return (process, port)
            }
        }
        throw NotListening(seen: seen)
    }

    /// Delivers the message; nil when no answer came.
    private func deliver(_ port: UInt16) async -> Int? {
        let headers = [MetaHook.signature(of: Self.body, secret: "sandbox")]
        // A connection that breaks off is no answer.
        return try? await Wire.send("POST", "/webhook/kill", headers: headers, body: Self.body, port: port)?.status
    }

    private func runs(_ folder: String) async throws -> [JSONValue] {
        let result = try await Program.run("runs", "list", "--json", "--state", folder + "/state")
        return try #require(result.jsonLines, "\(result.errorText)")
    }

    /// The runs once none is open any more, asked beside the service.
    private func settled(_ folder: String) async throws -> [JSONValue] {
        var found: [JSONValue] = []
        for _ in 0..<200 {
            found = try await runs(folder)
            if found.allSatisfy({ $0["status"] == "success" }) { break }
        }
        return found
    }

    private struct NotListening: Error { var seen: [String] }

    @Test("without an answer of success, delivering again starts exactly one run", arguments: [1, 2])
    func killedBeforeTheAnswer(moment: Int) async throws {
        try await Program.withFolder { folder in
            let first = try await serve(folder, crashAt: moment)
            #expect(await deliver(first.port) == nil)
            #expect(await first.process.wait().signal == 9)
            let second = try await serve(folder)
            #expect(await deliver(second.port) == 200)
            #expect(await deliver(second.port) == 200)
            let found = try await settled(folder)
            second.process.send(.terminate)
            _ = await second.process.wait()
            #expect(found.count == 1 && found.first?["status"] == "success", "\(found)")
        }
    }

    @Test("after an answer of success there is one run, even when the process dies at once")
    func killedAfterTheAnswer() async throws {
        try await Program.withFolder { folder in
            let first = try await serve(folder)
            #expect(await deliver(first.port) == 200)
            first.process.send(.kill)
            _ = await first.process.wait()
            #expect(try await runs(folder).count == 1)
            let second = try await serve(folder)
            #expect(await deliver(second.port) == 200)
            let found = try await settled(folder)
            second.process.send(.terminate)
            _ = await second.process.wait()
            #expect(found.count == 1 && found.first?["status"] == "success", "\(found)")
        }
    }
}
