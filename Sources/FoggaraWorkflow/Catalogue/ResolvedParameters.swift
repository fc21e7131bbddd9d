package import FoggaraJSON

/// The parameters of a node as it sees them: stored values completed by the defaults of everything shown.
package struct ResolvedParameters: Sendable {
    /// Values in the order of the catalogue.
    package var values: JSONObject
    /// The shown parameters, in the order of the catalogue.
    package var shown: [NodeProperty]
    /// What conditions inside the node look at.
    package var scope: ParameterScope

    /// The parameters of a node whose type is unknown: as stored.
    package init(stored: JSONObject) {
        self.init(
            values: stored, shown: [], scope: ParameterScope(siblings: stored, root: stored, version: 1))
    }

    init(values: JSONObject, shown: [NodeProperty], scope: ParameterScope) {
        self.values = values
        self.shown = shown
        self.scope = scope
    }
}

extension ResolvedParameters {
    /// Completes the parameters inside a collection or group of a node whose parameters are `root`.
    package static func inside(
        _ stored: JSONObject, _ properties: [NodeProperty], root: JSONObject, version: Double, fillsDefaults: Bool
    ) -> ResolvedParameters {
        ParameterResolver(version: version).resolve(
            properties, stored: stored, root: root, fillsDefaults: fillsDefaults)
    }
}

extension NodeDescription {
    /// Completes stored parameters as n8n does; unknown and hidden ones disappear.
    package func resolve(_ stored: JSONObject) -> ResolvedParameters {
        ParameterResolver(version: version).resolve(
            properties, order: order, stored: stored, root: nil, fillsDefaults: true)
    }

    /// Whether a parameter could have its value in `resolved` if `stored` were what is stored for it and nothing else
    /// changed: false only when no property of the name gives that value.
    package func mayResolve(_ stored: JSONValue?, of key: String, as resolved: ResolvedParameters) -> Bool {
        guard let value = resolved.values[key] else { return true }
        let resolver = ParameterResolver(version: version)
        var root = resolved.scope.root
        root[key] = stored
        return properties.indices.contains { place in
            guard properties[place].name == key else { return false }
            let property = properties[place]
            if property.isSimple {
                let stored = stored.map { JSONObject([(key, $0)]) } ?? [:]
                return resolver.simpleValue(of: property, stored: stored, fillsDefault: true) == value
            }
            return resolver.complexValue(of: property, stored: stored, root: root, fillsDefault: true) == value
        }
    }
}

/// Completes parameters level by level.
///
/// A level is resolved in two steps. First the simple properties, each after those its conditions name, because a
/// hidden property has no value and may hide others. Then all properties in the order of the file, which is the order
/// of the result; collections and groups are resolved by the same procedure one level deeper.
struct ParameterResolver {
    let version: Double

    /// Resolves a level; `order` is that of ``order(_:isRoot:)``, given where it is known already.
    func resolve(
        _ properties: [NodeProperty], order: [Int]? = nil, stored: JSONObject, root: JSONObject?, fillsDefaults: Bool
    ) -> ResolvedParameters {
        var scope = ParameterScope(siblings: [:], root: root ?? [:], version: version)
        // Conditions may look into collections, whose stored text is enough for that.
        for property in properties where !property.isSimple {
            if let value = stored[property.name] { scope.siblings[property.name] = value }
        }
        if root == nil { scope.root = scope.siblings }
        var isShown = [Bool](repeating: false, count: properties.count)
        for index in order ?? Self.order(properties, isRoot: root == nil) {
            // Most are hidden: reading one field copies no property.
            guard !properties[index].isGated || stored[properties[index].name] != nil else { continue }
            isShown[index] = scope.shows(properties[index].display)
            guard isShown[index], properties[index].isSimple else { continue }
            let property = properties[index]
            guard let value = simpleValue(of: property, stored: stored, fillsDefault: fillsDefaults) else { continue }
            scope.siblings[property.name] = value
            if root == nil { scope.root[property.name] = value }
        }
        var values = JSONObject()
        var shown: [NodeProperty] = []
        for index in properties.indices {
            // Whether a complex property shows is asked again: only now are all simple values there.
            let isVisible =
                properties[index].isSimple
                ? isShown[index] : !properties[index].isGated && scope.shows(properties[index].display)
            guard isVisible else { continue }
            let property = properties[index]
            shown.append(property)
            if property.isSimple {
                if let value = scope.siblings[property.name] { values[property.name] = value }
            } else if let value = complexValue(
                of: property, stored: stored[property.name], root: scope.root, fillsDefault: fillsDefaults)
            {
                values[property.name] = value
            }
        }
        return ResolvedParameters(values: values, shown: shown, scope: scope)
    }

    /// The order in which each property comes after those that decide about it; cycles fall back to file order.
    static func order(_ properties: [NodeProperty], isRoot: Bool) -> [Int] {
        var ids: [String: Int] = [:]
        let own = properties.map { property -> Int in
            let next = ids.count
            if let known = ids[property.name] { return known }
            ids[property.name] = next
            return next
        }
        var waiting = [Int](repeating: 0, count: ids.count)
        for id in own { waiting[id] += 1 }
        let needs = zip(properties, own).map { property, id in
            property.controllers.compactMap { key -> Int? in
                let isAbsolute = key.utf8.first == UInt8(ascii: "/")
                if isAbsolute, !isRoot { return nil }
                let path = key.utf8.dropFirst(isAbsolute ? 1 : 0)
                let need = ids[String(path.prefix { $0 != UInt8(ascii: ".") }) ?? key]
                return need == id ? nil : need
            }
        }
        var order: [Int] = []
        var rest = Array(properties.indices)
        while !rest.isEmpty {
            var later: [Int] = []
            for index in rest {
                if needs[index].allSatisfy({ waiting[$0] == 0 }) {
                    order.append(index)
                    waiting[own[index]] -= 1
                } else {
                    later.append(index)
                }
            }
            if later.count == rest.count {
                let index = later.removeFirst()
                order.append(index)
                waiting[own[index]] -= 1
            }
            rest = later
        }
        return order
    }
}
