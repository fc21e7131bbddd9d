package import FoggaraSystem

/// How far a schedule has been decided; stored with the decisions, in one transaction.
package struct ScheduleCursor: Hashable, Sendable {
    /// Every slot up to and including this instant is fired or skipped.
    package let decidedThrough: Instant
    /// What the filters of "every n" rules remember.
    package let state: RecurrenceState

    /// Makes a cursor.
    package init(decidedThrough: Instant, state: RecurrenceState) {
        self.decidedThrough = decidedThrough
        self.state = state
    }
}

/// What was decided about one slot, or about a stretch too long to name each.
package enum SlotDecision: Hashable, Sendable {
    /// Start a run for it.
    case fire(Slot)
    /// Record that it was due and not fired.
    case skip(Slot)
    /// Record that more slots than the limit passed within this stretch, all skipped.
    case skipRest(after: Instant, through: Instant)
}

/// Decides for one schedule which slots fire, as a pure function of the time.
///
/// The cursor only moves forward: when the machine's clock jumps back, nothing is due until it has caught up, so no slot
/// fires twice. When it jumps forward, the slots it jumped over are late and the policy decides.
package struct SchedulePlanner: Sendable {
    /// The schedule decided about.
    package let schedule: Schedule
    /// What becomes of late slots.
    package let misfire: MisfireSettings
    /// How far it is decided.
    package private(set) var cursor: ScheduleCursor

    /// Continues at a stored cursor.
    package init(_ schedule: Schedule, misfire: MisfireSettings, cursor: ScheduleCursor) {
        self.schedule = schedule
        self.misfire = misfire
        self.cursor = cursor
    }

    /// Starts a new schedule: its first slot comes after `now`.
    package init(_ schedule: Schedule, misfire: MisfireSettings = MisfireSettings(), startingAt now: Instant) {
        let cursor = ScheduleCursor(decidedThrough: now, state: RecurrenceState(schedule.rules))
        self.init(schedule, misfire: misfire, cursor: cursor)
    }

    /// The next slot not later than `end`, to set a timer by.
    package func nextSlot(until end: Instant) -> Slot? {
        var walk = FiringWalk(schedule, after: cursor.decidedThrough, state: cursor.state)
        return walk.nextSlot(until: end)
    }

    /// Decides every slot up to and including `now`, oldest first, and moves the cursor.
    ///
    /// - Guarantees: with the policy `all` at most `limit` slots are decided; the cursor then stands at the last of them
    ///   and the next call goes on.
    package mutating func decide(now: Instant) -> [SlotDecision] {
        guard now > cursor.decidedThrough else { return [] }
        let onTime = max(cursor.decidedThrough, now - misfire.grace - .milliseconds(1))
        switch misfire.policy {
        case .all: return fireAll(through: now)
        case .skip: return skipLate(through: onTime) + fireOnTime(through: now)
        case .once: return fireLatest(through: onTime) + fireOnTime(through: now)
        }
    }

    private mutating func fireAll(through end: Instant) -> [SlotDecision] {
        var walk = FiringWalk(schedule, after: cursor.decidedThrough, state: cursor.state)
        var decisions: [SlotDecision] = []
        var decidedThrough = end
        while let slot = walk.nextSlot(until: end) {
            decisions.append(.fire(slot))
            if decisions.count == misfire.limit {
                decidedThrough = slot.instant
                break
            }
        }
        cursor = ScheduleCursor(decidedThrough: decidedThrough, state: walk.state)
        return decisions
    }

    /// Slots within the grace; there may be many of an every-second rule, and all are fired.
    private mutating func fireOnTime(through end: Instant) -> [SlotDecision] {
        fireAll(through: end)
    }

    /// Filters do not learn from slots that did not fire, so the state stays as it was.
    private mutating func skipLate(through end: Instant) -> [SlotDecision] {
        let late = lateSlots(through: end)
        cursor = ScheduleCursor(decidedThrough: end, state: cursor.state)
        return late.slots.map { .skip($0) } + late.rest
    }

    private mutating func fireLatest(through end: Instant) -> [SlotDecision] {
        let late = lateSlots(through: end)
        var decisions = late.slots.map { SlotDecision.skip($0) }
        var state = cursor.state
        if let last = late.slots.last {
            decisions[decisions.count - 1] = .fire(last)
            state = late.state
        }
        cursor = ScheduleCursor(decidedThrough: end, state: state)
        return decisions + late.rest
    }

    private func lateSlots(
        through end: Instant
    ) -> (slots: [Slot], state: RecurrenceState, rest: [SlotDecision]) {
        var walk = FiringWalk(schedule, after: cursor.decidedThrough, state: cursor.state)
        var slots: [Slot] = []
        while slots.count < misfire.limit, let slot = walk.nextSlot(until: end) { slots.append(slot) }
        let state = walk.state
        guard slots.count == misfire.limit, let last = slots.last, walk.nextSlot(until: end) != nil else {
            return (slots, state, [])
        }
        return (slots, state, [.skipRest(after: last.instant, through: end)])
    }
}
