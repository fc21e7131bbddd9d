import FoggaraJSON

/// Recursive-descent parser of one code chunk into a flat syntax tree.
///
/// Arrow parameters and destructuring assignments are first read as expressions and then turned into patterns, so
/// nothing is read twice.
struct Parser {
    /// Levels of nesting that the ordinary stack holds; the frames of unoptimised code are several times larger.
    #if DEBUG
        static let shallowLimit = 30
    #else
        static let shallowLimit = 200
    #endif
    /// Levels of nesting that the parser follows on a large stack before it gives up.
    static let deepLimit = 1_000

    /// Levels of nesting that this parser follows.
    let depthLimit: Int
    /// Gives the tokens.
    var lexer: Lexer
    /// The next token.
    var token: Token
    /// The tree so far.
    var tree = SyntaxTree()
    /// Where the last token that was taken ends.
    var lastEnd = 0
    /// Depth of the grammar around the place.
    var depth = 0
    /// Numbers of the names met so far.
    var names: [String: Int32] = [:]
    /// Nodes `{a = 1}` that are faults unless a pattern claims them.
    var coverInitializers: [Int32] = []
    /// Whether `=>` follows the parenthesis that opens at a place, as far as known.
    var arrows: [Int: Bool] = [:]
    var allowsIn = true
    /// Whether `yield` is a word of the language here.
    var inGenerator = false
    /// Whether `await` is a word of the language here.
    var inAsync = false
    /// Functions around the place.
    var functionDepth = 0

    private init(_ bytes: [UInt8], _ range: Range<Int>, _ depthLimit: Int) {
        self.depthLimit = depthLimit
        lexer = Lexer(bytes, range)
        token = Token(kind: .end, start: range.lowerBound, end: range.lowerBound, newlineBefore: false)
    }

    /// Parses one chunk that nests at most `depthLimit` levels.
    static func parse(
        _ bytes: [UInt8], _ range: Range<Int>, depthLimit: Int = shallowLimit
    ) throws(ExpressionFault) -> SyntaxTree {
        var parser = Parser(bytes, range, depthLimit)
        try parser.advance()
        if parser.token.kind == .end { throw ExpressionFault(.emptyCode, ByteSpan(range.lowerBound, range.upperBound)) }
        let startsObject = parser.isPunctuator("{")
        if !startsObject, parser.token.kind == .name, !parser.token.isEscaped,
            refusedStarts.contains(parser.token.text)
        {
            throw parser.fault(.statement)
        }
        if startsObject {
            let value = try parser.expression()
            parser.tree.statements.append(parser.node(.expressionStatement, a: value, from: value))
            try parser.endStatement()
        }
        while parser.token.kind != .end { parser.tree.statements.append(try parser.statement()) }
        if let index = parser.coverInitializers.first(where: { parser.tree[$0].kind == .coverInitializer }) {
            let node = parser.tree[index]
            throw ExpressionFault(.unexpectedToken, ByteSpan(Int(node.start), Int(node.end)))
        }
        return parser.tree
    }

    /// Words that make a chunk a statement, which is no value.
    private static let refusedStarts: Set<String> = [
        "let", "const", "var", "if", "for", "while", "do", "try", "return", "function", "switch", "throw", "break",
        "continue", "debugger", "with", "export", "yield", "class",
    ]

    /// Words that can never be identifiers.
    static let reserved: Set<String> = [
        "break", "case", "catch", "class", "const", "continue", "debugger", "default", "delete", "do", "else", "enum",
        "export", "extends", "false", "finally", "for", "function", "if", "import", "in", "instanceof", "new", "null",
        "return", "super", "switch", "this", "throw", "true", "try", "typeof", "var", "void", "while", "with",
    ]

    // MARK: - Tokens

    /// Reads the next token.
    mutating func advance() throws(ExpressionFault) {
        lastEnd = token.end
        token = try lexer.next()
    }

    /// Whether the next token is this punctuator.
    func isPunctuator(_ text: String) -> Bool { token.kind == .punctuator && token.text == text }

    /// Whether the next token is this word, written without escapes.
    func isWord(_ text: String) -> Bool { token.kind == .name && !token.isEscaped && token.text == text }

    /// Steps over a punctuator when it comes next.
    mutating func take(_ text: String) throws(ExpressionFault) -> Bool {
        guard isPunctuator(text) else { return false }
        try advance()
        return true
    }

    /// Steps over a word when it comes next.
    mutating func takeWord(_ text: String) throws(ExpressionFault) -> Bool {
        guard isWord(text) else { return false }
        try advance()
        return true
    }

    /// Steps over a punctuator, or throws a fault that names it.
    mutating func expect(_ text: String) throws(ExpressionFault) {
        guard try take(text) else { throw fault(expected: text) }
    }

    /// A fault at the next token.
    func fault(_ kind: ExpressionFault.Kind = .unexpectedToken, expected: String? = nil) -> ExpressionFault {
        let kind = kind == .unexpectedToken && token.kind == .end ? .unexpectedEnd : kind
        return ExpressionFault(kind, ByteSpan(token.start, token.end), expected: expected)
    }

    // MARK: - Nodes

    /// Makes a node that ends with the last token.
    func node(
        _ kind: SyntaxKind, op: Operator = .none, flag: Bool = false, a: Int32 = -1, b: Int32 = -1, c: Int32 = -1,
        start: Int, end: Int? = nil
    ) -> SyntaxNode {
        SyntaxNode(kind: kind, op: op, flag: flag, a: a, b: b, c: c, start: Int32(start), end: Int32(end ?? lastEnd))
    }

    /// Adds a node that ends with the last token and answers its index.
    mutating func add(
        _ kind: SyntaxKind, op: Operator = .none, flag: Bool = false, a: Int32 = -1, b: Int32 = -1, c: Int32 = -1,
        start: Int
    ) -> Int32 {
        tree.nodes.append(node(kind, op: op, flag: flag, a: a, b: b, c: c, start: start))
        return Int32(tree.nodes.count - 1)
    }

    /// Adds a node that begins where its child does.
    mutating func node(_ kind: SyntaxKind, a: Int32, from child: Int32) -> Int32 {
        add(kind, a: a, start: Int(tree[child].start))
    }

    /// Adds children side by side.
    mutating func list(_ items: [Int32]) -> (start: Int32, count: Int32) {
        let start = Int32(tree.extra.count)
        tree.extra.append(contentsOf: items)
        return (start, Int32(items.count))
    }

    /// Number of a name.
    mutating func name(_ text: String) -> Int32 {
        if let known = names[text] { return known }
        tree.names.append(text)
        names[text] = Int32(tree.names.count - 1)
        return Int32(tree.names.count - 1)
    }

    /// Number of a text.
    mutating func text(_ units: [UInt16]) -> Int32 {
        tree.texts.append(units)
        return Int32(tree.texts.count - 1)
    }

    /// Goes one level deeper, or throws when that is too deep.
    mutating func enter() throws(ExpressionFault) {
        depth += 1
        if depth > depthLimit { throw fault(.tooDeep) }
    }
}
