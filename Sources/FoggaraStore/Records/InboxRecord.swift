package import FoggaraSystem

/// A delivery from outside that was taken; written once, in the transaction that creates its run.
package struct InboxRecord: Sendable, Hashable {
    /// Who received it: template and node.
    package var scope: String
    /// The sender's name of the delivery, for example a message identifier.
    package var delivery: String
    /// The run that it started; nil when it was to start none.
    package var run: RunID?
    /// When it was taken.
    package var at: Instant

    /// Takes a delivery.
    package init(scope: String, delivery: String, run: RunID?, at: Instant) {
        self.scope = scope
        self.delivery = delivery
        self.run = run
        self.at = at
    }
}
