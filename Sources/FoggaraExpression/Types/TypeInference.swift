import FoggaraJSON

/// Finds the types of all nodes of a chunk and what cannot be meant.
///
/// The tree lists children before their parents, so one walk over the list sees the type of every part before that of
/// the whole, without recursion. A function's parameters take their types from the call that the function is given to:
/// the receiver of that call stands before it in the list. A function that is called where it stands is given arguments
/// that come after it; such a chunk is walked over twice. Tests narrow types in the range of nodes that they guard.
///
/// - Guarantees: linear in the number of nodes; never a finding about a value of which nothing is known.
struct TypeInference {
    /// The chunk.
    let tree: SyntaxTree
    /// What is known about the world.
    let environment: TypeEnvironment
    /// Types of the functions.
    let table = SignatureTable.shared
    /// Names that the chunk declares.
    let scopes: TypeScopes
    /// What tests say.
    var facts: TypeFacts
    /// Types of the nodes so far.
    var types: [ExpressionType]
    /// Whether an optional chain may end before a node.
    var endsEarly: [Bool]
    /// What was found so far.
    var findings: [TypeFinding] = []
    /// For each node that is called, the call.
    private(set) var callers: [Int32: Int32] = [:]
    /// Nodes whose missing value another takes the place of.
    private(set) var defaulted: Set<Int32> = []
    /// Nodes that are only asked whether they are there: by a test, `!`, `typeof`, `?.`, or a value in their place.
    private(set) var questioned: Set<Int32> = []
    /// Nodes that are assigned to.
    private(set) var targets: Set<Int32> = []
    /// Whether the code changes members of objects or lists.
    let changesObjects: Bool
    /// What functions answer, by their node.
    var answers: [Int32: ExpressionType] = [:]
    /// Arguments of functions that are called where they stand, by their node; known in the second walk.
    private(set) var arguments: [Int32: [ExpressionType]] = [:]

    init(_ tree: SyntaxTree, _ environment: TypeEnvironment) {
        self.tree = tree
        self.environment = environment
        let starts = tree.subtreeStarts()
        scopes = TypeScopes(tree, starts: starts)
        types = Array(repeating: .any, count: tree.nodes.count)
        endsEarly = Array(repeating: false, count: tree.nodes.count)
        var changes = false
        var assigns = false
        for (place, node) in tree.nodes.enumerated() {
            if let asked = Self.asked(node) { questioned.insert(tree[asked].kind == .chain ? tree[asked].a : asked) }
            switch node.kind {
            case .call: callers[node.a] = Int32(place)
            case .assign, .update:
                assigns = true
                changes = changes || tree[node.a].kind != .identifier
                targets.insert(node.a)
            case .unary: changes = changes || node.op == .delete
            case .member: changes = changes || Self.changingMethods.contains(tree.names[Int(node.b)])
            case .logical where node.op != .and: defaulted.insert(tree[node.a].kind == .chain ? tree[node.a].a : node.a)
            default: break
            }
        }
        changesObjects = changes
        facts = TypeFacts(tree, starts: starts, scopes: scopes, assigns: assigns || changes)
    }

    /// The child of a node that it only asks whether it is there.
    private static func asked(_ node: SyntaxNode) -> Int32? {
        switch node.kind {
        case .logical, .conditional, .ifStatement, .whileStatement: node.a
        case .unary where node.op == .not || node.op == .typeOf: node.a
        case .member where node.flag, .index where node.flag: node.a
        default: nil
        }
    }

    private static let changingMethods: Set<String> = [
        "push", "unshift", "splice", "fill", "copyWithin", "assign", "set", "add", "defineProperty",
    ]

    /// Finds all types and faults.
    mutating func run() {
        let start = facts
        walk()
        for (callee, call) in callers where tree[callee].kind == .function {
            // A function with a name may call itself with other arguments.
            guard tree.functions[Int(tree[callee].a)].name < 0 else { continue }
            let given = tree.list(tree[call].b, tree[call].c)
            guard !given.isEmpty, !given.contains(where: { tree[$0].kind == .spread }) else { continue }
            // A value that is written out stands for any of its kind inside the function.
            arguments[callee] = given.map { types[Int($0)].widened }
        }
        guard !arguments.isEmpty else { return }
        facts = start
        findings = []
        answers = [:]
        walk()
    }

    private mutating func walk() {
        for place in tree.nodes.indices {
            let index = Int32(place)
            facts.advance(to: index)
            types[place] = facts.narrowed(type(of: index), at: index)
        }
    }

    /// Type of the value that the chunk gives: that of its first statement.
    var result: ExpressionType {
        guard let first = tree.statements.first, tree[first].kind == .expressionStatement else { return .any }
        return types[Int(tree[first].a)]
    }

    // MARK: Nodes

    private mutating func type(of index: Int32) -> ExpressionType {
        let node = tree[index]
        switch node.kind {
        case .null: return .null
        case .boolean: return .literal(.boolean(node.flag))
        case .number: return .literal(.number(tree.numbers[Int(node.a)]))
        case .bigint: return .bigint
        case .string:
            guard node.a >= 0, tree.texts[Int(node.a)].count <= 200 else { return .text }
            return .literal(.text(String(decoding: tree.texts[Int(node.a)], as: UTF16.self)))
        case .template: return template(node)
        case .regex: return .instance(.regexp)
        case .identifier: return name(index, node)
        case .array: return list(node)
        case .object: return object(node)
        case .function: return function(index, node)
        case .unary: return unary(node)
        case .update: return .number
        case .binary: return binary(node)
        case .logical: return logical(node)
        case .assign: return node.op == .none ? types[Int(node.b)] : .any
        case .conditional: return types[Int(node.b)].joined(types[Int(node.c)])
        case .call: return call(index, node)
        case .new: return construct(node)
        case .member: return member(index, node)
        case .index: return element(index, node)
        case .chain: return endsEarly[Int(node.a)] ? types[Int(node.a)].joined(.undefined) : types[Int(node.a)]
        case .sequence: return tree.list(node.a, node.b).last.map { types[Int($0)] } ?? .any
        case .spread: return types[Int(node.a)]
        case .returnStatement:
            let owner = scopes.owners[Int(index)]
            let value = node.a < 0 ? .undefined : types[Int(node.a)]
            if owner >= 0 { answers[owner] = answers[owner].map { $0.joined(value) } ?? value }
            return .any
        case .switchStatement:
            switchStatement(node)
            return .any
        default: return .any
        }
    }

    private mutating func template(_ node: SyntaxNode) -> ExpressionType {
        let parts = tree.list(node.a, node.b)
        if parts.count == 1, let only = parts.first { return types[Int(only)] }
        for part in parts where tree[part].kind != .string { checkText(part) }
        return .text
    }

    private func list(_ node: SyntaxNode) -> ExpressionType {
        if changesObjects { return .list(.any) }
        var element = ExpressionType.never
        for child in tree.list(node.a, node.b) {
            switch tree[child].kind {
            case .hole: element = element.joined(.undefined)
            case .spread: element = element.joined(Self.element(of: types[Int(child)]))
            default: element = element.joined(types[Int(child)])
            }
            if element == .any { break }
        }
        return ExpressionType.list(element).bounded
    }

    private func object(_ node: SyntaxNode) -> ExpressionType {
        var shape = ObjectShape([:], isOpen: changesObjects)
        var members: [String: ExpressionType] = [:]
        // Members are collected and laid on in one step, so that a long literal stays linear.
        func settle() {
            shape = shape.overlaid(ObjectShape(members, isOpen: false))
            members = [:]
        }
        for child in tree.list(node.a, node.b) {
            let property = tree[child]
            if property.kind == .spread {
                settle()
                let spread = types[Int(property.a)].withoutNull
                if case .object(let other) = spread {
                    shape = shape.overlaid(other)
                } else if spread.isKnown || spread == .any {
                    shape = shape.overlaid(ObjectShape([:], isOpen: true))
                }
                continue
            }
            let isComputed = property.flag
            var key = isComputed ? nil : tree.constantKey(property.a)
            if isComputed, case .literal(.text(let text)) = types[Int(property.a)] { key = text }
            // The key `__proto__` makes no member, but brings those of another object in.
            if key == "__proto__" { key = nil }
            guard let key else {
                settle()
                shape = shape.overlaid(ObjectShape([:], isOpen: true))
                continue
            }
            switch property.op {
            case .getter, .setter: members[key] = .any
            default: members[key] = types[Int(property.b)]
            }
        }
        settle()
        return ExpressionType.object(shape).bounded
    }

    private func function(_ index: Int32, _ node: SyntaxNode) -> ExpressionType {
        let function = tree.functions[Int(node.a)]
        if function.isAsync || function.isGenerator { return .function(.any) }
        if function.isExpression { return ExpressionType.function(types[Int(function.body)]).bounded }
        // Whether the end of the body is reached is not followed.
        return ExpressionType.function((answers[index] ?? .undefined).joined(.undefined)).bounded
    }

    // MARK: Helpers

    /// What the elements of a value are, when it is walked over.
    static func element(of type: ExpressionType) -> ExpressionType {
        guard type.isKnown else { return .any }
        return ExpressionType.anyOf(
            type.parts.map { part in
                switch part {
                case .list(let element): element.isKnown ? element : .any
                case .text, .literal(.text): .text
                case .instance(let kind, let held) where kind.kind == .iterator || kind.kind == .set: held
                case .null, .undefined: .never
                default: .any
                }
            })
    }

    /// Most findings of one chunk: who has so many needs no more.
    private static let findingLimit = 20

    /// Whether nothing more is told.
    var isFull: Bool { findings.count >= Self.findingLimit }

    /// Adds a finding at some bytes.
    mutating func report(_ kind: TypeFinding.Kind, _ start: Int32, _ end: Int32) {
        if isFull { return }
        findings.append(TypeFinding(kind: kind, span: ByteSpan(Int(start), Int(end))))
    }

    /// Adds a finding at a node.
    mutating func report(_ kind: TypeFinding.Kind, at index: Int32) {
        report(kind, tree[index].start, tree[index].end)
    }
}
