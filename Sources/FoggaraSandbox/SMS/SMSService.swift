package import FoggaraJSON
package import FoggaraServer
package import FoggaraSystem

/// A plain SMS gateway, as the local resellers offer: JSON in, JSON out.
///
/// | request | answer |
/// |---|---|
/// | `POST /v1/messages` `{"to":"+213551234567","from":"BOUTIQUE","text":"…","reference":"CMD-1"}` | 201 `{"id","to","from","encoding","parts","status":"queued","reference","duplicate"}` |
/// | `GET /v1/messages/{id}` | the same, with the status of now |
/// | `GET /v1/balance` | `{"parts":1000}` |
///
/// `reference` is optional; the same one within 24 hours sends nothing and gives the first answer again, with
/// `"duplicate":true`. Errors are `{"error":{"code":"invalid_number","message":"…"}}`: 400 for a wrong body, 401 for
/// the token, 402 without credit, 404, 422 for a wrong number, sender or length, 429 above ten a second.
/// - Shape: settings `{"credit":5,"senders":["BOUTIQUE"],"undeliverable":["+213…"]}`, all optional.
package struct SMSService: HTTPStandIn {
    /// The service that is doubled.
    package static let name = StandInName.sms
    /// The most parts of a message.
    package static let longest = 10

    private enum Endpoint { case send, show, balance }
    private static let router = Router<Endpoint>([
        Route("POST", "/v1/messages", .send), Route("GET", "/v1/messages/{id}", .show),
        Route("GET", "/v1/balance", .balance),
    ])

    private struct Refusal: Error {
        let status: Int
        let code: String
        let message: String
        var headers: [HTTPField] = []
    }

    private var messages: [JSONObject] = []
    private var sentAt: [Instant] = []
    private var credit = 1000
    private var senders: Set<String>?
    private var undeliverable: Set<String> = []

    /// Makes the data; the settings are in the description of the type.
    package init?(seed: UInt64, settings: JSONObject) {
        for setting in settings {
            switch setting.key {
            case "credit":
                guard let parts = setting.value.wholeNumber, parts >= 0 else { return nil }
                credit = parts
            case "senders":
                guard let list = setting.value.array else { return nil }
                senders = Set(list.compactMap(\.string))
            case "undeliverable":
                guard let list = setting.value.array else { return nil }
                undeliverable = Set(list.compactMap(\.string))
            default: return nil
            }
        }
    }

    /// What was accepted.
    package var contents: JSONValue {
        ["messages": .array(messages.map { .object($0) }), "credit": .integer(credit)]
    }

    /// Delivers what is queued, or tries to.
    package mutating func advance(_ settings: JSONValue) -> JSONValue? {
        guard settings.object?.isEmpty == true else { return nil }
        for place in messages.indices {
            let fails = messages[place]["to"]?.string.map(undeliverable.contains) ?? false
            messages[place]["status"] = fails ? "failed" : "delivered"
        }
        return ["messages": .integer(messages.count)]
    }

    /// What a request costs when a fault answers it.
    package func cost(ofFailed request: HTTPRequest) -> Counters { request.method == "POST" ? Counters() : .call }

    /// A failure in the service's own form.
    package func failure(_ status: Int, to request: HTTPRequest, headers: [HTTPField]) -> HTTPResponse {
        Self.answer(
            Refusal(
                status: status, code: status == 429 ? "too_many_requests" : "server_error", message: "try again later",
                headers: headers))
    }

    private static func answer(_ refusal: Refusal) -> HTTPResponse {
        .json(
            refusal.status, ["error": ["code": .string(refusal.code), "message": .string(refusal.message)]],
            headers: refusal.headers)
    }

    /// Performs one request.
    package mutating func respond(to request: HTTPRequest, now: Instant) -> Seen {
        let isSending = request.method == "POST"
        do throws(Refusal) {
            guard request.bearerToken == ServiceKeys.bearer else {
                throw Refusal(status: 401, code: "unauthorized", message: "the token is missing or wrong")
            }
            guard case .found(let endpoint, let parameters) = Self.router.match(request.method, request.path) else {
                throw Refusal(status: 404, code: "not_found", message: "there is no such address")
            }
            switch endpoint {
            case .send: return try send(request, now: now)
            case .show:
                guard let message = messages.first(where: { $0["id"]?.string == parameters["id"] }) else {
                    throw Refusal(status: 404, code: "not_found", message: "there is no such message")
                }
                return Seen(.json(200, .object(Self.shown(message))), ["operation": "show"], .call)
            case .balance: return Seen(.json(200, ["parts": .integer(credit)]), ["operation": "balance"], .call)
            }
        } catch {
            return Seen(Self.answer(error), ["refused": .string(error.code)], isSending ? Counters() : .call)
        }
    }

    private mutating func send(_ request: HTTPRequest, now: Instant) throws(Refusal) -> Seen {
        guard request.contentType == "application/json", let body = JSONDocument.value(of: request.body)?.object else {
            throw Refusal(status: 400, code: "invalid_body", message: "the body must be a JSON object")
        }
        if let key = body.keys.first(where: { !["to", "from", "text", "reference"].contains($0) }) {
            throw Refusal(status: 400, code: "invalid_body", message: "there is no field \(key)")
        }
        guard let to = body["to"]?.string, let from = body["from"]?.string, let text = body["text"]?.string,
            !text.isEmpty
        else { throw Refusal(status: 400, code: "invalid_body", message: "to, from and text are required") }
        guard to.hasPrefix("+213"), to.utf8.count == 13, ["5", "6", "7"].contains(to.dropFirst(4).first),
            to.dropFirst().utf8.allSatisfy({ (48...57).contains($0) })
        else { throw Refusal(status: 422, code: "invalid_number", message: "to must be +213 and 9 digits of a mobile") }
        guard (1...11).contains(from.utf8.count), from.utf8.allSatisfy({ (48...57).contains($0) || Self.isLetter($0) }),
            senders.map({ $0.contains(from) }) ?? true
        else {
            throw Refusal(
                status: 422, code: "invalid_sender", message: "from must be a registered name of at most 11 letters")
        }
        let measured = SMSText(text)
        guard measured.parts <= Self.longest else {
            throw Refusal(status: 422, code: "too_long", message: "a message has at most \(Self.longest) parts")
        }
        if let reference = body["reference"]?.string,
            let place = messages.firstIndex(where: { $0["reference"]?.string == reference }),
            now < sentAt[place] + .seconds(86_400)
        {
            var first = Self.shown(messages[place])
            first["duplicate"] = true
            return Seen(.json(200, .object(first)), ["operation": "duplicate", "reference": .string(reference)])
        }
        guard sentAt.filter({ now < $0 + .seconds(1) }).count < 10 else {
            throw Refusal(
                status: 429, code: "too_many_requests", message: "at most ten a second",
                headers: [HTTPField("Retry-After", "1")])
        }
        guard credit >= measured.parts else {
            throw Refusal(status: 402, code: "no_credit", message: "the account has \(credit) parts left")
        }
        credit -= measured.parts
        sentAt.append(now)
        let message: JSONObject = [
            "id": .string("sms-\(messages.count + 1)"), "to": .string(to), "from": .string(from), "text": .string(text),
            "encoding": .string(measured.alphabet.rawValue), "parts": .integer(measured.parts), "status": "queued",
            "reference": body["reference"] ?? .null, "duplicate": false,
        ]
        messages.append(message)
        return Seen(
            .json(201, .object(Self.shown(message))),
            [
                "operation": "send", "to": .string(to), "text": .string(text),
                "encoding": .string(measured.alphabet.rawValue), "parts": .integer(measured.parts),
            ], .message)
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte) || (97...122).contains(byte) }

    /// A message as the gateway answers it: without its text.
    private static func shown(_ message: JSONObject) -> JSONObject {
        var shown = message
        shown["text"] = nil
        return shown
    }
}
