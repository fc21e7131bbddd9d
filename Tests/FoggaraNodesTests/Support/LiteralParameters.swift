import FoggaraEngine
import FoggaraJSON

/// Parameters whose values stand as they are; `{{key}}` alone is the item's field of that name.
struct LiteralParameters: ParameterReader {
    let stored: JSONValue
    let items: [JSONValue]

    func value(_ path: String, item: Int) throws(NodeError) -> JSONValue? {
        raw(path).flatMap { filled($0, item, [:]) }
    }

    func raw(_ path: String) -> JSONValue? {
        var current = stored
        for key in path.split(separator: ".") {
            guard let next = current[String(key)] ?? Int(key).flatMap({ current[$0] }) else { return nil }
            current = next
        }
        return current
    }

    func evaluate(_ text: JSONValue, item: Int, variables: JSONObject) throws(NodeError) -> JSONValue? {
        filled(text, item, variables)
    }

    private func filled(_ value: JSONValue, _ item: Int, _ variables: JSONObject) -> JSONValue? {
        switch value {
        case .string(let text) where text.hasPrefix("={{"):
            let name = text.dropFirst(3).dropLast(2).filter { $0 != " " }
            var current: JSONValue? = .object(variables)[String(name.prefix { $0 != "." })]
            if current != nil {
                for key in name.split(separator: ".").dropFirst() { current = current?[String(key)] }
                return current
            }
            return items.indices.contains(item) ? items[item][String(name)] : nil
        case .array(let elements): return .array(elements.map { filled($0, item, variables) ?? .null })
        case .object(let object):
            return .object(
                JSONObject(
                    object.compactMap { member in filled(member.value, item, variables).map { (member.key, $0) } }))
        default: return value
        }
    }
}
