package import FoggaraEngine
package import FoggaraJSON
package import FoggaraScript
import FoggaraSystem
package import FoggaraWorkflow

/// Workers for tests that run JavaScript: the program is the one built beside the tests.
package enum TestScripts {
    /// One pool for all tests that do not count workers.
    package static let pool = ScriptPool(configuration())

    /// A configuration for the worker of this build.
    package static func configuration() -> ScriptConfiguration {
        var configuration = ScriptConfiguration(
            executable: ScriptLocation.find(named: Environment.value(ScriptLocation.variable)),
            load: { Assets.bytes($0) })
        // The checkers of a sanitized build take their settings from there.
        for name in ["ASAN_OPTIONS", "TSAN_OPTIONS"] { configuration.environment[name] = Environment.value(name) }
        return configuration
    }
}

/// A run with one Code node behind the nodes `Start` and `Rows`, which gives the input.
package struct CodeBench {
    /// The code.
    package var code: String
    /// Once for each item instead of once for all.
    package var isEach = false
    /// What happens when the code fails.
    package var onError = OnError.stopWorkflow
    /// Items that `Rows` gives.
    package var rows: [JSONValue] = [
        ["id": 1, "name": "Amine"], ["id": 2, "name": "نورة"], ["id": 3, "name": "Lounès"],
    ]
    /// Workers.
    package var pool = TestScripts.pool
    /// Parameters beside code and mode.
    package var parameters: JSONObject = [:]

    /// A run of `code`.
    package init(_ code: String) { self.code = code }

    /// What came of the run.
    package struct Result: Sendable {
        /// Outputs of the Code node; nil when it stopped the run.
        package var outputs: [[Item]?]?
        /// Error of the Code node.
        package var error: NodeError?
        /// The json of its first output.
        package var json: [JSONValue] { (outputs?.first ?? nil)?.map(\.json) ?? [] }
    }

    /// Runs it in a journal of its own.
    package func run(_ store: MemoryStore = MemoryStore(), seed: UInt64 = 1) async throws -> Result {
        var sketch = PlanSketch("Start > Rows > Code")
        sketch.edit("Code") { node in
            node.type = "n8n-nodes-base.code"
            node.version = 2
            node.options.onError = onError
            node.parameters = parameters
            node.parameters["jsCode"] = .string(code)
            if isEach { node.parameters["mode"] = "runOnceForEachItem" }
            if onError == .continueErrorOutput { node.outputs = [[], []] }
        }
        let rows = rows
        let nodes = ScriptedNodes(
            sketch.plan, ["Rows": { _ in NodeResult(rows.map { Item($0, pairedItem: [PairedItem(0)]) }) }])
        let engine = Engine.forTests([nodes, CodeNode(pool)], store: store, seed: seed)
        let id = try await engine.start(sketch.plan, mode: "trigger")
        _ = try await engine.drive(id)
        let machine = try await engine.machine(of: id)
        let run = machine.state.results[2].first
        return Result(outputs: run?.outputs, error: run?.error)
    }
}
