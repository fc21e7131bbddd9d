import FoggaraAlgeria
import FoggaraCompiler
import FoggaraCost
import FoggaraDiagnostics
import FoggaraJSON
import FoggaraWorkflow

/// What matters about a template when two are compared, as tables of texts.
struct TemplateFacts {
    private var tables: [(subject: TemplateChange.Subject, entries: [(name: String, value: String)])] = []

    /// Takes the facts of a compiled template; costs only when there is an estimate.
    init(_ compilation: Compilation, _ template: Template, estimate: Estimate?) {
        tables.append((.cost, Self.costs(estimate)))
        let privacy = template.privacy
        tables.append((.host, privacy.hosts.map { ($0.host, $0.labels.sorted().joined(separator: ", ")) }))
        tables.append((.label, privacy.labels.map { ("\($0.node).\($0.field)", $0.label) }))
        let nodes = compilation.graph.nodes.filter { !$0.isNote }
        tables.append((.retry, nodes.map { ($0.name, Self.retry($0.node.options)) }))
        tables.append((.effect, nodes.map { ($0.name, $0.effect.rawValue) }))
        tables.append((.credential, template.credentials.map { ($0.key, $0.type) }))
        tables.append((.field, template.config.properties.map { ($0.key, JSONWriter.compact($0.schema.value)) }))
        tables.append(
            (
                .table,
                template.tables.map { table in
                    (table.name, table.columns.map { "\($0.name): \($0.kind)" }.joined(separator: ", "))
                }
            ))
        tables.append((.node, nodes.map { ($0.name, "") }))
        tables.append((.type, nodes.map { ($0.name, "\($0.node.type) \($0.version)") }))
        tables.append((.parameters, nodes.map { ($0.name, JSONWriter.compact(.object($0.node.parameters))) }))
        tables.append(
            (
                .connection,
                template.graph.connections.map { ("\($0.source) \($0.output) → \($0.target) \($0.input)", $0.kind) }
            ))
        tables.append(
            (.setting, template.graph.settings.members.map { ($0.key, JSONWriter.compact($0.value)) }))
    }

    /// Everything that differs from `other`; facts of a node that is new or gone are told by the node alone.
    func changes(to other: TemplateFacts) -> [TemplateChange] {
        var changes: [TemplateChange] = []
        let names = { (facts: TemplateFacts) in
            Set(facts.tables.first { $0.subject == .node }?.entries.map(\.name) ?? [])
        }
        let lasting = names(self).intersection(names(other))
        for (own, new) in zip(tables, other.tables) {
            let found = TemplateChange.between(own.subject, own.entries, new.entries)
            let isOfNodes: Set<TemplateChange.Subject> = [.retry, .effect, .type, .parameters]
            changes += found.filter { !isOfNodes.contains($0.subject) || lasting.contains($0.name) }
        }
        return changes
    }

    private static func costs(_ estimate: Estimate?) -> [(name: String, value: String)] {
        guard let estimate else { return [] }
        var costs = [
            ("lowest run", estimate.low.total.fixed), ("typical run", estimate.typical.total.fixed),
            ("highest run", estimate.high.total.fixed),
        ]
        if let day = estimate.perDay { costs.append(("typical day", day.typical.fixed)) }
        if let month = estimate.perMonth { costs.append(("typical month", month.typical.fixed)) }
        return costs
    }

    private static func retry(_ options: NodeOptions) -> String {
        let retry = options.retryOnFail ? "\(options.maxTries) × \(options.waitBetweenTries) ms" : "0"
        return options.onError == .stopWorkflow ? retry : "\(retry), \(options.onError.rawValue)"
    }
}
