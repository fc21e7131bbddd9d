import FoggaraEngine
import FoggaraStore
import FoggaraSystem
import FoggaraTestSupport
import FoggaraWorkflow
import Testing

@Suite("Serving")
struct ServingTests {
    @Test("served runs all end, never more at once than the limit, and a stop returns")
    func serves() async throws {
        let plan = PlanSketch("start > work").plan
        let running = Locked((now: 0, most: 0, ended: 0))
        let nodes = ScriptedNodes(
            plan,
            [
                "work": { call throws(NodeError) in
                    running.withLock {
                        $0.now += 1
                        $0.most = max($0.most, $0.now)
                    }
                    for _ in 0..<5 { await Task.yield() }
                    running.withLock {
                        $0.now -= 1
                        $0.ended += 1
                    }
                    return NodeResult(call.items)
                }
            ])
        var configuration = EngineConfiguration()
        configuration.concurrentRuns = 3
        let store = MemoryStore()
        let signal = AsyncStream<Void>.makeStream()
        let engine = Engine.forTests([nodes], store: store, configuration: configuration) { event in
            if case .ended = event { signal.continuation.yield() }
        }
        // Stored before anybody serves: recovery finds them.
        for _ in 0..<10 { _ = try await engine.start(plan) }
        try await withThrowingTaskGroup { group in
            group.addTask { try await engine.serve() }
            for _ in 0..<10 { _ = try await engine.start(plan) }
            var left = 20
            for await _ in signal.stream {
                left -= 1
                if left == 0 { break }
            }
            engine.stop()
            try await group.waitForAll()
        }
        let counts = running.withLock { $0 }
        #expect(counts.ended == 20)
        #expect(counts.most <= 3)
        #expect(try await store.openRuns().isEmpty)
    }

    @Test("a run that is created while the open runs are being read is driven, and one that was read is driven once")
    func early() async throws {
        let plan = PlanSketch("start > work").plan
        let store = MemoryStore()
        let (ends, sender) = AsyncStream.makeStream(of: RunID.self)
        var configuration = EngineConfiguration()
        configuration.concurrentRuns = 1
        let engine = Engine.forTests([ScriptedNodes(plan)], store: store, configuration: configuration) { event in
            if case .ended(let run, _) = event { sender.yield(run) }
        }
        let stored = try await engine.start(plan)
        let created = Locked<RunID?>(nil)
        store.onReadingOpenRuns {
            let run = try? await engine.start(plan)
            created.withLock { $0 = run }
            engine.enqueue(stored)
        }
        try await withThrowingTaskGroup { group in
            group.addTask { try await engine.serve() }
            var ended: [RunID] = []
            for await run in ends {
                ended.append(run)
                if run == stored { break }
            }
            engine.stop()
            try await group.waitForAll()
            // In the order in which they were added.
            #expect(ended == [try #require(created.withLock { $0 }), stored])
        }
    }

    @Test("starting and stopping at any moment leaves every run either ended or open, none failed", arguments: 0..<20)
    func hammered(round: Int) async throws {
        let plan = PlanSketch("start > a > b > c").plan
        let store = MemoryStore()
        for step in 0..<5 {
            let engine = Engine.forTests([ScriptedNodes(plan)], store: store, seed: UInt64(round * 10 + step))
            try await withThrowingTaskGroup { group in
                group.addTask { try await engine.serve() }
                group.addTask {
                    for _ in 0..<5 { _ = try await engine.start(plan) }
                }
                group.addTask {
                    for _ in 0..<(round * 7 + step * 3) { await Task.yield() }
                    engine.stop()
                }
                try await group.waitForAll()
            }
        }
        let runs = try await store.runs(limit: 100)
        #expect(runs.count == 25)
        #expect(runs.allSatisfy { $0.status == .success || !$0.status.isFinal })
        let last = Engine.forTests([ScriptedNodes(plan)], store: store)
        for run in try await store.openRuns() { #expect(try await last.drive(run.id).status == .success) }
    }

    @Test("a second start with the same key is the same run")
    func sameKey() async throws {
        let plan = PlanSketch("start > a").plan
        let engine = Engine.forTests([ScriptedNodes(plan)], store: MemoryStore())
        let first = try await engine.start(plan, key: "delivery 7")
        #expect(try await engine.start(plan, key: "delivery 7") == first)
    }
}
