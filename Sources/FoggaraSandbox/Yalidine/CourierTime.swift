import FoggaraSystem

/// Times as the courier writes them: Algiers time, one hour ahead of UTC all year, without a zone.
enum CourierTime {
    /// - Shape: `2026-11-05 09:30:00`
    static func text(_ instant: Instant) -> String {
        let local = (instant + .seconds(3600)).iso8601
        return local.prefix(10) + " " + local.dropFirst(11).prefix(8)
    }

    /// The instant that a text names; nil when it is no such text.
    static func instant(_ text: String) -> Instant? {
        guard text.count == 19 else { return nil }
        let zoned = text.prefix(10) + "T" + text.dropFirst(11) + "Z"
        return Instant(iso8601: String(zoned)).map { $0 - .seconds(3600) }
    }
}
