import FoggaraJSON

/// The parameter `fields`: which members of an answer are wanted.
///
/// - Shape: `sheets.properties,spreadsheetId`; `*` is everything. Parentheses are not read.
/// - Source: <https://developers.google.com/sheets/api/guides/field-masks>, known 2026.
enum FieldMask {
    /// The wanted members of a value, in the value's order.
    static func apply(_ mask: String, to value: JSONValue) throws(GoogleFailure) -> JSONValue {
        if mask == "*" { return value }
        let paths = mask.split(separator: ",", omittingEmptySubsequences: false).map {
            $0.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        }
        for path in paths where !exists(path[...], in: value) {
            throw .invalid(
                "Request contains an invalid argument. Invalid field selection \(path.joined(separator: "."))")
        }
        return part(of: value, paths.map { $0[...] })
    }

    private static func exists(_ path: ArraySlice<String>, in value: JSONValue) -> Bool {
        guard let key = path.first else { return true }
        switch value {
        case .array(let elements): return elements.contains { exists(path, in: $0) }
        case .object(let object): return object[key].map { exists(path.dropFirst(), in: $0) } ?? false
        default: return false
        }
    }

    private static func part(of value: JSONValue, _ paths: [ArraySlice<String>]) -> JSONValue {
        if paths.contains(where: \.isEmpty) { return value }
        switch value {
        case .array(let elements): return .array(elements.map { part(of: $0, paths) })
        case .object(let object):
            let wanted = object.members.compactMap { member -> (String, JSONValue)? in
                let below = paths.filter { $0.first == member.key }.map { $0.dropFirst() }
                return below.isEmpty ? nil : (member.key, part(of: member.value, below))
            }
            return .object(JSONObject(wanted))
        default: return value
        }
    }
}
