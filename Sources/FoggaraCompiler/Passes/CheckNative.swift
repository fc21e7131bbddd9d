import FoggaraDiagnostics
import FoggaraJSON
import FoggaraWorkflow

/// Checks that the native engine can run every node.
enum CheckNative {
    /// Nodes of types without an executor.
    static func run(_ graph: ResolvedGraph, source: SourceText) -> [Diagnostic] {
        graph.nodes.filter { $0.type?.facts.isNative == false && !$0.node.options.isDisabled }.map { node in
            .notNative(node.node.type, in: source, at: node.node.syntax["type"]?.span ?? node.node.syntax.span)
        }
    }
}

extension Diagnostic {
    /// The engine does not run nodes of a type.
    static func notNative(_ type: String, in source: SourceText, at span: ByteSpan) -> Diagnostic {
        Diagnostic(3004, in: source, at: span, ["type": type], helps: [Phrase("help")])
    }
}
