import FoggaraEngine
import FoggaraJSON
import FoggaraSystem

/// How a request is signed.
enum HTTPCredentials: Sendable {
    /// Not at all.
    case none
    /// Fields added to the request.
    case fields(headers: [(name: String, value: String)], query: JSONObject, body: JSONObject)
    /// Digest access authentication.
    case digest(user: String, password: String)
    /// A token that is renewed when it has run out.
    case oauth(OAuthAccess)

    /// Adds what is known before the first answer.
    func sign(_ draft: inout HTTPRequestDraft) {
        guard case .fields(let headers, let query, let body) = self else { return }
        for (name, value) in headers { draft.headers[name] = value }
        for member in query { draft.query[member.key] = member.value }
        for member in body { draft.addToBody(member.key, member.value) }
    }

    /// Signs and sends; digest answers the challenge with a second request.
    func send(_ draft: HTTPRequestDraft, _ services: NodeServices) async throws(NodeError) -> HTTPReply {
        var signed = draft
        if case .oauth(let access) = self {
            let token = try await access.current(services)
            signed.headers["authorization"] = "Bearer " + token
            let reply = try await services.http.send(signed.call())
            if reply.status != 401 { return reply }
            signed.headers["authorization"] = "Bearer " + (try await access.renewed(after: token, services))
            return try await services.http.send(signed.call())
        }
        sign(&signed)
        let reply = try await services.http.send(signed.call())
        guard case .digest(let user, let password) = self, reply.status == 401,
            let text = reply.headers.first(where: { $0.name == "www-authenticate" })?.value,
            let challenge = DigestChallenge(text), let address = WebAddress(signed.call().url)
        else { return reply }
        let uri = address.path + (address.query.map { "?" + $0 } ?? "")
        signed.headers["authorization"] = challenge.answer(
            method: signed.method, uri: uri, user: user, password: password)
        return try await services.http.send(signed.call())
    }

    /// A header `Authorization: Basic` of UTF-8 text.
    static func basic(_ user: String, _ password: String) -> HTTPCredentials {
        header("authorization", "Basic " + Base64.encode(Array("\(user):\(password)".utf8)))
    }

    /// A header `Authorization: Bearer`.
    static func bearer(_ token: String) -> HTTPCredentials { header("authorization", "Bearer " + token) }

    /// One header.
    static func header(_ name: String, _ value: String) -> HTTPCredentials {
        .fields(headers: [(name: name, value: value)], query: [:], body: [:])
    }
}

/// A challenge of digest access authentication.
///
/// - Source: RFC 7616, section 3; only `qop=auth` with MD5 or SHA-256, which is what services ask for.
struct DigestChallenge {
    private var fields: [String: String] = [:]

    /// Reads the header `WWW-Authenticate`; nil when it is no digest challenge.
    init?(_ header: String) {
        guard header.lowercased().hasPrefix("digest ") else { return nil }
        var rest = header.dropFirst(7)
        while let equals = rest.firstIndex(of: "=") {
            let name = ScriptValue.trim(String(rest[..<equals])).lowercased()
            rest = rest[rest.index(after: equals)...]
            if rest.first == "\"" {
                rest = rest.dropFirst()
                let end = rest.firstIndex(of: "\"") ?? rest.endIndex
                fields[name] = String(rest[..<end])
                rest = rest[end...].dropFirst()
            } else {
                let end = rest.firstIndex(of: ",") ?? rest.endIndex
                fields[name] = ScriptValue.trim(String(rest[..<end]))
                rest = rest[end...]
            }
            rest = rest.drop { $0 == "," || $0 == " " }
        }
    }

    /// The header `Authorization` that answers the challenge.
    func answer(method: String, uri: String, user: String, password: String) -> String {
        let realm = fields["realm"] ?? ""
        let nonce = fields["nonce"] ?? ""
        let algorithm = fields["algorithm"]?.uppercased() == "SHA-256" ? HashAlgorithm.sha256 : .md5
        func digest(_ text: String) -> String { Hex.encode(Hash.digest(algorithm, Array(text.utf8))) }
        // The client nonce need not be secret; deriving it keeps the request the same for every attempt.
        let cnonce = String(digest("\(nonce)/\(uri)/\(method)").prefix(16))
        let count = "00000001"
        let first = digest("\(user):\(realm):\(password)")
        let second = digest("\(method):\(uri)")
        let hasQuality = fields["qop"] != nil
        let response = digest(
            hasQuality ? "\(first):\(nonce):\(count):\(cnonce):auth:\(second)" : "\(first):\(nonce):\(second)")
        var parts = [
            "username=\"\(quoted(user))\"", "realm=\"\(realm)\"", "nonce=\"\(nonce)\"", "uri=\"\(uri)\"",
            "algorithm=\(fields["algorithm"] ?? "MD5")", "response=\"\(response)\"",
        ]
        if hasQuality { parts += ["qop=auth", "nc=\(count)", "cnonce=\"\(cnonce)\""] }
        if let opaque = fields["opaque"] { parts.append("opaque=\"\(opaque)\"") }
        return "Digest " + parts.joined(separator: ", ")
    }

    private func quoted(_ text: String) -> String {
        text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\\\"")
    }
}
