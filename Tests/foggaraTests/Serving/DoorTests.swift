import FoggaraJSON
import FoggaraServer
import FoggaraSystem
import FoggaraTestSupport
import Testing

/// The addresses at which waiting runs go on, answered by a real service.
@Suite("doors of a service")
struct DoorTests {
    private static let template = """
        {"foggara": 1, "id": "door", "version": "1.0.0", "name": {"en": "Door"}, "summary": {"en": "Door"},
         "config": {"type": "object", "properties": {}}, "privacy": {"labels": {}, "hosts": {}},
         "workflow": {"nodes": [
          {"id": "a", "name": "Hook", "type": "n8n-nodes-base.webhook", "typeVersion": 2, "position": [0, 0],
           "webhookId": "door", "parameters": {"path": "door", "httpMethod": "POST", "responseMode": "responseNode",
            "options": {}}},
          {"id": "b", "name": "Tell", "type": "n8n-nodes-base.respondToWebhook", "typeVersion": 1.1, "position": [224, 0],
           "parameters": {"respondWith": "text", "responseBody": "={{ $execution.resumeUrl }}", "options": {}}},
          {"id": "c", "name": "Pause", "type": "n8n-nodes-base.wait", "typeVersion": 1.1, "position": [448, 0],
           "webhookId": "pause", "parameters": {"resume": "webhook", "httpMethod": "POST", "options": {}}},
          {"id": "d", "name": "Next", "type": "n8n-nodes-base.noOp", "typeVersion": 1, "position": [672, 0], "parameters": {}}],
          "connections": {"Hook": {"main": [[{"node": "Tell", "type": "main", "index": 0}]]},
           "Tell": {"main": [[{"node": "Pause", "type": "main", "index": 0}]]},
           "Pause": {"main": [[{"node": "Next", "type": "main", "index": 0}]]}},
          "settings": {"executionOrder": "v1", "timezone": "Africa/Algiers"}}}
        """

    private func serve(_ folder: String) async throws -> PagedService {
        try Files.writeAtomically(Array(Self.template.utf8), to: folder + "/door.json")
        return try await PagedService.start(folder + "/state", [folder + "/door.json", "--sandbox", "--no-pages"])
    }

    @Test("a run that waits for a call goes on by its signed address, once, also after kill -9")
    func waiting() async throws {
        try await Program.withFolder { folder in
            let first = try await serve(folder)
            let told = try #require(try await Wire.send("POST", "/webhook/door", port: first.port))
            let address = told.text
            let local = "http://127.0.0.1:\(first.port)"
            #expect(address.hasPrefix(local + "/webhook-waiting/"), "\(told.status) \(address)")
            let target = String(address.dropFirst(local.count))
            _ = try #require(await first.line(holding: "waits"))
            first.process.send(.kill)
            _ = await first.process.wait()

            let service = try await serve(folder)
            let path = target.prefix { $0 != "?" }
            #expect(try await service.get(String(path)).status == 401)
            let wrong = try await service.get(path + "?signature=" + String(repeating: "0", count: 64))
            #expect(wrong.status == 401 && wrong.text == #"{"error":"Invalid token"}"#)
            let other = try await service.get(target)
            #expect(other.status == 404 && other.text.contains("does not contain a waiting webhook"))
            let json = [HTTPField("Content-Type", "application/json")]
            let body = Array(#"{"paid":true}"#.utf8)
            let taken = try #require(
                try await Wire.send("POST", target, headers: json, body: body, port: service.port))
            #expect(taken.status == 200 && taken.text == #"{"message":"Workflow was started"}"#)
            let ended = try #require(await service.line(holding: "success"))
            let late = try #require(try await Wire.send("POST", target, headers: json, body: body, port: service.port))
            #expect(late.status == 409 && late.text.contains("finished already"), "\(late.text)")
            #expect(ended.contains(path.dropFirst("/webhook-waiting/".count)))
            #expect(await service.terminate().exitCode == 0)
        }
    }

    @Test("a run that waits for a form shows it to whoever has the address, and goes on when it is sent, once")
    func form() async throws {
        let fields = """
            {"values": [{"fieldLabel": "Décision", "fieldType": "dropdown", "requiredField": true,
              "fieldOptions": {"values": [{"option": "Oui"}, {"option": "<Non>"}]}},
             {"fieldLabel": "Prix", "fieldType": "number"}]}
            """
        let template = Self.template.replacing("$execution.resumeUrl", with: "$execution.resumeFormUrl")
            .replacing(
                "{\"resume\": \"webhook\", \"httpMethod\": \"POST\", \"options\": {}}",
                with:
                    "{\"resume\": \"form\", \"formTitle\": \"Un <doute>\", \"formFields\": \(fields), \"options\": {}}")
        try await Program.withFolder { folder in
            try Files.writeAtomically(Array(template.utf8), to: folder + "/door.json")
            let service = try await PagedService.start(
                folder + "/state", [folder + "/door.json", "--sandbox", "--no-pages"])
            let told = try #require(try await Wire.send("POST", "/webhook/door", port: service.port))
            let local = "http://127.0.0.1:\(service.port)"
            #expect(told.text.hasPrefix(local + "/form-waiting/"), "\(told.status) \(told.text)")
            let target = String(told.text.dropFirst(local.count))
            _ = try #require(await service.line(holding: "waits"))
            #expect(try await service.get(String(target.prefix { $0 != "?" })).status == 401)
            for _ in 0..<2 {
                let shown = try await service.get(target)
                #expect(shown.status == 200 && shown.text.contains("name=\"field-0\" required"), "\(shown.text)")
                #expect(shown.text.contains("Un &lt;doute&gt;") && shown.text.contains("<option>&lt;Non&gt;</option>"))
            }
            let type = [HTTPField("Content-Type", "multipart/form-data; boundary=cut")]
            let body = ["field-0": "<Non>", "field-1": "4500"].sorted { $0.key < $1.key }
                .map { "--cut\r\nContent-Disposition: form-data; name=\"\($0.key)\"\r\n\r\n\($0.value)\r\n" }
            let sent = Array((body.joined() + "--cut--\r\n").utf8)
            let plain = try #require(try await Wire.send("POST", target, body: sent, port: service.port))
            #expect(plain.status == 400)
            let taken = try #require(
                try await Wire.send("POST", target, headers: type, body: sent, port: service.port))
            #expect(taken.status == 200 && taken.text.contains("recorded"), "\(taken.text)")
            #expect(await service.line(holding: "success") != nil)
            let late = try #require(try await Wire.send("POST", target, headers: type, body: sent, port: service.port))
            #expect(late.status == 404)
            #expect(await service.terminate().exitCode == 0)
        }
    }

    @Test("the link of an approval shows the question, and only the button decides")
    func approval() async throws {
        try await StandIns.with { standIns, folder in
            let trial = ApprovalTrial(standIns: standIns, state: folder + "/state")
            #expect(try await trial.run().exitCode == 0)
            let link = try #require(try await trial.mails().first?.link)
            let target = "/approve/" + (try #require(link.split(separator: "/").last))
            let service = try await PagedService.start(
                trial.state, [ApprovalTrial.template, "--sandbox-at", standIns.addresses, "--no-pages"])
            #expect(try await service.get(target + "x").status == 404)
            let question = try await service.get(target)
            #expect(question.status == 200 && question.text.contains("<form"))
            #expect(try await trial.show()["status"] == "waiting")
            let decided = try await service.send(target, [("decision", "approve")])
            #expect(decided.status == 200, "\(decided.text)")
            #expect(await service.line(holding: "success") != nil)
            #expect(try await service.send(target, [("decision", "refuse")]).status == 409)
            #expect(await service.terminate().exitCode == 0)
        }
    }

    @Test("a body beyond the limit is refused before it is read, and nothing starts")
    func largeBody() async throws {
        try await Program.withFolder { folder in
            let service = try await serve(folder)
            let head = "POST /webhook/door HTTP/1.1\r\nHost: h\r\nConnection: close\r\nContent-Length: 10485761\r\n\r\n"
            #expect(try await Wire.exchange(head, port: service.port).hasPrefix("HTTP/1.1 413"))
            let list = try await Program.run("runs", "list", "--json", "--state", folder + "/state")
            #expect(list.jsonLines == [], "\(list.errorText)")
            #expect(await service.terminate().exitCode == 0)
        }
    }
}
