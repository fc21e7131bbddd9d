import FoggaraEngine
import FoggaraJSON

/// The fields of JSON mode.
struct SetRawFields {
    private let call: NodeCall

    init(_ call: NodeCall) { self.call = call }

    /// The members of the JSON object for one item.
    ///
    /// - Errors: text that is no JSON, JSON that is no object.
    func read(_ index: Int) throws(NodeError) -> [SetField] {
        let value = try RawJSONParameter(call, "jsonOutput").value(index)
        let parsed: JSONValue
        switch value {
        case .string(let text):
            guard let read = LenientJSON.strict(text) else {
                throw NodeError(
                    "NodeOperationError", "The 'JSON Output' in item \(index) contains invalid JSON",
                    description: text)
            }
            parsed = read
        case nil: parsed = .null
        case .some(let other): parsed = other
        }
        guard let object = parsed.object else {
            throw NodeError(
                "NodeOperationError", "The 'JSON Output' in item \(index) does not contain a valid JSON object",
                description: FieldConversion.text(parsed))
        }
        return object.map { SetField(key: $0.key, value: $0.value, isPath: false) }
    }
}
