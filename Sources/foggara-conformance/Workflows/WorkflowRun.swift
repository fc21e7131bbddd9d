import FoggaraEngine
import FoggaraJSON
import FoggaraStore
import FoggaraWorkflow

/// Runs one case with the engine and its node executors.
struct WorkflowRun {
    let engine: Engine

    /// What the run did, in the shape of a record.
    func record(of item: WorkflowCase) async throws(EngineError) -> JSONValue {
        if let issues = item.issues {
            return ["status": "error", "error": ["message": .string(issues)], "runs": []]
        }
        let id = try await engine.start(item.plan, mode: "cli")
        let run = try await engine.drive(id)
        let state = try await engine.machine(of: id).state
        return Self.record(run, state, item.plan)
    }

    /// The shape of a record, from a run and its state.
    static func record(_ run: RunRecord, _ state: RunState, _ plan: Plan) -> JSONValue {
        var object: JSONObject = ["status": .string(run.status.rawValue)]
        if let detail = run.detail.flatMap({ JSONDocument.value(of: Array($0.utf8)) }) {
            var error: JSONObject = [:]
            error["message"] = detail["message"]
            error["description"] = detail["description"]
            error["node"] = detail["node"]
            error["itemIndex"] = detail["item"]
            error["name"] = detail["name"]
            object["error"] = .object(error)
        }
        object["last"] = state.lastNode.map { .string(plan.nodes[$0].name) }
        object["runs"] = .array(
            state.order.map { reference in
                let result = state.results[reference.node][reference.run]
                var row: JSONObject = [
                    "node": .string(plan.nodes[reference.node].name), "run": .number(JSONNumber(reference.run)),
                ]
                if result.error != nil { row["status"] = "error" }
                row["out"] = result.outputs.map { outputs in
                    .array(outputs.map { $0.map { .array($0.map(\.wire)) } ?? .null })
                }
                return .object(row)
            })
        return .object(object)
    }
}
