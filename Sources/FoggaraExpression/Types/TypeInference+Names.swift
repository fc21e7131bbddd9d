extension TypeInference {
    /// Type of a name: one that the chunk declares, a variable of n8n, or a global of the language.
    func name(_ index: Int32, _ node: SyntaxNode) -> ExpressionType {
        if let place = scopes.declaration(node.a, at: index) { return local(place, at: index) }
        switch tree.names[Int(node.a)] {
        case "$json", "$data": return loosened(environment.item)
        case "$input": return .instance(ValueClass(.input), of: loosened(environment.item))
        case "$thisItem": return Self.item(loosened(environment.item))
        case "$config": return environment.config
        // Only called `$if` is there.
        case "$if": return .any
        case "$node", "$binary", "$env", "$vars", "$parameter", "$rawParameter", "$self", "$item": return .any
        case "$workflow": return Self.workflow
        case "$execution": return Self.execution
        case "$prevNode": return Self.origin
        case "undefined": return .undefined
        case let name: return global(name)
        }
    }

    /// The type, with open objects where the code changes them.
    func loosened(_ type: ExpressionType) -> ExpressionType { changesObjects ? type.loosened : type }

    private static let workflow = ExpressionType(text: "{ id: text, name: text, active: boolean }")
    private static let origin = ExpressionType(text: "{ name?: text, outputIndex?: number, runIndex?: number }")
    private static let execution: ExpressionType = {
        let known = "{ id: text, mode: 'test' or 'production', resumeUrl: text, resumeFormUrl: text }"
        guard case .object(let shape) = ExpressionType(text: known) else { return .any }
        return .object(shape.setting("customData", to: .instance(.customData)))
    }()

    /// An item whose JSON has a type.
    static func item(_ json: ExpressionType) -> ExpressionType {
        .object(ObjectShape(["json": json], isOpen: true))
    }

    /// JSON of the items of a node.
    func node(_ name: String) -> ExpressionType { loosened(environment.nodes[name] ?? .any) }

    private func global(_ name: String) -> ExpressionType {
        let registry = Registry.shared
        if let atom = registry.atoms.find(Array(name.utf16)), let member = registry.globals[atom] {
            switch member {
            case .object(let kind): return .instance(kind)
            case .method(let id):
                if let statics = registry.natives[Int(id)].statics { return .instance(statics) }
                return .function(table.global(name)?.result ?? .any)
            case .hostFunction: return .function(.any)
            case .number: return .number
            case .text: return .text
            case .getter: break
            }
        }
        guard let known = table.global(name) else { return .any }
        return known.isFunction ? .function(known.result) : known.result
    }

    // MARK: Declared names

    private func local(_ place: Int, at index: Int32) -> ExpressionType {
        let declaration = scopes.declarations[place]
        var type: ExpressionType
        switch declaration.origin {
        case .unknown: return .any
        case .value(let node):
            // A function may be called before its names have their values.
            guard node < index else { return .any }
            type = types[Int(node)]
        case .element(let node):
            guard node < index else { return .any }
            type = Self.element(of: types[Int(node)])
        case .parameter(let function, let place): type = parameter(place, of: function)
        }
        for step in declaration.steps { type = self.step(step, into: type, at: index) }
        // A variable's literal is one of many values that its place in the code may have had.
        return type
    }

    private func step(_ step: TypeScopes.Step, into type: ExpressionType, at index: Int32) -> ExpressionType {
        switch step {
        case .unknown: return .any
        case .element: return type.isKnown ? Self.element(of: type).joined(.undefined) : .any
        case .key(let name):
            guard case .object(let shape) = type.withoutNull else { return .any }
            return shape.members[name] ?? (shape.isOpen ? .any : .undefined)
        case .fallback(let node):
            guard node < index, type.isKnown else { return .any }
            return type.filtered { $0 != .undefined }.joined(types[Int(node)])
        }
    }

    /// What the call that a function is given to hands to one of its parameters.
    private func parameter(_ place: Int, of function: Int32) -> ExpressionType {
        if let given = arguments[function] { return place < given.count ? given[place] : .undefined }
        guard let (call, argument) = scopes.calls[function], tree[tree[call].a].kind == .member else { return .any }
        let callee = tree[tree[call].a]
        let receiver = types[Int(callee.a)].withoutNull
        guard case .list(let element) = receiver else { return .any }
        let known = element.isKnown ? element : .any
        switch tree.names[Int(callee.b)] {
        case "map", "filter", "forEach", "some", "every", "find", "findIndex", "findLast", "findLastIndex", "flatMap":
            guard argument == 0 else { return .any }
            return place == 0 ? known : place == 1 ? .number : place == 2 ? receiver : .any
        case "sort", "toSorted": return argument == 0 && place < 2 ? known : .any
        case "reduce", "reduceRight":
            guard argument == 0 else { return .any }
            return place == 1 ? known : place == 2 ? .number : place == 3 ? receiver : .any
        default: return .any
        }
    }

    // MARK: Where data come from

    /// What the data that a node reads come from; followed through names, members and calls.
    func origin(of index: Int32) -> TypeFinding.Origin {
        var current = index
        for _ in 0..<64 {
            let node = tree[current]
            switch node.kind {
            case .member, .index, .chain:
                if tree[node.a].kind == .identifier, tree.names[Int(tree[node.a].a)] == "$node" {
                    if node.kind == .member { return .node(tree.names[Int(node.b)]) }
                    return tree.constantKey(node.b).map { .node($0) } ?? .other
                }
                current = node.a
            case .call:
                if tree[node.a].kind == .identifier, ["$", "$items"].contains(tree.names[Int(tree[node.a].a)]) {
                    guard node.c > 0 else { return .item }
                    return tree.constantKey(tree.extra[Int(node.b)]).map { .node($0) } ?? .other
                }
                current = node.a
            case .identifier:
                guard let place = scopes.declaration(node.a, at: current) else {
                    switch tree.names[Int(node.a)] {
                    case "$json", "$data", "$input", "$thisItem": return .item
                    case "$config": return .config
                    default: return .other
                    }
                }
                switch scopes.declarations[place].origin {
                case .unknown: return .other
                case .value(let value), .element(let value):
                    guard value < current else { return .other }
                    current = value
                case .parameter(let function, _):
                    guard let (call, _) = scopes.calls[function], tree[call].a < function else { return .other }
                    current = tree[call].a
                }
            default: return .other
            }
        }
        return .other
    }

    /// Whether a node surely reads JSON of items, which holds no functions.
    func readsData(_ index: Int32) -> Bool {
        var current = index
        // What was read from the items of `$input` and `$('…')` before the members that lead to their JSON.
        for _ in 0..<64 {
            let node = tree[current]
            switch node.kind {
            case .member, .index, .chain: current = node.a
            case .call:
                let callee = tree[node.a]
                if callee.kind == .identifier { return ["$", "$items"].contains(tree.names[Int(callee.a)]) }
                guard callee.kind == .member,
                    ["first", "last", "all", "itemMatching"].contains(tree.names[Int(callee.b)]),
                    [.identifier, .call].contains(tree[callee.a].kind)
                else { return false }
                current = callee.a
            case .identifier:
                guard let place = scopes.declaration(node.a, at: current) else {
                    return current != index && ["$json", "$input"].contains(tree.names[Int(node.a)])
                }
                guard case .parameter(let function, 0) = scopes.declarations[place].origin,
                    let (call, argument) = scopes.calls[function], argument == 0, tree[tree[call].a].kind == .member,
                    tree[call].a < function,
                    ["map", "filter", "find", "some", "every", "flatMap", "forEach"].contains(
                        tree.names[Int(tree[tree[call].a].b)])
                else { return false }
                current = tree[tree[call].a].a
            default: return false
            }
        }
        return false
    }
}
