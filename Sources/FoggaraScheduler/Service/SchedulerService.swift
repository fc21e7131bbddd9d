package import FoggaraSystem

/// Fires the slots of several schedules as their time comes.
///
/// ```
/// load cursors ─► decide what is due ─► record ─► fire ─► sleep until the next slot ─┐
///                        ▲                                                           │
///                        └───────────────────────────────────────────────────────────┘
/// ```
package struct SchedulerService: Sendable {
    /// A schedule with what becomes of its late slots.
    package struct Entry: Sendable {
        /// When it fires.
        package let schedule: Schedule
        /// What becomes of slots that were missed.
        package let misfire: MisfireSettings

        /// Pairs the two.
        package init(_ schedule: Schedule, misfire: MisfireSettings = MisfireSettings()) {
            self.schedule = schedule
            self.misfire = misfire
        }
    }

    /// The longest sleep, so that a far slot needs no exact timer.
    private static let longestSleep = Duration.seconds(86_400)

    private let clock: any WallClock
    private let ledger: any SlotLedger
    private let entries: [Entry]
    private let fire: @Sendable (Slot) async throws -> Void

    /// Makes the service; `fire` is called after the slot is recorded, and starts the run.
    package init(
        clock: any WallClock, ledger: any SlotLedger, entries: [Entry],
        fire: @escaping @Sendable (Slot) async throws -> Void
    ) {
        self.clock = clock
        self.ledger = ledger
        self.entries = entries
        self.fire = fire
    }

    /// Runs until its task is cancelled.
    ///
    /// - Throws: what the ledger or `fire` throws, and `CancellationError`.
    package func run() async throws {
        var planners: [SchedulePlanner] = []
        for entry in entries {
            if let cursor = try await ledger.cursor(of: entry.schedule.id) {
                planners.append(SchedulePlanner(entry.schedule, misfire: entry.misfire, cursor: cursor))
            } else {
                let planner = SchedulePlanner(entry.schedule, misfire: entry.misfire, startingAt: clock.now())
                // Recorded at once: a crash before the first slot must not move the beginning.
                _ = try await ledger.record([], cursor: planner.cursor, of: entry.schedule.id)
                planners.append(planner)
            }
        }
        while true {
            try Task.checkCancellation()
            for index in planners.indices { try await step(&planners[index]) }
            let horizon = clock.now() + Self.longestSleep
            let next = planners.compactMap { $0.nextSlot(until: horizon)?.instant }.min()
            try await clock.sleep(until: next ?? horizon)
        }
    }

    private func step(_ planner: inout SchedulePlanner) async throws {
        let decisions = planner.decide(now: clock.now())
        guard !decisions.isEmpty else { return }
        let slots = try await ledger.record(decisions, cursor: planner.cursor, of: planner.schedule.id)
        for slot in slots { try await fire(slot) }
    }
}
