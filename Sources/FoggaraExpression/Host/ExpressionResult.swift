package import FoggaraJSON

/// What an expression gives.
package enum ExpressionResult: Sendable {
    /// JavaScript's `undefined`.
    case undefined
    /// A value that JSON can hold.
    case json(JSONValue)
    /// A value with something in it that JSON cannot hold.
    case special(ExpressionSpecial)

    /// The value as `JSON.stringify` would write it; nil for what it leaves out.
    package var jsonValue: JSONValue? {
        switch self {
        case .undefined: nil
        case .json(let value): value
        case .special(let value): value.json
        }
    }
}

/// A date, number, map or other value outside JSON, already written in the forms that callers need.
package struct ExpressionSpecial: Sendable {
    /// What the value is, in JavaScript's word: `DateTime`, `Date`, `NaN`, `Map`, `Object`, `Array`…
    package var kind: String
    /// The value as `JSON.stringify` would write it; nil for what it leaves out.
    package var json: JSONValue?
    /// The value as text, as a template literal would write it.
    package var text: String
    /// The value with every special written as an object under `$`, as recordings write it.
    package var encoded: JSONValue
    /// Milliseconds since 1970, for dates that are valid.
    package var milliseconds: Double?
    /// Number of a NaN, an infinity or a negative zero.
    package var number: Double?

    /// Makes a special value.
    package init(
        kind: String, json: JSONValue?, text: String, encoded: JSONValue, milliseconds: Double? = nil,
        number: Double? = nil
    ) {
        self.kind = kind
        self.json = json
        self.text = text
        self.encoded = encoded
        self.milliseconds = milliseconds
        self.number = number
    }
}
