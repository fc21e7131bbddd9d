/// A point of UTC time in whole milliseconds, without leap seconds: the only kind of time that is stored or sent.
///
/// - Units: milliseconds since 1970-01-01T00:00:00Z, as JavaScript counts them.
package struct Instant: Hashable, Comparable, Sendable {
    /// Milliseconds since 1970-01-01T00:00:00Z; negative before.
    package let milliseconds: Int64

    /// The instant that many milliseconds after 1970-01-01T00:00:00Z.
    package init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    /// The instant that many whole seconds after 1970-01-01T00:00:00Z.
    package init(seconds: Int64) {
        self.milliseconds = seconds * 1000
    }

    /// 1970-01-01T00:00:00Z.
    package static let epoch = Instant(milliseconds: 0)

    /// Whole seconds since the epoch, rounded towards the past.
    package var seconds: Int64 {
        let quotient = milliseconds / 1000
        return milliseconds % 1000 < 0 ? quotient - 1 : quotient
    }

    /// The part below one second, 0 to 999 milliseconds.
    package var millisecond: Int {
        Int(milliseconds - seconds * 1000)
    }

    /// Orders by time, earlier first.
    package static func < (left: Instant, right: Instant) -> Bool {
        left.milliseconds < right.milliseconds
    }

    /// The instant moved by a duration, which is rounded towards zero to whole milliseconds.
    package static func + (instant: Instant, duration: Duration) -> Instant {
        Instant(milliseconds: instant.milliseconds + duration.wholeMilliseconds)
    }

    /// The instant moved back by a duration.
    package static func - (instant: Instant, duration: Duration) -> Instant {
        Instant(milliseconds: instant.milliseconds - duration.wholeMilliseconds)
    }

    /// The time from `right` to `left`.
    package static func - (left: Instant, right: Instant) -> Duration {
        .milliseconds(left.milliseconds - right.milliseconds)
    }
}

extension Duration {
    /// The duration in milliseconds, rounded towards zero.
    package var wholeMilliseconds: Int64 {
        components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
    }
}
