package import FoggaraDiagnostics
import FoggaraJSON
package import FoggaraWorkflow

/// Finds the type of every node and completes its parameters.
package enum ResolveNodes {
    /// Resolves the nodes of a template; unknown types stay without description.
    package static func run(_ template: Template, catalogue: NodeCatalogue) -> Checked<[ResolvedNode]> {
        var diagnostics: [Diagnostic] = []
        var nodes: [ResolvedNode] = []
        let source = template.source
        for (index, node) in template.graph.nodes.enumerated() {
            var resolved = ResolvedNode(
                index: index, node: node, version: node.typeVersion ?? 1,
                parameters: ResolvedParameters(stored: node.parameters), effect: .atMostOnce)
            guard let type = catalogue.type(named: node.type) else {
                let span = node.syntax["type"]?.span ?? node.syntax.span
                diagnostics.append(.unknownType(node.type, known: catalogue.typeNames, in: source, at: span))
                nodes.append(resolved)
                continue
            }
            resolved.type = type
            let version = node.typeVersion ?? (type.isVersioned ? type.defaultVersion : 1)
            resolved.version = version
            if node.typeVersion == nil, type.isVersioned {
                diagnostics.append(
                    .missingVersion(of: type, in: source, at: node.syntax["type"]?.span ?? node.syntax.span))
            }
            guard let description = type.description(version: version) else {
                let span = node.syntax["typeVersion"]?.span ?? node.syntax.span
                diagnostics.append(.unknownVersion(version, of: type, in: source, at: span))
                nodes.append(resolved)
                continue
            }
            let parameters = description.resolve(node.parameters)
            resolved.description = description
            resolved.parameters = parameters
            resolved.ports = description.ports(for: parameters.values)
            resolved.effect = type.facts.effect(of: parameters.values, version: version)
            if type.facts.hasStatableEffect,
                let stated = template.effects.first(where: { $0.node == node.name })?.effect
            {
                resolved.effect = stated
            }
            resolved.isMessage =
                type.facts.cost == .message
                || type.facts.canBeMessage && template.messages.contains { $0.node == node.name }
            nodes.append(resolved)
        }
        return Checked(nodes, diagnostics)
    }
}

extension Diagnostic {
    /// A node's type is not in the catalogue.
    static func unknownType(_ type: String, known: [String], in source: SourceText, at span: ByteSpan) -> Diagnostic {
        // People forget the package: the last part alone is compared too.
        let short = type.split(separator: ".").last.map(String.init) ?? type
        var near = known.filter { $0.split(separator: ".").last.map(String.init) == short }
        if near.isEmpty {
            // The package in front is long and would make every name look alike.
            let package = type.dropLast(short.count)
            let own = known.filter { $0.hasPrefix(package) }
            near = Suggest.closest(to: short, in: own.map { String($0.dropFirst(package.count)) }).map { package + $0 }
        }
        if near.isEmpty { near = Suggest.closest(to: type, in: known) }
        return Diagnostic(
            3001, in: source, at: span, ["type": type],
            helps: near.isEmpty ? [] : [Phrase("help.similar", ["types": near.joined(separator: ", ")])],
            fixIts: FixIt.respelling(as: near, at: span, key: "type"))
    }

    /// A type has no such version.
    static func unknownVersion(
        _ version: Double, of type: NodeType, in source: SourceText, at span: ByteSpan
    ) -> Diagnostic {
        let versions = type.versions.map(JSONNumber.shortest)
        let fix = FixIt(
            Phrase("fix", ["version": JSONNumber.shortest(type.defaultVersion)]),
            edits: [.init(span, JSONNumber.shortest(type.defaultVersion))], applicability: .unsafe)
        return Diagnostic(
            3002, in: source, at: span, ["type": type.name, "version": JSONNumber.shortest(version)],
            helps: [Phrase("help", ["versions": versions.joined(separator: ", ")])], fixIts: [fix])
    }

    /// A node of a type with separate versions names none.
    static func missingVersion(of type: NodeType, in source: SourceText, at span: ByteSpan) -> Diagnostic {
        let version = JSONNumber.shortest(type.defaultVersion)
        return Diagnostic(
            3003, in: source, at: span, ["type": type.name], notes: [Phrase("note")],
            helps: [Phrase("help", ["version": version])],
            fixIts: [
                FixIt(
                    Phrase("fix", ["version": version]),
                    edits: [.init(ByteSpan(span.end, span.end), ", \"typeVersion\": \(version)")],
                    applicability: .unsafe)
            ])
    }
}
