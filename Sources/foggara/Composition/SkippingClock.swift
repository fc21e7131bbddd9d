import FoggaraEngine
import FoggaraStore
import FoggaraSystem

/// A clock that jumps over the time in which nothing happens, for stand-ins and scenarios.
///
/// Between jumps it runs as fast as the clock it is based on, so limits on the time that work takes keep their meaning.
/// - Guarantees: never runs backwards. A short wait (a retry, the pause between two pages) is jumped over at once; a
///   long one (the next slot of a schedule, the end of a run's wait) only while no run is under way, the earliest
///   first.
final class SkippingClock: WallClock {
    private struct State {
        /// What was jumped over so far, in milliseconds.
        var skipped: Int64 = 0
        /// Runs under way.
        var active = 0
        /// Sleepers whose turn has not come.
        var waiters: [Int: Waiter] = [:]
        var nextWaiter = 0
        /// Instants for which runs wait, whether or not somebody sleeps for them already.
        var promised: [RunID: Instant] = [:]

        /// Whether nothing that is known of comes before.
        func isFirst(_ deadline: Instant) -> Bool {
            waiters.values.allSatisfy { $0.deadline >= deadline } && promised.values.allSatisfy { $0 >= deadline }
        }

        /// Takes out the sleeper whose turn it is; nil while a run is under way, or while one who waits for a run's
        /// instant is on its way to sleep.
        mutating func takeNext() -> CheckedContinuation<Void, Never>? {
            // The lower name breaks ties, so that the order of the dictionary does not matter.
            let first = waiters.min { ($0.value.deadline, $0.key) < ($1.value.deadline, $1.key) }
            guard active == 0, let first, isFirst(first.value.deadline) else { return nil }
            return waiters.removeValue(forKey: first.key)?.continuation
        }
    }

    private struct Waiter {
        let deadline: Instant
        let continuation: CheckedContinuation<Void, Never>
    }

    /// The longest wait that is jumped over while a run is under way.
    private static let shortWait: Int64 = 600_000

    private let base: any WallClock
    private let state = Locked(State())

    /// Jumps ahead of `base`, which is taken to show `start` now where that is given.
    init(_ base: any WallClock = SystemClock(), startingAt start: Instant? = nil) {
        self.base = base
        guard let start else { return }
        let lead = start.milliseconds - base.now().milliseconds
        state.withLock { $0.skipped = lead }
    }

    /// The time, jumps included.
    func now() -> Instant {
        let skipped = state.withLock { $0.skipped }
        return Instant(milliseconds: base.now().milliseconds + skipped)
    }

    /// Says that a run begins.
    func begin() { state.withLock { $0.active += 1 } }

    /// Says that a run is over; the last one lets long waits be jumped over.
    func end() {
        let next = state.withLock { state in
            state.active = max(0, state.active - 1)
            return state.takeNext()
        }
        next?.resume()
    }

    /// Learns of runs that are let go and taken up again.
    func follow(_ event: EngineEvent) {
        switch event {
        case .suspended(let run, let until):
            state.withLock { $0.promised[run] = until }
            end()
        case .resumed(let run):
            state.withLock { _ = $0.promised.removeValue(forKey: run) }
            begin()
        // A request begins a run whenever it comes.
        case .created(_, _, mode: "webhook"): begin()
        default: break
        }
    }

    /// Jumps to the deadline, as soon as that is allowed.
    func sleep(until deadline: Instant) async throws {
        while true {
            try Task.checkCancellation()
            let present = base.now().milliseconds
            let isThere = state.withLock { state -> Bool in
                let rest = deadline.milliseconds - present - state.skipped
                guard rest > 0 else { return true }
                guard rest <= Self.shortWait || state.active == 0 && state.isFirst(deadline) else { return false }
                state.skipped += rest
                return true
            }
            if isThere { return }
            await waitForTurn(deadline)
        }
    }

    /// Waits until no run is under way and nothing earlier is waited for, or until the task is cancelled.
    private func waitForTurn(_ deadline: Instant) async {
        let name = state.withLock { state in
            state.nextWaiter += 1
            return state.nextWaiter
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let next = state.withLock { state -> CheckedContinuation<Void, Never>? in
                    if Task.isCancelled { return continuation }
                    state.waiters[name] = Waiter(deadline: deadline, continuation: continuation)
                    return state.takeNext()
                }
                next?.resume()
            }
        } onCancel: {
            let (own, next) = state.withLock { ($0.waiters.removeValue(forKey: name)?.continuation, $0.takeNext()) }
            own?.resume()
            next?.resume()
        }
    }
}
