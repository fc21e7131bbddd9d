extension CodeBuilder {
    /// Emits statements after declaring what they hoist.
    mutating func statements(_ items: [Int32]) throws(ExpressionError) {
        for item in items { hoist(item) }
        declareLexical(items)
        for item in items where tree[item].kind == .functionDeclaration {
            let function = tree.functions[Int(tree[tree[item].a].a)]
            try closure(tree[tree[item].a].a, name: function.name)
            store(function.name, initializes: true)
            emit(.pop)
        }
        for item in items { try statement(item) }
    }

    private mutating func declareLexical(_ items: [Int32]) {
        for item in items {
            let node = tree[item]
            if node.kind == .variables, node.op != .var {
                for child in tree.list(node.a, node.b) {
                    declarePattern(tree[child].a, isVar: false, isConstant: node.op == .const, needsCheck: true)
                }
            } else if node.kind == .functionDeclaration {
                declare(tree.functions[Int(tree[node.a].a)].name)
            }
        }
    }

    /// Declares the `var` names of a statement and of the blocks inside it.
    private mutating func hoist(_ index: Int32) {
        var stack = [index]
        while let at = stack.popLast() {
            guard at >= 0 else { continue }
            let node = tree[at]
            switch node.kind {
            case .variables where node.op == .var:
                for child in tree.list(node.a, node.b) { hoistPattern(tree[child].a) }
            case .block: stack += tree.list(node.a, node.b)
            case .ifStatement: stack += [node.b, node.c]
            case .forStatement:
                let parts = Array(tree.list(node.a, 4))
                stack += [parts[0], parts[3]]
            case .forIn, .forOf: stack += [node.a, node.c]
            case .whileStatement, .labeled: stack.append(node.b)
            case .doWhile: stack.append(node.a)
            case .tryStatement: stack += [node.a] + tree.list(node.c, 2)
            case .switchStatement: stack += tree.list(node.b, node.c)
            case .switchCase: stack += tree.list(node.b, node.c)
            default: break
            }
        }
    }

    private mutating func hoistPattern(_ index: Int32) {
        declarePattern(index, isVar: true, isConstant: false)
        initializeHoisted(index)
    }

    private mutating func initializeHoisted(_ index: Int32) {
        let node = tree[index]
        switch node.kind {
        case .identifier:
            emit(.undefined)
            store(node.a, initializes: true)
            emit(.pop)
        case .assignmentPattern, .rest: initializeHoisted(node.a)
        case .property: initializeHoisted(node.b)
        case .arrayPattern, .objectPattern:
            for child in tree.list(node.a, node.b) { initializeHoisted(child) }
        default: break
        }
    }

    private mutating func block(_ items: [Int32], isLoopBody: Bool) throws(ExpressionError) {
        let declares = items.contains {
            tree[$0].kind == .functionDeclaration || tree[$0].kind == .variables && tree[$0].op != .var
        }
        guard declares else {
            for item in items { try statement(item) }
            return
        }
        let inLoop = current.controls.contains { if case .loop = $0 { true } else { false } }
        try withScope(environment: inLoop || isLoopBody) { (builder) throws(ExpressionError) in
            builder.declareLexical(items)
            for item in items where builder.tree[item].kind == .functionDeclaration {
                let function = builder.tree.functions[Int(builder.tree[builder.tree[item].a].a)]
                try builder.closure(builder.tree[builder.tree[item].a].a, name: function.name)
                builder.store(function.name, initializes: true)
                builder.emit(.pop)
            }
            for item in items { try builder.statement(item) }
        }
    }

    /// Emits one statement, leaving the stack as it was.
    mutating func statement(_ index: Int32) throws(ExpressionError) {
        let node = tree[index]
        switch node.kind {
        case .empty, .functionDeclaration: break
        case .expressionStatement:
            try expression(node.a)
            emit(.pop)
        case .block: try block(Array(tree.list(node.a, node.b)), isLoopBody: false)
        case .variables:
            for child in tree.list(node.a, node.b) {
                let declarator = tree[child]
                if declarator.b >= 0 {
                    let target = tree[declarator.a]
                    if target.kind == .identifier {
                        try named(declarator.b, target.a)
                    } else {
                        try expression(declarator.b)
                    }
                } else if node.op == .var {
                    continue
                } else {
                    emit(.undefined)
                }
                let isPattern = tree[declarator.a].kind != .identifier && declarator.b >= 0
                try bind(declarator.a, initializes: true, site: isPattern ? site(declarator.b) : 0)
            }
        case .ifStatement:
            try expression(node.a)
            let toElse = emit(.jumpIfFalse)
            try branch(node.b)
            if node.c >= 0 {
                let toEnd = emit(.jump)
                patch(toElse)
                try branch(node.c)
                patch(toEnd)
            } else {
                patch(toElse)
            }
        case .returnStatement:
            if node.a >= 0 { try expression(node.a) } else { emit(.undefined) }
            try unwind(to: 0, keepsTop: true)
            emit(.returnValue)
        case .throwStatement:
            try expression(node.a)
            emit(.throwValue)
        case .whileStatement, .doWhile, .forStatement, .forIn, .forOf: try loop(node)
        case .breakStatement, .continueStatement: try jump(node)
        case .labeled:
            if [.whileStatement, .doWhile, .forStatement, .forIn, .forOf].contains(tree[node.b].kind) {
                pendingLabel = node.a
                try statement(node.b)
            } else {
                beginLoop(label: node.a, isSwitch: true)
                try statement(node.b)
                endLoop(continueAt: here)
            }
        case .tryStatement: try tryStatement(node)
        case .switchStatement: try switchStatement(node)
        default: throw .unsupported("\(node.kind)")
        }
    }

    /// One side of an `if`; a function there stands in a block of its own.
    private mutating func branch(_ index: Int32) throws(ExpressionError) {
        if tree[index].kind == .functionDeclaration {
            try block([index], isLoopBody: false)
        } else {
            try statement(index)
        }
    }

    /// Undoes the controls above `depth`, for a jump out of them; a value to return can lie on top of what they left.
    private mutating func unwind(to depth: Int, keepsTop: Bool = false) throws(ExpressionError) {
        let saved = current.controls
        while current.controls.count > depth {
            switch current.controls.removeLast() {
            case .loop: break
            case .handler: emit(.tryPop)
            case .scope: emit(.leaveScope)
            case .value:
                if keepsTop { emit(.swap) }
                emit(.pop)
            case .iterator:
                if keepsTop { emit(.swap) }
                emit(.iterateClose, 1)
            case .finally(let block):
                emit(.tryPop)
                try statement(block)
            }
        }
        current.controls = saved
    }

    private mutating func beginLoop(label: Int32, isSwitch: Bool) {
        current.controls.append(.loop(label: label, isSwitch: isSwitch))
        current.breaks.append([])
        current.continues.append([])
    }

    private mutating func endLoop(continueAt: Int32) {
        current.controls.removeLast()
        for place in current.breaks.removeLast() { patch(place) }
        for place in current.continues.removeLast() { current.instructions[place].a = continueAt }
    }

    private mutating func jump(_ node: SyntaxNode) throws(ExpressionError) {
        let isBreak = node.kind == .breakStatement
        var loopIndex = current.breaks.count - 1
        for depth in stride(from: current.controls.count - 1, through: 0, by: -1) {
            guard case .loop(let label, let isSwitch) = current.controls[depth] else { continue }
            let matches = node.a >= 0 ? label == node.a : (isBreak ? !isSwitch || label == -2 : !isSwitch)
            if matches {
                try unwind(to: depth + 1)
                let place = emit(.jump)
                if isBreak {
                    current.breaks[loopIndex].append(place)
                } else {
                    current.continues[loopIndex].append(place)
                }
                return
            }
            loopIndex -= 1
        }
        throw ExpressionError("ExpressionError", "invalid syntax")
    }

    private mutating func loopBody(_ index: Int32) throws(ExpressionError) {
        if tree[index].kind == .block {
            try block(Array(tree.list(tree[index].a, tree[index].b)), isLoopBody: true)
        } else {
            try statement(index)
        }
    }

    private mutating func loop(_ node: SyntaxNode) throws(ExpressionError) {
        let label = pendingLabel
        pendingLabel = -1
        switch node.kind {
        case .whileStatement:
            beginLoop(label: label, isSwitch: false)
            let start = here
            emit(.loop)
            try expression(node.a)
            let exit = emit(.jumpIfFalse)
            try loopBody(node.b)
            emit(.jump, start)
            patch(exit)
            endLoop(continueAt: start)
        case .doWhile:
            beginLoop(label: label, isSwitch: false)
            let start = here
            emit(.loop)
            try loopBody(node.a)
            let test = here
            try expression(node.b)
            emit(.jumpIfTrue, start)
            endLoop(continueAt: test)
        case .forStatement: try forStatement(node, label: label)
        default: try forEach(node, label: label)
        }
    }

    private mutating func forStatement(_ node: SyntaxNode, label: Int32) throws(ExpressionError) {
        let parts = Array(tree.list(node.a, 4))
        let isLexical = parts[0] >= 0 && tree[parts[0]].kind == .variables && tree[parts[0]].op != .var
        try withScope(environment: isLexical) { (builder) throws(ExpressionError) in
            if parts[0] >= 0 {
                if isLexical { builder.declareLexical([parts[0]]) }
                if builder.tree[parts[0]].kind == .variables {
                    try builder.statement(parts[0])
                } else {
                    try builder.expression(parts[0])
                    builder.emit(.pop)
                }
            }
            builder.beginLoop(label: label, isSwitch: false)
            let start = builder.here
            builder.emit(.loop)
            var exit = -1
            if parts[1] >= 0 {
                try builder.expression(parts[1])
                exit = builder.emit(.jumpIfFalse)
            }
            try builder.loopBody(parts[3])
            let next = builder.here
            if isLexical, builder.current.usesEnvironment { builder.emit(.copyScope) }
            if parts[2] >= 0 {
                try builder.expression(parts[2])
                builder.emit(.pop)
            }
            builder.emit(.jump, start)
            if exit >= 0 { builder.patch(exit) }
            builder.endLoop(continueAt: next)
        }
    }

    private mutating func forEach(_ node: SyntaxNode, label: Int32) throws(ExpressionError) {
        try expression(node.b)
        emit(node.kind == .forOf ? .iterate : .iterateKeys, 0, site(node.b))
        current.controls.append(.iterator)
        beginLoop(label: label, isSwitch: false)
        let start = here
        emit(.loop)
        let exit = emit(.iterateNext)
        let isLexical = tree[node.a].kind == .variables && tree[node.a].op != .var
        try withScope(environment: isLexical) { (builder) throws(ExpressionError) in
            if builder.tree[node.a].kind == .variables {
                if isLexical { builder.declareLexical([node.a]) }
                let declarator = builder.tree[builder.tree.extra[Int(builder.tree[node.a].a)]]
                try builder.bind(declarator.a, initializes: true)
            } else {
                try builder.bind(node.a, initializes: false)
            }
            try builder.loopBody(node.c)
        }
        emit(.jump, start)
        patch(exit)
        let afterBreak = emit(.jump)
        endLoop(continueAt: start)
        emit(.iterateClose, 1)
        let end = emit(.jump)
        patch(afterBreak)
        emit(.pop)
        patch(end)
        current.controls.removeLast()
    }

    private mutating func tryStatement(_ node: SyntaxNode) throws(ExpressionError) {
        let parts = Array(tree.list(node.c, 2))
        let (handler, finalizer) = (parts[0], parts[1])
        var finallyEntry = -1
        if finalizer >= 0 {
            finallyEntry = emit(.tryPush, 0, 1)
            current.controls.append(.finally(finalizer))
        }
        if handler >= 0 {
            let entry = emit(.tryPush)
            current.controls.append(.handler)
            try statement(node.a)
            current.controls.removeLast()
            emit(.tryPop)
            let end = emit(.jump)
            patch(entry)
            try withScope(environment: true) { (builder) throws(ExpressionError) in
                if node.b >= 0 {
                    builder.declarePattern(node.b, isVar: false, isConstant: false)
                    try builder.bind(node.b, initializes: true)
                } else {
                    builder.emit(.pop)
                }
                try builder.statement(handler)
            }
            patch(end)
        } else {
            try statement(node.a)
        }
        if finalizer >= 0 {
            current.controls.removeLast()
            emit(.tryPop)
            try statement(finalizer)
            let end = emit(.jump)
            patch(finallyEntry)
            try statement(finalizer)
            emit(.throwValue)
            patch(end)
        }
    }

    private mutating func switchStatement(_ node: SyntaxNode) throws(ExpressionError) {
        let cases = Array(tree.list(node.b, node.c))
        try expression(node.a)
        current.controls.append(.value)
        try withScope(environment: true) { (builder) throws(ExpressionError) in
            for item in cases {
                let body = Array(builder.tree.list(builder.tree[item].b, builder.tree[item].c))
                builder.declareLexical(body)
            }
            var entries: [Int] = []
            var fallback = -1
            for (place, item) in cases.enumerated() {
                guard builder.tree[item].a >= 0 else {
                    fallback = place
                    entries.append(-1)
                    continue
                }
                builder.emit(.duplicate)
                try builder.expression(builder.tree[item].a)
                builder.emit(.binary, Int32(Operator.strictEqual.rawValue))
                entries.append(builder.emit(.jumpIfTrue))
            }
            let otherwise = builder.emit(.jump)
            builder.beginLoop(label: -2, isSwitch: true)
            for (place, item) in cases.enumerated() {
                if entries[place] >= 0 { builder.patch(entries[place]) }
                if place == fallback { builder.patch(otherwise) }
                for child in builder.tree.list(builder.tree[item].b, builder.tree[item].c) {
                    try builder.statement(child)
                }
            }
            if fallback < 0 { builder.patch(otherwise) }
            builder.endLoop(continueAt: builder.here)
        }
        current.controls.removeLast()
        emit(.pop)
    }
}
