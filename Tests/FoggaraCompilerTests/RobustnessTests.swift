import FoggaraCompiler
import FoggaraCost
import FoggaraDiagnostics
import FoggaraJSON
import FoggaraTestSupport
import FoggaraWorkflow
import Testing

@Suite("Robustness of the compiler")
struct RobustnessTests {
    let compiler = Compiler(load: { Repository.load($0) })

    /// Every value of a document.
    private func values(_ node: JSONNode) -> [JSONNode] {
        [node] + node.elements.flatMap(values) + node.members.flatMap { values($0.value) }
    }

    @Test("whatever value stands in any place of a template, the compiler ends and tells places inside the file")
    func replacedValues() throws {
        let book = try #require(PriceBook(load: { Repository.load($0) }))
        let source = Repository.source("Tests/Fixtures/ok/shop_orders.json")
        let replacements = ["null", "[]", "{}", "7", "\"={{ x }}\"", "9007199254740993", "true", "[[null]]", "-1e300"]
        let places = values(JSONDocument(source).root)
        #expect(places.count > 200)
        for (number, place) in places.enumerated() {
            let text = replacements[number % replacements.count]
            let bytes =
                source.bytes[..<place.span.start] + Array(text.utf8) + source.bytes[place.span.end...]
            let broken = SourceText(name: "broken.json", bytes: Array(bytes))
            let compiled = compiler.compile(broken)
            let estimated = Estimator(book: book).estimate(compiled.value).diagnostics
            for diagnostic in compiled.diagnostics + estimated where diagnostic.source.name == broken.name {
                #expect(diagnostic.span.start >= 0 && diagnostic.span.end <= broken.bytes.count)
            }
        }
    }

    @Test("a file that breaks off anywhere is refused, not lost")
    func truncated() {
        let source = Repository.source("Tests/Fixtures/ok/plain_workflow.json")
        for end in stride(from: 0, to: source.bytes.count - 2, by: 37) {
            let cut = SourceText(name: "cut.json", bytes: Array(source.bytes[..<end]))
            #expect(!compiler.compile(cut).isAccepted)
        }
    }

    @Test("a long chain of nodes compiles and is priced")
    func longChain() throws {
        let count = 1_000
        let nodes = (0..<count).map { index in
            let type = index == 0 ? "manualTrigger" : "noOp"
            return
                #"{"name": "N\#(index)", "type": "n8n-nodes-base.\#(type)", "typeVersion": 1, "position": [\#(index), 0]}"#
        }
        let edges = (1..<count).map { #""N\#($0 - 1)": {"main": [[{"node": "N\#($0)", "type": "main", "index": 0}]]}"# }
        let text = """
            {"nodes": [\(nodes.joined(separator: ","))], "connections": {\(edges.joined(separator: ","))},
             "settings": {"executionOrder": "v1"}}
            """
        let compiled = compiler.compile(SourceText(name: "chain.json", text: text))
        #expect(compiled.diagnostics.isEmpty)
        #expect(compiled.value.plan?.nodes.count == count)
        let book = try #require(PriceBook(load: { Repository.load($0) }))
        #expect(Estimator(book: book).estimate(compiled.value).value?.typical.counts.control == count - 1)
    }
}
