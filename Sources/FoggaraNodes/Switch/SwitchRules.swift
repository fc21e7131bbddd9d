import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow

/// The rules of a Switch node.
struct SwitchRules {
    private let call: NodeCall
    private let count: Int
    private let zone: DateZone

    /// Prepares for the items of a call whose node has `count` outputs.
    init(_ call: NodeCall, count: Int) {
        self.call = call
        self.count = count
        zone = DateZone.named(call.plan.timezone)
    }

    /// The outputs that an item goes to; none when no rule holds and there is no other output for it.
    ///
    /// - Errors: a fault of a condition.
    func places(_ index: Int) throws(NodeError) -> [Int] {
        call.node.version < 3 ? try legacy(index) : try modern(index)
    }

    private func modern(_ index: Int) throws(NodeError) -> [Int] {
        let takesAll = try call.flag("options.allMatchingOutputs", index)
        var places: [Int] = []
        for (place, rule) in (try call.value("rules.values", index)?.array ?? []).enumerated() {
            guard try Conditions(rule["conditions"]).hold(item: index, zone: zone) else { continue }
            places.append(place)
            if !takesAll { break }
        }
        if !places.isEmpty { return places }
        let fallback = try call.value("options.fallbackOutput", index)
        return fallback?.string == "extra" ? [count - 1] : fallbackPlace(fallback)
    }

    private func legacy(_ index: Int) throws(NodeError) -> [Int] {
        let type = try call.text("dataType", index, or: "number")
        let value = try call.value("value1", index)
        for (place, rule) in try call.entries("rules.rules", index).enumerated() {
            let operation = rule["operation"]?.string ?? ""
            let holds = try LegacyConditions(stored: nil, isAny: true)
                .holds(type, operation, value, rule["value2"], item: index, zone: zone)
            guard holds else { continue }
            let output = call.node.version < 2 ? Int(ScriptValue.number(rule["output"] ?? 0)) : place
            return (0..<count).contains(output) ? [output] : []
        }
        return fallbackPlace(try call.value("fallbackOutput", index))
    }

    private func fallbackPlace(_ value: JSONValue?) -> [Int] {
        guard let value, !value.isNull, value.string != "", let place = Int(exactly: ScriptValue.number(value)),
            (0..<count).contains(place)
        else { return [] }
        return [place]
    }
}
