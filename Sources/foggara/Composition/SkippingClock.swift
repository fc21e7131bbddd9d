import FoggaraSystem

/// A clock that jumps over the time in which nothing happens, for stand-ins and scenarios.
///
/// Between jumps it runs as fast as the clock it is based on, so limits on the time that work takes keep their meaning.
/// - Guarantees: never runs backwards. A short wait (a retry, the pause between two pages) is jumped over at once; a
///   long one (the next slot of a schedule) only while no run is under way.
final class SkippingClock: WallClock {
    private struct State {
        /// What was jumped over so far, in milliseconds.
        var skipped: Int64 = 0
        /// Runs under way.
        var active = 0
        var waiters: [Int: CheckedContinuation<Void, Never>] = [:]
        var nextWaiter = 0
    }

    /// The longest wait that is jumped over while a run is under way.
    private static let shortWait: Int64 = 600_000

    private let base: any WallClock
    private let state = Locked(State())

    /// Jumps ahead of `base`.
    init(_ base: any WallClock = SystemClock()) { self.base = base }

    /// The time, jumps included.
    func now() -> Instant {
        let skipped = state.withLock { $0.skipped }
        return Instant(milliseconds: base.now().milliseconds + skipped)
    }

    /// Says that a run begins.
    func begin() { state.withLock { $0.active += 1 } }

    /// Says that a run is over; the last one lets long waits be jumped over.
    func end() {
        let waiters = state.withLock { state -> [CheckedContinuation<Void, Never>] in
            state.active = max(0, state.active - 1)
            guard state.active == 0 else { return [] }
            defer { state.waiters = [:] }
            return Array(state.waiters.values)
        }
        for waiter in waiters { waiter.resume() }
    }

    /// Jumps to the deadline, as soon as that is allowed.
    func sleep(until deadline: Instant) async throws {
        while true {
            try Task.checkCancellation()
            let present = base.now().milliseconds
            let isThere = state.withLock { state -> Bool in
                let rest = deadline.milliseconds - present - state.skipped
                guard rest > 0 else { return true }
                guard rest <= Self.shortWait || state.active == 0 else { return false }
                state.skipped += rest
                return true
            }
            if isThere { return }
            await waitForIdleness()
        }
    }

    /// Waits until no run is under way, or until the task is cancelled.
    private func waitForIdleness() async {
        let name = state.withLock { state in
            state.nextWaiter += 1
            return state.nextWaiter
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isIdle = state.withLock { state -> Bool in
                    if state.active == 0 || Task.isCancelled { return true }
                    state.waiters[name] = continuation
                    return false
                }
                if isIdle { continuation.resume() }
            }
        } onCancel: {
            state.withLock { $0.waiters.removeValue(forKey: name) }?.resume()
        }
    }
}
