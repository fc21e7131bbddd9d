import FoggaraEngine
import FoggaraJSON
import FoggaraSystem
import FoggaraWorkflow

/// Answers what a script asks about the run.
///
/// - Shape: questions are `{"op": "evaluate", "text", "item", "a"}`, `{"op": "file", "id"}`, `{"op": "prepare", …}`,
///   `{"op": "static", "scope"}`, `{"op": "http", "request", "item"}`; answers `{"value"}` or `{"error": {"message"}}`.
struct CodeAnswers: Sendable {
    let call: NodeCall

    /// The answer that needs no waiting; nil for the others.
    func atOnce(_ question: JSONValue) -> JSONValue? {
        switch question["op"]?.string {
        case "evaluate": evaluate(question)
        case "file":
            if let file = CodeItems.file(id: question["id"]?.string ?? "", inputs: call.items) {
                ["value": .string(Base64.encode(file.bytes))]
            } else {
                Self.refusal("There is no such file")
            }
        case "prepare": ["value": CodeItems.prepared(question)]
        case "static", "http": nil
        default: Self.refusal("There is no such question")
        }
    }

    /// The answer of the world.
    func waiting(_ question: JSONValue) async throws(ScriptFailure) -> JSONValue {
        do throws(NodeError) {
            if question["op"]?.string == "static" {
                let scope = scope(question["scope"]?.string ?? "")
                return ["value": try await call.services.history.mark(scope: scope) ?? .object([:])]
            }
            return ["value": try await CodeRequest(question).send(call.services)]
        } catch { throw .effect(error) }
    }

    /// Keeps what the script changed in `$getWorkflowStaticData`; like n8n, not in a run started by hand.
    func keep(_ changed: JSONObject) async throws(NodeError) {
        if call.isManual { return }
        for member in changed {
            try await call.services.history.setMark(member.value, scope: scope(member.key))
        }
    }

    private func scope(_ name: String) -> String {
        name == "node" ? "staticData/node/\(call.node.name)" : "staticData/global"
    }

    private func evaluate(_ question: JSONValue) -> JSONValue {
        let item = question["item"]?.number?.integer.map(Int.init) ?? 0
        do throws(NodeError) {
            let value = try call.parameters.evaluate(
                question["text"] ?? .null, item: item, variables: ["a": question["a"] ?? .array([])])
            return value.map { ["value": $0] } ?? [:]
        } catch {
            return Self.refusal(error.message, error.description)
        }
    }

    private static func refusal(_ message: String, _ description: String? = nil) -> JSONValue {
        var error: JSONObject = ["message": .string(message)]
        error["description"] = description.map { .string($0) }
        return ["error": .object(error)]
    }
}
