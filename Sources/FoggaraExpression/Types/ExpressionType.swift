/// What is known about a value before an expression runs.
///
/// - Shape: printed and read as a type text: `text`, `number or null`, `list of { name: text, total?: number }`.
/// - Guarantees: unions are flat, without repetition and of bounded width; depth and number of members are bounded too.
package indirect enum ExpressionType: Hashable, Sendable {
    /// Nothing is known.
    case any
    /// The value of a missing member.
    case undefined
    /// JSON's null.
    case null
    /// True or false.
    case boolean
    /// A number of the language.
    case number
    /// A text.
    case text
    /// An integer of any size.
    case bigint
    /// A symbol.
    case symbol
    /// One certain text, number or Boolean.
    case literal(Literal)
    /// A list of elements of one type.
    case list(ExpressionType)
    /// A plain object.
    case object(ObjectShape)
    /// A value of a class; the type says what it holds, where that matters: items of a node, elements of an iterator.
    case instance(ValueClass, of: ExpressionType)
    /// A function with what it answers.
    case function(ExpressionType)
    /// One of several types; of none, when no value can be there.
    case union([ExpressionType])

    /// A value that stands in the code.
    package enum Literal: Hashable, Sendable {
        /// A text.
        case text(String)
        /// A number.
        case number(Double)
        /// A Boolean.
        case boolean(Bool)
    }

    /// An object of which nothing is known.
    package static let openObject = ExpressionType.object(ObjectShape([:], isOpen: true))
    /// The type without any value.
    static let never = ExpressionType.union([])
    /// A date of Luxon.
    package static let dateTime = ExpressionType.instance(ValueClass(.moment), of: .any)
    /// A length of time.
    package static let duration = ExpressionType.instance(ValueClass(.span), of: .any)
    /// A date of the language.
    package static let date = ExpressionType.instance(ValueClass(.date), of: .any)

    /// A value of a class without anything known inside.
    static func instance(_ kind: ObjectClass) -> ExpressionType { .instance(ValueClass(kind), of: .any) }

    /// Members of a union, or the type itself.
    var parts: [ExpressionType] {
        if case .union(let parts) = self { return parts }
        return [self]
    }

    /// Whether something is known, and a value is possible.
    package var isKnown: Bool {
        switch self {
        case .any: false
        case .union(let parts): !parts.isEmpty
        default: true
        }
    }
}

/// The class of a value that is no plain object.
package struct ValueClass: Hashable, Sendable {
    /// Class in the registry.
    let kind: ObjectClass

    init(_ kind: ObjectClass) { self.kind = kind }
}
