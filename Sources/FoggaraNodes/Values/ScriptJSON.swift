package import FoggaraJSON

/// JSON as JavaScript would hold and write it.
package enum ScriptJSON {
    /// The value with every number as the double JavaScript sees, and integer-like keys first, as in its objects.
    package static func normal(_ value: JSONValue) -> JSONValue {
        switch value {
        case .number(let number): JSONNumber(number.double).map { .number($0) } ?? .null
        case .array(let elements): .array(elements.map(normal))
        case .object(let object): .object(ordered(object.map { ($0.key, normal($0.value)) }))
        default: value
        }
    }

    /// An object whose integer-like keys come first and rise, as in JavaScript.
    package static func ordered(_ members: [(String, JSONValue)]) -> JSONObject {
        if !members.contains(where: { index($0.0) != nil }) { return JSONObject(members) }
        let numbered = members.filter { index($0.0) != nil }.sorted { (index($0.0) ?? 0) < (index($1.0) ?? 0) }
        return JSONObject(numbered + members.filter { index($0.0) == nil })
    }

    /// The number of a key that JavaScript treats as an array index; nil for other keys.
    package static func index(_ key: String) -> UInt32? {
        guard let first = key.utf8.first, first >= 0x30, first <= 0x39, key.utf8.count <= 10 else { return nil }
        guard let value = UInt32(key), value < UInt32.max else { return nil }
        return key.utf8.count > 1 && first == 0x30 ? nil : value
    }

    /// `JSON.stringify(value)`.
    package static func text(_ value: JSONValue) -> String { JSONWriter.compact(normal(value)) }
}
