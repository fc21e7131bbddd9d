import FoggaraEngine
import FoggaraJSON
import FoggaraStore
import FoggaraSystem
import FoggaraTestSupport
import FoggaraWorkflow
import Testing

@Suite("Effects")
struct EffectTests {
    private func plan(_ effect: EffectClass) -> Plan {
        var sketch = PlanSketch("start > send > end")
        sketch.edit("send") { $0.effect = effect }
        return sketch.plan
    }

    @Test("an at-most-once effect whose outcome is unknown parks the run, and a person's word lets it go on")
    func parksAndResolves() async throws {
        for happened in [true, false] {
            let plan = plan(.atMostOnce)
            let outside = Outside()
            let silent = Locked(true)
            let nodes = ScriptedNodes(
                plan,
                [
                    "send": outside.sender(.atMostOnce, kind: .message) { () throws(NodeError) in
                        if silent.withLock({ $0 }) {
                            throw NodeError("NodeApiError", "time-out", outcome: .unknown)
                        }
                    }
                ])
            let store = MemoryStore()
            let engine = Engine.forTests([nodes], store: store)
            let id = try await engine.start(plan)
            #expect(try await engine.drive(id).status == .needsAnswer)
            // Driving again changes nothing: nobody has answered.
            #expect(try await engine.drive(id).status == .needsAnswer)
            let effect = try #require(try await store.effects(of: id).first)
            #expect(effect.state == .parked)
            #expect(outside.sent.count == 1)
            silent.withLock { $0 = false }
            try await engine.resolve(id, effect: effect.key, happened: happened)
            #expect(try await engine.drive(id).status == .success)
            #expect(outside.sent.count == (happened ? 1 : 2))
            await #expect(throws: EngineError.nothingToResolve(id, effect.key)) {
                try await engine.resolve(id, effect: effect.key, happened: true)
            }
        }
    }

    @Test("a node that goes on after errors cannot hide that a person must be asked")
    func parksThroughContinue() async throws {
        var sketch = PlanSketch("start > send > end")
        sketch.edit("send") {
            $0.effect = .atMostOnce
            $0.options.onError = .continueRegularOutput
        }
        let plan = sketch.plan
        let outside = Outside()
        let send = outside.sender(.atMostOnce, kind: .message) { () throws(NodeError) in
            throw NodeError("NodeApiError", "time-out", outcome: .unknown)
        }
        let nodes = ScriptedNodes(
            plan,
            [
                "send": { call throws(NodeError) in
                    do throws(NodeError) { return try await send(call) } catch {
                        return NodeResult([Item(["error": .string(error.message)])])
                    }
                }
            ])
        let engine = Engine.forTests([nodes], store: MemoryStore())
        #expect(try await engine.drive(try await engine.start(plan)).status == .needsAnswer)
    }

    @Test("a read that is tried again is sent again; what was done with a key is not")
    func retries() async throws {
        for (effect, expected) in [(EffectClass.pure, 4), (.keyed, 2)] {
            var sketch = PlanSketch("start > send")
            sketch.edit("send") {
                $0.effect = effect
                $0.options.retryOnFail = true
                $0.options.maxTries = 2
            }
            let plan = sketch.plan
            let outside = Outside()
            let send = outside.sender(effect, kind: .call, perItem: 2)
            let tries = Locked(0)
            let nodes = ScriptedNodes(
                plan,
                [
                    "send": { call throws(NodeError) in
                        let result = try await send(call)
                        let count = tries.withLock { count in
                            count += 1
                            return count
                        }
                        if count == 1 { throw NodeError("NodeOperationError", "after sending") }
                        return result
                    }
                ])
            let engine = Engine.forTests([nodes], store: MemoryStore())
            #expect(try await engine.drive(try await engine.start(plan)).status == .success)
            #expect(outside.sent.count == expected)
        }
    }

    @Test("the call that would pass the cap is not made, and the run says so")
    func cap() async throws {
        var sketch = PlanSketch("start > send > end")
        sketch.plan.runCapCentimes = 1_000
        let plan = sketch.plan
        let outside = Outside()
        var configuration = EngineConfiguration()
        configuration.tariff.run = 250
        configuration.tariff.call = 300
        configuration.tariff.steps = ["test.send": 100]
        let nodes = ScriptedNodes(plan, ["send": outside.sender(.keyed, kind: .call, perItem: 5)])
        let engine = Engine.forTests([nodes], store: MemoryStore(), configuration: configuration)
        let record = try await engine.drive(try await engine.start(plan))
        #expect(record.status == .error)
        #expect(record.detail?.contains("BudgetExhausted") == true)
        // 250 + 100 + 2 × 300 = 950; a third call would make 1,250.
        #expect(outside.sent.count == 2)
        #expect(record.counts.calls == 2)
    }

    @Test("a run that takes longer than its limit is canceled between nodes")
    func timeout() async throws {
        var sketch = PlanSketch("start > slow > end")
        sketch.plan.timeoutSeconds = 60
        let plan = sketch.plan
        let clock = LeapingClock()
        let nodes = ScriptedNodes(
            plan,
            [
                "slow": { call throws(NodeError) in
                    // The clock leaps, nothing waits.
                    try? await clock.sleep(for: .seconds(90))
                    return NodeResult(call.items)
                }
            ])
        let engine = Engine.forTests([nodes], store: MemoryStore(), clock: clock)
        let id = try await engine.start(plan)
        #expect(try await engine.drive(id).status == .canceled)
        #expect(try await engine.machine(of: id).state.order.count == 2)
    }
}
