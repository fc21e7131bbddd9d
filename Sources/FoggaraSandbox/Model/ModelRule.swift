import FoggaraJSON

/// One written answer of a model stand-in, with the requests it answers.
///
/// | key | meaning |
/// |---|---|
/// | `when` | conditions, all must hold: `model` (equal), `contains` (in any text), `last` (in the last message) |
/// | `times` | how often it answers; absent: always |
/// | `text`, `json` | the content; `json` is sent as compact text |
/// | `refusal` | text of the refusal member |
/// | `finish` | finish reason: `stop`, `length`, `content_filter` |
/// | `usage` | `{"in":1200,"out":250}`; null: no usage in the answer; absent: counted |
/// | `model` | model name of the answer |
/// | `status`, `message` | an error of the vendor's shape |
/// | `raw` | status 200 with this body |
struct ModelRule: Sendable {
    private static let known: Set = [
        "when", "times", "text", "json", "refusal", "finish", "usage", "model", "status", "message", "raw",
    ]

    private let when: JSONObject
    /// How often it may still answer; nil for always.
    var left: Int?
    let answer: JSONObject

    /// Reads a setting; nil when a key or value is unknown.
    init?(_ setting: JSONValue) {
        guard let object = setting.object, object.keys.allSatisfy(Self.known.contains) else { return nil }
        when = object["when"]?.object ?? [:]
        guard when.allSatisfy({ ["model", "contains", "last"].contains($0.key) && $0.value.string != nil }) else {
            return nil
        }
        if let times = object["times"] {
            guard let number = times.wholeNumber, number >= 1 else { return nil }
            left = number
        }
        if let status = object["status"] {
            guard let number = status.wholeNumber, (400...599).contains(number) else { return nil }
        }
        if let usage = object["usage"], !usage.isNull {
            guard usage["in"]?.wholeNumber != nil, usage["out"]?.wholeNumber != nil else { return nil }
        }
        answer = object
    }

    /// Whether the rule answers a request; `texts` are those of all messages.
    func fits(model: String, texts: [String]) -> Bool {
        guard left != 0 else { return false }
        return when.allSatisfy { condition in
            let wanted = condition.value.string ?? ""
            return switch condition.key {
            case "model": model == wanted
            case "contains": texts.contains { $0.contains(wanted) }
            default: texts.last?.contains(wanted) ?? false
            }
        }
    }
}
