import FoggaraJSON

extension Parser {
    /// An object literal, also the cover form of an object pattern.
    mutating func object() throws(ExpressionFault) -> Int32 {
        let start = token.start
        try expect(.openBrace)
        try enter()
        defer { depth -= 1 }
        let outer = allowsIn
        allowsIn = true
        let base = pending.count
        while !isMark(.closeBrace) {
            let state = savedState
            do throws(ExpressionFault) {
                pending.append(try property())
                if !isMark(.closeBrace) { try expect(.comma) }
            } catch {
                try recover(error, state, to: .comma, or: .closeBrace)
                _ = try take(.comma)
            }
        }
        allowsIn = outer
        try advance()
        let (at, count) = list(since: base)
        return add(.object, a: at, b: count, start: start)
    }

    private mutating func property() throws(ExpressionFault) -> Int32 {
        let start = token.start
        if try take(.ellipsis) {
            let value = try assignment()
            return add(.spread, a: value, start: start)
        }
        var isAsync = false
        var isGenerator = false
        var accessor = Operator.initialize
        if isWord(.async) || isWord(.get) || isWord(.set) {
            let ahead = try peekToken()
            let endsName = [.comma, .colon, .openParen, .closeBrace, .assign].contains(ahead.mark)
            if !endsName {
                if token.word == .async { isAsync = true } else { accessor = token.word == .get ? .getter : .setter }
                try advance()
            }
        }
        if try take(.star) { isGenerator = true }
        let keyToken = token
        let (key, isComputed) = try propertyKey()
        if accessor != .initialize || isAsync || isGenerator || isMark(.openParen) {
            let value = try method(isAsync: isAsync, isGenerator: isGenerator, start: start)
            let op = accessor == .initialize ? .method : accessor
            return add(.property, op: op, flag: isComputed, a: key, b: value, start: start)
        }
        if try take(.colon) {
            let value = try assignment()
            return add(.property, op: .initialize, flag: isComputed, a: key, b: value, start: start)
        }
        guard keyToken.kind == .name, !isComputed, !keyToken.word.isReserved else {
            throw fault(expected: ":")
        }
        let identifier = add(.identifier, a: name(keyToken), start: start)
        if try take(.assign) {
            let value = try assignment()
            let cover = add(.coverInitializer, a: identifier, b: value, start: start)
            coverInitializers.append(cover)
            return add(.property, op: .shorthand, a: key, b: cover, start: start)
        }
        return add(.property, op: .shorthand, a: key, b: identifier, start: start)
    }

    /// A key: name, text and number become text constants, `[…]` stays an expression.
    mutating func propertyKey() throws(ExpressionFault) -> (Int32, Bool) {
        let start = token.start
        switch token.kind {
        case .name:
            let index = text(Array(lexer.spelling(token).utf16))
            try advance()
            return (add(.string, a: index, start: start), false)
        case .string:
            let index = text(token.units)
            try advance()
            return (add(.string, a: index, start: start), false)
        case .number:
            let index = text(Array(JSONNumber.shortest(token.number).utf16))
            try advance()
            return (add(.string, a: index, start: start), false)
        case .bigint:
            let digits = BigInteger(parsing: Array(token.text.utf16))?.text(radix: 10) ?? token.text
            let index = text(Array(digits.utf16))
            try advance()
            return (add(.string, a: index, start: start), false)
        case .punctuator where token.mark == .openBracket:
            try advance()
            let key = try assignment()
            try expect(.closeBracket)
            return (key, true)
        default: throw fault(expected: "name")
        }
    }

    private mutating func method(isAsync: Bool, isGenerator: Bool, start: Int) throws(ExpressionFault) -> Int32 {
        try functionRest(name: -1, isAsync: isAsync, isGenerator: isGenerator, start: start)
    }

    /// `function …` as expression or declaration.
    mutating func function(isDeclaration: Bool, isAsync: Bool, start: Int) throws(ExpressionFault) -> Int32 {
        try advance()
        let isGenerator = try take(.star)
        var index: Int32 = -1
        if token.kind == .name, !isMark(.openParen) {
            if token.word.isReserved { throw fault() }
            index = name(token)
            try advance()
        } else if isDeclaration {
            throw fault(expected: "name")
        }
        return try functionRest(name: index, isAsync: isAsync, isGenerator: isGenerator, start: start)
    }

    private mutating func functionRest(
        name: Int32, isAsync: Bool, isGenerator: Bool, start: Int
    ) throws(ExpressionFault) -> Int32 {
        try enter()
        defer { depth -= 1 }
        let outer = (inGenerator, inAsync, allowsIn)
        inGenerator = isGenerator
        inAsync = isAsync
        allowsIn = true
        functionDepth += 1
        defer {
            inGenerator = outer.0
            inAsync = outer.1
            allowsIn = outer.2
            functionDepth -= 1
        }
        try expect(.openParen)
        var parameters: [Int32] = []
        while !isMark(.closeParen) {
            parameters.append(try parameter())
            if !isMark(.closeParen) { try expect(.comma) }
        }
        try advance()
        let body = try block()
        tree.functions.append(
            SyntaxFunction(
                name: name, parameters: parameters, body: body, isArrow: false, isExpression: false, isAsync: isAsync,
                isGenerator: isGenerator, start: Int32(start), end: Int32(lastEnd)))
        return add(.function, a: Int32(tree.functions.count - 1), start: start)
    }

    // MARK: - Patterns

    /// One parameter: a target with an optional default, or the rest.
    mutating func parameter() throws(ExpressionFault) -> Int32 {
        let start = token.start
        if try take(.ellipsis) {
            let target = try bindingTarget()
            guard isMark(.closeParen) else { throw fault(expected: ")") }
            return add(.rest, a: target, start: start)
        }
        let target = try bindingTarget()
        guard try take(.assign) else { return target }
        let value = try assignment()
        return add(.assignmentPattern, a: target, b: value, start: start)
    }

    /// A name or a destructuring pattern that declares names.
    mutating func bindingTarget() throws(ExpressionFault) -> Int32 {
        if isMark(.openBracket) || isMark(.openBrace) {
            let cover = isMark(.openBrace) ? try object() : try postfixArray()
            return try pattern(from: cover, binding: true)
        }
        return try bindingIdentifier()
    }

    private mutating func postfixArray() throws(ExpressionFault) -> Int32 {
        let start = token.start
        try expect(.openBracket)
        let base = pending.count
        while !isMark(.closeBracket) {
            if isMark(.comma) {
                pending.append(hole())
            } else {
                let itemStart = token.start
                if try take(.ellipsis) {
                    let value = try assignment()
                    pending.append(add(.spread, a: value, start: itemStart))
                } else {
                    pending.append(try assignment())
                }
            }
            if !isMark(.closeBracket) { try expect(.comma) }
        }
        try advance()
        let (at, count) = list(since: base)
        return add(.array, a: at, b: count, start: start)
    }

    /// An identifier that is declared here.
    mutating func bindingIdentifier() throws(ExpressionFault) -> Int32 {
        guard token.kind == .name, !token.word.isReserved else { throw fault(expected: "name") }
        let start = token.start
        let index = name(token)
        try advance()
        return add(.identifier, a: index, start: start)
    }

    /// Turns an expression into the pattern it reads as.
    mutating func pattern(from node: Int32, binding: Bool) throws(ExpressionFault) -> Int32 {
        let value = tree[node]
        let place = ByteSpan(Int(value.start), Int(value.end))
        switch value.kind {
        case .identifier: return node
        case .member, .index:
            if binding { throw ExpressionFault(.invalidTarget, place) }
            return node
        case .assign where value.op == .none:
            tree.nodes[Int(node)].kind = .assignmentPattern
            return node
        case .coverInitializer:
            tree.nodes[Int(node)].kind = .assignmentPattern
            return node
        case .array where !value.flag:
            tree.nodes[Int(node)].kind = .arrayPattern
            for offset in 0..<Int(value.b) {
                let at = Int(value.a) + offset
                let child = tree.extra[at]
                switch tree[child].kind {
                case .hole: break
                case .spread:
                    guard offset == Int(value.b) - 1 else { throw ExpressionFault(.invalidTarget, place) }
                    let target = try pattern(from: tree[child].a, binding: binding)
                    tree.nodes[Int(child)].kind = .rest
                    tree.nodes[Int(child)].a = target
                default: tree.extra[at] = try pattern(from: child, binding: binding)
                }
            }
            return node
        case .object where !value.flag:
            tree.nodes[Int(node)].kind = .objectPattern
            for offset in 0..<Int(value.b) {
                let child = tree.extra[Int(value.a) + offset]
                if tree[child].kind == .spread {
                    let target = try pattern(from: tree[child].a, binding: binding)
                    tree.nodes[Int(child)].kind = .rest
                    tree.nodes[Int(child)].a = target
                } else {
                    guard [.initialize, .shorthand].contains(tree[child].op) else {
                        throw ExpressionFault(.invalidTarget, place)
                    }
                    tree.nodes[Int(child)].b = try pattern(from: tree[child].b, binding: binding)
                }
            }
            return node
        case .arrayPattern, .objectPattern, .assignmentPattern: return node
        default:
            throw ExpressionFault(
                .invalidTarget, place,
                foreign: .init(name: "SyntaxError", message: "Invalid left-hand side in assignment"))
        }
    }

    /// Refuses a name that an arrow function declares twice.
    func checkDuplicates(_ parameters: [Int32]) throws(ExpressionFault) {
        var seen: Set<Int32> = []
        var stack = parameters
        while let index = stack.popLast() {
            let node = tree[index]
            switch node.kind {
            case .identifier:
                if !seen.insert(node.a).inserted {
                    throw ExpressionFault(.unexpectedToken, ByteSpan(Int(node.start), Int(node.end)))
                }
            case .assignmentPattern, .rest: stack.append(node.a)
            case .property: stack.append(node.b)
            case .arrayPattern, .objectPattern: stack.append(contentsOf: tree.list(node.a, node.b))
            default: break
            }
        }
    }
}
