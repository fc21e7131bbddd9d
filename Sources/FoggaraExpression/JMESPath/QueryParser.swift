/// A JMESPath query as a tree.
indirect enum QueryNode {
    case current
    case field([UInt16])
    case index(Int)
    case slice(Int?, Int?, Int?)
    case sub(QueryNode, QueryNode)
    case pipe(QueryNode, QueryNode)
    case flatten(QueryNode)
    case listProjection(QueryNode, QueryNode)
    case valueProjection(QueryNode, QueryNode)
    case filterProjection(QueryNode, condition: QueryNode, QueryNode)
    case multiList([QueryNode])
    case multiHash([([UInt16], QueryNode)])
    case or(QueryNode, QueryNode)
    case and(QueryNode, QueryNode)
    case not(QueryNode)
    case compare(String, QueryNode, QueryNode)
    case literal(Value)
    case call(String, [QueryNode])
    case reference(QueryNode)
}

/// Why a query does not parse or evaluate; becomes an error of JavaScript.
struct QueryFault: Error { let message: String }

/// Reads JMESPath by operator precedence.
///
/// - Source: the JMESPath specification, jmespath.org, read 2026-11-21.
struct QueryParser {
    private enum Token: Equatable {
        case end, name([UInt16]), quoted([UInt16]), number(Int), raw([UInt16]), json([UInt16]), symbol(String)
    }

    private var tokens: [Token] = []
    private var place = 0
    private var depth = 0
    private let machine: Machine

    /// Reads a query; faults are thrown in the words of n8n's library.
    static func parse(_ units: [UInt16], _ machine: Machine) throws(Trap) -> QueryNode {
        var parser = QueryParser(machine: machine)
        // Chains of operators nest as deep as they are long.
        guard units.count <= 20_000 else { throw .abort(.limit("query too long")) }
        try parser.tokenize(units)
        guard parser.tokens.count <= 1_500 else { throw .abort(.limit("query too long")) }
        let node = try parser.expression(0)
        guard parser.peek == .end else { throw parser.fault("Unexpected token type") }
        return node
    }

    private init(machine: Machine) { self.machine = machine }

    private func fault(_ message: String) -> Trap { machine.error("ParserError", message) }

    private var peek: Token { place < tokens.count ? tokens[place] : .end }

    private func isSymbol(_ text: String, _ offset: Int = 0) -> Bool {
        place + offset < tokens.count && tokens[place + offset] == .symbol(text)
    }

    private mutating func expect(_ text: String) throws(Trap) {
        guard isSymbol(text) else { throw fault("Expected \(text)") }
        place += 1
    }

    private mutating func tokenize(_ units: [UInt16]) throws(Trap) {
        var at = 0
        func letter(_ unit: UInt16) -> Bool {
            unit | 0x20 >= 0x61 && unit | 0x20 <= 0x7A && unit < 0x80 || unit == 0x5F
        }
        func digit(_ unit: UInt16) -> Bool { unit >= 0x30 && unit <= 0x39 }
        while at < units.count {
            let unit = units[at]
            let start = at
            if [0x20, 0x09, 0x0A, 0x0D].contains(unit) {
                at += 1
            } else if letter(unit) {
                while at < units.count, letter(units[at]) || digit(units[at]) { at += 1 }
                tokens.append(.name(Array(units[start..<at])))
            } else if digit(unit) || unit == 0x2D {
                at += 1
                while at < units.count, digit(units[at]) { at += 1 }
                // A lone sign is a number that no list has.
                tokens.append(.number(Int(String(decoding: units[start..<at], as: UTF16.self)) ?? Int(Int32.max)))
            } else if unit == 0x22 || unit == 0x27 || unit == 0x60 {
                at += 1
                var content: [UInt16] = []
                while at < units.count, units[at] != unit {
                    if units[at] == 0x5C, at + 1 < units.count {
                        if unit == 0x22 || units[at + 1] != unit && units[at + 1] != 0x5C {
                            content.append(0x5C)
                        } else if unit == 0x60, units[at + 1] == 0x5C {
                            content.append(0x5C)
                        }
                        content.append(units[at + 1])
                        at += 2
                    } else {
                        content.append(units[at])
                        at += 1
                    }
                }
                // A raw text or literal may end with the query.
                guard at < units.count || unit != 0x22 else { throw machine.error("LexerError", "Unclosed delimiter") }
                at += 1
                if unit == 0x22 {
                    let value = try machine.parseJSON([0x22] + content + [0x22])
                    tokens.append(.quoted(try machine.toUnits(value)))
                } else {
                    tokens.append(unit == 0x27 ? .raw(content) : .json(content))
                }
            } else {
                let two = String(decoding: units[at..<min(at + 2, units.count)], as: UTF16.self)
                if ["||", "&&", "==", "!=", "<=", ">=", "[]", "[?"].contains(two) {
                    tokens.append(.symbol(two))
                    at += 2
                } else {
                    let one = String(decoding: [unit], as: UTF16.self)
                    guard ".*[]{}(),:|<>!@&".contains(one) else {
                        throw machine.error("LexerError", "Unknown character:\(one)")
                    }
                    tokens.append(.symbol(one))
                    at += 1
                }
            }
        }
    }

    private static let powers: [String: Int] = [
        "|": 1, "||": 2, "&&": 3, "==": 5, "!=": 5, "<": 5, ">": 5, "<=": 5, ">=": 5, "[]": 9, "*": 20, "[?": 21,
        ".": 40, "!": 45, "{": 50, "[": 55, "(": 60,
    ]

    private var power: Int { if case .symbol(let text) = peek { Self.powers[text] ?? 0 } else { 0 } }

    private mutating func expression(_ minimum: Int) throws(Trap) -> QueryNode {
        depth += 1
        defer { depth -= 1 }
        if depth > 300 { throw .abort(.limit("query nested too deep")) }
        var left = try prefix()
        while power > minimum { left = try infix(left) }
        return left
    }

    private mutating func prefix() throws(Trap) -> QueryNode {
        let token = peek
        place += 1
        switch token {
        case .raw(let units): return .literal(machine.text(units))
        case .json(let units):
            let trimmed = Array(JSNumber.trim(units[...]))
            do throws(Trap) {
                return .literal(try machine.parseJSON(trimmed))
            } catch {
                if case .abort = error { throw error }
                return .literal(machine.text(trimmed))
            }
        case .name(let units): return .field(units)
        case .quoted(let units):
            if isSymbol("(") { throw fault("Quoted identifier not allowed for function names.") }
            return .field(units)
        case .symbol("!"): return .not(try expression(45))
        case .symbol("*"):
            let right = isSymbol("]") ? QueryNode.current : try projection(20)
            return .valueProjection(.current, right)
        case .symbol("[?"): return try filter(.current)
        case .symbol("{"): return try multiHash()
        case .symbol("[]"): return .listProjection(.flatten(.current), try projection(9))
        case .symbol("["):
            if case .number = peek { return try indexed(.current) }
            if isSymbol(":") { return try indexed(.current) }
            if isSymbol("*"), isSymbol("]", 1) {
                place += 2
                return .listProjection(.current, try projection(20))
            }
            return try multiList()
        case .symbol("@"): return .current
        case .symbol("&"): return .reference(try expression(0))
        case .symbol("("):
            let inner = try expression(0)
            try expect(")")
            return inner
        default:
            throw fault("Unexpected token")
        }
    }

    private mutating func infix(_ left: QueryNode) throws(Trap) -> QueryNode {
        guard case .symbol(let symbol) = peek else { throw fault("Unexpected token") }
        place += 1
        switch symbol {
        case ".":
            if isSymbol("*") {
                place += 1
                return .valueProjection(left, try projection(40))
            }
            return .sub(left, try dotRight(40))
        case "|": return .pipe(left, try expression(1))
        case "||": return .or(left, try expression(2))
        case "&&": return .and(left, try expression(3))
        case "(":
            guard case .field(let name) = left else { throw fault("Invalid function name") }
            var arguments: [QueryNode] = []
            while !isSymbol(")") {
                arguments.append(try expression(0))
                if isSymbol(",") { place += 1 } else if !isSymbol(")") { throw fault("Expected )") }
            }
            place += 1
            return .call(String(decoding: name, as: UTF16.self), arguments)
        case "[?": return try filter(left)
        case "[]": return .listProjection(.flatten(left), try projection(9))
        case "==", "!=", "<", ">", "<=", ">=": return .compare(symbol, left, try expression(5))
        case "[":
            if case .number = peek { return try indexed(left) }
            if isSymbol(":") { return try indexed(left) }
            try expect("*")
            try expect("]")
            return .listProjection(left, try projection(20))
        default: throw fault("Unexpected token \(symbol)")
        }
    }

    private mutating func dotRight(_ minimum: Int) throws(Trap) -> QueryNode {
        switch peek {
        case .name, .quoted, .symbol("*"): return try expression(minimum)
        case .symbol("["):
            place += 1
            return try multiList()
        case .symbol("{"):
            place += 1
            return try multiHash()
        default: throw fault("Unexpected token after .")
        }
    }

    private mutating func projection(_ minimum: Int) throws(Trap) -> QueryNode {
        if power < 10 { return .current }
        if isSymbol("[") || isSymbol("[?") { return try expression(minimum) }
        if isSymbol(".") {
            place += 1
            return try dotRight(minimum)
        }
        throw fault("Syntax error in projection")
    }

    private mutating func indexed(_ left: QueryNode) throws(Trap) -> QueryNode {
        var parts: [Int?] = [nil, nil, nil]
        var part = 0
        while !isSymbol("]") {
            if isSymbol(":") {
                part += 1
                guard part < 3 else { throw fault("Syntax error in slice") }
            } else if case .number(let number) = peek {
                parts[part] = number
            } else {
                throw fault("Syntax error in index")
            }
            place += 1
        }
        place += 1
        if part == 0 {
            guard let index = parts[0] else { throw fault("Syntax error in index") }
            return .sub(left, .index(index))
        }
        return .listProjection(.sub(left, .slice(parts[0], parts[1], parts[2])), try projection(20))
    }

    private mutating func filter(_ left: QueryNode) throws(Trap) -> QueryNode {
        let condition = try expression(0)
        try expect("]")
        let right = isSymbol("[]") ? QueryNode.current : try projection(21)
        return .filterProjection(left, condition: condition, right)
    }

    private mutating func multiList() throws(Trap) -> QueryNode {
        var items: [QueryNode] = []
        while true {
            items.append(try expression(0))
            if isSymbol(",") { place += 1 } else { break }
        }
        try expect("]")
        return .multiList(items)
    }

    private mutating func multiHash() throws(Trap) -> QueryNode {
        var pairs: [([UInt16], QueryNode)] = []
        while true {
            let key: [UInt16]
            switch peek {
            case .name(let units), .quoted(let units): key = units
            default: throw fault("Expecting an identifier token")
            }
            place += 1
            try expect(":")
            pairs.append((key, try expression(0)))
            if isSymbol(",") { place += 1 } else { break }
        }
        try expect("}")
        return .multiHash(pairs)
    }
}
