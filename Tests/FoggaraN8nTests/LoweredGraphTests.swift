import FoggaraJSON
import FoggaraWorkflow
import Testing

@testable import FoggaraN8n

@Suite("Lowered graphs")
struct LoweredGraphTests {
    static func request(taken: Set<String> = [], secrets: [String: String] = [:]) -> LoweringRequest {
        let source = JSONDocument(SourceText(name: "node.json", text: "{}"))
        let node = WorkflowNode(
            id: nil, name: "Ask", type: "foggara.approval", typeVersion: 1, position: Position(x: 0, y: 0),
            parameters: [:], credentials: [], options: NodeOptions(), syntax: source.root)
        return LoweringRequest(
            node: node, parameters: ["question": "Sure?"], secrets: secrets, credentials: [:], taken: taken,
            versions: .portable, load: { _ in nil })
    }

    @Test("inner nodes are named after their node and never like another")
    func names() {
        #expect(Self.request().name("wait") == "Ask: wait")
        #expect(Self.request(taken: ["Ask: wait", "Ask: wait 2"]).name("wait") == "Ask: wait 3")
    }

    @Test("outputs leave by the stated exits, others by the principal")
    func exits() {
        let graph = LoweredGraph(nodes: [], entry: nil, exits: [[LoweredGraph.Port("Ask: mail", 1)], []])
        #expect(graph.exits(of: 0, principal: "Ask") == [LoweredGraph.Port("Ask: mail", 1)])
        #expect(graph.exits(of: 1, principal: "Ask").isEmpty)
        #expect(graph.exits(of: 2, principal: "Ask") == [LoweredGraph.Port("Ask", 2)])
    }

    @Test("a secret becomes a credential that names it, never a value")
    func secretCredential() {
        let request = Self.request(secrets: ["appSecret": "metaSecret"])
        #expect(
            request.credential("crypto", carrying: "appSecret")
                == ["crypto": ["id": .null, "name": "Ask: metaSecret"]])
        #expect(request.credential("crypto", carrying: "question") == nil)
    }

    @Test("a parameter is a secret only when it is one and nothing else")
    func wholeSecret() {
        let fold = FoldConfiguration(values: [:], secrets: ["key"])
        #expect(fold.secret(in: "={{ $config.key }}") == "key")
        #expect(fold.secret(in: "={{ $config['key'] }}") == "key")
        #expect(fold.secret(in: "={{ $config.key.length }}") == nil)
        #expect(fold.secret(in: "={{ $config.key }}x") == nil)
        #expect(fold.secret(in: "={{ $config.other }}") == nil)
        #expect(fold.secret(in: "$config.key") == nil)
    }
}
