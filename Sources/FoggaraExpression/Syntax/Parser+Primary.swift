import FoggaraJSON

extension Parser {
    /// A primary expression with its accesses and calls.
    mutating func postfix() throws(ExpressionFault) -> Int32 {
        let start = token.start
        let base = isWord(.new) ? try newExpression() : try primary()
        return try accesses(of: base, start: start, calls: true)
    }

    private mutating func accesses(of base: Int32, start: Int, calls: Bool) throws(ExpressionFault) -> Int32 {
        var value = base
        var isChain = false
        var tagged = 0
        while true {
            if token.kind == .templateStart {
                if isChain { throw fault() }
                // Each template nests the call before it.
                tagged += 1
                if tagged > depthLimit { throw fault(.tooDeep) }
                let template = try template()
                value = add(.taggedTemplate, a: value, b: template, start: start)
                continue
            }
            guard token.kind == .punctuator else { break }
            switch token.mark {
            case .dot:
                try advance()
                value = try memberName(of: value, start: start, isOptional: false)
            case .optionalDot:
                guard calls else { throw fault() }
                isChain = true
                try advance()
                if isMark(.openParen) {
                    value = try call(value, start: start, isOptional: true)
                } else if isMark(.openBracket) {
                    value = try indexed(value, start: start, isOptional: true)
                } else {
                    value = try memberName(of: value, start: start, isOptional: true)
                }
            case .openBracket:
                value = try indexed(value, start: start, isOptional: false)
            case .openParen:
                guard calls else { return value }
                value = try call(value, start: start, isOptional: false)
            default:
                return isChain ? add(.chain, a: value, start: start) : value
            }
        }
        return isChain ? add(.chain, a: value, start: start) : value
    }

    private mutating func memberName(of value: Int32, start: Int, isOptional: Bool) throws(ExpressionFault) -> Int32 {
        if token.kind == .privateName { throw fault(.refused) }
        guard token.kind == .name else { throw fault(expected: "name") }
        let key = name(token)
        let keyStart = Int32(token.start)
        try advance()
        return add(.member, flag: isOptional, a: value, b: key, c: keyStart, start: start)
    }

    private mutating func indexed(_ value: Int32, start: Int, isOptional: Bool) throws(ExpressionFault) -> Int32 {
        try expect(.openBracket)
        let outer = allowsIn
        allowsIn = true
        let key = try expression()
        allowsIn = outer
        try expect(.closeBracket)
        return add(.index, flag: isOptional, a: value, b: key, start: start)
    }

    private mutating func call(_ callee: Int32, start: Int, isOptional: Bool) throws(ExpressionFault) -> Int32 {
        let (at, count) = try arguments()
        return add(.call, flag: isOptional, a: callee, b: at, c: count, start: start)
    }

    private mutating func arguments() throws(ExpressionFault) -> (Int32, Int32) {
        try expect(.openParen)
        let outer = allowsIn
        allowsIn = true
        let base = pending.count
        while !isMark(.closeParen) {
            let state = savedState
            do throws(ExpressionFault) {
                pending.append(try element())
                if !isMark(.closeParen) { try expect(.comma) }
            } catch {
                try recover(error, state, to: .comma, or: .closeParen)
                _ = try take(.comma)
            }
        }
        allowsIn = outer
        try advance()
        return list(since: base)
    }

    private mutating func element() throws(ExpressionFault) -> Int32 {
        let start = token.start
        guard try take(.ellipsis) else { return try assignment() }
        let value = try assignment()
        return add(.spread, a: value, start: start)
    }

    private mutating func newExpression() throws(ExpressionFault) -> Int32 {
        let start = token.start
        try advance()
        if isMark(.dot) {
            guard functionDepth > 0 else { throw fault() }
            try advance()
            guard try takeWord(.target) else { throw fault() }
            return add(.newTarget, start: start)
        }
        try enter()
        defer { depth -= 1 }
        let calleeStart = token.start
        if isWord(.import) { throw fault() }
        var callee = isWord(.new) ? try newExpression() : try primary()
        callee = try accesses(of: callee, start: calleeStart, calls: false)
        var arguments: (Int32, Int32) = (0, 0)
        if isMark(.openParen) { arguments = try self.arguments() } else { arguments = list([]) }
        return add(.new, a: callee, b: arguments.0, c: arguments.1, start: start)
    }

    private mutating func primary() throws(ExpressionFault) -> Int32 {
        let start = token.start
        switch token.kind {
        case .number:
            tree.numbers.append(token.number)
            try advance()
            return add(.number, a: Int32(tree.numbers.count - 1), start: start)
        case .string:
            let index = text(token.units)
            try advance()
            return add(.string, a: index, start: start)
        case .bigint:
            let index = text(Array(token.text.utf16))
            try advance()
            return add(.bigint, a: index, start: start)
        case .templateStart: return try template()
        case .name: return try word()
        case .punctuator: return try punctuated()
        case .privateName, .end: throw fault(expected: "value")
        }
    }

    private mutating func punctuated() throws(ExpressionFault) -> Int32 {
        let start = token.start
        switch token.mark {
        case .openParen:
            try advance()
            let outer = allowsIn
            allowsIn = true
            let value = try expression()
            allowsIn = outer
            try expect(.closeParen)
            if [.array, .object].contains(tree[value].kind) { tree.nodes[Int(value)].flag = true }
            return value
        case .openBracket:
            try advance()
            let base = pending.count
            while !isMark(.closeBracket) {
                let state = savedState
                do throws(ExpressionFault) {
                    pending.append(isMark(.comma) ? hole() : try element())
                    if !isMark(.closeBracket) { try expect(.comma) }
                } catch {
                    try recover(error, state, to: .comma, or: .closeBracket)
                    _ = try take(.comma)
                }
            }
            try advance()
            let (at, count) = list(since: base)
            return add(.array, a: at, b: count, start: start)
        case .openBrace: return try object()
        case .slash, .slashAssign:
            let (source, flags) = try lexer.regex(from: token.start)
            try checkPattern(source, flags)
            token.end = lexer.place
            try advance()
            let body = text(source)
            return add(.regex, a: body, b: text(Array(flags.utf16)), start: start)
        default: throw fault(expected: "value")
        }
    }

    /// Refuses a pattern or flags that do not compile.
    private func checkPattern(_ source: [UInt16], _ flags: String) throws(ExpressionFault) {
        let span = ByteSpan(token.start, lexer.place)
        guard let parsed = PatternCode.Flags(Array(flags.utf16)) else {
            throw ExpressionFault(
                .malformed, span, foreign: .init(name: "SyntaxError", message: "Invalid regular expression flags"))
        }
        do throws(PatternFault) {
            _ = try PatternParser.compile(source, parsed)
        } catch {
            throw ExpressionFault(.malformed, span)
        }
    }

    private mutating func word() throws(ExpressionFault) -> Int32 {
        let start = token.start
        if token.isEscaped {
            if token.word.isReserved { throw fault() }
        } else {
            switch token.word {
            case .null:
                try advance()
                return add(.null, start: start)
            case .true, .false:
                let isTrue = token.word == .true
                try advance()
                return add(.boolean, flag: isTrue, start: start)
            case .this:
                try advance()
                return add(.this, start: start)
            case .function: return try function(isDeclaration: false, isAsync: false, start: start)
            case .async:
                let ahead = try peekToken()
                if ahead.kind == .name, ahead.word == .function, !ahead.newlineBefore {
                    try advance()
                    return try function(isDeclaration: false, isAsync: true, start: start)
                }
            case .class: return try classExpression()
            case .import:
                let ahead = try peekToken()
                guard ahead.mark == .openParen || ahead.mark == .dot else { throw fault() }
                throw ExpressionFault(
                    .refused, ByteSpan(token.start, token.end),
                    foreign: .init(name: "Error", message: "Imports are not supported"))
            default:
                if token.word.isReserved { throw fault(expected: "value") }
            }
        }
        let index = name(token)
        try advance()
        return add(.identifier, a: index, start: start)
    }

    /// A template literal from its backtick on.
    private mutating func template() throws(ExpressionFault) -> Int32 {
        let start = token.start
        try enter()
        defer { depth -= 1 }
        let base = pending.count
        let outer = allowsIn
        allowsIn = true
        while true {
            let partStart = lexer.place
            let part = try lexer.templatePart()
            lastEnd = lexer.place
            let cooked = part.cooked.map { text($0) } ?? -1
            pending.append(add(.string, a: cooked, b: text(part.raw), start: partStart))
            if part.isLast { break }
            openBrackets += 1
            let state = savedState
            do throws(ExpressionFault) {
                try advance()
                pending.append(try expression())
                guard isMark(.closeBrace) else { throw fault(expected: "}") }
            } catch {
                try recover(error, state, to: .closeBrace, or: .closeBrace)
            }
            // The brace is no token of its own: the text goes on behind it.
            openBrackets -= 1
        }
        // The mark that ended the last code is not taken again.
        token.mark = .none
        allowsIn = outer
        token.end = lexer.place
        try advance()
        let (at, count) = list(since: base)
        return add(.template, a: at, b: count, start: start)
    }

    private mutating func classExpression() throws(ExpressionFault) -> Int32 {
        let start = token.start
        try advance()
        if token.kind == .name, !isWord(.extends) { try advance() }
        var foreign = ExpressionFault.ForeignError(name: "Error", message: "Classes are not supported")
        if try takeWord(.extends) {
            if token.kind == .name {
                let base = lexer.spelling(token)
                if ["Function", "GeneratorFunction", "AsyncFunction", "AsyncGeneratorFunction"].contains(base) {
                    foreign = .init(
                        name: "ExpressionClassExtensionError",
                        message: "Cannot extend \"\(base)\" due to security concerns")
                }
            }
        }
        throw ExpressionFault(.refused, ByteSpan(start, token.end), foreign: foreign)
    }
}
