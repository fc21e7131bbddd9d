import FoggaraDiagnostics
import FoggaraJSON
import FoggaraWorkflow

/// Checks that nodes have the credentials they need and that those are declared.
///
/// A plain n8n workflow is only asked for nothing: credentials are chosen after an import.
enum CheckCredentials {
    /// Missing, undeclared, wrong and unused credentials.
    static func run(_ template: Template, graph: ResolvedGraph) -> [Diagnostic] {
        guard template.hasHeader else { return [] }
        var diagnostics: [Diagnostic] = []
        var used: Set<String> = []
        for node in graph.nodes {
            guard let description = node.description else { continue }
            let values = node.parameters.values
            let rules = description.credentials(for: values)
            // HTTP nodes name the type of their credential in a parameter.
            let named = [values["genericAuthType"], values["nodeCredentialType"]].compactMap { $0?.string }
            let given = node.node.credentials
            for rule in rules where rule.isRequired && !node.node.options.isDisabled {
                guard !given.contains(where: { $0.type == rule.type }) else { continue }
                diagnostics.append(
                    .missingCredential(
                        rule.type, of: node.name,
                        declared: template.credentials.filter { $0.type == rule.type }.map(\.key),
                        in: template.source, at: span(node)))
            }
            for type in named where !given.contains(where: { $0.type == type }) && !type.isEmpty {
                diagnostics.append(
                    .missingCredential(
                        type, of: node.name, declared: template.credentials.filter { $0.type == type }.map(\.key),
                        in: template.source, at: span(node)))
            }
            let accepted = Set(description.credentials.map(\.type)).union(named)
            for member in node.node.syntax["credentials"]?.members ?? [] {
                let key = member.value.string ?? member.value["name"]?.string ?? ""
                let place = member.value["name"]?.span ?? member.value.span
                used.insert(key)
                if !accepted.contains(member.key) {
                    diagnostics.append(
                        .unusableCredential(
                            member.key, of: node.name, known: accepted.sorted(), in: template.source, at: member.keySpan
                        ))
                }
                guard let declared = template.credentials.first(where: { $0.key == key }) else {
                    diagnostics.append(
                        .misspelt(3202, key, known: template.credentials.map(\.key), in: template.source, at: place))
                    continue
                }
                if declared.type != member.key {
                    diagnostics.append(
                        .credentialType(key, declared: declared.type, used: member.key, in: template.source, at: place))
                }
            }
        }
        for declared in template.credentials where !used.contains(declared.key) {
            diagnostics.append(.unusedCredential(declared.key, in: template.source, at: declared.keySpan))
        }
        return diagnostics
    }

    private static func span(_ node: ResolvedNode) -> ByteSpan {
        node.node.syntax["credentials"]?.span ?? node.node.syntax["name"]?.span ?? node.node.syntax.span
    }
}

extension Diagnostic {
    /// A node needs a credential that it does not name.
    static func missingCredential(
        _ type: String, of node: String, declared: [String], in source: SourceText, at span: ByteSpan
    ) -> Diagnostic {
        let help =
            declared.isEmpty
            ? Phrase("help.declare", ["type": type])
            : Phrase(
                "help.use",
                ["entry": "\"credentials\": { \(JSONWriter.quoted(type)): \(JSONWriter.quoted(declared[0])) }"])
        return Diagnostic(3201, in: source, at: span, ["node": node, "type": type], helps: [help])
    }

    /// A credential is declared as one type and used as another.
    static func credentialType(
        _ key: String, declared: String, used: String, in source: SourceText, at span: ByteSpan
    ) -> Diagnostic {
        Diagnostic(3203, in: source, at: span, ["key": key, "declared": declared, "used": used])
    }

    /// A node's type never uses such a credential.
    static func unusableCredential(
        _ type: String, of node: String, known: [String], in source: SourceText, at span: ByteSpan
    ) -> Diagnostic {
        Diagnostic(
            3204, in: source, at: span, ["type": type, "node": node],
            helps: known.isEmpty ? [] : [Phrase("help.known", ["types": known.joined(separator: ", ")])])
    }

    /// No node uses a declared credential.
    static func unusedCredential(_ key: String, in source: SourceText, at span: ByteSpan) -> Diagnostic {
        Diagnostic(3205, .warning, in: source, at: span, ["key": key])
    }
}
