import FoggaraJSON

/// One parameter string, split, parsed and compiled once; evaluated as often as wanted.
///
/// - Guarantees: making one never fails; what is wrong stands in ``faults`` and is thrown again by an evaluation.
package struct ExpressionSource: Sendable {
    /// A chunk with its tree.
    struct Part: Sendable {
        /// Literal text before the code.
        var text: String?
        /// Tree of the code.
        var tree: SyntaxTree?
    }

    /// The parameter as it stands in the workflow.
    package let parameter: String
    /// Whether the parameter is an expression, which its first character `=` says.
    package let isExpression: Bool
    /// Syntax faults, at most one for each code chunk.
    package let faults: [ExpressionFault]
    /// What the expression names, in order of place.
    package let references: [ExpressionReference]
    /// Chunks in order.
    let parts: [Part]

    /// Reads `parameter` as it stands in workflow JSON.
    package init(_ parameter: String) {
        self.parameter = parameter
        isExpression = parameter.utf8.first == 0x3D
        guard isExpression else {
            faults = []
            references = []
            parts = []
            return
        }
        let bytes = Array(parameter.utf8)
        var faults: [ExpressionFault] = []
        var references: [ExpressionReference] = []
        var parts: [Part] = []
        for chunk in ExpressionChunk.split(bytes, from: 1) {
            switch chunk {
            case .text(let text): parts.append(Part(text: text))
            case .code(let range):
                do throws(ExpressionFault) {
                    let tree = try Parser.parse(bytes, range)
                    references += ReferenceCollector.references(of: tree)
                    parts.append(Part(tree: tree))
                } catch {
                    faults.append(error)
                    parts.append(Part())
                }
            }
        }
        self.faults = faults
        self.references = references
        self.parts = parts
    }

    /// Evaluates the expression; a parameter without `=` gives its own text.
    package func evaluate(
        _ host: any ExpressionHost, limits: ExpressionLimits = .default
    ) throws(ExpressionError) -> ExpressionResult {
        guard isExpression else { return .json(.string(parameter)) }
        if let fault = faults.first {
            throw ExpressionError(
                fault.foreign?.name ?? "ExpressionError", fault.foreign?.message ?? "invalid syntax", span: fault.span)
        }
        if parts.count == 1, let tree = parts[0].tree {
            return try PathEvaluator(tree: tree, host: host).evaluate().map { .json($0) } ?? .undefined
        }
        var text = ""
        for part in parts {
            if let literal = part.text { text += literal }
            if let tree = part.tree {
                switch try PathEvaluator(tree: tree, host: host).evaluate() {
                case nil, .null: break
                case .string(let value): text += value
                case .number(let value): text += JSONNumber.shortest(value.double)
                case .bool(let value): text += value ? "true" : "false"
                case .object: text += "[object Object]"
                case .array: throw .unsupported("a list inside text")
                }
            }
        }
        return .json(.string(text))
    }
}
