package import FoggaraJSON
package import FoggaraServer
package import FoggaraSystem

/// Chargily Pay V2 in its test mode: balance and checkouts, and the webhook that tells their end.
///
/// `advance` with `{"checkout":"<id>","status":"paid"}` ends a checkout and answers with the webhook to deliver:
/// `{"url":…,"headers":{"signature":…},"body":"…"}`.
/// - Source: documents of Chargily and three open clients, known 2026.
package struct ChargilyService: HTTPStandIn {
    /// The service that is doubled.
    package static let name = StandInName.chargily

    private enum Endpoint { case balance, create, list, show, expire }
    private static let router = Router<Endpoint>(
        ["/test/api/v2", "/api/v2"].flatMap { base -> [Route<Endpoint>] in
            [
                Route("GET", base + "/balance", .balance), Route("POST", base + "/checkouts", .create),
                Route("GET", base + "/checkouts", .list), Route("GET", base + "/checkouts/{id}", .show),
                Route("POST", base + "/checkouts/{id}/expire", .expire),
            ]
        })
    private static let fields: Set = [
        "items", "amount", "currency", "success_url", "failure_url", "webhook_endpoint", "payment_method",
        "customer_id", "description", "metadata", "shipping_address", "collect_shipping_address", "locale",
        "pass_fees_to_customer", "chargily_pay_fees_allocation",
    ]
    private static let ends: Set = ["paid", "failed", "canceled", "expired"]

    private var checkouts: [JSONObject] = []
    private var calls: [Instant] = []
    private var latest: Instant?

    /// Makes the data; there are no settings.
    package init?(seed: UInt64, settings: JSONObject) {
        guard settings.isEmpty else { return nil }
    }

    /// The checkouts.
    package var contents: JSONValue { ["checkouts": .array(checkouts.map { .object($0) })] }

    /// What a request costs when a fault answers it.
    package func cost(ofFailed request: HTTPRequest) -> Counters { .call }

    /// A failure in the service's own form.
    package func failure(_ status: Int, to request: HTTPRequest, headers: [HTTPField]) -> HTTPResponse {
        .json(status, ["message": status == 429 ? "Too Many Attempts." : "Server Error"], headers: headers)
    }

    /// Ends a checkout; the answer is the webhook to deliver.
    package mutating func advance(_ settings: JSONValue) -> JSONValue? {
        guard let status = settings["status"]?.string, Self.ends.contains(status),
            let place = checkouts.firstIndex(where: { $0["id"] == settings["checkout"] }),
            ["pending", "processing"].contains(checkouts[place]["status"]?.string)
        else { return nil }
        checkouts[place]["status"] = .string(status)
        let body = ChargilyWebhook.body(checkout: checkouts[place], number: place + 1, at: latest ?? .epoch)
        let url = checkouts[place]["webhook_endpoint"] ?? .null
        return [
            "url": url, "headers": ["signature": .string(ChargilyWebhook.signature(of: Array(body.utf8)))],
            "body": .string(body),
        ]
    }

    /// Performs one request.
    package mutating func respond(to request: HTTPRequest, now: Instant) -> Seen {
        latest = now
        func refuse(_ status: Int, _ message: String, _ errors: JSONObject = [:], _ headers: [HTTPField] = []) -> Seen {
            var body: JSONObject = ["message": .string(message)]
            if !errors.isEmpty { body["errors"] = .object(errors) }
            return Seen(.json(status, .object(body), headers: headers), ["refused": .string(message)], .call)
        }
        guard request.bearerToken == ServiceKeys.chargilyKey else { return refuse(401, "Unauthenticated.") }
        calls.removeAll { now >= $0 + .seconds(60) }
        guard calls.count < 60 else {
            return refuse(429, "Too Many Attempts.", [:], [HTTPField("Retry-After", "60")])
        }
        calls.append(now)
        guard case .found(let endpoint, let parameters) = Self.router.match(request.method, request.path) else {
            return refuse(404, "Not Found")
        }
        let place = checkouts.firstIndex { $0["id"]?.string == parameters["id"] }
        switch endpoint {
        case .balance:
            let wallets: JSONValue = [["currency": "dzd", "balance": 100_000, "ready_for_payout": 0, "on_hold": 0]]
            return Seen(
                .json(200, ["entity": "balance", "livemode": false, "wallets": wallets]), ["operation": "balance"],
                .call)
        case .list: return list(request)
        case .show:
            guard let place else { return refuse(404, "Not Found") }
            return Seen(.json(200, .object(checkouts[place])), ["operation": "show"], .call)
        case .expire:
            guard let place else { return refuse(404, "Not Found") }
            guard checkouts[place]["status"]?.string == "pending" else {
                return refuse(422, "The checkout is not pending.", ["id": ["The checkout is not pending."]])
            }
            checkouts[place]["status"] = "expired"
            return Seen(.json(200, .object(checkouts[place])), ["operation": "expire"], .call)
        case .create:
            guard request.contentType == "application/json",
                let body = JSONDocument.value(of: request.body)?.object
            else { return refuse(422, "The given data was invalid.", ["body": ["The body must be a JSON object."]]) }
            let errors = Self.faults(of: body)
            if !errors.isEmpty { return refuse(422, "The given data was invalid.", errors) }
            return create(body, now: now)
        }
    }

    private static func faults(of body: JSONObject) -> JSONObject {
        var errors = JSONObject()
        func wrong(_ key: String, _ words: String) { errors[key] = [.string(words)] }
        for key in body.keys where !fields.contains(key) { wrong(key, "The \(key) field is not known.") }
        if let items = body["items"] {
            let fits = items.array?.allSatisfy {
                $0["price"]?.string != nil && ($0["quantity"]?.wholeNumber ?? 0) >= 1
            }
            if fits != true || items.array?.isEmpty != false { wrong("items", "The items field is invalid.") }
        } else {
            let amount = body["amount"]?.wholeNumber ?? 0
            if amount < 1 { wrong("amount", "The amount field is required when items is not present.") }
            if body["currency"]?.string != "dzd" { wrong("currency", "The selected currency is invalid.") }
        }
        for key in ["success_url", "failure_url", "webhook_endpoint"] {
            guard let value = body[key] else {
                if key == "success_url" { wrong(key, "The success url field is required.") }
                continue
            }
            if !(value.string ?? "").hasPrefix("http") { wrong(key, "The \(key) must be a valid URL.") }
        }
        if let method = body["payment_method"], !["edahabia", "cib", "chargily_app"].contains(method.string) {
            wrong("payment_method", "The selected payment method is invalid.")
        }
        if let locale = body["locale"], !["ar", "en", "fr"].contains(locale.string) {
            wrong("locale", "The selected locale is invalid.")
        }
        return errors
    }

    private mutating func create(_ body: JSONObject, now: Instant) -> Seen {
        let id = "01sandbox" + String(checkouts.count + 1, radix: 36)
        var checkout: JSONObject = [
            "id": .string(id), "entity": "checkout", "livemode": false, "status": "pending",
            "amount": body["amount"] ?? 1000, "fees": 0, "currency": "dzd",
        ]
        for member in body { checkout[member.key] = member.value }
        checkout["checkout_url"] = .string("https://pay.chargily.net/test/checkouts/\(id)/pay")
        checkout["created_at"] = .integer(now.seconds)
        checkout["updated_at"] = .integer(now.seconds)
        checkouts.append(checkout)
        return Seen(
            .json(200, .object(checkout)),
            ["operation": "create", "id": .string(id), "amount": checkout["amount"] ?? .null], .call)
    }

    private func list(_ request: HTTPRequest) -> Seen {
        let size = min(50, max(1, Int(request.query.value("per_page") ?? "") ?? 10))
        let last = max(1, (checkouts.count + size - 1) / size)
        let page = max(1, Int(request.query.value("page") ?? "") ?? 1)
        let newest = Array(checkouts.reversed())
        let start = min((page - 1) * size, newest.count)
        let base = "https://pay.chargily.net/test/api/v2/checkouts"
        func link(_ page: Int) -> JSONValue { .string("\(base)?page=\(page)") }
        let answer: JSONValue = [
            "livemode": false, "current_page": .integer(page),
            "data": .array(newest[start..<min(start + size, newest.count)].map { .object($0) }),
            "first_page_url": link(1), "last_page": .integer(last), "last_page_url": link(last),
            "next_page_url": page < last ? link(page + 1) : .null, "path": .string(base), "per_page": .integer(size),
            "prev_page_url": page > 1 ? link(page - 1) : .null, "total": .integer(checkouts.count),
        ]
        return Seen(.json(200, answer), ["operation": "list", "page": .integer(page)], .call)
    }
}
