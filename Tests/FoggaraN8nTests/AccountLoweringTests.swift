import FoggaraJSON
import FoggaraTestSupport
import FoggaraWorkflow
import Testing

@testable import FoggaraN8n

@Suite("Lowering of hours and payments")
struct AccountLoweringTests {
    private func lower(
        _ type: String, _ parameters: JSONObject, onError: OnError = .stopWorkflow
    ) throws -> LoweredGraph {
        let source = JSONDocument(SourceText(name: "node.json", text: "{}"))
        var options = NodeOptions()
        options.onError = onError
        let node = WorkflowNode(
            id: nil, name: "Open?", type: type, typeVersion: 1, position: Position(x: 0, y: 0), parameters: parameters,
            credentials: [], options: options, syntax: source.root)
        let request = LoweringRequest(
            node: node, parameters: parameters, secrets: [:], credentials: [:], taken: [], versions: .portable,
            load: { Repository.load("Sources/CAssets/\($0)") })
        return try #require(Lowering.lower(request))
    }

    @Test("hours become a Code node and an if of the node's own name")
    func hours() throws {
        let graph = try lower(
            "foggara.businessHours",
            [
                "at": "={{ $json.at }}", "opens": "09:00", "closes": "17:00", "outputField": "hours",
                "options": ["holidays": true, "closedDates": "={{ $json.closed }}"],
            ])
        #expect(graph.nodes.map(\.type) == ["n8n-nodes-base.code", "n8n-nodes-base.if"])
        #expect(graph.nodes.map(\.name) == ["Open?: hours", "Open?"])
        #expect(graph.entry == LoweredGraph.Port("Open?: hours"))
        let code = try #require(graph.nodes.first?.parameters["jsCode"]?.string)
        #expect(code.contains("at: value(() => ($json.at)),"))
        #expect(code.contains("'closedDates': ($json.closed)"))
        #expect(code.contains("if (result.error) throw new Error(result.error);"))
    }

    @Test("matching becomes code that runs once and a switch with an output for each verdict")
    func match() throws {
        let graph = try lower("foggara.match", ["payments": "={{ $json.p }}", "orders": [], "options": [:]])
        #expect(graph.nodes.map(\.type) == ["n8n-nodes-base.code", "n8n-nodes-base.switch"])
        #expect(graph.nodes[0].parameters["mode"] == "runOnceForAllItems")
        let rules = graph.nodes[1].parameters["rules"]?["values"]?.array ?? []
        #expect(rules.map { $0["outputKey"] } == ["matched", "doubtful", "unmatched"])
        #expect(graph.edges == [LoweredGraph.Edge(LoweredGraph.Port("Open?: match"), LoweredGraph.Port("Open?"))])
    }

    @Test("errors leave where the own node lets them leave")
    func errors() throws {
        let going = try lower("foggara.businessHours", ["at": "x"], onError: .continueErrorOutput)
        #expect(going.exits.last == [LoweredGraph.Port("Open?: hours", 1)])
        #expect(going.nodes[0].settings["onError"] == "continueErrorOutput")
        #expect(try lower("foggara.match", [:]).exits.isEmpty)
    }

    @Test("accounts and telephones become one Code node", arguments: ["foggara.ccp", "foggara.phone"])
    func readers(type: String) throws {
        let graph = try lower(type, ["text": "={{ $json.text }}", "undecided": "error"])
        #expect(graph.nodes.count == 1)
        #expect(graph.nodes[0].parameters["jsCode"]?.string?.contains("is undecided") == true)
    }
}
