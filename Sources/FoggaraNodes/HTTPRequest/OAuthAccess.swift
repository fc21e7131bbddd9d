import FoggaraEngine
import FoggaraJSON
import FoggaraSystem

/// The token of an OAuth2 credential, renewed once for all requests of a node.
///
/// - Source: RFC 6749, sections 4.4 and 6.
actor OAuthAccess {
    private let fields: JSONObject
    private var token: String?
    private var isAsking = false
    private var waiting: [CheckedContinuation<Void, Never>] = []

    /// Starts with the token that the credential holds.
    init(_ fields: JSONObject) {
        self.fields = fields
        token = fields["oauthTokenData"]?["access_token"]?.string
    }

    /// The token to sign with; clients that sign in for themselves ask for one when they have none.
    ///
    /// - Errors: a credential that was never connected.
    func current(_ services: NodeServices) async throws(NodeError) -> String {
        if let token { return token }
        guard isClient else { throw NodeError("NodeApiError", "Unable to sign without access token", item: 0) }
        return try await renewed(after: nil, services)
    }

    /// A token other than `refused`: the one that another request has fetched meanwhile, or a new one.
    ///
    /// - Errors: nothing to renew with, a service that refuses.
    func renewed(after refused: String?, _ services: NodeServices) async throws(NodeError) -> String {
        while isAsking {
            await withCheckedContinuation { waiting.append($0) }
        }
        if let token, token != refused { return token }
        isAsking = true
        defer {
            isAsking = false
            for continuation in waiting { continuation.resume() }
            waiting = []
        }
        let fresh = try await ask(services)
        token = fresh
        return fresh
    }

    private var isClient: Bool { fields["grantType"]?.string == "clientCredentials" }

    private func ask(_ services: NodeServices) async throws(NodeError) -> String {
        var form: [(String, String)] = []
        if isClient {
            form = [("grant_type", "client_credentials")]
            if let scope = fields["scope"]?.string, !scope.isEmpty { form.append(("scope", scope)) }
        } else {
            guard let refresh = fields["oauthTokenData"]?["refresh_token"]?.string else {
                throw NodeError(
                    "NodeApiError",
                    "OAuth access token expired and no refresh token is available. Please reconnect the credentials.")
            }
            form = [("refresh_token", refresh), ("grant_type", "refresh_token")]
        }
        let client = fields["clientId"]?.string ?? ""
        let secret = fields["clientSecret"]?.string ?? ""
        var headers = [
            (name: "accept", value: "application/json, application/x-www-form-urlencoded"),
            (name: "content-type", value: "application/x-www-form-urlencoded"),
        ]
        if fields["authentication"]?.string == "body" {
            form += [("client_id", client), ("client_secret", secret)]
        } else {
            headers.append((name: "authorization", value: "Basic " + Base64.encode(Array("\(client):\(secret)".utf8))))
        }
        let body = form.map { PercentCoding.form($0.0) + "=" + PercentCoding.form($0.1) }.joined(separator: "&")
        let reply = try await services.http.send(
            HTTPCall(
                method: "POST", url: fields["accessTokenUrl"]?.string ?? "", headers: headers, body: Array(body.utf8),
                timeoutMilliseconds: 60_000))
        if reply.status < 300, let token = JSONDocument.value(of: reply.body)?["access_token"]?.string { return token }
        throw NodeError(
            "NodeApiError", "The OAuth access token could not be renewed. Please reconnect the credentials.",
            description: HTTPFailure.description(String(decoding: reply.body, as: UTF8.self)))
    }
}
