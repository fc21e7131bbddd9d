import FoggaraAlgeria
import FoggaraCompiler
import FoggaraCost
import FoggaraDiagnostics
import FoggaraJSON
import FoggaraTestSupport
import Testing

@Suite("Ways through a graph")
struct RunPathsTests {
    let compiler = Compiler(load: { Repository.load($0) })

    private func estimate(_ text: String) throws -> Estimate {
        let book = try #require(PriceBook(load: { Repository.load($0) }))
        let compiled = compiler.compile(SourceText(name: "test.json", text: text))
        return try #require(Estimator(book: book).estimate(compiled.value).value)
    }

    private func workflow(_ nodes: String, _ connections: String) -> String {
        """
        {"nodes": [{"name": "T", "type": "n8n-nodes-base.manualTrigger", "typeVersion": 1, "position": [0, 0]}, \(nodes)],
         "connections": {\(connections)}, "settings": {"executionOrder": "v1"}}
        """
    }

    private func node(_ name: String, _ type: String, _ more: String = "") -> String {
        #"{"name": "\#(name)", "type": "n8n-nodes-base.\#(type)", "position": [0, 0]\#(more)}"#
    }

    private func edge(_ from: String, _ outputs: [String]...) -> String {
        let lists = outputs.map { targets in
            "[" + targets.map { #"{"node": "\#($0)", "type": "main", "index": 0}"# }.joined(separator: ",") + "]"
        }
        return #""\#(from)": {"main": [\#(lists.joined(separator: ","))]}"#
    }

    @Test("low and high are the cheapest and dearest branch, and a join counts once")
    func branches() throws {
        let text = workflow(
            [
                node("If", "if", #", "typeVersion": 2.2"#), node("A", "splitOut", #", "typeVersion": 1"#),
                node("B", "noOp", #", "typeVersion": 1"#), node("C", "dateTime", #", "typeVersion": 2"#),
            ].joined(separator: ","),
            [edge("T", ["If"]), edge("If", ["A"], ["B"]), edge("A", ["C"]), edge("B", ["C"])].joined(separator: ","))
        let estimate = try estimate(text)
        #expect(estimate.low.exactPlatform.decimal == "4")
        #expect(estimate.high.exactPlatform.decimal == "4.75")
        #expect(estimate.typical.exactPlatform.decimal == "4.75")
        #expect(estimate.assumptions == [.output(node: "If", output: 0)])
    }

    @Test("a filter that always hands on stops no run, any other may")
    func alwaysHandingOn() throws {
        func lowest(_ more: String) throws -> String {
            let nodes = [
                node("F", "filter", #", "typeVersion": 2.2"# + more), node("A", "noOp", #", "typeVersion": 1"#),
            ]
            return try estimate(workflow(nodes.joined(separator: ","), edge("T", ["F"]) + "," + edge("F", ["A"])))
                .low.exactPlatform.decimal
        }
        #expect(try lowest("") == "2.75")
        #expect(try lowest(#", "alwaysOutputData": true"#) == "3")
    }

    @Test("a loop counts each step once")
    func loops() throws {
        let text = workflow(
            [
                node("Loop", "splitInBatches", #", "typeVersion": 3"#),
                node("Step", "dateTime", #", "typeVersion": 2"#),
                node("End", "noOp", #", "typeVersion": 1"#),
            ].joined(separator: ","),
            [edge("T", ["Loop"]), edge("Loop", ["End"], ["Step"]), edge("Step", ["Loop"])].joined(separator: ","))
        let typical = try estimate(text).typical
        #expect(typical.counts.control == 2)
        #expect(typical.counts.data == 1)
        #expect(typical.platform.trimmed == "4 DZD")
    }

    @Test("many branches still give an answer, marked as bounds")
    func manyBranches() throws {
        var nodes: [String] = []
        var edges = [edge("T", ["N0"])]
        for index in 0..<16 {
            nodes.append(node("N\(index)", "if", #", "typeVersion": 2.2"#))
            edges.append(edge("N\(index)", ["N\(index + 1)"], ["N\(index + 1)"]))
        }
        nodes.append(node("N16", "noOp", #", "typeVersion": 1"#))
        let estimate = try estimate(workflow(nodes.joined(separator: ","), edges.joined(separator: ",")))
        #expect(estimate.assumptions.contains(.bounded))
        #expect(estimate.high.counts.control == 17)
        #expect(estimate.low.exactPlatform <= estimate.typical.exactPlatform)
    }

    @Test("a trigger that is not there gives no estimate")
    func noTrigger() throws {
        let book = try #require(PriceBook(load: { Repository.load($0) }))
        let compiled = compiler.compile(SourceText(name: "test.json", text: #"{"nodes": [], "connections": {}}"#))
        #expect(Estimator(book: book).estimate(compiled.value).value == nil)
    }
}
