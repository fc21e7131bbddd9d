extension CodeBuilder {
    /// Binds the value on top of the stack to a pattern and takes it away.
    mutating func bind(_ index: Int32, initializes: Bool, site: Int32 = 0) throws(ExpressionError) {
        let node = tree[index]
        switch node.kind {
        case .identifier:
            store(node.a, initializes: initializes)
            emit(.pop)
        case .member:
            try expression(node.a)
            emit(.swap)
            emit(.setMember, atom(tree.names[Int(node.b)]))
            emit(.pop)
        case .index:
            try expression(node.a)
            emit(.swap)
            try expression(node.b)
            emit(.swap)
            emit(.setIndex)
            emit(.pop)
        case .assignmentPattern:
            let skip = emit(.jumpIfDefined)
            emit(.pop)
            if tree[node.a].kind == .identifier { try named(node.b, tree[node.a].a) } else { try expression(node.b) }
            patch(skip)
            try bind(node.a, initializes: initializes)
        case .arrayPattern:
            emit(.iterate, 0, site)
            for child in tree.list(node.a, node.b) {
                switch tree[child].kind {
                case .hole:
                    emit(.iterateStep)
                    emit(.pop)
                case .rest:
                    emit(.iterateRest)
                    try bind(tree[child].a, initializes: initializes)
                default:
                    emit(.iterateStep)
                    try bind(child, initializes: initializes)
                }
            }
            emit(.iterateClose)
        case .objectPattern:
            let children = tree.list(node.a, node.b)
            let first = children.first.map { tree[$0] }
            let isNamed = first.map { $0.kind != .rest && !$0.flag } ?? false
            emit(.requireObject, isNamed ? (first.map { tree[$0.a].a } ?? -1) + 1 : 0, site)
            var keys: Int32 = 0
            let hasRest = children.contains { tree[$0].kind == .rest }
            for child in children {
                let property = tree[child]
                if property.kind == .rest {
                    // Keys already taken lie below the object.
                    emit(.restObject, keys)
                    try bind(property.a, initializes: initializes)
                    continue
                }
                if property.flag {
                    try expression(property.a)
                    emit(.toKey)
                } else {
                    emit(.text, tree[property.a].a)
                    try checkDestructured(tree[property.a].a)
                }
                if hasRest {
                    // key object -> object stays on top: [.. object key] -> [.. key object key]
                    emit(.duplicate)
                    emit(.rotate3)
                    emit(.duplicate2)
                    emit(.pop)
                    emit(.swap)
                    keys += 1
                } else {
                    emit(.duplicate2)
                    emit(.pop)
                    emit(.swap)
                }
                emit(.getIndex)
                try bind(property.b, initializes: initializes)
            }
            emit(.pop)
            for _ in 0..<keys { emit(.pop) }
        default: throw .unsupported("pattern \(node.kind)")
        }
    }

    private mutating func checkDestructured(_ text: Int32) throws(ExpressionError) {
        let name = String(decoding: tree.texts[Int(text)], as: UTF16.self)
        if Refusals.members.contains(name) {
            throw ExpressionError(
                "ExpressionDestructuringError", "Cannot destructure \"\(name)\" due to security concerns")
        }
    }
}
