package import FoggaraSystem

/// The name of a run: 16 hexadecimal digits drawn at random, so that names never repeat, even in a new store.
package struct RunID: Sendable, Hashable, CustomStringConvertible {
    /// The digits.
    package let text: String

    /// Names a run.
    package init(_ text: String) { self.text = text }

    /// Draws a name.
    package static func random(from source: some RandomSource) -> RunID {
        RunID(Hex.encode(source.bytes(8)))
    }

    /// The digits.
    package var description: String { text }
}

/// Where a run stands.
package enum RunStatus: String, Sendable, Hashable, CaseIterable {
    /// Created, nothing has run.
    case queued
    /// Begun, or to be taken up again after a restart.
    case running
    /// Waits for an instant, a call, or a person's decision.
    case waiting
    /// A person must say whether an effect happened.
    case needsAnswer
    /// Ended well.
    case success
    /// Ended with an error.
    case error
    /// Stopped by its time limit or by a person.
    case canceled

    /// Whether nothing more happens.
    package var isFinal: Bool { self == .success || self == .error || self == .canceled }
}

/// What a run has used so far.
package struct RunCounts: Sendable, Hashable {
    /// Requests to services, counted when their intent is written.
    package var calls = 0
    /// Preparing requests that are not billed.
    package var lookups = 0
    /// Messages to people.
    package var messages = 0
    /// Tokens of language models.
    package var tokens = 0

    /// Nothing used.
    package init() {}
}

/// One execution of a plan.
package struct RunRecord: Sendable, Hashable {
    /// Written on creation by whoever starts the run.
    package var id: RunID
    /// Content hash of the plan it runs on to its end; written on creation.
    package var revision: String
    /// Identifier of the template; written on creation.
    package var template: String
    /// How it was started: `manual`, `schedule`, `webhook`; written on creation.
    package var mode: String
    /// What makes a second start the same run, for example the slot; nil when every start counts. Written on creation.
    package var key: String?
    /// Where it stands; written by the engine with each event that changes it.
    package var status: RunStatus
    /// When it was created.
    package var createdAt: Instant
    /// When the first node began; nil before. Written by the engine once.
    package var startedAt: Instant?
    /// When it ended; nil before. Written by the engine once.
    package var endedAt: Instant?
    /// How often it was taken up, counted before it is touched; written by the engine, so that a run that always
    /// kills the process is noticed.
    package var attempts: Int
    /// What it has used; written by the engine together with the effects.
    package var counts: RunCounts
    /// Why it failed or what it waits for, as JSON text; nil when neither. Written by the engine.
    package var detail: String?
    /// When a waiting run goes on by itself; nil when only a call lets it go on, or it does not wait. Written by the
    /// engine.
    package var waitUntil: Instant?

    /// Describes a new run.
    package init(
        id: RunID, revision: String, template: String, mode: String, key: String? = nil,
        status: RunStatus = .queued, createdAt: Instant, startedAt: Instant? = nil, endedAt: Instant? = nil,
        attempts: Int = 0, counts: RunCounts = RunCounts(), detail: String? = nil, waitUntil: Instant? = nil
    ) {
        self.id = id
        self.revision = revision
        self.template = template
        self.mode = mode
        self.key = key
        self.status = status
        self.createdAt = createdAt
        self.startedAt = startedAt
        self.endedAt = endedAt
        self.attempts = attempts
        self.counts = counts
        self.detail = detail
        self.waitUntil = waitUntil
    }
}
