package import FoggaraEngine
package import FoggaraJSON
import FoggaraWorkflow

/// The conditions of an If, Filter or Switch node and how they are joined.
///
/// - Guarantees: conditions are looked at in order, and no further than needed to know the answer, so a wrong type in
///   a later one may go unnoticed, as in n8n.
package struct Conditions: Sendable {
    /// Conditions in order.
    package var conditions: [Condition]
    /// Whether one is enough.
    package var isAny: Bool
    /// How values are compared.
    package var options: ConditionOptions

    /// Reads a filter as parameters hold it, expressions evaluated.
    package init(_ stored: JSONValue?) {
        conditions = (stored?["conditions"]?.array ?? []).compactMap(\.object).map { Condition($0) }
        isAny = stored?["combinator"]?.string == "or"
        options = ConditionOptions(stored?["options"])
    }

    /// Whether the item passes.
    ///
    /// - Errors: a value of the wrong type, a pattern that does not compile.
    package func hold(item: Int, zone: DateZone) throws(NodeError) -> Bool {
        for (index, condition) in conditions.enumerated() {
            if try holds(condition, index: index, item: item, zone: zone) == isAny { return isAny }
        }
        return !isAny
    }

    private func holds(_ condition: Condition, index: Int, item: Int, zone: DateZone) throws(NodeError) -> Bool {
        guard let left = ConditionValue.read(condition.left, as: condition.type, options: options, zone: zone) else {
            throw fault(condition.left, condition.type, isLeft: true, index: index, item: item)
        }
        var right = ConditionValue.undefined
        if !condition.isUnary {
            guard let read = ConditionValue.read(condition.right, as: condition.rightType, options: options, zone: zone)
            else { throw fault(condition.right, condition.rightType, isLeft: false, index: index, item: item) }
            right = read
        }
        let comparison = Comparison(options: options)
        return try comparison.holds(condition.operation, type: condition.type, left, right, item: item)
    }

    private func fault(
        _ value: JSONValue?, _ type: String, isLeft: Bool, index: Int, item: Int
    ) -> NodeError {
        let from = ScriptValue.type(value)
        let shown = ScriptValue.text(value)
        let place = "[condition \(index), item \(item)]"
        if options.isStrict {
            let call = Conditions.conversions[type].map { " by adding <code>.\($0)()</code>" } ?? ""
            return NodeError(
                "NodeOperationError",
                "Wrong type: '\(shown)' is \(article(from)) but was expecting \(article(type)) \(place)",
                description: "\n<p>Try either:</p>\n<ol>\n  <li>Enabling 'Convert types where required'</li>\n  "
                    + "<li>Converting the \(isLeft ? "first" : "second") field to \(article(type))\(call)</li>\n"
                    + "</ol>\n\t\t\t",
                item: item)
        }
        return NodeError(
            "NodeOperationError",
            "Conversion error: the \(from) '\(shown)' can't be converted to \(article(type)) \(place)",
            description: "Try changing the type of the comparison.", item: item)
    }

    private func article(_ noun: String) -> String {
        noun.first.map { "aeiou".contains($0) } == true ? "an \(noun)" : "a \(noun)"
    }

    private static let conversions = [
        "string": "toString", "number": "toNumber", "boolean": "toBoolean", "dateTime": "toDateTime",
    ]
}
