package import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow

/// Slack: posts messages, through the API with a token or through an incoming webhook.
package struct SlackNode: NodeExecutor {
    /// Full type names served.
    package let types = ["n8n-nodes-base.slack"]

    /// Makes the executor; it has no state.
    package init() {}

    /// Posts one message per item.
    ///
    /// - Errors: what Slack refuses; operations other than `post`. A node that goes on makes error items.
    package func run(_ call: NodeCall) async throws(NodeError) -> NodeResult {
        if call.items.isEmpty { return NodeResult([]) }
        let resource = try call.text("resource", 0, or: "message")
        let operation = try call.text("operation", 0, or: "post")
        guard resource == "message", operation == "post" else {
            throw NodeError(
                "NodeOperationError",
                "The operation '\(operation)' of the resource '\(resource)' of Slack is not available natively",
                description: "Only posting a message is. Export the workflow to n8n to use the others.")
        }
        let fields = try await credential(call)
        var result: [Item] = []
        for index in call.items.indices {
            do throws(NodeError) {
                let message = try SlackMessageDraft(call, index)
                let json = try await SlackPost(call, index, fields).send(message)
                result.append(Item(json, pairedItem: [PairedItem(index)]))
            } catch {
                guard call.continuesOnFail else { throw error }
                // As in n8n the item says nothing about where it came from.
                result.append(Item(["error": .string(error.message)]))
            }
        }
        return NodeResult(result)
    }

    private func credential(_ call: NodeCall) async throws(NodeError) -> JSONObject {
        let type = try call.text("authentication", 0, or: "accessToken") == "oAuth2" ? "slackOAuth2Api" : "slackApi"
        guard let reference = call.node.credentials.first(where: { $0.type == type }) else {
            throw NodeError("NodeOperationError", "Node does not have any credentials set for \"\(type)\"")
        }
        return try await call.services.credentials.fields(reference)
    }
}
