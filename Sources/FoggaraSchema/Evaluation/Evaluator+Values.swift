import FoggaraJSON
import FoggaraText

/// Rules about single values.
extension Evaluator {
    /// Whether the value has one of the types.
    mutating func checkType(_ types: TypeSet, _ node: JSONNode, _ place: JSONNode) -> Bool {
        let type = TypeSet(of: node.kind)
        if !types.isDisjoint(with: type) { return true }
        if type == .number, types.contains(.integer), node.number?.isInteger == true { return true }
        return verify(false) { .wrongType(types, Rulebook(node, place, "type")) }
    }

    /// Whether the value is one of the listed ones.
    mutating func checkEnumeration(_ values: ValueSet, _ node: JSONNode, _ place: JSONNode) -> Bool {
        let isListed =
            node.kind == .string
            ? values.texts.index(of: node) != nil : !values.others.isEmpty && values.others.contains(node.value)
        return verify(isListed) { .notListed(values.all, Rulebook(node, place, "enum")) }
    }

    /// Whether a number lies within its limits.
    mutating func checkNumber(_ rule: NumberRule, _ node: JSONNode, _ place: JSONNode) -> Bool {
        guard let number = node.number else { return true }
        var fits = true
        if let limit = rule.maximum {
            fits = verify(number <= limit) { .aboveMaximum(limit, Rulebook(node, place, "maximum")) } && fits
        }
        if let limit = rule.exclusiveMaximum {
            fits = verify(number < limit) { .notBelow(limit, Rulebook(node, place, "exclusiveMaximum")) } && fits
        }
        if let limit = rule.minimum {
            fits = verify(number >= limit) { .belowMinimum(limit, Rulebook(node, place, "minimum")) } && fits
        }
        if let limit = rule.exclusiveMinimum {
            fits = verify(number > limit) { .notAbove(limit, Rulebook(node, place, "exclusiveMinimum")) } && fits
        }
        if let step = rule.multipleOf {
            fits =
                verify(number.isMultiple(of: step)) { .noMultiple(step, Rulebook(node, place, "multipleOf")) } && fits
        }
        return fits
    }

    /// Whether a text has its length and pattern.
    mutating func checkText(_ rule: TextRule, _ node: JSONNode, _ place: JSONNode) -> Bool {
        guard node.kind == .string, let length = node.scalarCount else { return true }
        var fits = true
        if let limit = rule.maxLength {
            fits = verify(length <= limit) { .tooLong(length, limit, Rulebook(node, place, "maxLength")) } && fits
        }
        if let limit = rule.minLength {
            fits = verify(length >= limit) { .tooShort(length, limit, Rulebook(node, place, "minLength")) } && fits
        }
        if let pattern = rule.pattern {
            fits =
                verify(Self.matches(pattern, node.string ?? "")) {
                    .noMatch(pattern.source, Rulebook(node, place, "pattern"))
                } && fits
        }
        return fits
    }

    /// Whether the pattern is found in the text.
    static func matches(_ pattern: Pattern, _ text: String) -> Bool {
        (try? pattern.isMatch(text)) ?? false  // a search given up refuses the text rather than let it through
    }
}
