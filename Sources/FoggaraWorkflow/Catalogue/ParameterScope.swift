package import FoggaraJSON

/// The parameters that display conditions look at.
package struct ParameterScope: Sendable {
    /// Parameters beside the one in question.
    package var siblings: JSONObject
    /// Parameters of the whole node.
    package var root: JSONObject
    /// Version of the node.
    package var version: Double

    /// Looks at `siblings` inside `root`.
    package init(siblings: JSONObject, root: JSONObject, version: Double) {
        self.siblings = siblings
        self.root = root
        self.version = version
    }

    /// Whether `{"show": …, "hide": …}` lets a thing be seen.
    ///
    /// Every key of `show` must match and no key of `hide`. Once a key of `show` names a parameter that holds an
    /// expression, the thing is shown without looking further.
    func shows(_ display: JSONNode?) -> Bool {
        guard let display else { return true }
        for member in display["show"]?.members ?? [] {
            let values = values(of: member.key)
            if values.contains(where: \.isExpression) { return true }
            if values.isEmpty && !Self.accepts(member.value, []) || !Self.accepts(member.value, values) {
                return false
            }
        }
        for member in display["hide"]?.members ?? [] {
            let values = values(of: member.key)
            if !values.isEmpty, Self.accepts(member.value, values) { return false }
        }
        return true
    }

    /// Whether every key of a plain condition object (`{"method": ["GET"]}`) matches; expressions never do.
    func satisfies(_ conditions: JSONNode) -> Bool {
        conditions.members.allSatisfy { Self.accepts($0.value, values(of: $0.key)) }
    }

    /// Whether one condition holds.
    func satisfies(key: String, _ conditions: JSONNode) -> Bool { Self.accepts(conditions, values(of: key)) }

    /// Whether a parameter of this level is shown.
    package func shows(_ property: NodeProperty) -> Bool { shows(property.display) }

    /// The value that a key of a condition names, as a list; a missing one counts as one undefined value.
    private func values(of key: String) -> [LookedUp] {
        if key == "@version" { return [.value(.number(JSONNumber(version) ?? JSONNumber(0)))] }
        if key == "@tool" { return [.value(.bool(false))] }
        let isAbsolute = key.utf8.first == UInt8(ascii: "/")
        var current = JSONValue.object(isAbsolute ? root : siblings)
        for part in key.utf8.dropFirst(isAbsolute ? 1 : 0).split(separator: UInt8(ascii: ".")) {
            guard let next = current[String(decoding: part, as: UTF8.self)] else { return [.undefined] }
            current = next
        }
        if case .object(let locator) = current, locator["__rl"] == .bool(true) {
            current = locator["value"] ?? .null
        }
        if case .array(let elements) = current { return elements.map { .value($0) } }
        return [.value(current)]
    }

    /// Whether one of the listed conditions holds for the values.
    private static func accepts(_ conditions: JSONNode, _ values: [LookedUp]) -> Bool {
        conditions.elements.contains { condition in
            guard let test = condition["_cnd"]?.members.first else {
                let plain = condition.value
                return values.contains { $0 == .value(plain) }
            }
            if values.isEmpty { return test.key == "not" }
            return values.allSatisfy { Comparison.holds(test.key, test.value, $0) }
        }
    }
}

/// A value that a condition looks at.
enum LookedUp: Equatable {
    case undefined
    case value(JSONValue)

    var isExpression: Bool {
        if case .value(.string(let text)) = self { return text.utf8.first == UInt8(ascii: "=") }
        return false
    }
}
