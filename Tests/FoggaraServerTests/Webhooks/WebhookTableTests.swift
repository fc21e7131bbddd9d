import FoggaraJSON
import FoggaraServer
import FoggaraTestSupport
import FoggaraWorkflow
import Testing

@Suite("Table of webhooks")
struct WebhookTableTests {
    private func plan(_ template: String, _ hooks: [(path: String, methods: JSONValue)]) -> Plan {
        var sketch = PlanSketch(hooks.indices.map { "h\($0)" }.joined(separator: " > "))
        for (index, hook) in hooks.enumerated() {
            sketch.edit("h\(index)") { node in
                node.type = "n8n-nodes-base.webhook"
                node.parameters = ["path": .string(hook.path), "httpMethod": hook.methods]
                node.webhookID = "id\(index)"
            }
        }
        var plan = sketch.plan
        plan.template = template
        return plan
    }

    @Test("fixed paths, paths with parameters and several methods find their node and output")
    func finds() throws {
        let table = WebhookTable([
            plan("a", [("shop/new", "POST"), ("c/:id", "GET"), ("m", ["GET", "PUT"]), ("", "GET")])
        ])
        guard case .found(let fixed, let none) = table.match("POST", "shop/new/") else { throw Failed() }
        #expect(fixed.node.name == "h0" && none.isEmpty)
        guard case .found(let open, let parameters) = table.match("GET", "id1/c/نورة") else { throw Failed() }
        #expect(open.node.name == "h1" && parameters == ["id": "نورة"])
        guard case .found(let put, _) = table.match("PUT", "m") else { throw Failed() }
        #expect(put.output == 1)
        guard case .found(let bare, _) = table.match("GET", "id3") else { throw Failed() }
        #expect(bare.node.name == "h3")
    }

    @Test(
        "what nothing listens to is unknown, another method is told apart",
        arguments: ["shop", "shop//new", "SHOP/new", "id1/c/", "id1/c/1/2", ""])
    func unknown(path: String) {
        let table = WebhookTable([plan("a", [("shop/new", "POST"), ("c/:id", "GET")])])
        guard case .unknown = table.match("POST", path) else {
            Issue.record("\(path) found something")
            return
        }
        guard case .wrongMethod(["POST"]) = table.match("GET", "shop/new") else {
            Issue.record("the method was not told apart")
            return
        }
    }

    @Test("a path with more fixed parts wins")
    func prefersFixed() throws {
        var both = plan("a", [(":a/:b", "GET"), (":a/x", "GET")])
        both.nodes[1].webhookID = "id0"
        guard case .found(let webhook, _) = WebhookTable([both]).match("GET", "id0/1/x") else { throw Failed() }
        #expect(webhook.node.name == "h1")
    }

    @Test("the second claim on one method and path is a conflict, names of parameters make no difference")
    func conflicts() {
        let table = WebhookTable([plan("a", [("x", "GET"), ("x", "POST")]), plan("b", [("x", ["POST", "PUT"])])])
        #expect(table.conflicts.map(\.refused.plan.template) == ["b"])
        #expect(table.conflicts.map(\.kept.node.name) == ["h1"])
        #expect(table.rows.count == 3)
        var twins = plan("c", [("o/:a", "GET"), ("o/:b", "GET")])
        twins.nodes[1].webhookID = "id0"
        #expect(WebhookTable([twins]).conflicts.count == 1)
    }

    @Test("a switched-off node listens to nothing")
    func disabled() {
        var off = plan("a", [("x", "GET")])
        off.nodes[0].options.isDisabled = true
        #expect(WebhookTable([off]).rows.isEmpty)
    }

    private struct Failed: Error {}
}
