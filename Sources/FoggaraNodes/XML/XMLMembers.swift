import FoggaraJSON

/// What an element holds under its names, in the order in which the names came first.
///
/// - Guarantees: another value under a name costs no copy of those before it.
struct XMLMembers {
    private var places: [String: Int] = [:]
    private var entries: [(name: String, values: [JSONValue], isSingle: Bool)] = []

    /// Whether nothing was added.
    var isEmpty: Bool { entries.isEmpty }

    /// Adds a value; `isSingle` marks one that never stands in a list alone.
    mutating func add(_ value: JSONValue, _ name: String, isSingle: Bool = false) {
        if let place = places[name] {
            entries[place].values.append(value)
        } else {
            places[name] = entries.count
            entries.append((name, [value], isSingle))
        }
    }

    /// Writes the members: values of one name as a list, and with `listsAlways` a single value too.
    func write(into members: inout JSONObject, listsAlways: Bool) {
        for entry in entries {
            let isList = entry.values.count > 1 || (listsAlways && !entry.isSingle)
            members[entry.name] = isList ? .array(entry.values) : entry.values.first
        }
    }
}
