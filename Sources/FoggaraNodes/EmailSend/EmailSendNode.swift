package import FoggaraEngine
import FoggaraJSON
import FoggaraSystem
import FoggaraWorkflow

/// Send Email: one mail per item over SMTP.
package struct EmailSendNode: NodeExecutor {
    /// Full type names served.
    package let types = ["n8n-nodes-base.emailSend"]

    /// Makes the executor; it has no state.
    package init() {}

    /// Sends the mails.
    ///
    /// - Errors: an address or header that cannot be written, what the server refuses; the operation `sendAndWait`. A
    ///   node that goes on makes error items.
    package func run(_ call: NodeCall) async throws(NodeError) -> NodeResult {
        if call.items.isEmpty { return NodeResult([]) }
        if try call.text("operation", 0, or: "send") != "send" {
            throw NodeError(
                "NodeOperationError", "The operation 'sendAndWait' of Send Email is not available natively",
                description: "Use foggara.approval, which asks and waits.")
        }
        guard let reference = call.node.credentials.first(where: { $0.type == "smtp" }) else {
            throw NodeError("NodeOperationError", "Node does not have any credentials set for \"smtp\"")
        }
        let server = try await call.services.credentials.fields(reference)
        var result: [Item] = []
        for index in call.items.indices {
            do throws(NodeError) {
                let json = try await send(call, index, server)
                result.append(Item(json, pairedItem: [PairedItem(index)]))
            } catch {
                guard call.continuesOnFail else { throw error.at(index) }
                result.append(error.failedItem(from: index))
            }
        }
        return NodeResult(result)
    }

    private func send(_ call: NodeCall, _ index: Int, _ server: JSONObject) async throws(NodeError) -> JSONValue {
        let draft = try MailDraft(call, index)
        let services = call.services
        let effect = EffectRequest(
            item: index, kind: .message, effect: call.node.effect == .pure ? .atMostOnce : call.node.effect,
            host: server["host"]?.string ?? "", summary: "mail to \(draft.recipients.count) recipients")
        let facts: JSONObject = [
            "accepted": .array(draft.recipients.map { .string($0.address) }), "rejected": [],
            "response": "",
            "envelope": [
                "from": .string(draft.from.address),
                "to": .array(draft.recipients.map { .string($0.address) }),
            ],
        ]
        let reply = try await services.effects.perform(
            effect,
            send: { key async throws(NodeError) in
                let identifier = draft.identifier(key)
                let message = MailMessage(
                    from: draft.from.address, recipients: draft.recipients.map(\.address),
                    content: MailWriter(draft, identifier: identifier, date: services.clock.now()).write())
                var reply = facts
                reply["response"] = .string(try await services.mail.send(message, through: server))
                reply["messageId"] = .string(identifier)
                return .object(reply)
            }, readBack: nil)
        // A person said that it arrived; what the server answered nobody knows.
        return reply.isNull ? .object(facts) : reply
    }
}
