import FoggaraJSON

/// Puts objects into one, as a Merge node does where fields clash.
struct MergedObject {
    /// Whether objects and lists inside are merged too, instead of replaced.
    var isDeep = true
    /// Whether an empty value leaves the one before it alone.
    var skipsEmpty = false

    /// The objects merged in order, later ones over earlier ones.
    func merge(_ objects: [JSONObject]) -> JSONObject {
        var result = JSONObject()
        for object in objects {
            for member in object {
                if skipsEmpty, result[member.key] != nil, member.value.isNull || member.value.string == "" { continue }
                result[member.key] = isDeep ? deep(result[member.key], member.value) : member.value
            }
        }
        return result
    }

    private func deep(_ old: JSONValue?, _ new: JSONValue) -> JSONValue {
        switch (old, new) {
        case (.object(let one), .object(let two)): return .object(merge([one, two]))
        case (.array(let one), .array(let two)):
            var elements = one
            for (place, element) in two.enumerated() {
                if elements.indices.contains(place) {
                    elements[place] = deep(elements[place], element)
                } else {
                    elements.append(element)
                }
            }
            return .array(elements)
        default: return new
        }
    }
}
