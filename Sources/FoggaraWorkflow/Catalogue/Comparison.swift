import FoggaraJSON

/// The comparisons of display conditions.
enum Comparison {
    /// Whether `value` stands in relation `name` to the operand; unknown relations never hold.
    static func holds(_ name: String, _ operand: JSONNode, _ value: LookedUp) -> Bool {
        switch name {
        case "eq": return value == .value(operand.value)
        case "not": return value != .value(operand.value)
        case "gte": return order(value, operand) { $0 >= $1 }
        case "lte": return order(value, operand) { $0 <= $1 }
        case "gt": return order(value, operand) { $0 > $1 }
        case "lt": return order(value, operand) { $0 < $1 }
        case "between":
            guard let from = operand["from"], let to = operand["to"] else { return false }
            return order(value, from) { $0 >= $1 } && order(value, to) { $0 <= $1 }
        case "includes": return text(value)?.contains(operand.string ?? "") ?? false
        case "startsWith": return text(value)?.hasPrefix(operand.string ?? "") ?? false
        case "endsWith": return text(value)?.hasSuffix(operand.string ?? "") ?? false
        case "exists":
            switch value {
            case .undefined, .value(.null), .value(.string("")): return false
            default: return true
            }
        default: return false
        }
    }

    private static func text(_ value: LookedUp) -> String? {
        if case .value(.string(let text)) = value { return text }
        return nil
    }

    private static func order(_ value: LookedUp, _ operand: JSONNode, _ relation: (Double, Double) -> Bool) -> Bool {
        guard case .value(.number(let number)) = value, let bound = operand.number else { return false }
        return relation(number.double, bound.double)
    }
}
