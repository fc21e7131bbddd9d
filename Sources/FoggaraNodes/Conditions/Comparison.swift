import FoggaraEngine
import FoggaraJSON

/// Compares two values of one type as n8n's filters do.
struct Comparison {
    let options: ConditionOptions

    /// Whether `left operation right` holds.
    ///
    /// - Errors: a pattern that does not compile.
    func holds(
        _ operation: String, type: String, _ left: ConditionValue, _ right: ConditionValue, item: Int
    ) throws(NodeError) -> Bool {
        switch operation {
        case "exists": return left.exists
        case "notExists": return !left.exists
        default: break
        }
        switch type {
        case "string": return try text(operation, string(left), string(right), item: item)
        case "number": return number(operation, left, right)
        case "dateTime": return instant(operation, left, right)
        case "boolean": return flag(operation, left, right)
        case "array": return list(operation, left, right)
        case "object": return object(operation, left)
        default: return any(operation, left)
        }
    }

    private func string(_ value: ConditionValue) -> String {
        switch value {
        case .text(let text): text
        case .number(let number): JSONNumber.shortest(number)
        case .flag(let flag): flag ? "true" : "false"
        default: ""
        }
    }

    private func text(_ operation: String, _ left: String, _ right: String, item: Int) throws(NodeError) -> Bool {
        switch operation {
        case "regex", "notRegex":
            let subject = options.isCaseSensitive ? left : left.lowercased()
            return try ScriptPattern.isMatch(right, in: subject, item: item) == (operation == "regex")
        case "empty": return left.isEmpty
        case "notEmpty": return !left.isEmpty
        default: break
        }
        let one = options.isCaseSensitive ? left : left.lowercased()
        let two = options.isCaseSensitive ? right : right.lowercased()
        return switch operation {
        case "equals": ScriptText.isSame(one, two)
        case "notEquals": !ScriptText.isSame(one, two)
        default: ScriptText.holds(operation, one, two) ?? false
        }
    }

    /// Null counts as 0 in an order, as in JavaScript; undefined compares with nothing.
    private func number(_ operation: String, _ left: ConditionValue, _ right: ConditionValue) -> Bool {
        let one = double(left)
        let two = double(right)
        return switch operation {
        case "equals": isSame(left, right)
        case "notEquals": !isSame(left, right)
        case "gt": one > two
        case "lt": one < two
        case "gte": one >= two
        case "lte": one <= two
        case "empty": !left.exists
        case "notEmpty": left.exists
        default: false
        }
    }

    private func double(_ value: ConditionValue) -> Double {
        switch value {
        case .number(let number): number
        case .null: 0
        default: .nan
        }
    }

    private func isSame(_ left: ConditionValue, _ right: ConditionValue) -> Bool {
        switch (left, right) {
        case (.null, .null), (.undefined, .undefined): true
        case (.number(let one), .number(let two)): one == two
        case (.flag(let one), .flag(let two)): one == two
        default: false
        }
    }

    private func instant(_ operation: String, _ left: ConditionValue, _ right: ConditionValue) -> Bool {
        switch operation {
        case "empty": return !left.exists
        case "notEmpty": return left.exists
        default: break
        }
        guard case .instant(let one) = left, case .instant(let two) = right else { return false }
        return switch operation {
        case "equals": one == two
        case "notEquals": one != two
        case "after": one > two
        case "before": one < two
        case "afterOrEquals": one >= two
        case "beforeOrEquals": one <= two
        default: false
        }
    }

    private func flag(_ operation: String, _ left: ConditionValue, _ right: ConditionValue) -> Bool {
        var isTrue = false
        if case .flag(let value) = left { isTrue = value }
        return switch operation {
        case "true": isTrue
        case "false": !isTrue
        case "equals": isSame(left, right)
        case "notEquals": !isSame(left, right)
        case "empty": !left.exists
        case "notEmpty": left.exists
        default: false
        }
    }

    private func list(_ operation: String, _ left: ConditionValue, _ right: ConditionValue) -> Bool {
        var elements: [JSONValue] = []
        if case .list(let value) = left { elements = value }
        let count = Double(elements.count)
        return switch operation {
        case "contains": elements.contains { isElement($0, right) }
        case "notContains": !elements.contains { isElement($0, right) }
        case "lengthEquals": count == double(right)
        case "lengthNotEquals": count != double(right)
        case "lengthGt": count > double(right)
        case "lengthLt": count < double(right)
        case "lengthGte": count >= double(right)
        case "lengthLte": count <= double(right)
        case "empty": elements.isEmpty
        case "notEmpty": !elements.isEmpty
        default: false
        }
    }

    /// Whether JavaScript's `===` holds between an element and the right side; lists and objects are never the same.
    private func isElement(_ element: JSONValue, _ right: ConditionValue) -> Bool {
        switch (element, right) {
        case (.string(let one), .text(let two)):
            return options.isCaseSensitive
                ? ScriptText.isSame(one, two) : ScriptText.isSame(one.lowercased(), two.lowercased())
        case (.number(let one), .number(let two)): return one.double == two
        case (.bool(let one), .flag(let two)): return one == two
        case (.null, .null): return true
        default: return false
        }
    }

    private func object(_ operation: String, _ left: ConditionValue) -> Bool {
        var isFilled = false
        if case .object(let value) = left { isFilled = !value.isEmpty }
        return switch operation {
        case "empty": !isFilled
        case "notEmpty": isFilled
        default: false
        }
    }

    private func any(_ operation: String, _ left: ConditionValue) -> Bool {
        let isEmpty =
            switch left {
            case .null, .undefined: true
            case .text(let text): text.isEmpty
            case .list(let elements): elements.isEmpty
            case .object(let object): object.isEmpty
            default: !left.exists
            }
        return switch operation {
        case "empty": isEmpty
        case "notEmpty": !isEmpty
        default: false
        }
    }
}
