import FoggaraEngine
import FoggaraJSON
import FoggaraSystem
import FoggaraWorkflow

/// A chat endpoint with the headers that open it.
struct ModelEndpoint: Sendable {
    let url: String
    let headers: [(name: String, value: String)]

    /// The vendor's endpoint, or the one of the shop's own machine, from the node's credential; nil when it has none.
    static func read(_ call: NodeCall, isLocal: Bool) async throws(NodeError) -> ModelEndpoint? {
        let type = isLocal ? "ollamaApi" : "openAiApi"
        guard let reference = call.node.credentials.first(where: { $0.type == type }) else {
            return nil
        }
        let fields = try await call.services.credentials.fields(reference)
        func text(_ key: String) -> String { fields[key]?.string ?? "" }
        var headers = [(name: "content-type", value: "application/json")]
        if !text("apiKey").isEmpty {
            headers.append((name: "authorization", value: "Bearer " + text("apiKey")))
        }
        if !text("organizationId").isEmpty {
            headers.append((name: "openai-organization", value: text("organizationId")))
        }
        if fields["header"]?.bool == true, !text("headerName").isEmpty {
            headers.append((name: text("headerName").lowercased(), value: text("headerValue")))
        }
        var base = text(isLocal ? "baseUrl" : "url")
        if base.isEmpty { base = isLocal ? "http://localhost:11434" : "https://api.openai.com/v1" }
        while base.hasSuffix("/") { base.removeLast() }
        // Ollama serves the same interface below /v1; its credential names the server alone.
        if isLocal, !base.hasSuffix("/v1") { base += "/v1" }
        return ModelEndpoint(url: base + "/chat/completions", headers: headers)
    }

    /// Asks once, through the effect gate.
    ///
    /// - Errors: no answer, or an error status.
    func ask(
        _ body: JSONValue, _ question: ModelQuestion, messages: [JSONValue], model: String,
        _ call: NodeCall, item: Int
    ) async throws(NodeError) -> ModelAnswer {
        let request = HTTPCall(
            method: "POST", url: url, headers: headers, body: Array(JSONWriter.compact(body).utf8),
            timeoutMilliseconds: question.timeout, maxBytes: 4 << 20)
        let address = WebAddress(url)
        let effect = EffectRequest(
            item: item, kind: .call, effect: call.node.effect, host: address?.host ?? "",
            summary: "POST \(address?.path ?? "")", detail: ["counts": "tokens"])
        let services = call.services
        let wire = try await services.effects.perform(
            effect,
            send: { _ async throws(NodeError) in
                let reply: HTTPReply
                do throws(NodeError) { reply = try await services.http.send(request) } catch {
                    throw HTTPFailure.unreachable(error, item: item)
                }
                if reply.status >= 300 {
                    throw HTTPFailure.refused(reply, item: item, now: services.clock.now())
                }
                return ModelAnswer(reply: reply, prompt: ModelQuestion.texts(messages), model: model).wire
            }, readBack: nil)
        return ModelAnswer(wire: wire)
    }
}
