import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow

/// The modes of Merge version 1.
struct LegacyMerge {
    private let call: NodeCall
    private let first: [Item]
    private let second: [Item]

    /// Prepares for two inputs.
    init(_ call: NodeCall, _ inputs: [[Item]]) {
        self.call = call
        first = inputs[0]
        second = inputs[1]
    }

    /// The items that the mode gives.
    ///
    /// - Errors: a mode that does not exist.
    func items(_ mode: String) throws(NodeError) -> [Item] {
        switch mode {
        case "append": return first + second
        case "mergeByIndex": return try byIndex()
        case "multiplex":
            return first.flatMap { one in
                second.map { two in merged(one, two.json.object ?? [:]) }
            }
        case "keepKeyMatches", "removeKeyMatches", "mergeByKey": return try byKey(mode)
        case "passThrough": return try call.text("output", 0, or: "input1") == "input1" ? first : second
        case "wait": return [Item([:])]
        default: throw NodeError("NodeOperationError", "The mode \"\(mode)\" is not supported")
        }
    }

    private func byIndex() throws(NodeError) -> [Item] {
        let count =
            switch try call.text("join", 0, or: "left") {
            case "inner": min(first.count, second.count)
            case "outer": max(first.count, second.count)
            default: first.count
            }
        return (0..<count).map { place in
            guard place < first.count else { return second[place] }
            guard place < second.count else { return first[place] }
            return merged(first[place], second[place].json.object ?? [:])
        }
    }

    private func byKey(_ mode: String) throws(NodeError) -> [Item] {
        let one = DataPath(try call.text("propertyName1", 0))
        let two = DataPath(try call.text("propertyName2", 0))
        let overwrite = try call.text("overwrite", 0, or: "always")
        // The last item with a value stands for the value.
        var known: [JSONValue: JSONObject] = [:]
        for item in second {
            if let value = two.value(in: item.json) { known[value] = item.json.object ?? [:] }
        }
        return first.compactMap { item in
            let match = one.value(in: item.json).flatMap { known[$0] }
            switch mode {
            case "keepKeyMatches": return match == nil ? nil : item
            case "removeKeyMatches": return match == nil ? item : nil
            default: return match.map { merged(item, $0, overwrite) } ?? item
            }
        }
    }

    private func merged(_ item: Item, _ object: JSONObject, _ overwrite: String = "always") -> Item {
        var copy = item
        var json = item.json.object ?? [:]
        for member in object {
            let old = json[member.key]
            let isKept =
                switch overwrite {
                case "blank": old.map { !FuzzyComparison.isEmpty($0) } ?? false
                case "undefined": old != nil
                default: false
                }
            if !isKept { json[member.key] = member.value }
        }
        copy.json = .object(json)
        return copy
    }
}
