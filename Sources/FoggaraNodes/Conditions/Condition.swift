package import FoggaraJSON

/// One condition of a filter, its two sides evaluated.
package struct Condition: Sendable {
    /// What the sides are compared as: `string`, `number`, `dateTime`, `boolean`, `array`, `object`, `any`.
    package var type: String
    /// What the right side is taken as; the type of the left one unless stated.
    package var rightType: String
    /// The comparison: `equals`, `contains`, `gt` …
    package var operation: String
    /// Whether the right side is not looked at.
    package var isUnary: Bool
    /// Left side; nil is undefined.
    package var left: JSONValue?
    /// Right side; nil is undefined.
    package var right: JSONValue?

    /// Operations that look at the left side alone.
    private static let unary: Set<String> = ["exists", "notExists", "empty", "notEmpty", "true", "false"]

    /// Reads a condition as a filter stores it.
    package init(_ stored: JSONObject) {
        let operation = stored["operator"]
        type = operation?["type"]?.string ?? "any"
        rightType = operation?["rightType"]?.string ?? type
        self.operation = operation?["operation"]?.string ?? ""
        isUnary = operation?["singleValue"]?.bool ?? Condition.unary.contains(self.operation)
        left = stored["leftValue"]
        right = stored["rightValue"]
    }
}

/// How a filter compares.
package struct ConditionOptions: Sendable, Hashable {
    /// Whether texts are compared with their case.
    package var isCaseSensitive = true
    /// Whether a value of another type is a fault instead of being converted.
    package var isStrict = true
    /// Version of the rules, 1 to 3.
    package var version = 1

    /// Makes the defaults of a filter that states nothing.
    package init() {}

    /// Reads the `options` of a stored filter.
    package init(_ stored: JSONValue?) {
        isCaseSensitive = stored?["caseSensitive"]?.bool ?? true
        isStrict = (stored?["typeValidation"]?.string ?? "strict") == "strict"
        version = stored?["version"]?.number?.integer.map { Int($0) } ?? 1
    }
}
