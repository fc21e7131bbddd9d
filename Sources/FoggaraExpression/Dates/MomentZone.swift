import FoggaraSystem
import FoggaraText

/// A time zone as Luxon names it.
struct MomentZone: Sendable {
    /// Name as Luxon shows it.
    let name: String
    private let zone: TimeZone?
    /// Minutes of a fixed offset.
    let fixed: Int

    /// UTC.
    static let utc = MomentZone(fixed: 0)

    /// A fixed offset, named `UTC+1` or `UTC+5:30`.
    init(fixed minutes: Int) {
        zone = nil
        fixed = minutes
        if minutes == 0 {
            name = "UTC"
        } else {
            let rest = abs(minutes) % 60
            let tail = rest == 0 ? "" : ":" + (rest < 10 ? "0" : "") + String(rest)
            name = "UTC" + (minutes < 0 ? "-" : "+") + String(abs(minutes) / 60) + tail
        }
    }

    /// Zones of the database by the names they were asked for under; their number is bounded.
    private static let known = Locked<[String: MomentZone]>([:])

    /// A zone by name; nil for an unknown one.
    init?(_ text: String) {
        if text == "UTC" {
            self = .utc
            return
        }
        if let zone = Self.known.withLock({ $0[text] }) {
            self = zone
            return
        }
        let lower = text.lowercased()
        if lower == "utc" || lower == "gmt" {
            self = .utc
            return
        }
        if lower.hasPrefix("utc") {
            let rest = lower.dropFirst(3)
            guard let sign = rest.first, sign == "+" || sign == "-" else { return nil }
            let parts = rest.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
            guard let hours = parts.first.flatMap({ Int($0) }), parts.count <= 2 else { return nil }
            let minutes = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
            self.init(fixed: (hours * 60 + minutes) * (sign == "-" ? -1 : 1))
            return
        }
        guard text.contains("/") || text.count <= 5,
            let found = try? TimeZone(named: text)  // the caller says in Luxon's words that the zone is invalid
        else { return nil }
        let zone = MomentZone(name: found.name == "UTC" ? "UTC" : text, zone: found)
        Self.known.withLock { if $0.count < 1_000 { $0[text] = zone } }
        self = zone
    }

    private init(name: String, zone: TimeZone) {
        self.name = name
        self.zone = zone
        fixed = 0
    }

    /// Name in the zone table: `Etc/GMT-1` for an hour ahead of UTC.
    var ianaName: String {
        guard isFixed else { return name }
        if fixed == 0 { return "Etc/UTC" }
        let rest = abs(fixed) % 60
        let tail = rest == 0 ? "" : ":" + String(rest)
        return "Etc/GMT" + (fixed < 0 ? "+" : "-") + String(abs(fixed) / 60) + tail
    }

    /// Whether the offset is the same at all times.
    var isFixed: Bool { zone == nil }

    /// Minutes ahead of UTC at an instant.
    func offset(_ milliseconds: Double) -> Double {
        guard let zone else { return Double(fixed) }
        guard abs(milliseconds) < 9e15 else { return 0 }
        return Double(zone.offset(at: Instant(milliseconds: Int64(milliseconds.rounded(.down)))).seconds) / 60
    }

    /// Whether summer time holds at an instant.
    func isSummer(_ milliseconds: Double) -> Bool {
        guard let zone else { return false }
        return zone.isSummerTime(at: Instant(milliseconds: Int64(milliseconds)))
    }

    /// Short name at an instant, as `CET`.
    func abbreviation(_ milliseconds: Double) -> String {
        zone?.abbreviation(at: Instant(milliseconds: Int64(milliseconds))) ?? name
    }
}

extension MomentZone {
    /// The zone of the process, which native dates are read in: UTC by name, but not as a fixed offset.
    static let process =
        (try? TimeZone(named: "Etc/UTC")).map { MomentZone(name: "UTC", zone: $0) } ?? .utc  // always there
}
