import FoggaraDiagnostics
import FoggaraJSON
import FoggaraWorkflow

/// Checks that the header speaks of nodes that exist, and of outputs that they have.
enum CheckHeader {
    /// Names in assumptions, effects, labels and scenarios.
    static func run(_ template: Template, graph: ResolvedGraph) -> [Diagnostic] {
        guard template.hasHeader else { return [] }
        var diagnostics: [Diagnostic] = []
        let source = template.source
        let names = graph.nodes.map(\.name)
        func known(_ name: String, at span: ByteSpan) -> ResolvedNode? {
            if let node = graph.node(named: name) { return node }
            diagnostics.append(.misspelt(2217, name, known: names, in: source, at: span))
            return nil
        }
        for assumption in template.cost.nodes {
            guard let node = known(assumption.node, at: assumption.keySpan) else { continue }
            guard let output = assumption.output, let ports = node.ports else { continue }
            let count = ports.mainOutputCount
            if output < 0 || output >= count {
                diagnostics.append(
                    .assumedOutput(
                        output, of: node.name, count: count, in: source,
                        at: assumption.syntax["output"]?.span ?? assumption.syntax.span))
            }
        }
        for stated in template.effects {
            guard let node = known(stated.node, at: stated.keySpan), let type = node.type else { continue }
            if !type.facts.hasStatableEffect {
                diagnostics.append(.effectNotStatable(node.name, type: type.name, in: source, at: stated.keySpan))
            }
        }
        for stated in template.messages {
            guard let node = known(stated.node, at: stated.span), let type = node.type else { continue }
            if !type.facts.canBeMessage {
                diagnostics.append(.notMessage(node.name, type: type.name, in: source, at: stated.span))
            }
        }
        for label in template.privacy.labels {
            // A name may hold dots itself.
            if names.contains(where: { (label.node + "." + label.field).hasPrefix($0 + ".") }) { continue }
            diagnostics.append(
                .misspelt(2217, label.node, known: names, in: source, at: label.keySpan) {
                    JSONWriter.quoted($0 + "." + label.field)
                })
        }
        for test in template.tests {
            var places: [JSONNode] = test.syntax["expect"]?["path"]?.elements ?? []
            if let trigger = test.syntax["trigger"]?["node"] { places.insert(trigger, at: 0) }
            for place in places { if let name = place.string { _ = known(name, at: place.span) } }
            for member in test.syntax["expect"]?["items"]?.members ?? [] { _ = known(member.key, at: member.keySpan) }
        }
        return diagnostics
    }
}

extension Diagnostic {
    /// A typical run is said to take an output that the node does not have.
    static func assumedOutput(
        _ output: Int, of node: String, count: Int, in source: SourceText, at span: ByteSpan
    ) -> Diagnostic {
        Diagnostic(2222, in: source, at: span, ["node": node, "output": String(output), "count": String(count)])
    }

    /// A node that is no HTTP request is listed as one that sends messages.
    static func notMessage(_ node: String, type: String, in source: SourceText, at span: ByteSpan) -> Diagnostic {
        Diagnostic(2230, in: source, at: span, ["node": node, "type": type], notes: [Phrase("note")])
    }

    /// An effect is stated for a node that is no HTTP request.
    static func effectNotStatable(
        _ node: String, type: String, in source: SourceText, at span: ByteSpan
    ) -> Diagnostic {
        Diagnostic(2221, in: source, at: span, ["node": node, "type": type], notes: [Phrase("note")])
    }
}
