package import FoggaraJSON
package import FoggaraStore
package import FoggaraSystem
package import FoggaraWorkflow

/// What a run waits for before one of its nodes goes on.
package struct RunWait: Sendable, Hashable {
    /// The run of the node that waits.
    package var place: NodeRunReference
    /// When the wait began.
    package var since: Instant
    /// When the node goes on by itself; nil when only a call lets it go on.
    package var until: Instant?
    /// Where a call may come in; nil when only time lets it go on.
    package var door: WaitDoor?
    /// What the node gives when the time has passed.
    package var outputs: [[Item]?]
    /// A run that the node called and whose end it waits for; the node is then begun again and finds what came of it.
    package var called: RunID?

    /// Describes a wait.
    package init(
        place: NodeRunReference, since: Instant, until: Instant?, door: WaitDoor? = nil, outputs: [[Item]?],
        called: RunID? = nil
    ) {
        self.place = place
        self.since = since
        self.until = until
        self.door = door
        self.outputs = outputs
        self.called = called
    }

    /// Whether the time to answer has passed.
    package func isOver(at now: Instant) -> Bool { until.map { now >= $0 } ?? false }
}

/// A place at which a call from outside lets a run go on.
package struct WaitDoor: Sendable, Hashable {
    /// Who comes through it.
    package enum Kind: String, Sendable, Hashable {
        /// A program, at `/webhook-waiting/<run>/<suffix>`.
        case webhook
        /// A person, at `/form-waiting/<run>`.
        case form
        /// A person, at `/approve/<token>`.
        case approval
    }

    /// Who comes through it.
    package var kind: Kind
    /// The last part of the address; empty for none.
    package var suffix: String
    /// What whoever keeps the door must know, journalled: for a webhook the node's parameters as they were when the wait
    /// began (`httpMethod`, `responseMode`, `responseCode`, `incomingAuthentication`, `options` …), for a form what is asked
    /// (`formTitle`, `formDescription`, `formFields`, `zone`), for an approval the evidence (`subject`, `message`, `language`).
    package var facts: JSONObject

    /// Describes a door.
    package init(_ kind: Kind, suffix: String = "", facts: JSONObject = [:]) {
        self.kind = kind
        self.suffix = suffix
        self.facts = facts
    }
}

/// How a wait ended.
package struct RunResumption: Sendable, Hashable {
    /// The run of the node that waited.
    package var place: NodeRunReference
    /// When it ended.
    package var at: Instant
    /// What the node gives; nil when the time passed and it gives what the wait says.
    package var outputs: [[Item]?]?
    /// What was said at the door, for whoever asks later: `{"decision": "approved"}`.
    package var note: JSONValue
    /// Whether the node is begun again, because a run that it called has ended.
    package var isRepeated: Bool

    /// Ends a wait.
    package init(
        place: NodeRunReference, at: Instant, outputs: [[Item]?]?, note: JSONValue = .null, isRepeated: Bool = false
    ) {
        self.place = place
        self.at = at
        self.outputs = outputs
        self.note = note
        self.isRepeated = isRepeated
    }
}

/// A wait that is over, as the run remembers it.
package struct PastWait: Sendable, Hashable {
    /// When it began.
    package var since: Instant
    /// When it ended.
    package var at: Instant
    /// Until when it could be answered.
    package var until: Instant?
    /// The door it had.
    package var door: WaitDoor?
    /// Whether the time passed without a call.
    package var isElapsed: Bool
    /// What was said at the door.
    package var note: JSONValue
}
