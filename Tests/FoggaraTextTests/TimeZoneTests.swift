import FoggaraSystem
import FoggaraText
import Testing

@Suite("Time zones")
struct TimeZoneTests {
    private func instant(_ text: String) throws -> Instant { try #require(Instant(iso8601: text)) }

    private func local(_ text: String) throws -> LocalTime { TimeZone.utc.localTime(at: try instant(text)) }

    @Test(
        "offsets at an instant, before, inside and after the recorded changes",
        arguments: [
            ("Africa/Algiers", "2026-07-15T10:00Z", "+01:00"), ("Africa/Algiers", "1977-06-01T10:00Z", "+01:00"),
            ("Africa/Algiers", "1970-01-01T00:00Z", "+00:00"), ("Europe/Paris", "2026-01-15T10:00Z", "+01:00"),
            ("Europe/Paris", "2026-07-15T10:00Z", "+02:00"), ("Europe/Paris", "2126-07-15T10:00Z", "+02:00"),
            ("Europe/Paris", "2026-03-29T00:59:59Z", "+01:00"), ("Europe/Paris", "2026-03-29T01:00:00Z", "+02:00"),
            ("America/New_York", "2056-11-05T05:59:59Z", "-04:00"),
            ("America/New_York", "2056-11-05T06:00:00Z", "-05:00"),
            ("America/St_Johns", "2026-01-15T10:00Z", "-03:30"), ("Australia/Lord_Howe", "2050-01-15T10:00Z", "+11:00"),
            ("Australia/Lord_Howe", "2050-07-15T10:00Z", "+10:30"),
            ("Africa/Casablanca", "2026-07-15T10:00Z", "+01:00"),
            ("Asia/Kathmandu", "2026-07-15T10:00Z", "+05:45"), ("America/Nuuk", "2060-07-01T00:00Z", "-01:00"),
        ])
    func offsets(name: String, text: String, offset: String) throws {
        #expect(try TimeZone(named: name).offset(at: instant(text)).description == offset)
    }

    @Test(
        "names are read in any case, offsets as texts",
        arguments: [
            ("africa/ALGIERS", "Africa/Algiers"), ("utc", "UTC"), ("UTC", "UTC"), ("UTC+1", "UTC+01:00"),
            ("+01:00", "UTC+01:00"), ("utc-3:30", "UTC-03:30"), ("UTC+0", "UTC"), ("etc/gmt-1", "Etc/GMT-1"),
            ("america/argentina/buenos_aires", "America/Argentina/Buenos_Aires"),
        ])
    func names(text: String, name: String) throws {
        #expect(try TimeZone(named: text).name == name)
    }

    @Test(
        "what is no zone is refused",
        arguments: [
            "", "Mars/Olympus", "Africa", "Africa/", "/etc/passwd", "../zoneinfo/UTC", "Africa/../UTC", "zone.tab",
            "posix/UTC", "+1", "UTC+24", "UTC+1:5", "DEFAULT", "leapseconds", "tzdata.zi",
        ])
    func unknown(name: String) {
        #expect(throws: TimeZoneError(code: .unknown, name: name)) { _ = try TimeZone(named: name) }
    }

    @Test("a wall time comes once, never or twice")
    func resolution() throws {
        let paris = try TimeZone(named: "Europe/Paris")
        #expect(try paris.resolve(local("2026-01-15T12:00Z")) == .unique(instant("2026-01-15T11:00Z")))
        #expect(
            try paris.resolve(local("2026-03-29T02:30Z"))
                == .gap(end: instant("2026-03-29T01:00Z"), length: .seconds(3600)))
        #expect(
            try paris.resolve(local("2026-10-25T02:30Z"))
                == .overlap(first: instant("2026-10-25T00:30Z"), second: instant("2026-10-25T01:30Z")))
        #expect(try paris.resolve(local("2026-03-29T02:00Z")).earliest == instant("2026-03-29T01:00Z"))
        #expect(try paris.resolve(local("2026-03-29T03:00Z")) == .unique(instant("2026-03-29T01:00Z")))
        let apia = try TimeZone(named: "Pacific/Apia")
        #expect(
            try apia.resolve(local("2011-12-30T12:00Z"))
                == .gap(end: instant("2011-12-30T10:00Z"), length: .seconds(86_400)))
    }

    @Test(
        "every wall time resolves to instants that show it again", arguments: ["Europe/Paris", "Australia/Lord_Howe"])
    func roundTrip(name: String) throws {
        let zone = try TimeZone(named: name)
        for hour in 0..<(366 * 24) {
            let instant = Instant(seconds: 1_767_225_600 + Int64(hour) * 3600)
            let wall = zone.localTime(at: instant)
            switch zone.resolve(wall) {
            case .unique(let found): if found != instant { Issue.record("\(wall) gives \(found), not \(instant)") }
            case .overlap(let first, let second):
                if first != instant && second != instant { Issue.record("\(wall) misses \(instant)") }
            case .gap: Issue.record("\(wall) exists")
            }
        }
    }

    @Test("the next clock change is found in the list and in the rule")
    func changes() throws {
        let paris = try TimeZone(named: "Europe/Paris")
        #expect(try paris.nextClockChange(after: instant("2026-01-01")) == instant("2026-03-29T01:00Z"))
        #expect(try paris.nextClockChange(after: instant("2096-12-01")) == instant("2097-03-31T01:00Z"))
        #expect(try TimeZone(named: "Africa/Algiers").nextClockChange(after: instant("2026-01-01")) == nil)
        #expect(TimeZone.utc.nextClockChange(after: .epoch) == nil)
    }

    @Test("an instant prints with its local offset")
    func printing() throws {
        let algiers = try TimeZone(named: "Africa/Algiers")
        #expect(try algiers.iso8601(instant("2026-01-15T10:07:24Z")) == "2026-01-15T11:07:24.000+01:00")
        #expect(try algiers.abbreviation(at: instant("2026-01-15")) == "CET")
        #expect(try !algiers.isSummerTime(at: instant("2026-07-15")))
        #expect(try TimeZone(named: "Europe/Paris").isSummerTime(at: instant("2026-07-15")))
    }
}
