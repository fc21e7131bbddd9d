import FoggaraJSON

extension CodeBuilder {
    /// Emits code that leaves the value of `index` on the stack.
    mutating func expression(_ index: Int32) throws(ExpressionError) {
        let node = tree[index]
        switch node.kind {
        case .null: emit(.null)
        case .boolean: emit(node.flag ? .yes : .no)
        case .number: emit(.number, node.a)
        case .string: emit(.text, node.a)
        case .bigint: emit(.bigint, node.a)
        case .regex: emit(.pattern, node.a, node.b)
        case .template: try template(node)
        case .taggedTemplate: try taggedTemplate(node)
        case .identifier: load(node.a)
        case .this: emit(.this)
        case .newTarget: emit(.newTarget)
        case .array: try list(node)
        case .object: try object(node)
        case .function: try closure(node.a)
        case .unary: try unary(node)
        case .update: try update(node)
        case .binary: try binary(index)
        case .logical: try logical(node)
        case .assign: try assign(node)
        case .conditional:
            try expression(node.a)
            let toElse = emit(.jumpIfFalse)
            try expression(node.b)
            let toEnd = emit(.jump)
            patch(toElse)
            try expression(node.c)
            patch(toEnd)
        case .call, .member, .index, .chain: try access(index)
        case .new:
            try expression(node.a)
            try arguments(node.b, node.c, plain: .new, spread: .newSpread)
        case .sequence:
            for (place, child) in tree.list(node.a, node.b).enumerated() {
                if place > 0 { emit(.pop) }
                try expression(child)
            }
        case .yield:
            if node.a >= 0 { try expression(node.a) } else { emit(.undefined) }
            emit(node.flag ? .yieldDelegate : .yieldValue)
        case .await:
            try expression(node.a)
            emit(.awaitValue)
        default: throw .unsupported("\(node.kind)")
        }
    }

    /// A left-deep chain of operators, without recursion on its left side.
    private mutating func binary(_ index: Int32) throws(ExpressionError) {
        var spine: [Int32] = []
        var at = index
        while tree[at].kind == .binary {
            spine.append(at)
            at = tree[at].a
        }
        try expression(at)
        for node in spine.reversed() {
            try expression(tree[node].b)
            emit(.binary, Int32(tree[node].op.rawValue))
        }
    }

    private mutating func logical(_ node: SyntaxNode) throws(ExpressionError) {
        var spine = [node]
        while tree[spine[spine.count - 1].a].kind == .logical { spine.append(tree[spine[spine.count - 1].a]) }
        try expression(spine[spine.count - 1].a)
        for part in spine.reversed() {
            let jump = emit(
                part.op == .and ? .jumpIfFalseKeep : part.op == .or ? .jumpIfTrueKeep : .jumpIfPresentKeep)
            emit(.pop)
            try expression(part.b)
            patch(jump)
        }
    }

    private mutating func unary(_ node: SyntaxNode) throws(ExpressionError) {
        switch node.op {
        case .typeOf:
            if tree[node.a].kind == .identifier, case .global = resolve(tree[node.a].a) {
                emit(.typeofGlobal, atom(tree.names[Int(tree[node.a].a)]))
            } else {
                try expression(node.a)
                emit(.typeOf)
            }
        case .delete:
            let target = tree[node.a].kind == .chain ? tree[tree[node.a].a] : tree[node.a]
            switch target.kind {
            case .member:
                try expression(target.a)
                emit(.deleteMember, atom(tree.names[Int(target.b)]))
            case .index:
                try expression(target.a)
                try expression(target.b)
                emit(.deleteIndex)
            default:
                try expression(node.a)
                emit(.pop)
                emit(.yes)
            }
        case .void:
            try expression(node.a)
            emit(.pop)
            emit(.undefined)
        default:
            var operators = [node.op]
            var at = node.a
            while tree[at].kind == .unary, [.not, .minus, .plus, .bitNot].contains(tree[at].op) {
                operators.append(tree[at].op)
                at = tree[at].a
            }
            try expression(at)
            for op in operators.reversed() {
                emit(op == .not ? .not : op == .minus ? .minus : op == .plus ? .plus : .bitNot)
            }
        }
    }

    private mutating func update(_ node: SyntaxNode) throws(ExpressionError) {
        let op: Opcode = node.op == .increment ? .increment : .decrement
        let target = tree[node.a]
        switch target.kind {
        case .identifier:
            load(target.a)
            emit(.toNumeric)
            if !node.flag { emit(.duplicate) }
            emit(op)
            store(target.a)
            if !node.flag { emit(.pop) }
        case .member:
            try expression(target.a)
            emit(.duplicate)
            emit(.getMember, atom(tree.names[Int(target.b)]))
            emit(.toNumeric)
            if !node.flag {
                emit(.duplicate)
                emit(.rotate3)
            }
            emit(op)
            emit(.setMember, atom(tree.names[Int(target.b)]))
            if !node.flag { emit(.pop) }
        default:
            try expression(target.a)
            try expression(target.b)
            emit(.toKey)
            emit(.duplicate2)
            emit(.getIndex)
            emit(.toNumeric)
            if !node.flag {
                emit(.duplicate)
                emit(.rotate4)
            }
            emit(op)
            emit(.setIndex)
            if !node.flag { emit(.pop) }
        }
    }

    private mutating func assign(_ node: SyntaxNode) throws(ExpressionError) {
        let target = tree[node.a]
        let isLogical = node.op == .and || node.op == .or || node.op == .coalesce
        let keep: Opcode = node.op == .and ? .jumpIfFalseKeep : node.op == .or ? .jumpIfTrueKeep : .jumpIfPresentKeep
        switch target.kind {
        case .identifier:
            if node.op == .none {
                try named(node.b, target.a)
                store(target.a)
            } else if isLogical {
                load(target.a)
                let jump = emit(keep)
                emit(.pop)
                try named(node.b, target.a)
                store(target.a)
                patch(jump)
            } else {
                load(target.a)
                try expression(node.b)
                emit(.binary, Int32(node.op.rawValue))
                store(target.a)
            }
        case .member, .index:
            let isMember = target.kind == .member
            let key = isMember ? atom(tree.names[Int(target.b)]) : 0
            try expression(target.a)
            if !isMember {
                try expression(target.b)
                if node.op != .none { emit(.toKey) }
            }
            if node.op == .none {
                try expression(node.b)
                emit(isMember ? .setMember : .setIndex, key)
            } else {
                emit(isMember ? .duplicate : .duplicate2)
                emit(isMember ? .getMember : .getIndex, key)
                if isLogical {
                    let jump = emit(keep)
                    emit(.pop)
                    try expression(node.b)
                    emit(isMember ? .setMember : .setIndex, key)
                    let end = emit(.jump)
                    patch(jump)
                    // The old value lies above the object, and above the key when there is one.
                    if !isMember {
                        emit(.swap)
                        emit(.pop)
                    }
                    emit(.swap)
                    emit(.pop)
                    patch(end)
                } else {
                    try expression(node.b)
                    emit(.binary, Int32(node.op.rawValue))
                    emit(isMember ? .setMember : .setIndex, key)
                }
            }
        default:
            try expression(node.b)
            emit(.duplicate)
            try bind(node.a, initializes: false)
        }
    }

    /// Emits a value that takes the name of its variable when it is a function without one.
    mutating func named(_ value: Int32, _ name: Int32) throws(ExpressionError) {
        if tree[value].kind == .function, tree.functions[Int(tree[value].a)].name < 0 {
            try closure(tree[value].a, name: name)
        } else {
            try expression(value)
        }
    }

    private mutating func template(_ node: SyntaxNode) throws(ExpressionError) {
        for child in tree.list(node.a, node.b) {
            if tree[child].kind == .string, tree[child].b >= 0 {
                guard tree[child].a >= 0 else { throw ExpressionError("ExpressionError", "invalid syntax") }
                emit(.text, tree[child].a)
            } else {
                try expression(child)
            }
        }
        emit(.template, node.b)
    }

    private mutating func taggedTemplate(_ node: SyntaxNode) throws(ExpressionError) {
        let tag = tree[node.a]
        if tag.kind == .member {
            try expression(tag.a)
            emit(.getMethod, atom(tree.names[Int(tag.b)]))
        } else {
            emit(.undefined)
            try expression(node.a)
        }
        let template = tree[node.b]
        let parts = Array(tree.list(template.a, template.b))
        var count: Int32 = 1
        emit(.templateObject)
        for (place, child) in parts.enumerated() where place % 2 == 0 {
            if tree[child].a >= 0 { emit(.text, tree[child].a) } else { emit(.undefined) }
            emit(.text, tree[child].b)
            emit(.templateObject, 1)
        }
        for (place, child) in parts.enumerated() where place % 2 == 1 {
            try expression(child)
            count += 1
        }
        emit(.callMethod, count)
    }

    private mutating func list(_ node: SyntaxNode) throws(ExpressionError) {
        emit(.newList)
        try elements(tree.list(node.a, node.b))
    }

    private mutating func elements(_ items: ArraySlice<Int32>) throws(ExpressionError) {
        for child in items {
            switch tree[child].kind {
            case .hole: emit(.appendHole)
            case .spread:
                try expression(tree[child].a)
                emit(.appendSpread)
            default:
                try expression(child)
                emit(.append)
            }
        }
    }

    private mutating func object(_ node: SyntaxNode) throws(ExpressionError) {
        emit(.newObject)
        for child in tree.list(node.a, node.b) {
            let property = tree[child]
            if property.kind == .spread {
                try expression(property.a)
                emit(.initSpread)
                continue
            }
            if property.flag {
                try expression(property.a)
                emit(.toKey)
            } else {
                emit(.text, tree[property.a].a)
            }
            if [.method, .getter, .setter].contains(property.op) {
                try closure(tree[property.b].a, isMethod: true)
            } else {
                try expression(property.b)
            }
            emit(property.op == .getter ? .initGetter : property.op == .setter ? .initSetter : .initComputed)
        }
    }

    // MARK: - Calls

    /// Emits the arguments and the call that takes them.
    mutating func arguments(_ start: Int32, _ count: Int32, plain: Opcode, spread: Opcode, _ b: Int32 = 0)
        throws(ExpressionError)
    {
        let items = tree.list(start, count)
        if items.contains(where: { tree[$0].kind == .spread }) {
            emit(.newList)
            try elements(items)
            emit(spread, 0, b)
        } else {
            for item in items { try expression(item) }
            emit(plain, count, b)
        }
    }

    /// A run of accesses and calls; an absent value before `?.` ends the whole run.
    private mutating func access(_ index: Int32) throws(ExpressionError) {
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
        if base >= 0 { try expression(base) }
        while place >= 0 {
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
                        try arguments(next.b, next.c, plain: .callMethod, spread: .callMethodSpread)
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
                try arguments(node.b, node.c, plain: .call, spread: .callSpread)
            }
            place -= 1
        }
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
