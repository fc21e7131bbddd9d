import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow

/// What a Merge node does where inputs have a field of the same name.
struct MergeClash {
    /// Who wins.
    enum Winner: Hashable {
        /// Nobody: fields get the number of their input behind them.
        case suffix
        /// An input, from 0.
        case input(Int)
        /// Whatever suits the way of joining, for nothing is stated.
        case unstated
        /// A word that this version does not know; n8n then gives empty items.
        case unknown
    }

    /// Who wins.
    let winner: Winner
    /// How objects become one.
    let merger: MergedObject

    /// Reads the option; `count` is how many inputs there are.
    init(_ call: NodeCall, count: Int) throws(NodeError) {
        let word = try call.text("options.clashHandling.values.resolveClash", 0)
        switch word {
        case "": winner = .unstated
        case "addSuffix": winner = .suffix
        case "preferLast": winner = .input(count - 1)
        case "preferInput1": winner = .input(0)
        default:
            let number = word.hasPrefix("preferInput") ? Int(word.dropFirst(11)) : nil
            let isKnown = call.node.version < 3 || count > 2
            winner = number.flatMap { isKnown && $0 <= count && $0 > 0 ? .input($0 - 1) : nil } ?? .unknown
        }
        merger = MergedObject(
            isDeep: try call.text("options.clashHandling.values.mergeMode", 0, or: "deepMerge") != "shallowMerge",
            skipsEmpty: try call.flag("options.clashHandling.values.overrideEmpty", 0))
    }

    /// The object with the number of its input behind every key.
    static func suffixed(_ json: JSONValue, _ input: Int) -> JSONObject {
        JSONObject((json.object ?? [:]).map { ("\($0.key)_\(input + 1)", $0.value) })
    }

    /// The files of several items under their names, later ones over earlier ones; never nil, as in n8n.
    static func files(_ items: [Item]) -> [BinaryEntry] {
        var result: [BinaryEntry] = []
        for entry in items.flatMap({ $0.binary ?? [] }) {
            if let place = result.firstIndex(where: { $0.name == entry.name }) {
                result[place] = entry
            } else {
                result.append(entry)
            }
        }
        return result
    }
}
