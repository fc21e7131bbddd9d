import FoggaraJSON

/// Evaluates literals and paths below `$json`, `$config` and `$vars`.
struct PathEvaluator {
    let tree: SyntaxTree
    let host: any ExpressionHost

    /// The value of the chunk; nil is undefined.
    func evaluate() throws(ExpressionError) -> JSONValue? {
        guard let first = tree.statements.first, tree[first].kind == .expressionStatement else {
            throw .unsupported("statements")
        }
        return try value(tree[first].a)
    }

    private func value(_ index: Int32) throws(ExpressionError) -> JSONValue? {
        let node = tree[index]
        switch node.kind {
        case .null: return .null
        case .boolean: return .bool(node.flag)
        case .number: return JSONNumber(tree.numbers[Int(node.a)]).map { .number($0) }
        case .string where node.a >= 0: return .string(String(decoding: tree.texts[Int(node.a)], as: UTF16.self))
        case .chain: return try value(node.a)
        case .identifier: return try variable(tree.names[Int(node.a)])
        case .member: return member(try value(node.a), tree.names[Int(node.b)])
        case .index:
            switch try value(node.b) {
            case .string(let key): return member(try value(node.a), key)
            case .number(let number): return member(try value(node.a), number.text)
            default: throw .unsupported("computed key")
            }
        default: throw .unsupported("\(node.kind)")
        }
    }

    private func variable(_ name: String) throws(ExpressionError) -> JSONValue? {
        switch name {
        case "undefined": return nil
        case "$json":
            guard let items = host.inputItems, items.indices.contains(host.itemIndex) else { return nil }
            return items[host.itemIndex].json
        case "$config": return .object(host.configuration)
        case "$vars": return .object(host.variables)
        case "$itemIndex": return .number(JSONNumber(host.itemIndex))
        case "$runIndex": return .number(JSONNumber(host.runIndex))
        default: throw .unsupported(name)
        }
    }

    private func member(_ value: JSONValue?, _ key: String) -> JSONValue? {
        switch value {
        case .object(let object): return object[key]
        case .array(let items):
            if key == "length" { return .number(JSONNumber(items.count)) }
            guard let index = Int(key), items.indices.contains(index) else { return nil }
            return items[index]
        case .string(let text) where key == "length": return .number(JSONNumber(text.utf16.count))
        default: return nil
        }
    }
}
