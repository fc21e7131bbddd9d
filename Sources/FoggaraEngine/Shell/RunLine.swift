import FoggaraStore
import FoggaraSystem

/// The runs that wait to be driven, in order, with a bound on how many go on at the same time; each by one driver.
final class RunLine: Sendable {
    private struct State {
        var runs: [RunID] = []
        /// Runs that are being driven: nobody else may drive them meanwhile.
        var driven: Set<RunID> = []
        var freePlaces = 0
        var isServed = false
        var isStopping = false
        var waiter: CheckedContinuation<RunID?, Never>?
        var sleepers: [Int: CheckedContinuation<Void, Never>] = [:]
        var nextSleeper = 0

        /// The waiting caller with its answer, when there is one now.
        mutating func match() -> (CheckedContinuation<RunID?, Never>, RunID?)? {
            guard let waiter else { return nil }
            if isStopping {
                self.waiter = nil
                return (waiter, nil)
            }
            guard freePlaces > 0, let place = runs.firstIndex(where: { !driven.contains($0) }) else { return nil }
            self.waiter = nil
            freePlaces -= 1
            let run = runs.remove(at: place)
            driven.insert(run)
            return (waiter, run)
        }
    }

    private let state = Locked(State())

    /// Whether a stop was asked for.
    var isStopping: Bool { state.withLock { $0.isStopping } }

    /// Keeps what is added from now on, until ``serve(_:places:)`` gives it places.
    func open() {
        change { $0.isServed = true }
    }

    /// Begins to serve the line with these runs in front, each once.
    func serve(_ runs: [RunID], places: Int) {
        change { state in
            state.freePlaces = places
            let added = Set(state.runs)
            state.runs.insert(contentsOf: runs.filter { !added.contains($0) }, at: 0)
        }
    }

    /// Puts a run at the end of the line; nothing happens before ``open()``.
    func add(_ run: RunID) {
        change { state in
            if state.isServed { state.runs.append(run) }
        }
    }

    /// Gives the place of a run free.
    func leave(_ run: RunID) {
        change { state in
            state.freePlaces += 1
            state.driven.remove(run)
        }
    }

    /// Whether ``open()`` was called.
    var isServed: Bool { state.withLock { $0.isServed } }

    /// Takes a run to be driven outside the line's places; false when somebody drives it already.
    func claim(_ run: RunID) -> Bool {
        state.withLock { $0.driven.insert(run).inserted }
    }

    /// Gives back a run that was claimed.
    func unclaim(_ run: RunID) {
        change { $0.driven.remove(run) }
    }

    /// Asks for a stop and ends every wait.
    func stop() {
        change { $0.isStopping = true }
        let sleepers = state.withLock { state in
            defer { state.sleepers = [:] }
            return Array(state.sleepers.values)
        }
        for sleeper in sleepers { sleeper.resume() }
    }

    /// Waits until an instant or a stop, whichever comes first.
    ///
    /// - Throws: `CancellationError` when the task is cancelled.
    func sleep(until instant: Instant, on clock: any WallClock) async throws {
        try await withThrowingTaskGroup { group in
            group.addTask { try await clock.sleep(until: instant) }
            group.addTask { await self.untilStop() }
            _ = try await group.next()
            group.cancelAll()
        }
    }

    /// Waits for a stop; returns early when the task is cancelled.
    private func untilStop() async {
        let id = state.withLock { state in
            state.nextSleeper += 1
            return state.nextSleeper
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isOver = state.withLock { state in
                    if state.isStopping || Task.isCancelled { return true }
                    state.sleepers[id] = continuation
                    return false
                }
                if isOver { continuation.resume() }
            }
        } onCancel: {
            state.withLock { $0.sleepers.removeValue(forKey: id) }?.resume()
        }
    }

    /// Waits for the next run and a free place; nil once a stop was asked for. One caller only.
    func next() async -> RunID? {
        await withCheckedContinuation { continuation in
            change { $0.waiter = continuation }
        }
    }

    private func change(_ body: (inout State) -> Void) {
        let match = state.withLock { state in
            body(&state)
            return state.match()
        }
        if let match { match.0.resume(returning: match.1) }
    }
}
