/// Any JSON value, without positions.
package enum JSONValue: Sendable {
    /// The value `null`.
    case null
    /// `true` or `false`.
    case bool(Bool)
    /// A number with its digits.
    case number(JSONNumber)
    /// A text.
    case string(String)
    /// A list.
    case array([JSONValue])
    /// An object with its keys in order.
    case object(JSONObject)

    /// The object, if it is one.
    package var object: JSONObject? { if case .object(let value) = self { value } else { nil } }
    /// The list, if it is one.
    package var array: [JSONValue]? { if case .array(let value) = self { value } else { nil } }
    /// The text, if it is one.
    package var string: String? { if case .string(let value) = self { value } else { nil } }
    /// The number, if it is one.
    package var number: JSONNumber? { if case .number(let value) = self { value } else { nil } }
    /// The truth value, if it is one.
    package var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
    /// Whether this is `null`.
    package var isNull: Bool { if case .null = self { true } else { false } }

    /// The member `key` of an object; nil for a missing one and for other values.
    package subscript(key: String) -> JSONValue? { object?[key] }

    /// The element `index` of a list; nil when out of bounds and for other values.
    package subscript(index: Int) -> JSONValue? {
        guard case .array(let elements) = self, elements.indices.contains(index) else { return nil }
        return elements[index]
    }
}

// MARK: - Literals

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByFloatLiteral
{
    /// Makes a text.
    package init(stringLiteral value: String) { self = .string(value) }
    /// Makes a number.
    package init(integerLiteral value: Int) { self = .number(JSONNumber(value)) }
    /// Makes a number; `null` for NaN and infinities, as JSON has none.
    package init(floatLiteral value: Double) { self = JSONNumber(value).map { .number($0) } ?? .null }
    /// Makes a truth value.
    package init(booleanLiteral value: Bool) { self = .bool(value) }
    /// Makes a list.
    package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
    /// Makes an object.
    package init(dictionaryLiteral elements: (String, JSONValue)...) { self = .object(JSONObject(elements)) }
}

// MARK: - Hashable

extension JSONValue: Hashable {
    /// Whether both are the same value: texts by their bytes, never normalised; objects in any order of keys.
    package static func == (left: JSONValue, right: JSONValue) -> Bool {
        switch (left, right) {
        case (.null, .null): true
        case (.bool(let first), .bool(let second)): first == second
        case (.number(let first), .number(let second)): first == second
        case (.string(let first), .string(let second)): first.isExactly(second)
        case (.array(let first), .array(let second)): first.isSameStorage(as: second) || first == second
        case (.object(let first), .object(let second)): first == second
        default: false
        }
    }

    /// Hashes what `==` compares.
    package func hash(into hasher: inout Hasher) {
        switch self {
        case .null: hasher.combine(0)
        case .bool(let value): hasher.combine(value)
        case .number(let value): hasher.combine(value)
        case .string(let value): value.hashBytes(into: &hasher)
        case .array(let value): hasher.combine(value)
        case .object(let value): hasher.combine(value)
        }
    }
}
