/// The flat syntax tree of one code chunk.
///
/// - Guarantees: dropped without recursion however deep the text nests; every node has its bytes.
struct SyntaxTree: Sendable {
    /// All nodes; a child has a smaller index than its parent.
    var nodes: [SyntaxNode] = []
    /// Pool of child lists.
    var extra: [Int32] = []
    /// Text constants as UTF-16 units.
    var texts: [[UInt16]] = []
    /// Identifiers and member names.
    var names: [String] = []
    /// Number constants.
    var numbers: [Double] = []
    /// Functions in order of their end.
    var functions: [SyntaxFunction] = []
    /// The statements of the chunk.
    var statements: [Int32] = []

    /// Children `start ..< start + count` of the pool.
    func list(_ start: Int32, _ count: Int32) -> ArraySlice<Int32> {
        extra[Int(start)..<Int(start) + Int(count)]
    }

    /// Node at `index`.
    subscript(index: Int32) -> SyntaxNode { nodes[Int(index)] }
}

/// What a function node holds beside its place.
struct SyntaxFunction: Sendable {
    /// Name index, -1 without a name.
    var name: Int32
    /// Parameter patterns.
    var parameters: [Int32]
    /// A block, or the expression of a short arrow function.
    var body: Int32
    /// `=>` form: `this` and `arguments` come from outside.
    var isArrow: Bool
    /// Body is an expression.
    var isExpression: Bool
    /// `async`: evaluated only as far as being a value goes.
    var isAsync: Bool
    /// `function*`.
    var isGenerator: Bool
    /// Bytes of the whole function, for its text.
    var start: Int32
    /// Byte after the last.
    var end: Int32
}
