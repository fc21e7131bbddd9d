import FoggaraJSON
import FoggaraSandbox
import FoggaraServer
import FoggaraSystem
import Testing

@Suite struct FaultTests {
    private let message = HTTPRequest.post(SlackService.webhookPath, ["text": "salam"])

    @Test(
        "every kind of fault survives its JSON form",
        arguments: [
            Fault(.status(503), times: 2), Fault(.tooMany(retryAfter: 7), skip: 1), Fault(.slow(milliseconds: 20)),
            Fault(.garbage, path: "x"), Fault(.wrongJSON), Fault(.reset), Fault(.cut), Fault(.dieAfterEffect, times: 1),
        ])
    func roundTrip(fault: Fault) {
        #expect(Fault(json: fault.json) == fault)
    }

    @Test(
        "the short form is for one request",
        arguments: [
            ("429", Fault(.tooMany(retryAfter: 1), times: 1)), ("500", Fault(.status(500), times: 1)),
            ("garbage", Fault(.garbage, times: 1)),
        ])
    func shortForm(name: String, fault: Fault) {
        #expect(Fault(json: .string(name)) == fault)
    }

    @Test(
        "what is no fault is refused",
        arguments: [
            ["kind": "explode"], ["kind": "status", "status": 200], ["kind": "garbage", "status": 500],
            ["kind": "garbage", "times": "2"], ["kind": "garbage", "path": 1], ["status": 500], "200", "boom", 5,
        ] as [JSONValue])
    func refused(json: JSONValue) {
        #expect(Fault(json: json) == nil)
    }

    @Test("faults come in order, let requests through first, and end")
    func order() {
        var switches = FaultSwitches([
            Fault(.reset, times: 1, path: "b"), Fault(.garbage, times: 1, skip: 1), Fault(.status(500), times: 2),
        ])
        let seen = ["/a", "/b", "/a", "/a", "/a"].map { switches.take(for: $0) }
        #expect(seen == [.status(500), .reset, .garbage, .status(500), nil])
    }

    @Test(
        "a fault before the effect performs nothing, one after it performs everything",
        arguments: [
            (Fault(.status(500)), 500, 0), (Fault(.tooMany(retryAfter: 3)), 429, 0), (Fault(.garbage), 200, 0),
            (Fault(.wrongJSON), 200, 0), (Fault(.reset), 500, 0), (Fault(.slow(milliseconds: 9)), 200, 1),
            (Fault(.cut), 200, 1), (Fault(.dieAfterEffect), 200, 1),
        ])
    func effects(fault: Fault, status: Int, messages: Int) throws {
        var desk = try #require(Desk<SlackService>(seed: 1))
        desk.faults = FaultSwitches([fault])
        let reaction = desk.respond(to: message, now: .testTime)
        #expect(reaction.response.status == status)
        #expect(desk.service.contents["messages"]?.array?.count == messages)
        #expect(desk.counters.messages == messages)
        #expect(desk.journal.entries.last?.fault == fault.json["kind"]?.string)
    }

    @Test("each fault shapes the answer as its name says")
    func answers() throws {
        func answer(_ kind: Fault.Kind) throws -> Reaction {
            var desk = try #require(Desk<SlackService>(seed: 1))
            desk.faults = FaultSwitches([Fault(kind)])
            return desk.respond(to: message, now: .testTime)
        }
        #expect(try answer(.tooMany(retryAfter: 3)).response.headers.header("Retry-After") == "3")
        #expect(try answer(.garbage).response.json == nil)
        #expect(try answer(.wrongJSON).response.json?["unexpected"] != nil)
        #expect(try answer(.slow(milliseconds: 9)).delay == .milliseconds(9))
        #expect(try answer(.reset).response.delivery == .reset)
        #expect(try answer(.dieAfterEffect).response.delivery == .reset)
        #expect(try answer(.cut).response.delivery == .cut(after: 1))
    }
}
