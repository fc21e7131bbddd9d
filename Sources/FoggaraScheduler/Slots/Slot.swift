package import FoggaraSystem
import FoggaraText

/// One time at which a schedule is due; it is fired once or recorded as skipped.
package struct Slot: Hashable, Sendable {
    /// The schedule.
    package let schedule: ScheduleID
    /// The instant.
    package let instant: Instant
    /// What the wall clock shows then, with the offset, which tells the two passes of a repeated hour apart.
    ///
    /// - Shape: `2026-01-15T11:15:00.000+01:00`
    package let localTime: String
    /// The zone's name.
    package let zone: String
    /// The intervals that are due, in the order in which their timers were set.
    package let rules: [Int]

    /// Makes a slot of a schedule.
    package init(_ schedule: Schedule, instant: Instant, rules: [Int]) {
        self.schedule = schedule.id
        self.instant = instant
        self.rules = rules
        localTime = schedule.zone.iso8601(instant)
        zone = schedule.zone.name
    }

    /// The identity under which a slot is claimed: schedule, local time and zone. Two rules at one instant share it.
    package var key: String {
        "\(schedule)|\(localTime)|\(zone)"
    }
}
