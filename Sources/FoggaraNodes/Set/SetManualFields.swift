import FoggaraEngine
import FoggaraExpression
import FoggaraJSON

/// A field to be set.
struct SetField {
    let key: String
    let value: JSONValue
    /// Whether the key may be a path; the keys of JSON mode never are.
    let isPath: Bool
}

/// The fields of manual mode, converted to their types.
struct SetManualFields {
    private let call: NodeCall
    private let options: SetOptions

    init(_ call: NodeCall, _ options: SetOptions) {
        self.call = call
        self.options = options
    }

    /// The fields for one item.
    ///
    /// - Errors: a value that does not convert, unless such faults are ignored.
    func read(_ index: Int) throws(NodeError) -> [SetField] {
        if options.version >= 3.3 {
            return try map(call.entries("assignments.assignments", index)) { place, entry throws(NodeError) in
                let type = entry["type"]?.string ?? "string"
                let value = try quoted(entry["value"], type, "assignments.assignments.\(place).value", index)
                return try field(entry["name"], type, value, index)
            }
        }
        return try map(call.entries("fields.values", index)) { place, entry throws(NodeError) in
            let key = entry["type"]?.string ?? "stringValue"
            let type = String(key.dropLast("Value".count))
            let value = try quoted(entry[key], type, "fields.values.\(place).\(key)", index)
            return try field(entry["name"], type, value, index)
        }
    }

    private func map(
        _ entries: [JSONObject], _ transform: (Int, JSONObject) throws(NodeError) -> SetField
    ) throws(NodeError) -> [SetField] {
        var fields: [SetField] = []
        for (place, entry) in entries.enumerated() { fields.append(try transform(place, entry)) }
        return fields
    }

    /// The value; a date of JavaScript in a text field keeps the quotes of its JSON form, as in n8n.
    private func quoted(
        _ value: JSONValue?, _ type: String, _ path: String, _ index: Int
    ) throws(NodeError) -> JSONValue? {
        guard type == "string", case .string(let text) = value, text.utf8.count == 24, text.hasSuffix("Z"),
            case .special(let special) = try call.parameters.result(path, item: index), special.kind == "Date"
        else { return value }
        return .string("\"" + text + "\"")
    }

    private func field(
        _ name: JSONValue?, _ type: String, _ value: JSONValue?, _ index: Int
    ) throws(NodeError) -> SetField {
        let key = name.map { ScriptValue.text($0) } ?? ""
        return SetField(key: key, value: try converted(value, type, key, index), isPath: true)
    }

    private func converted(
        _ value: JSONValue?, _ type: String, _ key: String, _ index: Int
    ) throws(NodeError) -> JSONValue {
        let isMissing = value == nil || value?.isNull == true
        if isMissing, options.version >= 3.2 || options.ignoresErrors { return .null }
        if let result = FieldConversion.convert(value ?? .null, to: type) { return result }
        if options.ignoresErrors { return value ?? .null }
        throw NodeError(
            "NodeOperationError",
            "'\(key)' expects a \(type) but we got \(FieldConversion.shown(value)) [item \(index)]",
            description: "To fix the error try to change the type for the field \"\(key)\" or activate the option "
                + "“Ignore Type Conversion Errors” to apply a less strict type validation", item: index)
    }
}
