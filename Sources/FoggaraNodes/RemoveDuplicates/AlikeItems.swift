import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow

/// Drops items that equal another item of the same input in the compared fields.
///
/// Plan: the compared fields must exist in every item and have one type; the items are sorted by them as JavaScript
/// would, and of neighbours that are equal the later one goes. What stays keeps the order of the input.
struct AlikeItems {
    private let call: NodeCall

    init(_ call: NodeCall) { self.call = call }

    /// The items that stay.
    ///
    /// - Errors: no field named, a field that is missing from an item, a field of several types.
    func removed() throws(NodeError) -> [Item] {
        let items = call.items
        if items.isEmpty { return [] }
        let compare = try call.text("compare", 0, or: "allFields")
        let usesDots = try !call.flag("options.disableDotNotation", 0)
        let paths = try fields(compare, usesDots).map { DataPath($0, usesDots: usesDots) }
        let sorted = ScriptSort.sorted(Array(items.indices)) { one, two in
            for path in paths {
                let left = path.value(in: items[one].json)
                let right = path.value(in: items[two].json)
                if left != right { return ScriptValue.isLess(left, right) ? -1 : 1 }
            }
            return 0
        }
        for path in paths { try checkTypes(path, sorted, usesDots) }
        var dropped: Set<Int> = []
        var reference = sorted[0]
        for index in sorted.dropFirst() {
            let isAlike = paths.allSatisfy { $0.value(in: items[index].json) == $0.value(in: items[reference].json) }
            if isAlike { dropped.insert(index) } else { reference = index }
        }
        let kept = items.indices.filter { !dropped.contains($0) }
        guard compare != "allFields", try call.flag("options.removeOtherFields", 0) else {
            return kept.map { index in
                var copy = items[index]
                copy.pairedItem = [PairedItem(index)]
                return copy
            }
        }
        // The links count the items that stay, not those of the input, as in n8n.
        return kept.enumerated().map { place, index in
            var json = JSONObject()
            for path in paths { if let value = path.value(in: items[index].json) { path.set(value, in: &json) } }
            return Item(.object(json), pairedItem: [PairedItem(place)])
        }
    }

    private func fields(_ compare: String, _ usesDots: Bool) throws(NodeError) -> [String] {
        if compare == "selectedFields" {
            let chosen = try call.names("fieldsToCompare", 0)
            if chosen.isEmpty {
                throw NodeError("NodeOperationError", "No fields specified. Please add a field to compare on")
            }
            return chosen
        }
        var names: [String] = []
        var seen: Set<String> = []
        for item in call.items {
            let keys = usesDots ? flattened(item.json, "") : item.json.object?.keys ?? []
            for key in keys where seen.insert(key).inserted { names.append(key) }
        }
        if compare == "allFieldsExcept" {
            let dropped = try call.names("fieldsToExclude", 0)
            if dropped.isEmpty {
                throw NodeError(
                    "NodeOperationError", "No fields specified. Please add a field to exclude from comparison")
            }
            names.removeAll { dropped.contains($0) }
        }
        return names
    }

    private func flattened(_ value: JSONValue, _ prefix: String) -> [String] {
        let join = { (key: String) in prefix.isEmpty ? key : prefix + "." + key }
        switch value {
        case .object(let object): return object.flatMap { flattened($0.value, join($0.key)) }
        case .array(let elements):
            return elements.enumerated().flatMap { flattened($0.element, join(String($0.offset))) }
        default: return [prefix]
        }
    }

    private func checkTypes(_ path: DataPath, _ sorted: [Int], _ usesDots: Bool) throws(NodeError) {
        var last: (type: String, index: Int)?
        for index in sorted {
            guard let value = path.value(in: call.items[index].json) else {
                let help =
                    "If you're trying to use a nested field, make sure you turn off 'disable dot notation' in "
                    + "the node options"
                throw NodeError(
                    "NodeOperationError", "'\(path.text)' field is missing from some input items",
                    description: !usesDots && path.text.contains(".") ? help : nil)
            }
            if value.isNull { continue }
            let type = ScriptValue.type(value)
            if let last, last.type != type {
                throw NodeError(
                    "NodeOperationError", "'\(path.text)' isn't always the same type",
                    description: "The type of this field varies between items, in item [\(last.index)] it's a "
                        + "\(last.type) and in item [\(index)] it's a \(type) ")
            }
            last = (type, index)
        }
    }
}
