import FoggaraJSON

extension Parser {
    /// `{ … }` as statements.
    mutating func block() throws(ExpressionFault) -> Int32 {
        let start = token.start
        try expect(.openBrace)
        try enter()
        defer { depth -= 1 }
        let base = pending.count
        while !isMark(.closeBrace) {
            if token.kind == .end { throw fault(expected: "}") }
            let state = savedState
            do throws(ExpressionFault) {
                pending.append(try statement())
            } catch {
                try recover(error, state, to: .semicolon, or: .closeBrace)
                _ = try take(.semicolon)
            }
        }
        try advance()
        let (at, count) = list(since: base)
        return add(.block, a: at, b: count, start: start)
    }

    /// Ends a statement at `;`, a line end, `}` or the end.
    mutating func endStatement() throws(ExpressionFault) {
        if try take(.semicolon) { return }
        guard token.newlineBefore || token.kind == .end || isMark(.closeBrace) else { throw fault(expected: ";") }
    }

    /// One statement.
    mutating func statement() throws(ExpressionFault) -> Int32 {
        try enter()
        defer { depth -= 1 }
        let start = token.start
        if isMark(.openBrace) { return try block() }
        if try take(.semicolon) { return add(.empty, start: start) }
        if token.kind == .name, !token.isEscaped {
            switch token.word {
            case .var, .const: return try declaration()
            case .let:
                let ahead = try peekToken()
                if ahead.kind == .name || ahead.mark == .openBracket || ahead.mark == .openBrace {
                    return try declaration()
                }
            case .function: return try functionDeclaration(isAsync: false)
            case .async:
                let ahead = try peekToken()
                if ahead.kind == .name, ahead.word == .function, !ahead.newlineBefore {
                    try advance()
                    return try functionDeclaration(isAsync: true)
                }
            case .if: return try ifStatement()
            case .for: return try forStatement()
            case .while, .do: return try whileStatement()
            case .return, .throw: return try returnStatement()
            case .break, .continue: return try jumpStatement()
            case .try: return try tryStatement()
            case .switch: return try switchStatement()
            case .class: _ = try postfix()
            case .with:
                throw ExpressionFault(
                    .refused, ByteSpan(token.start, token.end),
                    foreign: .init(
                        name: "ExpressionWithStatementError",
                        message: "Cannot use \"with\" statements due to security concerns"))
            case .debugger:
                try advance()
                try endStatement()
                return add(.empty, start: start)
            default:
                let ahead = try peekToken()
                if ahead.mark == .colon, !token.word.isReserved {
                    let label = name(token)
                    try advance()
                    try advance()
                    let body = try statement()
                    return add(.labeled, a: label, b: body, start: start)
                }
            }
        }
        let value = try expression()
        try endStatement()
        return add(.expressionStatement, a: value, start: start)
    }

    private mutating func functionDeclaration(isAsync: Bool) throws(ExpressionFault) -> Int32 {
        let start = token.start
        let function = try function(isDeclaration: true, isAsync: isAsync, start: start)
        return add(.functionDeclaration, a: function, start: start)
    }

    private mutating func declaration() throws(ExpressionFault) -> Int32 {
        let node = try variables()
        for child in tree.list(tree[node].a, tree[node].b) where tree[child].b < 0 {
            if tree[node].op == .const || tree[tree[child].a].kind != .identifier { throw fault(expected: "=") }
        }
        try endStatement()
        return node
    }

    /// `var a = 1, b` without its end.
    mutating func variables() throws(ExpressionFault) -> Int32 {
        let start = token.start
        let op: Operator = token.word == .var ? .var : token.word == .let ? .let : .const
        try advance()
        let base = pending.count
        repeat {
            let itemStart = token.start
            let target = try bindingTarget()
            var value: Int32 = -1
            if try take(.assign) { value = try assignment() }
            pending.append(add(.declarator, a: target, b: value, start: itemStart))
        } while try take(.comma)
        let (at, count) = list(since: base)
        return add(.variables, op: op, a: at, b: count, start: start)
    }

    private mutating func ifStatement() throws(ExpressionFault) -> Int32 {
        let start = token.start
        try advance()
        try expect(.openParen)
        let test = try expression()
        try expect(.closeParen)
        let yes = try statement()
        var no: Int32 = -1
        if try takeWord(.else) { no = try statement() }
        return add(.ifStatement, a: test, b: yes, c: no, start: start)
    }

    private mutating func whileStatement() throws(ExpressionFault) -> Int32 {
        let start = token.start
        if try takeWord(.do) {
            let body = try statement()
            guard try takeWord(.while) else { throw fault(expected: "while") }
            try expect(.openParen)
            let test = try expression()
            try expect(.closeParen)
            _ = try take(.semicolon)
            return add(.doWhile, a: body, b: test, start: start)
        }
        try advance()
        try expect(.openParen)
        let test = try expression()
        try expect(.closeParen)
        let body = try statement()
        return add(.whileStatement, a: test, b: body, start: start)
    }

    private mutating func forStatement() throws(ExpressionFault) -> Int32 {
        let start = token.start
        try advance()
        var waits = false
        if isWord(.await) {
            guard inAsync else { throw fault(.refused) }
            try advance()
            waits = true
        }
        try expect(.openParen)
        var initial: Int32 = -1
        allowsIn = false
        if isWord(.var) || isWord(.let) || isWord(.const) {
            initial = try variables()
        } else if !isMark(.semicolon) {
            initial = try expression()
        }
        allowsIn = true
        if initial >= 0, isWord(.of) || isWord(.in) {
            let isOf = isWord(.of)
            if tree[initial].kind != .variables { initial = try pattern(from: initial, binding: false) }
            try advance()
            let subject = isOf ? try assignment() : try expression()
            try expect(.closeParen)
            let body = try statement()
            return add(isOf ? .forOf : .forIn, flag: waits, a: initial, b: subject, c: body, start: start)
        }
        try expect(.semicolon)
        let test = isMark(.semicolon) ? -1 : try expression()
        try expect(.semicolon)
        let update = isMark(.closeParen) ? -1 : try expression()
        try expect(.closeParen)
        let body = try statement()
        let (at, _) = list([initial, test, update, body])
        return add(.forStatement, a: at, start: start)
    }

    private mutating func returnStatement() throws(ExpressionFault) -> Int32 {
        let start = token.start
        let isThrow = isWord(.throw)
        if !isThrow, functionDepth == 0 { throw fault() }
        try advance()
        let isBare = token.newlineBefore || token.kind == .end || isMark(.semicolon) || isMark(.closeBrace)
        if isThrow, isBare { throw fault(expected: "value") }
        let value: Int32 = isBare ? -1 : try expression()
        try endStatement()
        return add(isThrow ? .throwStatement : .returnStatement, a: value, start: start)
    }

    private mutating func jumpStatement() throws(ExpressionFault) -> Int32 {
        let start = token.start
        let kind: SyntaxKind = isWord(.break) ? .breakStatement : .continueStatement
        try advance()
        var label: Int32 = -1
        if token.kind == .name, !token.newlineBefore, !token.word.isReserved {
            label = name(token)
            try advance()
        }
        try endStatement()
        return add(kind, a: label, start: start)
    }

    private mutating func tryStatement() throws(ExpressionFault) -> Int32 {
        let start = token.start
        try advance()
        let body = try block()
        var parameter: Int32 = -1
        var handler: Int32 = -1
        var finalizer: Int32 = -1
        if try takeWord(.catch) {
            if try take(.openParen) {
                parameter = try bindingTarget()
                try expect(.closeParen)
            }
            handler = try block()
        }
        if try takeWord(.finally) { finalizer = try block() }
        guard handler >= 0 || finalizer >= 0 else { throw fault(expected: "catch") }
        let (at, _) = list([handler, finalizer])
        return add(.tryStatement, a: body, b: parameter, c: at, start: start)
    }

    private mutating func switchStatement() throws(ExpressionFault) -> Int32 {
        let start = token.start
        try advance()
        try expect(.openParen)
        let subject = try expression()
        try expect(.closeParen)
        try expect(.openBrace)
        var cases: [Int32] = []
        while !isMark(.closeBrace) {
            let caseStart = token.start
            var test: Int32 = -1
            if try takeWord(.case) {
                test = try expression()
            } else if try !takeWord(.default) {
                throw fault(expected: "case")
            }
            try expect(.colon)
            var body: [Int32] = []
            while !isMark(.closeBrace), !isWord(.case), !isWord(.default) {
                if token.kind == .end { throw fault(expected: "}") }
                body.append(try statement())
            }
            let (at, count) = list(body)
            cases.append(add(.switchCase, a: test, b: at, c: count, start: caseStart))
        }
        try advance()
        let (at, count) = list(cases)
        return add(.switchStatement, a: subject, b: at, c: count, start: start)
    }
}
