package import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow

/// Asks a language model, within caps, and hands on what came of it.
///
/// Plan for each item:
/// 1. `route`: with `auto` a prompt that shows personal data (``PersonalData``) goes to the local model, and to nobody
///    when the node has no credential for one.
/// 2. A question that cannot fit its caps is not asked.
/// 3. The answer is a refusal, is cut off, is plain text, or fits the schema; one that does not is asked for once more,
///    if that still fits the caps.
///
/// - Shape: under `outputField`: `{"text","object"?,"model","route","tokensIn","tokensOut","reason"?}`. Outputs: 0
///   answered; 1 refused (`refusal`, `personal`); 2 exhausted (`prompt`, `cost`, `length`); 3 invalid (`malformed`,
///   `schema`).
package struct ModelNode: NodeExecutor {
    /// Full type names served.
    package let types = ["foggara.model"]

    /// Makes the executor; it has no state.
    package init() {}

    /// Asks for every item, one after the other.
    ///
    /// - Errors: a missing credential, an error status, no answer; a node that goes on makes an error item.
    package func run(_ call: NodeCall) async throws(NodeError) -> NodeResult {
        if call.items.isEmpty { return NodeResult(outputs: [[]]) }
        var outputs: [[Item]] = [[], [], [], []]
        for (index, item) in call.items.enumerated() {
            do throws(NodeError) {
                let outcome = try await Self.answer(call, index)
                var json = item.json.object ?? [:]
                json[try call.text("outputField", index, or: "answer")] = outcome.json
                outputs[outcome.output].append(
                    Item(.object(json), binary: item.binary, pairedItem: [PairedItem(index)]))
            } catch {
                guard call.continuesOnFail else { throw error.at(index) }
                outputs[0].append(error.failedItem(from: index))
            }
        }
        return NodeResult(outputs: outputs)
    }

    private static func answer(_ call: NodeCall, _ index: Int) async throws(NodeError) -> ModelOutcome {
        let question = try ModelQuestion(call, index)
        let hasLocal = call.node.credentials.contains { $0.type == "ollamaApi" }
        let hasCloud = call.node.credentials.contains { $0.type == "openAiApi" }
        var isLocal = question.route == .local || question.route == .auto && !hasCloud
        if question.route == .auto,
            PersonalData.find(in: question.system + "\n" + question.prompt) != nil
        {
            guard hasLocal else {
                return ModelOutcome(.refused, reason: "personal", route: "none", model: "")
            }
            isLocal = true
        }
        let model = isLocal ? question.localModel : question.cloudModel
        var outcome = ModelOutcome(.answered, route: isLocal ? "local" : "cloud", model: model)
        var messages = question.messages
        if let obstacle = question.obstacle(messages, spent: 0) {
            return outcome.ending(.exhausted, obstacle)
        }
        guard let endpoint = try await ModelEndpoint.read(call, isLocal: isLocal) else {
            let type = isLocal ? "ollamaApi" : "openAiApi"
            throw NodeError(
                "NodeOperationError", "Node does not have any credentials set for \"\(type)\"", item: index)
        }
        for attempt in 1...2 {
            let answer = try await endpoint.ask(
                question.body(messages, model: model), question, messages: messages, model: model, call,
                item: index)
            outcome.add(answer)
            if answer.isMalformed { return outcome.ending(.invalid, "malformed") }
            if answer.refusal != nil { return outcome.ending(.refused, "refusal") }
            if answer.finish == "length" { return outcome.ending(.exhausted, "length") }
            guard let schema = question.schema else { return outcome }
            if let object = schema.read(answer.content) {
                outcome.object = object
                return outcome
            }
            if attempt == 2 { break }
            messages += [
                ["role": "assistant", "content": .string(answer.content)],
                ["role": "user", "content": .string(Self.repair(schema))],
            ]
            let spent = ModelPrice.of(tokensIn: outcome.tokensIn, tokensOut: outcome.tokensOut)
            if question.obstacle(messages, spent: spent) != nil { break }
        }
        return outcome.ending(.invalid, "schema")
    }

    private static func repair(_ schema: AnswerSchema) -> String {
        "This answer does not fit the JSON Schema. Answer again with JSON alone that fits it: "
            + JSONWriter.compact(schema.value)
    }
}
