package import FoggaraDiagnostics
package import FoggaraJSON
package import FoggaraWorkflow

/// Reads `nodes`, `connections` and `settings` of a workflow.
///
/// Refused is what n8n refuses on import: nodes without name or type, positions that are not two numbers, connections
/// without node, type or index. What n8n drops without a word (unknown keys) is reported too.
///
/// - Source: n8n 2.41.1, recorded behaviour of its import check.
package enum DecodeWorkflow {
    /// Reads a workflow; malformed nodes and connections are left out.
    package static func run(_ syntax: JSONNode, source: SourceText) -> Checked<WorkflowGraph> {
        var diagnostics: [Diagnostic] = []
        var nodes: [WorkflowNode] = []
        if let list = syntax["nodes"], list.kind != .array {
            diagnostics.append(.workflowMemberKind("nodes", expected: "[…]", in: source, at: list.span))
        }
        for element in syntax["nodes"]?.elements ?? [] {
            if let node = DecodeNode.run(element, source: source, &diagnostics) { nodes.append(node) }
        }
        var connections: [WorkflowConnection] = []
        if let object = syntax["connections"], object.kind != .object {
            diagnostics.append(.workflowMemberKind("connections", expected: "{…}", in: source, at: object.span))
        }
        for member in syntax["connections"]?.members ?? [] {
            outputs(of: member, source, &connections, &diagnostics)
        }
        let settings = syntax["settings"]?.value.object ?? [:]
        return Checked(
            WorkflowGraph(nodes: nodes, connections: connections, settings: settings, source: source, syntax: syntax),
            diagnostics)
    }

    private static func outputs(
        of source: JSONMember, _ text: SourceText, _ connections: inout [WorkflowConnection],
        _ diagnostics: inout [Diagnostic]
    ) {
        guard source.value.kind == .object else {
            diagnostics.append(.malformedConnectionList(in: text, at: source.value.span))
            return
        }
        for kind in source.value.members {
            guard kind.value.kind == .array else {
                diagnostics.append(.malformedConnectionList(in: text, at: kind.value.span))
                continue
            }
            for (output, list) in kind.value.elements.enumerated() {
                guard list.kind == .array || list.kind == .null else {
                    diagnostics.append(.malformedConnectionList(in: text, at: list.span))
                    continue
                }
                for entry in list.elements {
                    let index = entry["index"]?.number?.integer
                    guard let target = entry["node"]?.string, let targetKind = entry["type"]?.string, let index,
                        index >= 0, index < 1_000
                    else {
                        diagnostics.append(.malformedConnection(in: text, at: entry.span))
                        continue
                    }
                    connections.append(
                        WorkflowConnection(
                            source: source.key, kind: kind.key, output: output, target: target,
                            targetKind: targetKind, input: Int(index), syntax: entry))
                }
            }
        }
    }
}

extension Diagnostic {
    /// A list of connections is neither a list nor null.
    static func malformedConnectionList(in source: SourceText, at span: ByteSpan) -> Diagnostic {
        Diagnostic(2208, in: source, at: span, helps: [Phrase("help")])
    }

    /// A connection lacks its node, type or index.
    static func malformedConnection(in source: SourceText, at span: ByteSpan) -> Diagnostic {
        Diagnostic(2207, in: source, at: span, helps: [Phrase("help")])
    }

    /// `nodes` or `connections` is no list or object.
    static func workflowMemberKind(
        _ member: String, expected: String, in source: SourceText, at span: ByteSpan
    ) -> Diagnostic {
        Diagnostic(2206, in: source, at: span, ["member": member, "expected": expected])
    }
}
