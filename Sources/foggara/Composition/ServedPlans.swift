import FoggaraServer
import FoggaraSystem
import FoggaraWorkflow

/// The plans that a service runs, which may change while it serves.
final class ServedPlans: Sendable {
    /// A plan that is served.
    struct Entry: Sendable {
        /// What runs.
        var plan: Plan
        /// Since when.
        var since: Instant
    }

    private let state: Locked<[Entry]>
    private let signals: AsyncStream<Void>
    private let sender: AsyncStream<Void>.Continuation
    /// Follows the plans with the addresses they listen at; nil where nothing listens.
    let hooks: WebhookService?

    /// Serves these plans; the later of two of one template counts.
    init(_ entries: [Entry], hooks: WebhookService?) {
        (signals, sender) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
        var kept: [Entry] = []
        for entry in entries {
            kept.removeAll { $0.plan.template == entry.plan.template }
            kept.append(entry)
        }
        hooks?.serve(kept.map(\.plan))
        self.hooks = hooks
        state = Locked(kept)
    }

    /// What is served now.
    var entries: [Entry] { state.withLock { $0 } }

    /// Serves a plan in place of an earlier one of its template.
    func put(_ entry: Entry) {
        change { entries in
            entries.removeAll { $0.plan.template == entry.plan.template }
            entries.append(entry)
        }
    }

    /// Serves a template no longer.
    func remove(_ template: String) { change { $0.removeAll { $0.plan.template == template } } }

    /// Returns at the next change, or at once when there was one since the last call; for one caller.
    func change() async { for await _ in signals { return } }

    private func change(_ body: (inout [Entry]) -> Void) {
        state.withLock { entries in
            body(&entries)
            hooks?.serve(entries.map(\.plan))
        }
        sender.yield()
    }
}
