import FoggaraSystem
import FoggaraText
import Testing

@Suite("Civil calendar")
struct CalendarTests {
    private func date(_ text: String) throws -> CivilDate {
        let instant = try #require(Instant(iso8601: text))
        return TimeZone.utc.localTime(at: instant).date
    }

    @Test(
        "week day, day of year, ISO week and US week",
        arguments: [
            ("2026-01-01", 4, 1, "2026-1", 1), ("2026-01-15", 4, 15, "2026-3", 3), ("2024-12-30", 1, 365, "2025-1", 1),
            ("2024-12-28", 6, 363, "2024-52", 52), ("2021-01-03", 0, 3, "2020-53", 2),
            ("2022-12-31", 6, 365, "2022-52", 53),
            ("2000-02-29", 2, 60, "2000-9", 10), ("1969-12-31", 3, 365, "1970-1", 1),
        ])
    func days(text: String, weekday: Int, dayOfYear: Int, isoWeek: String, usWeek: Int) throws {
        let date = try date(text)
        #expect(date.weekday == weekday)
        #expect(date.dayOfYear == dayOfYear)
        #expect("\(date.isoWeek.year)-\(date.isoWeek.week)" == isoWeek)
        #expect(date.usWeek == usWeek)
    }

    @Test("adding months stops at the last day of a short month")
    func months() throws {
        #expect(try date("2026-01-31").adding(months: 1) == date("2026-02-28"))
        #expect(try date("2024-01-31").adding(months: 1) == date("2024-02-29"))
        #expect(try date("2026-03-31").adding(months: -13) == date("2025-02-28"))
        #expect(try date("2026-12-01").adding(months: 1) == date("2027-01-01"))
        #expect(try date("2026-12-31").adding(days: 1) == date("2027-01-01"))
    }

    @Test("a wall time has its parts and prints them")
    func localTime() throws {
        let day = try date("2026-01-15")
        let time = try #require(LocalTime(date: day, hour: 9, minute: 7, second: 5, millisecond: 3))
        #expect(time.description == "2026-01-15T09:07:05.003")
        #expect((time.hour, time.minute, time.second, time.millisecond) == (9, 7, 5, 3))
        #expect(LocalTime(millisecondsSinceEpoch: time.millisecondsSinceEpoch) == time)
        #expect(LocalTime(date: day, hour: 24, minute: 0) == nil)
        #expect(time.adding(milliseconds: -86_400_000).description == "2026-01-14T09:07:05.003")
    }
}
