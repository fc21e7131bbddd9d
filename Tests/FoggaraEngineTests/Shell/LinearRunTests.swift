import FoggaraEngine
import FoggaraJSON
import FoggaraStore
import FoggaraTestSupport
import FoggaraWorkflow
import Testing

@Suite("Runs of linear plans")
struct LinearRunTests {
    @Test("a linear plan runs its nodes in order and hands items on")
    func runsInOrder() async throws {
        let plan = PlanSketch("start > double > end").plan
        let nodes = ScriptedNodes(
            plan, ["double": { call throws(NodeError) in NodeResult(call.items + call.items) }])
        let engine = Engine.forTests([nodes], store: MemoryStore())
        let id = try await engine.start(plan)
        let record = try await engine.drive(id)
        #expect(record.status == .success)
        #expect(record.startedAt != nil)
        let state = try await engine.machine(of: id).state
        #expect(state.order.map(\.node) == [0, 1, 2])
        #expect(state.results[2][0].outputs?[0]?.count == 2)
    }

    @Test("a node that fails ends the run with its name and message")
    func failureStops() async throws {
        let plan = PlanSketch("start > bad > end").plan
        let nodes = ScriptedNodes(
            plan, ["bad": { _ throws(NodeError) in throw NodeError("NodeOperationError", "no luck") }])
        let engine = Engine.forTests([nodes], store: MemoryStore())
        let record = try await engine.drive(try await engine.start(plan))
        #expect(record.status == .error)
        #expect(record.detail == #"{"name":"NodeOperationError","message":"no luck","node":"bad"}"#)
    }

    @Test("a node is tried again as often as its options say")
    func retries() async throws {
        var sketch = PlanSketch("start > bad")
        sketch.edit("bad") {
            $0.options.retryOnFail = true
            $0.options.maxTries = 9
        }
        let plan = sketch.plan
        let store = MemoryStore()
        let nodes = ScriptedNodes(plan, ["bad": { _ throws(NodeError) in throw NodeError("NodeOperationError", "no") }])
        let engine = Engine.forTests([nodes], store: store)
        let id = try await engine.start(plan)
        #expect(try await engine.drive(id).status == .error)
        let kinds = try await store.journal(id, from: 0).map(\.kind)
        #expect(kinds.filter { $0 == "retryScheduled" }.count == 4)
    }
}
