import FoggaraJSON

/// Turns the syntax tree of a chunk into compact code.
///
/// Variables of a function without inner functions live on the stack; others live in environments, one for the
/// function and one for each turn of a loop that declares something.
struct CodeBuilder {
    /// The tree that is compiled.
    let tree: SyntaxTree
    /// Bytes of the chunk, for the source text of functions.
    let bytes: [UInt8]
    /// The function whose code is being written.
    var current: FunctionBuilder
    /// The innermost scope.
    var scope: CodeScope
    /// Finished functions by number; nil while one is being written.
    var functions: [FunctionCode?]
    /// Names of properties that the registry does not hold.
    var atoms = AtomTable(base: Registry.shared.atoms.end)
    /// Texts that instructions load by index.
    var texts: [TextCell]
    /// Numbers that instructions load by index.
    var numbers: [Double]
    /// Paths below `$json` that instructions read by index.
    var paths: [[String]] = []
    /// What calls and walks are done on, for the texts of their errors.
    var sites: [CodeSite] = []
    /// Labels waiting for the loop they name.
    var pendingLabel: Int32 = -1
    var swallows = false
    /// The first refused member that was met; the chunk then fails with it.
    var refusal: ExpressionError?
    /// Whether a function holds another, by index.
    private let holdsFunction: Set<Int>

    /// Makes the program of `tree`, whose spans point into `bytes`.
    static func build(_ tree: SyntaxTree, _ bytes: [UInt8]) throws(ExpressionError) -> Program {
        var builder = CodeBuilder(tree, bytes)
        guard let first = tree.statements.first else { throw .unsupported("empty chunk") }
        builder.swallows = builder.findSwallowing()
        if tree[first].kind == .expressionStatement {
            try builder.expression(tree[first].a)
        } else {
            builder.emit(.undefined)
        }
        builder.emit(.returnValue)
        let main = FunctionCode(
            instructions: builder.current.instructions, localCount: Int(builder.current.localCount),
            environmentCount: builder.current.usesEnvironment ? Int(builder.scope.count) : -1, parameterCount: 0,
            function: nil, name: [], source: [])
        return Program(
            main: main, functions: builder.functions.map { $0 ?? .empty }, texts: builder.texts,
            numbers: builder.numbers,
            atoms: builder.atoms, paths: builder.paths, sites: builder.sites, bytes: bytes, swallows: builder.swallows,
            refusal: builder.refusal)
    }

    private init(_ tree: SyntaxTree, _ bytes: [UInt8]) {
        self.tree = tree
        self.bytes = bytes
        texts = tree.texts.map { TextCell($0) }
        numbers = tree.numbers
        functions = Array(repeating: nil, count: tree.functions.count)
        var holders: Set<Int> = []
        // Functions stand in the order of their end, so an inner one stands right before its holder.
        for (outer, function) in tree.functions.enumerated() where outer > 0 {
            if tree.functions[outer - 1].start >= function.start { holders.insert(outer) }
        }
        holdsFunction = holders
        current = FunctionBuilder(usesEnvironment: !tree.functions.isEmpty, outer: nil)
        scope = CodeScope(parent: nil, isEnvironment: !tree.functions.isEmpty, isFunction: true)
    }

    /// A member access, call, `new` or free name lets n8n swallow the errors of JavaScript.
    private mutating func findSwallowing() -> Bool {
        let declared = tree.declaredNames
        return tree.nodes.contains { node in
            switch node.kind {
            case .member, .index, .call, .new, .taggedTemplate: true
            case .identifier:
                !declared.contains(node.a)
                    && !["undefined", "NaN", "Infinity", "isFinite", "isNaN", "Date", "RegExp", "Math"].contains(
                        tree.names[Int(node.a)])
            default: false
            }
        }
    }

    // MARK: - Emission

    /// Appends an instruction and answers its place, for patching.
    @discardableResult
    mutating func emit(_ op: Opcode, _ a: Int32 = 0, _ b: Int32 = 0) -> Int {
        current.instructions.append(Instruction(op: op, a: a, b: b))
        return current.instructions.count - 1
    }

    /// Lets the jump at `place` end here.
    mutating func patch(_ place: Int) { current.instructions[place].a = Int32(current.instructions.count) }

    /// Place of the next instruction.
    var here: Int32 { Int32(current.instructions.count) }

    /// Number of a property name, added when it is new.
    mutating func atom(_ units: [UInt16]) -> Int32 {
        if let known = Registry.shared.atoms.find(units) { return Int32(known) }
        return Int32(atoms.add(units))
    }

    /// Number of a property name, added when it is new.
    mutating func atom(_ text: String) -> Int32 { atom(Array(text.utf16)) }

    /// Index of a text that instructions load.
    mutating func addText(_ text: String) -> Int32 {
        texts.append(TextCell(text))
        return Int32(texts.count - 1)
    }

    // MARK: - Names

    /// Declares `name` in the innermost scope, or in the function's for `var`.
    mutating func declare(_ name: Int32, isVar: Bool = false, isConstant: Bool = false, needsCheck: Bool = false) {
        var target = scope
        if isVar { while !target.isFunction, let parent = target.parent { target = parent } }
        if target.variables[name] != nil, isVar { return }
        let place: Int32
        if current.usesEnvironment {
            var holder = target
            while !holder.isEnvironment, let parent = holder.parent { holder = parent }
            place = holder.count
            holder.count += 1
        } else {
            place = current.localCount
            current.localCount += 1
        }
        target.variables[name] = .init(place: place, isConstant: isConstant, needsCheck: needsCheck)
    }

    /// Where a name is found when the code runs.
    enum Place {
        case local(Int32, CodeScope.Variable)
        case environment(Int32, Int32, CodeScope.Variable)
        case global
    }

    /// Looks a name up through the scopes, innermost first.
    func resolve(_ name: Int32) -> Place {
        var hops: Int32 = 0
        var search: CodeScope? = scope
        var builder: FunctionBuilder? = current
        while let candidate = search {
            if let variable = candidate.variables[name] {
                if let builder, !builder.usesEnvironment { return .local(variable.place, variable) }
                var holder = candidate
                while !holder.isEnvironment, let parent = holder.parent {
                    holder = parent
                }
                return .environment(hops, variable.place, variable)
            }
            if candidate.isEnvironment { hops += 1 }
            if candidate.isFunction { builder = builder?.outer }
            search = candidate.parent
        }
        return .global
    }

    /// Emits code that leaves the value of a name on the stack.
    mutating func load(_ name: Int32) {
        switch resolve(name) {
        case .local(let place, let variable): emit(.loadLocal, place, variable.needsCheck ? name : -1)
        case .environment(let hops, let place, _): emit(.loadEnv, hops, place)
        case .global: emit(.loadGlobal, atom(tree.names[Int(name)]))
        }
    }

    /// Stores the top of the stack and leaves it there.
    mutating func store(_ name: Int32, initializes: Bool = false) {
        switch resolve(name) {
        case .local(let place, let variable):
            if variable.isConstant, !initializes { emitConstantFault() }
            emit(initializes ? .initLocal : .storeLocal, place)
        case .environment(let hops, let place, let variable):
            if variable.isConstant, !initializes { emitConstantFault() }
            emit(initializes ? .initEnv : .storeEnv, hops, place)
        case .global: emit(.storeGlobal, atom(tree.names[Int(name)]))
        }
    }

    private mutating func emitConstantFault() { emit(.throwConst) }

    // MARK: - Scopes

    /// Runs `body` in a new block scope that, inside a loop, has its own environment.
    mutating func withScope(
        environment: Bool, _ body: (inout CodeBuilder) throws(ExpressionError) -> Void
    ) throws(ExpressionError) {
        let outer = scope
        let makes = environment && current.usesEnvironment
        scope = CodeScope(parent: outer, isEnvironment: makes, isFunction: false)
        var enter = -1
        if makes {
            enter = emit(.enterScope)
            current.controls.append(.scope)
        }
        try body(&self)
        if makes {
            current.instructions[enter].a = scope.count
            emit(.leaveScope)
            current.controls.removeLast()
        }
        scope = outer
    }

    // MARK: - Functions

    /// Emits the closure of function `index`.
    mutating func closure(_ index: Int32, name: Int32 = -1, isMethod: Bool = false) throws(ExpressionError) {
        let function = tree.functions[Int(index)]
        let outerScope = scope
        let outerBuilder = current
        let uses = holdsFunction.contains(Int(index))
        current = FunctionBuilder(usesEnvironment: uses, outer: outerBuilder)
        current.isAsync = function.isAsync
        scope = CodeScope(parent: outerScope, isEnvironment: uses, isFunction: true)
        var count = 0
        var isSimple = true
        for parameter in function.parameters {
            if isSimple, [.assignmentPattern, .rest].contains(tree[parameter].kind) { isSimple = false }
            if isSimple { count += 1 }
        }
        // Arguments stand in the first places of the stack, whatever form the parameters have.
        current.localCount = Int32(function.parameters.count)
        if function.name >= 0, !function.isArrow, !isMethod {
            declare(function.name)
            emit(.closure, index, 1)
            store(function.name, initializes: true)
            emit(.pop)
        }
        for (place, parameter) in function.parameters.enumerated() {
            try self.parameter(parameter, Int32(place))
        }
        if function.isExpression {
            try expression(function.body)
            emit(.returnValue)
        } else {
            let body = tree[function.body]
            try statements(Array(tree.list(body.a, body.b)))
            emit(.undefined)
            emit(.returnValue)
        }
        let label = name >= 0 ? name : function.name
        let code = FunctionCode(
            instructions: current.instructions, localCount: Int(current.localCount),
            environmentCount: uses ? Int(scope.count) : -1, parameterCount: count, function: function,
            hasRest: function.parameters.last.map { tree[$0].kind == .rest } ?? false,
            name: label >= 0 ? Array(tree.names[Int(label)].utf16) : [],
            source: Array(String(decoding: bytes[Int(function.start)..<Int(function.end)], as: UTF8.self).utf16))
        functions[Int(index)] = code
        current = outerBuilder
        scope = outerScope
        emit(.closure, index)
    }

    private mutating func parameter(_ node: Int32, _ place: Int32) throws(ExpressionError) {
        if tree[node].kind == .identifier, !current.usesEnvironment {
            scope.variables[tree[node].a] = .init(place: place, isConstant: false, needsCheck: false)
            return
        }
        declarePattern(node, isVar: true, isConstant: false)
        emit(.loadLocal, place, -1)
        try bind(tree[node].kind == .rest ? tree[node].a : node, initializes: true)
    }

    /// Declares every name in a pattern.
    mutating func declarePattern(_ node: Int32, isVar: Bool, isConstant: Bool, needsCheck: Bool = false) {
        let value = tree[node]
        switch value.kind {
        case .identifier: declare(value.a, isVar: isVar, isConstant: isConstant, needsCheck: needsCheck)
        case .assignmentPattern, .rest:
            declarePattern(value.a, isVar: isVar, isConstant: isConstant, needsCheck: needsCheck)
        case .property: declarePattern(value.b, isVar: isVar, isConstant: isConstant, needsCheck: needsCheck)
        case .arrayPattern, .objectPattern:
            for child in tree.list(value.a, value.b) {
                declarePattern(child, isVar: isVar, isConstant: isConstant, needsCheck: needsCheck)
            }
        default: break
        }
    }
}
