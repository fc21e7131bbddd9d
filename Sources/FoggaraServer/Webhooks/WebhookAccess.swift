import FoggaraEngine
import FoggaraJSON
import FoggaraNodes
import FoggaraSystem
import FoggaraWorkflow

/// Decides whether a request may start a run: address, kind of client, credentials.
///
/// - Guarantees: secrets are compared by their digests in constant time.
struct WebhookAccess {
    let node: PlanNode
    /// The node's parameters, evaluated.
    let parameters: JSONValue
    let credentials: any CredentialReader
    let now: Instant

    /// What came of the look at a request.
    enum Verdict {
        /// It may; with the claims of its token, when it brought one.
        case granted(JSONObject?)
        /// It may not.
        case refused(HTTPResponse)
    }

    /// Looks at a request.
    func judge(_ request: HTTPRequest) async -> Verdict {
        let options = parameters["options"]
        if let list = options?["ipWhitelist"].map(ScriptValue.text), !list.isEmpty,
            !AddressList(list).contains(request.peer)
        {
            return .refused(Self.plain(403, "IP is not allowed to access the webhook!"))
        }
        if options?["ignoreBots"] == true, Self.isBot(request.headers.header("User-Agent") ?? "") {
            return .refused(Self.plain(403, "Authorization data is wrong!"))
        }
        switch parameters["authentication"]?.string ?? "none" {
        case "none": return .granted(nil)
        case "basicAuth": return await basic(request)
        case "headerAuth": return await header(request)
        case "jwtAuth": return await token(request)
        default: return .refused(Self.plain(501, "this kind of authentication is not supported\n"))
        }
    }

    private func basic(_ request: HTTPRequest) async -> Verdict {
        guard let fields = await fields("httpBasicAuth") else { return .refused(Self.unset) }
        let asking = [HTTPField("WWW-Authenticate", "Basic realm=\"Webhook\"")]
        guard let value = request.headers.header("Authorization"),
            HTTPText.isSame(String(value.prefix(6)), "Basic "),
            let pair = Base64.decode(String(value.dropFirst(6)))
        else { return .refused(Self.plain(401, "Authorization is required!", asking)) }
        let expected = Array("\(fields["user"]?.string ?? ""):\(fields["password"]?.string ?? "")".utf8)
        return Self.isSame(pair, expected)
            ? .granted(nil) : .refused(Self.plain(403, "Authorization data is wrong!", asking))
    }

    private func header(_ request: HTTPRequest) async -> Verdict {
        guard let fields = await fields("httpHeaderAuth"), let name = fields["name"]?.string, !name.isEmpty,
            let value = fields["value"]?.string
        else { return .refused(Self.unset) }
        let isRight = request.headers.header(name).map { Self.isSame(Array($0.utf8), Array(value.utf8)) } ?? false
        return isRight ? .granted(nil) : .refused(Self.plain(403, "Authorization data is wrong!"))
    }

    private func token(_ request: HTTPRequest) async -> Verdict {
        guard let fields = await fields("jwtAuth") else { return .refused(Self.unset) }
        guard let token = request.bearerToken else { return .refused(Self.plain(401, "No token provided")) }
        guard let claims = SignedToken.payload(of: token, fields, at: now) else {
            return .refused(Self.plain(403, "invalid token"))
        }
        return .granted(claims)
    }

    private func fields(_ type: String) async -> JSONObject? {
        guard let reference = node.credentials.first(where: { $0.type == type }) else { return nil }
        return try? await credentials.fields(reference)  // a credential that is not set refuses everybody
    }

    /// Whether two byte strings are equal, in a time that tells neither content nor length.
    static func isSame(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        Hash.areEqual(Hash.sha256(left), Hash.sha256(right))
    }

    private static let unset = plain(500, "No authentication data defined on node!")

    private static func plain(_ status: Int, _ text: String, _ headers: [HTTPField] = []) -> HTTPResponse {
        HTTPResponse(
            status, headers: [HTTPField("Content-Type", "text/html; charset=utf-8")] + headers,
            body: Array(text.utf8))
    }

    /// Whether a client says that it is a crawler or a previewer of links.
    static func isBot(_ agent: String) -> Bool {
        let name = HTTPText.lowercased(agent)
        let words = [
            "bot", "crawler", "spider", "slurp", "facebookexternalhit", "whatsapp/", "telegrambot", "preview",
            "headlesschrome", "lighthouse", "feedfetcher", "mediapartners", "bingpreview", "yandex", "baidu",
        ]
        return words.contains { name.contains($0) }
    }
}

/// Addresses and networks between commas, as the option `ipWhitelist` lists them.
///
/// - Shape: `10.0.0.1, 192.168.0.0/16, ::1`; a client of this machine is the same by either version.
struct AddressList {
    private let entries: [String]

    init(_ text: String) {
        entries = text.split(separator: ",").map { $0.filter { $0 != " " } }.filter { !$0.isEmpty }
    }

    /// Whether an address is in the list.
    func contains(_ address: String) -> Bool {
        entries.contains { entry in
            if entry == address || (entry == "::ffff:" + address) { return true }
            let parts = entry.split(separator: "/")
            guard parts.count == 2, let bits = UInt32(parts[1]), bits <= 32, let network = Self.number(parts[0]),
                let candidate = Self.number(Substring(address))
            else { return false }
            let mask: UInt32 = bits == 0 ? 0 : ~0 << (32 - bits)
            return network & mask == candidate & mask
        }
    }

    private static func number(_ text: Substring) -> UInt32? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
        guard parts.count == 4 else { return nil }
        return parts.reduce(UInt32?(0)) { sum, part in sum.flatMap { sum in part.map { sum << 8 | UInt32($0) } } }
    }
}
