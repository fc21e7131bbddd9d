package import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow

/// Compares the items of two inputs: in A only, the same in both, different, in B only.
package struct CompareDatasetsNode: NodeExecutor {
    /// Full type names served.
    package let types = ["n8n-nodes-base.compareDatasets"]

    /// Makes the executor; it has no state.
    package init() {}

    /// Pairs items by their keys and sends them to the four outputs.
    ///
    /// - Errors: no key.
    package func run(_ call: NodeCall) async throws(NodeError) -> NodeResult {
        let usesDots = try !call.flag("options.disableDotNotation", 0)
        var pairs: [(first: DataPath, second: DataPath)] = []
        for entry in try call.entries("mergeByFields.values", 0) {
            let first = entry["field1"].map { ScriptValue.trim(ScriptValue.text($0)) } ?? ""
            let second = entry["field2"].map { ScriptValue.trim(ScriptValue.text($0)) } ?? ""
            if first.isEmpty || second.isEmpty { continue }
            pairs.append((DataPath(first, usesDots: usesDots), DataPath(second, usesDots: usesDots)))
        }
        if pairs.isEmpty {
            throw NodeError(
                "NodeOperationError",
                "You need to define at least one pair of fields in \"Fields to Match\" to match on")
        }
        let sides = (0..<2).map { input in
            (call.inputs.indices.contains(input) ? call.inputs[input] : []).enumerated().map { index, item in
                var copy = item
                copy.pairedItem = [PairedItem(index, input: input == 0 ? nil : input)]
                return copy
            }
        }
        let isFuzzy = try call.flag(call.node.version < 2 ? "options.fuzzyCompare" : "fuzzyCompare", 0)
        let comparison = FuzzyComparison(isFuzzy: isFuzzy, takesNullForZero: call.node.version >= 2.3)
        let difference = try ItemDifference(call, comparison, pairs.map(\.first))
        let takesAll = try call.text("options.multipleMatches", 0, or: "first") == "all"
        var outputs: [[Item]] = [[], [], [], []]
        var seen: Set<Int> = []
        for entry in sides[0] {
            let wanted = pairs.map { $0.first.value(in: entry.json) }
            var places: [Int] = []
            if !wanted.contains(where: { $0 == nil }) {
                for (place, other) in sides[1].enumerated() {
                    let isMatch = zip(pairs, wanted).allSatisfy { pair, value in
                        pair.second.value(in: other.json).map { comparison.areSame(value, $0) } ?? false
                    }
                    if isMatch { places.append(place) }
                    if isMatch, !takesAll { break }
                }
            }
            seen.formUnion(places)
            if places.isEmpty { outputs[0].append(entry) }
            for place in places {
                if difference.areSame(entry, sides[1][place]) {
                    outputs[1].append(entry)
                } else {
                    outputs[2].append(difference.item(entry, sides[1][place]))
                }
            }
        }
        for (place, other) in sides[1].enumerated() where !seen.contains(place) { outputs[3].append(other) }
        return NodeResult(outputs: outputs)
    }
}
