package import FoggaraStore
package import FoggaraSystem
import FoggaraText

/// One time at which a schedule is due; it is fired once or recorded as skipped.
package struct Slot: Hashable, Sendable {
    /// The schedule.
    package let schedule: ScheduleID
    /// The instant.
    package let instant: Instant
    /// What the wall clock shows then, with the offset, for people.
    ///
    /// - Shape: `2026-01-15T11:15:00.000+01:00`
    package let localTime: String
    /// The zone's name.
    package let zone: String
    /// The identity under which the slot is claimed. Two intervals at one instant share it, and a change of the zone's
    /// rules moves the instant, not the identity.
    package let id: SlotID
    /// The intervals that are due, in the order in which their timers were set.
    package let rules: [Int]

    /// Makes a slot of a schedule.
    package init(_ schedule: Schedule, instant: Instant, rules: [Int]) {
        self.schedule = schedule.id
        self.instant = instant
        self.rules = rules
        localTime = schedule.zone.iso8601(instant)
        zone = schedule.zone.name
        let wall = schedule.zone.localTime(at: instant)
        var wallText = String(wall.description.prefix { $0 != "." })
        if case .overlap(let first, _) = schedule.zone.resolve(wall), instant > first { wallText += "/2" }
        id = SlotID(schedule: schedule.id.rawValue, localTime: wallText, zone: schedule.zone.name)
    }

    /// The identity as text.
    package var key: String { id.description }
}
