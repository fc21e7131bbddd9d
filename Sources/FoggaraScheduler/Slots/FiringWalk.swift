package import FoggaraSystem
import FoggaraText

/// One interval of a schedule coming due.
package struct Firing: Hashable, Sendable {
    /// When.
    package let instant: Instant
    /// Which interval, counted from 0.
    package let rule: Int
}

/// Walks through the times of a schedule, one after the other, and remembers what the filters need.
///
/// Each interval has a timer; the earliest goes off, is set again, and its filter decides. At one instant the timer that
/// was set earlier goes first.
package struct FiringWalk: Sendable {
    private struct Timer {
        var due: Instant?
        var order: Int
    }

    /// The schedule walked through.
    package let schedule: Schedule
    /// What the filters remember after the last firing.
    package private(set) var state: RecurrenceState
    /// How many ticks were looked at, those that a filter refused included.
    package private(set) var tickCount = 0
    private var timers: [Timer]
    private var order = 0

    /// Starts strictly after an instant.
    package init(_ schedule: Schedule, after start: Instant, state: RecurrenceState? = nil) {
        self.schedule = schedule
        self.state = state ?? RecurrenceState(schedule.rules)
        timers = []
        for (index, rule) in schedule.rules.enumerated() {
            // n8n registers the same unfiltered text once.
            let isDuplicate = rule.recurrence == nil && schedule.rules[..<index].contains(rule)
            let isSilent = isDuplicate || rule.recurrence.map { !($0.size.value > 0) } ?? false
            let due = isSilent ? nil : rule.cron.next(after: start, in: schedule.zone)
            timers.append(Timer(due: due, order: index))
        }
        order = timers.count
    }

    /// The next firing not later than `end`; nil when there is none.
    package mutating func next(until end: Instant) -> Firing? {
        while let index = earliestTimer(), let due = timers[index].due, due <= end {
            tickCount += 1
            timers[index].due = schedule.rules[index].cron.next(after: due, in: schedule.zone)
            timers[index].order = order
            order += 1
            if passes(index, due) { return Firing(instant: due, rule: index) }
        }
        return nil
    }

    /// The next slot not later than `end`: all intervals due at one instant together.
    package mutating func nextSlot(until end: Instant) -> Slot? {
        guard let first = next(until: end) else { return nil }
        var rules = [first.rule]
        while let other = next(until: first.instant) { rules.append(other.rule) }
        return Slot(schedule, instant: first.instant, rules: rules)
    }

    /// Leaves out everything up to and including `end`, as if the program had not been running: filters learn nothing.
    package mutating func skip(through end: Instant) {
        for index in timers.indices {
            guard let due = timers[index].due, due <= end else { continue }
            timers[index].due = schedule.rules[index].cron.next(after: end, in: schedule.zone)
        }
    }

    private func earliestTimer() -> Int? {
        var best: Int?
        for index in timers.indices {
            guard let due = timers[index].due else { continue }
            if let current = best, let currentDue = timers[current].due,
                (currentDue, timers[current].order) < (due, timers[index].order)
            {
                continue
            }
            best = index
        }
        return best
    }

    private mutating func passes(_ index: Int, _ instant: Instant) -> Bool {
        guard let recurrence = schedule.rules[index].recurrence else { return true }
        let wall = schedule.zone.localTime(at: instant)
        guard recurrence.allows(instant, wall: wall, last: state.last[index]) else { return false }
        state.last[index] = recurrence.mark(at: instant, wall: wall)
        return true
    }
}

extension Schedule {
    /// The slots strictly after `start`, at most `limit`, none later than `end`.
    package func slots(
        after start: Instant, until end: Instant, limit: Int, state: RecurrenceState? = nil
    ) -> [Slot] {
        var walk = FiringWalk(self, after: start, state: state)
        var slots: [Slot] = []
        while slots.count < limit, let slot = walk.nextSlot(until: end) { slots.append(slot) }
        return slots
    }
}
