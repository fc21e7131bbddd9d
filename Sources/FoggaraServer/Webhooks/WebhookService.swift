package import FoggaraEngine
import FoggaraExpression
import FoggaraJSON
import FoggaraNodes
package import FoggaraStore
import FoggaraSystem
package import FoggaraWorkflow

/// Starts runs by request and answers as the plan says.
///
/// ```
///  request ─► table ─► access ─► body ─► item ─► run (and delivery names) in one transaction ─► 2xx, or wait for the run
/// ```
///
/// - Guarantees: an answer of success is given only after the run is durable; a delivery named before starts nothing.
package struct WebhookService: RequestHandler {
    /// What came of a request.
    package enum Reception: Sendable {
        /// It is answered, and started nothing.
        case answered(HTTPResponse)
        /// It started a run.
        case started(Started)
    }

    /// A run that a request started, and how that request is to be answered.
    package struct Started: Sendable {
        /// The run.
        package let run: RunID
        let reply: WebhookReply
        let headers: [HTTPField]
    }

    private let served: Locked<WebhookTable>
    /// The addresses now.
    package var table: WebhookTable { served.withLock { $0 } }
    /// Scheme, host and port under which others reach the server, without a slash at the end.
    package let publicAddress: String
    private let engine: Engine

    /// Serves the webhooks of plans.
    package init(_ plans: [Plan], engine: Engine, publicAddress: String) {
        served = Locked(WebhookTable(plans))
        self.engine = engine
        self.publicAddress = publicAddress
    }

    /// Serves the webhooks of other plans from now on; requests under way are not touched.
    package func serve(_ plans: [Plan]) {
        let table = WebhookTable(plans)
        served.withLock { $0 = table }
    }

    /// Answers requests below `/webhook/` and `/webhook-test/`.
    package func handle(_ request: HTTPRequest) async -> HTTPResponse? {
        guard let reception = await receive(request) else { return nil }
        switch reception {
        case .answered(let response): return response
        case .started(let started): return await answer(started)
        }
    }

    /// Takes a request without waiting for the run it starts; nil when its path is no webhook's.
    package func receive(_ request: HTTPRequest) async -> Reception? {
        guard let place = path(of: request) else { return nil }
        guard let path = place.production else {
            return .answered(
                WebhookHTTP.refusal(
                    404, "The requested webhook \"\(place.full)\" is not registered.",
                    hint: "Click the 'Execute workflow' button on the canvas, then try again. (In test mode, the "
                        + "webhook only works for one call after you click this button)"))
        }
        if request.method == "OPTIONS", let webhook = table.any(at: path) {
            return .answered(crossOrigin(webhook, path).preflight(request))
        }
        switch table.match(request.method, path) {
        case .unknown:
            return .answered(
                WebhookHTTP.refusal(
                    404, "The requested webhook \"\(request.method) \(path)\" is not registered.",
                    hint: "The workflow must be active for a production URL to run successfully. You can activate the "
                        + "workflow using the toggle in the top-right of the editor. Note that unlike test URL calls, "
                        + "production URL calls aren't shown on the canvas (only in the executions list)"))
        case .wrongMethod(let allowed):
            let names = Self.enumerated(allowed)
            return .answered(
                WebhookHTTP.refusal(
                    404,
                    "This webhook is not registered for \(request.method) requests. Did you mean to make a "
                        + "\(names) request?"))
        case .found(let webhook, let parameters):
            return await receive(
                request, webhook, parameters, headers: crossOrigin(webhook, path).headers(request))
        }
    }

    /// The answer to a request whose run has begun: at once, or when the run says so.
    package func answer(_ started: Started) async -> HTTPResponse {
        if started.reply.mode == .onReceived {
            return WebhookHTTP.response(started.reply.received).with(started.headers)
        }
        return await response(started, await engine.world.answers.answer(of: started.run))
    }

    /// The answer to a request whose run was driven as far as it goes; nil when it has not been given yet.
    package func answerGiven(_ started: Started) async -> HTTPResponse? {
        if started.reply.mode == .onReceived { return await answer(started) }
        guard let answer = engine.world.answers.given(started.run) else { return nil }
        return await response(started, answer)
    }

    private func response(_ started: Started, _ answer: RunAnswers.Answer) async -> HTTPResponse {
        switch answer {
        case .response(let response): return WebhookHTTP.response(response).with(started.headers)
        case .abandoned: return .text(503, "try again later\n")
        case .ended: break
        }
        do {
            let machine = try await engine.machine(of: started.run)
            guard let response = started.reply.ended(machine) else { return WebhookHTTP.failed.with(started.headers) }
            return WebhookHTTP.response(response).with(started.headers)
        } catch { return WebhookHTTP.failed.with(started.headers) }
    }

    // MARK: One webhook

    private func receive(
        _ request: HTTPRequest, _ webhook: Webhook, _ parts: JSONObject, headers: [HTTPField]
    ) async -> Reception {
        let parameters: JSONValue
        do { parameters = try await evaluated(webhook, json: [:]) } catch {
            return .answered(WebhookHTTP.failed.with(headers))
        }
        if webhook.node.type == "foggara.metaTrigger" { return await receiveMeta(request, webhook, parameters) }
        let access = WebhookAccess(
            node: webhook.node, parameters: parameters, credentials: engine.credentials(of: webhook.plan.template),
            now: engine.world.clock.now())
        let token: JSONObject?
        switch await access.judge(request) {
        case .granted(let claims): token = claims
        case .refused(let response): return .answered(response.with(headers))
        }
        let body: WebhookBody
        do throws(WebhookBody.Fault) { body = try Self.body(request, parameters) } catch {
            return .answered(
                WebhookHTTP.refusal(422, "Failed to parse request body", hint: error.hint).with(headers))
        }
        let item = WebhookItem.make(
            request, parameters: parts, body: body, address: "\(publicAddress)/webhook/\(webhook.path)", token: token)
        // Options may look at the request.
        let seen: JSONValue
        do { seen = try await evaluated(webhook, json: item.json) } catch { seen = parameters }
        if let condition = webhook.node.parameters["options"]?["onlyRunIf"]?.string, condition.hasPrefix("="),
            !ScriptValue.isTruthy(seen["options"]?["onlyRunIf"] ?? .null)
        {
            return .answered(WebhookHTTP.response(WebhookReply(seen).received).with(headers))
        }
        if let fault = Self.respondFault(webhook, WebhookReply(seen).mode) {
            return .answered(WebhookHTTP.refusal(500, fault).with(headers))
        }
        return await start(webhook, [item], reply: WebhookReply(seen), headers: headers, deliveries: [])
    }

    private func receiveMeta(_ request: HTTPRequest, _ webhook: Webhook, _ parameters: JSONValue) async -> Reception {
        let secret = parameters["appSecret"]?.string ?? ""
        if request.method == "GET" {
            return .answered(MetaHook.handshake(request, token: parameters["verifyToken"]?.string ?? ""))
        }
        guard MetaHook.isSigned(request, secret: secret) else {
            return .answered(.text(401, "the signature is not right\n"))
        }
        guard let body = JSONDocument.value(of: request.body) else { return .answered(.text(400, "no JSON\n")) }
        let messages = MetaHook.messages(body, parameters)
        let scope = "\(webhook.plan.template):\(webhook.node.id)"
        // Deliveries of the same message at the same moment: the one that commits first counts.
        for _ in 0..<4 {
            let known: Set<String>
            do throws(StoreError) {
                known = try await engine.world.store.received(messages.map(\.delivery), scope: scope)
            } catch { return .answered(Self.unavailable) }
            var fresh: [MetaMessage] = []
            for message in messages
            where !known.contains(message.delivery) && !fresh.contains(where: { $0.delivery == message.delivery }) {
                fresh.append(message)
            }
            if fresh.isEmpty { return .answered(.text(200, "")) }
            let reception = await start(
                webhook, fresh.map(\.item), reply: WebhookReply(["options": ["noResponseBody": true]]), headers: [],
                deliveries: fresh.map { (scope, $0.delivery) })
            if case .answered(let response) = reception, response.status == 409 { continue }
            return reception
        }
        return .answered(Self.unavailable)
    }

    private func start(
        _ webhook: Webhook, _ items: [Item], reply: WebhookReply, headers: [HTTPField],
        deliveries: [(scope: String, name: String)]
    ) async -> Reception {
        let run: Engine.NewRun
        do throws(EngineError) {
            run = try engine.prepare(
                webhook.plan, trigger: webhook.node.name, items: items, output: webhook.output, mode: "webhook")
        } catch { return .answered(WebhookHTTP.failed.with(headers)) }
        let now = engine.world.clock.now()
        let changes = deliveries.map { delivery in
            StoreChange.receive(
                InboxRecord(scope: delivery.scope, delivery: delivery.name, run: run.id, at: now))
        }
        if reply.mode != .onReceived { engine.world.answers.expect(run.id) }
        do throws(StoreError) {
            try await engine.begin(run, of: webhook.plan, mode: "webhook", with: changes)
        } catch {
            engine.world.answers.end(run.id)
            return .answered(error.code == .conflict ? .text(409, "taken before\n") : Self.unavailable)
        }
        return .started(Started(run: run.id, reply: reply, headers: headers))
    }

    // MARK: Parts

    private static let unavailable = HTTPResponse.text(
        503, "try again later\n", headers: [HTTPField("Retry-After", "5")])

    /// What is wrong between the mode of a webhook and the answering nodes of its plan; nil when they fit.
    private static func respondFault(_ webhook: Webhook, _ mode: WebhookReply.Mode) -> String? {
        let answers = webhook.reaches("n8n-nodes-base.respondToWebhook")
        switch mode {
        case .responseNode where !answers: return "No Respond to Webhook node found in the workflow"
        case .onReceived where answers, .lastNode where answers:
            return "Unused Respond to Webhook node found in the workflow"
        default: return nil
        }
    }

    private func crossOrigin(_ webhook: Webhook, _ path: String) -> CrossOrigin {
        CrossOrigin(
            allowed: webhook.node.parameters["options"]?["allowedOrigins"]?.string ?? "*",
            methods: table.methods(at: path))
    }

    private static func body(_ request: HTTPRequest, _ parameters: JSONValue) throws(WebhookBody.Fault) -> WebhookBody {
        let options = parameters["options"]
        return try WebhookBody.read(
            request, field: options?["binaryPropertyName"]?.string ?? "data",
            keepsRaw: options?["rawBody"] == true || options?["binaryData"] == true)
    }

    /// The node's parameters with expressions evaluated; `$json` is the item when it is known.
    func evaluated(_ webhook: Webhook, json: JSONValue) async throws -> JSONValue {
        let stored = JSONValue.object(webhook.node.parameters)
        guard stored.hasExpression else { return stored }
        var host = ExpressionData(
            json: json, now: engine.world.clock.now(), zoneName: webhook.plan.timezone)
        host.configuration = webhook.plan.config
        for member in try await engine.secrets(of: webhook.plan) { host.configuration[member.key] = member.value }
        return try ParameterEvaluator.resolve(stored, host) ?? [:]
    }

    private func path(of request: HTTPRequest) -> (production: String?, full: String)? {
        for (prefix, isProduction) in [("/webhook/", true), ("/webhook-test/", false)] {
            guard request.path.hasPrefix(prefix) else { continue }
            let rest = String(request.path.dropFirst(prefix.count))
            let path = HTTPText.percentDecoded(rest) ?? rest
            return (isProduction ? path : nil, path)
        }
        return nil
    }

    private static func enumerated(_ names: [String]) -> String {
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return names.dropLast().joined(separator: ", ") + " or " + last
    }
}

extension JSONValue {
    /// Whether a text inside is an expression.
    fileprivate var hasExpression: Bool {
        switch self {
        case .string(let text): text.utf8.first == UInt8(ascii: "=")
        case .array(let elements): elements.contains(where: \.hasExpression)
        case .object(let object): object.contains { $0.value.hasExpression }
        case .null, .bool, .number: false
        }
    }
}

extension HTTPResponse {
    /// The answer with further headers.
    fileprivate func with(_ fields: [HTTPField]) -> HTTPResponse {
        var copy = self
        copy.headers += fields
        return copy
    }
}
