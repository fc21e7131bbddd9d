extension SyntaxPrinter {
    /// The parts of a statement; nil for nodes that are none.
    func statement(_ index: Int32) -> [Work]? {
        let node = tree[index]
        switch node.kind {
        case .block: return [.text("{\n")] + lines(tree.list(node.a, node.b)) + [.text("}")]
        case .empty: return [.text(";")]
        case .expressionStatement: return expressionStatement(node.a)
        case .variables: return variables(node) + [.text(";")]
        case .functionDeclaration: return function(tree.functions[Int(tree[node.a].a)])
        case .ifStatement:
            var work = head("if (", node.a) + [.node(node.b, Level.sequence)]
            if node.c >= 0 { work += [.text(" else "), .node(node.c, Level.sequence)] }
            return work
        case .whileStatement: return head("while (", node.a) + [.node(node.b, Level.sequence)]
        case .doWhile:
            return [.text("do "), .node(node.a, Level.sequence), .text(" while (")] + [
                .node(node.b, Level.sequence), .text(");"),
            ]
        case .forStatement: return loop(node)
        case .forOf, .forIn:
            let isOf = node.kind == .forOf
            let subject: [Work] = [
                .text(isOf ? " of " : " in "), .node(node.b, isOf ? Level.assignment : Level.sequence), .text(") "),
            ]
            return [.text(node.flag ? "for await (" : "for (")] + declaration(node.a) + subject + [
                .node(node.c, Level.sequence)
            ]
        case .returnStatement, .throwStatement:
            let word = node.kind == .returnStatement ? "return" : "throw"
            return node.a < 0
                ? [.text(word + ";")] : [.text(word + " "), .node(node.a, Level.sequence), .text(";")]
        case .breakStatement, .continueStatement:
            let word = node.kind == .breakStatement ? "break" : "continue"
            return [.text(node.a < 0 ? word + ";" : word + " " + name(node.a) + ";")]
        case .labeled: return [.text(name(node.a) + ": "), .node(node.b, Level.sequence)]
        case .tryStatement: return attempt(node)
        case .switchStatement:
            let cases = lines(tree.list(node.b, node.c))
            return head("switch (", node.a) + [.text("{\n")] + cases + [.text("}")]
        case .switchCase:
            let test: [Work] =
                node.a < 0 ? [.text("default:\n")] : [.text("case "), .node(node.a, Level.sequence), .text(":\n")]
            return test + lines(tree.list(node.b, node.c))
        default: return nil
        }
    }

    private func lines(_ items: ArraySlice<Int32>) -> [Work] {
        items.flatMap { [.node($0, Level.sequence), .text("\n")] }
    }

    private func head(_ text: String, _ test: Int32) -> [Work] {
        [.text(text), .node(test, Level.sequence), .text(") ")]
    }

    /// An expression that begins like a block or declaration stands in parentheses.
    private func expressionStatement(_ value: Int32) -> [Work] {
        let first = tree[leftmost(value)]
        var needsParentheses = first.kind == .objectPattern && !first.flag || first.kind == .object && !first.flag
        if first.kind == .function { needsParentheses = !tree.functions[Int(first.a)].isArrow }
        let work = Work.node(value, Level.sequence)
        return needsParentheses ? [.text("("), work, .text(");")] : [work, .text(";")]
    }

    private func variables(_ node: SyntaxNode) -> [Work] {
        let word = node.op == .var ? "var " : node.op == .let ? "let " : "const "
        let items: [[Work]] = tree.list(node.a, node.b).map { child in
            let item = tree[child]
            let target: [Work] = [.node(item.a, Level.call)]
            return item.b < 0 ? target : target + [.text(" = "), .node(item.b, Level.assignment)]
        }
        return [.text(word)] + items.enumerated().flatMap { place, item in place > 0 ? [.text(", ")] + item : item }
    }

    private func declaration(_ index: Int32) -> [Work] {
        tree[index].kind == .variables ? variables(tree[index]) : [.node(index, Level.call)]
    }

    private func loop(_ node: SyntaxNode) -> [Work] {
        let parts = Array(tree.list(node.a, 4))
        var work: [Work] = [.text("for (")]
        if parts[0] >= 0 {
            work += tree[parts[0]].kind == .variables ? variables(tree[parts[0]]) : [.node(parts[0], Level.sequence)]
        }
        work.append(.text("; "))
        if parts[1] >= 0 { work.append(.node(parts[1], Level.sequence)) }
        work.append(.text("; "))
        if parts[2] >= 0 { work.append(.node(parts[2], Level.sequence)) }
        return work + [.text(") "), .node(parts[3], Level.sequence)]
    }

    private func attempt(_ node: SyntaxNode) -> [Work] {
        var work: [Work] = [.text("try "), .node(node.a, Level.sequence)]
        let handler = tree.extra[Int(node.c)]
        let finalizer = tree.extra[Int(node.c) + 1]
        if handler >= 0 {
            work.append(.text(" catch "))
            if node.b >= 0 { work += [.text("("), .node(node.b, Level.call), .text(") ")] }
            work.append(.node(handler, Level.sequence))
        }
        if finalizer >= 0 { work += [.text(" finally "), .node(finalizer, Level.sequence)] }
        return work
    }
}
