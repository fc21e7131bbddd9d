import FoggaraDiagnostics
import FoggaraExpression
import FoggaraJSON
import FoggaraWorkflow

/// Checks that personal data reach only hosts that are declared for them.
struct CheckPrivacy {
    /// A workflow with the labels that flow in it.
    private struct Part {
        var graph: ResolvedGraph
        var expressions: [NodeExpression]
        var inner: [Int: Compilation]
        var flow: LabelFlow
    }

    private let template: Template
    private let part: Part

    /// Looks at a template and the workflows that stand in nodes of it.
    init(template: Template, graph: ResolvedGraph, inner: [Int: Compilation], expressions: [NodeExpression]) {
        self.template = template
        let flow = LabelFlow(template.privacy, graph: graph, expressions: expressions)
        part = Part(graph: graph, expressions: expressions, inner: inner, flow: flow)
    }

    /// What is sent where, and a diagnostic for each label that reaches a host not declared for it.
    func run() -> Checked<[Disclosure]> {
        guard template.hasHeader, !template.privacy.labels.isEmpty else { return Checked([]) }
        let disclosures = disclosures(in: part)
        return Checked(disclosures, undeclared(disclosures))
    }

    private func disclosures(in part: Part) -> [Disclosure] {
        var disclosures: [Disclosure] = []
        for node in part.graph.nodes where !node.node.options.isDisabled {
            if let inner = part.inner[node.index] { disclosures += self.disclosures(in: inner, called: node, part) }
            let hosts = hosts(of: node)
            guard !hosts.isEmpty else { continue }
            for (labels, span) in sent(by: node, part) {
                for label in labels.sorted() {
                    for host in hosts {
                        disclosures.append(Disclosure(label: label, host: host, node: node.name, span: span))
                    }
                }
            }
        }
        return disclosures
    }

    /// What a workflow that stands in a node sends of the items that the node hands it.
    private func disclosures(in inner: Compilation, called node: ResolvedNode, _ part: Part) -> [Disclosure] {
        guard let source = inner.template?.source else { return [] }
        let expressions = ParseExpressions.run(inner.graph, source: source).value
        let flow = LabelFlow(entering: part.flow.told(to: node), graph: inner.graph, expressions: expressions)
        let called = Part(graph: inner.graph, expressions: expressions, inner: inner.inner, flow: flow)
        return disclosures(in: called).map { disclosure in
            var disclosure = disclosure
            disclosure.node = "\(node.name) › \(disclosure.node)"
            disclosure.span = node.workflowSpan
            return disclosure
        }
    }

    /// The hosts that get what a node sends; one without a name when a credential or the run decides.
    private func hosts(of node: ResolvedNode) -> [String?] {
        switch node.type?.facts.hosts ?? .none {
        case .none: return []
        case .credential: return [nil]
        // The further hosts give access tokens and get no data.
        case .all(let hosts): return hosts.prefix(1).map { $0 }
        case .any(let hosts):
            let declared = hosts.filter { host in template.privacy.hosts.contains { $0.host == host } }
            return declared.isEmpty ? hosts.prefix(1).map { $0 } : declared
        case .parameter(let name):
            guard case .host(let host) = LiteralAddress.host(of: node.parameters.values[name]?.string ?? "") else {
                return [nil]
            }
            return [host]
        }
    }

    /// Labels that the parameters of a node read, with the place of each.
    private func sent(by node: ResolvedNode, _ part: Part) -> [(labels: Set<String>, span: ByteSpan)] {
        var found: [(Set<String>, ByteSpan)] = []
        for expression in part.expressions where expression.node == node.index {
            for reference in expression.source.references {
                let labels = part.flow.labels(of: reference, in: node.index)
                if !labels.isEmpty { found.append((labels, expression.span(reference.span))) }
            }
        }
        // Columns that are filled by their names take the whole item.
        for member in node.node.syntax["parameters"]?.members ?? [] {
            guard let mode = member.value["mappingMode"], mode.string == "autoMapInputData" else { continue }
            let labels = part.flow.input(of: node.index).all
            if !labels.isEmpty { found.append((labels, mode.span)) }
        }
        return found
    }

    private func undeclared(_ disclosures: [Disclosure]) -> [Diagnostic] {
        var told: Set<[String]> = []
        var diagnostics: [Diagnostic] = []
        for disclosure in disclosures {
            // A host that is not declared at all is told as such.
            guard let host = disclosure.host,
                let declaration = template.privacy.hosts.first(where: { $0.host == host }),
                !declaration.labels.contains(disclosure.label), told.insert([disclosure.label, host]).inserted
            else { continue }
            diagnostics.append(
                .labelReachesHost(
                    disclosure, host, template.privacy, in: template.source))
        }
        return diagnostics
    }
}

extension Diagnostic {
    /// FG3211: a kind of personal data reaches a host that is not declared for it.
    static func labelReachesHost(
        _ disclosure: Disclosure, _ host: String, _ privacy: PrivacySection, in source: SourceText
    ) -> Diagnostic {
        let origin = privacy.labels.first { $0.label == disclosure.label }
        var fixes: [FixIt] = []
        if let list = privacy.hostsSyntax?.members.first(where: { $0.key.lowercased() == host })?.value,
            list.kind == .array
        {
            let place = list.elements.last?.span.end ?? list.span.start + 1
            let entry = (list.elements.isEmpty ? "" : ", ") + JSONWriter.quoted(disclosure.label)
            fixes = [
                FixIt(
                    Phrase("fix", ["label": disclosure.label, "host": host]),
                    edits: [.init(ByteSpan(place, place), entry)], applicability: .unsafe)
            ]
        }
        return Diagnostic(
            3211, in: source, at: disclosure.span,
            ["label": disclosure.label, "host": host],
            labels: origin.map { [.init($0.keySpan, Phrase("label.origin", ["label": disclosure.label]))] } ?? [],
            notes: [Phrase("note")], helps: [Phrase("help", ["label": disclosure.label, "host": host])],
            fixIts: fixes)
    }
}
