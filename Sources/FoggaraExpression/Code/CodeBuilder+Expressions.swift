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
            try arguments(node.b, node.c, plain: .new, spread: .newSpread, site(node.a))
        case .sequence:
            for (place, child) in tree.list(node.a, node.b).enumerated() {
                if place > 0 { emit(.pop) }
                try expression(child)
            }
        case .yield:
            if node.a >= 0 { try expression(node.a) } else { emit(.undefined) }
            guard node.flag else {
                emit(.yieldValue)
                return
            }
            emit(.iterate)
            emit(.undefined)
            let top = here
            let exit = emit(.yieldDelegate)
            emit(.yieldValue)
            emit(.jump, top)
            patch(exit)
        case .await:
            try expression(node.a)
            emit(current.isAsync ? .yieldValue : .awaitValue)
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
            let isChain = tree[node.a].kind == .chain
            let target = isChain ? tree[tree[node.a].a] : tree[node.a]
            var absent = -1
            if target.kind == .member || target.kind == .index {
                try expression(target.a)
                // Nothing is left to delete of an absent value.
                if isChain { absent = emit(.jumpIfNullish) }
            }
            switch target.kind {
            case .member: emit(.deleteMember, atom(tree.names[Int(target.b)]))
            case .index:
                try expression(target.b)
                emit(.deleteIndex)
            default:
                try expression(node.a)
                emit(.pop)
                emit(.yes)
            }
            if absent >= 0 {
                let end = emit(.jump)
                patch(absent)
                emit(.yes)
                patch(end)
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
        emit(.newList, Int32(tree.list(node.a, node.b).count))
        try elements(tree.list(node.a, node.b))
    }

    /// Emits the elements of a list, or arguments with `...` among them, onto the list on the stack.
    mutating func elements(_ items: ArraySlice<Int32>, areArguments: Bool = false) throws(ExpressionError) {
        for child in items {
            switch tree[child].kind {
            case .hole: emit(.appendHole)
            case .spread:
                try expression(tree[child].a)
                emit(.appendSpread, 0, areArguments ? argumentSite(tree[child].a) : site(tree[child].a))
            default:
                try expression(child)
                emit(.append)
            }
        }
    }

    private mutating func object(_ node: SyntaxNode) throws(ExpressionError) {
        emit(.newObject, Int32(tree.list(node.a, node.b).count))
        for child in tree.list(node.a, node.b) {
            let property = tree[child]
            if property.kind == .spread {
                try expression(property.a)
                emit(.initSpread)
                continue
            }
            if !property.flag, ![.method, .getter, .setter].contains(property.op) {
                let name = tree.texts[Int(tree[property.a].a)]
                if PropertyKey.canonicalIndex(name) == nil, name != Array("__proto__".utf16) {
                    try expression(property.b)
                    emit(.initMember, atom(name))
                    continue
                }
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
}
