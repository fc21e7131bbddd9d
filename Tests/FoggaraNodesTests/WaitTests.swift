import FoggaraEngine
import FoggaraJSON
import FoggaraSystem
import FoggaraWorkflow
import Testing

@Suite("Wait")
struct WaitTests {
    private static let now = Instant(milliseconds: 1_772_000_000_000)

    private static func wait(_ parameters: JSONValue, version: Double = 1.1) async throws -> NodeResult {
        try await Bench("n8n-nodes-base.wait", version, parameters).run([["a": 1], ["a": 2]])
    }

    static let intervals: [(parameters: JSONValue, version: Double, milliseconds: Int64)] = [
        ([:], 1, 3_600_000), ([:], 1.1, 5_000), (["amount": 0], 1.1, 0),
        (["amount": 1.5, "unit": "minutes"], 1.1, 90_000),
        (["resume": "timeInterval", "amount": "2", "unit": "days"], 1.1, 172_800_000),
    ]

    @Test("an interval counts from now, with the defaults of the version", arguments: intervals)
    func interval(parameters: JSONValue, version: Double, milliseconds: Int64) async throws {
        let result = try await Self.wait(parameters, version: version)
        #expect(result.wait?.until == Self.now + .milliseconds(milliseconds) && result.wait?.door == nil)
        #expect(result.outputs.map { $0?.map(\.json) } == [[["a": 1], ["a": 2]]])
    }

    @Test("a date stands in the zone of the workflow")
    func date() async throws {
        let result = try await Self.wait(["resume": "specificTime", "dateTime": "2026-03-01T08:00:00"])
        #expect(result.wait?.until == Instant(iso8601: "2026-03-01T07:00:00.000Z"))
    }

    @Test("a call comes in where the parameters say, without limit or with one")
    func door() async throws {
        let open = try await Self.wait([
            "resume": "webhook", "httpMethod": "POST", "responseMode": "onReceived", "options": ["webhookSuffix": "ok"],
        ])
        #expect(open.wait?.until == nil)
        #expect(open.wait?.door?.kind == .webhook && open.wait?.door?.suffix == "ok")
        #expect(
            open.wait?.door?.facts["httpMethod"] == "POST" && open.wait?.door?.facts["responseMode"] == "onReceived")
        let limited = try await Self.wait([
            "resume": "webhook", "limitWaitTime": true, "resumeAmount": 2, "resumeUnit": "minutes",
        ])
        #expect(limited.wait?.until == Self.now + .seconds(120) && limited.wait?.door != nil)
        let dated = try await Self.wait([
            "resume": "webhook", "limitWaitTime": true, "limitType": "atSpecifiedTime", "maxDateAndTime": "2026-03-01",
        ])
        #expect(dated.wait?.until == Instant(iso8601: "2026-02-28T23:00:00.000Z"))
    }

    static let faults: [(parameters: JSONValue, message: String)] = [
        (["unit": "weeks"], "Invalid wait unit. Valid units are 'seconds', 'minutes', 'hours', or 'days'."),
        (["amount": -1], "Invalid wait amount. Please enter a number that is 0 or greater."),
        (["amount": "soon"], "Invalid wait amount. Please enter a number that is 0 or greater."),
        (["amount": 1e300], "Invalid wait amount. Please enter a number that is 0 or greater."),
        (["resume": "specificTime", "dateTime": "soon"], "The date and time to wait until is not valid"),
        (
            ["resume": "form", "formFields": ["values": [["fieldLabel": "a", "fieldType": "file"]]]],
            "A form with a field of type 'file' is not available natively"
        ),
        (
            ["resume": "form", "incomingAuthentication": "basicAuth"],
            "A form with a password is not available natively"
        ),
    ]

    @Test("what cannot be waited for is refused", arguments: faults)
    func refused(parameters: JSONValue, message: String) async throws {
        let error = await Bench("n8n-nodes-base.wait", 1.1, parameters).failure([[:]])
        #expect(error?.message == message)
    }
}
