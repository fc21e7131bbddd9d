package import FoggaraSystem

/// What is known about something that was to be sent.
package enum EffectState: String, Sendable, Hashable {
    /// The intent is written; whether it was sent is unknown until another state is written.
    case intended
    /// It happened, and its reply is kept.
    case done
    /// It did not happen and may be tried again.
    case notDone
    /// A person must say whether it happened.
    case parked
}

/// One thing that left or was about to leave the program.
package struct EffectRecord: Sendable, Hashable {
    /// Its name for all attempts, also the idempotency key sent along; written with the intent.
    package var key: String
    /// The run it belongs to; written with the intent.
    package var run: RunID
    /// Name of the node; written with the intent.
    package var node: String
    /// What is counted: `call`, `lookup`, `message`; written with the intent.
    package var kind: String
    /// What recovery may do: `pure`, `keyed`, `readBack`, `atMostOnce`; written with the intent.
    package var effect: String
    /// Host it goes to; written with the intent.
    package var host: String
    /// One line for people, without secrets and personal data; written with the intent.
    package var summary: String
    /// What is known; written with each step.
    package var state: EffectState
    /// How often sending was begun; counted with each intent.
    package var attempts: Int
    /// When the latest intent was written.
    package var intendedAt: Instant
    /// When the outcome was written; nil while it is unknown.
    package var settledAt: Instant?

    /// Describes an effect.
    package init(
        key: String, run: RunID, node: String, kind: String, effect: String, host: String, summary: String,
        state: EffectState, attempts: Int, intendedAt: Instant, settledAt: Instant? = nil
    ) {
        self.key = key
        self.run = run
        self.node = node
        self.kind = kind
        self.effect = effect
        self.host = host
        self.summary = summary
        self.state = state
        self.attempts = attempts
        self.intendedAt = intendedAt
        self.settledAt = settledAt
    }
}
