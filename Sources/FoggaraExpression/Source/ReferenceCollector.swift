import FoggaraJSON

/// Walks a syntax tree and lists what it names, without recursion: nodes stand in the tree in bottom-up order.
struct ReferenceCollector {
    private let tree: SyntaxTree
    private var parents: [Int32]
    private let declared: Set<Int32>
    private var references: [ExpressionReference] = []

    /// References of `tree` in order of their place.
    static func references(of tree: SyntaxTree) -> [ExpressionReference] {
        var collector = ReferenceCollector(tree)
        for index in tree.nodes.indices { collector.visit(Int32(index)) }
        return collector.references.sorted { ($0.span.start, -$0.span.end) < ($1.span.start, -$1.span.end) }
    }

    private init(_ tree: SyntaxTree) {
        self.tree = tree
        declared = tree.declaredNames
        parents = Array(repeating: -1, count: tree.nodes.count)
        for (index, node) in tree.nodes.enumerated() {
            switch node.kind {
            case .member, .call, .index, .chain, .new: if node.a >= 0 { parents[Int(node.a)] = Int32(index) }
            default: break
            }
        }
    }

    private mutating func visit(_ index: Int32) {
        let node = tree[index]
        switch node.kind {
        case .identifier where !declared.contains(node.a): visitName(index, tree.names[Int(node.a)])
        case .call where tree[node.a].kind == .member:
            let member = tree[node.a]
            let key = tree.names[Int(member.b)]
            if ExpressionNames.extensions.contains(key) {
                let start = Int(member.c)
                references.append(.function(name: key, span: ByteSpan(start, Int(member.end))))
            }
        default: break
        }
    }

    private mutating func visitName(_ index: Int32, _ name: String) {
        let own = span(index)
        switch name {
        case "$json":
            let (path, end) = path(from: index)
            references.append(.json(path: path, span: ByteSpan(own.start, end)))
        case "$config":
            let (path, end) = path(from: index)
            references.append(.config(key: path.first ?? "", span: ByteSpan(own.start, end)))
        case "$", "$items":
            let call = parents[Int(index)]
            guard call >= 0, tree[call].kind == .call, tree[call].a == index, tree[call].c > 0,
                let text = constant(tree.extra[Int(tree[call].b)])
            else { break }
            let (path, _) = path(from: call, throughItems: true)
            let lineage = ["item", "itemMatching", "pairedItem"].contains(path.first ?? "")
            let place = span(tree.extra[Int(tree[call].b)])
            references.append(.node(name: text, span: place, usesLineage: lineage, path: path))
            return
        case "$node":
            let (path, end) = path(from: index)
            if let first = path.first {
                references.append(
                    .node(
                        name: first, span: ByteSpan(own.start, end), usesLineage: false, path: Array(path.dropFirst())))
                return
            }
        case "$input":
            let (path, end) = path(from: index)
            if path.count >= 2, path[0] == "item", path[1] == "json" {
                references.append(.json(path: Array(path.dropFirst(2)), span: ByteSpan(own.start, end)))
            }
        default: break
        }
        if ExpressionNames.variables.contains(name) || ExpressionNames.globals.contains(name) {
            let (path, _) = path(from: index, throughItems: name == "$input")
            references.append(.variable(name: name, span: own, path: path))
        } else if ExpressionNames.functions.contains(name) {
            references.append(.function(name: name, span: own))
        } else {
            references.append(.unknownIdentifier(name: name, span: own))
        }
    }

    private func span(_ index: Int32) -> ByteSpan { ByteSpan(Int(tree[index].start), Int(tree[index].end)) }

    private func constant(_ index: Int32) -> String? {
        let node = tree[index]
        if node.kind == .string, node.a >= 0 { return String(decoding: tree.texts[Int(node.a)], as: UTF16.self) }
        if node.kind == .template, node.b == 1 { return constant(tree.extra[Int(node.a)]) }
        if node.kind == .number { return JSONNumber.shortest(tree.numbers[Int(node.a)]) }
        return nil
    }

    private static let itemCalls: Set<String> = ["first", "last", "itemMatching"]

    /// Constant members read from the node on; a called member ends the path with its name, unless it gives one item
    /// and `throughItems` asks to go on in that.
    private func path(from start: Int32, throughItems: Bool = false) -> ([String], Int) {
        var path: [String] = []
        var index = start
        var end = Int(tree[start].end)
        while true {
            let parent = parents[Int(index)]
            guard parent >= 0, tree[parent].a == index else { break }
            let node = tree[parent]
            if node.kind == .member {
                path.append(tree.names[Int(node.b)])
            } else if node.kind == .index, let key = constant(node.b) {
                path.append(key)
            } else if throughItems, node.kind == .call, path.count == 1, Self.itemCalls.contains(path[0]) {
                // `first().json.phone` reads what `item.json.phone` reads, of another item.
            } else if node.kind != .chain {
                break
            }
            end = Int(node.end)
            index = parent
        }
        return (path, end)
    }
}
