import FoggaraAlgeria
import FoggaraJSON
import FoggaraScript
import FoggaraSystem
import FoggaraTestSupport
import Testing

/// Every text of the corpora read natively and by the script that the node is exported as, run as Code nodes run it.
@Suite("Exported scripts over the whole corpus", .serialized)
struct LoweredCorpusTests {
    private static let readers: [String: @Sendable (JSONObject) -> JSONObject] = [
        "foggara.darja": { DarjaAnswer.read($0) }, "foggara.phone": { PhoneAnswer.read($0) },
        "foggara.price": { PriceAnswer.read($0) }, "foggara.wilaya": { PlaceAnswer.read($0) },
        "foggara.ccp": { AccountAnswer.read($0) },
    ]
    /// Texts of one run of the script.
    private static let batch = 400

    /// Texts of the labelled messages, of the forms they have, of telephones and of accounts.
    private static func texts() throws -> [String] {
        var texts: [String] = []
        for (name, column) in [
            ("darja-messages", 3), ("darja-training", 1), ("darja-unseen", 1), ("darja-normalise", 1),
        ] {
            let bytes = try #require(Repository.load("Tests/Corpus/\(name).tsv"))
            for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst() {
                let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
                if fields.count > column { texts.append(String(fields[column])) }
            }
        }
        for name in ["phones", "accounts", "parcels"] {
            let bytes = try #require(Repository.load("Tests/Corpus/\(name).jsonl"))
            for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
                if let text = JSONDocument.value(of: Array(line.utf8))?["input"]?.string { texts.append(text) }
            }
        }
        return texts
    }

    @Test("both give the same answers", arguments: readers.keys.sorted())
    func same(node: String) async throws {
        let read = try #require(Self.readers[node])
        let script = try #require(Assets.text("data/n8n/\(node).js"))
        let texts = try Self.texts()
        #expect(texts.count > 4000)
        for start in stride(from: 0, to: texts.count, by: Self.batch) {
            let part = texts[start..<min(start + Self.batch, texts.count)]
            let job: JSONValue = [
                "code": .string(script + "\nreturn items.map((item) => ({ json: read(item.json) }))"), "each": false,
                "continueOnFail": false, "now": 0, "items": .array(part.map { ["json": ["text": .string($0)]] }),
            ]
            let outcome = try await TestScripts.pool.run(
                job, zone: "Africa/Algiers", answering: { _ in nil }, asking: { _ throws(ScriptFailure) in .null })
            let answers = try #require(
                outcome["items"]?.array, "\(JSONWriter.compact(outcome["error"] ?? .null))")
            #expect(answers.count == part.count)
            let native = await QueueExecutor("test.corpus").run {
                part.map { JSONValue.object(read(["text": .string($0)])) }
            }
            for (text, (answer, expected)) in zip(part, zip(answers, native)) {
                #expect(answer["json"] == expected, "\(text.debugDescription)")
            }
        }
    }
}
