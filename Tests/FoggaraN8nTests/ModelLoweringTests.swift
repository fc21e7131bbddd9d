import FoggaraJSON
import FoggaraTestSupport
import FoggaraWorkflow
import Testing

@testable import FoggaraN8n

@Suite("Lowering of model questions")
struct ModelLoweringTests {
    private func lower(_ parameters: JSONObject, credentials: [String] = ["openAiApi", "ollamaApi"])
        -> LoweredGraph?
    {
        let source = JSONDocument(SourceText(name: "node.json", text: "{}"))
        let node = WorkflowNode(
            id: nil, name: "Ask", type: "foggara.model", typeVersion: 1, position: Position(x: 0, y: 0),
            parameters: [:], credentials: [], options: NodeOptions(), syntax: source.root)
        var whole: JSONObject = ["prompt": "={{ $json.text }}", "outputField": "answer", "schema": ""]
        for parameter in parameters { whole[parameter.key] = parameter.value }
        let kept = credentials.map { ($0, JSONValue.object(["id": .null, "name": .string($0)])) }
        return ModelLowering().lower(
            LoweringRequest(
                node: node, parameters: whole, secrets: [:], credentials: JSONObject(kept), taken: [],
                versions: .portable, load: { Repository.load("Sources/CAssets/" + $0) }))
    }

    @Test(
        "a question becomes code, a request for each place it may go to, and a switch named like the node"
    )
    func whole() throws {
        let graph = try #require(lower(["schema": #"{"type":"object","required":["intent"]}"#]))
        #expect(
            graph.nodes.map(\.name) == [
                "Ask: prepare", "Ask: where", "Ask: cloud", "Ask: local", "Ask: read", "Ask",
            ])
        #expect(graph.entry == LoweredGraph.Port("Ask: prepare"))
        #expect(graph.exits == (0..<4).map { [LoweredGraph.Port("Ask", $0)] })
        #expect(graph.edges.contains(LoweredGraph.Edge(.init("Ask: where", 1), .init("Ask: local"))))
        #expect(graph.nodes.first { $0.name == "Ask: cloud" }?.credentials["openAiApi"] != nil)
        let code = graph.nodes.first?.parameters["jsCode"]?.string ?? ""
        #expect(code.contains("($json.text)") && code.contains("function phonesOf"))
    }

    @Test("a place without a credential gets no request")
    func cloudAlone() throws {
        let graph = try #require(lower([:], credentials: ["openAiApi"]))
        #expect(!graph.nodes.contains { $0.name == "Ask: local" })
        #expect(graph.nodes.first?.parameters["jsCode"]?.string?.contains("hasLocal: false") == true)
        #expect(lower([:], credentials: []) == nil)
    }

    @Test(
        "a schema that the code cannot check is not lowered",
        arguments: [
            "={{ $json.schema }}", "{", #"{"pattern":"a"}"#, ##"{"properties":{"a":{"$ref":"#"}}}"##,
        ])
    func schemas(schema: String) {
        #expect(lower(["schema": .string(schema)]) == nil)
    }
}
