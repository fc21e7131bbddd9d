import FoggaraEngine
import FoggaraJSON
import FoggaraStore
import FoggaraSystem
import FoggaraTestSupport
import FoggaraWorkflow
import Testing

/// Runs that call other workflows.
@Suite("Calls")
struct CallTests {
    private static let parent = PlanSketch("start > call > end").plan

    private static func child(_ chain: String) -> Plan {
        var sketch = PlanSketch("begin > " + chain)
        sketch.edit("begin") { $0.type = RunMachine.callTrigger }
        sketch.edit("once") { $0.effect = .atMostOnce }
        sketch.plan.template = "child"
        return sketch.plan
    }

    /// A node that calls the child once with all its items.
    private static func caller(isWaiting: Bool = true) -> ScriptedNodes.Script {
        { call async throws(NodeError) in
            let wanted = WorkflowCall(.known("child"), number: 0, items: call.items, isWaiting: isWaiting)
            switch try await call.services.calls.run(wanted) {
            case .ended(let outputs): return NodeResult(outputs: outputs)
            case .begun: return NodeResult(call.items)
            case .waits(let run): return NodeResult(outputs: [], after: NodeWait(called: run))
            }
        }
    }

    private static func engine(
        _ child: Plan, _ scripts: [String: ScriptedNodes.Script], store: any Store, isWaiting: Bool = true,
        crashPoints: CrashPoints = CrashPoints(), log: @escaping @Sendable (EngineEvent) -> Void = { _ in }
    ) -> Engine {
        let own: [String: ScriptedNodes.Script] = [
            "start": { _ throws(NodeError) in NodeResult([Item(["n": 1]), Item(["n": 2]), Item(["n": 3])]) }
        ]
        let all = own.merging(scripts) { _, new in new }
        let outer = ScriptedNodes(parent, all.merging(["call": caller(isWaiting: isWaiting)]) { mine, _ in mine })
        var world = Engine.forTests(
            [outer, ScriptedNodes(child, all)], store: store, crashPoints: crashPoints, log: log
        ).world
        world.workflows = { (target, caller) async throws(NodeError) in
            if target == .known("child") { return child }
            if target == .known("sketch") { return caller }
            throw NodeError("NodeOperationError", "Workflow does not exist.")
        }
        return Engine(world: world)
    }

    private func outputs(_ engine: Engine, _ id: RunID) async throws -> [Item] {
        try await engine.machine(of: id).state.results[1].first?.outputs?.first?.flatMap { $0 } ?? []
    }

    @Test("the caller gets the items of the last node, linked to the items it gave")
    func items() async throws {
        let odd: [String: ScriptedNodes.Script] = [
            "odd": { call throws(NodeError) in
                NodeResult([call.items[0], call.items[2]])
            }
        ]
        let engine = Self.engine(Self.child("odd > rest"), odd, store: MemoryStore())
        let id = try await engine.start(Self.parent)
        #expect(try await engine.drive(id).status == .success)
        let items = try await outputs(engine, id)
        #expect(items.map(\.json) == [["n": 1], ["n": 3]])
        #expect(items.map(\.pairedItem) == [[PairedItem(0)], [PairedItem(2)]])
    }

    @Test("a failure inside ends the caller with the error and the node inside")
    func failure() async throws {
        let fail: [String: ScriptedNodes.Script] = [
            "broken": { _ throws(NodeError) in
                throw NodeError("NodeOperationError", "no", description: "why", item: 1)
            }
        ]
        let engine = Self.engine(Self.child("broken"), fail, store: MemoryStore())
        let id = try await engine.start(Self.parent)
        let record = try await engine.drive(id)
        #expect(record.status == .error)
        let detail = JSONDocument.value(of: Array((record.detail ?? "").utf8))
        #expect(detail?["message"] == "no" && detail?["description"] == "why" && detail?["node"] == "broken")
        #expect(try await engine.machine(of: id).pending == ["call"])
    }

    @Test("a run that calls itself without end is stopped at a depth")
    func recursion() async throws {
        let store = MemoryStore()
        let again: [String: ScriptedNodes.Script] = [
            "again": { call throws(NodeError) in
                _ = try await call.services.calls.run(
                    WorkflowCall(.known("child"), number: 0, items: call.items, isWaiting: true))
                return NodeResult(call.items)
            }
        ]
        let engine = Self.engine(Self.child("again"), again, store: store)
        let id = try await engine.start(Self.parent)
        #expect(try await engine.drive(id).status == .error)
        #expect(try await store.runs(limit: 100).count == RunCaller.deepest)
    }

    @Test("a run that is not waited for goes on by itself, and the caller with its own items")
    func begun() async throws {
        let store = MemoryStore()
        let engine = Self.engine(Self.child("work"), [:], store: store, isWaiting: false)
        let id = try await engine.start(Self.parent)
        #expect(try await engine.drive(id).status == .success)
        #expect(try await outputs(engine, id).map(\.json) == [["n": 1], ["n": 2], ["n": 3]])
        #expect(try await store.runs(limit: 10).allSatisfy { $0.status == .success })
        #expect(try await store.runs(limit: 10).count == 2)
    }

    @Test("a crash at any point inside leaves the same effects as no crash, and one called run")
    func crashes() async throws {
        let whole = try await Self.outcome(dyingAt: 0)
        #expect(whole.status == .success && whole.points == 24)
        for number in 1...whole.points {
            let after = try await Self.outcome(dyingAt: number)
            #expect(after.status == .success, "point \(number)")
            #expect(after.runs == 2, "point \(number)")
            #expect(Set(after.keyed.sent).count == 3, "point \(number)")
            #expect(after.once.multiset.values.allSatisfy { $0 == 1 }, "point \(number)")
            #expect(after.once.sent.count + after.parked >= 3, "point \(number)")
        }
    }

    private static func outcome(
        dyingAt number: Int
    ) async throws -> (keyed: Outside, once: Outside, status: RunStatus, points: Int, parked: Int, runs: Int) {
        var child = child("keyed > once > done")
        child.nodes[1].effect = .keyed
        let keyed = Outside()
        let once = Outside()
        let scripts = ["keyed": keyed.sender(.keyed, kind: .call), "once": once.sender(.atMostOnce, kind: .message)]
        let points = CrashPoints { (passed: Int, _: CrashPoint) throws(SimulatedCrash) in
            if passed == number { throw SimulatedCrash(number: passed) }
        }
        let store = MemoryStore()
        let engine = engine(child, scripts, store: store, crashPoints: points)
        let id = try await engine.start(parent)
        do { _ = try await engine.drive(id) } catch { #expect(error == .crashed(SimulatedCrash(number: number))) }
        // What lives on is the store alone.
        let second = Self.engine(child, scripts, store: store)
        var parked = 0
        var record = try await second.drive(id)
        while record.status == .waiting, let asking = try await store.runs(in: .needsAnswer).first {
            parked += 1
            let effect = try #require(try await store.effects(of: asking.id).first { $0.state == .parked })
            try await second.resolve(asking.id, effect: effect.key, happened: true)
            record = try await second.drive(id)
        }
        let runs = try await store.runs(limit: 10).count
        return (keyed, once, record.status, points.count, parked, runs)
    }

    @Test("a called run that waits lets its caller go, and its end takes the caller up again")
    func served() async throws {
        let pause: [String: ScriptedNodes.Script] = [
            "pause": { call throws(NodeError) in
                NodeResult(
                    outputs: [call.items], after: NodeWait(until: call.services.clock.now() + .seconds(3_600)))
            }
        ]
        let store = MemoryStore()
        let signal = AsyncStream<RunID>.makeStream()
        let engine = Self.engine(Self.child("pause > done"), pause, store: store) { event in
            if case .ended(let run, _) = event { signal.continuation.yield(run) }
        }
        let id = try await engine.start(Self.parent)
        try await withThrowingTaskGroup { group in
            group.addTask { try await engine.serve() }
            for await run in signal.stream where run == id { break }
            engine.stop()
            try await group.waitForAll()
        }
        #expect(try await store.run(id)?.status == .success)
        #expect(try await outputs(engine, id).count == 3)
        #expect(try await engine.machine(of: id).state.waitedMilliseconds >= 3_600_000)
    }

    @Test("a caller that was let go when the process died is taken up by the next one")
    func recovered() async throws {
        let pause: [String: ScriptedNodes.Script] = [
            "pause": { call throws(NodeError) in
                NodeResult(outputs: [call.items], after: NodeWait(until: call.services.clock.now() + .seconds(60)))
            }
        ]
        let store = MemoryStore()
        let first = Self.engine(Self.child("pause > done"), pause, store: store)
        let id = try await first.start(Self.parent)
        #expect(try await first.drive(id, throughWaits: false).status == .waiting)
        let second = Self.engine(Self.child("pause > done"), pause, store: store)
        #expect(try await second.drive(id).status == .success)
        #expect(try await store.runs(limit: 10).count == 2)
    }
}
