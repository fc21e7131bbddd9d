import FoggaraDiagnostics
import FoggaraJSON
import FoggaraSystem
import FoggaraTestSupport
import Testing

@Suite("SARIF logs")
struct SARIFTests {
    private static let golden = "Tests/Fixtures/sarif/three-faults.sarif"

    /// Three faults, one with a label, one with a fix of two kinds, in a file whose name needs escapes.
    private static var diagnostics: [Diagnostic] {
        let source = SourceText(
            name: "my templates/متجر.json", text: "{ \"foggara\": 1, \"a\": 'é', \"b\": 2, \"b\": 3, }\n")
        return JSONReader.read(source).diagnostics
    }

    private static func render(_ diagnostics: [Diagnostic], _ language: Language = .en) -> String {
        SARIFRenderer(MessageCatalogue(language, load: { Repository.load($0) }), version: "0.1.0").render(diagnostics)
    }

    @Test("a log is exactly the recorded one")
    func recorded() throws {
        let text = Self.render(Self.diagnostics)
        if Environment.value("FOGGARA_UPDATE_GOLDENS") == "1" {
            try Files.writeAtomically(Array(text.utf8), to: Repository.path(Self.golden))
        }
        #expect(text == String(decoding: Repository.load(Self.golden) ?? [], as: UTF8.self))
    }

    @Test("every result names its rule by place and by number, and its file by number")
    func consistent() throws {
        let log = try #require(JSONDocument.value(of: Array(Self.render(Self.diagnostics).utf8)))
        let run = try #require(log["runs"]?[0])
        let rules = run["tool"]?["driver"]?["rules"]?.array ?? []
        let results = run["results"]?.array ?? []
        #expect(log["version"] == "2.1.0" && results.count == Self.diagnostics.count && results.count >= 3)
        for result in results {
            let place = try #require(result["ruleIndex"]?.number?.integer)
            #expect(rules[Int(place)]["id"] == result["ruleId"])
            let file = result["locations"]?[0]?["physicalLocation"]?["artifactLocation"]
            #expect(file?["index"] == 0)
            #expect(file?["uri"] == run["artifacts"]?[0]?["location"]?["uri"])
        }
        #expect(run["artifacts"]?[0]?["location"]?["uri"] == "my%20templates/%D9%85%D8%AA%D8%AC%D8%B1.json")
    }

    @Test("a log without diagnostics still has its empty list of results, which tells a reader that all is mended")
    func empty() throws {
        let log = try #require(JSONDocument.value(of: Array(Self.render([]).utf8)))
        #expect(log["runs"]?[0]?["results"] == [])
    }

    @Test("messages are in the language asked for")
    func language() throws {
        let log = try #require(JSONDocument.value(of: Array(Self.render(Self.diagnostics, .fr).utf8)))
        let english = try #require(JSONDocument.value(of: Array(Self.render(Self.diagnostics).utf8)))
        #expect(log["runs"]?[0]?["tool"]?["driver"]?["language"] == "fr-DZ")
        #expect(log["runs"]?[0]?["results"]?[0]?["message"] != english["runs"]?[0]?["results"]?[0]?["message"])
    }
}
