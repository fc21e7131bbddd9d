import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow

/// Parts items into new ones and those that earlier executions have seen.
///
/// Plan: items are grouped by key, groups in the order of a JavaScript object's keys; one look into the history
/// decides for a whole group, so copies inside one input are all kept. New keys are recorded at the end.
struct SeenItems {
    private let call: NodeCall

    init(_ call: NodeCall) { self.call = call }

    /// Where the history of a node lies: with the node, or shared by the workflow.
    static func scope(_ call: NodeCall, _ kind: String) throws(NodeError) -> String {
        let isShared = try call.text("options.scope", 0, or: "node") == "workflow"
        return (isShared ? "workflow" : "node:" + call.node.id) + ":" + kind
    }

    /// New items on the first output, seen ones on the second.
    ///
    /// - Errors: a history that would grow beyond its size; a value that is no number or date.
    func sieve() async throws(NodeError) -> NodeResult {
        if call.items.isEmpty { return NodeResult(outputs: [[], []]) }
        switch try call.text("logic", 0, or: "removeItemsWithAlreadySeenKeyValues") {
        case "removeItemsUpToStoredIncrementalKey": return try await marks("incrementalDedupeValue", isDate: false)
        case "removeItemsUpToStoredDate": return try await marks("dateDedupeValue", isDate: true)
        default: return try await keys()
        }
    }

    private func keys() async throws(NodeError) -> NodeResult {
        let history = call.services.history
        let scope = try Self.scope(call, "keys")
        let size = try call.whole("options.historySize", 0, or: 10_000)
        if try await history.count(scope: scope) + call.items.count > size {
            throw NodeError(
                "NodeOperationError",
                "The number of items to be processed exceeds the maximum history size. Please increase the history "
                    + "size or reduce the number of items to be processed.")
        }
        let groups = try groups("dedupeValue")
        let known = try await history.seen(groups.map(\.key), scope: scope)
        var fresh: [Item] = []
        var seen: [Item] = []
        var added: [String] = []
        for group in groups {
            if known.contains(group.key) {
                seen.append(contentsOf: group.items)
            } else {
                fresh.append(contentsOf: group.items)
                added.append(group.key)
            }
        }
        if !added.isEmpty { try await history.record(added, scope: scope) }
        return NodeResult(outputs: [fresh, seen])
    }

    private func marks(_ parameter: String, isDate: Bool) async throws(NodeError) -> NodeResult {
        let history = call.services.history
        let scope = try Self.scope(call, "mark")
        let zone = DateZone.named(call.plan.timezone)
        let stored = try await history.mark(scope: scope)?.number?.double
        var greatest = stored
        var fresh: [Item] = []
        var seen: [Item] = []
        for group in try groups(parameter) {
            let value: Double
            if isDate {
                guard let instant = DateText.instant(group.key, zone: zone) else {
                    throw NodeError(
                        "NodeOperationError", "The provided value '\(group.key)' is not a valid date", description: nil)
                }
                value = Double(instant)
            } else {
                value = ScriptValue.number(of: group.key)
                if value.isNaN {
                    throw NodeError(
                        "NodeOperationError", "The provided value '\(group.key)' is not a number", description: nil)
                }
            }
            if let stored, value <= stored {
                seen.append(contentsOf: group.items)
            } else {
                fresh.append(contentsOf: group.items)
                greatest = max(greatest ?? value, value)
            }
        }
        if let greatest, greatest != stored, let number = JSONNumber(greatest) {
            try await history.setMark(.number(number), scope: scope)
        }
        return NodeResult(outputs: [fresh, seen])
    }

    private func groups(_ parameter: String) throws(NodeError) -> [(key: String, items: [Item])] {
        // Bytes, because Swift would take composed and decomposed accents for one key.
        var places: [[UInt8]: Int] = [:]
        var groups: [(key: String, items: [Item])] = []
        for (index, item) in call.items.enumerated() {
            let value = try call.value(parameter, index)
            let key = value.map { FieldConversion.text($0) } ?? "undefined"
            var copy = item
            copy.pairedItem = [PairedItem(index)]
            if let place = places[Array(key.utf8)] {
                groups[place].items.append(copy)
            } else {
                places[Array(key.utf8)] = groups.count
                groups.append((key, [copy]))
            }
        }
        let numbered = groups.filter { ScriptJSON.index($0.key) != nil }
            .sorted { (ScriptJSON.index($0.key) ?? 0) < (ScriptJSON.index($1.key) ?? 0) }
        return numbered + groups.filter { ScriptJSON.index($0.key) == nil }
    }
}
