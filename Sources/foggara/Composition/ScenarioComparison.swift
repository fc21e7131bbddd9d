import FoggaraEngine
import FoggaraJSON
import FoggaraSandbox
import FoggaraStore
import FoggaraWorkflow

/// Compares what a run did with what a scenario expects.
struct ScenarioComparison {
    let expected: ScenarioExpectation
    let plan: Plan
    let machine: RunMachine
    let record: RunRecord

    /// What differs, in words; `sent` and `counters` are what the stand-ins saw.
    func differences(sent: [String: Int], counters: Counters) -> [String] {
        var result: [String] = []
        let status = record.status == .needsAnswer ? "waiting" : record.status.rawValue
        if let wanted = expected.status, wanted != status {
            result.append("status is \(status), not \(wanted)" + (record.detail.map { ": \($0)" } ?? ""))
        }
        let path = machine.state.order.map { plan.nodes[$0.node].name }
        if let wanted = expected.path, wanted != path {
            result.append("path is \(path.joined(separator: " → ")), not \(wanted.joined(separator: " → "))")
        }
        for member in expected.sent where member.value.number?.integer != sent[member.key].map(Int64.init) {
            let found = sent[member.key].map(String.init) ?? "nothing"
            result.append("\(member.key) is \(found), not \(JSONWriter.compact(member.value))")
        }
        let counted = ["calls": counters.calls, "messages": counters.messages, "tokens": counters.tokens]
        for member in expected.cost where member.value.number?.integer != counted[member.key].map(Int64.init) {
            result.append(
                "the stand-ins counted \(counted[member.key] ?? 0) \(member.key), not \(JSONWriter.compact(member.value))"
            )
        }
        for member in expected.items where !hasItem(of: member.key, with: member.value) {
            result.append("no item of '\(member.key)' has \(JSONWriter.compact(member.value))")
        }
        return result
    }

    /// Texts that no stand-in's content holds, in words.
    static func missing(_ texts: JSONObject, in sandbox: RunningSandbox) -> [String] {
        texts.flatMap { member -> [String] in
            let held = StandInName(rawValue: member.key).flatMap(sandbox.standIn).map { strings($0.contents) } ?? []
            return (member.value.array?.compactMap(\.string) ?? [])
                .filter { wanted in !held.contains { $0.contains(wanted) } }
                .map { "\(member.key) holds no text '\($0)', but \(held.filter { $0.contains(" ") })" }
        }
    }

    private static func strings(_ value: JSONValue) -> [String] {
        switch value {
        case .string(let text): [text]
        case .array(let list): list.flatMap(strings)
        case .object(let object): object.flatMap { strings($0.value) }
        default: []
        }
    }

    /// Whether an item that the node gave has all the fields.
    private func hasItem(of name: String, with fields: JSONValue) -> Bool {
        guard let index = plan.node(named: name)?.index, machine.state.results.indices.contains(index) else {
            return false
        }
        let items = machine.state.results[index].flatMap { ($0.outputs ?? []).flatMap { $0 ?? [] } }
        return items.contains { item in
            (fields.object ?? [:]).allSatisfy { item.json[$0.key] == $0.value }
        }
    }
}
