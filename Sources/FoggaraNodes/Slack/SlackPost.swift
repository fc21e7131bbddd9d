import FoggaraEngine
import FoggaraJSON
import FoggaraSystem
import FoggaraWorkflow

/// Sends one message through the effect gate.
struct SlackPost {
    private let call: NodeCall
    private let item: Int
    private let fields: JSONObject

    init(_ call: NodeCall, _ item: Int, _ fields: JSONObject) {
        self.call = call
        self.item = item
        self.fields = fields
    }

    /// Sends and gives the json of the output item.
    func send(_ draft: SlackMessageDraft) async throws(NodeError) -> JSONValue {
        if let address = fields["webhookUrl"]?.string, !address.isEmpty { return try await sendWebhook(draft, address) }
        return try await sendAPI(draft)
    }

    // MARK: - Token

    private func sendAPI(_ draft: SlackMessageDraft) async throws(NodeError) -> JSONValue {
        let method = draft.isEphemeral ? "chat.postEphemeral" : "chat.postMessage"
        let token =
            fields["oauthTokenData"]?["authed_user"]?["access_token"]?.string
            ?? fields["oauthTokenData"]?["access_token"]?.string ?? fields["accessToken"]?.string ?? ""
        let request = HTTPCall(
            method: "POST", url: "https://slack.com/api/\(method)",
            headers: [
                (name: "content-type", value: "application/json; charset=utf-8"),
                (name: "accept", value: "application/json"), (name: "authorization", value: "Bearer " + token),
            ], body: Array(ScriptJSON.text(.object(draft.body)).utf8), timeoutMilliseconds: 60_000)
        let isOld = call.node.version < 2
        let wire = try await perform(request, summary: "POST \(method)") { reply throws(NodeError) in
            guard let answer = JSONDocument.value(of: reply.body) else {
                // Slack answered, but not with its own format: nobody knows what became of the message.
                throw NodeError(
                    "NodeOperationError", "Slack answered with something that is not JSON", outcome: .unknown)
            }
            if answer["ok"]?.bool == false { throw Self.refusal(answer) }
            return answer
        }
        guard !isOld, var object = wire.object, let stamp = object["ts"] else { return wire }
        object["ts"] = nil
        object["message_timestamp"] = stamp
        return .object(object)
    }

    private static func refusal(_ answer: JSONValue) -> NodeError {
        let code = answer["error"]?.string ?? ""
        if code == "missing_scope" {
            return NodeError(
                "NodeOperationError", "Your Slack credential is missing required Oauth Scopes",
                description: "Add the following scope(s) to your Slack App: \(answer["needed"]?.string ?? "")")
        }
        return NodeError("NodeOperationError", "Slack error response: \(JSONWriter.quoted(code))")
    }

    // MARK: - Incoming webhook

    /// - Source: docs.slack.dev/messaging/sending-messages-using-incoming-webhooks, read 2026-01-15.
    private func sendWebhook(_ draft: SlackMessageDraft, _ address: String) async throws(NodeError) -> JSONValue {
        guard let target = WebAddress(address), target.scheme == "https" else {
            throw NodeError("NodeOperationError", "The webhook address of the Slack credential is no https address")
        }
        var body = JSONObject()
        if let text = draft.body["text"]?.string, !text.isEmpty { body["text"] = .string(SlackText.escaped(text)) }
        for key in ["blocks", "attachments", "mrkdwn", "unfurl_links", "unfurl_media", "thread_ts"] {
            if let value = draft.body[key] { body[key] = value }
        }
        if let count = body["blocks"]?.array?.count, count > 50 {
            throw NodeError(
                "NodeOperationError", "A Slack message has at most 50 blocks, this one has \(count)", item: item)
        }
        if body["text"] == nil, body["blocks"] == nil, body["attachments"] == nil {
            throw NodeError("NodeOperationError", "The Slack message is empty", item: item)
        }
        let request = HTTPCall(
            method: "POST", url: address,
            headers: [(name: "content-type", value: "application/json; charset=utf-8")],
            body: Array(ScriptJSON.text(.object(body)).utf8), timeoutMilliseconds: 60_000)
        return try await perform(request, summary: "POST incoming webhook") { _ throws(NodeError) in ["ok": true] }
    }

    // MARK: - Both

    private func perform(
        _ request: HTTPCall, summary: String,
        read: @escaping @Sendable (HTTPReply) throws(NodeError) -> JSONValue
    ) async throws(NodeError) -> JSONValue {
        let services = call.services
        let effect = EffectRequest(
            item: item, kind: .message, effect: call.node.effect == .pure ? .atMostOnce : call.node.effect,
            host: WebAddress(request.url)?.host ?? "", summary: summary)
        let reply = try await services.effects.perform(
            effect,
            send: { _ async throws(NodeError) in
                let reply: HTTPReply
                do throws(NodeError) {
                    reply = try await services.http.send(request)
                } catch {
                    throw HTTPFailure.unreachable(error, item: nil)
                }
                if reply.status >= 300 {
                    var error = HTTPFailure.refused(reply, item: nil, now: services.clock.now())
                    error.name = "NodeOperationError"
                    error.itemJSON = nil
                    throw error
                }
                return try read(reply)
            }, readBack: nil)
        // A person said that it arrived; what Slack answered nobody knows.
        return reply.isNull ? ["ok": true] : reply
    }
}
