import FoggaraEngine
import FoggaraJSON
import FoggaraSystem
import FoggaraWorkflow

/// The right to use a Google account: a token of the OAuth connection, or a service account that asks for one.
struct GoogleAccess: Sendable {
    private static let tokenAddress = "https://oauth2.googleapis.com/token"
    private let fields: JSONObject
    private let isServiceAccount: Bool
    private let credentialName: String
    private let scopes: [String]
    private let services: NodeServices
    private let renewed = Locked<String?>(nil)

    /// Reads the credential that `authentication` of the node names.
    init(_ call: NodeCall, scopes: [String]) async throws(NodeError) {
        isServiceAccount = try call.text("authentication", 0, or: "oAuth2") == "serviceAccount"
        let type = isServiceAccount ? "googleApi" : "googleSheetsOAuth2Api"
        guard let reference = call.node.credentials.first(where: { $0.type == type }) else {
            throw NodeError("NodeOperationError", "Node does not have any credentials set for \"\(type)\"")
        }
        fields = try await call.services.credentials.fields(reference)
        credentialName = reference.name
        self.scopes = scopes
        services = call.services
    }

    /// Sends a request with a token; an OAuth token that has run out is renewed once.
    func send(_ request: HTTPCall) async throws(NodeError) -> HTTPReply {
        var signed = request
        let token = isServiceAccount ? try await serviceToken() : try storedToken()
        signed.headers.append((name: "authorization", value: "Bearer " + token))
        let reply = try await services.http.send(signed)
        guard reply.status == 401, !isServiceAccount else { return reply }
        signed.headers[signed.headers.count - 1].value = "Bearer " + (try await renewedToken())
        return try await services.http.send(signed)
    }

    private func storedToken() throws(NodeError) -> String {
        if let token = renewed.withLock({ $0 }) { return token }
        if let token = fields["oauthTokenData"]?["access_token"]?.string { return token }
        throw NodeError("NodeApiError", "Unable to sign without access token")
    }

    private func renewedToken() async throws(NodeError) -> String {
        guard let refresh = fields["oauthTokenData"]?["refresh_token"]?.string else {
            throw NodeError(
                "NodeApiError",
                "OAuth access token expired and no refresh token is available. Please reconnect the credentials.")
        }
        let reply = try await ask([
            ("refresh_token", refresh), ("grant_type", "refresh_token"),
            ("client_id", fields["clientId"]?.string ?? ""),
            ("client_secret", fields["clientSecret"]?.string ?? ""),
        ])
        guard reply.status < 300, let token = JSONDocument.value(of: reply.body)?["access_token"]?.string else {
            throw NodeError(
                "NodeApiError", "The credential \"\(credentialName)\" needs to be reconnected.",
                description: "Access could not be refreshed because the connected account has revoked access, the "
                    + "refresh token expired, or the account password or permissions changed. Open the credential and "
                    + "reconnect it to continue.")
        }
        renewed.withLock { $0 = token }
        return token
    }

    /// A token of a service account, by a signed assertion.
    ///
    /// - Source: RFC 7523; developers.google.com/identity/protocols/oauth2/service-account, read 2026-01-15.
    private func serviceToken() async throws(NodeError) -> String {
        let email = fields["email"]?.string ?? ""
        let isDelegated = ScriptValue.isTruthy(fields["inpersonate"])
        let subject = isDelegated ? fields["delegatedEmail"]?.string ?? email : email
        let now = services.clock.now().seconds
        let claims: JSONValue = [
            "iss": .string(ScriptValue.trim(email)), "sub": .string(ScriptValue.trim(subject)),
            "scope": .string(scopes.joined(separator: " ")), "aud": .string(Self.tokenAddress),
            "iat": .number(JSONNumber(now)), "exp": .number(JSONNumber(now + 3_600)),
        ]
        let header: JSONValue = ["alg": "RS256", "typ": "JWT"]
        let unsigned = [header, claims].map { Base64.encodeURL(Array(JSONWriter.compact($0).utf8)) }
            .joined(separator: ".")
        let signature: [UInt8]
        do {
            signature = try Signature.rs256(Array(unsigned.utf8), key: privateKey)
        } catch {
            throw NodeError("NodeOperationError", "The private key of the Google service account cannot be read")
        }
        let reply = try await ask([
            ("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer"),
            ("assertion", unsigned + "." + Base64.encodeURL(signature)),
        ])
        if let token = JSONDocument.value(of: reply.body)?["access_token"]?.string, reply.status < 300 { return token }
        throw HTTPFailure.refused(reply, item: nil, now: services.clock.now())
    }

    /// The key with its line ends, which files and forms often hold as `\n`.
    private var privateKey: Secret<String> {
        let text = fields["privateKey"]?.string ?? ""
        var key = ""
        var rest = text[...]
        while let slash = rest.firstIndex(of: "\\") {
            key += rest[..<slash]
            rest = rest[slash...].dropFirst()
            if rest.first == "n" {
                key += "\n"
                rest = rest.dropFirst()
            }
        }
        return Secret(key + rest)
    }

    private func ask(_ form: [(String, String)]) async throws(NodeError) -> HTTPReply {
        let body = form.map { PercentCoding.form($0.0) + "=" + PercentCoding.form($0.1) }.joined(separator: "&")
        return try await services.http.send(
            HTTPCall(
                method: "POST", url: Self.tokenAddress,
                headers: [
                    (name: "accept", value: "application/json"),
                    (name: "content-type", value: "application/x-www-form-urlencoded"),
                ], body: Array(body.utf8), timeoutMilliseconds: 60_000))
    }
}
