import FoggaraJSON
import FoggaraSandbox
import FoggaraServer
import FoggaraSystem
import Testing

private let bearer = [HTTPField("Authorization", "Bearer \(ServiceKeys.chargilyKey)")]
private let base = "/test/api/v2"

@Suite struct ChargilyServiceTests {
    static let checkout: JSONObject = [
        "amount": 4500, "currency": "dzd", "success_url": "https://shop.example.dz/ok",
        "webhook_endpoint": "https://shop.example.dz/webhook/pay", "metadata": ["order": "CMD-1"],
    ]

    private func desk() throws -> Desk<ChargilyService> { try #require(Desk<ChargilyService>(seed: 1)) }
    private func create(_ changes: JSONObject = [:]) -> HTTPRequest {
        var body = Self.checkout
        for change in changes { body[change.key] = change.value.isNull ? nil : change.value }
        return .post(base + "/checkouts", .object(body), headers: bearer)
    }

    @Test("a checkout is made, shown and listed")
    func creates() throws {
        var desk = try desk()
        let answer = desk.respond(create())
        let made = try #require(answer.json)
        #expect(made["status"] == "pending")
        let id = try #require(made["id"]?.string)
        #expect(desk.respond(HTTPRequest("GET", base + "/checkouts/\(id)", headers: bearer)).json == made)
        _ = desk.respond(create(["amount": 900]))
        let page = desk.respond(HTTPRequest("GET", base + "/checkouts?per_page=1&page=2", headers: bearer)).json
        #expect(page?["data"] == [made])
        #expect(page?["total"] == 2)
        #expect(page?["next_page_url"]?.isNull == true)
        #expect(desk.counters == Counters(calls: 4))
    }

    @Test(
        "a wrong checkout is refused and the field named",
        arguments: [
            (["amount": .null], "amount"), (["amount": 0], "amount"), (["currency": "DZD"], "currency"),
            (["success_url": .null], "success_url"), (["webhook_endpoint": "shop"], "webhook_endpoint"),
            (["payment_method": "cash"], "payment_method"), (["locale": "dz"], "locale"), (["items": []], "items"),
            (["colour": "red"], "colour"),
        ] as [(JSONObject, String)])
    func wrong(changes: JSONObject, field: String) throws {
        var desk = try desk()
        let answer = desk.respond(create(changes))
        #expect(answer.status == 422)
        #expect(answer.json?["errors"]?.object?.keys == [field])
    }

    @Test("the key is asked for, and what does not exist is 404")
    func doors() throws {
        var desk = try desk()
        #expect(desk.respond(HTTPRequest("GET", base + "/balance")).status == 401)
        #expect(desk.respond(HTTPRequest("GET", base + "/wallets", headers: bearer)).status == 404)
        #expect(desk.respond(HTTPRequest("GET", base + "/checkouts/none", headers: bearer)).status == 404)
        #expect(desk.respond(HTTPRequest("GET", base + "/balance", headers: bearer)).json?["entity"] == "balance")
    }

    @Test("sixty requests a minute are taken")
    func rate() throws {
        var desk = try desk()
        let ask = HTTPRequest("GET", base + "/balance", headers: bearer)
        for _ in 0..<60 { #expect(desk.respond(ask).status == 200) }
        #expect(desk.respond(ask).headers.header("Retry-After") == "60")
        #expect(desk.respond(ask, after: 60).status == 200)
    }

    @Test("the end of a checkout gives a webhook signed over its raw body, once")
    func webhook() throws {
        var desk = try desk()
        let answer = desk.respond(create())
        let id = try #require(answer.json?["id"])
        #expect(desk.service.advance(["checkout": id, "status": "lost"]) == nil)
        let ended = desk.service.advance(["checkout": id, "status": "paid"])
        let hook = try #require(ended)
        #expect(hook["url"] == "https://shop.example.dz/webhook/pay")
        let body = try #require(hook["body"]?.string)
        let told = JSONDocument.value(of: Array(body.utf8))
        #expect(told?["type"] == "checkout.paid")
        #expect(told?["data"]?["metadata"] == ["order": "CMD-1"])
        #expect(hook["headers"]?["signature"]?.string == ChargilyWebhook.signature(of: Array(body.utf8)))
        #expect(desk.service.advance(["checkout": id, "status": "failed"]) == nil)
        let expire = HTTPRequest("POST", base + "/checkouts/\(id.string ?? "")/expire", headers: bearer)
        #expect(desk.respond(expire).status == 422)
    }

    @Test("the signature is the one computed independently")
    func signature() {
        let body = #"{"id":"01hjjj9aymmrwe664nbzrv84sg","entity":"event","type":"checkout.paid"}"#
        #expect(
            ChargilyWebhook.signature(of: Array(body.utf8), key: "test_sk_foggara_0001")
                == "02e9eb79db1c00d0c8d264e7aa2fd1a44c5921cd712e051a2e866f889d8f21d0")
    }
}
