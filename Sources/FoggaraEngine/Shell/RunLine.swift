import FoggaraStore
import FoggaraSystem

/// The runs that wait to be driven, in order, and the wish to stop.
final class RunLine: Sendable {
    private struct State {
        var runs: [RunID] = []
        var isStopping = false
        var waiter: CheckedContinuation<Void, Never>?
        var sleepers: [Int: CheckedContinuation<Void, Never>] = [:]
        var isServed = false
    }

    private let state = Locked(State())

    /// Whether a stop was asked for.
    var isStopping: Bool { state.withLock { $0.isStopping } }

    /// Puts a run at the end of the line, when somebody serves it.
    func add(_ run: RunID) {
        let waiter = state.withLock { state -> CheckedContinuation<Void, Never>? in
            guard state.isServed else { return nil }
            state.runs.append(run)
            defer { state.waiter = nil }
            return state.waiter
        }
        waiter?.resume()
    }

    /// Begins to serve the line.
    func serve(_ runs: [RunID]) {
        state.withLock { state in
            state.isServed = true
            state.runs.append(contentsOf: runs)
        }
    }

    /// Asks for a stop.
    func stop() {
        let waiter = state.withLock { state -> CheckedContinuation<Void, Never>? in
            state.isStopping = true
            defer { state.waiter = nil }
            return state.waiter
        }
        waiter?.resume()
    }

    /// Wakes whoever waits for the next run, for example because another has ended.
    func wake() {
        let waiter = state.withLock { state -> CheckedContinuation<Void, Never>? in
            defer { state.waiter = nil }
            return state.waiter
        }
        waiter?.resume()
    }

    /// The next run, if there is one and no stop was asked for.
    func take() -> RunID? {
        state.withLock { state in state.isStopping || state.runs.isEmpty ? nil : state.runs.removeFirst() }
    }

    /// Waits until there is a run, a wake or a stop; one caller only.
    func wait() async {
        await withCheckedContinuation { continuation in
            let isReady = state.withLock { state in
                if state.isStopping || !state.runs.isEmpty { return true }
                state.waiter = continuation
                return false
            }
            if isReady { continuation.resume() }
        }
    }
}
