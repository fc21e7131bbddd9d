import FoggaraDiagnostics
import FoggaraExpression
import FoggaraJSON
import FoggaraWorkflow

/// One expression of a node's parameters.
struct NodeExpression {
    /// Number of the node.
    let node: Int
    /// The text in the file.
    let syntax: JSONNode
    /// What it says.
    let source: ExpressionSource

    /// The bytes of the file that stand for a part of the expression.
    func span(_ part: ByteSpan) -> ByteSpan { syntax.sourceSpan(ofDecoded: part) }
}

/// Reads every expression of a graph once and tells what is no expression.
enum ParseExpressions {
    /// The expressions of all nodes, in the order of the file.
    static func run(_ graph: ResolvedGraph, source: SourceText) -> Checked<[NodeExpression]> {
        var expressions: [NodeExpression] = []
        var diagnostics: [Diagnostic] = []
        for node in graph.nodes {
            guard let parameters = node.node.syntax["parameters"] else { continue }
            // A parameter that never is an expression loses its sign instead.
            let literal = Set(
                node.parameters.shown.filter(\.refusesExpressions).filter { $0.kind != .resourceMapper }.map(\.name))
            for member in parameters.members where !literal.contains(member.key) {
                collect(member.value, node.index, source, &expressions, &diagnostics)
            }
        }
        return Checked(expressions, diagnostics)
    }

    private static func collect(
        _ value: JSONNode, _ node: Int, _ source: SourceText, _ expressions: inout [NodeExpression],
        _ diagnostics: inout [Diagnostic]
    ) {
        switch value.kind {
        case .array: for element in value.elements { collect(element, node, source, &expressions, &diagnostics) }
        case .object: for member in value.members { collect(member.value, node, source, &expressions, &diagnostics) }
        case .string:
            guard source.bytes.count > value.span.start + 1, source.bytes[value.span.start + 1] == UInt8(ascii: "="),
                let text = value.string
            else { return }
            let expression = NodeExpression(node: node, syntax: value, source: ExpressionSource(text))
            for fault in expression.source.faults {
                diagnostics.append(.expressionFault(fault, in: source, at: expression.span(fault.span)))
            }
            expressions.append(expression)
        default: break
        }
    }
}

extension Diagnostic {
    /// The text between the braces is not the language of expressions.
    static func expressionFault(_ fault: ExpressionFault, in source: SourceText, at span: ByteSpan) -> Diagnostic {
        // An end that comes too early has no byte of its own; the last one before it is shown.
        let place = span.isEmpty ? ByteSpan(max(span.start - 1, 0), span.start) : span
        // That a statement might have ended there helps nobody who writes a value.
        let expected = fault.expected == ";" ? nil : fault.expected
        let helps = expected.map { [Phrase("help.expected", ["expected": $0])] } ?? []
        switch fault.kind {
        case .refused: return Diagnostic(4202, in: source, at: place, helps: helps)
        case .emptyCode: return Diagnostic(4203, in: source, at: place, helps: helps)
        case .statement: return Diagnostic(4204, in: source, at: place, helps: [Phrase("help.value")])
        case .unexpectedEnd, .unterminated: return Diagnostic(4205, in: source, at: place, helps: helps)
        case .unexpectedToken, .malformed, .invalidTarget, .tooDeep:
            return Diagnostic(4201, in: source, at: place, ["text": source.text(in: place)], helps: helps)
        }
    }
}
