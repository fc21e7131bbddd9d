import FoggaraServer
import FoggaraSystem

/// Four windows that each begin with a first call and allow so many.
///
/// - Source: manual of the Yalidine API v1: 5 a second, 50 a minute, 1,000 an hour, 10,000 a day; known 2026.
struct CallQuota: Sendable {
    private struct Window: Sendable {
        let name: String
        let seconds: Int64
        let limit: Int
        var left: Int
        var begin: Instant?
    }

    private var windows = [
        Window(name: "second", seconds: 1, limit: 5, left: 5), Window(name: "minute", seconds: 60, limit: 50, left: 50),
        Window(name: "hour", seconds: 3600, limit: 1000, left: 1000),
        Window(name: "day", seconds: 86_400, limit: 10_000, left: 10_000),
    ]

    /// What is left of the first window of a name; false for an unknown name or a number beyond the limit.
    mutating func leave(_ left: Int, of name: String) -> Bool {
        guard let place = windows.firstIndex(where: { $0.name == name }), (0...windows[place].limit).contains(left)
        else { return false }
        windows[place].left = left
        return true
    }

    /// Takes one call out of every window.
    ///
    /// - Returns: nil when all had one; else the seconds until the fullest one begins anew.
    mutating func take(now: Instant) -> Int64? {
        for place in windows.indices {
            guard let begin = windows[place].begin else {
                windows[place].begin = now
                continue
            }
            if now >= begin + .seconds(windows[place].seconds) {
                windows[place].begin = now
                windows[place].left = windows[place].limit
            }
        }
        let waits = windows.filter { $0.left == 0 }.map { window in
            let end = (window.begin ?? now) + .seconds(window.seconds)
            return max(1, (end.milliseconds - now.milliseconds + 999) / 1000)
        }
        if let longest = waits.max() { return longest }
        for place in windows.indices { windows[place].left -= 1 }
        return nil
    }

    /// The four headers of every answer.
    var headers: [HTTPField] { windows.map { HTTPField("x-\($0.name)-quota-left", String($0.left)) } }
}
