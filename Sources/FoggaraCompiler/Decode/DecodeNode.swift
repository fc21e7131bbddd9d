import FoggaraDiagnostics
import FoggaraJSON
import FoggaraWorkflow

/// Reads one node of a workflow.
enum DecodeNode {
    /// Every key that n8n stores in a node.
    static let keys = [
        "id", "name", "type", "typeVersion", "position", "parameters", "credentials", "disabled", "notes",
        "notesInFlow", "retryOnFail", "maxTries", "waitBetweenTries", "alwaysOutputData", "executeOnce", "onError",
        "continueOnFail", "webhookId", "color", "extendsCredential", "rewireOutputLogTo", "forceCustomOperation",
    ]

    /// Reads a node; nil when it has no name or type.
    static func run(_ syntax: JSONNode, source: SourceText, _ diagnostics: inout [Diagnostic]) -> WorkflowNode? {
        guard syntax.kind == .object else {
            diagnostics.append(.incompleteNode(missing: "name, type", in: source, at: syntax.span))
            return nil
        }
        var fields: [String: JSONNode] = [:]
        for member in syntax.members {
            if fields[member.key] == nil { fields[member.key] = member.value }
            if !keys.contains(member.key) {
                diagnostics.append(.unknownNodeKey(member.key, in: source, at: member.keySpan))
            }
        }
        let name = fields["name"]?.string ?? ""
        let type = fields["type"]?.string ?? ""
        let missing = [name.isEmpty ? "name" : nil, type.isEmpty ? "type" : nil].compactMap { $0 }
        if !missing.isEmpty {
            diagnostics.append(
                .incompleteNode(
                    missing: missing.joined(separator: ", "), in: source,
                    at: ByteSpan(syntax.span.start, syntax.span.start + 1)))
            return nil
        }
        let parameters = fields["parameters"]
        if let parameters, parameters.kind != .object {
            diagnostics.append(.nodeValueKind("parameters", expected: "{…}", in: source, at: parameters.span))
        }
        return WorkflowNode(
            id: fields["id"]?.string, name: name, type: type, typeVersion: fields["typeVersion"]?.number?.double,
            position: position(fields["position"], syntax, source, &diagnostics),
            parameters: parameters?.value.object ?? [:], credentials: credentials(fields["credentials"]),
            options: options(fields, source, &diagnostics), syntax: syntax)
    }

    private static func position(
        _ syntax: JSONNode?, _ node: JSONNode, _ source: SourceText, _ diagnostics: inout [Diagnostic]
    ) -> Position {
        let numbers = syntax?.elements.compactMap { $0.number?.double } ?? []
        guard let syntax, numbers.count == 2, syntax.elements.count == 2 else {
            let span = syntax?.span ?? ByteSpan(node.span.start, node.span.start + 1)
            diagnostics.append(.malformedPosition(in: source, at: span))
            return Position(x: 0, y: 0)
        }
        return Position(x: numbers[0], y: numbers[1])
    }

    /// Credentials by type: n8n's `{id, name}`, or a text that names one (a key of the header).
    private static func credentials(_ syntax: JSONNode?) -> [CredentialReference] {
        (syntax?.members ?? []).map { member in
            CredentialReference(type: member.key, name: member.value.string ?? member.value["name"]?.string ?? "")
        }
    }

    private static func options(
        _ fields: [String: JSONNode], _ source: SourceText, _ diagnostics: inout [Diagnostic]
    ) -> NodeOptions {
        var options = NodeOptions()
        func flag(_ key: String) -> Bool {
            guard let node = fields[key], node.kind != .null else { return false }
            if node.bool == nil {
                diagnostics.append(.nodeValueKind(key, expected: "true, false", in: source, at: node.span))
            }
            return node.bool ?? false
        }
        options.isDisabled = flag("disabled")
        options.retryOnFail = flag("retryOnFail")
        options.alwaysOutputData = flag("alwaysOutputData")
        options.executeOnce = flag("executeOnce")
        options.notes = fields["notes"]?.string
        if flag("continueOnFail") { options.onError = .continueRegularOutput }
        if let node = fields["onError"], node.kind != .null {
            if let value = node.string.flatMap(OnError.init) {
                options.onError = value
            } else {
                diagnostics.append(.unknownErrorMode(node.string ?? "", in: source, at: node.span))
            }
        }
        if let tries = fields["maxTries"]?.number?.integer { options.maxTries = min(max(Int(clamping: tries), 2), 5) }
        if let pause = fields["waitBetweenTries"]?.number?.double, pause > 0 {
            options.waitBetweenTries = Int(min(pause, 5_000))
        }
        return options
    }
}

extension Diagnostic {
    /// A node lacks what every node has.
    static func incompleteNode(missing: String, in source: SourceText, at span: ByteSpan) -> Diagnostic {
        Diagnostic(2203, in: source, at: span, ["missing": missing])
    }

    /// A position is not two numbers.
    static func malformedPosition(in source: SourceText, at span: ByteSpan) -> Diagnostic {
        Diagnostic(2204, in: source, at: span, notes: [Phrase("note")])
    }

    /// A switch of a node has a value of the wrong kind.
    static func nodeValueKind(_ key: String, expected: String, in source: SourceText, at span: ByteSpan) -> Diagnostic {
        Diagnostic(2205, in: source, at: span, ["key": key, "expected": expected])
    }

    /// A node has a key that n8n does not know.
    static func unknownNodeKey(_ key: String, in source: SourceText, at span: ByteSpan) -> Diagnostic {
        let near = Suggest.closest(to: key, in: DecodeNode.keys)
        let helps =
            near.isEmpty
            ? [Phrase("help.known", ["keys": DecodeNode.keys.prefix(17).joined(separator: ", ")])]
            : [Phrase("help.similar", ["keys": near.joined(separator: ", ")])]
        let fix = near.first.map { name in
            FixIt(Phrase("fix", ["key": name]), edits: [.init(span, JSONWriter.quoted(name))], applicability: .unsafe)
        }
        return Diagnostic(
            2213, in: source, at: span, ["key": key], helps: helps,
            fixIts: near.count == 1 ? [fix].compactMap { $0 } : [])
    }

    /// `onError` holds something else than one of its three words.
    static func unknownErrorMode(_ value: String, in source: SourceText, at span: ByteSpan) -> Diagnostic {
        Diagnostic(2215, in: source, at: span, ["value": value], helps: [Phrase("help")])
    }
}
