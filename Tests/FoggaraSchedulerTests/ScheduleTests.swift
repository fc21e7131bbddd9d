import FoggaraJSON
import FoggaraScheduler
import FoggaraSystem
import FoggaraText
import Testing

@Suite("Schedule rules")
struct ScheduleTests {
    private let start = Instant(seconds: 1_768_471_643)  // 2026-01-15T10:07:23Z

    private func schedule(
        _ intervals: JSONValue..., version: Double = 1.2, zone: String = "Africa/Algiers"
    ) throws(ScheduleRefusal) -> Schedule {
        try Schedule(
            id: ScheduleID("w:n"), parameters: ["rule": ["interval": .array(intervals)]], typeVersion: version,
            zone: zone)
    }

    private func times(_ schedule: Schedule, _ count: Int, after: Instant? = nil) -> [String] {
        let start = after ?? start
        return schedule.slots(after: start, until: start + .seconds(86_400 * 800), limit: count)
            .map { String($0.localTime.prefix(16)) }
    }

    @Test("without parameters the trigger fires every day at 0:00")
    func defaults() throws {
        let schedule = try Schedule(id: ScheduleID("w:n"), parameters: [:], typeVersion: 1.4, zone: "Africa/Algiers")
        #expect(schedule.rules.map(\.cron.text) == ["0 0 0 * * *"])
        #expect(times(schedule, 2) == ["2026-01-16T00:00", "2026-01-17T00:00"])
        #expect(
            try RuleInterval.all(in: [:]).map(\.json) == [
                ["field": "days", "daysInterval": 1, "triggerAtHour": 0, "triggerAtMinute": 0]
            ])
    }

    @Test("hours spaced by a filter start at once and then keep their distance")
    func hours() throws {
        let schedule = try schedule(["field": "hours", "hoursInterval": 13, "triggerAtMinute": 15])
        #expect(schedule.rules.map(\.cron.text) == ["0 15 * * * *"])
        #expect(times(schedule, 3) == ["2026-01-15T11:15", "2026-01-16T00:15", "2026-01-16T13:15"])
    }

    @Test("every 36 hours goes on")
    func manyHours() throws {
        let schedule = try schedule(["field": "hours", "hoursInterval": 36])
        #expect(times(schedule, 3) == ["2026-01-15T12:00", "2026-01-17T00:00", "2026-01-18T12:00"])
    }

    @Test("every 2 days keeps its distance over the end of a leap year")
    func leapYear() throws {
        let schedule = try schedule(["field": "days", "daysInterval": 2])
        let december = Instant(seconds: 1_861_660_800)  // 2028-12-29T00:00Z
        #expect(
            times(schedule, 3, after: december) == ["2028-12-30T00:00", "2029-01-01T00:00", "2029-01-03T00:00"])
    }

    @Test("every 2 weeks on two days fires on both of them, also over a year of 53 weeks")
    func weeks() throws {
        let schedule = try schedule(["field": "weeks", "weeksInterval": 2, "triggerAtDay": [1, 4]])
        #expect(
            times(schedule, 4) == ["2026-01-19T00:00", "2026-01-22T00:00", "2026-02-02T00:00", "2026-02-05T00:00"])
        let december = Instant(seconds: 1_670_716_800)  // 2022-12-11T00:00Z
        let sundays = try self.schedule(["field": "weeks", "weeksInterval": 2, "triggerAtDay": [0]])
        #expect(
            times(sundays, 3, after: december) == ["2022-12-18T00:00", "2023-01-01T00:00", "2023-01-15T00:00"])
    }

    @Test("a size of zero never fires, a range is checked from version 1.3 on")
    func ranges() throws {
        #expect(times(try schedule(["field": "weeks", "weeksInterval": 0]), 1) == [])
        #expect(times(try schedule(["field": "minutes", "minutesInterval": 0]), 1) == [])
        let refusal = #expect(throws: ScheduleRefusal.self) {
            try schedule(["field": "minutes", "minutesInterval": 60], version: 1.3)
        }
        #expect(refusal?.message == "Invalid interval" && refusal?.description == "Minutes must be in range 1-59")
        #expect(refusal?.crons == [])
    }

    @Test("a refused text names the interval and the texts until then")
    func refusals() throws {
        let hours: JSONValue = ["field": "hours"]
        let first = #expect(throws: ScheduleRefusal.self) {
            try schedule(hours, ["field": "days", "triggerAtHour": 26])
        }
        #expect(first?.message == "Field value (26) is out of range" && first?.description == nil)
        #expect(first?.interval == 1 && first?.crons == ["0 0 */1 * * *", "0 0 26 * * *"])
        let second = #expect(throws: ScheduleRefusal.self) {
            try schedule(["field": "cronExpression", "expression": "nonsense"])
        }
        #expect(second?.message == "Invalid cron expression" && second?.cron?.code == .unknownName)
        #expect(
            second?.activationMessage == "There was a problem activating the workflow: \"Invalid cron expression\"")
        let third = #expect(throws: ScheduleRefusal.self) { try schedule(hours, zone: "Mars/Olympus") }
        #expect(third?.code == .invalidTimeZone && third?.message == "Invalid timezone.")
        let fourth = #expect(throws: ScheduleRefusal.self) { try schedule(["field": "decades"]) }
        #expect(fourth?.code == .invalidInterval)
    }

    @Test("two intervals at one instant are one slot with both")
    func together() throws {
        let schedule = try schedule(["field": "hours"], ["field": "minutes", "minutesInterval": 30])
        let slots = schedule.slots(after: start, until: start + .seconds(7200), limit: 10)
        #expect(slots.map(\.rules) == [[1], [0, 1], [1], [0, 1]])
        #expect(slots[1].key == "w:n|2026-01-15T12:00:00|Africa/Algiers")
        #expect(Set(slots.map(\.key)).count == 4)
    }

    @Test("the two passes of a repeated hour have different keys")
    func repeatedHour() throws {
        let schedule = try schedule(["field": "hours"], zone: "Europe/Paris")
        let start = try #require(Instant(iso8601: "2026-10-24T23:30Z"))
        let slots = schedule.slots(after: start, until: start + .seconds(7200), limit: 10)
        #expect(
            slots.map(\.key) == ["w:n|2026-10-25T02:00:00|Europe/Paris", "w:n|2026-10-25T02:00:00/2|Europe/Paris"])
    }

    @Test("what filters remember is kept for the same rule and forgotten for another")
    func state() throws {
        let rules = try schedule(["field": "hours", "hoursInterval": 5], ["field": "days", "daysInterval": 2]).rules
        let kept = RecurrenceState(
            stored: ["recurrenceRules": [7, 20], "recurrenceRuleSignatures": ["hours:5", "days:3"]], for: rules)
        #expect(kept.last == [7, nil] && kept.signatures == ["hours:5", "days:2"])
        #expect(RecurrenceState(stored: ["recurrenceRules": [23, 367]], for: rules).last == [23, nil])
        #expect(RecurrenceState(stored: kept.json, for: rules) == kept)
        #expect(RecurrenceState(stored: nil, for: rules).last == [nil, nil])
    }

    @Test("the second of a node is stable and within the minute")
    func derived() {
        let times = DerivedTimes.hashed(workflow: "w", node: "n")
        #expect(times == DerivedTimes.hashed(workflow: "w", node: "n"))
        let seconds = Set((0..<500).map { DerivedTimes.hashed(workflow: "w", node: String($0)).second })
        #expect(seconds.min() == 0 && seconds.max() == 58)
    }

    @Test(
        "the item has the words of the trigger",
        arguments: [(1, "1st"), (2, "2nd"), (3, "3rd"), (12, "12th"), (23, "23rd")])
    func item(day: Int, ordinal: String) throws {
        let instant = try #require(Instant(iso8601: "2026-05-\(day < 10 ? "0" : "")\(day)T23:04:05Z"))
        let item = ScheduleItem.make(at: instant, in: .utc)
        #expect(item["Readable date"] == .string("May \(ordinal) 2026, 11:04:05 pm"))
        #expect(item["Timezone"] == "UTC (UTC+00:00)")
        #expect(item["timestamp"]?.string == instant.iso8601.replacing("Z", with: "+00:00"))
    }
}
