package import FoggaraEngine
import FoggaraJSON
import FoggaraNodes
import FoggaraStore
import FoggaraSystem
import FoggaraWorkflow

/// Lets waiting runs go on by request: `/webhook-waiting/<run>/<suffix>?signature=<hexadecimal>`.
///
/// - Guarantees: a request counts once and only for the wait it meets; success is answered after it is durable.
package struct WaitingWebhooks: RequestHandler {
    private let engine: Engine
    private let publicAddress: String

    /// Serves the waits of an engine's runs.
    package init(engine: Engine, publicAddress: String) {
        self.engine = engine
        self.publicAddress = publicAddress
    }

    /// The answer to a request below `/webhook-waiting/`; nil for any other path.
    package func handle(_ request: HTTPRequest) async -> HTTPResponse? {
        let prefix = "/webhook-waiting/"
        guard request.path.hasPrefix(prefix) else { return nil }
        let parts = request.path.dropFirst(prefix.count).split(separator: "/", maxSplits: 1)
        guard let name = parts.first.flatMap({ HTTPText.percentDecoded($0) }) else {
            return WebhookHTTP.refusal(404, "The execution does not exist.")
        }
        let run = RunID(name)
        let suffix = parts.count > 1 ? HTTPText.percentDecoded(parts[1]) ?? "" : ""
        let signature = QueryTree.read(request.queryText)["signature"]?.string ?? ""
        // Whoever was not given the address learns nothing, not even which runs exist.
        guard let doors = engine.world.doors, doors.isResumeSignature(signature, of: run) else {
            return .json(401, ["error": "Invalid token"])
        }
        do throws(EngineError) {
            switch try await engine.standing(of: run) {
            case .unknown: return WebhookHTTP.refusal(404, "The execution \"\(name)\" does not exist.")
            case .running: return WebhookHTTP.refusal(409, "The execution \"\(name)\" is running already.")
            // The missing quotation mark is n8n's.
            case .finished: return WebhookHTTP.refusal(409, "The execution \"\(name) has finished already.")
            case .waiting(let wait):
                guard let door = wait.door, door.kind == .webhook, door.suffix == suffix else {
                    return Self.open(Self.elsewhere(run))
                }
                if request.method == "OPTIONS" { return Self.open(HTTPResponse(204)) }
                return Self.open(try await take(request, run, wait, door))
            }
        } catch { return .text(503, "try again later\n", headers: [HTTPField("Retry-After", "5")]) }
    }

    private func take(
        _ request: HTTPRequest, _ run: RunID, _ wait: RunWait, _ door: WaitDoor
    ) async throws(EngineError) -> HTTPResponse {
        let machine = try await engine.machine(of: run)
        let node = machine.plan.nodes[wait.place.node]
        var facts = door.facts
        facts["authentication"] = facts["incomingAuthentication"]
        let parameters = JSONValue.object(facts)
        guard facts["httpMethod"]?.string ?? "GET" == request.method else {
            return Self.elsewhere(run)
        }
        let access = WebhookAccess(
            node: node, parameters: parameters, credentials: engine.credentials(of: machine.plan.template),
            now: engine.world.clock.now())
        let token: JSONObject?
        switch await access.judge(request) {
        case .granted(let claims): token = claims
        case .refused(let response): return response
        }
        let body: WebhookBody
        do throws(WebhookBody.Fault) {
            body = try WebhookBody.read(
                request, field: facts["options"]?["binaryPropertyName"]?.string ?? "data",
                keepsRaw: facts["options"]?["rawBody"] == true)
        } catch { return WebhookHTTP.refusal(422, "Failed to parse request body", hint: error.hint) }
        let item = WebhookItem.make(
            request, parameters: [:], body: body, address: publicAddress + request.path, token: token)
        let reply = WebhookReply(parameters)
        if reply.mode != .onReceived { engine.world.answers.expect(run) }
        let outcome = try await engine.resume(run, at: wait.place, giving: [[item]])
        guard outcome == .accepted else {
            engine.world.answers.end(run)
            _ = engine.world.answers.given(run)
            return WebhookHTTP.refusal(409, "The execution \"\(run.text)\" is running already.")
        }
        if reply.mode == .onReceived { return WebhookHTTP.response(reply.received) }
        switch await engine.world.answers.answer(of: run) {
        case .response(let response): return WebhookHTTP.response(response)
        case .abandoned: return .text(503, "try again later\n")
        case .ended:
            guard let response = reply.ended(try await engine.machine(of: run)) else { return WebhookHTTP.failed }
            return WebhookHTTP.response(response)
        }
    }

    private static func elsewhere(_ run: RunID) -> HTTPResponse {
        WebhookHTTP.refusal(
            404,
            "The workflow for execution \"\(run.text)\" does not contain a waiting webhook with a matching path/method."
        )
    }

    /// The answer with what lets pages of other sites read it, as n8n gives it at these addresses.
    private static func open(_ response: HTTPResponse) -> HTTPResponse {
        var copy = response
        copy.headers += [
            HTTPField("Access-Control-Allow-Origin", "*"),
            HTTPField("Access-Control-Allow-Methods", "POST, GET, OPTIONS"),
            HTTPField("Access-Control-Allow-Headers", "Content-Type"),
        ]
        return copy
    }
}
