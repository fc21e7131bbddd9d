import FoggaraJSON
import FoggaraText

/// One thing that a schema asks of a value. Numbers are places in the program.
enum Rule: Sendable {
    case type(TypeSet)
    case enumeration(ValueSet)
    case constant(JSONValue)
    case number(NumberRule)
    case text(TextRule)
    case format(String, FormatCheckers.Checker)
    case list(ListRule)
    case object(ObjectRule)
    case allOf([Int])
    case anyOf([Int])
    case oneOf([Int])
    case not(Int)
    case condition(test: Int, then: Int?, otherwise: Int?)
    case reference(Int)
    case dynamicReference(anchor: String, fallback: Int)
    case unevaluatedItems(Int)
    case unevaluatedProperties(Int)
}

/// Values to compare with; texts are found without decoding.
final class ValueSet: Sendable {
    let texts: JSONKeyTable
    let others: [JSONValue]
    let all: [JSONValue]

    init(_ values: [JSONValue]) {
        all = values
        texts = JSONKeyTable(values.compactMap(\.string))
        others = values.filter { $0.string == nil }
    }
}

/// Limits of a number.
final class NumberRule: Sendable {
    let multipleOf: JSONNumber?
    let maximum: JSONNumber?
    let exclusiveMaximum: JSONNumber?
    let minimum: JSONNumber?
    let exclusiveMinimum: JSONNumber?

    init(
        multipleOf: JSONNumber?, maximum: JSONNumber?, exclusiveMaximum: JSONNumber?, minimum: JSONNumber?,
        exclusiveMinimum: JSONNumber?
    ) {
        self.multipleOf = multipleOf
        self.maximum = maximum
        self.exclusiveMaximum = exclusiveMaximum
        self.minimum = minimum
        self.exclusiveMinimum = exclusiveMinimum
    }
}

/// Limits of a text.
final class TextRule: Sendable {
    let maxLength: Int?
    let minLength: Int?
    let pattern: Pattern?

    init(maxLength: Int?, minLength: Int?, pattern: Pattern?) {
        self.maxLength = maxLength
        self.minLength = minLength
        self.pattern = pattern
    }
}
