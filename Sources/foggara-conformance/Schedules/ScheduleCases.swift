import FoggaraJSON
import FoggaraScheduler
import FoggaraSystem
import FoggaraText

/// Runs recorded Schedule Trigger cases (`foggara-conformance schedules --cases FILE`).
enum ScheduleCases {
    /// What became of one case.
    struct Outcome {
        /// The case's name.
        let id: String
        /// What differs, in words; empty when the case passes.
        let differences: [String]
    }

    /// How long after the start a firing is looked for.
    private static let searchDays: Int64 = 5 * 366

    /// Runs every line of a file of cases.
    static func run(_ lines: [UInt8]) -> [Outcome] {
        lines.split(separator: UInt8(ascii: "\n")).map { line in
            guard let json = JSONDocument.value(of: Array(line)) else {
                return Outcome(id: "?", differences: ["the line is not JSON"])
            }
            return Outcome(id: json["id"]?.string ?? "?", differences: differences(json))
        }
    }

    private static func differences(_ json: JSONValue) -> [String] {
        guard let expect = json["expect"], let parameters = json["parameters"],
            let start = json["start"]?.string.flatMap({ Instant(iso8601: $0) })
        else { return ["the case is incomplete"] }
        let isAccepted = expect["accepted"]?.bool ?? false
        let schedule: Schedule
        do throws(ScheduleRefusal) {
            schedule = try Schedule(
                id: ScheduleID("fg-schedule:fg-node"), parameters: parameters,
                typeVersion: json["typeVersion"]?.number?.double ?? 1, zone: json["timezone"]?.string ?? "")
        } catch {
            return refusalDifferences(error, expect, isAccepted: isAccepted)
        }
        if !isAccepted { return ["accepted instead of refused: \(expect["error"]?["message"]?.string ?? "")"] }
        var found = parameterDifferences(parameters, expect)
        found += compare("crons", .array(schedule.rules.map { .string($0.cron.text) }), expect["crons"])
        if let tick = json["tick"]?.string.flatMap({ Instant(iso8601: $0) }) {
            let item = JSONValue.object(ScheduleItem.make(at: tick, in: schedule.zone))
            found += compare("item", item, expect["item"])
            if item["timestamp"] != nil, item.object?.keys != expect["item"]?.object?.keys {
                found.append("the keys of the item are in another order")
            }
            let key = ScheduleItem.deduplicationKey(workflow: "fg-schedule", node: "fg-node", instant: tick)
            found += compare("key", .string(key), expect["key"])
        } else {
            found += firingDifferences(json, expect, schedule, start)
        }
        return found
    }

    private static func refusalDifferences(
        _ refusal: ScheduleRefusal, _ expect: JSONValue, isAccepted: Bool
    ) -> [String] {
        if isAccepted { return ["refused: \(refusal.message)"] }
        let description = refusal.description.map { JSONValue.string($0) } ?? .null
        return compare("message", .string(refusal.message), expect["error"]?["message"])
            + compare("description", description, expect["error"]?["description"] ?? .null)
            + compare("crons", .array(refusal.crons.map { .string($0) }), expect["crons"])
            + compare("activation", .string(refusal.activationMessage), expect["activation"])
    }

    private static func parameterDifferences(_ parameters: JSONValue, _ expect: JSONValue) -> [String] {
        guard let intervals = try? RuleInterval.all(in: parameters) else { return ["no intervals"] }  // a difference
        let filled = JSONValue.object(["interval": .array(intervals.map { .object($0.json) })])
        return compare("parameters", filled, expect["parameters"])
    }

    private static func firingDifferences(
        _ json: JSONValue, _ expect: JSONValue, _ schedule: Schedule, _ start: Instant
    ) -> [String] {
        let count = json["count"]?.number?.integer.map { Int($0) } ?? 0
        let end = start + .seconds(searchDays * 86_400)
        var downtimes = (json["downtime"]?.array ?? []).compactMap { span -> (Instant, Instant)? in
            guard let from = span[0]?.string.flatMap({ Instant(iso8601: $0) }),
                let to = span[1]?.string.flatMap({ Instant(iso8601: $0) })
            else { return nil }
            return (from, to)
        }
        let stored = JSONValue.object(
            JSONObject(
                ["recurrenceRules", "recurrenceRuleSignatures"].compactMap { key in json[key].map { (key, $0) } }))
        var walk = FiringWalk(
            schedule, after: start, state: RecurrenceState(stored: stored, for: schedule.rules))
        var firings: [JSONValue] = []
        var rules: [JSONValue] = []
        while firings.count < count {
            let stop = downtimes.first?.0 ?? end
            guard let firing = walk.next(until: stop) else {
                guard !downtimes.isEmpty else { break }
                walk.skip(through: downtimes.removeFirst().1)
                continue
            }
            firings.append(.string(schedule.zone.iso8601(firing.instant)))
            rules.append(.number(JSONNumber(firing.rule)))
        }
        var found = compare("firings", .array(firings), expect["firings"])
        if let firedBy = expect["firedBy"] { found += compare("firedBy", .array(rules), firedBy) }
        found += compare("recurrenceRules", walk.state.json["recurrenceRules"] ?? .null, expect["recurrenceRules"])
        found += compare(
            "recurrenceRuleSignatures", walk.state.json["recurrenceRuleSignatures"] ?? .null,
            expect["recurrenceRuleSignatures"])
        return found
    }

    private static func compare(_ name: String, _ actual: JSONValue, _ expected: JSONValue?) -> [String] {
        guard let expected, actual != expected else { return [] }
        return ["\(name): \(JSONWriter.compact(actual)) instead of \(JSONWriter.compact(expected))"]
    }
}
