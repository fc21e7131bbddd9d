import CLinux

/// The time of day; everything that needs it takes one of these, so that tests can give their own.
package protocol WallClock: Sendable {
    /// The time now. It may jump backward when the machine's clock is set.
    func now() -> Instant

    /// Waits until `now()` has reached the deadline; returns at once when it has already passed.
    ///
    /// - Throws: `CancellationError` when the task is cancelled while waiting.
    func sleep(until deadline: Instant) async throws
}

extension WallClock {
    /// Waits for a duration from now.
    package func sleep(for duration: Duration) async throws {
        try await sleep(until: now() + duration)
    }
}

/// The clock of the machine.
package struct SystemClock: WallClock {
    /// The longest single wait, so that a clock set forward is noticed within this time.
    private static let longestWait = Duration.seconds(10)

    /// Makes the clock; it has no state.
    package init() {}

    /// The time of the system, to the millisecond.
    package func now() -> Instant {
        var time = timespec()
        unsafe clock_gettime(CLOCK_REALTIME, &time)
        return Instant(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
    }

    /// Waits in pieces, so that a clock set forward or back meanwhile is noticed.
    ///
    /// - Errors: `CancellationError` when the task is cancelled.
    package func sleep(until deadline: Instant) async throws {
        while true {
            try Task.checkCancellation()
            let left = deadline - now()
            if left <= .zero { return }
            try await Task.sleep(for: min(left, Self.longestWait))
        }
    }
}
