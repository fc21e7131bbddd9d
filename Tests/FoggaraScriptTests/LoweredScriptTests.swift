import FoggaraJSON
import FoggaraTestSupport
import Testing

/// The scripts that own nodes become, run where Code nodes run.
struct LoweredScriptTests {
    @Test(
        "an exported script gives the recorded answers of the native node",
        arguments: ["foggara.businessHours", "foggara.ccp", "foggara.match", "foggara.phone", "foggara.price"])
    func recorded(node: String) async throws {
        let rules = try #require(Repository.load("Sources/CAssets/data/n8n/\(node).js"))
        let bytes = try #require(Repository.load("Tests/Fixtures/lowered/\(node).jsonl"))
        let cases = String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap {
            JSONDocument.value(of: Array($0.utf8))
        }
        #expect(cases.count >= 100)
        var bench = CodeBench(
            String(decoding: rules, as: UTF8.self)
                + "\nreturn items.map(({ json }) => ({ json: { answer: read(json) } }));")
        bench.rows = cases.compactMap { $0["input"] }
        let result = try await bench.run()
        #expect(result.error == nil)
        #expect(result.json.count == cases.count)
        for (answer, expected) in zip(result.json, cases) {
            #expect(answer["answer"] == expected["output"], "\(JSONWriter.compact(expected))")
        }
    }
}
