package import FoggaraJSON

/// Resolves whole parameter values: every text in them on its own, objects and lists recursively.
package enum ParameterEvaluator {
    /// The value of a parameter; nil is undefined. Undefined members are dropped, undefined elements become null.
    ///
    /// - Errors: the first expression that fails.
    package static func resolve(
        _ value: JSONValue, _ host: any ExpressionHost, limits: ExpressionLimits = .default
    ) throws(ExpressionError) -> JSONValue? {
        switch value {
        case .string(let text):
            guard text.utf8.first == 0x3D else { return value }
            return try SourceCache.source(text).evaluate(host, limits: limits).jsonValue
        case .array(let items):
            var result: [JSONValue] = []
            result.reserveCapacity(items.count)
            for item in items { result.append(try resolve(item, host, limits: limits) ?? .null) }
            return .array(result)
        case .object(let object):
            var result = JSONObject()
            for member in object {
                if let resolved = try resolve(member.value, host, limits: limits) { result[member.key] = resolved }
            }
            return .object(result)
        case .null, .bool, .number: return value
        }
    }
}
