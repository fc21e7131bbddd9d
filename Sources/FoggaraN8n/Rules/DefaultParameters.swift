import FoggaraJSON
import FoggaraWorkflow

/// Finds and removes stored parameters that say nothing, because they equal their default.
///
/// A value says nothing when the resolved parameters are the same without it. That definition needs no second reading
/// of the catalogue's conditions and holds at every depth: children of a collection have no defaults and so always stay,
/// entries of a group lose theirs. n8n's editor drops such values at the next save, so an export leaves them out.
struct DefaultParameters {
    let description: NodeDescription

    /// Top-level keys whose value says nothing.
    func superfluousKeys(in stored: JSONObject) -> Set<String> {
        let resolved = description.resolve(stored)
        return Set(stored.keys.filter { isSuperfluous([$0], in: stored, resolved: resolved) })
    }

    /// The stored parameters without anything that says nothing, hidden or unknown values included.
    func stripped(_ stored: JSONObject) -> JSONObject {
        var result = stored
        let resolved = description.resolve(stored)
        for path in Self.paths(of: .object(stored), below: []) where isSuperfluous(path, in: result, resolved: resolved)
        {
            result = Self.removing(path[...], from: .object(result)).object ?? result
        }
        return result
    }

    private func isSuperfluous(_ path: [String], in stored: JSONObject, resolved: ResolvedParameters) -> Bool {
        guard let key = path.first, let without = Self.removing(path[...], from: .object(stored)).object else {
            return false
        }
        // Most values matter to their own parameter already, which is found without resolving all others.
        guard description.mayResolve(without[key], of: key, as: resolved) else { return false }
        return description.resolve(without).values == resolved.values
    }

    /// Paths of all members of objects, deepest first, elements of lists by their index.
    private static func paths(of value: JSONValue, below path: [String]) -> [[String]] {
        switch value {
        case .object(let object):
            object.members.flatMap { member in
                paths(of: member.value, below: path + [member.key]) + [path + [member.key]]
            }
        case .array(let elements):
            elements.enumerated().flatMap { index, element in paths(of: element, below: path + [String(index)]) }
        default: []
        }
    }

    private static func removing(_ path: ArraySlice<String>, from value: JSONValue) -> JSONValue {
        guard let key = path.first else { return value }
        let rest = path.dropFirst()
        switch value {
        case .object(var object):
            guard let child = object[key] else { return value }
            object[key] = rest.isEmpty ? nil : removing(rest, from: child)
            return .object(object)
        case .array(var elements):
            guard let index = Int(key), elements.indices.contains(index), !rest.isEmpty else { return value }
            elements[index] = removing(rest, from: elements[index])
            return .array(elements)
        default: return value
        }
    }
}
