import FoggaraSystem
import Testing

@Suite("Instants")
struct InstantTests {
    @Test(
        "an instant prints as JavaScript prints it",
        arguments: [
            (0, "1970-01-01T00:00:00.000Z"),
            (1_768_471_643_000, "2026-01-15T10:07:23.000Z"),
            (-1, "1969-12-31T23:59:59.999Z"),
            (951_782_400_000, "2000-02-29T00:00:00.000Z"),
            (8_640_000_000_000_000, "+275760-09-13T00:00:00.000Z"),
            (-8_640_000_000_000_000, "-271821-04-20T00:00:00.000Z"),
        ] as [(Int64, String)])
    func prints(milliseconds: Int64, text: String) {
        let instant = Instant(milliseconds: milliseconds)
        #expect(instant.iso8601 == text)
        #expect(Instant(iso8601: text) == instant)
    }

    @Test(
        "offsets, missing parts and long fractions are read",
        arguments: [
            ("2026-01-15", "2026-01-15T00:00:00.000Z"),
            ("2026-01-15T10:07Z", "2026-01-15T10:07:00.000Z"),
            ("2026-01-15 10:07:23.1239", "2026-01-15T10:07:23.123Z"),
            ("2026-01-15T10:07:23.5+01:00", "2026-01-15T09:07:23.500Z"),
            ("2026-01-15T10:07:23-0330", "2026-01-15T13:37:23.000Z"),
            ("2026-01-15t10:07:23+01", "2026-01-15T09:07:23.000Z"),
        ])
    func reads(text: String, expected: String) {
        #expect(Instant(iso8601: text)?.iso8601 == expected)
    }

    @Test(
        "what is no date is refused",
        arguments: [
            "", "2026", "2026-02-29", "2026-13-01", "2026-01-15T24:00", "2026-01-15T10:60", "2026-01-15T10:07:60",
            "2026-01-15T10:07:23.", "2026-01-15T10:07:23Zx", "2026-01-15T10", "26-01-15", "2026-01-15T10:07+24:00",
        ])
    func refuses(text: String) {
        #expect(Instant(iso8601: text) == nil)
    }

    @Test("days and dates convert both ways over eight centuries")
    func civilDates() {
        var previous = CivilDate(daysSinceEpoch: -150_001)
        for days in -150_000...150_000 {
            let date = CivilDate(daysSinceEpoch: days)
            #expect(previous < date)
            if date.daysSinceEpoch != days { Issue.record("\(date) gives \(date.daysSinceEpoch), not \(days)") }
            previous = date
        }
    }

    @Test("durations move an instant and lie between two")
    func arithmetic() {
        let start = Instant(seconds: 10)
        #expect(start + .milliseconds(1500) == Instant(milliseconds: 11_500))
        #expect(start - .seconds(20) == Instant(seconds: -10))
        #expect(Instant(milliseconds: 11_500) - start == .milliseconds(1500))
        #expect(Instant(milliseconds: -1).seconds == -1)
        #expect(Instant(milliseconds: -1).millisecond == 999)
    }
}
