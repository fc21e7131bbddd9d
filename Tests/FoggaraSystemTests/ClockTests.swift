import FoggaraSystem
import FoggaraTestSupport
import Testing

@Suite("Clocks and locks")
struct ClockTests {
    @Test("sleepers of the mock clock wake in the order of their deadlines")
    func order() async throws {
        let clock = MockClock(now: .epoch)
        let woken = Locked<[Int]>([])
        try await withThrowingTaskGroup(of: Void.self) { group in
            for second in [3, 1, 2] {
                group.addTask {
                    try await clock.sleep(until: Instant(seconds: Int64(second)))
                    woken.withLock { $0.append(second) }
                }
            }
            await clock.untilSleeping(3)
            #expect(clock.deadlines == [Instant(seconds: 1), Instant(seconds: 2), Instant(seconds: 3)])
            clock.advance(by: .seconds(1))
            try await group.next()
            #expect(woken.withLock { $0 } == [1])
            clock.advance(by: .seconds(1))
            try await group.next()
            clock.advance(by: .seconds(1))
            try await group.next()
        }
        #expect(woken.withLock { $0 } == [1, 2, 3])
    }

    @Test("a cancelled sleep throws")
    func cancellation() async {
        let clock = MockClock(now: .epoch)
        let task = Task { try await clock.sleep(for: .seconds(5)) }
        await clock.untilSleeping()
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(clock.deadlines.isEmpty)
    }

    @Test("a deadline that has passed does not wait")
    func passed() async throws {
        let clock = MockClock(now: Instant(seconds: 5))
        try await clock.sleep(until: Instant(seconds: 5))
        #expect(clock.deadlines.isEmpty)
        // The end of the test is what it shows: were it to wait, it would wait for ever.
        try await SystemClock().sleep(until: .epoch)
    }

    @Test("no increment of a locked number is lost")
    func lock() async {
        let number = Locked(0)
        await withTaskGroup { group in
            for _ in 0..<8 {
                group.addTask {
                    for _ in 0..<1000 { number.withLock { $0 += 1 } }
                }
            }
        }
        #expect(number.withLock { $0 } == 8000)
    }

    @Test("an actor on a queue executor runs its jobs one after the other")
    func executor() async throws {
        let counter = Counter()
        await withTaskGroup { group in
            for _ in 0..<100 { group.addTask { await counter.add() } }
        }
        #expect(await counter.count == 100)
        struct Refused: Error {}
        await #expect(throws: Refused.self) { try await counter.executor.run { throw Refused() } }
        #expect(await counter.executor.run { 7 } == 7)
    }
}

private actor Counter {
    nonisolated let executor = QueueExecutor("test.counter")
    nonisolated var unownedExecutor: UnownedSerialExecutor { unsafe executor.asUnownedSerialExecutor() }
    private(set) var count = 0

    func add() {
        count += 1
    }
}
