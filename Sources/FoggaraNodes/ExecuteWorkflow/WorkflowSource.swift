import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow

/// Which workflow a node calls.
struct WorkflowSource {
    private let call: NodeCall

    init(_ call: NodeCall) { self.call = call }

    /// The workflow for one item: by identifier, or the one that stands in the parameter.
    ///
    /// - Errors: no identifier, text that is no JSON, a file or an address, which are not read natively.
    func target(_ index: Int) throws(NodeError) -> WorkflowCall.Target {
        switch try call.text("source", index, or: "database") {
        case "database":
            let stored = try call.value("workflowId", index)
            let id = ScriptValue.trim(ScriptValue.text(stored?["value"] ?? stored))
            if id.isEmpty || stored == nil || stored == .null {
                throw NodeError("NodeOperationError", "No workflow is chosen", item: index)
            }
            return .known(id)
        case "parameter":
            guard let stored = try call.value("workflowJson", index) else {
                throw NodeError("NodeOperationError", "No workflow is given", item: index)
            }
            if case .string(let text) = stored {
                guard let value = JSONDocument.value(of: Array(text.utf8)) else {
                    throw NodeError(
                        "NodeOperationError", ScriptJSONFault.message(text) ?? "The workflow is no JSON", item: index)
                }
                return .inline(value)
            }
            return .inline(stored)
        case let other:
            throw NodeError(
                "NodeOperationError", "A workflow from '\(other)' is not available natively",
                description: "Put the workflow into the node, or name one that is served.", item: index)
        }
    }
}

/// What a called workflow is given: the items as they are, or the fields that the node maps.
struct WorkflowInputs {
    private let call: NodeCall

    init(_ call: NodeCall) { self.call = call }

    /// What the workflow gets for one item.
    ///
    /// - Errors: a value that does not have the type of its field.
    func item(_ item: Item, _ index: Int) throws(NodeError) -> Item {
        guard call.node.version >= 1.2, let stored = try call.value("workflowInputs", index),
            stored["mappingMode"] != "autoMapInputData"
        else { return item }
        let schema = stored["schema"]?.array ?? []
        let values = stored["value"]?.object ?? [:]
        if schema.isEmpty, values.isEmpty { return item }
        var json = JSONObject()
        if schema.isEmpty { json = values }
        for field in schema where field["removed"] != true {
            guard let name = field["id"]?.string ?? field["displayName"]?.string else { continue }
            let shown = field["displayName"]?.string ?? name
            json[name] = try converted(values[name] ?? .null, field, name: shown, stored, index)
        }
        var result = item
        result.json = .object(json)
        return result
    }

    private func converted(
        _ value: JSONValue, _ field: JSONValue, name: String, _ mapper: JSONValue, _ index: Int
    ) throws(NodeError) -> JSONValue {
        guard let type = field["type"]?.string, type != "any", !value.isNull else { return value }
        if Self.name(of: value) == type { return value }
        let isText = type == "string" && (mapper["convertFieldsToString"] == true || call.node.version >= 1.4)
        if mapper["attemptToConvertTypes"] == true || isText,
            let result = FieldConversion.convert(value, to: type)
        {
            return result
        }
        throw NodeError(
            "ExpressionError", "Invalid input for '\(name)' [item \(index)]",
            description: "'\(name)' expects a \(type) but we got \(FieldConversion.shown(value))", item: index)
    }

    private static func name(of value: JSONValue) -> String {
        switch value {
        case .string: "string"
        case .number: "number"
        case .bool: "boolean"
        case .array: "array"
        case .object: "object"
        case .null: "null"
        }
    }
}
