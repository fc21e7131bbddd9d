extension SyntaxTree {
    /// Calls `use` with every child of a node, in the order of the text.
    func forEachChild(_ index: Int32, _ use: (Int32) -> Void) {
        let node = self[index]
        func single(_ child: Int32) { if child >= 0 { use(child) } }
        func children(_ start: Int32, _ count: Int32) {
            for child in list(start, count) where child >= 0 { use(child) }
        }
        switch node.kind {
        case .null, .boolean, .number, .string, .bigint, .regex, .identifier, .this, .hole, .newTarget, .empty,
            .breakStatement, .continueStatement, .classExpression, .importCall, .withStatement:
            break
        case .template, .array, .object, .arrayPattern, .objectPattern, .sequence, .block, .variables:
            children(node.a, node.b)
        case .function:
            let function = functions[Int(node.a)]
            for parameter in function.parameters { single(parameter) }
            single(function.body)
        case .call, .new:
            single(node.a)
            children(node.b, node.c)
        case .member, .chain, .unary, .update, .spread, .rest, .yield, .await, .expressionStatement, .returnStatement,
            .throwStatement, .functionDeclaration:
            single(node.a)
        case .labeled: single(node.b)
        case .taggedTemplate, .property, .binary, .logical, .assign, .index, .coverInitializer, .assignmentPattern,
            .declarator, .whileStatement, .doWhile:
            single(node.a)
            single(node.b)
        case .conditional, .ifStatement, .forIn, .forOf:
            single(node.a)
            single(node.b)
            single(node.c)
        case .forStatement: children(node.a, 4)
        case .tryStatement:
            single(node.a)
            single(node.b)
            children(node.c, 2)
        case .switchCase:
            single(node.a)
            children(node.b, node.c)
        case .switchStatement:
            single(node.a)
            children(node.b, node.c)
        }
    }

    /// For each node the first index of its subtree, which is the range from there to the node.
    func subtreeStarts() -> [Int32] {
        var starts = [Int32](repeating: 0, count: nodes.count)
        for index in nodes.indices {
            var first = Int32(index)
            forEachChild(Int32(index)) { child in
                // A pattern may hold a node that was read before it; none lies after its parent.
                if child < index { first = min(first, starts[Int(child)]) }
            }
            starts[index] = first
        }
        return starts
    }

    /// A constant text or number as the key of a member; nil for what only a run can tell.
    func constantKey(_ index: Int32) -> String? {
        let node = self[index]
        if node.kind == .string, node.a >= 0 { return String(decoding: texts[Int(node.a)], as: UTF16.self) }
        if node.kind == .template, node.b == 1 { return constantKey(extra[Int(node.a)]) }
        return nil
    }
}
