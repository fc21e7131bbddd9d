import FoggaraJSON

/// Reads a GraphQL document from its tokens, by recursive descent with a bound on depth.
struct GraphQLParser {
    private var lexer: GraphQLLexer
    private var token: GraphQLLexer.Token
    private static let depthLimit = 16

    /// Reads the one operation of a text.
    static func parse(_ text: String) throws(GraphQLSyntaxError) -> GraphQLDocument {
        var parser = try GraphQLParser(text)
        return try parser.document()
    }

    private init(_ text: String) throws(GraphQLSyntaxError) {
        lexer = GraphQLLexer(text)
        token = try lexer.next()
    }

    private mutating func document() throws(GraphQLSyntaxError) -> GraphQLDocument {
        var kind = "query"
        var name: String?
        var variables: [GraphQLDocument.Variable] = []
        if case .name(let word) = token {
            guard ["query", "mutation", "subscription"].contains(word) else { throw unexpected(expected: nil) }
            kind = word
            try advance()
            if case .name(let word) = token {
                name = word
                try advance()
            }
            if token == .mark("(") {
                try advance()
                while token != .mark(")") { variables.append(try variable()) }
                try advance()
            }
        }
        let selections = try selections(depth: 0)
        guard token == .end else { throw unexpected(expected: nil) }
        return GraphQLDocument(kind: kind, name: name, variables: variables, selections: selections)
    }

    private mutating func variable() throws(GraphQLSyntaxError) -> GraphQLDocument.Variable {
        try expect("$")
        let name = try word()
        try expect(":")
        let type = try type()
        var defaultValue: JSONValue?
        if token == .mark("=") {
            try advance()
            guard case .literal(let value) = try argument(depth: 0) else { throw unexpected(expected: nil) }
            defaultValue = value
        }
        return GraphQLDocument.Variable(name: name, type: type, defaultValue: defaultValue)
    }

    private mutating func type() throws(GraphQLSyntaxError) -> String {
        var text: String
        if token == .mark("[") {
            try advance()
            text = "[" + (try type()) + "]"
            try expect("]")
        } else {
            text = try word()
        }
        if token == .mark("!") {
            try advance()
            text += "!"
        }
        return text
    }

    private mutating func selections(depth: Int) throws(GraphQLSyntaxError) -> [GraphQLDocument.Field] {
        guard depth < Self.depthLimit else { throw GraphQLSyntaxError(message: "Query is too deep.", line: lexer.line) }
        try expect("{")
        var fields: [GraphQLDocument.Field] = []
        repeat { fields.append(try field(depth: depth)) } while token != .mark("}")
        try advance()
        return fields
    }

    private mutating func field(depth: Int) throws(GraphQLSyntaxError) -> GraphQLDocument.Field {
        let line = lexer.line
        let first = try word()
        var name = first
        if token == .mark(":") {
            try advance()
            name = try word()
        }
        var arguments: [(name: String, value: GraphQLDocument.Argument)] = []
        if token == .mark("(") {
            try advance()
            repeat {
                let argumentName = try word()
                try expect(":")
                arguments.append((argumentName, try argument(depth: 0)))
            } while token != .mark(")")
            try advance()
        }
        let below = token == .mark("{") ? try selections(depth: depth + 1) : []
        return GraphQLDocument.Field(key: first, name: name, arguments: arguments, selections: below, line: line)
    }

    private mutating func argument(depth: Int) throws(GraphQLSyntaxError) -> GraphQLDocument.Argument {
        guard depth < Self.depthLimit else { throw GraphQLSyntaxError(message: "Value is too deep.", line: lexer.line) }
        switch token {
        case .mark("$"):
            try advance()
            return .variable(try word())
        case .mark("["):
            try advance()
            var elements: [JSONValue] = []
            while token != .mark("]") { elements.append(try literal(depth: depth + 1)) }
            try advance()
            return .literal(.array(elements))
        case .mark("{"):
            try advance()
            var object = JSONObject()
            while token != .mark("}") {
                let name = try word()
                try expect(":")
                object[name] = try literal(depth: depth + 1)
            }
            try advance()
            return .literal(.object(object))
        case .name(let word):
            try advance()
            switch word {
            case "true": return .literal(true)
            case "false": return .literal(false)
            case "null": return .literal(.null)
            default: return .literal(.string(word))
            }
        case .number(let digits):
            try advance()
            return .literal(.number(JSONNumber(digits: digits)))
        case .text(let text):
            try advance()
            return .literal(.string(text))
        case .mark, .end: throw unexpected(expected: nil)
        }
    }

    private mutating func literal(depth: Int) throws(GraphQLSyntaxError) -> JSONValue {
        guard case .literal(let value) = try argument(depth: depth) else { throw unexpected(expected: nil) }
        return value
    }

    private mutating func advance() throws(GraphQLSyntaxError) { token = try lexer.next() }

    private mutating func expect(_ mark: Unicode.Scalar) throws(GraphQLSyntaxError) {
        guard token == .mark(mark) else { throw unexpected(expected: String(mark)) }
        try advance()
    }

    private mutating func word() throws(GraphQLSyntaxError) -> String {
        guard case .name(let name) = token else { throw unexpected(expected: "Name") }
        try advance()
        return name
    }

    private func unexpected(expected: String?) -> GraphQLSyntaxError {
        let found = token.description
        let message =
            expected.map { "Syntax Error: Expected \($0), found \(found)" } ?? "Syntax Error: Unexpected \(found)"
        return GraphQLSyntaxError(message: message, line: lexer.line)
    }
}
