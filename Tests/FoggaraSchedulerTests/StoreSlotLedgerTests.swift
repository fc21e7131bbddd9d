import FoggaraJSON
import FoggaraScheduler
import FoggaraStore
import FoggaraSystem
import FoggaraTestSupport
import Testing

@Suite("Ledger of slots in a store")
struct StoreSlotLedgerTests {
    private let revision = PlanRevision(template: "t", body: "{}", createdAt: .epoch)

    private func ledger(_ store: MemoryStore, _ clock: MockClock, _ schedule: Schedule) -> StoreSlotLedger {
        StoreSlotLedger(store: store, clock: clock, schedules: [schedule]) { slot in
            let run = RunRecord(
                id: RunID("run-\(slot.instant.seconds)"), revision: revision.hash, template: "t", mode: "schedule",
                createdAt: clock.now())
            return (run.id, [.saveRevision(revision), .createRun(run)])
        } enqueue: { _ in
        }
    }

    @Test("a slot fires once with its run, also after a restart that decides it again")
    func once() async throws {
        let clock = MockClock()
        let store = MemoryStore()
        let schedule = try Schedule(
            id: ScheduleID("t:n"), parameters: ["rule": ["interval": [["field": "minutes", "minutesInterval": 5]]]],
            typeVersion: 1.2, zone: "UTC")
        let ledger = ledger(store, clock, schedule)
        var planner = SchedulePlanner(
            schedule, misfire: MisfireSettings(policy: .all), startingAt: clock.now())
        let start = planner
        clock.advance(by: .seconds(300))
        let decisions = planner.decide(now: clock.now())
        let fired = try await ledger.record(decisions, cursor: planner.cursor, of: schedule.id)
        try #require(fired.count == 1)
        #expect(try await store.slot(fired[0].id)?.run == RunID("run-\(fired[0].instant.seconds)"))
        #expect(try await ledger.cursor(of: schedule.id) == planner.cursor)
        var again = start
        let repeated = again.decide(now: clock.now())
        #expect(try await ledger.record(repeated, cursor: again.cursor, of: schedule.id).isEmpty)
        #expect(try await store.runs(limit: 9).count == 1)
    }
}
