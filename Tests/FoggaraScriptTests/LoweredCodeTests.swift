import FoggaraJSON
import FoggaraScript
import FoggaraSystem
import FoggaraTestSupport
import Testing

/// The scripts that own data nodes are exported as, run as Code nodes run them.
struct LoweredCodeTests {
    /// Nodes with recorded answers: the native node gives the same, which the tests of FoggaraAlgeria check.
    static let recorded: [String] =
        (try? Files.names(in: Repository.path("Tests/Fixtures/lowered")))?.sorted().map { String($0.dropLast(6)) } ?? []

    @Test("a lowered node answers every recorded text as the native node does", arguments: recorded)
    func same(_ node: String) async throws {
        let fixture = try #require(Repository.load("Tests/Fixtures/lowered/\(node).jsonl"))
        let cases = String(decoding: fixture, as: UTF8.self).split(separator: "\n")
            .compactMap { JSONDocument.value(of: Array($0.utf8)) }
        #expect(cases.count >= 150)
        let script = try #require(Assets.text("data/n8n/\(node).js"))
        let job: JSONValue = [
            "code": .string(script + "\nreturn items.map((item) => ({ json: read(item.json) }))"), "each": false,
            "continueOnFail": false, "now": 0, "items": .array(cases.map { ["json": $0["input"] ?? .null] }),
        ]
        let outcome = try await TestScripts.pool.run(
            job, zone: "Africa/Algiers", answering: { _ in nil }, asking: { _ throws(ScriptFailure) in .null })
        let answers = try #require(outcome["items"]?.array, "\(JSONWriter.compact(outcome["error"] ?? .null))")
        #expect(answers.count == cases.count)
        for (item, answer) in zip(cases, answers) {
            #expect(answer["json"] == item["output"], "\(JSONWriter.compact(item["input"] ?? .null))")
        }
    }

    @Test("there are recorded answers of prices and places")
    func exist() {
        #expect(Self.recorded.contains("foggara.price"))
        #expect(Self.recorded.contains("foggara.wilaya"))
    }
}
