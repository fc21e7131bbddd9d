import FoggaraJSON

extension NodeProperty {
    /// Whether it holds one value rather than parameters of its own.
    var isSimple: Bool { kind != .collection && kind != .fixedCollection }
}

extension ParameterResolver {
    /// The value of a property without parameters of its own; nil when neither stored nor known by default.
    func simpleValue(of property: NodeProperty, stored: JSONObject, fillsDefault: Bool) -> JSONValue? {
        let given = stored[property.name]
        switch property.kind {
        case .boolean, .number, .options:
            let value = given ?? (fillsDefault ? property.defaultValue : nil)
            return property.refusesExpressions ? value.map(withoutEqualsSign) : value
        case .resourceLocator:
            if let given, !given.isNull { return given }
            guard fillsDefault, case .object(var locator)? = property.defaultValue else { return given }
            var marked: JSONObject = ["__rl": true]
            for member in locator { marked[member.key] = member.value }
            locator = marked
            return .object(locator)
        case .filter:
            if case .object(let filter)? = given { return .object(completed(filter)) }
            return given ?? (fillsDefault ? property.defaultValue : nil)
        default:
            let isAbsent = given == nil || given?.isNull == true
            let value = isAbsent ? ((fillsDefault ? property.defaultValue : nil) ?? given) : given
            return property.refusesExpressions ? value.map(withoutEqualsSign) : value
        }
    }

    /// The value of a collection or of groups.
    func complexValue(
        of property: NodeProperty, stored: JSONValue?, root: JSONObject, fillsDefault: Bool
    ) -> JSONValue? {
        guard let stored, !stored.isNull else { return fillsDefault ? property.defaultValue : nil }
        if property.kind == .collection {
            if case .array(let elements) = stored, property.takesManyValues {
                return .array(
                    elements.map { element in
                        guard case .object(let object) = element else { return element }
                        return .object(inside(property.children, object, root, fillsDefaults: false))
                    })
            }
            guard case .object(let object) = stored else { return .object([:]) }
            return .object(inside(property.children, object, root, fillsDefaults: false))
        }
        guard case .object(let groups) = stored else { return stored }
        var result = JSONObject()
        for group in property.groups {
            guard let content = groups[group.name] else { continue }
            let properties = group.properties
            if property.takesManyValues {
                guard case .array(let elements) = content else { continue }
                result[group.name] = .array(
                    elements.map { element in
                        guard case .object(let object) = element else { return element }
                        return .object(inside(properties, object, root, fillsDefaults: true))
                    })
            } else {
                guard case .object(let object) = content else { continue }
                result[group.name] = .object(inside(properties, object, root, fillsDefaults: true))
            }
        }
        return .object(result)
    }

    private func inside(
        _ properties: [NodeProperty], _ stored: JSONObject, _ root: JSONObject, fillsDefaults: Bool
    ) -> JSONObject {
        // Children of a collection that are absent stay absent, so only what is stored needs to be described.
        let relevant = fillsDefaults ? properties : properties.filter { stored[$0.name] != nil }
        return resolve(relevant, stored: stored, root: root, fillsDefaults: fillsDefaults).values
    }

    /// Cuts the sign of an expression off a value that is never one.
    private func withoutEqualsSign(_ value: JSONValue) -> JSONValue {
        guard case .string(let text) = value, text.utf8.first == UInt8(ascii: "="),
            !text.hasPrefix("={{ $fromAI("), !text.hasPrefix("={{$fromAI(")
        else { return value }
        return .string(String(text.dropFirst()))
    }

    /// A stored filter with the settings that it may leave out.
    private func completed(_ filter: JSONObject) -> JSONObject {
        var result = filter
        if result["combinator"] == nil { result["combinator"] = "and" }
        var options: JSONObject = [
            "caseSensitive": true, "leftValue": "", "typeValidation": "strict", "version": 1,
        ]
        for member in filter["options"]?.object ?? [:] { options[member.key] = member.value }
        result["options"] = .object(options)
        return result
    }
}
