import FoggaraEngine
import FoggaraJSON
import FoggaraStore
import FoggaraTestSupport
import FoggaraWorkflow
import Testing

@Suite("Seen values")
struct HistoryTests {
    private func run(_ commit: HistoryCommit, failing: Bool) async throws -> (
        store: MemoryStore, seenByNext: Set<String>
    ) {
        var sketch = PlanSketch("start > remember > look > end")
        sketch.plan.historyCommit = commit
        let plan = sketch.plan
        let store = MemoryStore()
        let seen = Seen()
        let nodes = ScriptedNodes(
            plan,
            [
                "remember": { call throws(NodeError) in
                    try await call.services.history.record(["a", "b"], scope: "s")
                    try await call.services.history.setMark(7, scope: "s")
                    return NodeResult(call.items)
                },
                "look": { call throws(NodeError) in
                    await seen.set(try await call.services.history.seen(["a", "c"], scope: "s"))
                    return NodeResult(call.items)
                },
                "end": { call throws(NodeError) in
                    if failing { throw NodeError("NodeOperationError", "late") }
                    return NodeResult(call.items)
                },
            ])
        let engine = Engine.forTests([nodes], store: store)
        _ = try await engine.drive(try await engine.start(plan))
        return (store, await seen.keys)
    }

    private actor Seen {
        var keys: Set<String> = []
        func set(_ keys: Set<String>) { self.keys = keys }
    }

    @Test("kept with the node, a failure later loses nothing of it")
    func node() async throws {
        let outcome = try await run(.node, failing: true)
        #expect(try await outcome.store.seenCount(scope: "sketch/s") == 2)
        #expect(try await outcome.store.mark(scope: "sketch/s") == "7")
    }

    @Test("kept with the run, a failure later forgets it, success keeps it; later nodes see it either way")
    func wholeRun() async throws {
        let failed = try await run(.run, failing: true)
        #expect(try await failed.store.seenCount(scope: "sketch/s") == 0)
        #expect(failed.seenByNext == ["a"])
        let good = try await run(.run, failing: false)
        #expect(try await good.store.seenCount(scope: "sketch/s") == 2)
        #expect(try await good.store.mark(scope: "sketch/s") == "7")
    }
}
