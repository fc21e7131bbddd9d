import FoggaraScheduler
import FoggaraSystem
import FoggaraTestSupport
import FoggaraText
import Testing

@Suite("Cron texts")
struct CronTests {
    private func next(_ text: String, _ zone: String, _ start: String, _ count: Int) throws -> [String] {
        let cron = try CronExpression(text)
        let zone = try TimeZone(named: zone)
        var instant = try #require(Instant(iso8601: start))
        var times: [String] = []
        while times.count < count, let due = cron.next(after: instant, in: zone) {
            times.append(String(zone.iso8601(due).prefix(19)) + zone.offset(at: due).description)
            instant = due
        }
        return times
    }

    @Test(
        "a text that cannot be used says why",
        arguments: [
            ("", "Too few fields"), ("* * * *", "Too few fields"), ("* * * * * * *", "Too many fields"),
            ("MONDAY * * * *", "Unknown alias: day"), ("* * * * lundi", "Unknown alias: lun"),
            ("0 0 L * *", "Unknown alias: l"), (" @daily", "Unknown alias: dai"), ("@annually", "Unknown alias: ann"),
            ("0 0 ? * *", "Field (dayOfMonth) cannot be parsed"), ("-1 * * * *", "Field (minute) cannot be parsed"),
            ("1.5 * * * *", "Field (minute) cannot be parsed"), ("0 9, * * *", "Field (hour) cannot be parsed"),
            ("*/0 * * * *", "Field (minute) has a step of zero"),
            ("5-1 * * * *", "Field (minute) has an invalid range"),
            ("0 0 * * FRI-MON", "Field (dayOfWeek) has an invalid range"),
            ("0 0 0 * *", "Field value (0) is out of range"),
            ("0 5,24 * * *", "Field value (5,24) is out of range"), ("0 0 * * 8", "Field value (8) is out of range"),
            ("5* * * * *", "Field (5*) has an invalid wildcard expression"),
            ("99999999999999999999 * * * *", "Field value (99999999999999999999) is out of range"),
            ("0 0 30 2 *", "Something went wrong. No execution date was found in the next 8 years."),
            ("0 0 31 4,6 *", "Something went wrong. No execution date was found in the next 8 years."),
        ])
    func refusals(text: String, message: String) {
        let error = #expect(throws: CronError.self) { _ = try CronExpression(text) }
        #expect(error?.message == message)
    }

    @Test(
        "presets and names in any case mean their fields",
        arguments: [
            ("@Yearly", "0 0 1 1 *"), ("@MONTHLY", "0 0 1 * *"), ("@weekly", "0 0 * * 7"), ("@daily", "0 0 * * *"),
            ("@hourly", "0 * * * *"), ("@minutely", "* * * * *"), ("@secondly", "* * * * * *"),
            ("@weekdays", "0 0 * * MON-fri"), ("@weekends", "0 0 * * sat,Sun"), ("0 9 * mon *", "0 9 * 1 *"),
            ("0 0 1 JAN-mar *", "0 0 1 1-3 *"), ("5/20 * * * *", "5,25,45 * * * *"), ("0 0 * * 5-7", "0 0 * * 0,5,6"),
        ])
    func equals(text: String, fields: String) throws {
        let start = "2026-01-15T10:07:23Z"
        #expect(try next(text, "Africa/Algiers", start, 5) == next(fields, "Africa/Algiers", start, 5))
    }

    @Test("with day and week day restricted either is enough; a step counts as a restriction")
    func eitherDay() throws {
        let days = try next("0 9 */10 * 5", "UTC", "2026-01-01T00:00Z", 8).map { $0.prefix(10) }
        #expect(
            days == [
                "2026-01-01", "2026-01-02", "2026-01-09", "2026-01-11", "2026-01-16", "2026-01-21", "2026-01-23",
                "2026-01-30",
            ])
    }

    @Test(
        "times around a clock change come once where they are meant once",
        arguments: [
            // Skipped: at the first instant after the gap.
            (
                "30 2 * * *", "Europe/Paris", "2026-03-28T12:00Z",
                ["2026-03-29T03:00:00+02:00", "2026-03-30T02:30:00+02:00"]
            ),
            (
                "*/15 2 * * *", "Europe/Paris", "2026-03-28T12:00Z",
                ["2026-03-29T03:00:00+02:00", "2026-03-30T02:00:00+02:00"]
            ),
            (
                "0 2,14 * * *", "Europe/Paris", "2026-03-28T20:00Z",
                ["2026-03-29T03:00:00+02:00", "2026-03-29T14:00:00+02:00"]
            ),
            (
                "0 0 * * *", "America/Havana", "2026-03-07T12:00Z",
                ["2026-03-08T01:00:00-04:00", "2026-03-09T00:00:00-04:00"]
            ),
            // Hourly over a gap: nothing extra.
            (
                "30 * * * *", "Europe/Paris", "2026-03-29T00:00Z",
                ["2026-03-29T01:30:00+01:00", "2026-03-29T03:30:00+02:00"]
            ),
            (
                "15 2,3 * * *", "Europe/Paris", "2026-03-28T12:00Z",
                ["2026-03-29T03:15:00+02:00", "2026-03-30T02:15:00+02:00"]
            ),
            // Repeated: daily times the first time only.
            (
                "30 2 * * *", "Europe/Paris", "2026-10-24T12:00Z",
                ["2026-10-25T02:30:00+02:00", "2026-10-26T02:30:00+01:00"]
            ),
            // The hour after the repeated one: once.
            (
                "0 3 * * *", "Europe/Paris", "2026-10-24T12:00Z",
                ["2026-10-25T03:00:00+01:00", "2026-10-26T03:00:00+01:00"]
            ),
            // Hourly over a repeated hour: both times.
            (
                "30 * * * *", "Europe/Paris", "2026-10-25T00:00Z",
                ["2026-10-25T02:30:00+02:00", "2026-10-25T02:30:00+01:00", "2026-10-25T03:30:00+01:00"]
            ),
            (
                "0 1-4 * * *", "Europe/Paris", "2026-10-24T23:30Z",
                ["2026-10-25T02:00:00+02:00", "2026-10-25T02:00:00+01:00", "2026-10-25T03:00:00+01:00"]
            ),
            // Half an hour.
            (
                "0 2 * * *", "Australia/Lord_Howe", "2026-10-03T12:00Z",
                ["2026-10-04T02:30:00+11:00", "2026-10-05T02:00:00+11:00"]
            ),
            (
                "45 1 * * *", "Australia/Lord_Howe", "2026-04-04T04:00Z",
                ["2026-04-05T01:45:00+11:00", "2026-04-06T01:45:00+10:30"]
            ),
        ])
    func clockChanges(text: String, zone: String, start: String, times: [String]) throws {
        #expect(try next(text, zone, start, times.count) == times)
    }

    @Test("a time to be made up for is found from one second before the change")
    func justBefore() throws {
        let paris = try TimeZone(named: "Europe/Paris")
        let change = try #require(Instant(iso8601: "2026-03-29T01:00Z"))
        let cron = try CronExpression("30 2 * * *")
        for milliseconds in [1, 999, 1000, 1001, 5000] {
            #expect(cron.next(after: change - .milliseconds(milliseconds), in: paris) == change)
        }
        #expect(cron.next(after: change, in: paris) == change + .seconds(86_400 - 1800))
    }

    @Test("29 February is found over the year 2100")
    func leapDay() throws {
        #expect(
            try next("0 0 29 2 *", "UTC", "2096-01-01T00:00Z", 2).map { $0.prefix(10) } == ["2096-02-29", "2104-02-29"])
    }

    @Test("random texts agree with a search that looks at every minute")
    func naive() throws {
        let random = SeededRandom(seed: 20_260_115)
        let zone = try TimeZone(named: "Africa/Algiers")
        let start = try #require(Instant(iso8601: "2026-02-26T22:50:30Z"))
        for _ in 0..<60 {
            let minutes = Set((0...random.next(below: 3)).map { _ in random.next(below: 60) })
            let hours = Set((0...random.next(below: 3)).map { _ in random.next(below: 24) })
            let days = Set((0...random.next(below: 12)).map { _ in 1 + random.next(below: 31) })
            let weekdays = Set((0...random.next(below: 3)).map { _ in random.next(below: 7) })
            let hasDays = random.next(below: 2) == 0
            let hasWeekdays = random.next(below: 2) == 0
            func list(_ numbers: Set<Int>) -> String { numbers.sorted().map(String.init).joined(separator: ",") }
            let text =
                "\(list(minutes)) \(list(hours)) \(hasDays ? list(days) : "*") * \(hasWeekdays ? list(weekdays) : "*")"

            var expected: [String] = []
            for minute in 1...(20 * 1440) {
                let instant = Instant(seconds: (start.seconds / 60 + Int64(minute)) * 60)
                let wall = zone.localTime(at: instant)
                guard minutes.contains(wall.minute), hours.contains(wall.hour) else { continue }
                let isDay = days.contains(wall.date.day)
                let isWeekday = weekdays.contains(wall.date.weekday)
                let fits =
                    switch (hasDays, hasWeekdays) {
                    case (true, true): isDay || isWeekday
                    case (true, false): isDay
                    case (false, true): isWeekday
                    case (false, false): true
                    }
                if fits { expected.append(String(zone.iso8601(instant).prefix(19)) + "+01:00") }
            }
            let actual = try next(text, "Africa/Algiers", "2026-02-26T22:50:30Z", expected.count)
            #expect(actual == expected, "\(text)")
        }
    }
}
