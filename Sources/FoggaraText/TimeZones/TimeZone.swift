package import FoggaraSystem

/// A time zone by its IANA name, with the clock changes of the system's zone database.
package struct TimeZone: Sendable {
    /// The name, spelled as the database spells it; `UTC+01:00` for a fixed offset.
    package let name: String
    let rules: ZoneRules

    /// Coordinated Universal Time; needs no file.
    package static let utc = TimeZone(name: "UTC", fixed: .zero)

    /// A zone without clock changes.
    package init(name: String, fixed offset: UTCOffset) {
        self.name = name
        let period = ZoneRules.Period(offset: offset, isSummer: false, abbreviation: name)
        rules = ZoneRules(first: period, changes: [], footer: nil)
    }

    init(name: String, rules: ZoneRules) {
        self.name = name
        self.rules = rules
    }

    /// How far the wall clock is ahead of UTC at an instant.
    package func offset(at instant: Instant) -> UTCOffset {
        rules.period(at: instant.seconds).offset
    }

    /// Whether the clock shows summer time at an instant.
    package func isSummerTime(at instant: Instant) -> Bool {
        rules.period(at: instant.seconds).isSummer
    }

    /// The short name in use at an instant: `CET`, `+04`.
    package func abbreviation(at instant: Instant) -> String {
        rules.period(at: instant.seconds).abbreviation
    }

    /// What the wall clock shows at an instant.
    package func localTime(at instant: Instant) -> LocalTime {
        LocalTime(millisecondsSinceEpoch: instant.milliseconds + offset(at: instant).milliseconds)
    }

    /// The next instant after `instant` at which the wall clock jumps; nil when none is known.
    package func nextClockChange(after instant: Instant) -> Instant? {
        rules.nextChange(after: instant.seconds).map { Instant(seconds: $0.second) }
    }

    /// An instant as local time with its offset.
    ///
    /// - Shape: `2026-01-15T11:07:24.000+01:00`
    package func iso8601(_ instant: Instant) -> String {
        localTime(at: instant).description + offset(at: instant).description
    }
}

extension TimeZone: Hashable {
    /// Zones are equal when their names are; an alias is another zone.
    package static func == (left: TimeZone, right: TimeZone) -> Bool { left.name == right.name }

    /// Hashes the name.
    package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
