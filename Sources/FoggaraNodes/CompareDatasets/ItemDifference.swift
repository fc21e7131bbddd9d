import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow

/// What is the same and what differs in two items with one key.
struct ItemDifference {
    private let comparison: FuzzyComparison
    private let keys: [DataPath]
    private let skipped: [String]
    private let resolve: String
    private let prefersSecond: Bool
    private let exceptions: [String]

    /// Reads how differences are told.
    init(_ call: NodeCall, _ comparison: FuzzyComparison, _ keys: [DataPath]) throws(NodeError) {
        self.comparison = comparison
        self.keys = keys
        skipped = try call.names("options.skipFields", 0)
        resolve = try call.text("resolve", 0, or: call.node.version < 2.1 ? "preferInput2" : "includeBoth")
        prefersSecond = try call.text("preferWhenMix", 0, or: "input1") == "input2"
        exceptions = try call.names("exceptWhenMix", 0)
    }

    /// Whether all fields are the same, those to be skipped left out.
    func areSame(_ one: Item, _ other: Item) -> Bool {
        names(one, other).allSatisfy { name in
            skipped.contains(name) || comparison.areSame(one.json[name], other.json[name])
        }
    }

    /// The item that tells of the difference.
    func item(_ one: Item, _ other: Item) -> Item {
        switch resolve {
        case "preferInput1": return one
        case "preferInput2": return other
        case "mix":
            var result = prefersSecond ? other : one
            let rest = prefersSecond ? one : other
            var json = result.json.object ?? [:]
            for name in exceptions { if let value = rest.json[name] { json[name] = value } }
            result.json = .object(json)
            return result
        default: return both(one, other)
        }
    }

    private func both(_ one: Item, _ other: Item) -> Item {
        var key = JSONObject()
        for path in keys { key[path.text] = path.value(in: one.json) }
        var same = JSONObject()
        var different = JSONObject()
        for name in names(one, other) {
            let left = one.json[name]
            let right = other.json[name]
            if comparison.areSame(left, right) {
                same[name] = left ?? right
            } else if !skipped.contains(name) {
                different[name] = ["inputA": left ?? .null, "inputB": right ?? .null]
            }
        }
        return Item(
            ["keys": .object(key), "same": .object(same), "different": .object(different)],
            pairedItem: (one.pairedItem ?? []) + (other.pairedItem ?? []))
    }

    /// The fields of both, those of the first in front.
    private func names(_ one: Item, _ other: Item) -> [String] {
        let first = one.json.object?.keys ?? []
        return first + (other.json.object?.keys ?? []).filter { one.json[$0] == nil }
    }
}
