package import FoggaraJSON
package import FoggaraServer
package import FoggaraSystem

/// Slack's incoming webhooks and `chat.postMessage`, for one workspace.
///
/// - Guarantees: a webhook takes a burst of ten messages, then one a second.
/// - Source: <https://api.slack.com/messaging/webhooks>, <https://api.slack.com/methods/chat.postMessage>, known 2026.
package struct SlackService: HTTPStandIn {
    /// The service that is doubled.
    package static let name = StandInName.slack

    /// The workspace of the good webhook.
    package static let team = "T0FOGGARA"
    /// The good webhook, and ones that fail the way their comment says.
    package static let service = "B0LEADS"
    /// The last part of every webhook address of the workspace.
    package static let webhookSecret = "sandboxsandboxsandbox000"
    /// The path of the webhook that works.
    package static let webhookPath = "/services/\(team)/\(service)/\(webhookSecret)"
    /// The bot token that works.
    package static let botToken = "xoxb-sandbox-foggara"

    /// Webhooks that exist but refuse: status and words.
    private static let brokenServices: [String: (Int, String)] = [
        "B0ARCHIVED": (410, "channel_is_archived"), "B0NOCHANNEL": (404, "channel_not_found"),
        "B0PROHIBITED": (403, "action_prohibited"),
    ]

    /// The channels of the workspace that the bot is in.
    private static let channels = [
        (id: "C0ADVERTS", name: "annonces"), (id: "C0LEADS", name: "leads"), (id: "C0STAFF", name: "staff"),
    ]

    private enum Endpoint { case webhook, postMessage }
    private static let router = Router<Endpoint>([
        Route("POST", "/services/{team}/{service}/{secret}", .webhook),
        Route("POST", "/api/chat.postMessage", .postMessage),
    ])

    /// Messages that were accepted, in order.
    private(set) var messages: [JSONValue] = []
    private var bucket = MessageBucket()

    /// Makes the data; there are no settings.
    package init?(seed: UInt64, settings: JSONObject) {
        guard settings.isEmpty else { return nil }
    }

    /// What was accepted or is on offer, for a test to look at.
    package var contents: JSONValue { ["messages": .array(messages)] }

    /// Performs one request.
    package mutating func respond(to request: HTTPRequest, now: Instant) -> Seen {
        let match = Self.router.match(request.method, request.path)
        switch match {
        case .found(.webhook, let parameters): return webhook(request, parameters, now: now)
        case .found(.postMessage, _): return postMessage(request, now: now)
        case .wrongMethod, .unknownPath:
            let refusal = Router<Endpoint>.refusal(match) ?? .text(404, "")
            return Seen(refusal, ["refused": "no such address"])
        }
    }

    /// What a request counts when a fault answers it.
    package func cost(ofFailed request: HTTPRequest) -> Counters { Counters() }

    /// A failure in the service's own form.
    package func failure(_ status: Int, to request: HTTPRequest, headers: [HTTPField]) -> HTTPResponse {
        if request.path.hasPrefix("/api/") {
            return .json(
                status, ["ok": false, "error": status == 429 ? "ratelimited" : "fatal_error"], headers: headers)
        }
        return .text(status, status == 429 ? "rate_limited" : "rollup_error", headers: headers)
    }

    /// The path without the secret of a webhook.
    package func publicPath(of request: HTTPRequest) -> String {
        let parts = request.path.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 5, parts[1] == "services" else { return request.path }
        return parts.dropLast().joined(separator: "/") + "/…"
    }

    // MARK: - Incoming webhooks

    private mutating func webhook(_ request: HTTPRequest, _ parameters: [String: String], now: Instant) -> Seen {
        func refuse(_ status: Int, _ words: String) -> Seen { Seen(.text(status, words), ["refused": .string(words)]) }
        let service = parameters["service"] ?? ""
        guard parameters["team"] == Self.team else { return refuse(404, "no_team") }
        guard service == Self.service || Self.brokenServices[service] != nil else { return refuse(404, "no_service") }
        guard parameters["secret"] == Self.webhookSecret else { return refuse(403, "invalid_token") }
        if let (status, words) = Self.brokenServices[service] { return refuse(status, words) }
        guard let payload = Self.payload(of: request) else { return refuse(400, "invalid_payload") }
        if let fault = SlackMessage.fault(of: payload) { return refuse(400, fault) }
        guard bucket.take(now: now) else {
            return Seen(
                .text(429, "rate_limited", headers: [HTTPField("Retry-After", "1")]), ["refused": "rate_limited"])
        }
        messages.append(["channel": "C0LEADS", "text": payload["text"] ?? .null, "blocks": payload["blocks"] ?? .null])
        return Seen(.text(200, "ok"), payload, .message)
    }

    /// The object of a JSON body, or of the form field `payload`.
    private static func payload(of request: HTTPRequest) -> JSONValue? {
        var bytes = request.body
        if request.contentType == "application/x-www-form-urlencoded" {
            let form = HTTPText.query(String(decoding: request.body, as: UTF8.self))
            guard let field = form?.value("payload") else { return nil }
            bytes = Array(field.utf8)
        } else if request.contentType != "application/json" {
            return nil
        }
        guard let value = JSONDocument.value(of: bytes), value.object != nil else { return nil }
        return value
    }

    // MARK: - chat.postMessage

    private mutating func postMessage(_ request: HTTPRequest, now: Instant) -> Seen {
        func refuse(_ error: String) -> Seen {
            Seen(.json(200, ["ok": false, "error": .string(error)]), ["refused": .string(error)])
        }
        guard let token = request.bearerToken else { return refuse("not_authed") }
        guard token == Self.botToken else { return refuse("invalid_auth") }
        guard let arguments = Self.arguments(of: request) else { return refuse("invalid_json") }
        guard let named = arguments["channel"]?.string, !named.isEmpty else { return refuse("channel_not_found") }
        let wanted = named.hasPrefix("#") ? String(named.dropFirst()) : named
        guard let channel = Self.channels.first(where: { $0.id == wanted || $0.name == wanted })?.id else {
            return refuse("channel_not_found")
        }
        if let fault = SlackMessage.fault(of: arguments) { return refuse(fault) }
        guard bucket.take(now: now) else {
            let wait = HTTPField("Retry-After", "1")
            return Seen(.json(429, ["ok": false, "error": "ratelimited"], headers: [wait]), ["refused": "ratelimited"])
        }
        let digits = String(messages.count + 1)
        let stamp = "\(now.seconds).\(String(repeating: "0", count: max(0, 6 - digits.count)))\(digits)"
        let text = arguments["text"] ?? ""
        messages.append(
            ["channel": .string(channel), "text": text, "blocks": arguments["blocks"] ?? .null, "ts": .string(stamp)])
        return Seen(
            .json(
                200,
                [
                    "ok": true, "channel": .string(channel), "ts": .string(stamp),
                    "message": [
                        "type": "message", "subtype": "bot_message", "text": text, "ts": .string(stamp),
                        "bot_id": "B0FOGGARA",
                    ],
                ]), arguments, .message)
    }

    /// The arguments of a JSON body or a form; nil when the body is neither.
    private static func arguments(of request: HTTPRequest) -> JSONValue? {
        guard request.contentType == "application/x-www-form-urlencoded" else {
            guard request.contentType == "application/json" else { return nil }
            return JSONDocument.value(of: request.body).flatMap { $0.object == nil ? nil : $0 }
        }
        guard let form = HTTPText.query(String(decoding: request.body, as: UTF8.self)) else { return nil }
        var object = JSONObject()
        for field in form {
            // Structured arguments travel as JSON text inside a form.
            let isStructured = field.name == "blocks" || field.name == "attachments"
            guard isStructured else {
                object[field.name] = .string(field.value)
                continue
            }
            guard let value = JSONDocument.value(of: Array(field.value.utf8)) else { return nil }
            object[field.name] = value
        }
        return .object(object)
    }
}

/// Ten messages at once, then one a second.
private struct MessageBucket {
    private static let capacity = 10.0
    private var left = capacity
    private var filledAt: Instant?

    /// Takes one message out; false when there is none.
    mutating func take(now: Instant) -> Bool {
        if let filledAt, now > filledAt {
            left = min(Self.capacity, left + Double(now.milliseconds - filledAt.milliseconds) / 1000)
        }
        filledAt = now
        guard left >= 1 else { return false }
        left -= 1
        return true
    }
}
