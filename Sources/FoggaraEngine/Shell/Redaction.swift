import FoggaraJSON
import FoggaraWorkflow

/// Takes secret values out of what is about to be journalled.
struct Redaction {
    /// The shortest text that is taken out: shorter ones occur by chance.
    private static let shortest = 4
    private let texts: [String]

    /// Takes the texts of `secrets` out.
    init(_ secrets: JSONObject) {
        texts = secrets.members.compactMap(\.value.string).filter { $0.utf8.count >= Self.shortest }
    }

    /// The answer of a node without secrets.
    func apply(to answer: Result<NodeResult, NodeError>) -> Result<NodeResult, NodeError> {
        guard !texts.isEmpty else { return answer }
        switch answer {
        case .success(var result):
            for output in result.outputs.indices {
                guard let items = result.outputs[output] else { continue }
                result.outputs[output] = items.map { item in
                    var item = item
                    item.json = apply(to: item.json)
                    item.error = item.error.map(apply(to:))
                    return item
                }
            }
            if let facts = result.wait?.door?.facts, let clean = apply(to: .object(facts)).object {
                result.wait?.door?.facts = clean
            }
            return .success(result)
        case .failure(var error):
            error.message = apply(to: error.message)
            error.description = error.description.map(apply(to:))
            error.itemJSON = error.itemJSON.map(apply(to:))
            return .failure(error)
        }
    }

    /// The value without secrets.
    func apply(to value: JSONValue) -> JSONValue {
        switch value {
        case .string(let text): .string(apply(to: text))
        case .array(let elements): .array(elements.map(apply(to:)))
        case .object(let object): .object(JSONObject(object.members.map { ($0.key, apply(to: $0.value)) }))
        default: value
        }
    }

    private func apply(to text: String) -> String {
        var text = text
        for secret in texts { text = replace(secret, in: text) }
        return text
    }

    private func replace(_ secret: String, in text: String) -> String {
        let pattern = Array(secret.utf8)
        let bytes = Array(text.utf8)
        guard bytes.count >= pattern.count else { return text }
        var result: [UInt8] = []
        var index = 0
        var isFound = false
        while index < bytes.count {
            if bytes[index] == pattern[0], bytes.count - index >= pattern.count,
                bytes[index..<index + pattern.count].elementsEqual(pattern)
            {
                result.append(contentsOf: "•••".utf8)
                index += pattern.count
                isFound = true
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return isFound ? String(decoding: result, as: UTF8.self) : text
    }
}
