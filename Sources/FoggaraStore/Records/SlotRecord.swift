package import FoggaraSystem

/// The identity of one due time of a schedule.
///
/// - Guarantees: a change of zone rules moves the instant, never the identity, so a slot cannot fire twice.
package struct SlotID: Sendable, Hashable, CustomStringConvertible {
    /// The schedule: template, node and rule.
    package var schedule: String
    /// Wall time without offset: `2026-11-21T08:00:00`, followed by `/2` for the second pass of a repeated hour.
    package var localTime: String
    /// IANA name of the zone.
    package var zone: String

    /// Names a slot.
    package init(schedule: String, localTime: String, zone: String) {
        self.schedule = schedule
        self.localTime = localTime
        self.zone = zone
    }

    /// The parts with bars between them, for logs.
    package var description: String { "\(schedule)|\(localTime)|\(zone)" }
}

/// What became of a slot; written once, in the transaction that claims it.
package struct SlotRecord: Sendable, Hashable {
    /// The slot.
    package var id: SlotID
    /// When it was due.
    package var due: Instant
    /// The run that fired it, created in the same transaction; nil when it was skipped.
    package var run: RunID?
    /// Why it was skipped, for example `misfire: skip`; nil when it fired.
    package var skipped: String?
    /// When it was claimed.
    package var claimedAt: Instant

    /// Claims a slot.
    package init(id: SlotID, due: Instant, run: RunID?, skipped: String? = nil, claimedAt: Instant) {
        self.id = id
        self.due = due
        self.run = run
        self.skipped = skipped
        self.claimedAt = claimedAt
    }
}
