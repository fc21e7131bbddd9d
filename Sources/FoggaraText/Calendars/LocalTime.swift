package import FoggaraSystem

/// What a clock on the wall shows: a date and a time of day, without the zone it hangs in.
package struct LocalTime: Hashable, Comparable, Sendable {
    /// The day.
    package let date: CivilDate
    /// Milliseconds since 0:00 on the wall, 0 to 86,399,999.
    package let millisecondOfDay: Int

    /// Makes a time; nil when a part is out of range.
    package init?(date: CivilDate, hour: Int, minute: Int, second: Int = 0, millisecond: Int = 0) {
        guard (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second),
            (0...999).contains(millisecond)
        else { return nil }
        self.date = date
        millisecondOfDay = ((hour * 60 + minute) * 60 + second) * 1000 + millisecond
    }

    /// The time that lies so many milliseconds after 1970-01-01T00:00 on the same wall.
    package init(millisecondsSinceEpoch milliseconds: Int64) {
        let days = milliseconds >= 0 ? milliseconds / 86_400_000 : (milliseconds - 86_399_999) / 86_400_000
        date = CivilDate(daysSinceEpoch: Int(days))
        millisecondOfDay = Int(milliseconds - days * 86_400_000)
    }

    /// Milliseconds since 1970-01-01T00:00 on the same wall.
    package var millisecondsSinceEpoch: Int64 {
        Int64(date.daysSinceEpoch) * 86_400_000 + Int64(millisecondOfDay)
    }

    /// 0 to 23.
    package var hour: Int { millisecondOfDay / 3_600_000 }
    /// 0 to 59.
    package var minute: Int { millisecondOfDay / 60_000 % 60 }
    /// 0 to 59.
    package var second: Int { millisecondOfDay / 1000 % 60 }
    /// 0 to 999.
    package var millisecond: Int { millisecondOfDay % 1000 }

    /// The time that much later on a wall whose clock is never changed.
    package func adding(milliseconds: Int64) -> LocalTime {
        LocalTime(millisecondsSinceEpoch: millisecondsSinceEpoch + milliseconds)
    }

    /// Orders by what the clock on the wall shows, whatever its zone.
    package static func < (left: LocalTime, right: LocalTime) -> Bool {
        (left.date, left.millisecondOfDay) < (right.date, right.millisecondOfDay)
    }
}

extension LocalTime: CustomStringConvertible {
    /// - Shape: `2026-01-15T10:07:23.000`
    package var description: String {
        // As UTC, the same digits come out; only the letter for the zone goes.
        String(Instant(milliseconds: millisecondsSinceEpoch).iso8601.dropLast())
    }
}
