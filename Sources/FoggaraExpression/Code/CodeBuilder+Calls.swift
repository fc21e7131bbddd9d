extension CodeBuilder {
    /// Emits the arguments and the call that takes them.
    mutating func arguments(_ start: Int32, _ count: Int32, plain: Opcode, spread: Opcode, _ b: Int32 = 0)
        throws(ExpressionError)
    {
        let items = tree.list(start, count)
        if items.contains(where: { tree[$0].kind == .spread }) {
            emit(.newList)
            try elements(items, areArguments: true)
            emit(spread, 0, b)
        } else {
            for item in items { try expression(item) }
            emit(plain, count, b)
        }
    }

    /// A run of accesses and calls; an absent value before `?.` ends the whole run.
    mutating func access(_ index: Int32) throws(ExpressionError) {
        let isChain = tree[index].kind == .chain
        var exits: [Int] = []
        try link(isChain ? tree[index].a : index, &exits)
        if !exits.isEmpty {
            let end = emit(.jump)
            for exit in exits { patch(exit) }
            emit(.undefined)
            patch(end)
        }
    }

    private mutating func link(_ index: Int32, _ exits: inout [Int]) throws(ExpressionError) {
        var spine: [Int32] = []
        var at = index
        loop: while true {
            switch tree[at].kind {
            case .member, .index, .call:
                spine.append(at)
                at = tree[at].a
            default: break loop
            }
        }
        var base = at
        var place = spine.count - 1
        if place >= 0, tree[spine[place]].kind == .call, tree[at].kind == .identifier,
            try bareCall(tree[at].a, tree[spine[place]])
        {
            base = -1
            place -= 1
        }
        // Members below `$json` that hold no object are read without making the objects above them.
        let path = jsonPath(base, spine)
        let shortCut = path.isEmpty ? -1 : emit(.jsonPath, Int32(paths.count))
        let pathEnd = place - path.count
        if !path.isEmpty { paths.append(path) }
        if base >= 0 { try expression(base) }
        while place >= 0 {
            if shortCut >= 0, place == pathEnd { current.instructions[shortCut].b = here }
            let node = tree[spine[place]]
            let next = place > 0 ? tree[spine[place - 1]] : nil
            switch node.kind {
            case .member, .index:
                if let next, next.kind == .call {
                    let name = node.kind == .member ? tree.names[Int(node.b)] : ""
                    if node.flag { exits.append(emit(.jumpIfNullish)) }
                    if node.kind == .member, ExpressionNames.extensions.contains(name) {
                        try arguments(next.b, next.c, plain: .extend, spread: .extendSpread, atom(name))
                    } else {
                        if node.kind == .member {
                            emit(.getMethod, atom(name))
                        } else {
                            try expression(node.b)
                            emit(.getMethodIndex)
                        }
                        if next.flag { exits.append(emit(.jumpIfNullishMethod)) }
                        try arguments(
                            next.b, next.c, plain: .callMethod, spread: .callMethodSpread, site(spine[place]))
                    }
                    place -= 1
                } else {
                    if node.flag { exits.append(emit(.jumpIfNullish)) }
                    if node.kind == .member {
                        emit(.getMember, atom(tree.names[Int(node.b)]))
                    } else {
                        try expression(node.b)
                        emit(.getIndex)
                    }
                }
            default:
                if node.flag { exits.append(emit(.jumpIfNullish)) }
                try arguments(node.b, node.c, plain: .call, spread: .callSpread, site(node.a))
            }
            place -= 1
        }
        if shortCut >= 0, pathEnd < 0 { current.instructions[shortCut].b = here }
    }

    /// The members that a run of accesses reads from `$json` before anything else happens; empty for other runs.
    private func jsonPath(_ base: Int32, _ spine: [Int32]) -> [String] {
        guard base >= 0, tree[base].kind == .identifier, tree.names[Int(tree[base].a)] == "$json",
            case .global = resolve(tree[base].a)
        else { return [] }
        var path: [String] = []
        for (offset, index) in spine.reversed().enumerated() {
            let node = tree[index]
            guard node.kind == .member, !node.flag else { break }
            // A method keeps its receiver.
            let isCalled = offset + 1 < spine.count && tree[spine[spine.count - 2 - offset]].kind == .call
            if isCalled { break }
            path.append(tree.names[Int(node.b)])
        }
        return path
    }

    /// Calls of a bare name that are more than a call: `$if` evaluates one branch only.
    private mutating func bareCall(_ name: Int32, _ call: SyntaxNode) throws(ExpressionError) -> Bool {
        guard case .global = resolve(name), tree.names[Int(name)] == "$if" else { return false }
        let items = Array(tree.list(call.b, call.c))
        guard !items.contains(where: { tree[$0].kind == .spread }) else { return false }
        if items.isEmpty { throw ExpressionError("ExpressionExtensionError", "invalid syntax") }
        if let test = items.first { try expression(test) } else { emit(.undefined) }
        let toElse = emit(.jumpIfFalse)
        if items.count > 1 { try expression(items[1]) } else { emit(.undefined) }
        let toEnd = emit(.jump)
        patch(toElse)
        if items.count > 2 { try expression(items[2]) } else { emit(.no) }
        patch(toEnd)
        return true
    }
}
