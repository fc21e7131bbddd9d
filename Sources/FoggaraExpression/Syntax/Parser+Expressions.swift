import FoggaraJSON

extension Parser {
    /// An expression with commas.
    mutating func expression() throws(ExpressionFault) -> Int32 {
        let start = token.start
        let first = try assignment()
        guard isMark(.comma) else { return first }
        var items = [first]
        while try take(.comma) { items.append(try assignment()) }
        let (at, count) = list(items)
        return add(.sequence, a: at, b: count, start: start)
    }

    /// One expression without commas.
    mutating func assignment() throws(ExpressionFault) -> Int32 {
        try enter()
        defer { depth -= 1 }
        let start = token.start
        if inGenerator, isWord(.yield) { return try yieldExpression() }
        if isWord(.async), let arrow = try asyncArrow() { return arrow }
        if token.kind == .name, !token.word.isReserved || token.isEscaped {
            if let newline = lexer.arrowAhead() {
                if newline { throw fault() }
                let parameter = try bindingIdentifier()
                return try arrowBody([parameter], start: start, isAsync: false)
            }
        }
        if isMark(.openParen), let arrow = try parenthesizedArrow(isAsync: false, start: start) { return arrow }
        let left = try conditional()
        guard let op = token.mark.assignment else { return left }
        let target = op == .none ? try pattern(from: left, binding: false) : try simpleTarget(left)
        try advance()
        let value = try assignment()
        return add(.assign, op: op, a: target, b: value, start: start)
    }

    /// The token after the current one.
    func peekToken() throws(ExpressionFault) -> Token {
        var copy = lexer
        do { return try copy.next() } catch {
            return Token(kind: .end, start: token.end, end: token.end, newlineBefore: false)
        }
    }

    private mutating func yieldExpression() throws(ExpressionFault) -> Int32 {
        let start = token.start
        try advance()
        if token.newlineBefore || token.kind == .end
            || [.closeParen, .closeBracket, .closeBrace, .comma, .semicolon, .colon].contains(token.mark)
        {
            return add(.yield, start: start)
        }
        let delegates = try take(.star)
        let value = try assignment()
        return add(.yield, flag: delegates, a: value, start: start)
    }

    private mutating func asyncArrow() throws(ExpressionFault) -> Int32? {
        let start = token.start
        let ahead = try peekToken()
        guard !ahead.newlineBefore else { return nil }
        if ahead.kind == .name, ahead.word != .function, !ahead.word.isReserved {
            try advance()
            let parameter = try bindingIdentifier()
            return try arrowBody([parameter], start: start, isAsync: true)
        }
        guard ahead.mark == .openParen else { return nil }
        let saved = self
        try advance()
        if let arrow = try parenthesizedArrow(isAsync: true, start: start) { return arrow }
        // What was learnt about parentheses ahead stays true.
        let known = arrows
        self = saved
        arrows = known
        return nil
    }

    /// `(…) =>` when the matching parenthesis is followed by an arrow, found by walking over balanced tokens.
    private mutating func parenthesizedArrow(isAsync: Bool, start: Int) throws(ExpressionFault) -> Int32? {
        guard arrowFollows() else { return nil }
        try advance()
        var parameters: [Int32] = []
        while !isMark(.closeParen) {
            parameters.append(try parameter())
            if !isMark(.closeParen) { try expect(.comma) }
        }
        try advance()
        guard isMark(.arrow), !token.newlineBefore else { throw fault(expected: "=>") }
        return try arrowBody(parameters, start: start, isAsync: isAsync)
    }

    /// Whether the parenthesis at the current token closes right before `=>`; texts, templates and patterns inside
    /// are skipped as units. One walk answers for every parenthesis inside too, so nesting costs nothing more.
    private mutating func arrowFollows() -> Bool {
        if let known = arrows[token.start] { return known }
        var copy = lexer
        // Places of open parentheses; -1 for other brackets, -2 for a template.
        var open = [token.start]
        var previous: Token?
        var closed = -1
        var tokens = 0
        walk: while true {
            tokens += 1
            // Nothing that is so long is read at all.
            if tokens > 4 * Self.longest { break }
            guard let next = try? copy.next() else { break }  // the parser meets the fault itself and reports it
            if closed >= 0 {
                arrows[closed] = next.mark == .arrow
                if open.isEmpty { break }
                closed = -1
            }
            var inTemplate = false
            switch next.kind {
            case .end: break walk
            case .templateStart: inTemplate = true
            case .punctuator:
                switch next.mark {
                case .openParen:
                    open.append(next.start)
                    // Nothing that nests so deep is read at all.
                    if open.count > 2 * Self.deepLimit { break walk }
                case .openBracket, .openBrace: open.append(-1)
                case .closeParen, .closeBracket, .closeBrace:
                    let last = open.removeLast()
                    if last == -2 { inTemplate = true } else if next.mark == .closeParen { closed = last }
                    if open.isEmpty, closed < 0 { break walk }
                case .slash, .slashAssign:
                    guard Self.patternMayStart(after: previous) else { break }
                    if (try? copy.regex(from: next.start)) == nil { break walk }  // as above
                    // What follows a pattern is no pattern.
                    previous = Token(kind: .string, start: next.start, end: next.start, newlineBefore: false)
                    continue walk
                default: break
                }
            default: break
            }
            if inTemplate {
                guard let part = try? copy.templatePart() else { break }  // as above
                if !part.isLast { open.append(-2) }
            }
            previous = next
        }
        for place in open where place >= 0 { arrows[place] = false }
        return arrows[token.start, default: false]
    }

    private static func patternMayStart(after token: Token?) -> Bool {
        guard let token else { return true }
        switch token.kind {
        case .punctuator: return ![.closeParen, .closeBracket, .closeBrace].contains(token.mark)
        case .name:
            return [.return, .typeof, .in, .of, .void, .delete, .case, .instanceof, .yield].contains(token.word)
        default: return false
        }
    }

    /// Everything from `=>` on.
    private mutating func arrowBody(
        _ parameters: [Int32], start: Int, isAsync: Bool
    ) throws(ExpressionFault) -> Int32 {
        try checkDuplicates(parameters)
        try expect(.arrow)
        let outer = (inGenerator, inAsync, allowsIn)
        inGenerator = false
        inAsync = isAsync
        functionDepth += 1
        defer {
            inGenerator = outer.0
            inAsync = outer.1
            functionDepth -= 1
        }
        var body: Int32
        let isBlock = isMark(.openBrace)
        if isBlock { body = try block() } else { body = try assignment() }
        tree.functions.append(
            SyntaxFunction(
                name: -1, parameters: parameters, body: body, isArrow: true, isExpression: !isBlock, isAsync: isAsync,
                isGenerator: false, start: Int32(start), end: Int32(lastEnd)))
        return add(.function, a: Int32(tree.functions.count - 1), start: start)
    }

    private mutating func conditional() throws(ExpressionFault) -> Int32 {
        let start = token.start
        let test = try binary(0)
        guard try take(.question) else { return test }
        let outer = allowsIn
        allowsIn = true
        let yes = try assignment()
        allowsIn = outer
        try expect(.colon)
        let no = try assignment()
        return add(.conditional, a: test, b: yes, c: no, start: start)
    }

    /// The binary operator that comes next, with its level.
    private func binaryOperator() -> (Int, Operator)? {
        if token.kind == .punctuator { return token.mark.binary }
        guard token.kind == .name, !token.isEscaped else { return nil }
        return token.word == .in ? (8, .in) : token.word == .instanceof ? (8, .instanceOf) : nil
    }

    private mutating func binary(_ minimum: Int) throws(ExpressionFault) -> Int32 {
        let start = token.start
        let isParenthesized = isMark(.openParen)
        var left = try unary()
        var leftIsParenthesized = isParenthesized && tree[left].kind != .call && tree[left].kind != .member
        while let (level, op) = binaryOperator(), level > minimum, op != .in || allowsIn {
            if op == .power, tree[left].kind == .unary || tree[left].kind == .await, !leftIsParenthesized {
                throw fault()
            }
            let opToken = token
            try advance()
            let rightIsParenthesized = isMark(.openParen)
            try enter()
            let right = try binary(op == .power ? level - 1 : level)
            depth -= 1
            let isLogical = op == .and || op == .or || op == .coalesce
            if isLogical {
                for (side, wrapped) in [(left, leftIsParenthesized), (right, rightIsParenthesized)]
                where tree[side].kind == .logical && !wrapped && (tree[side].op == .coalesce) != (op == .coalesce) {
                    throw ExpressionFault(.unexpectedToken, ByteSpan(opToken.start, opToken.end), expected: "(")
                }
            }
            left = add(isLogical ? .logical : .binary, op: op, a: left, b: right, start: start)
            leftIsParenthesized = false
        }
        return left
    }

    private mutating func unary() throws(ExpressionFault) -> Int32 {
        let start = token.start
        if token.kind == .punctuator || token.kind == .name && !token.isEscaped {
            if let op = token.mark.unary ?? token.word.unary {
                try enter()
                defer { depth -= 1 }
                try advance()
                let operand = try unary()
                return add(.unary, op: op, a: operand, start: start)
            }
            if token.mark == .increment || token.mark == .decrement {
                try enter()
                defer { depth -= 1 }
                let op: Operator = token.mark == .increment ? .increment : .decrement
                try advance()
                let operand = try unary()
                let target = try simpleTarget(operand)
                return add(.update, op: op, flag: true, a: target, start: start)
            }
            if token.word == .await, inAsync || functionDepth == 0 {
                let ahead = try peekToken()
                let takesOperand =
                    inAsync || ahead.kind == .name || ahead.kind == .string || ahead.kind == .number
                if takesOperand {
                    try enter()
                    defer { depth -= 1 }
                    try advance()
                    let operand = try unary()
                    return add(.await, a: operand, start: start)
                }
            }
        }
        let operand = try postfix()
        if !token.newlineBefore, token.mark == .increment || token.mark == .decrement {
            let op: Operator = token.mark == .increment ? .increment : .decrement
            let target = try simpleTarget(operand)
            try advance()
            return add(.update, op: op, a: target, start: start)
        }
        return operand
    }

    /// Checks that `node` names a place to assign to.
    func simpleTarget(_ node: Int32) throws(ExpressionFault) -> Int32 {
        switch tree[node].kind {
        case .identifier, .member, .index: return node
        default:
            throw ExpressionFault(
                .invalidTarget, ByteSpan(Int(tree[node].start), Int(tree[node].end)),
                foreign: .init(name: "SyntaxError", message: "Invalid left-hand side expression"))
        }
    }
}
