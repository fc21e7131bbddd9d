import FoggaraCompiler
import FoggaraEngine
import FoggaraJSON
import FoggaraNodes
import FoggaraSQLite
import FoggaraScript
import FoggaraStore
import FoggaraSystem
import FoggaraWorkflow

/// Runs recorded workflows with the engine and its node executors.
struct WorkflowCheck {
    /// Options, for people.
    static let usage =
        "--cases DIR --expected FILE [--manifest FILE] [--stub URL] [--replay] [--only PREFIX] [--report FILE]"

    /// The options as given.
    let options: Options

    /// Runs the cases; those with a node that has no executor fail and are counted by type at the end.
    func run() async throws -> Outcome {
        let manifest = try options["manifest"].map { JSONDocument.value(of: try Files.read($0)) } ?? nil
        let prefix = options["only"] ?? ""
        let cases = try WorkflowCase.all(
            folder: try options.required("cases"), lines: try Files.read(try options.required("expected")),
            manifest: manifest
        ).filter { $0.id.hasPrefix(prefix) }
        if options["replay"] != nil { return replay(cases) }
        let directory = try Files.createTemporaryDirectory()
        defer { try? Files.removeTree(directory) }  // nothing in it is wanted after the run
        let store = try SQLiteStore(directory: directory)
        let stub = options["stub"]
        let http = WorkflowTransport.make(stub: stub)
        let scripts = ScriptPool(
            ScriptConfiguration(
                executable: ScriptLocation.find(named: Environment.value(ScriptLocation.variable)),
                load: { Assets.bytes($0) }))
        defer { scripts.close() }
        let catalogue = NodeCatalogue { Assets.bytes($0) }
        var world = EngineWorld(
            store: store,
            executors: ExecutorTable(
                NodeRegistry.all(queries: { MemoryQueries().answer($0, over: $1, values: $2) })
                    + [
                        CodeNode(scripts), ScriptedSort(scripts, before: SortNode()),
                        ScriptedSort(scripts, before: ItemListsNode()),
                    ]),
            http: { _ in http },
            mail: { _ in NoMail() },
            clock: SystemClock(), random: SystemRandom())
        world.workflows = { (target, caller) async throws(NodeError) in
            guard case .inline(let value) = target,
                let (plan, issues) = InlineWorkflow.plan(value, in: caller, catalogue: catalogue)
            else { throw NodeError("NodeOperationError", "Workflow does not exist.") }
            if let issues { throw NodeError("WorkflowHasIssuesError", issues) }
            return plan
        }
        let run = WorkflowRun(engine: Engine(world: world))
        var outcome = Outcome()
        var missing: [String: Int] = [:]
        var soft = 0
        for item in cases {
            if let type = item.plan.nodes.first(where: { !$0.options.isDisabled && world.executors[$0.type] == nil })?
                .type
            {
                outcome.count(item.id, failure: "no executor for \(type)")
                missing[type, default: 0] += 1
                continue
            }
            await WorkflowTransport.reset(stub, http)
            var comparison = WorkflowComparison(try await run.record(of: item), item.expected)
            for route in item.observed { await comparison.observe(route, item.expected, stub, http) }
            soft += comparison.soft.isEmpty ? 0 : 1
            let text = comparison.hard.prefix(4).joined(separator: "\n     ")
            outcome.count(item.id, failure: text.isEmpty ? nil : text)
        }
        await store.close()
        for type in missing.keys.sorted() { print("no executor for \(type): \(missing[type] ?? 0) cases") }
        print("\(soft) cases differ softly (order of keys, empty outputs)")
        return outcome
    }

    private func replay(_ cases: [WorkflowCase]) -> Outcome {
        var outcome = Outcome()
        for item in cases {
            let text = WorkflowReplay.differences(of: item).joined(separator: "; ")
            outcome.count(item.id, failure: text.isEmpty ? nil : text)
        }
        return outcome
    }
}
