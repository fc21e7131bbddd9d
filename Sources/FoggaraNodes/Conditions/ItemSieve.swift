import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow

/// Parts the items of a node by its conditions.
struct ItemSieve {
    private let call: NodeCall
    private let legacyAny: (parameter: String, value: String)
    private let zone: DateZone

    /// Prepares for the items of a call; `legacyAny` says how version 1 states that one condition is enough.
    init(_ call: NodeCall, legacyAny: (parameter: String, value: String)) {
        self.call = call
        self.legacyAny = legacyAny
        zone = DateZone.named(call.plan.timezone)
    }

    /// The items that pass and the others, in order.
    ///
    /// - Errors: the first fault of a condition, unless the node goes on.
    func split() throws(NodeError) -> (kept: [Item], others: [Item]) {
        var kept: [Item] = []
        var others: [Item] = []
        for (index, item) in call.items.enumerated() {
            var copy = item
            copy.pairedItem = [PairedItem(index)]
            do {
                if try passes(index) { kept.append(copy) } else { others.append(copy) }
            } catch {
                guard call.continuesOnFail else { throw error.at(index) }
                others.append(copy)
            }
        }
        return (kept, others)
    }

    private func passes(_ index: Int) throws(NodeError) -> Bool {
        if call.node.version < 2 {
            let isAny = try call.text(legacyAny.parameter, index) == legacyAny.value
            return try LegacyConditions(stored: call.value("conditions", index), isAny: isAny)
                .hold(item: index, zone: zone)
        }
        return try Conditions(call.value("conditions", index)).hold(item: index, zone: zone)
    }
}
