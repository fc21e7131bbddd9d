import FoggaraEngine
import FoggaraJSON

/// The conditions of If and Filter version 1, grouped by type.
struct LegacyConditions {
    private static let types = ["boolean", "dateTime", "number", "string"]
    /// The groups as stored, expressions evaluated.
    let stored: JSONValue?
    /// Whether one condition is enough.
    let isAny: Bool

    /// Whether the item passes.
    ///
    /// - Errors: a date that is none, a pattern that does not compile.
    func hold(item: Int, zone: DateZone) throws(NodeError) -> Bool {
        for type in Self.types {
            for condition in stored?[type]?.array ?? [] {
                let result = try holds(
                    type, condition["operation"]?.string ?? "", condition["value1"], condition["value2"], item: item,
                    zone: zone)
                if result == isAny { return isAny }
            }
        }
        return !isAny
    }

    /// Whether one comparison of a type holds.
    ///
    /// - Errors: as ``hold(item:zone:)``.
    func holds(
        _ type: String, _ operation: String, _ left: JSONValue?, _ right: JSONValue?, item: Int, zone: DateZone
    ) throws(NodeError) -> Bool {
        if type == "dateTime" {
            let one = try instant(left, item: item, zone: zone)
            let two = try instant(right, item: item, zone: zone)
            return operation == "before" ? one < two : one > two
        }
        let one = text(left)
        let two = text(right)
        return switch operation {
        case "equal": isSame(left, right)
        case "notEqual": !isSame(left, right)
        case "smaller": order(left) < order(right)
        case "smallerEqual": order(left) <= order(right)
        case "larger": order(left) > order(right)
        case "largerEqual": order(left) >= order(right)
        case "isEmpty": isEmpty(left)
        case "isNotEmpty": !isEmpty(left)
        case "regex": try ScriptPattern.isMatch(two, in: one, item: item)
        case "notRegex": !(try ScriptPattern.isMatch(two, in: one, item: item))
        default: ScriptText.holds(operation, one, two) ?? false
        }
    }

    private func text(_ value: JSONValue?) -> String {
        ScriptValue.isTruthy(value) ? ScriptValue.text(value) : ""
    }

    private func order(_ value: JSONValue?) -> Double {
        ScriptValue.isTruthy(value) ? ScriptValue.number(value) : 0
    }

    private func isSame(_ left: JSONValue?, _ right: JSONValue?) -> Bool {
        switch (left, right) {
        case (nil, nil): true
        case (.array, _), (.object, _), (_, .array), (_, .object): false
        case (let one?, let two?): one == two
        default: false
        }
    }

    private func isEmpty(_ value: JSONValue?) -> Bool {
        switch value {
        case nil, .null: true
        case .string(let text): text.isEmpty
        case .array(let elements): elements.isEmpty
        case .object(let object): object.isEmpty
        default: false
        }
    }

    private func instant(_ value: JSONValue?, item: Int, zone: DateZone) throws(NodeError) -> Int64 {
        switch value {
        case nil, .null: return 0
        case .number(let number): return Int64(exactly: number.double.rounded()) ?? 0
        case .some(let other):
            if let instant = DateText.instant(other, zone: zone) { return instant }
            throw NodeError("NodeOperationError", "The value \"\(ScriptValue.text(other))\" is not a valid DateTime.")
        }
    }
}
