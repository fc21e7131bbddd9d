extension SyntaxPrinter {
    /// The parts of an expression or pattern.
    func expression(_ index: Int32) -> [Work] {
        let node = tree[index]
        switch node.kind {
        case .null: return [.text("null")]
        case .boolean: return [.text(node.flag ? "true" : "false")]
        case .this: return [.text("this")]
        case .newTarget: return [.text("new.target")]
        case .hole: return []
        case .identifier: return [.text(name(node.a))]
        case .number:
            let number = tree.numbers[Int(node.a)]
            return [.text(number.isFinite ? JSNumber.text(number) : "1e999")]
        case .bigint: return [.text(String(decoding: tree.texts[Int(node.a)], as: UTF16.self) + "n")]
        case .string: return [.text(quoted(tree.texts[Int(node.a)]))]
        case .regex:
            let source = String(decoding: tree.texts[Int(node.a)], as: UTF16.self)
            return [.text("/" + source + "/" + String(decoding: tree.texts[Int(node.b)], as: UTF16.self))]
        case .template: return template(node)
        case .taggedTemplate: return [callee(node.a), .node(node.b, Level.primary)]
        case .array, .arrayPattern: return wrapped(node, "[", list(node), "]")
        case .object, .objectPattern: return wrapped(node, "{", list(node), "}")
        case .spread, .rest: return [.text("..."), .node(node.a, Level.assignment)]
        case .property: return property(node)
        case .function: return function(tree.functions[Int(node.a)])
        case .sequence: return joined(tree.list(node.a, node.b).map { .node($0, Level.assignment) })
        case .assign, .assignmentPattern, .coverInitializer: return assignment(node)
        case .conditional:
            return [
                .node(node.a, Level.binary + 1), .text(" ? "), .node(node.b, Level.assignment), .text(" : "),
                .node(node.c, Level.assignment),
            ]
        case .binary, .logical: return operation(node)
        case .unary: return [.text((Self.words[node.op] ?? "") + " "), .node(node.a, Level.unary)]
        case .await: return [.text("await "), .node(node.a, Level.unary)]
        case .update:
            let mark = node.op == .increment ? "++" : "--"
            return node.flag
                ? [.text(mark), .node(node.a, Level.unary)] : [.node(node.a, Level.call), .text(mark)]
        case .yield:
            guard node.a >= 0 else { return [.text("yield")] }
            return [.text(node.flag ? "yield* " : "yield "), .node(node.a, Level.assignment)]
        case .chain: return [.node(node.a, Level.call)]
        case .member: return [callee(node.a), .text((node.flag ? "?." : ".") + tree.names[Int(node.b)])]
        case .index:
            return [callee(node.a), .text(node.flag ? "?.[" : "["), .node(node.b, Level.sequence), .text("]")]
        case .call: return [callee(node.a), .text(node.flag ? "?.(" : "(")] + arguments(node) + [.text(")")]
        case .new:
            let target: [Work] =
                callsInside(node.a)
                ? [.text("("), .node(node.a, Level.sequence), .text(")")] : [.node(node.a, Level.member)]
            return [.text("new ")] + target + [.text("(")] + arguments(node) + [.text(")")]
        default: return []
        }
    }

    private static let words: [Operator: String] = [
        .plus: "+", .minus: "-", .not: "!", .bitNot: "~", .typeOf: "typeof", .void: "void", .delete: "delete",
    ]

    /// What stands before an access or call; a chain that ends there, and a number, need parentheses.
    private func callee(_ index: Int32) -> Work {
        let kind = tree[index].kind
        return .node(index, kind == .chain || kind == .number ? Level.primary : Level.call)
    }

    /// Whether the callee of `new` would take its arguments for a call of its own.
    private func callsInside(_ index: Int32) -> Bool {
        var at = index
        while true {
            switch tree[at].kind {
            case .call, .chain: return true
            case .member, .index, .taggedTemplate: at = tree[at].a
            default: return false
            }
        }
    }

    private func arguments(_ node: SyntaxNode) -> [Work] {
        joined(tree.list(node.b, node.c).map { .node($0, Level.assignment) })
    }

    private func list(_ node: SyntaxNode) -> [Work] {
        let items = tree.list(node.a, node.b)
        let work = joined(items.map { .node($0, Level.assignment) })
        // A comma at the end counts for nothing unless another stands before it.
        if let last = items.last, tree[last].kind == .hole { return work + [.text(",")] }
        return work
    }

    private func wrapped(_ node: SyntaxNode, _ open: String, _ inside: [Work], _ close: String) -> [Work] {
        let form = [.text(open)] + inside + [.text(close)]
        // Parentheses around a list or object keep it from being a pattern, so the tree remembers them.
        return node.flag ? [.text("(")] + form + [.text(")")] : form
    }

    private func template(_ node: SyntaxNode) -> [Work] {
        var work: [Work] = [.text("`")]
        for (place, child) in tree.list(node.a, node.b).enumerated() {
            if place % 2 == 0 {
                work.append(.text(String(decoding: tree.texts[Int(tree[child].b)], as: UTF16.self)))
            } else {
                work += [.text("${"), .node(child, Level.sequence), .text("}")]
            }
        }
        return work + [.text("`")]
    }

    private func property(_ node: SyntaxNode) -> [Work] {
        if node.op == .shorthand { return [.node(node.b, Level.assignment)] }
        let key: [Work] =
            node.flag
            ? [.text("["), .node(node.a, Level.assignment), .text("]")] : [.node(node.a, Level.primary)]
        switch node.op {
        case .method, .getter, .setter:
            let function = tree.functions[Int(tree[node.b].a)]
            let word = node.op == .getter ? "get " : node.op == .setter ? "set " : function.isAsync ? "async " : ""
            return [.text(word + (function.isGenerator ? "*" : ""))] + key + rest(of: function)
        default: return key + [.text(": "), .node(node.b, Level.assignment)]
        }
    }

    private func assignment(_ node: SyntaxNode) -> [Work] {
        var mark = "="
        if node.op != .none {
            for candidate in Mark.allCases where candidate.assignment == node.op { mark = candidate.rawValue }
        }
        return [.node(node.a, Level.call), .text(" \(mark) "), .node(node.b, Level.assignment)]
    }

    private func operation(_ node: SyntaxNode) -> [Work] {
        guard let (text, level) = Self.binary(node.op) else { return [] }
        let own = Level.binary + level
        var left = Work.node(node.a, own)
        var right = Work.node(node.b, own + 1)
        if node.op == .power {
            // The right side binds first, and no sign may stand alone on the left.
            left = .node(node.a, Level.postfix)
            right = .node(node.b, own)
        }
        if node.kind == .logical {
            if isMixed(node, node.a) { left = .node(node.a, Level.primary) }
            if isMixed(node, node.b) { right = .node(node.b, Level.primary) }
        }
        let work = [left, .text(" \(text) "), right]
        // `for` reads a bare `in` as its own.
        return node.op == .in ? [.text("(")] + work + [.text(")")] : work
    }

    /// Whether an operand may not stand beside `??`, or `??` not beside it, without parentheses.
    private func isMixed(_ node: SyntaxNode, _ operand: Int32) -> Bool {
        tree[operand].kind == .logical && (tree[operand].op == .coalesce) != (node.op == .coalesce)
    }

    /// A function with its word or arrow.
    func function(_ function: SyntaxFunction) -> [Work] {
        let word = function.isAsync ? "async " : ""
        guard function.isArrow else {
            let label = function.name >= 0 ? " " + name(function.name) : ""
            return [.text(word + "function" + (function.isGenerator ? "*" : "") + label)] + rest(of: function)
        }
        let parameters = joined(function.parameters.map { .node($0, Level.assignment) })
        var body: [Work] = [.node(function.body, Level.assignment)]
        if function.isExpression, tree[leftmost(function.body)].kind == .object, !tree[leftmost(function.body)].flag {
            body = [.text("("), .node(function.body, Level.sequence), .text(")")]
        }
        if function.isExpression, tree[leftmost(function.body)].kind == .objectPattern {
            body = [.text("("), .node(function.body, Level.sequence), .text(")")]
        }
        return [.text(word + "(")] + parameters + [.text(") => ")] + body
    }

    private func rest(of function: SyntaxFunction) -> [Work] {
        [.text("(")] + joined(function.parameters.map { .node($0, Level.assignment) }) + [
            .text(") "), .node(function.body, Level.sequence),
        ]
    }
}
