package import FoggaraSystem
package import FoggaraText

extension CronExpression {
    /// The first instant strictly after `start` at which the text is due in a zone; nil when none comes in eight years.
    ///
    /// Between two clock changes the wall runs evenly, so each such stretch is searched on the wall. At a change:
    /// - a wall time that is skipped is due at the first instant after the gap, unless the pattern is due within the
    ///   hour after it anyway;
    /// - a wall time that comes twice is due the first time only, unless the pattern is also due in the hour before or
    ///   after, as hourly patterns are: these go on evenly.
    package func next(after start: Instant, in zone: TimeZone) -> Instant? {
        let horizon = start + .seconds(Int64(Self.searchYears) * 366 * 86_400)
        var position = Instant(seconds: start.seconds + 1)
        let before = zone.offset(at: start)
        if zone.nextClockChange(after: start) == position,
            isOverdue(at: position, before: before, after: zone.offset(at: position))
        {
            return position
        }
        while position <= horizon {
            let offset = zone.offset(at: position)
            let change = zone.nextClockChange(after: position)
            var from = Self.wall(position, offset)
            while let wall = firstWall(notBefore: from) {
                let instant = Instant(milliseconds: wall.millisecondsSinceEpoch - offset.milliseconds)
                if let change, instant >= change { break }
                if instant > horizon { return nil }
                if !isRepeat(wall, at: instant, in: zone) { return instant }
                from = wall.adding(milliseconds: 1000)
            }
            guard let change else { return nil }
            if isOverdue(at: change, before: offset, after: zone.offset(at: change)) { return change }
            position = change
        }
        return nil
    }

    /// Whether a wall time that fell into the gap at `change` is to be made up for.
    private func isOverdue(at change: Instant, before: UTCOffset, after: UTCOffset) -> Bool {
        guard after > before else { return false }
        let start = Self.wall(change, before)
        let end = Self.wall(change, after)
        guard hasWall(from: start, to: end) else { return false }
        return !hasWall(from: end, to: end.adding(milliseconds: Self.neighbourhood(before, after)))
    }

    /// Whether the wall time comes for the second time and was meant once.
    private func isRepeat(_ wall: LocalTime, at instant: Instant, in zone: TimeZone) -> Bool {
        guard case .overlap(let first, _) = zone.resolve(wall), instant > first,
            let change = zone.nextClockChange(after: first)
        else { return false }
        let before = zone.offset(at: first)
        let after = zone.offset(at: change)
        let start = Self.wall(change, after)
        let end = Self.wall(change, before)
        let neighbourhood = Self.neighbourhood(before, after)
        return !hasWall(from: start.adding(milliseconds: -neighbourhood), to: start)
            && !hasWall(from: end, to: end.adding(milliseconds: neighbourhood))
    }

    /// How near counts as hourly: an hour, or the size of the jump where that is larger. In milliseconds.
    private static func neighbourhood(_ before: UTCOffset, _ after: UTCOffset) -> Int64 {
        max(3_600_000, abs(after.milliseconds - before.milliseconds))
    }

    private static func wall(_ instant: Instant, _ offset: UTCOffset) -> LocalTime {
        LocalTime(millisecondsSinceEpoch: instant.milliseconds + offset.milliseconds)
    }
}
