import FoggaraJSON

/// One parameter string, split, parsed and compiled once; evaluated as often as wanted.
///
/// - Guarantees: making one never fails; what is wrong stands in ``faults`` and is thrown again by an evaluation.
package struct ExpressionSource: Sendable {
    /// The parameter as it stands in the workflow.
    package let parameter: String
    /// Whether the parameter is an expression, which its first character `=` says.
    package let isExpression: Bool
    /// Syntax faults, those of one code chunk in the order in which it is read.
    package let faults: [ExpressionFault]
    /// What the expression names, in order of place.
    package let references: [ExpressionReference]
    /// Syntax trees of the chunks without faults, for the passes of a checker.
    let trees: [SyntaxTree]
    /// Whether a chunk names `.constructor`, which no evaluation gets past, not even to a fault.
    private let namesConstructor: Bool
    /// What an evaluation runs; nil for a parameter that is no expression.
    private let code: ExpressionCode?
    /// The members that the whole parameter reads below `$json`; nil when it does anything else.
    private let directPath: [String]?

    /// Reads `parameter` as it stands in workflow JSON.
    package init(_ parameter: String) {
        self.parameter = parameter
        isExpression = parameter.utf8.first == 0x3D
        var faults: [ExpressionFault] = []
        var references: [ExpressionReference] = []
        var sources: [ExpressionCode.Source] = []
        var trees: [SyntaxTree] = []
        var namesConstructor = false
        let bytes = isExpression ? Array(parameter.utf8) : []
        for chunk in isExpression ? ExpressionChunk.split(bytes, from: 1) : [] {
            switch chunk {
            case .text(let text): sources.append(.text(text))
            case .code(let range):
                if !namesConstructor { namesConstructor = Refusals.namesConstructor(bytes[range]) }
                do throws(SyntaxFaults) {
                    let chunk = try ReadChunk.read(bytes, range)
                    trees.append(chunk.tree)
                    references += ReferenceCollector.references(of: chunk.tree)
                    sources.append(.chunk(chunk))
                } catch {
                    faults += error.all
                    sources.append(.text(""))
                }
            }
        }
        self.faults = faults
        self.references = references
        self.trees = trees
        self.namesConstructor = namesConstructor
        code = isExpression ? ExpressionCode(bytes, sources) : nil
        directPath =
            sources.count == 1 && trees.count == 1 && !namesConstructor ? DirectMember.path(of: trees[0]) : nil
    }

    /// Chunks in order, their code made; one with a fault is an empty text.
    var parts: [ExpressionCode.Part] { code?.compiled.parts ?? [] }

    /// Error that every evaluation gives, known without running.
    var refusal: ExpressionError? {
        guard namesConstructor else { return code?.compiled.refusal }
        return ExpressionError("ExpressionError", "Expression contains invalid constructor function call")
    }

    /// Evaluates the expression; a parameter without `=` gives its own text.
    package func evaluate(
        _ host: any ExpressionHost, limits: ExpressionLimits = .default
    ) throws(ExpressionError) -> ExpressionResult {
        try evaluate(host, limits: limits, depth: 0)
    }

    /// Evaluates inside `depth` other evaluations.
    func evaluate(
        _ host: any ExpressionHost, limits: ExpressionLimits, depth: Int
    ) throws(ExpressionError) -> ExpressionResult {
        if let directPath, let value = DirectMember.value(directPath, host) { return .json(value) }
        guard let code else { return .json(.string(parameter)) }
        if namesConstructor, let refusal { throw refusal }
        if let fault = faults.first {
            throw ExpressionError(
                fault.foreign?.name ?? "ExpressionError", fault.foreign?.message ?? "invalid syntax", span: fault.span)
        }
        let compiled = code.compiled
        if let refusal = compiled.refusal { throw refusal }
        let parts = compiled.parts
        if parts.count == 1, let program = parts[0].program {
            if let value = program.directValue(host) { return .json(value) }
            let machine = Machine(program, host, limits)
            machine.nestedDepth = depth
            return try machine.evaluateChunk { (value) throws(Trap) in try machine.result(value) }
        }
        var text = JoinedText()
        var shared: Machine?
        for place in parts.indices {
            if let literal = parts[place].text { text.append(literal) }
            guard let program = parts[place].program else { continue }
            if case .string(let direct)? = program.directValue(host) {
                text.append(direct)
                continue
            }
            let machine = shared ?? Machine(program, host, limits)
            if shared != nil { machine.reset(program) }
            shared = machine
            machine.nestedDepth = depth
            let cell = try machine.evaluateChunk { (value) throws(Trap) in try machine.textInside(value) }
            if let cell { text.append(cell) }
        }
        return .json(.string(text.string))
    }
}

extension Machine {
    /// Runs the chunk and hands its value on, swallowing errors of JavaScript where n8n does.
    func evaluateChunk<Result>(_ use: (Value) throws(Trap) -> Result) throws(ExpressionError) -> Result {
        do throws(Trap) {
            var value = Value.undefined
            do throws(Trap) {
                value = try runMain()
            } catch {
                guard case .thrown(let thrown) = error, program.swallows else { throw error }
                if case .failure? = cell(of: thrown)?.payload { throw error }
            }
            return try use(value)
        } catch {
            switch error {
            case .abort(let failure): throw failure
            case .thrown(let value): throw failure(of: value)
            }
        }
    }

    private func runMain() throws(Trap) -> Value {
        let code = program.main
        for _ in 0..<code.localCount { stack.append(.hole) }
        let environment = code.environmentCount >= 0 ? Environment(code.environmentCount, parent: nil) : nil
        frames.append(Frame(code: code, base: 0, environment: environment, this: .undefined))
        return try run(until: 0)
    }

    /// A value as mixed text shows it: nothing for what is absent.
    func textInside(_ value: Value) throws(Trap) -> TextCell? {
        switch value {
        case .undefined, .null, .hole: return nil
        case .number(let number) where number.isNaN: return nil
        default: return textCell(try handle(value))
        }
    }
}
