import FoggaraEngine
import FoggaraJSON
import FoggaraNodes
import FoggaraSystem
import FoggaraWorkflow
import Testing

@Suite("Approval")
struct ApprovalTests {
    private static let parameters: JSONObject = [
        "fromEmail": "Boutique <shop@example.dz>", "toEmail": "amina@example.dz", "subject": "Paiement douteux",
        "message": "Karim <b>4 500 DA</b>", "language": "arq", "expiresAfter": "PT4H",
    ]

    private static func bench(_ changes: JSONObject = [:]) -> Bench {
        var parameters = parameters
        for member in changes { parameters[member.key] = member.value }
        var bench = Bench("foggara.approval", 1, .object(parameters))
        bench.effect = .keyed
        bench.credentials = [CredentialReference(type: "smtp", name: "mail")]
        bench.world.state.withLock { $0.credentials["smtp"] = ["host": "smtp.example.dz"] }
        return bench
    }

    @Test("one mail for all items holds the evidence and one link, and the node waits with the evidence")
    func asks() async throws {
        let bench = Self.bench()
        let result = try await bench.run([["n": 1], ["n": 2]])
        let until = bench.world.now() + .seconds(14_400)
        let wait = try #require(result.wait)
        #expect(wait.until == until && wait.door?.kind == .approval)
        #expect(wait.door?.facts["message"] == "Karim <b>4 500 DA</b>" && wait.door?.facts["to"] == "amina@example.dz")
        #expect(bench.world.effects.map(\.kind) == [.message] && bench.world.effects.map(\.effect) == [.keyed])
        let mail = String(decoding: try #require(bench.world.mails.first).content, as: UTF8.self)
            .replacing("=\r\n", with: "")
        #expect(bench.world.mails.count == 1)
        #expect(mail.contains("https://shop.example/approve/t-\(until.milliseconds)"))
        #expect(mail.contains("Karim &lt;b&gt;4 500 DA") && mail.contains("dir=3D\"rtl\""))
        #expect(result.outputs.map { $0?.count } == [0, 0, 2])
        #expect(
            result.outputs[2]?.first?.json
                == ["n": 1, "approval": ["decision": "expired", "at": .string(until.iso8601)]])
    }

    @Test("a second attempt sends the same link, whatever the time is by then")
    func repeated() async throws {
        let bench = Self.bench()
        _ = try await bench.run([[:]])
        let first = try #require(bench.world.effects.first)
        bench.world.state.withLock {
            $0.announced = first.detail
            $0.now = $0.now + .seconds(3_600)
        }
        let second = try await bench.run([[:]])
        #expect(bench.world.effects.last?.detail == first.detail)
        #expect(second.wait?.until?.milliseconds == first.detail["until"]?.number?.integer)
    }

    @Test("the decision takes every item to its output, with who and when", arguments: ApprovalDecision.allCases)
    func decided(decision: ApprovalDecision) async throws {
        let result = try await Self.bench().run([["n": 1], ["n": 2]])
        let wait = RunWait(
            place: NodeRunReference(node: 0, run: 0), since: .epoch, until: result.wait?.until, door: result.wait?.door,
            outputs: result.outputs)
        let outputs = try #require(ApprovalAnswer.outputs(of: wait, decision, at: Instant(seconds: 60), by: "Amina"))
        for place in 0..<3 { #expect(outputs[place]?.count == (place == decision.output ? 2 : 0)) }
        let fields: JSONValue = [
            "decision": .string(decision.rawValue), "at": "1970-01-01T00:01:00.000Z", "by": "Amina",
        ]
        #expect(outputs[decision.output]?.last?.json == ["n": 2, "approval": fields])
        #expect(outputs[decision.output]?.last?.pairedItem == [PairedItem(1)])
        var other = wait
        other.door = WaitDoor(.webhook)
        #expect(ApprovalAnswer.outputs(of: other, decision, at: .epoch, by: nil) == nil)
    }

    @Test(
        "what could not be asked is never approved", arguments: [OnError.continueRegularOutput, .continueErrorOutput])
    func failed(onError: OnError) async throws {
        var bench = Self.bench(["toEmail": "nobody"])
        #expect(await bench.failure([[:]])?.message == "Invalid email address")
        bench.onError = onError
        let result = try await bench.run([["n": 1]])
        #expect(result.wait == nil && result.outputs.map { $0?.count } == [0, 0, 1])
        #expect(bench.world.mails.isEmpty)
    }

    @Test("a time to answer that is none is refused", arguments: ["", "soon", "PT0S", "P1M", "1 day"])
    func duration(text: String) async throws {
        let error = await Self.bench(["expiresAfter": .string(text)]).failure([[:]])
        #expect(error?.message == "'expiresAfter' is no duration such as P1D or PT4H")
    }
}
