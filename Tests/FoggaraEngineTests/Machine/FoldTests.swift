import FoggaraEngine
import FoggaraJSON
import FoggaraStore
import FoggaraSystem
import FoggaraTestSupport
import FoggaraWorkflow
import Testing

/// Runs random plans and asks the laws that every run must keep.
@Suite("Random plans")
struct FoldTests {
    @Test("the stored journal folds to the live state, and every run ends", arguments: 0..<150)
    func fold(seed: Int) async throws {
        let plan = RandomPlan.draw(SeededRandom(seed: UInt64(seed)))
        let stored = JSONDocument.value(of: Array(JSONWriter.compact(plan.json).utf8)).flatMap(Plan.init(json:))
        #expect(stored == plan)
        let store = MemoryStore()
        let engine = Engine.forTests([RandomNodes(plan, seed: UInt64(seed), outside: Outside())], store: store)
        let id = try await engine.start(plan)
        #expect(try await engine.drive(id).status.isFinal)
        let live = try await engine.machine(of: id)
        let events = try await store.journal(id, from: 0).map { entry in
            try #require(JSONDocument.value(of: Array(entry.body.utf8)).flatMap(RunEvent.init(wire:)))
        }
        #expect(try RunMachine(plan: plan, replaying: events).state == live.state)
        // Each prefix is a state that a crash can leave: it must be one from which the run can go on.
        for count in 1..<events.count {
            let machine = try RunMachine(plan: plan, replaying: events.prefix(count))
            #expect(machine.next != .none)
        }
    }

    @Test("a run whose every Nth store call fails, once, ends as an undisturbed one", arguments: 0..<12)
    func faults(seed: Int) async throws {
        let plan = RandomPlan.draw(SeededRandom(seed: UInt64(seed)))
        func run(failing number: Int) async throws -> (
            status: RunStatus, results: [[NodeRun]], calls: Int, keys: Set<String>
        ) {
            let store = MemoryStore()
            let outside = Outside()
            let nodes = RandomNodes(plan, seed: UInt64(seed), outside: outside)
            let engine = Engine.forTests([nodes], store: store)
            let id = try await engine.start(plan)
            store.failCalls { $0 == number ? StoreError(.broken, "drawn") : nil }
            do {
                _ = try await engine.drive(id)
            } catch {
                #expect(error == .store(StoreError(.broken, "drawn")))
            }
            let calls = store.callCount
            store.failCalls(nil)
            let second = Engine.forTests([nodes], store: store)
            var record = try await second.drive(id)
            while record.status == .needsAnswer {
                let effect = try #require(try await store.effects(of: id).first { $0.state == .parked })
                try await second.resolve(id, effect: effect.key, happened: outside.sent.contains(effect.key))
                record = try await second.drive(id)
            }
            let once = Set(plan.nodes.filter { $0.effect == .atMostOnce || $0.effect == .readBack }.map(\.name))
            for effect in try await store.effects(of: id) where once.contains(effect.node) {
                #expect(outside.multiset[effect.key, default: 0] <= 1, "seed \(seed), call \(number)")
            }
            return (record.status, try await second.machine(of: id).state.results, calls, Set(outside.sent))
        }
        let whole = try await run(failing: 0)
        for number in 1...max(1, whole.calls) {
            let after = try await run(failing: number)
            #expect(after.status == whole.status, "seed \(seed), call \(number)")
            #expect(after.results == whole.results, "seed \(seed), call \(number)")
            #expect(after.keys == whole.keys, "seed \(seed), call \(number)")
        }
    }
}
