/// The names that a chunk declares itself, and what their types come from.
///
/// - Guarantees: made in linear time. A name that is assigned again, or declared twice in one function, has no type.
struct TypeScopes {
    /// A step from a declared value to the part that a pattern gives a name.
    enum Step {
        /// A member.
        case key(String)
        /// An element of a list.
        case element
        /// The value of a node where the part is missing.
        case fallback(Int32)
        /// Something that is not followed.
        case unknown
    }

    /// Where the value of a name comes from.
    enum Origin {
        /// An argument of the call that a function is given to.
        case parameter(function: Int32, place: Int)
        /// The value of a node.
        case value(Int32)
        /// An element of the value of a node.
        case element(of: Int32)
        /// Nothing that is followed.
        case unknown
    }

    /// One declared name.
    struct Declaration {
        /// Where its value comes from.
        var origin: Origin
        /// How to get there.
        var steps: [Step]
    }

    /// A name inside a function; -1 stands for the chunk itself.
    private struct Key: Hashable {
        let name: Int32
        let owner: Int32
    }

    /// For each function the call that it is an argument of, and its place there.
    private(set) var calls: [Int32: (call: Int32, place: Int)] = [:]
    /// Declared names by place in the list of names.
    private(set) var declarations: [Declaration] = []
    /// For each node the function around it; -1 at the top.
    let owners: [Int32]
    private var places: [Key: Int] = [:]
    private var names: Set<Int32> = []

    /// Finds the names of a tree whose subtrees start at `starts`.
    init(_ tree: SyntaxTree, starts: [Int32]) {
        var owners = [Int32](repeating: -1, count: tree.nodes.count)
        var open: [Int32] = []
        for index in tree.nodes.indices.reversed() {
            while let last = open.last, Int32(index) < starts[Int(last)] { open.removeLast() }
            owners[index] = open.last ?? -1
            if tree.nodes[index].kind == .function { open.append(Int32(index)) }
        }
        self.owners = owners
        var assigned: Set<Int32> = []
        for (place, node) in tree.nodes.enumerated() {
            let index = Int32(place)
            let owner = owners[place]
            switch node.kind {
            case .function:
                let function = tree.functions[Int(node.a)]
                for (place, parameter) in function.parameters.enumerated() {
                    declare(parameter, .parameter(function: index, place: place), owner: index, tree)
                }
                if function.name >= 0 { add(function.name, Declaration(origin: .unknown, steps: []), owner) }
            case .declarator: declare(node.a, node.b < 0 ? .unknown : .value(node.b), owner: owner, tree)
            case .tryStatement where node.b >= 0: declare(node.b, .unknown, owner: owner, tree)
            case .forOf, .forIn:
                // The declarator in front has no value of its own, which makes its name one without a type.
                if tree[node.a].kind != .variables { collect(node.a, tree, into: &assigned) }
            case .assign: collect(node.a, tree, into: &assigned)
            case .update: if tree[node.a].kind == .identifier { assigned.insert(tree[node.a].a) }
            case .call:
                for (place, argument) in tree.list(node.b, node.c).enumerated()
                where tree[argument].kind == .function { calls[argument] = (index, place) }
            default: break
            }
        }
        for (key, place) in places where assigned.contains(key.name) { declarations[place].origin = .unknown }
    }

    /// The declaration that a name at a node means; nil when it is none of the chunk's.
    ///
    /// A name inside more than 64 functions is taken for one without a type.
    func declaration(_ name: Int32, at index: Int32) -> Int? {
        guard names.contains(name) else { return nil }
        var owner = owners[Int(index)]
        for _ in 0..<64 {
            if let place = places[Key(name: name, owner: owner)] { return place }
            if owner < 0 { return nil }
            owner = owners[Int(owner)]
        }
        return 0
    }

    private mutating func declare(_ pattern: Int32, _ origin: Origin, owner: Int32, _ tree: SyntaxTree) {
        var open: [(node: Int32, steps: [Step])] = [(pattern, [])]
        while let (index, steps) = open.popLast() {
            let node = tree[index]
            switch node.kind {
            case .identifier: add(node.a, Declaration(origin: origin, steps: steps), owner)
            case .assignmentPattern: open.append((node.a, Self.longer(steps, .fallback(node.b))))
            case .rest: open.append((node.a, Self.longer(steps, .unknown)))
            case .property:
                let key = node.flag ? nil : tree.constantKey(node.a)
                open.append((node.b, Self.longer(steps, key.map { .key($0) } ?? .unknown)))
            case .objectPattern: for child in tree.list(node.a, node.b) { open.append((child, steps)) }
            case .arrayPattern:
                for child in tree.list(node.a, node.b) { open.append((child, Self.longer(steps, .element))) }
            default: break
            }
        }
    }

    /// Steps beyond the eighth are not followed.
    private static func longer(_ steps: [Step], _ step: Step) -> [Step] {
        if case .unknown? = steps.last { return steps }
        return steps + [steps.count < 8 ? step : .unknown]
    }

    private mutating func add(_ name: Int32, _ declaration: Declaration, _ owner: Int32) {
        names.insert(name)
        let key = Key(name: name, owner: owner)
        if let place = places[key] {
            declarations[place].origin = .unknown
        } else {
            places[key] = declarations.count
            declarations.append(declaration)
        }
    }

    private func collect(_ target: Int32, _ tree: SyntaxTree, into names: inout Set<Int32>) {
        var open = [target]
        while let index = open.popLast() {
            let node = tree[index]
            switch node.kind {
            case .identifier: names.insert(node.a)
            case .assignmentPattern, .rest: open.append(node.a)
            case .property: open.append(node.b)
            case .arrayPattern, .objectPattern: open += tree.list(node.a, node.b)
            default: break
            }
        }
    }
}
