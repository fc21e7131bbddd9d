import FoggaraJSON

/// Compares what a run did with the record, on the hard and on the soft level.
struct WorkflowComparison {
    /// What must not differ.
    private(set) var hard: [String] = []
    /// What may differ: order of keys, empty outputs at the end.
    private(set) var soft: [String] = []

    /// Compares.
    init(_ actual: JSONValue, _ expected: JSONValue) {
        compare("status", actual["status"], expected["status"])
        if !hard.isEmpty, let message = actual["error"]?["message"]?.string {
            hard[0] += " (\(actual["error"]?["node"]?.string ?? ""): \(message))"
        }
        if let error = expected["error"] {
            for key in ["message", "description", "node", "itemIndex"] {
                guard let value = error[key] else { continue }
                compare("error." + key, actual["error"]?[key], value)
            }
        }
        compareRuns(actual["runs"]?.array ?? [], expected["runs"]?.array ?? [])
    }

    /// Adds a difference that must not be.
    mutating func differ(_ text: String) { hard.append(text) }

    private mutating func compare(_ what: String, _ actual: JSONValue?, _ expected: JSONValue?) {
        guard let expected else { return }
        if Self.isVolatile(expected) || actual == expected { return }
        let text = actual.map { JSONWriter.compact($0) } ?? "nothing"
        hard.append("\(what): \(text.prefix(300)) instead of \(JSONWriter.compact(expected).prefix(300))")
    }

    private mutating func compareRuns(_ actual: [JSONValue], _ expected: [JSONValue]) {
        func name(_ row: JSONValue) -> String {
            "\(row["node"]?.string ?? "?")/\(row["run"]?.number?.text ?? "?")/\(row["status"]?.string ?? "success")"
        }
        let names = actual.map(name)
        if names != expected.map(name) {
            hard.append("order: \(names) instead of \(expected.map(name))")
            return
        }
        for (row, record) in zip(actual, expected) {
            let place = row["node"]?.string ?? ""
            guard let outputs = record["out"]?.array else {
                if row["out"] != nil { hard.append("\(place): data instead of none") }
                continue
            }
            compareOutputs(place, row["out"]?.array ?? [], outputs)
        }
    }

    private mutating func compareOutputs(_ place: String, _ actual: [JSONValue], _ expected: [JSONValue]) {
        if actual.count != expected.count {
            soft.append("\(place): \(actual.count) outputs instead of \(expected.count)")
        }
        for index in 0..<max(actual.count, expected.count) {
            let mine = index < actual.count ? actual[index] : .array([])
            let recorded = index < expected.count ? expected[index] : .array([])
            if Self.isVolatile(recorded) { continue }
            guard let items = mine.array, let records = recorded.array else {
                if mine.array?.isEmpty == true || recorded.array?.isEmpty == true {
                    soft.append("\(place)[\(index)]: empty instead of none, or the reverse")
                } else if mine.isNull != recorded.isNull {
                    hard.append("\(place)[\(index)]: data instead of none, or the reverse")
                }
                continue
            }
            guard items.count == records.count else {
                hard.append("\(place)[\(index)]: \(items.count) items instead of \(records.count)")
                continue
            }
            for (number, pair) in zip(items, records).enumerated() {
                compareItems("\(place)[\(index)][\(number)]", pair.0, pair.1)
            }
        }
    }

    private mutating func compareItems(_ place: String, _ actual: JSONValue, _ expected: JSONValue) {
        let json = actual["json"] ?? .null
        let record = expected["json"] ?? .null
        if !Self.matches(json, record) {
            hard.append(
                "\(place).json: \(JSONWriter.compact(json).prefix(600)) instead of "
                    + JSONWriter.compact(record).prefix(600))
        } else if JSONWriter.compact(json) != JSONWriter.compact(record) {
            soft.append("\(place): order of keys or form of numbers")
        }
        if Self.links(actual["pairedItem"]) != Self.links(expected["pairedItem"]) {
            hard.append(
                "\(place).pairedItem: \(JSONWriter.compact(actual["pairedItem"] ?? .null)) instead of "
                    + JSONWriter.compact(expected["pairedItem"] ?? .null))
        }
        let names = actual["binary"]?.object?.keys.sorted() ?? []
        if names != expected["binary"]?.object?.keys.sorted() ?? [] { hard.append("\(place).binary: \(names)") }
    }

    /// Whether a value is the recorded one; a volatile record matches anything, numbers are doubles.
    static func matches(_ actual: JSONValue, _ expected: JSONValue) -> Bool {
        if isVolatile(expected) { return true }
        // A real object with a key `$` stands encoded in the record.
        if expected["$"] == "object", let entries = expected["entries"]?.array {
            let plain = JSONObject(entries.map { ($0[0]?.string ?? "", $0[1] ?? .null) })
            return matches(actual, .object(plain))
        }
        switch (actual, expected) {
        case (.number(let first), .number(let second)): return first.double == second.double
        case (.array(let first), .array(let second)):
            return first.count == second.count && zip(first, second).allSatisfy { matches($0, $1) }
        case (.object(let first), .object(let second)):
            let known = second.members.filter { !isVolatile($0.value) }
            guard known.allSatisfy({ first[$0.key] != nil }),
                first.members.allSatisfy({ second[$0.key] != nil })
            else { return false }
            return known.allSatisfy { matches(first[$0.key] ?? .null, $0.value) }
        default: return actual == expected
        }
    }

    static func isVolatile(_ value: JSONValue) -> Bool { value["$"]?.string == "volatile" }

    /// Links in one form: `0`, `{item: 0}` and `{item: 0, input: 0}` are the same, and each counts once.
    private static func links(_ value: JSONValue?) -> Set<String>? {
        guard let value else { return nil }
        let list = value.array ?? [value]
        return Set(
            list.map { link in
                let item = link["item"]?.number?.text ?? link.number?.text ?? "-"
                return "\(link["input"]?.number?.text ?? "0"):\(item)"
            })
    }
}
