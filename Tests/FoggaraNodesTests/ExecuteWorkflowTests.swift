import FoggaraEngine
import FoggaraJSON
import FoggaraStore
import FoggaraSystem
import FoggaraWorkflow
import Testing

/// Calls that are answered by the test.
private final class ScriptedCalls: WorkflowCalls {
    let made = Locked<[WorkflowCall]>([])
    let answer: @Sendable (WorkflowCall) throws(NodeError) -> WorkflowCallOutcome

    init(_ answer: @escaping @Sendable (WorkflowCall) throws(NodeError) -> WorkflowCallOutcome) { self.answer = answer }

    func run(_ call: WorkflowCall) async throws(NodeError) -> WorkflowCallOutcome {
        made.withLock { $0.append(call) }
        return try answer(call)
    }
}

@Suite("Execute Sub-workflow")
struct ExecuteWorkflowTests {
    private static let inline: JSONObject = ["source": "parameter", "workflowJson": "{\"nodes\":[]}", "options": [:]]

    private func bench(_ extra: JSONObject, version: Double = 1.2, _ calls: ScriptedCalls) -> Bench {
        var parameters = Self.inline
        for member in extra { parameters[member.key] = member.value }
        var bench = Bench("n8n-nodes-base.executeWorkflow", version, .object(parameters))
        bench.world = World()
        bench.world.workflows.withLock { $0 = calls }
        return bench
    }

    @Test("once hands all items over and all outputs back; each item has a call of its own")
    func modes() async throws {
        let calls = ScriptedCalls { call in .ended([call.items, [Item(["more": true])]]) }
        let once = try await bench([:], calls).run([["n": 1], ["n": 2]])
        #expect(once.outputs.count == 2 && once.outputs[0]?.count == 2)
        let each = try await bench(["mode": "each"], calls).run([["n": 1], ["n": 2]])
        #expect(each.outputs[1]?.map(\.pairedItem) == [[PairedItem(0)], [PairedItem(1)]])
        #expect(calls.made.withLock { $0.map(\.number) } == [0, 0, 1])
    }

    @Test("without waiting the items pass; with a run that waits the node waits for it")
    func waiting() async throws {
        let begun = ScriptedCalls { _ in .begun }
        let passed = try await bench(["options": ["waitForSubWorkflow": false]], begun).run([["n": 1]])
        #expect(passed.outputs[0]?.map(\.json) == [["n": 1]])
        #expect(begun.made.withLock { $0.map(\.isWaiting) } == [false])
        let waits = ScriptedCalls { _ in .waits(RunID("r")) }
        #expect(try await bench([:], waits).run([["n": 1]]).wait?.called == RunID("r"))
    }

    @Test("a failed call fails the node, or its item when the node goes on")
    func failures() async throws {
        let calls = ScriptedCalls { call throws(NodeError) in
            if call.items.first?.json["n"] == 2 { throw NodeError("NodeOperationError", "no") }
            return .ended([call.items])
        }
        #expect(await bench(["mode": "each"], calls).failure([["n": 2]])?.message == "no")
        var going = bench(["mode": "each"], calls)
        going.onError = .continueRegularOutput
        #expect(try await going.json([["n": 1], ["n": 2], ["n": 3]]) == [["n": 1], ["error": "no"], ["n": 3]])
    }

    @Test("mapped fields replace the item, converted where the node says so")
    func mapping() async throws {
        func mapper(_ converts: Bool) -> JSONObject {
            [
                "source": "database", "workflowId": ["__rl": true, "value": "stock", "mode": "id"],
                "workflowInputs": [
                    "mappingMode": "defineBelow", "value": ["no": "7", "extra": true],
                    "attemptToConvertTypes": .bool(converts),
                    "schema": [
                        ["id": "no", "type": "number"], ["id": "client", "type": "string"],
                        ["id": "extra", "type": "any", "removed": true],
                    ],
                ],
            ]
        }
        let calls = ScriptedCalls { call in .ended([call.items]) }
        #expect(try await bench(mapper(true), calls).json([["a": 1]]) == [["no": 7, "client": .null]])
        #expect(calls.made.withLock { $0.first?.target } == .known("stock"))
        let fault = await bench(mapper(false), calls).failure([["a": 1]])
        #expect(fault?.message == "Invalid input for 'no' [item 0]")
        #expect(fault?.description == "'no' expects a number but we got '7'")
    }

    @Test("the trigger cuts items to the declared fields")
    func trigger() async throws {
        let type = "n8n-nodes-base.executeWorkflowTrigger"
        let fields: JSONValue = ["workflowInputs": ["values": [["name": "no", "type": "number"], ["name": "client"]]]]
        #expect(try await Bench(type, 1.1, fields).json([["no": 1, "w": 2]]) == [["no": 1, "client": .null]])
        let example: JSONValue = ["inputSource": "jsonExample", "jsonExample": "{\"w\":1}"]
        #expect(try await Bench(type, 1.1, example).json([["no": 1, "w": 2]]) == [["w": 2]])
        #expect(try await Bench(type, 1, [:]).json([["no": 1]]) == [["no": 1]])
    }
}
