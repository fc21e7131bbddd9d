/// How far a wall clock is ahead of UTC.
package struct UTCOffset: Hashable, Comparable, Sendable {
    /// Seconds east of Greenwich; negative in the west.
    package let seconds: Int

    /// Makes an offset.
    package init(seconds: Int) {
        self.seconds = seconds
    }

    /// No difference.
    package static let zero = UTCOffset(seconds: 0)

    /// The offset in milliseconds.
    package var milliseconds: Int64 { Int64(seconds) * 1000 }

    /// Orders from west to east.
    package static func < (left: UTCOffset, right: UTCOffset) -> Bool {
        left.seconds < right.seconds
    }
}

extension UTCOffset: CustomStringConvertible {
    /// - Shape: `+01:00`, `-03:30`; whole minutes, towards zero.
    package var description: String {
        let minutes = abs(seconds) / 60
        let hour = minutes / 60
        let minute = minutes % 60
        return (seconds < 0 ? "-" : "+") + (hour < 10 ? "0" : "") + "\(hour):" + (minute < 10 ? "0" : "") + "\(minute)"
    }
}
