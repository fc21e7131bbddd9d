import FoggaraJSON

extension JSONValue {
    /// A number of JSON.
    static func integer(_ value: Int) -> JSONValue { .number(JSONNumber(value)) }
    /// A number of JSON.
    static func integer(_ value: Int64) -> JSONValue { .number(JSONNumber(value)) }

    /// The exact integer of a number; nil for anything else.
    var wholeNumber: Int? { number?.integer.flatMap { Int(exactly: $0) } }
}
