import FoggaraExpression
import FoggaraJSON
import FoggaraWorkflow

/// The parameters of the node that runs, expressions evaluated against the run so far.
struct NodeParameters: ParameterReader {
    let node: PlanNode
    let view: RunView
    let cache: ExpressionCache

    func value(_ path: String, item: Int) throws(NodeError) -> JSONValue? {
        try result(path, item: item)?.jsonValue
    }

    func result(_ path: String, item: Int) throws(NodeError) -> ExpressionResult? {
        var value: JSONValue = .object(node.parameters)
        for key in path.split(separator: ".") {
            // An expression may stand for a whole group of parameters.
            if case .string(let text) = value, text.utf8.first == UInt8(ascii: "=") {
                guard let group = try evaluate(value, item: item, variables: [:]) else { return nil }
                value = group
            }
            guard let next = value[String(key)] ?? Int(key).flatMap({ value[$0] }) else { return nil }
            value = next
        }
        return try resolve(value, ExpressionScope(view: view, itemIndex: item, fieldVariables: [:]))
    }

    func raw(_ path: String) -> JSONValue? {
        var value: JSONValue = .object(node.parameters)
        for key in path.split(separator: ".") {
            guard let next = value[String(key)] ?? Int(key).flatMap({ value[$0] }) else { return nil }
            value = next
        }
        return value
    }

    func evaluate(_ text: JSONValue, item: Int, variables: JSONObject) throws(NodeError) -> JSONValue? {
        try resolve(text, ExpressionScope(view: view, itemIndex: item, fieldVariables: variables)).jsonValue
    }

    func evaluated(_ text: JSONValue, item: Int) throws(NodeError) -> ExpressionResult? {
        try resolve(text, ExpressionScope(view: view, itemIndex: item, fieldVariables: [:]))
    }

    /// Evaluates every text of a value on its own; undefined members are left out, undefined elements become null.
    private func resolve(_ value: JSONValue, _ scope: ExpressionScope) throws(NodeError) -> ExpressionResult {
        switch value {
        case .string(let text):
            guard text.utf8.first == UInt8(ascii: "=") else { return .json(value) }
            do throws(ExpressionError) {
                return try cache.source(text).evaluate(scope)
            } catch {
                throw NodeError(
                    error.name, error.message, description: error.description, item: scope.itemIndex)
            }
        case .array(let elements):
            var list: [JSONValue] = []
            list.reserveCapacity(elements.count)
            for element in elements { list.append(try resolve(element, scope).jsonValue ?? .null) }
            return .json(.array(list))
        case .object(let object):
            var result = JSONObject()
            for member in object { result[member.key] = try resolve(member.value, scope).jsonValue }
            return .json(.object(result))
        case .null, .bool, .number: return .json(value)
        }
    }
}
