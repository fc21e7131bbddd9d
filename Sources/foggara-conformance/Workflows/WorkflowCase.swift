import FoggaraCompiler
import FoggaraDiagnostics
import FoggaraJSON
import FoggaraSystem
import FoggaraWorkflow

/// One recorded workflow: the file and what n8n did with it.
struct WorkflowCase: Sendable {
    /// The case's name.
    let id: String
    /// The plan, made without asking whether the compiler would let the workflow pass.
    let plan: Plan
    /// Why the run is refused before its first node; nil when it is not.
    let issues: String?
    /// The record.
    let expected: JSONValue
    /// Routes of the stub to read after the run.
    let observed: [String]

    /// Reads every case whose record is in `lines`; files are looked for in `folder`.
    static func all(folder: String, lines: [UInt8], manifest: JSONValue?) throws(SystemError) -> [WorkflowCase] {
        var records: [String: JSONValue] = [:]
        for line in lines.split(separator: UInt8(ascii: "\n")) {
            guard let record = JSONDocument.value(of: Array(line)), let id = record["id"]?.string else { continue }
            records[id] = record
        }
        var routes: [String: [String]] = [:]
        for row in manifest?.array ?? [] {
            if let id = row["id"]?.string { routes[id] = row["observe"]?.array?.compactMap(\.string) }
        }
        let catalogue = NodeCatalogue { Assets.bytes($0) }
        var cases: [WorkflowCase] = []
        for name in try Files.names(in: folder).sorted() where name.hasSuffix(".json") {
            let source = SourceText(name: name, bytes: try Files.read(folder + "/" + name))
            let document = JSONDocument(source)
            guard let id = document.root["id"]?.string, let record = records[id],
                let (plan, issues) = plan(document, id: id, catalogue: catalogue)
            else { continue }
            cases.append(
                WorkflowCase(id: id, plan: plan, issues: issues, expected: record, observed: routes[id] ?? []))
        }
        return cases
    }

    private static func plan(
        _ document: JSONDocument, id: String, catalogue: NodeCatalogue
    ) -> (plan: Plan, issues: String?)? {
        guard let template = DecodeTemplate.run(document).value else { return nil }
        let nodes = ResolveNodes.run(template, catalogue: catalogue).value
        let graph = CheckConnections.run(template.graph, nodes: nodes).value
        var plan = MakePlan.run(template, config: Instantiate.run(template, values: nil), graph: graph)
        plan.template = id
        connectUnknown(&plan, template.graph)
        return (plan, WorkflowIssues.message(graph))
    }

    /// Draws the edges again of nodes whose type is unknown, for their number of outputs is unknown too.
    private static func connectUnknown(_ plan: inout Plan, _ graph: WorkflowGraph) {
        for connection in graph.connections where connection.kind == "main" {
            guard let source = plan.nodes.firstIndex(where: { $0.name == connection.source }),
                let target = plan.nodes.firstIndex(where: { $0.name == connection.target })
            else { continue }
            while plan.nodes[source].outputs.count <= connection.output { plan.nodes[source].outputs.append([]) }
            let edge = PlanEdge(target: target, input: connection.input)
            if !plan.nodes[source].outputs[connection.output].contains(edge) {
                plan.nodes[source].outputs[connection.output].append(edge)
            }
            plan.nodes[target].inputCount = max(plan.nodes[target].inputCount, connection.input + 1)
        }
    }
}
