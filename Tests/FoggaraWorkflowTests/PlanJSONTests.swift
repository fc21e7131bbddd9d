import FoggaraJSON
import FoggaraWorkflow
import Testing

@Suite("Stored plans")
struct PlanJSONTests {
    private var plan: Plan {
        var node = PlanNode(
            index: 0, id: "u", name: "Chaque jour", type: "n8n-nodes-base.scheduleTrigger", version: 1.2,
            position: Position(x: -10.5, y: 3), parameters: ["rule": ["interval": [["field": "days"]]]],
            credentials: [CredentialReference(type: "smtp", name: "mail")], isTrigger: true, effect: .readBack,
            isMessage: true, outputs: [[], [PlanEdge(target: 0, input: 2)]], inputCount: 3, requiredInputs: [0, 2])
        node.options.isDisabled = true
        node.options.onError = .continueErrorOutput
        node.options.retryOnFail = true
        node.options.maxTries = 5
        node.options.waitBetweenTries = 250
        node.options.alwaysOutputData = true
        node.options.executeOnce = true
        node.options.notes = "é"
        return Plan(
            template: "t", name: "T", version: "1.0.0", timezone: "Africa/Algiers", executionOrder: .v0, nodes: [node],
            config: ["a": 1.5], secrets: ["s"], hosts: ["example.dz"], historyCommit: .run, timeoutSeconds: 300,
            runCapCentimes: 3_000)
    }

    @Test("a plan is the same after it was stored and read")
    func roundTrip() {
        let text = JSONWriter.compact(plan.json)
        #expect(JSONDocument.value(of: Array(text.utf8)).flatMap(Plan.init(json:)) == plan)
    }

    @Test("a plan of a newer form, or with an edge to nowhere, is refused")
    func refused() throws {
        var object = try #require(plan.json.object)
        object["version"] = 2
        #expect(Plan(json: .object(object)) == nil)
        var broken = plan
        broken.nodes[0].outputs = [[PlanEdge(target: 1, input: 0)]]
        #expect(Plan(json: broken.json) == nil)
    }
}
