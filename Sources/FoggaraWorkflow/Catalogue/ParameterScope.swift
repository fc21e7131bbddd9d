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
    func shows(_ display: DisplayRule?) -> Bool {
        guard let display else { return true }
        for condition in display.show {
            let values = values(of: condition)
            if values.contains(where: \.isExpression) { return true }
            if !condition.accepts(values) { return false }
        }
        for condition in display.hide {
            let values = values(of: condition)
            if !values.isEmpty, condition.accepts(values) { return false }
        }
        return true
    }

    /// Whether every key of a plain condition object (`{"method": ["GET"]}`) matches; expressions never do.
    func satisfies(_ conditions: JSONNode) -> Bool { ParameterCondition.list(conditions).allSatisfy(satisfies) }

    /// Whether one condition holds.
    func satisfies(_ condition: ParameterCondition) -> Bool { condition.accepts(values(of: condition)) }

    /// Whether a parameter of this level is shown.
    package func shows(_ property: NodeProperty) -> Bool { shows(property.display) }

    /// The value that a condition is about, as a list; a missing one counts as one undefined value.
    private func values(of condition: ParameterCondition) -> [LookedUp] {
        switch condition.subject {
        case .version: return [.value(.number(JSONNumber(version) ?? JSONNumber(0)))]
        case .tool: return [.value(.bool(false))]
        case .parameter(let path, let isAbsolute):
            var current = JSONValue.object(isAbsolute ? root : siblings)
            for part in path {
                guard let next = current[part] else { return [.undefined] }
                current = next
            }
            if case .object(let locator) = current, locator["__rl"] == .bool(true) {
                current = locator["value"] ?? .null
            }
            if case .array(let elements) = current { return elements.map { .value($0) } }
            return [.value(current)]
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
