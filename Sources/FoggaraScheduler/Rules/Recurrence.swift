import FoggaraSystem
import FoggaraText

/// The filter of "every n": it lets a tick pass when at least n units went by since the last one that passed.
///
/// n8n keeps the last tick as a bare number (hour of the day, day of the year, week of the year), so a distance across
/// midnight or New Year is taken around the circle. Where that circle is wrong, the true distance is taken: hours from
/// 24 on are counted absolutely, and the years and weeks before have their own length.
/// - Source: n8n 2.41.1, as recorded.
package struct Recurrence: Hashable, Sendable {
    /// What is counted.
    package enum Unit: String, Sendable {
        case minutes
        case hours
        case days
        case weeks
        case months
    }

    /// What is counted.
    package let unit: Unit
    /// How many units must go by.
    package let size: RuleNumber

    /// Names the rule; stored beside the last tick, which is forgotten when the rule changes.
    package var signature: String { "\(unit.rawValue):\(size.text)" }

    /// The number that stands for a tick.
    func mark(at instant: Instant, wall: LocalTime) -> Double {
        switch unit {
        case .minutes: Double(instant.seconds / 60)
        case .hours: isAbsolute ? Double(wall.millisecondsSinceEpoch / 3_600_000) : Double(wall.hour)
        case .days: Double(wall.date.dayOfYear)
        case .weeks: Double(wall.date.usWeek)
        case .months: Double(wall.date.year * 12 + wall.date.month - 1)
        }
    }

    /// Whether a tick may pass after `last`; the first one always may. A size of zero or less lets none pass.
    func allows(_ instant: Instant, wall: LocalTime, last: Double?) -> Bool {
        guard size.value > 0 else { return false }
        guard let last else { return true }
        let distance = mark(at: instant, wall: wall) - last
        switch unit {
        case .minutes, .months:
            return distance >= size.value
        case .hours:
            return (distance < 0 && !isAbsolute ? distance + 24 : distance) >= size.value
        case .days:
            let daysBefore = CivilDate.isLeap(year: wall.date.year - 1) ? 366.0 : 365.0
            return (distance < 0 ? distance + daysBefore : distance) >= size.value
        case .weeks:
            return distance == 0 || (distance < 0 ? distance + weeksBefore(wall.date) : distance) >= size.value
        }
    }

    /// Whether a stored number without a signature may be this rule's; n8n before 2.41 wrote such.
    func isPlausible(_ mark: Double) -> Bool {
        guard mark == mark.rounded() else { return false }
        switch unit {
        case .hours: return (0...23).contains(mark)
        case .days: return (1...366).contains(mark)
        case .weeks: return (1...53).contains(mark)
        case .minutes, .months: return false
        }
    }

    private var isAbsolute: Bool { size.value >= 24 }

    /// How many weeks the year before had: week 1 of this year may begin in its December.
    private func weeksBefore(_ date: CivilDate) -> Double {
        let last = CivilDate(year: date.year - 1, month: 12, day: 31)
        guard let last else { return 52 }
        return last.usWeek == 1 ? Double(last.adding(days: -7).usWeek) : Double(last.usWeek)
    }
}
