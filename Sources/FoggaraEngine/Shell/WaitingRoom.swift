import FoggaraStore
import FoggaraSystem

/// The runs that nobody drives because they wait, with the instants at which they go on by themselves.
///
/// - Guarantees: whoever takes a run out gets true exactly once for each time it was put in.
final class WaitingRoom: Sendable {
    private struct State {
        /// Every run of the room; nil for one that only a call lets go on.
        var runs: [RunID: Instant?] = [:]
        /// Instants, earliest first; an entry counts only while ``runs`` says the same.
        var due: [(at: Instant, run: RunID)] = []
        var isStopping = false
        /// Counts changes of what is due first.
        var version = 0
        var watcher: CheckedContinuation<Void, Never>?

        mutating func takeWatcher() -> CheckedContinuation<Void, Never>? {
            defer { watcher = nil }
            version += 1
            return watcher
        }
    }

    private let state = Locked(State())

    /// Puts a run in.
    func enter(_ run: RunID, until: Instant?) {
        let watcher = state.withLock { state -> CheckedContinuation<Void, Never>? in
            state.runs[run] = .some(until)
            guard let until else { return nil }
            let place = state.due.partitioningIndex { $0.at > until }
            state.due.insert((until, run), at: place)
            return place == 0 ? state.takeWatcher() : nil
        }
        watcher?.resume()
    }

    /// Takes a run out; false when it was not there.
    func leave(_ run: RunID) -> Bool {
        state.withLock { $0.runs.removeValue(forKey: run) != nil }
    }

    /// Ends ``watch(on:release:)``.
    func stop() {
        let watcher = state.withLock { state in
            state.isStopping = true
            return state.takeWatcher()
        }
        watcher?.resume()
    }

    /// Calls `release` with each run whose instant has come, earliest first, until ``stop()``.
    func watch(on clock: any WallClock, release: @Sendable (RunID) -> Void) async {
        while true {
            let (next, version, isStopping) = state.withLock { state -> (Instant?, Int, Bool) in
                while let first = state.due.first, state.runs[first.run] != .some(.some(first.at)) {
                    state.due.removeFirst()
                }
                return (state.due.first?.at, state.version, state.isStopping)
            }
            if isStopping || Task.isCancelled { return }
            guard let next else {
                await change(since: version)
                continue
            }
            if clock.now() >= next {
                for run in takeDue(at: clock.now()) { release(run) }
                continue
            }
            await withDiscardingTaskGroup { group in
                group.addTask {
                    // Cancelled because something changed: looked at anew.
                    do { try await clock.sleep(until: next) } catch { return }
                    self.state.withLock { $0.takeWatcher() }?.resume()
                }
                await self.change(since: version)
                group.cancelAll()
            }
        }
    }

    private func takeDue(at now: Instant) -> [RunID] {
        state.withLock { state in
            let end = state.due.partitioningIndex { $0.at > now }
            let due = state.due[..<end].filter { state.runs[$0.run] == .some(.some($0.at)) }.map(\.run)
            state.due.removeFirst(end)
            return due
        }
    }

    /// Waits until the version is another one or the task is cancelled.
    private func change(since version: Int) async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isOver = state.withLock { state in
                    if state.version != version || state.isStopping || Task.isCancelled { return true }
                    state.watcher = continuation
                    return false
                }
                if isOver { continuation.resume() }
            }
        } onCancel: {
            state.withLock { $0.takeWatcher() }?.resume()
        }
    }
}

extension Array {
    /// The first place whose element fulfils the condition, which holds from there on to the end.
    fileprivate func partitioningIndex(_ isAfter: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if isAfter(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
