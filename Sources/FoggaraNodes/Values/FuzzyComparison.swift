import FoggaraJSON

/// Compares values as Merge and Compare Datasets do: exactly, or with small differences of type forgiven.
struct FuzzyComparison {
    /// Whether differences of type are forgiven.
    let isFuzzy: Bool
    /// Whether null also equals 0 and "0".
    var takesNullForZero = false

    /// Whether two values are taken for the same; nil is undefined.
    ///
    /// Cases: a number and its text, a truth value and its text or 0 and 1, an object and its JSON text, and all empty
    /// values among themselves.
    func areSame(_ left: JSONValue?, _ right: JSONValue?) -> Bool {
        if Self.isEqual(left, right) { return true }
        guard isFuzzy else { return false }
        if takesNullForZero, isNullAndZero(left, right) || isNullAndZero(right, left) { return true }
        if left.map(Self.isEmpty) ?? true, right.map(Self.isEmpty) ?? true { return true }
        guard let left, let right else { return false }
        return isAlike(left, right) || isAlike(right, left)
    }

    private func isAlike(_ one: JSONValue, _ other: JSONValue) -> Bool {
        switch (one, other) {
        case (.number, .string(let text)): ScriptText.isSame(ScriptValue.text(one), text)
        case (.bool(let flag), .string(let text)):
            text.lowercased() == (flag ? "true" : "false") || text == (flag ? "1" : "0")
        case (.bool(let flag), .number(let number)): number.double == (flag ? 1 : 0)
        case (.object, .string(let text)), (.array, .string(let text)):
            JSONDocument.value(of: Array(text.utf8)).map { Self.isEqual(one, $0) } ?? false
        default: false
        }
    }

    private func isNullAndZero(_ one: JSONValue?, _ other: JSONValue?) -> Bool {
        guard one?.isNull == true else { return false }
        if case .number(let number) = other { return number.double == 0 }
        return other?.string == "0"
    }

    /// Deep equality, numbers as doubles; the order of keys does not matter.
    static func isEqual(_ left: JSONValue?, _ right: JSONValue?) -> Bool {
        switch (left, right) {
        case (nil, nil): true
        case (.number(let one), .number(let two)): one.double == two.double
        case (.array(let one), .array(let two)):
            one.count == two.count && zip(one, two).allSatisfy { isEqual($0, $1) }
        case (.object(let one), .object(let two)):
            one.count == two.count && one.allSatisfy { two[$0.key] != nil && isEqual($0.value, two[$0.key]) }
        case (let one?, let two?): one == two
        default: false
        }
    }

    /// Whether a value counts as empty: null, no text, no elements.
    static func isEmpty(_ value: JSONValue) -> Bool {
        switch value {
        case .null: true
        case .string(let text): text.isEmpty
        case .array(let elements): elements.isEmpty
        default: false
        }
    }
}
