import FoggaraDiagnostics
import FoggaraExpression
import FoggaraJSON
import FoggaraWorkflow

/// Checks what expressions name: nodes that exist and have run before, and configuration keys.
struct CheckReferences {
    let template: Template
    let graph: ResolvedGraph
    let reach: Reachability

    /// Everything that names nothing.
    func run(_ expressions: [NodeExpression]) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        for expression in expressions {
            for reference in expression.source.references {
                if let diagnostic = check(reference, expression) { diagnostics.append(diagnostic) }
            }
        }
        // A misspelt key or a broken expression is what a field seems unread for.
        let isBlurred = diagnostics.contains { $0.code == 3106 } || expressions.contains { !$0.source.faults.isEmpty }
        return isBlurred ? diagnostics : diagnostics + unusedConfig(expressions)
    }

    private func check(_ reference: ExpressionReference, _ expression: NodeExpression) -> Diagnostic? {
        let source = template.source
        let span = expression.span(reference.span)
        switch reference {
        case .node(let name, let part, let usesLineage, _):
            guard let target = graph.index[name] else {
                return .unknownNode(name, known: graph.nodes.map(\.name), in: source, at: expression.span(part))
            }
            return order(target, expression.node, usesLineage, source, span)
        case .config(let key, _):
            guard !key.isEmpty, !isMethod(key) else { return nil }
            guard let property = template.config.property(key) else {
                return .unknownConfigKey(key, known: template.config.properties.map(\.key), in: source, at: span)
            }
            let isSafe = !property.isSecret || graph.nodes[expression.node].type?.facts.takesSecrets == true
            return isSafe ? nil : .secretInExpression(key, in: source, at: span)
        case .unknownIdentifier(let name, _): return .unknownName(name, in: source, at: span)
        case .json, .variable, .function: return nil
        }
    }

    /// Whether the node named may have run when the expression is evaluated.
    private func order(
        _ target: Int, _ node: Int, _ usesLineage: Bool, _ source: SourceText, _ span: ByteSpan
    ) -> Diagnostic? {
        if reach.isBefore(target, node) { return nil }
        let names = (graph.nodes[target].name, graph.nodes[node].name)
        let isAfter = target == node || reach.isBefore(node, target)
        if isAfter || usesLineage || graph.edges(into: target).isEmpty && !graph.nodes[target].isTrigger {
            return .runsLater(names.0, than: names.1, isAfter: isAfter, in: source, at: span)
        }
        return .otherBranch(names.0, than: names.1, in: source, at: span)
    }

    private func isMethod(_ name: String) -> Bool {
        ExpressionNames.extensions.contains(name)
            || ["toString", "toJsonString", "hasOwnProperty", "valueOf", "isEmpty", "length"].contains(name)
    }

    /// Fields of the form that no expression reads; a bare `$config` reads all.
    private func unusedConfig(_ expressions: [NodeExpression]) -> [Diagnostic] {
        var used: Set<String> = []
        for expression in expressions {
            for case .config(let key, _) in expression.source.references {
                if key.isEmpty { return [] }
                used.insert(key)
            }
        }
        return template.config.properties.filter { !$0.isSecret && !used.contains($0.key) }.map {
            .unusedConfig($0.key, in: template.source, at: $0.keySpan)
        }
    }
}
