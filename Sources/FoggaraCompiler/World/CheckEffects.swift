import FoggaraDiagnostics
import FoggaraJSON
import FoggaraWorkflow

/// Checks that nothing can be sent twice by retrying, and that failed items do not vanish or pass for good ones.
enum CheckEffects {
    /// Types that fail as a whole: under "continue" n8n hands their input on by the regular output.
    ///
    /// - Source: n8n 2.41.1, recorded behaviour of throwing nodes under continue modes.
    static let failingWhole: Set<String> = [
        "n8n-nodes-base.aggregate", "n8n-nodes-base.filter", "n8n-nodes-base.limit", "n8n-nodes-base.merge",
        "n8n-nodes-base.removeDuplicates", "n8n-nodes-base.sort", "n8n-nodes-base.splitOut",
        "n8n-nodes-base.summarize",
    ]

    /// Unsafe retries and error outputs that lose data.
    static func run(_ template: Template, graph: ResolvedGraph) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        let source = template.source
        for node in graph.nodes {
            guard let type = node.type, !node.node.options.isDisabled else { continue }
            let syntax = node.node.syntax
            let name = syntax["name"]?.span ?? syntax.span
            if node.node.options.retryOnFail, node.effect == .atMostOnce, node.description != nil {
                var unsafe = Diagnostic.unsafeRetry(
                    node.name, canState: type.facts.hasStatableEffect && template.hasHeader, in: source,
                    at: syntax["retryOnFail"]?.span ?? name)
                // A bare workflow has no place to say that a request only asks.
                let isBare = type.facts.hasStatableEffect && !template.hasHeader
                if isBare { unsafe.severity = .warning }
                if !isBare || !GraphQLQuery.isSent(by: node.parameters.values) { diagnostics.append(unsafe) }
            }
            guard let error = node.errorOutput else { continue }
            let place = syntax["onError"]?.span ?? name
            if failingWhole.contains(type.name) {
                diagnostics.append(.failsWhole(node.name, in: source, at: place))
            } else if !graph.edges(from: node.index).contains(where: { $0.kind == "main" && $0.output == error }) {
                diagnostics.append(.openErrorOutput(node.name, in: source, at: place))
            }
        }
        return diagnostics
    }
}

extension Diagnostic {
    /// A node that must not send twice is to be retried.
    static func unsafeRetry(_ node: String, canState: Bool, in source: SourceText, at span: ByteSpan) -> Diagnostic {
        var helps = [Phrase("help.remove")]
        if canState {
            helps.append(Phrase("help.state", ["entry": "\"effects\": { \(JSONWriter.quoted(node)): \"pure\" }"]))
        }
        return Diagnostic(
            3220, in: source, at: span, ["node": node], notes: [Phrase("note")], helps: helps,
            fixIts: [FixIt(Phrase("fix"), edits: [.init(span, "false")], applicability: .unsafe)])
    }

    /// A node that fails as a whole has an error output, which its failure never takes.
    static func failsWhole(_ node: String, in source: SourceText, at span: ByteSpan) -> Diagnostic {
        Diagnostic(
            3221, .warning, in: source, at: span, ["node": node], notes: [Phrase("note")],
            fixIts: [FixIt(Phrase("fix"), edits: [.init(span, "\"stopWorkflow\"")], applicability: .unsafe)])
    }

    /// An error output leads nowhere, so that failed items vanish.
    static func openErrorOutput(_ node: String, in source: SourceText, at span: ByteSpan) -> Diagnostic {
        Diagnostic(3222, .warning, in: source, at: span, ["node": node], helps: [Phrase("help")])
    }
}
