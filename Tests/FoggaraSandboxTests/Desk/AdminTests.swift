import FoggaraJSON
import FoggaraSandbox
import FoggaraServer
import FoggaraSystem
import Testing

@Suite struct AdminTests {
    @Test("journal and counters tell what was seen, and forget on request")
    func journal() throws {
        var desk = try #require(Desk<SlackService>(seed: 1))
        _ = desk.respond(.post(SlackService.webhookPath, ["text": "salam"]))
        let entries = desk.respond(HTTPRequest("GET", "/__sandbox/journal")).json?["entries"]?.array
        #expect(entries?.count == 1)
        #expect(entries?.first?["what"] == "POST /services/T0FOGGARA/B0LEADS/…")
        #expect(entries?.first?["at"] == "2026-11-02T06:13:20.000Z")
        #expect(entries?.first?["meaning"]?["text"] == "salam")
        #expect(desk.respond(HTTPRequest("GET", "/__sandbox/counters")).json?["messages"] == 1)
        #expect(desk.respond(HTTPRequest("POST", "/__sandbox/reset")).status == 200)
        #expect(desk.respond(HTTPRequest("GET", "/__sandbox/counters")).json == Counters().json)
        #expect(desk.journal.entries.isEmpty)
        #expect(desk.service.contents["messages"]?.array?.count == 1)
    }

    @Test("faults are shown and set, and a wrong one changes nothing")
    func faults() throws {
        var desk = try #require(Desk<SlackService>(seed: 1))
        #expect(desk.respond(.post("/__sandbox/faults", ["500", ["kind": "garbage"]])).status == 200)
        #expect(desk.respond(.post("/__sandbox/faults", ["nonsense"])).status == 400)
        #expect(desk.respond(HTTPRequest("GET", "/__sandbox/faults")).json?.array?.count == 2)
        #expect(desk.respond(.post(SlackService.webhookPath, ["text": "a"])).status == 500)
    }

    @Test("a seed starts anew; settings that the service does not know change nothing")
    func seed() throws {
        var desk = try #require(Desk<SlackService>(seed: 1))
        _ = desk.respond(.post(SlackService.webhookPath, ["text": "salam"]))
        #expect(desk.respond(.post("/__sandbox/seed", ["seed": 2, "prices": "undecided"])).status == 400)
        #expect(desk.respond(.post("/__sandbox/seed", ["seed": -1])).status == 400)
        #expect(desk.counters.messages == 1)
        #expect(desk.respond(.post("/__sandbox/seed", ["seed": 2, "faults": ["503"]])).status == 200)
        #expect(desk.counters.messages == 0)
        #expect(desk.seed == 2)
        #expect(desk.faults.faults == [Fault(.status(503), times: 1)])
    }

    @Test(
        "an unknown administrative request is refused and not journalled",
        arguments: [
            ("GET", "/__sandbox/nothing", 404), ("DELETE", "/__sandbox/journal", 405),
            ("POST", "/__sandbox/advance", 400),
            ("POST", "/__sandbox/data", 400),
        ])
    func unknown(method: String, path: String, status: Int) throws {
        var desk = try #require(Desk<SlackService>(seed: 1))
        #expect(desk.respond(HTTPRequest(method, path)).status == status)
        #expect(desk.respond(HTTPRequest("POST", "/__sandbox/reset", body: [123])).status == 400)
        #expect(desk.journal.entries.isEmpty)
    }
}
