import FoggaraEngine
import FoggaraJSON
import FoggaraSystem
import FoggaraWorkflow

/// Sends a request of a node through the effect gate.
struct HTTPSender {
    private let call: NodeCall
    private let item: Int

    init(_ call: NodeCall, item: Int) {
        self.call = call
        self.item = item
    }

    /// Sends and gives the answer.
    ///
    /// - Errors: an error status unless `accepts` takes it; no answer.
    func send(
        _ draft: HTTPRequestDraft, credentials: HTTPCredentials, accepts: @escaping @Sendable (Int) -> Bool
    ) async throws(NodeError) -> HTTPReply {
        let request = draft.call()
        let address = WebAddress(request.url)
        let effect = EffectRequest(
            item: item, kind: call.node.isMessage ? .message : .call, effect: call.node.effect,
            host: address?.host ?? "",
            summary: "\(request.method) \(address?.path ?? "")")
        let services = call.services
        let item = item
        let wire = try await services.effects.perform(
            effect,
            send: { _ async throws(NodeError) in
                let reply: HTTPReply
                do throws(NodeError) {
                    reply = try await credentials.send(draft, services)
                } catch {
                    throw HTTPFailure.unreachable(error, item: item)
                }
                if reply.status >= 300, !accepts(reply.status), !(reply.status < 400 && request.maxRedirects == 0) {
                    throw HTTPFailure.refused(reply, item: item, now: services.clock.now())
                }
                return HTTPWire.encode(reply)
            }, readBack: nil)
        // A person said that it arrived: of a message nothing more need be known, of anything else the answer is lost.
        if wire.isNull, call.node.isMessage {
            return HTTPReply(
                status: 200, reason: "OK", headers: [(name: "content-type", value: "application/json")],
                body: Array("{}".utf8), finalURL: request.url)
        }
        guard let reply = HTTPWire.decode(wire) else {
            throw NodeError("NodeOperationError", "The journal holds no answer for this request", item: item)
        }
        return reply
    }
}
