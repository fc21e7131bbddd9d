package import FoggaraEngine
import FoggaraJSON
import FoggaraSystem
import FoggaraWorkflow

/// Runs the Code node: JavaScript in a worker, once for all items or once for each.
///
/// - Guarantees: the script sees the run through questions that this process answers, so its dates, `$('Node')` and
///   `$jmespath` are those of expressions; what it sends goes through the effect gate.
package struct CodeNode: NodeExecutor {
    private let pool: ScriptPool
    private let console: @Sendable (_ node: String, _ line: String) -> Void

    /// The one type served.
    package var types: [String] { ["n8n-nodes-base.code"] }

    /// Makes the executor; `console` is told every line that a script logs.
    package init(
        _ pool: ScriptPool, console: @escaping @Sendable (_ node: String, _ line: String) -> Void = { _, _ in }
    ) {
        self.pool = pool
        self.console = console
    }

    /// Runs the code on the items of the call.
    package func run(_ call: NodeCall) async throws(NodeError) -> NodeResult {
        let language = try call.parameters.value("language", item: 0)?.string ?? "javaScript"
        guard language == "javaScript" else {
            throw NodeError(
                "NodeOperationError", "The language '\(language)' is not run; write the code in JavaScript",
                description: "Foggara runs JavaScript only: Python code has to be rewritten")
        }
        let isEach = try call.parameters.value("mode", item: 0)?.string == "runOnceForEachItem"
        let code = try call.parameters.value("jsCode", item: 0)?.string ?? ""
        return NodeResult(try await items(of: code, isEach: isEach, call))
    }

    /// The items that a code gives on the items of a call.
    func items(of code: String, isEach: Bool, _ call: NodeCall) async throws(NodeError) -> [Item] {
        let answers = CodeAnswers(call: call)
        let job: JSONObject = [
            "code": .string(code), "each": .bool(isEach), "continueOnFail": .bool(call.continuesOnFail),
            "now": .number(JSONNumber(Int(call.services.clock.now().milliseconds))),
            "items": .array(call.items.enumerated().map { CodeItems.wire($1, at: $0) }),
        ]
        let outcome: JSONValue
        do throws(ScriptFailure) {
            outcome = try await pool.run(
                .object(job), zone: call.plan.timezone, answering: { answers.atOnce($0) },
                asking: { question throws(ScriptFailure) in try await answers.waiting(question) })
        } catch { throw error.nodeError }
        for line in outcome["console"]?.array ?? [] { console(call.node.name, line.string ?? "") }
        if let error = outcome["error"] { throw NodeError(script: error) }
        try await answers.keep(outcome["static"]?.object ?? [:])
        guard let items = outcome["items"]?.array else { throw ScriptFailure.crashed("no items").nodeError }
        return items.map { CodeItems.item($0, inputs: call.items) }
    }
}

extension NodeError {
    /// The error as the prelude tells it.
    fileprivate init(script error: JSONValue) {
        self.init(
            error["name"]?.string ?? "WrappedExecutionError", error["message"]?.string ?? "Unknown error",
            description: error["description"]?.string, item: error["item"]?.number?.integer.map(Int.init))
    }
}
