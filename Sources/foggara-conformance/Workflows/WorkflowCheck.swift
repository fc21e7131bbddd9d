import FoggaraEngine
import FoggaraJSON
import FoggaraNodes
import FoggaraSQLite
import FoggaraStore
import FoggaraSystem
import FoggaraWorkflow

/// Runs recorded workflows: `workflows --cases DIR --expected FILE [--manifest FILE] [--stub URL] [--replay]
/// [--only PREFIX] [--report FILE]`.
package struct WorkflowCheck {
    private var folder = ""
    private var expected = ""
    private var manifest: String?
    private var stub: String?
    private var report: String?
    private var only: String?
    private var isReplay = false

    /// What is printed at the end, and whether all cases passed.
    package struct Result: Sendable {
        /// Lines for people.
        package var lines: [String] = []
        /// Cases that passed.
        package var passed = 0
        /// Cases that failed, those without an executor among them.
        package var failed = 0
    }

    /// Reads the arguments after the verb; nil when they make no sense.
    package init?(_ arguments: [String]) {
        var rest = arguments[...]
        while let name = rest.popFirst() {
            if name == "--replay" {
                isReplay = true
                continue
            }
            guard let value = rest.popFirst() else { return nil }
            switch name {
            case "--cases": folder = value
            case "--expected": expected = value
            case "--manifest": manifest = value
            case "--stub": stub = value
            case "--report": report = value
            case "--only": only = value
            default: return nil
            }
        }
        if folder.isEmpty || expected.isEmpty { return nil }
    }

    /// Runs the cases.
    ///
    /// - Throws: when a file cannot be read or the temporary store fails.
    package func run() async throws -> Result {
        let manifest = try self.manifest.map { JSONDocument.value(of: try Files.read($0)) } ?? nil
        let cases = try WorkflowCase.all(folder: folder, lines: try Files.read(expected), manifest: manifest)
            .filter { only == nil || $0.id.hasPrefix(only ?? "") }
        let directory = try Files.createTemporaryDirectory()
        // Nothing of the temporary folder is wanted after the run.
        defer { try? Files.removeTree(directory) }
        let store = try SQLiteStore(directory: directory)
        let http = WorkflowTransport.make(stub: stub)
        let world = EngineWorld(
            store: store, executors: ExecutorTable(NodeRegistry.all()), http: { _ in http }, mail: { _ in NoMail() },
            clock: SystemClock(), random: SystemRandom())
        let run = WorkflowRun(engine: Engine(world: world))
        var result = Result()
        var missing: [String: Int] = [:]
        var rows: [JSONValue] = []
        for item in cases {
            var hard: [String]
            var soft: [String] = []
            let unknown = item.plan.nodes.first { !$0.options.isDisabled && world.executors[$0.type] == nil }
            if isReplay {
                hard = WorkflowReplay.differences(of: item)
            } else if let unknown {
                hard = ["no executor for \(unknown.type)"]
                missing[unknown.type, default: 0] += 1
            } else {
                await WorkflowTransport.reset(stub, http)
                let comparison = WorkflowComparison(try await run.record(of: item), item.expected)
                (hard, soft) = (comparison.hard, comparison.soft)
            }
            if hard.isEmpty { result.passed += 1 } else { result.failed += 1 }
            if !hard.isEmpty, isReplay || unknown == nil {
                result.lines.append("FAIL \(item.id)")
                result.lines.append(contentsOf: hard.prefix(4).map { "     " + $0 })
            }
            rows.append(
                [
                    "id": .string(item.id), "ok": .bool(hard.isEmpty),
                    "differences": .array(hard.map { .string($0) }), "soft": .array(soft.map { .string($0) }),
                ])
        }
        await store.close()
        if let report {
            let text = rows.map { JSONWriter.compact($0) + "\n" }.joined()
            try Files.writeAtomically(Array(text.utf8), to: report)
        }
        for type in missing.keys.sorted() { result.lines.append("no executor \(type): \(missing[type] ?? 0) cases") }
        result.lines.append("\(result.passed) passed, \(result.failed) failed")
        return result
    }
}
