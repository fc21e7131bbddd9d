import FoggaraJSON
import FoggaraSandbox
import FoggaraServer
import FoggaraSystem
import FoggaraTestSupport
import Testing

@Suite struct SandboxTests {
    /// The port at the end of a base address.
    private func port(_ base: String?) throws -> UInt16 {
        try #require(base?.split(separator: ":").last.flatMap { UInt16($0) })
    }

    private let json = [HTTPField("Content-Type", "application/json")]

    @Test("stand-ins answer over the socket, and administration over one port for all")
    func overTheSocket() async throws {
        let sandbox = try await Sandbox.start(only: [.ouedkniss, .slack])
        let slack = try port(sandbox.addresses.hosts["hooks.slack.com"])
        let site = try port(sandbox.addresses.hosts["api.ouedkniss.com"])
        let control = try port(sandbox.addresses.control)
        #expect(sandbox.addresses.hosts["sheets.googleapis.com"] == nil)
        let sent = try await Wire.send(
            "POST", SlackService.webhookPath, headers: json, body: Array(#"{"text":"a"}"#.utf8), port: slack)
        #expect(sent?.text == "ok")
        let found = try await Wire.send("POST", "/graphql", headers: json, body: SearchRequest.make().body, port: site)
        #expect(found?.status == 200)
        #expect(sandbox.sent == ["slack.messages": 1, "ouedkniss.search": 1])
        #expect(sandbox.counters == Counters(calls: 1, messages: 1))
        let counters = try await Wire.send("GET", "/__sandbox/counters", port: control)
        #expect(JSONDocument.value(of: counters?.body ?? [])?["ouedkniss"]?["calls"] == 1)
        let journal = try await Wire.send("GET", "/__sandbox/slack/journal", port: control)
        #expect(JSONDocument.value(of: journal?.body ?? [])?["entries"]?.array?.count == 1)
        #expect(try await Wire.send("GET", "/__sandbox/sheets/journal", port: control)?.status == 404)
        await sandbox.stop()
        await #expect(throws: SystemError.self) { try await Wire.send("GET", "/", port: slack) }
    }

    @Test("an effect without an answer is in the journal although the client heard nothing")
    func dieAfterEffect() async throws {
        let sandbox = try await Sandbox.start(only: [.slack])
        let slack = try port(sandbox.addresses.hosts["slack.com"])
        sandbox.standIn(.slack)?.setFaults([Fault(.dieAfterEffect, times: 1)])
        let body = Array(#"{"text":"a"}"#.utf8)
        let answer = try? await Wire.send("POST", SlackService.webhookPath, headers: json, body: body, port: slack)
        #expect(answer == nil)
        #expect(sandbox.sent == ["slack.messages": 1])
        #expect(sandbox.standIn(.slack)?.entries.map(\.status) == [0])
        #expect(
            try await Wire.send("POST", SlackService.webhookPath, headers: json, body: body, port: slack)?.text == "ok")
        await sandbox.stop()
    }

    @Test("mail goes over the socket, and every stand-in is found by its real host")
    func everything() async throws {
        let sandbox = try await Sandbox.start()
        #expect(
            Set(sandbox.addresses.hosts.keys) == [
                "127.0.0.1:11434", "api.openai.com", "api.ouedkniss.com", "api.yalidine.app", "graph.facebook.com",
                "graph.instagram.com", "hooks.slack.com", "localhost:11434", "lookaside.fbsbx.com",
                "oauth2.googleapis.com", "pay.chargily.net", "sheets.googleapis.com", "slack.com", "sms.example.dz",
            ])
        let mail = try #require(sandbox.addresses.smtp)
        let answer = try await Wire.exchange(
            "EHLO t\r\nMAIL FROM:<a@example.dz>\r\nRCPT TO:<b@example.dz>\r\nDATA\r\nFrom: a@example.dz\r\nDate: x\r\n\r\na\r\n.\r\nQUIT\r\n",
            port: mail.port)
        #expect(answer.hasPrefix("220 ") && answer.hasSuffix("221 2.0.0 Bye\r\n"))
        let sheets = try port(sandbox.addresses.hosts["sheets.googleapis.com"])
        let refused = try await Wire.send("GET", "/v4/spreadsheets/\(SheetsService.demo)", port: sheets)
        #expect(refused?.status == 401)
        #expect(sandbox.sent.filter { $0.value != 0 } == ["smtp.messages": 1])
        let control = try port(sandbox.addresses.control)
        let journal = try await Wire.send("GET", "/__sandbox/smtp/journal", port: control)
        #expect(JSONDocument.value(of: journal?.body ?? [])?["entries"]?[0]?["what"] == "MAIL")
        await sandbox.stop()
    }

    @Test("the state file lets another process find the sandbox")
    func stateFile() async throws {
        let sandbox = try await Sandbox.start(only: [.slack])
        #expect(SandboxAddresses(json: sandbox.addresses.json) == sandbox.addresses)
        #expect(SandboxAddresses(json: ["version": 2]) == nil)
        #expect(SandboxAddresses(json: ["version": 1, "control": "x", "hosts": ["a": 1]]) == nil)
        await sandbox.stop()
    }
}
