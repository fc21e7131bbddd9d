import FoggaraJSON
import FoggaraSandbox
import FoggaraServer
import FoggaraSystem
import Testing

/// Assertions of the sandbox's service account, good or spoilt.
enum Assertion {
    static func claims(_ changes: JSONObject = [:]) -> JSONValue {
        let now = Instant.testTime.seconds
        var claims: JSONObject = [
            "iss": .string(SandboxAccount.email), "scope": "https://www.googleapis.com/auth/spreadsheets",
            "aud": "https://oauth2.googleapis.com/token", "iat": .number(JSONNumber(now)),
            "exp": .number(JSONNumber(now + 3600)),
        ]
        for member in changes { claims[member.key] = member.value }
        return .object(claims)
    }

    static func signed(_ claims: JSONValue = claims(), header: JSONValue = ["alg": "RS256", "typ": "JWT"]) throws
        -> String
    {
        let parts = [header, claims].map { Base64.encodeURL(Array(JSONWriter.compact($0).utf8)) }
        let text = parts.joined(separator: ".")
        return text + "."
            + Base64.encodeURL(try Signature.rs256(Array(text.utf8), key: Secret(SandboxAccount.privateKey)))
    }

    static func request(_ assertion: String) -> HTTPRequest {
        form(
            "grant_type=" + HTTPText.percentEncoded("urn:ietf:params:oauth:grant-type:jwt-bearer") + "&assertion="
                + assertion)
    }

    static func form(_ body: String) -> HTTPRequest {
        HTTPRequest(
            "POST", "/token", headers: [HTTPField("Content-Type", "application/x-www-form-urlencoded")],
            body: Array(body.utf8))
    }
}

@Suite struct GoogleTokenTests {
    private func desk() throws -> Desk<SheetsService> { try #require(Desk<SheetsService>(seed: 1)) }

    private func read(_ token: String) -> HTTPRequest {
        HTTPRequest(
            "GET", "/v4/spreadsheets/\(SheetsService.demo)", headers: [HTTPField("Authorization", "Bearer \(token)")])
    }

    @Test("a signed assertion gives a token that opens the sheet until it ends")
    func token() throws {
        var desk = try desk()
        let answer = desk.respond(Assertion.request(try Assertion.signed()))
        #expect(answer.status == 200)
        #expect(answer.json?["token_type"] == "Bearer")
        #expect(answer.json?["expires_in"] == 3599)
        let token = try #require(answer.json?["access_token"]?.string)
        #expect(desk.respond(read(token)).status == 200)
        #expect(desk.respond(read(token), after: 3598).status == 200)
        #expect(desk.respond(read(token), after: 3599).status == 401)
        #expect(desk.counters == Counters(lookups: 4))
    }

    @Test(
        "a wrong claim is refused in Google's words",
        arguments: [
            (["iss": "other@example.dz"], "invalid_grant", "Invalid grant: account not found"),
            (["aud": "https://example.dz/token"], "invalid_grant", "Invalid JWT: Failed audience check."),
            (
                ["scope": "https://www.googleapis.com/auth/calendar"], "invalid_scope",
                "Invalid OAuth scope or ID token audience provided."
            ),
            (["exp": 1_793_603_601], "invalid_grant", "Invalid JWT: Token must be"),
            (["iat": 1_793_590_000, "exp": 1_793_593_600], "invalid_grant", "Invalid JWT: Token must be"),
            (["iat": 1_793_600_301, "exp": 1_793_603_000], "invalid_grant", "Invalid JWT: Token must be"),
            (["iat": "now"], "invalid_grant", "Invalid JWT: Token must be"),
            (
                ["exp": 9_223_372_036_854_775_807, "iat": 9_223_372_036_854_775_800], "invalid_grant",
                "Invalid JWT: Token must be"
            ),
        ] as [(JSONObject, JSONValue, String)])
    func wrongClaim(changes: JSONObject, error: JSONValue, reason: String) throws {
        var desk = try desk()
        let answer = desk.respond(Assertion.request(try Assertion.signed(Assertion.claims(changes))))
        #expect(answer.status == 400)
        #expect(answer.json?["error"] == error)
        #expect(answer.json?["error_description"]?.string?.hasPrefix(reason) == true)
    }

    @Test("a clock that is five minutes ahead is forgiven")
    func clockSkew() throws {
        var desk = try desk()
        let changes: JSONObject = ["iat": 1_793_600_300, "exp": 1_793_603_900]
        #expect(desk.respond(Assertion.request(try Assertion.signed(Assertion.claims(changes)))).status == 200)
    }

    @Test("a spoilt signature, another algorithm and a broken text are refused")
    func spoilt() throws {
        var desk = try desk()
        var parts = try Assertion.signed().split(separator: ".").map(String.init)
        parts[1] = Base64.encodeURL(Array(JSONWriter.compact(Assertion.claims(["sub": "x"])).utf8))
        let texts = [
            parts.joined(separator: "."), try Assertion.signed(header: ["alg": "HS256", "typ": "JWT"]), "a.b", "",
            "a.b.c",
        ]
        for text in texts {
            let answer = desk.respond(Assertion.request(text))
            #expect(answer.status == 400)
            #expect(answer.json?["error"] == "invalid_grant")
        }
        let first = desk.respond(Assertion.request(parts.joined(separator: "."))).json?["error_description"]
        #expect(first == "Invalid JWT Signature.")
    }

    @Test(
        "a refresh token of the right client gives a token",
        arguments: [
            (
                "refresh_token=1%2F%2Fsandbox-refresh&client_id=foggara.apps.googleusercontent.com&client_secret=GOCSPX-sandbox",
                200, nil
            ),
            (
                "refresh_token=other&client_id=foggara.apps.googleusercontent.com&client_secret=GOCSPX-sandbox", 400,
                "invalid_grant"
            ),
            (
                "refresh_token=1%2F%2Fsandbox-refresh&client_id=foggara.apps.googleusercontent.com&client_secret=no",
                401, "invalid_client"
            ),
        ] as [(String, Int, JSONValue?)])
    func refresh(fields: String, status: Int, error: JSONValue?) throws {
        var desk = try desk()
        let answer = desk.respond(Assertion.form("grant_type=refresh_token&" + fields))
        #expect(answer.status == status)
        #expect(answer.json?["error"] == error)
    }

    @Test("a request that is no token request is refused")
    func wrongRequest() throws {
        var desk = try desk()
        #expect(desk.respond(Assertion.form("assertion=x")).json?["error"] == "invalid_request")
        #expect(desk.respond(Assertion.form("grant_type=password")).json?["error"] == "unsupported_grant_type")
        #expect(desk.respond(.post("/token", [:])).json?["error"] == "invalid_request")
        #expect(desk.respond(HTTPRequest("GET", "/token")).status == 405)
    }

    @Test("another service account can take the place of the sandbox's own")
    func otherAccount() throws {
        var desk = try #require(Desk<SheetsService>(seed: 1, settings: ["email": "shop@example.dz"]))
        let own = desk.respond(Assertion.request(try Assertion.signed()))
        #expect(own.json?["error_description"] == "Invalid grant: account not found")
        let other = desk.respond(Assertion.request(try Assertion.signed(Assertion.claims(["iss": "shop@example.dz"]))))
        #expect(other.status == 200)
        #expect(Desk<SheetsService>(seed: 1, settings: ["key": "x"]) == nil)
        #expect(Desk<SheetsService>(seed: 1, settings: ["email": 1]) == nil)
    }
}
