import FoggaraJSON
package import FoggaraStore
package import FoggaraSystem

/// The run that called another one, as the called run remembers it.
package struct RunCaller: Sendable, Hashable {
    /// The most runs that may stand one inside the other, the outermost counted.
    package static let deepest = 25
    /// How runs are named that are called.
    package static let mode = "integrated"

    /// The run that calls.
    package var run: RunID
    /// How many calls lie above: 1 for a run that an ordinary one called.
    package var depth: Int
    /// Whether the caller waits for the end.
    package var isWaiting: Bool
    /// When the caller must have ended; nil for no limit, and when it does not wait.
    package var deadline: Instant?
    /// What the caller had cost before the call, in centimes; held with the called run's own cost against its cap.
    package var spent: Int64

    /// Describes a caller.
    package init(run: RunID, depth: Int, isWaiting: Bool, deadline: Instant? = nil, spent: Int64 = 0) {
        self.run = run
        self.depth = depth
        self.isWaiting = isWaiting
        self.deadline = deadline
        self.spent = spent
    }

    /// The caller as the journal keeps it.
    var wire: JSONValue {
        var object: JSONObject = [
            "run": .string(run.text), "depth": .number(JSONNumber(depth)), "waits": .bool(isWaiting),
        ]
        object["deadline"] = deadline.map { .number(JSONNumber($0.milliseconds)) }
        if spent != 0 { object["spent"] = .number(JSONNumber(spent)) }
        return .object(object)
    }

    /// Reads a caller of the journal; nil when it is none.
    init?(wire: JSONValue) {
        guard let run = wire["run"]?.string, let depth = wire["depth"]?.number?.integer else { return nil }
        self.init(
            run: RunID(run), depth: Int(clamping: depth), isWaiting: wire["waits"]?.bool ?? false,
            deadline: wire["deadline"]?.number?.integer.map(Instant.init(milliseconds:)),
            spent: wire["spent"]?.number?.integer ?? 0)
    }
}
