import FoggaraDiagnostics
import FoggaraJSON
import FoggaraWorkflow

/// Checks that every host that a template surely reaches is declared under `privacy.hosts`.
enum CheckHosts {
    /// Undeclared hosts and addresses that are none, those of workflows inside nodes too; plain n8n workflows declare
    /// nothing.
    static func run(_ template: Template, graph: ResolvedGraph, inner: [Int: Compilation]) -> [Diagnostic] {
        guard template.hasHeader else { return [] }
        var diagnostics: [Diagnostic] = []
        var missing: [(host: String, span: ByteSpan)] = []
        let declared = Set(template.privacy.hosts.map(\.host))
        func need(_ host: String, at span: ByteSpan) {
            if !declared.contains(host), !missing.contains(where: { $0.host == host }) { missing.append((host, span)) }
        }
        /// Looks at one node; `outer` is the place of the workflow that holds it, if it is not the template's own.
        func look(at node: ResolvedNode, _ inner: Compilation?, in outer: ByteSpan?) {
            for other in inner?.graph.nodes ?? [] where !other.node.options.isDisabled {
                look(at: other, inner?.inner[other.index], in: outer ?? node.workflowSpan)
            }
            guard let type = node.type else { return }
            let place = outer ?? node.node.syntax["type"]?.span ?? node.node.syntax.span
            switch type.facts.hosts {
            case .none, .credential: break
            case .all(let hosts): for host in hosts { need(host, at: place) }
            case .any(let hosts):
                if let first = hosts.first, declared.isDisjoint(with: hosts) { need(first, at: place) }
            case .parameter(let name):
                guard let text = node.parameters.values[name]?.string, !text.isEmpty else { return }
                let span = outer ?? node.node.syntax["parameters"]?[name]?.span ?? place
                switch LiteralAddress.host(of: text) {
                case .unknown: break
                case .host(let host): need(host, at: span)
                case .malformed: diagnostics.append(.malformedAddress(text, in: template.source, at: span))
                }
            }
        }
        for node in graph.nodes where !node.node.options.isDisabled { look(at: node, inner[node.index], in: nil) }
        for (host, span) in missing {
            diagnostics.append(.undeclaredHost(host, template.privacy, in: template.source, at: span))
        }
        return diagnostics
    }
}

/// What a text says about the host of an address before anything is evaluated.
enum LiteralAddress: Hashable {
    /// Only a run can tell.
    case unknown
    /// Surely this host, in lower case, with its port when one is named.
    case host(String)
    /// No `http` or `https` address.
    case malformed

    /// Reads the beginning of an address up to the end of its host, or up to the first expression.
    static func host(of text: String) -> LiteralAddress {
        var rest = text[...]
        let isExpression = rest.utf8.first == UInt8(ascii: "=")
        if isExpression { rest = rest.dropFirst() }
        let literal = isExpression ? String(rest.components(before: "{{")) : String(rest)
        let isWhole = literal.utf8.count == rest.utf8.count
        let lower = literal.lowercased()
        guard let scheme = ["https://", "http://"].first(where: { lower.hasPrefix($0) }) else {
            if !isWhole, "https://".hasPrefix(lower) || "http://".hasPrefix(lower) || lower.isEmpty { return .unknown }
            return .malformed
        }
        let after = lower.dropFirst(scheme.count)
        let authority = after.prefix { !"/?#".contains($0) }
        // An expression may still be part of the host.
        if !isWhole, authority.count == after.count { return .unknown }
        var host = authority.split(separator: "@").last ?? ""
        if scheme == "https://", host.hasSuffix(":443") { host = host.dropLast(4) }
        if scheme == "http://", host.hasSuffix(":80") { host = host.dropLast(3) }
        let isName = host.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-.:[]".contains($0)) }
        return host.isEmpty || !isName ? .malformed : .host(String(host))
    }
}

extension Substring {
    /// The text before the first `mark`; all of it when there is none.
    fileprivate func components(before mark: String) -> Substring {
        guard let range = self.firstRange(of: mark) else { return self }
        return self[..<range.lowerBound]
    }
}

extension Diagnostic {
    /// An address is not one of the web.
    static func malformedAddress(_ text: String, in source: SourceText, at span: ByteSpan) -> Diagnostic {
        Diagnostic(3212, in: source, at: span, ["text": text], helps: [Phrase("help")])
    }

    /// A host is reached that the template does not declare.
    static func undeclaredHost(
        _ host: String, _ privacy: PrivacySection, in source: SourceText, at span: ByteSpan
    ) -> Diagnostic {
        var fixes: [FixIt] = []
        if let hosts = privacy.hostsSyntax, hosts.kind == .object {
            // The kinds of data that may go there are the author's to say: the entry begins with none.
            let entry = JSONWriter.quoted(host) + ": []" + (hosts.members.isEmpty ? "" : ", ")
            let place = hosts.span.start + 1
            fixes = [
                FixIt(
                    Phrase("fix", ["host": host]), edits: [.init(ByteSpan(place, place), entry)],
                    applicability: .unsafe)
            ]
        }
        return Diagnostic(
            3210, in: source, at: span, ["host": host], notes: [Phrase("note")],
            helps: [Phrase("help", ["host": host])], fixIts: fixes)
    }
}
