import FoggaraEngine
import FoggaraJSON
import FoggaraStore
import FoggaraSystem
import FoggaraTestSupport
import FoggaraWorkflow
import Testing

@Suite("Interruptions")
struct InterruptionTests {
    @Test("a stop ends a long wait before a retry, and the run is taken up where it was")
    func stopWhileWaiting() async throws {
        var sketch = PlanSketch("start > busy > end")
        sketch.edit("busy") { $0.options.retryOnFail = true }
        let plan = sketch.plan
        let clock = MockClock()
        let isBusy = Locked(true)
        let nodes = ScriptedNodes(
            plan,
            [
                "busy": { call throws(NodeError) in
                    if isBusy.withLock({ $0 }) {
                        throw NodeError("NodeApiError", "busy", httpCode: "429", retryAfterMilliseconds: 250_000)
                    }
                    return NodeResult(call.items)
                }
            ])
        let store = MemoryStore()
        let engine = Engine.forTests([nodes], store: store, clock: clock)
        let id = try await engine.start(plan)
        try await withThrowingTaskGroup { group in
            group.addTask { _ = try await engine.drive(id) }
            await clock.untilSleeping()
            // Exactly what the service asked for, not the second of the node's own pause.
            #expect(clock.deadlines == [clock.now() + .milliseconds(250_000)])
            engine.stop()
            try await group.waitForAll()
        }
        #expect(try await store.run(id)?.status == .running)
        isBusy.withLock { $0 = false }
        clock.advance(by: .seconds(300))
        let second = Engine.forTests([nodes], store: store, clock: clock)
        #expect(try await second.drive(id).status == .success)
    }

    @Test("a node that is cancelled at a shutdown has not failed")
    func cancelled() async throws {
        let plan = PlanSketch("start > slow > end").plan
        let clock = MockClock()
        let nodes = ScriptedNodes(
            plan,
            [
                "slow": { call throws(NodeError) in
                    do { try await call.services.clock.sleep(for: .seconds(10)) } catch {
                        throw NodeError("NodeOperationError", "interrupted")
                    }
                    return NodeResult(call.items)
                }
            ])
        let store = MemoryStore()
        let engine = Engine.forTests([nodes], store: store, clock: clock)
        let id = try await engine.start(plan)
        try await withThrowingTaskGroup { group in
            group.addTask { _ = try await engine.drive(id) }
            await clock.untilSleeping()
            group.cancelAll()
            try await group.waitForAll()
        }
        #expect(try await store.run(id)?.status == .running)
        #expect(try await engine.machine(of: id).state.order.count == 1)
    }

    @Test("a run that is begun again and again without ending a node is given up")
    func quarantine() async throws {
        let plan = PlanSketch("start > deadly").plan
        let store = MemoryStore()
        let nodes = ScriptedNodes(plan, ["deadly": Outside().sender(.pure, kind: .call)])
        var configuration = EngineConfiguration()
        configuration.attemptsWithoutProgress = 3
        let first = Engine.forTests([nodes], store: store)
        let id = try await first.start(plan)
        // The first beginning ends the trigger, which is progress; three more do not get on.
        for _ in 0..<4 {
            let points = CrashPoints { (number: Int, _: CrashPoint) throws(SimulatedCrash) in
                throw SimulatedCrash(number: number)
            }
            let engine = Engine.forTests([nodes], store: store, crashPoints: points, configuration: configuration)
            await #expect(throws: EngineError.crashed(SimulatedCrash(number: 1))) { try await engine.drive(id) }
        }
        let last = Engine.forTests([nodes], store: store, configuration: configuration)
        let record = try await last.drive(id)
        #expect(record.status == .error)
        #expect(record.detail?.contains("begun 3 times") == true)
    }

    @Test("a full store pauses a run until there is space")
    func full() async throws {
        let plan = PlanSketch("start > a").plan
        let store = MemoryStore()
        let pauses = Locked(0)
        let engine = Engine.forTests([ScriptedNodes(plan)], store: store) { event in
            if case .storeFull = event { pauses.withLock { $0 += 1 } }
        }
        let id = try await engine.start(plan)
        store.failCalls { (4...9).contains($0) ? StoreError(.full, "disk") : nil }
        #expect(try await engine.drive(id).status == .success)
        #expect(pauses.withLock { $0 } == 6)
    }

    @Test("a damaged journal is refused, and its run left as it is")
    func damaged() async throws {
        let plan = PlanSketch("start > a").plan
        let store = MemoryStore()
        let engine = Engine.forTests([ScriptedNodes(plan)], store: store)
        let id = try await engine.start(plan)
        let entry = JournalRecord(
            run: id, sequence: 1, at: .epoch, kind: "parked", body: #"{"v":1,"kind":"parked","key":"k"}"#)
        try await store.commit([.append(entry)])
        await #expect(throws: EngineError.damagedJournal(id, "event 1: parked cannot follow")) {
            try await engine.drive(id)
        }
        #expect(try await store.run(id)?.status == .queued)
    }
}
