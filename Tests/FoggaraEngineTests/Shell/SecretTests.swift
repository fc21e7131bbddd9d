import FoggaraEngine
import FoggaraJSON
import FoggaraStore
import FoggaraSystem
import FoggaraTestSupport
import FoggaraWorkflow
import Testing

@Suite("Secrets")
struct SecretTests {
    @Test("a secret reaches the node that uses it, and neither journal nor records hold it")
    func hidden() async throws {
        var sketch = PlanSketch("start > use > fail")
        sketch.plan.secrets = ["token"]
        sketch.plan.config = ["shop": "Dar El Yasmine"]
        sketch.edit("use") {
            $0.parameters = ["token": "={{ $config.token }}", "shop": "={{ $config.shop }}"]
            $0.credentials = [CredentialReference(type: "slackApi", name: "slack")]
        }
        let plan = sketch.plan
        let store = MemoryStore()
        let random = SeededRandom(seed: 5)
        let vault = try await Vault(
            store: store, key: Secret(random.bytes(32)), clock: LeapingClock(), random: random)
        try await vault.keep("tok-123456", as: SecretName.config(template: "sketch", key: "token"))
        try await vault.keep(["accessToken": "xoxb-9876"], as: SecretName.credential(template: nil, name: "slack"))
        let nodes = ScriptedNodes(
            plan,
            [
                "use": { call throws(NodeError) in
                    let token = try call.parameters.value("token", item: 0) ?? .null
                    let shop = try call.parameters.value("shop", item: 0) ?? .null
                    let fields = try await call.services.credentials.fields(call.node.credentials[0])
                    return NodeResult([
                        Item([
                            "length": .number(JSONNumber(token.string?.count ?? 0)), "shop": shop,
                            "hasField": .bool(fields["accessToken"] != nil), "echo": ["Bearer": token],
                        ])
                    ])
                },
                "fail": { call throws(NodeError) in
                    throw NodeError("NodeApiError", "refused token tok-123456", description: "tok-123456")
                },
            ])
        let engine = Engine.forTests([nodes], store: store, secrets: vault)
        let id = try await engine.start(plan)
        let record = try await engine.drive(id)
        #expect(record.status == .error)
        let result = try await engine.machine(of: id).state.results[1][0].outputs?[0]?[0].json
        #expect(result?["length"] == 10)
        #expect(result?["shop"] == "Dar El Yasmine")
        #expect(result?["hasField"] == true)
        #expect(result?["echo"]?["Bearer"] == "•••")
        let texts = try await store.journal(id, from: 0).map(\.body) + [record.detail ?? ""]
        #expect(texts.allSatisfy { !$0.contains("tok-123456") && !$0.contains("xoxb-9876") })
        #expect(record.detail?.contains("refused token •••") == true)
    }

    @Test("a credential that is not set is named")
    func missing() async throws {
        var sketch = PlanSketch("start > use")
        sketch.edit("use") { $0.credentials = [CredentialReference(type: "slackApi", name: "slack")] }
        let plan = sketch.plan
        let nodes = ScriptedNodes(
            plan,
            [
                "use": { call throws(NodeError) in
                    _ = try await call.services.credentials.fields(call.node.credentials[0])
                    return NodeResult(call.items)
                }
            ])
        let engine = Engine.forTests([nodes], store: MemoryStore())
        let record = try await engine.drive(try await engine.start(plan))
        #expect(record.detail?.contains("The credential 'slack' is not set") == true)
    }
}
