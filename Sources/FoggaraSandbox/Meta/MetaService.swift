package import FoggaraJSON
package import FoggaraServer
package import FoggaraSystem

/// Meta's Graph interface as far as a shop uses it: WhatsApp messages and media, Instagram messages and profiles.
///
/// - Shape: settings, all optional: `"hoursSinceInbound":{"213551234567":30}`, how long ago a person last wrote;
///   `"windows":"closed"`, those not named never wrote (else their window is open); `"unreachable":["213…"]`;
///   `"templates":{"order_shipped":{"languages":["fr"],"variables":2,"category":"utility"}}`;
///   `"people":{"<id>":{"name":"Amine","username":"amine_dz"}}`; `"media":{"<id>":{"mime_type":"text/plain","text":"…"}}`.
/// - Source: WhatsApp Cloud API and Instagram messaging, known 2026.
package struct MetaService: HTTPStandIn {
    /// The service that is doubled.
    package static let name = StandInName.meta

    enum Endpoint { case messages, upload, object, download }
    private static let router = Router<Endpoint>([
        Route("POST", "/{version}/{account}/messages", .messages),
        Route("POST", "/{version}/{account}/media", .upload), Route("GET", "/{version}/{object}", .object),
        Route("GET", "/whatsapp_business/attachments/{object}", .download),
    ])

    /// Messages that were accepted, in order.
    var messages: [JSONObject] = []
    var windows: MessagingWindows
    var templates: [String: WhatsAppTemplate]
    let people: JSONObject
    let unreachable: Set<String>
    private(set) var media: [String: MetaMedium]
    private var marks = 0
    private(set) var base: Instant?
    /// How many messages each person may get at once, and since when they are counted.
    private var buckets: [String: (left: Double, at: Instant)] = [:]

    /// Makes the data; the settings are in the description of the type.
    package init?(seed: UInt64, settings: JSONObject) {
        let known: Set = ["hoursSinceInbound", "windows", "unreachable", "templates", "people", "media"]
        guard settings.keys.allSatisfy(known.contains),
            let windows = MessagingWindows(settings["hoursSinceInbound"], settings["windows"])
        else { return nil }
        self.windows = windows
        templates = Self.approved
        for member in settings["templates"]?.object ?? [:] {
            guard let template = WhatsAppTemplate(member.value) else { return nil }
            templates[member.key] = template
        }
        media = ["1000000000000001": MetaMedium(type: "image/jpeg", bytes: [0xFF, 0xD8, 0xFF, 0xD9])]
        for member in settings["media"]?.object ?? [:] {
            guard let type = member.value["mime_type"]?.string else { return nil }
            media[member.key] = MetaMedium(type: type, bytes: Array((member.value["text"]?.string ?? "").utf8))
        }
        if let list = settings["unreachable"], list.array == nil { return nil }
        unreachable = Set((settings["unreachable"]?.array ?? []).compactMap(\.string))
        if let people = settings["people"], people.object == nil { return nil }
        people = settings["people"]?.object ?? [:]
    }

    /// Forms approved without a setting; each in French and Arabic.
    private static let approved: [String: WhatsAppTemplate] = [
        "order_shipped": WhatsAppTemplate(languages: ["fr", "ar"], variables: 2, category: "utility"),
        "order_confirmed": WhatsAppTemplate(languages: ["fr", "ar"], variables: 2, category: "utility"),
        "payment_received": WhatsAppTemplate(languages: ["fr", "ar"], variables: 2, category: "utility"),
        "follow_up": WhatsAppTemplate(languages: ["fr", "ar"], variables: 1, category: "marketing"),
    ]

    /// What was accepted.
    package var contents: JSONValue { ["messages": .array(messages.map { .object($0) })] }

    /// Says that a person wrote now: `{"inbound":"213551234567"}`.
    package mutating func advance(_ settings: JSONValue) -> JSONValue? {
        guard settings.object?.keys == ["inbound"], let person = settings["inbound"]?.string else { return nil }
        windows.note(person, at: base)
        return ["inbound": .string(person)]
    }

    /// What a request costs when a fault answers it.
    package func cost(ofFailed request: HTTPRequest) -> Counters {
        request.path.hasSuffix("/messages") ? Counters() : .call
    }

    /// A failure in the service's own form.
    package func failure(_ status: Int, to request: HTTPRequest, headers: [HTTPField]) -> HTTPResponse {
        let failure =
            status == 429
            ? GraphFailure(429, 130_429, "(#130429) Rate limit hit")
            : status == 401
                ? .token : GraphFailure(status, 131_000, "(#131000) Something went wrong")
        return failure.response(headers: headers)
    }

    /// Performs one request.
    package mutating func respond(to request: HTTPRequest, now: Instant) -> Seen {
        base = base ?? now
        windows.latest = now
        let isMessage = request.method == "POST" && request.path.hasSuffix("/messages")
        do throws(GraphFailure) {
            guard (request.bearerToken ?? request.query.value("access_token")) == ServiceKeys.bearer else {
                throw .token
            }
            guard case .found(let endpoint, let parameters) = Self.router.match(request.method, request.path) else {
                throw .noObject(request.path)
            }
            if endpoint == .download {
                guard let medium = media[parameters["object"] ?? ""] else { throw .noObject("media") }
                let type = HTTPField("Content-Type", medium.type)
                return Seen(
                    HTTPResponse(200, headers: [type], body: medium.bytes), ["operation": "download"], .call)
            }
            guard Self.isVersion(parameters["version"] ?? "") else { throw .noObject(parameters["version"] ?? "") }
            switch endpoint {
            case .messages: return try send(request, account: parameters["account"] ?? "", now: now)
            case .upload: return try upload(request, account: parameters["account"] ?? "")
            default: return try object(parameters["object"] ?? "", request)
            }
        } catch {
            return Seen(
                error.response(), ["refused": .integer(error.code), "words": .string(error.details ?? error.message)],
                isMessage ? Counters() : .call)
        }
    }

    private static func isVersion(_ text: String) -> Bool {
        let parts = text.dropFirst().split(separator: ".", omittingEmptySubsequences: false)
        return text.hasPrefix("v") && parts.count == 2 && parts.allSatisfy { Int($0) != nil }
    }

    // MARK: - Sending

    private mutating func send(_ request: HTTPRequest, account: String, now: Instant) throws(GraphFailure) -> Seen {
        guard request.contentType == "application/json", let body = JSONDocument.value(of: request.body)?.object else {
            throw .parameter("The body must be a JSON object.")
        }
        switch account {
        case ServiceKeys.phoneNumberID: return try sendWhatsApp(body, now: now)
        case "me", ServiceKeys.instagramID: return try sendInstagram(body, now: now)
        default: throw .noObject(account)
        }
    }

    /// Forty-five messages to one person at once, then one in six seconds.
    ///
    /// - Source: pair rate limits of the WhatsApp Cloud API, known 2026.
    mutating func takeTurn(_ person: String, now: Instant) -> Bool {
        var (left, at) = buckets[person] ?? (45, now)
        left = min(45, left + Double(max(0, now.milliseconds - at.milliseconds)) / 6000)
        at = now
        let isFree = left >= 1
        buckets[person] = (isFree ? left - 1 : left, at)
        return isFree
    }

    /// A number for the next thing that gets one.
    mutating func nextMark() -> Int {
        marks += 1
        return marks
    }

    // MARK: - Media and profiles

    private mutating func upload(_ request: HTTPRequest, account: String) throws(GraphFailure) -> Seen {
        guard account == ServiceKeys.phoneNumberID else { throw .noObject(account) }
        let text = String(decoding: request.body, as: UTF8.self)
        guard request.contentType == "multipart/form-data" else { throw .parameter("The body must be multipart.") }
        for name in ["messaging_product", "file", "type"] where !text.contains("name=\"\(name)\"") {
            // The type may also stand in the part of the file.
            if name == "type", text.contains("Content-Type:") { continue }
            throw .missing(name)
        }
        let id = String(2_000_000_000_000_000 + nextMark())
        media[id] = MetaMedium(type: "application/octet-stream", bytes: [])
        return Seen(.json(200, ["id": .string(id)]), ["operation": "upload", "id": .string(id)], .call)
    }

    private func object(_ id: String, _ request: HTTPRequest) throws(GraphFailure) -> Seen {
        if let medium = media[id] {
            let answer: JSONValue = [
                "messaging_product": "whatsapp", "id": .string(id), "mime_type": .string(medium.type),
                "sha256": .string(Hex.encode(Hash.sha256(medium.bytes))),
                "file_size": .integer(medium.bytes.count),
                "url": .string("https://lookaside.fbsbx.com/whatsapp_business/attachments/\(id)"),
            ]
            return Seen(.json(200, answer), ["operation": "medium", "id": .string(id)], .call)
        }
        return try profile(id, request)
    }
}

/// A file that Meta keeps.
struct MetaMedium: Sendable {
    var type: String
    var bytes: [UInt8]
}
