import FoggaraJSON
import FoggaraSystem

/// When each person last wrote, which decides what may be sent to them.
struct MessagingWindows: Sendable {
    private var hoursBefore: [String: Int] = [:]
    private var wrote: [String: Instant] = [:]
    private let isOpenForOthers: Bool
    var latest: Instant?

    /// Reads the settings `hoursSinceInbound` and `windows`; nil when one is wrong.
    init?(_ hours: JSONValue?, _ others: JSONValue?) {
        switch others?.string {
        case nil where others == nil: isOpenForOthers = true
        case "open": isOpenForOthers = true
        case "closed": isOpenForOthers = false
        default: return nil
        }
        guard let hours else { return }
        guard let object = hours.object else { return nil }
        for member in object {
            guard let number = member.value.wholeNumber, number >= 0 else { return nil }
            hoursBefore[member.key] = number
        }
    }

    /// A person wrote, now or, before any request came, at its time.
    mutating func note(_ person: String, at base: Instant?) {
        hoursBefore[person] = 0
        wrote[person] = latest ?? base
    }

    /// Whether the person wrote at most so many hours ago.
    func isOpen(_ person: String, hours: Int64, now: Instant, base: Instant) -> Bool {
        if let wrote = wrote[person] { return now < wrote + .seconds(hours * 3600) }
        guard let before = hoursBefore[person] else { return isOpenForOthers }
        return now < base - .seconds(Int64(before) * 3600) + .seconds(hours * 3600)
    }
}
