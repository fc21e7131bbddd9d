import FoggaraDiagnostics
import FoggaraJSON

/// Rules about lists and objects.
extension Evaluator {
    /// Whether a list fits.
    mutating func checkList(
        _ rule: ListRule, _ node: JSONNode, _ place: JSONNode, _ children: inout Children
    ) -> Bool {
        let elements = node.elements
        var fits = true
        if let limit = rule.maxItems {
            fits =
                verify(elements.count <= limit) {
                    .tooManyItems(elements.count, limit, Rulebook(node, place, "maxItems"))
                }
                && fits
        }
        if let limit = rule.minItems {
            fits =
                verify(elements.count >= limit) {
                    .tooFewItems(elements.count, limit, Rulebook(node, place, "minItems"))
                }
                && fits
        }
        for (index, element) in elements.enumerated() {
            guard let schema = index < rule.first.count ? rule.first[index] : rule.rest else { break }
            if program.tracksEvaluation { children.indices.insert(element.index) }
            fits = apply(schema, to: element) && fits
            if !fits, !isExplaining { return false }
        }
        if rule.isUnique { fits = checkUnique(elements, node, place) && fits }
        if let contains = rule.contains { fits = checkContains(contains, elements, node, place, &children) && fits }
        return fits
    }

    private mutating func checkUnique(_ elements: [JSONNode], _ node: JSONNode, _ place: JSONNode) -> Bool {
        var first: [JSONValue: JSONNode] = [:]
        var fits = true
        for element in elements {
            let value = element.value
            if let earlier = first[value] {
                fits = verify(false) { .repeated(element, earlier, Rulebook(node, place, "uniqueItems")) }
                if !isExplaining { return false }
            } else {
                first[value] = element
            }
        }
        return fits
    }

    private mutating func checkContains(
        _ contains: ListRule.Contains, _ elements: [JSONNode], _ node: JSONNode, _ place: JSONNode,
        _ children: inout Children
    ) -> Bool {
        let found = elements.filter { self.fits(contains.schema, $0) }
        if program.tracksEvaluation { children.indices.formUnion(found.map(\.index)) }
        var fits = verify(found.count >= contains.least) {
            .tooFewContained(found.count, contains.least, Rulebook(node, place, "contains"))
        }
        if let most = contains.most {
            fits =
                verify(found.count <= most) {
                    .tooManyContained(found.count, most, Rulebook(node, place, "maxContains"))
                } && fits
        }
        return fits
    }

    /// Whether an object fits.
    mutating func checkObject(
        _ rule: ObjectRule, _ node: JSONNode, _ place: JSONNode, _ children: inout Children
    ) -> Bool {
        let members = node.members
        var fits = true
        var seen = KeySet(count: rule.keys.keys.count)
        for member in members {
            var isKnown = false
            if let index = rule.keys.index(of: member.keyNode) {
                seen.insert(index)
                if index < rule.schemas.count {
                    isKnown = true
                    fits = apply(rule.schemas[index], to: member.value) && fits
                }
            }
            for property in rule.patterns where Self.matches(property.pattern, member.key) {
                isKnown = true
                fits = apply(property.schema, to: member.value) && fits
            }
            if !isKnown, let additional = rule.additional {
                isKnown = true
                fits = checkAdditional(additional, member, rule, members, place) && fits
            }
            if isKnown, program.tracksEvaluation { children.indices.insert(member.value.index) }
            if let names = rule.names { fits = apply(names, to: member.keyNode) && fits }
            if !fits, !isExplaining { return false }
        }
        for index in rule.required where !seen.contains(index) {
            fits = verify(false) { .missingKey(rule.keys.keys[index], Rulebook(node, place, "required")) }
        }
        if let limit = rule.maxProperties {
            fits =
                verify(members.count <= limit) {
                    .tooManyKeys(members.count, limit, Rulebook(node, place, "maxProperties"))
                } && fits
        }
        if let limit = rule.minProperties {
            fits =
                verify(members.count >= limit) {
                    .tooFewKeys(members.count, limit, Rulebook(node, place, "minProperties"))
                } && fits
        }
        for dependency in rule.dependencies {
            guard let trigger = members.first(where: { $0.keyNode.isText(dependency.key.utf8) }) else {
                continue
            }
            for key in dependency.required where node[key] == nil {
                fits = verify(false) {
                    .missingCompanion(key, trigger, Rulebook(node, place, "dependentRequired"))
                }
            }
            if let schema = dependency.schema { fits = run(schema, node, &children) && fits }
        }
        return fits
    }

    private mutating func checkAdditional(
        _ schema: Int, _ member: JSONMember, _ rule: ObjectRule, _ members: [JSONMember], _ place: JSONNode
    ) -> Bool {
        guard program.nodes[schema].always == false else { return apply(schema, to: member.value) }
        return verify(false) {
            let free = rule.propertyNames.filter { name in !members.contains { $0.key == name } }
            return .unknownKey(
                member, allowed: Array(rule.propertyNames), free: free,
                Rulebook(member.keyNode, place, "additionalProperties"))
        }
    }

    /// Applies a schema to a child of the value.
    private mutating func apply(_ schema: Int, to node: JSONNode) -> Bool {
        var inner = Children()
        return run(schema, node, &inner)
    }

    /// Whether the elements that no keyword has looked at fit.
    mutating func checkUnevaluated(
        _ schema: Int, _ elements: [JSONNode], _ place: JSONNode, _ children: inout Children
    ) -> Bool {
        var fits = true
        for element in elements where !children.indices.contains(element.index) {
            fits = apply(schema, to: element) && fits
            children.indices.insert(element.index)
        }
        return fits
    }

    /// Whether the members that no keyword has looked at fit.
    mutating func checkUnevaluated(
        members: [JSONMember], _ schema: Int, _ place: JSONNode, _ children: inout Children
    ) -> Bool {
        var fits = true
        for member in members where !children.indices.contains(member.value.index) {
            if program.nodes[schema].always == false {
                fits = verify(false) {
                    .unknownKey(
                        member, allowed: [], free: [], Rulebook(member.keyNode, place, "unevaluatedProperties"))
                }
            } else {
                fits = apply(schema, to: member.value) && fits
            }
            children.indices.insert(member.value.index)
        }
        return fits
    }
}

/// Places in a table of keys that were seen.
struct KeySet {
    private var low: UInt64 = 0
    private var high: [Bool]

    /// Makes room for `count` places.
    init(count: Int) { high = count > 64 ? [Bool](repeating: false, count: count) : [] }

    /// Notes a place.
    mutating func insert(_ index: Int) {
        if high.isEmpty { low |= 1 << UInt64(index) } else { high[index] = true }
    }

    /// Whether the place was noted.
    func contains(_ index: Int) -> Bool { high.isEmpty ? low & (1 << UInt64(index)) != 0 : high[index] }
}
