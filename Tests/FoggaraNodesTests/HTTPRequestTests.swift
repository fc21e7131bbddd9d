import FoggaraEngine
import FoggaraJSON
import FoggaraSystem
import FoggaraWorkflow
import Testing

@Suite("HTTP Request")
struct HTTPRequestTests {
    private func bench(_ parameters: JSONValue, version: Double = 4.2) -> Bench {
        Bench("n8n-nodes-base.httpRequest", version, parameters)
    }

    @Test("one request per item, answers in item order, lists split")
    func items() async throws {
        let bench = bench(["url": "={{ u }}"])
        bench.world.answer(200, "{\"a\":1}")
        bench.world.answer(200, "[{\"b\":1},null,\"x\",2]")
        let result = try await bench.run([["u": "http://a.dz/1"], ["u": "http://a.dz/2"]])
        let items = result.outputs[0] ?? []
        #expect(Set(bench.world.calls.map(\.url)) == ["http://a.dz/1", "http://a.dz/2"])
        #expect(items.count == 5)
        #expect(items.compactMap { $0.pairedItem?.first?.item }.sorted() == [0, 1, 1, 1, 1])
    }

    @Test("query parameters keep the last value of a name and are percent-encoded")
    func query() async throws {
        let bench = bench([
            "url": "http://a.dz/?k=0", "sendQuery": true,
            "queryParameters": [
                "parameters": [
                    ["name": "ville", "value": "Tizi Ouzou"], ["name": "tag", "value": "a"],
                    ["name": "tag", "value": "b"], ["name": "w", "value": [16, 31]],
                ]
            ],
        ])
        bench.world.answer(200, "{}")
        _ = try await bench.run([[:]])
        #expect(bench.world.calls.first?.url == "http://a.dz/?k=0&ville=Tizi%20Ouzou&tag=b&w%5B0%5D=16&w%5B1%5D=31")
    }

    @Test("a JSON body from fields nests dotted names")
    func body() async throws {
        let bench = bench([
            "url": "http://a.dz/", "method": "POST", "sendBody": true,
            "bodyParameters": [
                "parameters": [
                    ["name": "client", "value": "Amine"], ["name": "adr.ville", "value": "Béjaïa"],
                    ["name": "nul", "value": .null],
                ]
            ],
        ])
        bench.world.answer(200, "{}")
        _ = try await bench.run([[:]])
        let call = bench.world.calls.first
        #expect(
            call?.body.map { String(decoding: $0, as: UTF8.self) }
                == "{\"client\":\"Amine\",\"adr\":{\"ville\":\"Béjaïa\"},\"nul\":null}")
        #expect(call?.headers.first { $0.name == "content-type" }?.value == "application/json")
    }

    @Test("a body that is no JSON is refused with the place of the fault")
    func brokenBody() async {
        let bench = bench([
            "url": "http://a.dz/", "method": "POST", "sendBody": true, "specifyBody": "json",
            "jsonBody": "={ \"client\": \"{{ c }}\" }",
        ])
        let error = await bench.failure([["c": "l\"Atlas"]])
        #expect(error?.message == "The value in the \"JSON Body\" field is not valid JSON")
        #expect(
            error?.description == "Expected ',' or '}' after property value in JSON at position 15 (line 1 column 16)")
        #expect(bench.world.calls.isEmpty)
    }

    @Test("an error status stops with n8n's sentence, the vendor's words and the wait")
    func failure() async {
        let bench = bench(["url": "http://a.dz/"])
        bench.world.answer(429, "{\"error\":{\"message\":\"doucement\"}}", [("retry-after", "7")])
        let error = await bench.failure([[:]])
        #expect(error?.message == "The service is receiving too many requests from you")
        #expect(error?.description == "doucement")
        #expect(error?.httpCode == "429")
        #expect(error?.retryAfterMilliseconds == 7_000)
        #expect(error?.outcome == .notDone)
    }

    @Test("a node that goes on hands on the error object")
    func goesOn() async throws {
        var bench = bench(["url": "={{ u }}"])
        bench.onError = .continueRegularOutput
        bench.world.answer(404, "{\"message\":\"rien\"}")
        let result = try await bench.json([["u": "http://a.dz/"], ["u": "ftp://a.dz/"], ["u": 42]])
        #expect(result[0]["error"]?["message"] == "404 - \"{\\\"message\\\":\\\"rien\\\"}\"")
        #expect(result[0]["error"]?["name"] == "AxiosError")
        #expect(result[1] == ["error": "Invalid URL: ftp://a.dz/. URL must start with \"http\" or \"https\"."])
        #expect(result[2] == ["error": "URL parameter must be a string, got number"])
    }

    @Test("never error and the full answer")
    func neverError() async throws {
        let bench = bench([
            "url": "http://a.dz/",
            "options": ["response": ["response": ["neverError": true, "fullResponse": true]]],
        ])
        bench.world.answer(
            404, "statut", [("content-type", "text/plain"), ("set-cookie", "a=1"), ("set-cookie", "b=2")])
        let json = try await bench.json([[:]]).first
        #expect(json?.object?.keys == ["data", "headers", "statusCode", "statusMessage"])
        #expect(json?["headers"]?["set-cookie"] == ["a=1", "b=2"])
        #expect(json?["statusCode"] == 404)
    }

    @Test("text is decoded by its charset when the format is detected")
    func charset() async throws {
        let bench = bench(["url": "http://a.dz/"])
        let reply = HTTPReply(
            status: 200, reason: "OK", headers: [(name: "content-type", value: "text/plain; charset=windows-1256")],
            body: [0xD3, 0xDA, 0xD1], finalURL: "")
        bench.world.state.withLock { $0.replies.append(.success(reply)) }
        #expect(try await bench.json([[:]]) == [["data": "سعر"]])
    }

    @Test("other answers become files beside the input")
    func file() async throws {
        let bench = bench(["url": "http://a.dz/img/logo"])
        bench.world.answer(
            200, "PNG", [("content-type", "image/png"), ("content-disposition", "attachment; filename=\"l.png\"")])
        let item = try await bench.run([["id": 1]]).outputs[0]?.first
        #expect(item?.json == ["id": 1])
        let data = item?.binary?.first?.data
        #expect(data?.mimeType == "image/png")
        #expect(data?.fileName == "l.png")
        #expect(data?.fileExtension == "png")
        #expect(data?.directory == "http://a.dz/img/logo")
    }

    @Test("pages are fetched until the condition holds, each an effect")
    func pages() async throws {
        var bench = bench([
            "url": "http://a.dz/items",
            "options": [
                "pagination": [
                    "pagination": [
                        "parameters": ["parameters": [["type": "qs", "name": "page", "value": "={{ $pageCount }}"]]],
                        "paginationCompleteWhen": "other", "completeExpression": "={{ $response.body.done }}",
                        "requestInterval": 50,
                    ]
                ]
            ],
        ])
        bench.effect = .pure
        bench.world.answer(200, "{\"n\":1,\"done\":false}")
        bench.world.answer(200, "{\"n\":2,\"done\":true}")
        #expect(try await bench.json([[:]]).map { $0["n"] } == [1, 2])
        #expect(bench.world.calls.map(\.url) == ["http://a.dz/items?page=0", "http://a.dz/items?page=1"])
        #expect(bench.world.effects.map(\.summary) == ["GET /items", "GET /items"])
    }

    @Test("a page that never changes stops after five answers")
    func samePage() async {
        let bench = bench([
            "url": "http://a.dz/items",
            "options": [
                "pagination": [
                    "pagination": [
                        "parameters": ["parameters": [["type": "qs", "name": "page", "value": "1"]]],
                        "paginationCompleteWhen": "responseIsEmpty",
                    ]
                ]
            ],
        ])
        for _ in 0..<6 { bench.world.answer(200, "{\"n\":1}") }
        #expect(
            await bench.failure([[:]])?.message == "The returned response was identical 5x, so requests got stopped")
        #expect(bench.world.calls.count == 5)
    }

    @Test("generic credentials sign the request; a header credential wins")
    func credentials() async throws {
        var bench = bench([
            "url": "http://a.dz/", "authentication": "genericCredentialType", "genericAuthType": "httpHeaderAuth",
            "sendHeaders": true,
            "headerParameters": ["parameters": [["name": "authorization", "value": "autre"]]],
        ])
        bench.credentials = [CredentialReference(type: "httpHeaderAuth", name: "c")]
        bench.world.state.withLock {
            $0.credentials["httpHeaderAuth"] = ["name": "Authorization", "value": "Jeton abc"]
        }
        bench.world.answer(200, "{}")
        _ = try await bench.run([[:]])
        #expect(
            bench.world.calls.first?.headers.filter { $0.name.lowercased() == "authorization" }.map(\.value) == [
                "Jeton abc"
            ])
    }

    @Test("digest credentials answer the challenge inside the same effect")
    func digest() async throws {
        var bench = bench([
            "url": "http://a.dz/dir/index.html", "authentication": "genericCredentialType",
            "genericAuthType": "httpDigestAuth",
        ])
        bench.credentials = [CredentialReference(type: "httpDigestAuth", name: "c")]
        bench.world.state.withLock {
            $0.credentials["httpDigestAuth"] = ["user": "Mufasa", "password": "Circle of Life"]
        }
        bench.world.answer(401, "", [("www-authenticate", "Digest realm=\"shop\", nonce=\"abc\", qop=\"auth\"")])
        bench.world.answer(200, "{}")
        _ = try await bench.run([[:]])
        #expect(bench.world.effects.count == 1)
        let header = bench.world.calls.last?.headers.first { $0.name == "authorization" }?.value ?? ""
        #expect(header.hasPrefix("Digest username=\"Mufasa\", realm=\"shop\", nonce=\"abc\", uri=\"/dir/index.html\""))
    }

    @Test("an OAuth token that has run out is renewed once, then the request is made again")
    func oauth() async throws {
        var bench = bench([
            "url": "http://a.dz/", "authentication": "genericCredentialType", "genericAuthType": "oAuth2Api",
        ])
        bench.credentials = [CredentialReference(type: "oAuth2Api", name: "c")]
        bench.world.state.withLock {
            $0.credentials["oAuth2Api"] = [
                "accessTokenUrl": "https://auth.dz/token", "clientId": "client", "clientSecret": "secret é",
                "authentication": "header",
                "oauthTokenData": ["access_token": "acces-1", "refresh_token": "renouv-1"],
            ]
        }
        bench.world.answer(401, "{}")
        bench.world.answer(200, "{\"access_token\":\"acces-2\"}")
        bench.world.answer(200, "{\"ok\":true}")
        let json = try await bench.json([[:]])
        #expect(json == [["ok": true]])
        let calls = bench.world.calls
        #expect(
            calls.map { $0.body.map { String(decoding: $0, as: UTF8.self) } ?? "" }[1]
                == "refresh_token=renouv-1&grant_type=refresh_token")
        let signatures = calls.map { call in call.headers.first { $0.name == "authorization" }?.value }
        #expect(signatures == ["Bearer acces-1", "Basic Y2xpZW50OnNlY3JldCDDqQ==", "Bearer acces-2"])
        #expect(bench.world.effects.count == 1)
    }

    @Test("a request of a node that sends messages counts as a message", arguments: [false, true])
    func message(isMessage: Bool) async throws {
        var bench = bench(["url": "http://a.dz/", "method": "POST"])
        bench.isMessage = isMessage
        bench.world.answer(200, "{}")
        _ = try await bench.run([[:]])
        #expect(bench.world.effects.map(\.kind) == [isMessage ? .message : .call])
    }
}
