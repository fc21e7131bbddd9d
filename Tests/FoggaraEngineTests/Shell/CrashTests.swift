import FoggaraEngine
import FoggaraJSON
import FoggaraSQLite
import FoggaraStore
import FoggaraSystem
import FoggaraTestSupport
import FoggaraWorkflow
import Testing

/// Lets the process die at every point of every effect, opens the store again and goes on.
@Suite("Crashes")
struct CrashTests {
    /// Four classes of effects, two items each, with a branch and a history.
    private static var plan: Plan {
        var sketch = PlanSketch("start > two > keyed > readBack > once > end", "two > pure", "keyed > seen")
        for (name, effect) in [("keyed", EffectClass.keyed), ("readBack", .readBack), ("once", .atMostOnce)] {
            sketch.edit(name) { $0.effect = effect }
        }
        return sketch.plan
    }

    private static func nodes(_ plan: Plan, _ outside: [EffectClass: Outside]) -> ScriptedNodes {
        func sender(_ effect: EffectClass, _ kind: EffectRequest.Kind = .call) -> ScriptedNodes.Script {
            (outside[effect] ?? Outside()).sender(effect, kind: kind)
        }
        return ScriptedNodes(
            plan,
            [
                "two": { _ throws(NodeError) in NodeResult([Item(["n": 1]), Item(["n": 2])]) },
                "pure": sender(.pure), "keyed": sender(.keyed), "readBack": sender(.readBack),
                "once": sender(.atMostOnce, .message),
                "seen": { call throws(NodeError) in
                    try await call.services.history.record(["a", "b"], scope: "node")
                    return NodeResult(call.items)
                },
            ])
    }

    /// Runs the plan, dying at point `number` (0: never); gives what arrived outside and the runs in the end.
    private static func outcome(
        dyingAt number: Int, answering happened: Bool
    ) async throws -> (outside: [EffectClass: Outside], status: RunStatus, points: Int, parked: Int) {
        let folder = try Files.createTemporaryDirectory()
        defer { try? Files.removeTree(folder) }
        let plan = plan
        let outside = Dictionary(uniqueKeysWithValues: EffectClass.allCases.map { ($0, Outside()) })
        let points = CrashPoints { (passed: Int, _: CrashPoint) throws(SimulatedCrash) in
            if passed == number { throw SimulatedCrash(number: passed) }
        }
        let store = try SQLiteStore(directory: folder)
        let engine = Engine.forTests([nodes(plan, outside)], store: store, crashPoints: points)
        let id = try await engine.start(plan)
        do {
            _ = try await engine.drive(id)
            #expect(number == 0)
        } catch {
            #expect(error == .crashed(SimulatedCrash(number: number)))
        }
        await store.close()
        // The dead engine must not have written anything after its death, so everything is read anew.
        let reopened = try SQLiteStore(directory: folder)
        let second = Engine.forTests([nodes(plan, outside)], store: reopened)
        var parked = 0
        var record = try await second.drive(id)
        while record.status == .needsAnswer {
            parked += 1
            let effect = try #require(try await reopened.effects(of: id).first { $0.state == .parked })
            try await second.resolve(id, effect: effect.key, happened: happened)
            record = try await second.drive(id)
        }
        let live = try await second.machine(of: id)
        let events = try await reopened.journal(id, from: 0).compactMap {
            JSONDocument.value(of: Array($0.body.utf8)).flatMap(RunEvent.init(wire:))
        }
        #expect(try RunMachine(plan: plan, replaying: events).state == live.state)
        #expect(try await reopened.seenCount(scope: "sketch/node") == 2)
        await reopened.close()
        return (outside, record.status, points.count, parked)
    }

    @Test("a crash at any point of any effect leaves the same effects as no crash")
    func everyPoint() async throws {
        let whole = try await Self.outcome(dyingAt: 0, answering: true)
        #expect(whole.status == .success)
        // Four nodes, two items each, four points an effect.
        #expect(whole.points == 32)
        for number in 1...whole.points {
            let after = try await Self.outcome(dyingAt: number, answering: true)
            #expect(after.status == .success, "point \(number)")
            #expect(after.parked <= 1)
            for effect in [EffectClass.keyed, .readBack, .pure] {
                // The stand-in knows keys: what comes twice under one key counts once.
                let keys = Set((after.outside[effect] ?? Outside()).sent)
                #expect(keys == Set((whole.outside[effect] ?? Outside()).sent), "point \(number) \(effect)")
            }
            let readBack = (after.outside[.readBack] ?? Outside()).multiset
            #expect(readBack.values.allSatisfy { $0 == 1 }, "point \(number)")
            let once = (after.outside[.atMostOnce] ?? Outside()).multiset
            #expect(once.values.allSatisfy { $0 == 1 }, "point \(number)")
        }
    }

    @Test("at-most-once effects are parked exactly when the intent is durable and the outcome is not")
    func parkedPoints() async throws {
        let total = try await Self.outcome(dyingAt: 0, answering: false).points
        var parked: [Int] = []
        for number in 1...total where try await Self.outcome(dyingAt: number, answering: false).parked > 0 {
            parked.append(number)
        }
        // Two effects, each after the intent and after the sending.
        #expect(parked.count == 4)
    }
}
