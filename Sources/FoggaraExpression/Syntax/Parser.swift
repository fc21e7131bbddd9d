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

    /// Nodes of the tree that a chunk may have.
    static let longest = 60_000

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
    /// Hashes of the tree's names, side by side with them.
    var nameHashes: [UInt64] = []
    /// Numbers of the names by their hash, once there are too many to look at each.
    var nameTable: [UInt64: Int32] = [:]
    /// Children of the lists that are being read, innermost last.
    var pending: [Int32] = []
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
    /// Faults after which the parser went on.
    var faults: [ExpressionFault] = []
    /// Brackets that are open at the place.
    var openBrackets = 0
    /// Whether the tree grew beyond its limit.
    var isTooLong = false

    private init(_ bytes: [UInt8], _ range: Range<Int>, _ depthLimit: Int) {
        self.depthLimit = depthLimit
        lexer = Lexer(bytes, range)
        token = Token(kind: .end, start: range.lowerBound, end: range.lowerBound, newlineBefore: false)
        // A few tokens need no more than the arrays make room for by themselves.
        guard range.count > 16 else { return }
        tree.nodes.reserveCapacity(min(range.count / 4 + 4, Self.longest))
        tree.extra.reserveCapacity(16)
        tree.names.reserveCapacity(8)
        nameHashes.reserveCapacity(8)
        pending.reserveCapacity(16)
    }

    /// Parses one chunk that nests at most `depthLimit` levels.
    ///
    /// - Errors: every fault that was found, in the order in which the text is read.
    static func parse(
        _ bytes: [UInt8], _ range: Range<Int>, depthLimit: Int = shallowLimit
    ) throws(SyntaxFaults) -> SyntaxTree {
        var parser = Parser(bytes, range, depthLimit)
        do throws(ExpressionFault) {
            try parser.chunk(range)
        } catch {
            parser.faults.append(error)
        }
        guard parser.faults.isEmpty else { throw SyntaxFaults(all: parser.faults, isTooLong: parser.isTooLong) }
        return parser.tree
    }

    private mutating func chunk(_ range: Range<Int>) throws(ExpressionFault) {
        try advance()
        if token.kind == .end { throw ExpressionFault(.emptyCode, ByteSpan(range.lowerBound, range.upperBound)) }
        let startsObject = isMark(.openBrace)
        if !startsObject, token.kind == .name, !token.isEscaped, Self.refusedStarts.contains(token.word) {
            throw fault(.statement)
        }
        if startsObject {
            let value = try expression()
            tree.statements.append(node(.expressionStatement, a: value, from: value))
            try endStatement()
        }
        while token.kind != .end {
            let state = savedState
            do throws(ExpressionFault) {
                tree.statements.append(try statement())
            } catch {
                try recover(error, state, to: .semicolon, or: .semicolon)
                _ = try take(.semicolon)
            }
        }
        if faults.isEmpty,
            let index = coverInitializers.first(where: { tree[$0].kind == .coverInitializer })
        {
            let node = tree[index]
            throw ExpressionFault(.unexpectedToken, ByteSpan(Int(node.start), Int(node.end)))
        }
    }

    /// Words that make a chunk a statement, which is no value.
    private static let refusedStarts: Set<Word> = [
        .let, .const, .var, .if, .for, .while, .do, .try, .return, .function, .switch, .throw, .break, .continue,
        .debugger, .with, .export, .yield, .class,
    ]

    // MARK: - Tokens

    /// Reads the next token.
    mutating func advance() throws(ExpressionFault) {
        lastEnd = token.end
        switch token.mark {
        case .openParen, .openBracket, .openBrace: openBrackets += 1
        case .closeParen, .closeBracket, .closeBrace: openBrackets -= 1
        default: break
        }
        // A token that cannot be read leaves none behind.
        token.mark = .none
        token = try lexer.next()
    }

    /// Whether the next token is this mark.
    func isMark(_ mark: Mark) -> Bool { token.mark == mark }

    /// Whether the next token is this word, written without escapes.
    func isWord(_ word: Word) -> Bool { token.word == word && !token.isEscaped }

    /// Steps over a mark when it comes next.
    mutating func take(_ mark: Mark) throws(ExpressionFault) -> Bool {
        guard token.mark == mark else { return false }
        try advance()
        return true
    }

    /// Steps over a word when it comes next.
    mutating func takeWord(_ word: Word) throws(ExpressionFault) -> Bool {
        guard isWord(word) else { return false }
        try advance()
        return true
    }

    /// Steps over a mark, or throws a fault that names it.
    mutating func expect(_ mark: Mark) throws(ExpressionFault) {
        guard token.mark == mark else { throw fault(expected: mark.rawValue) }
        try advance()
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

    /// Adds a missing element, which takes no place.
    mutating func hole() -> Int32 {
        tree.nodes.append(node(.hole, start: token.start, end: token.start))
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

    /// Adds the children that wait since `base` side by side.
    mutating func list(since base: Int) -> (start: Int32, count: Int32) {
        let start = Int32(tree.extra.count)
        let count = pending.count - base
        tree.extra.append(contentsOf: pending[base...])
        pending.removeLast(count)
        return (start, Int32(count))
    }

    /// Number of the name that a token spells.
    mutating func name(_ token: Token) -> Int32 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        if token.text.isEmpty {
            for place in token.start..<token.end { hash = (hash ^ UInt64(lexer.bytes[place])) &* 0x100_0000_01B3 }
        } else {
            for byte in token.text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        }
        let text = lexer.spelling(token)
        if nameHashes.count <= 24 {
            for (index, known) in nameHashes.enumerated() where known == hash && tree.names[index] == text {
                return Int32(index)
            }
        } else {
            if nameTable.isEmpty {
                for (index, known) in nameHashes.enumerated() where nameTable[known] == nil {
                    nameTable[known] = Int32(index)
                }
            }
            // Another name of the same hash is kept twice, which costs nothing but its place.
            if let known = nameTable[hash], tree.names[Int(known)] == text { return known }
        }
        tree.names.append(text)
        nameHashes.append(hash)
        if !nameTable.isEmpty, nameTable[hash] == nil { nameTable[hash] = Int32(tree.names.count - 1) }
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
        if tree.nodes.count > Self.longest {
            isTooLong = true
            throw fault(.tooDeep)
        }
    }
}
