/// What becomes of slots that passed while nobody could fire them.
package enum MisfirePolicy: String, Hashable, Sendable, CaseIterable {
    /// They are recorded as skipped; the next slot comes at its time.
    case skip
    /// The latest of them is fired, the others are recorded as skipped.
    case once
    /// Each is fired, oldest first.
    case all
}

/// The limits of catching up.
package struct MisfireSettings: Hashable, Sendable {
    /// What becomes of late slots.
    package var policy: MisfirePolicy
    /// How late a slot may be and still count as on time.
    package var grace: Duration
    /// The most slots one decision looks at; a schedule of every second that slept for a year has 31 million.
    package var limit: Int

    /// Names each setting; the defaults are those of n8n's durable scheduler.
    package init(policy: MisfirePolicy = .skip, grace: Duration = .seconds(60), limit: Int = 1000) {
        self.policy = policy
        self.grace = grace
        self.limit = limit
    }
}
