import FoggaraJSON

/// One parameter string, split, parsed and compiled once; evaluated as often as wanted.
///
/// - Guarantees: making one never fails; what is wrong stands in ``faults`` and is thrown again by an evaluation.
package struct ExpressionSource: Sendable {
    /// A piece of text, a compiled code, or neither where the code has a fault.
    struct Part: Sendable {
        /// Literal text.
        var text: String?
        /// Code of a chunk.
        var program: Program?
    }

    /// The parameter as it stands in the workflow.
    package let parameter: String
    /// Whether the parameter is an expression, which its first character `=` says.
    package let isExpression: Bool
    /// Syntax faults, those of one code chunk in the order in which it is read.
    package let faults: [ExpressionFault]
    /// What the expression names, in order of place.
    package let references: [ExpressionReference]
    /// Chunks in order.
    let parts: [Part]
    /// Syntax trees of the chunks without faults, for the passes of a checker.
    let trees: [SyntaxTree]
    /// Error that every evaluation gives, known without running.
    let refusal: ExpressionError?

    /// Reads `parameter` as it stands in workflow JSON.
    package init(_ parameter: String) {
        self.parameter = parameter
        isExpression = parameter.utf8.first == 0x3D
        guard isExpression else {
            faults = []
            references = []
            parts = []
            trees = []
            refusal = nil
            return
        }
        let bytes = Array(parameter.utf8)
        var faults: [ExpressionFault] = []
        var references: [ExpressionReference] = []
        var parts: [Part] = []
        var trees: [SyntaxTree] = []
        var refusal: ExpressionError?
        for chunk in ExpressionChunk.split(bytes, from: 1) {
            switch chunk {
            case .text(let text): parts.append(Part(text: text))
            case .code(let range):
                if refusal == nil, Refusals.namesConstructor(bytes[range]) {
                    refusal = ExpressionError(
                        "ExpressionError", "Expression contains invalid constructor function call")
                }
                do throws(SyntaxFaults) {
                    let chunk = try CompiledChunk.read(bytes, range)
                    trees.append(chunk.tree)
                    references += ReferenceCollector.references(of: chunk.tree)
                    if refusal == nil { refusal = chunk.refusal }
                    parts.append(Part(program: chunk.program))
                } catch {
                    faults += error.all
                    parts.append(Part())
                }
            }
        }
        self.faults = faults
        self.references = references
        self.parts = parts
        self.trees = trees
        self.refusal = refusal
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
        guard isExpression else { return .json(.string(parameter)) }
        if let refusal, refusal.message.hasPrefix("Expression contains") { throw refusal }
        if let fault = faults.first {
            throw ExpressionError(
                fault.foreign?.name ?? "ExpressionError", fault.foreign?.message ?? "invalid syntax", span: fault.span)
        }
        if let refusal { throw refusal }
        if parts.count == 1, let program = parts[0].program {
            if let value = program.directValue(host) { return .json(value) }
            let machine = Machine(program, host, limits)
            machine.nestedDepth = depth
            return try machine.evaluateChunk { (value) throws(Trap) in try machine.result(value) }
        }
        var text = JoinedText()
        var shared: Machine?
        for part in parts {
            if let literal = part.text { text.append(literal) }
            guard let program = part.program else { continue }
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
