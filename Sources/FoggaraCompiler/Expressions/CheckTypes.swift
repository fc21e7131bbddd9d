import FoggaraDiagnostics
import FoggaraExpression
import FoggaraJSON
import FoggaraWorkflow

/// Checks expressions against the types of what they read: items as they flow along the edges, values of the form,
/// and everything that the language itself has.
struct CheckTypes {
    let template: Template
    let graph: ResolvedGraph
    let shapes: ItemShapes

    /// Everything that cannot be meant.
    func run(_ expressions: [NodeExpression]) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        let expected = ExpectedTypes(graph)
        for expression in expressions {
            let report = expression.source.checkTypes(in: shapes.environment(of: expression.node))
            for finding in report.findings {
                // A plain workflow may ask whether a field is there, of items that other workflows or people make.
                if case .missingField(_, _, _, isAsked: true) = finding.kind, !template.hasHeader { continue }
                diagnostics.append(diagnostic(finding, expression))
            }
            if let place = expected.conflict(at: expression.syntax.index, with: report.type) {
                diagnostics.append(
                    .wrongValue(
                        report.type.withoutNull.summary, expected: place.word, isField: place.isField,
                        in: template.source, at: expression.syntax.span))
            }
        }
        return diagnostics
    }

    private func diagnostic(_ finding: TypeFinding, _ expression: NodeExpression) -> Diagnostic {
        let source = template.source
        let span = expression.span(finding.span)
        switch finding.kind {
        case .missingField(let name, let origin, let known, let isAsked):
            // A key in brackets stands in quotes, which stay.
            let isQuoted = finding.span.end - finding.span.start != name.utf8.count
            return .unknownField(
                name, known: known, isCertain: template.hasHeader && !isAsked, label: label(origin, expression.node),
                in: source,
                at: span, isQuoted: isQuoted)
        case .missingMember(let name, let type, let known, let isCalled):
            return .unknownMember(name, of: type, known: known, isCalled: isCalled, in: source, at: span)
        case .unknownMethod(let name, let known): return .unknownMethod(name, known: known, in: source, at: span)
        case .notCallable(let name, let type): return .notCallable(name, type, in: source, at: span)
        case .notCalled(let name, let isAlone): return .notCalled(name, isAlone: isAlone, in: source, at: span)
        case .tooFewArguments(let name, let given, let least):
            return .tooFewArguments(name, given, least, in: source, at: span)
        case .tooManyArguments(let name, let given, let most):
            return .tooManyArguments(name, given, most, in: source, at: span)
        case .wrongArgument(let name, let parameter, let expected, let type):
            return .wrongArgument(name, parameter, expected: expected, type: type, in: source, at: span)
        case .wrongElements(let name, let type): return .wrongElements(name, type, in: source, at: span)
        case .neverEqual(let left, let right, let isNegated):
            return .neverEqual(left, right, isNegated: isNegated, in: source, at: span)
        case .comparedByIdentity(let type): return .comparedByIdentity(type, in: source, at: span)
        case .dateWithText(let text, let isCertain):
            return .dateWithText(text, isCertain: isCertain, in: source, at: span)
        case .unsortableDate(let format): return .unsortableDate(format, in: source, at: span)
        case .unknownUnit(let name): return .unknownUnit(name, in: source, at: span)
        case .foreignFormat(let format, let better): return .foreignFormat(format, better, in: source, at: span)
        case .joinedAsText(let type): return .joinedAsText(type, in: source, at: span)
        case .notANumber(let type): return .notANumber(type, in: source, at: span)
        case .objectInText(let type): return .objectInText(type, in: source, at: span)
        case .missingKeys(let names): return .missingKeys(names, in: source, at: span)
        case .refused(let name): return .refusedName(name, in: source, at: span)
        }
    }

    /// The place of the node that makes the data.
    private func label(_ origin: TypeFinding.Origin, _ node: Int) -> ByteSpan? {
        let maker: Int? =
            switch origin {
            case .item: shapes.maker(before: node)
            case .node(let name): graph.index[name].map(shapes.maker(of:))
            case .config, .other: nil
            }
        return maker.flatMap { graph.nodes[$0].node.syntax["name"]?.span }
    }
}
