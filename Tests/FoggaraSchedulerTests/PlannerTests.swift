import FoggaraJSON
import FoggaraScheduler
import FoggaraSystem
import FoggaraTestSupport
import Testing

@Suite("Deciding slots")
struct PlannerTests {
    private let start = Instant(seconds: 1_768_471_620)  // 2026-01-15T10:07:00Z

    private func schedule(_ minutes: Int = 1, id: String = "w:n") throws -> Schedule {
        try Schedule(
            id: ScheduleID(id),
            parameters: ["rule": ["interval": [["field": "minutes", "minutesInterval": .number(.init(minutes))]]]],
            typeVersion: 1.2, zone: "Africa/Algiers")
    }

    private func minutes(_ decisions: [SlotDecision]) -> [String] {
        decisions.map { decision in
            switch decision {
            case .fire(let slot): "fire \((slot.instant - start).components.seconds / 60)"
            case .skip(let slot): "skip \((slot.instant - start).components.seconds / 60)"
            case .skipRest(let after, let through):
                "rest \((after - start).components.seconds / 60) \((through - start).components.seconds / 60)"
            }
        }
    }

    @Test("a slot fires at its time and never again, also when the clock goes back")
    func once() throws {
        var planner = SchedulePlanner(try schedule(), startingAt: start)
        #expect(planner.nextSlot(until: start + .seconds(600))?.instant == start + .seconds(60))
        #expect(minutes(planner.decide(now: start + .seconds(59))) == [])
        #expect(minutes(planner.decide(now: start + .seconds(60))) == ["fire 1"])
        #expect(minutes(planner.decide(now: start + .seconds(60))) == [])
        #expect(minutes(planner.decide(now: start - .seconds(3600))) == [])
        #expect(minutes(planner.decide(now: start + .seconds(70))) == [])
        #expect(minutes(planner.decide(now: start + .seconds(120))) == ["fire 2"])
    }

    @Test(
        "late slots follow the policy",
        arguments: [
            (.skip, ["skip 1", "skip 2", "skip 3", "fire 4", "fire 5"]),
            (.once, ["skip 1", "skip 2", "fire 3", "fire 4", "fire 5"]),
            (.all, ["fire 1", "fire 2", "fire 3", "fire 4", "fire 5"]),
        ] as [(MisfirePolicy, [String])])
    func policies(policy: MisfirePolicy, expected: [String]) throws {
        var planner = SchedulePlanner(try schedule(), misfire: MisfireSettings(policy: policy), startingAt: start)
        #expect(minutes(planner.decide(now: start + .seconds(300))) == expected)
        #expect(planner.cursor.decidedThrough == start + .seconds(300))
        #expect(minutes(planner.decide(now: start + .seconds(360))) == ["fire 6"])
    }

    @Test("a long stop is decided within the limit")
    func limit() throws {
        var settings = MisfireSettings(policy: .skip, limit: 2)
        var planner = SchedulePlanner(try schedule(), misfire: settings, startingAt: start)
        #expect(
            minutes(planner.decide(now: start + .seconds(6000))) == [
                "skip 1", "skip 2", "rest 2 98", "fire 99", "fire 100",
            ]
        )
        settings.policy = .all
        planner = SchedulePlanner(try schedule(), misfire: settings, startingAt: start)
        #expect(minutes(planner.decide(now: start + .seconds(6000))) == ["fire 1", "fire 2"])
        #expect(minutes(planner.decide(now: start + .seconds(6000))) == ["fire 3", "fire 4"])
    }

    @Test("filters learn from slots that fired, not from skipped ones")
    func filters() throws {
        // Every 7 minutes: the first tick passes at once, then seven go by.
        var planner = SchedulePlanner(
            try schedule(7), misfire: MisfireSettings(grace: .zero), startingAt: start)
        #expect(minutes(planner.decide(now: start + .seconds(60))) == ["fire 1"])
        #expect(minutes(planner.decide(now: start + .seconds(570))) == ["skip 8"])
        #expect(minutes(planner.decide(now: start + .seconds(600))) == ["fire 10"])
        #expect(minutes(planner.decide(now: start + .seconds(1020))) == ["fire 17"])
        let resumed = SchedulePlanner(planner.schedule, misfire: planner.misfire, cursor: planner.cursor)
        #expect(resumed.nextSlot(until: start + .seconds(3600))?.instant == start + .seconds(24 * 60))
    }

    @Test("the service fires each slot as its time comes and goes on after a restart without a repeat")
    func service() async throws {
        let clock = MockClock(now: start)
        let ledger = MemorySlotLedger()
        let (fired, continuation) = AsyncStream<Slot>.makeStream()
        let entries = [SchedulerService.Entry(try schedule()), .init(try schedule(2, id: "w2:n"))]
        let service = SchedulerService(clock: clock, ledger: ledger, entries: entries) { continuation.yield($0) }
        var slots = fired.makeAsyncIterator()

        let first = Task { try await service.run() }
        await clock.untilSleeping()
        clock.set(start + .seconds(60))
        let ids = [await slots.next()?.schedule.rawValue, await slots.next()?.schedule.rawValue]
        #expect(ids == ["w:n", "w2:n"])
        await clock.untilSleeping()
        first.cancel()
        await #expect(throws: CancellationError.self) { try await first.value }

        let second = Task { try await service.run() }
        await clock.untilSleeping()
        #expect(clock.deadlines == [start + .seconds(120)])
        clock.set(start + .seconds(120))
        #expect(await slots.next()?.instant == start + .seconds(120))
        await clock.untilSleeping()
        second.cancel()
        await #expect(throws: CancellationError.self) { try await second.value }
        #expect(ledger.decisions.count == 3)
    }
}
