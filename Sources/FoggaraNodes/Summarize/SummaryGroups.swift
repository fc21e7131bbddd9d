import FoggaraJSON
import FoggaraWorkflow

/// The items of a Summarize node by the values of the fields that part them.
struct SummaryGroups {
    /// A group with the value of each parting field; nil is undefined.
    struct Leaf {
        var keys: [JSONValue?]
        var members: [Int]
    }

    /// The groups: those of one first value stand together.
    private(set) var leaves: [Leaf]
    private let splits: [DataPath]

    /// Parts the items; without types `16` and `"16"` are one key, as text.
    init(items: [Item], splits: [DataPath], areTyped: Bool, skipsEmpty: Bool) {
        self.splits = splits
        leaves = [Leaf(keys: [], members: Array(items.indices))]
        for path in splits {
            var next: [Leaf] = []
            for leaf in leaves {
                var places: [JSONValue?: Int] = [:]
                let start = next.count
                for index in leaf.members {
                    let value = path.value(in: items[index].json)
                    if skipsEmpty, value?.number == nil, !ScriptValue.isTruthy(value) { continue }
                    let key = areTyped ? value : .some(.string(ScriptValue.text(value)))
                    if let place = places[key] {
                        next[start + place].members.append(index)
                    } else {
                        places[key] = next.count - start
                        next.append(Leaf(keys: leaf.keys + [key], members: [index]))
                    }
                }
            }
            leaves = next
        }
    }

    /// All groups in one object, a level for each parting field.
    func nested(_ fields: [SummaryField], _ items: [Item]) -> JSONObject {
        var root = JSONObject()
        for leaf in leaves {
            var values = JSONObject()
            for field in fields { values[field.name] = field.value(leaf.members.map { items[$0].json }) }
            if leaf.keys.isEmpty { return values }
            Self.place(values, at: leaf.keys.map { ScriptValue.text($0) }[...], in: &root)
        }
        return root
    }

    private static func place(_ values: JSONObject, at keys: ArraySlice<String>, in root: inout JSONObject) {
        guard let key = keys.first else { return }
        if keys.count == 1 {
            root[key] = .object(values)
        } else {
            var inner = root[key]?.object ?? [:]
            place(values, at: keys.dropFirst(), in: &inner)
            root[key] = .object(inner)
        }
        root = ScriptJSON.ordered(root.map { ($0.key, $0.value) })
    }
}
