/// What tests say about the values they test, in the parts of the code that only run when they hold.
///
/// - Guarantees: made in linear time: of a long chain of tests the last eight are followed.
struct TypeFacts {
    /// One thing that holds.
    enum Fact {
        /// The value counts as true.
        case isTrue
        /// The value is null or undefined, or neither.
        case isNull(Bool)
        /// `typeof` gives a word, or another.
        case typeWord(String, Bool)
        /// The value equals a literal, or does not.
        case literal(ExpressionType, Bool)
        /// The value is one of a list that is written out, or none of it.
        case oneOf([ExpressionType], Bool)
    }

    /// Nodes in which facts hold.
    private struct Reach {
        let start: Int32
        let end: Int32
        let facts: [(key: Int32, fact: Fact)]
    }

    /// A step of a path, which the key of its beginning makes one of a kind.
    private struct Step: Hashable {
        let parent: Int32
        let name: String
    }

    private var reaches: [Reach] = []
    private var next = 0
    private var open: [Reach] = []
    private var facts: [Int32: [Fact]] = [:]
    /// For each node the key of the path it reads, -1 for none.
    private let keys: [Int32]

    /// Finds what the tests of a tree say; of code that assigns anything, nothing is said.
    init(_ tree: SyntaxTree, starts: [Int32], scopes: TypeScopes, assigns: Bool) {
        var table: [Step: Int32] = [:]
        var keys = [Int32](repeating: -1, count: tree.nodes.count)
        func intern(_ parent: Int32, _ name: String) -> Int32 {
            let step = Step(parent: parent, name: name)
            if let known = table[step] { return known }
            table[step] = Int32(table.count)
            return Int32(table.count - 1)
        }
        for (index, node) in tree.nodes.enumerated() {
            switch node.kind {
            case .identifier:
                let local = scopes.declaration(node.a, at: Int32(index)).map { Int32(-2 - $0) } ?? -1
                keys[index] = intern(local, tree.names[Int(node.a)])
            case .member:
                let parent = keys[Int(node.a)]
                if parent >= 0 { keys[index] = intern(parent, tree.names[Int(node.b)]) }
            case .index:
                let parent = keys[Int(node.a)]
                if parent >= 0, let name = tree.constantKey(node.b) { keys[index] = intern(parent, name) }
            case .chain: keys[index] = keys[Int(node.a)]
            default: break
            }
        }
        self.keys = keys
        guard !assigns else { return }
        for node in tree.nodes {
            switch node.kind {
            case .conditional, .ifStatement:
                add(node.b, node.a, true, tree, starts)
                add(node.c, node.a, false, tree, starts)
            case .whileStatement: add(node.b, node.a, true, tree, starts)
            case .logical where node.op == .and: add(node.b, node.a, true, tree, starts)
            case .logical where node.op == .or: add(node.b, node.a, false, tree, starts)
            default: break
            }
        }
        reaches.sort { ($0.start, -$0.end) < ($1.start, -$1.end) }
    }

    /// Goes on to a node, in the order of the tree.
    mutating func advance(to index: Int32) {
        while let last = open.last, last.end < index {
            open.removeLast()
            for (key, _) in last.facts { facts[key]?.removeLast() }
        }
        while next < reaches.count, reaches[next].start <= index {
            open.append(reaches[next])
            for (key, fact) in reaches[next].facts { facts[key, default: []].append(fact) }
            next += 1
        }
    }

    /// The type of a node, with all that holds there.
    func narrowed(_ type: ExpressionType, at index: Int32) -> ExpressionType {
        guard !open.isEmpty, keys[Int(index)] >= 0, let known = facts[keys[Int(index)]], !known.isEmpty else {
            return type
        }
        var result = type
        for fact in known {
            switch fact {
            case .isTrue: result = result.truthy
            case .isNull(false): result = result.withoutNull
            case .isNull(true): result = result.filtered { $0 == .null || $0 == .undefined || $0 == .any }
            case .typeWord(let word, true): result = result.narrowed(typeWord: word)
            case .typeWord(let word, false): result = result.filtered { $0.typeWord != word }
            case .literal(let literal, true): result = result.narrowed(to: literal)
            case .literal(let literal, false): result = result.filtered { $0 != literal }
            case .oneOf(let literals, true): result = .anyOf(literals.map { result.narrowed(to: $0) })
            case .oneOf(let literals, false): result = result.filtered { !literals.contains($0) }
            }
        }
        // Where no value is left the code never runs, or the types are wrong: either way nothing is said about it.
        return result.isKnown ? result : .any
    }

    private mutating func add(_ part: Int32, _ test: Int32, _ holds: Bool, _ tree: SyntaxTree, _ starts: [Int32]) {
        guard part >= 0 else { return }
        var found: [(key: Int32, fact: Fact)] = []
        var open = [(node: test, holds: holds)]
        var steps = 0
        while let (index, holds) = open.popLast(), steps < 8 {
            steps += 1
            let node = tree[index]
            switch node.kind {
            case .unary where node.op == .not: open.append((node.a, !holds))
            case .logical where (node.op == .and) == holds && node.op != .coalesce:
                open += [(node.a, holds), (node.b, holds)]
            case .binary: if let fact = comparison(node, holds, tree) { found.append(fact) }
            case .call: if let fact = inclusion(node, holds, tree) { found.append(fact) }
            case .identifier, .member, .index, .chain:
                if holds, keys[Int(index)] >= 0 { found.append((keys[Int(index)], .isTrue)) }
            default: break
            }
        }
        if !found.isEmpty { reaches.append(Reach(start: starts[Int(part)], end: part, facts: found)) }
    }

    /// `['a', 'b'].includes(value)`, of at most twenty texts.
    private func inclusion(_ node: SyntaxNode, _ holds: Bool, _ tree: SyntaxTree) -> (key: Int32, fact: Fact)? {
        let callee = tree[node.a]
        guard callee.kind == .member, tree.names[Int(callee.b)] == "includes", node.c == 1 else { return nil }
        let list = tree[callee.a]
        let value = tree.extra[Int(node.b)]
        guard list.kind == .array, list.b <= 20, keys[Int(value)] >= 0 else { return nil }
        var literals: [ExpressionType] = []
        for element in tree.list(list.a, list.b) {
            guard tree[element].kind == .string, let text = tree.constantKey(element) else { return nil }
            literals.append(.literal(.text(text)))
        }
        return (keys[Int(value)], .oneOf(literals, holds))
    }

    private func comparison(_ node: SyntaxNode, _ holds: Bool, _ tree: SyntaxTree) -> (key: Int32, fact: Fact)? {
        let isStrict = node.op == .strictEqual || node.op == .strictNotEqual
        guard isStrict || node.op == .equal || node.op == .notEqual else { return nil }
        let isSame = (node.op == .strictEqual || node.op == .equal) == holds
        for (value, other) in [(node.a, node.b), (node.b, node.a)] {
            let constant = tree[other]
            if tree[value].kind == .unary, tree[value].op == .typeOf, let word = tree.constantKey(other),
                keys[Int(tree[value].a)] >= 0
            {
                return (keys[Int(tree[value].a)], .typeWord(word, isSame))
            }
            guard keys[Int(value)] >= 0 else { continue }
            switch constant.kind {
            case .null where !isStrict: return (keys[Int(value)], .isNull(isSame))
            case .null: return (keys[Int(value)], .literal(.null, isSame))
            case .identifier where tree.names[Int(constant.a)] == "undefined":
                return (keys[Int(value)], isStrict ? .literal(.undefined, isSame) : .isNull(isSame))
            case .string where isStrict, .template where isStrict:
                guard let text = tree.constantKey(other) else { return nil }
                return (keys[Int(value)], .literal(.literal(.text(text)), isSame))
            case .number where isStrict:
                return (keys[Int(value)], .literal(.literal(.number(tree.numbers[Int(constant.a)])), isSame))
            case .boolean where isStrict: return (keys[Int(value)], .literal(.literal(.boolean(constant.flag)), isSame))
            default: continue
            }
        }
        return nil
    }
}
