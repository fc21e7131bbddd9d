package import FoggaraSystem

/// The instants at which a wall clock shows a given time.
package enum LocalResolution: Hashable, Sendable {
    /// Exactly one.
    case unique(Instant)
    /// None, since the clock was put forward over it; `end` is the first instant after the jump.
    case gap(end: Instant, length: Duration)
    /// Two, since the clock was put back over it.
    case overlap(first: Instant, second: Instant)

    /// The only instant, the first of two, or the first valid one after a gap.
    package var earliest: Instant {
        switch self {
        case .unique(let instant): instant
        case .gap(let end, _): end
        case .overlap(let first, _): first
        }
    }
}

extension TimeZone {
    /// Finds the instants at which the wall clock shows `local`.
    ///
    /// Every offset in force within 26 hours is tried: an offset fits when it holds at the instant it gives.
    package func resolve(_ local: LocalTime) -> LocalResolution {
        let wall = local.millisecondsSinceEpoch
        let windowEnd = Instant(milliseconds: wall + 93_600_000)
        var cursor = Instant(milliseconds: wall - 93_600_000)
        var candidates: Set<UTCOffset> = [offset(at: cursor)]
        var changes: [Instant] = []
        while let change = nextClockChange(after: cursor), change <= windowEnd {
            candidates.insert(offset(at: change))
            changes.append(change)
            cursor = change
        }
        var fitting: [Instant] = []
        for candidate in candidates {
            let instant = Instant(milliseconds: wall - candidate.milliseconds)
            if offset(at: instant) == candidate { fitting.append(instant) }
        }
        fitting.sort()
        if fitting.count >= 2 { return .overlap(first: fitting[0], second: fitting[fitting.count - 1]) }
        if let instant = fitting.first { return .unique(instant) }
        for change in changes {
            let before = offset(at: change - .milliseconds(1))
            let after = offset(at: change)
            let start = change.milliseconds + before.milliseconds
            let end = change.milliseconds + after.milliseconds
            if wall >= start, wall < end {
                return .gap(end: change, length: .seconds(after.seconds - before.seconds))
            }
        }
        // Unreachable with a sound database: a time is missing only between the two sides of a change.
        return .unique(Instant(milliseconds: wall - offset(at: Instant(milliseconds: wall)).milliseconds))
    }
}
