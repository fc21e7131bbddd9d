import FoggaraJSON
import FoggaraServer
import FoggaraSystem

/// Who may ask for access tokens, and which tokens are good.
///
/// - Source: <https://developers.google.com/identity/protocols/oauth2/service-account>, known 2026.
struct GoogleAccounts: Sendable {
    /// What a scope of an assertion must hold one of.
    private static let scopes: Set = [
        "https://www.googleapis.com/auth/spreadsheets", "https://www.googleapis.com/auth/drive",
        "https://www.googleapis.com/auth/drive.file",
    ]
    private static let audience = "https://oauth2.googleapis.com/token"
    private static let lifetime: Int64 = 3599

    /// The address of the service account and the public half of its key.
    let email: String
    let publicKey: String
    private var tokens: [String: (account: String, end: Instant)] = [:]

    init(email: String, publicKey: String) {
        self.email = email
        self.publicKey = publicKey
    }

    /// The account of a token that is good at a time; nil otherwise.
    func account(of token: String, now: Instant) -> String? {
        if token == SandboxAccount.userToken { return SandboxAccount.userEmail }
        guard let found = tokens[token], now < found.end else { return nil }
        return found.account
    }

    /// Answers a request to the token endpoint.
    mutating func token(for request: HTTPRequest, now: Instant) -> HTTPResponse {
        do throws(TokenRefusal) {
            guard request.contentType == "application/x-www-form-urlencoded",
                let form = HTTPText.query(String(decoding: request.body, as: UTF8.self))
            else { throw TokenRefusal("invalid_request", "The body must be a form.") }
            let account: String
            switch form.value("grant_type") {
            case "urn:ietf:params:oauth:grant-type:jwt-bearer":
                account = try check(assertion: form.value("assertion") ?? "", now: now)
            case "refresh_token":
                guard form.value("client_id") == SandboxAccount.clientID,
                    form.value("client_secret") == SandboxAccount.clientSecret
                else { throw TokenRefusal("invalid_client", "The OAuth client was not found.", status: 401) }
                guard form.value("refresh_token") == SandboxAccount.refreshToken else {
                    throw TokenRefusal("invalid_grant", "Bad Request")
                }
                account = SandboxAccount.userEmail
            case nil: throw TokenRefusal("invalid_request", "Required parameter is missing: grant_type")
            case .some(let other): throw TokenRefusal("unsupported_grant_type", "Invalid grant_type: \(other)")
            }
            let name = "\(account)/\(tokens.count)/\(now.milliseconds)"
            let token = "ya29.sandbox-" + String(Hash.sha256Hex(name).prefix(32))
            tokens[token] = (account, now + .seconds(Self.lifetime))
            return .json(
                200,
                [
                    "access_token": .string(token), "expires_in": .number(JSONNumber(Self.lifetime)),
                    "token_type": "Bearer",
                ])
        } catch {
            return .json(error.status, ["error": .string(error.code), "error_description": .string(error.reason)])
        }
    }

    /// The account that an assertion speaks for.
    private func check(assertion: String, now: Instant) throws(TokenRefusal) -> String {
        let parts = assertion.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, let header = Self.json(parts[0]), let claims = Self.json(parts[1]),
            let signature = Base64.decode(parts[2])
        else { throw TokenRefusal("invalid_grant", "Invalid JWT: the assertion is not well formed.") }
        guard header["alg"]?.string == "RS256", header["typ"].map({ $0.string == "JWT" }) ?? true else {
            throw TokenRefusal("invalid_grant", "Invalid JWT: the algorithm must be RS256.")
        }
        guard claims["iss"]?.string == email else {
            throw TokenRefusal("invalid_grant", "Invalid grant: account not found")
        }
        let isSigned = try? Signature.isValidRS256(  // an unreadable key is one the signature does not belong to
            signature, of: Array((parts[0] + "." + parts[1]).utf8), publicKey: publicKey)
        guard isSigned == true else { throw TokenRefusal("invalid_grant", "Invalid JWT Signature.") }
        guard claims["aud"]?.string == Self.audience else {
            throw TokenRefusal("invalid_grant", "Invalid JWT: Failed audience check.")
        }
        let scope = claims["scope"]?.string ?? ""
        guard scope.split(separator: " ").contains(where: { Self.scopes.contains(String($0)) }) else {
            throw TokenRefusal("invalid_scope", "Invalid OAuth scope or ID token audience provided.")
        }
        guard let issued = claims["iat"]?.number?.integer, let end = claims["exp"]?.number?.integer,
            end > issued, end <= issued.addingClamped(3600), issued <= now.seconds + 300, end > now.seconds
        else {
            throw TokenRefusal(
                "invalid_grant",
                "Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe. "
                    + "Check your iat and exp values in the JWT claim.")
        }
        return email
    }

    private static func json(_ part: String) -> JSONValue? {
        Base64.decode(part).flatMap { JSONDocument.value(of: $0) }
    }
}

/// Why no token is given.
private struct TokenRefusal: Error {
    let code: String
    let reason: String
    let status: Int

    init(_ code: String, _ reason: String, status: Int = 400) {
        self.code = code
        self.reason = reason
        self.status = status
    }
}

extension Int64 {
    /// The sum, at most the largest number.
    fileprivate func addingClamped(_ other: Int64) -> Int64 {
        let (sum, isTooLarge) = addingReportingOverflow(other)
        return isTooLarge ? .max : sum
    }
}
