package import FoggaraStore
import FoggaraSystem

/// Hands what runs answer to the requests that started them.
///
/// A request that waits for an answer says so before its run is enqueued. The first thing that happens then counts: a
/// node answers, or the run ends.
///
/// - Guarantees: nothing is kept for runs that nobody expects; an answer is lost with the process, as its request is.
package final class RunAnswers: Sendable {
    /// What came of a run for the one who asked.
    package enum Answer: Sendable, Hashable {
        /// A node answered.
        case response(WebResponse)
        /// The run ended, or waits for a person, without an answer of a node.
        case ended
        /// The one who asked waits no longer.
        case abandoned
    }

    private struct Entry {
        var answer: Answer?
        var waiter: CheckedContinuation<Answer, Never>?
    }

    private let entries = Locked<[RunID: Entry]>([:])

    /// Makes a place where nobody waits.
    package init() {}

    /// Says that someone will wait for this run; whoever waited before waits no longer.
    package func expect(_ run: RunID) {
        let earlier = entries.withLock { entries in
            defer { entries[run] = Entry() }
            return entries[run]?.waiter
        }
        earlier?.resume(returning: .abandoned)
    }

    /// Gives the answer of a node; later ones are dropped.
    package func give(_ run: RunID, _ response: WebResponse) { settle(run, .response(response)) }

    /// Says that the run ended.
    package func end(_ run: RunID) { settle(run, .ended) }

    /// Waits for the answer; returns ``Answer/abandoned`` when the task is cancelled.
    package func answer(of run: RunID) async -> Answer {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let known = entries.withLock { entries -> Answer? in
                    guard let entry = entries[run] else { return .abandoned }
                    if let answer = entry.answer ?? (Task.isCancelled ? .abandoned : nil) {
                        entries[run] = nil
                        return answer
                    }
                    entries[run]?.waiter = continuation
                    return nil
                }
                if let known { continuation.resume(returning: known) }
            }
        } onCancel: {
            let waiter = entries.withLock { entries in
                entries.removeValue(forKey: run)?.waiter
            }
            waiter?.resume(returning: .abandoned)
        }
    }

    /// The answer when it has been given; nil else. Nobody waits afterwards.
    package func given(_ run: RunID) -> Answer? {
        entries.withLock { $0.removeValue(forKey: run)?.answer }
    }

    private func settle(_ run: RunID, _ answer: Answer) {
        let waiter = entries.withLock { entries -> CheckedContinuation<Answer, Never>? in
            guard let entry = entries[run], entry.answer == nil else { return nil }
            if let waiter = entry.waiter {
                entries[run] = nil
                return waiter
            }
            entries[run]?.answer = answer
            return nil
        }
        waiter?.resume(returning: answer)
    }
}
