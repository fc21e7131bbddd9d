import FoggaraJSON
import FoggaraSandbox
import FoggaraServer
import FoggaraSystem
import Testing

private let bearer = [HTTPField("Authorization", "Bearer \(ServiceKeys.bearer)")]

@Suite struct SMSServiceTests {
    static let message: JSONObject = ["to": "+213551234567", "from": "BOUTIQUE", "text": "Commande confirmee"]

    private func desk(_ settings: JSONObject = [:]) throws -> Desk<SMSService> {
        try #require(Desk<SMSService>(seed: 1, settings: settings))
    }
    private func send(_ changes: JSONObject = [:]) -> HTTPRequest {
        var body = Self.message
        for change in changes { body[change.key] = change.value.isNull ? nil : change.value }
        return .post("/v1/messages", .object(body), headers: bearer)
    }

    @Test(
        "parts are counted by the alphabet that the text needs",
        arguments: [
            (String(repeating: "a", count: 160), "GSM-7", 1), (String(repeating: "a", count: 161), "GSM-7", 2),
            (String(repeating: "a", count: 307), "GSM-7", 3), (String(repeating: "é", count: 160), "GSM-7", 1),
            (String(repeating: "€", count: 80), "GSM-7", 1), (String(repeating: "€", count: 81), "GSM-7", 2),
            ("reçu", "UCS-2", 1), (String(repeating: "ب", count: 70), "UCS-2", 1),
            (String(repeating: "ب", count: 71), "UCS-2", 2), (String(repeating: "ب", count: 135), "UCS-2", 3),
            (String(repeating: "😀", count: 36), "UCS-2", 2),
        ])
    func parts(text: String, alphabet: String, parts: Int) {
        let measured = SMSText(text)
        #expect(measured.alphabet.rawValue == alphabet)
        #expect(measured.parts == parts)
    }

    @Test("a message is queued, counted and delivered later")
    func queued() throws {
        var desk = try desk(["undeliverable": ["+213661234567"]])
        let answer = desk.respond(send(["text": "طلبكم جاهز"]))
        #expect(answer.status == 201)
        #expect(answer.json?["encoding"] == "UCS-2")
        #expect(answer.json?["status"] == "queued")
        #expect(answer.json?["text"] == nil)
        #expect(desk.counters == .message)
        _ = desk.respond(send(["to": "+213661234567"]))
        #expect(desk.service.advance([:]) != nil)
        func status(_ id: String) -> JSONValue? {
            desk.respond(HTTPRequest("GET", "/v1/messages/\(id)", headers: bearer)).json?["status"]
        }
        #expect(status("sms-1") == "delivered")
        #expect(status("sms-2") == "failed")
        #expect(desk.respond(HTTPRequest("GET", "/v1/messages/sms-3", headers: bearer)).status == 404)
    }

    @Test(
        "a wrong message is refused with a code and not counted",
        arguments: [
            (["to": .null], 400, "invalid_body"), (["from": 5], 400, "invalid_body"),
            (["text": ""], 400, "invalid_body"),
            (["colour": "red"], 400, "invalid_body"), (["to": "0551234567"], 422, "invalid_number"),
            (["to": "+213211234567"], 422, "invalid_number"), (["to": "+21355123456"], 422, "invalid_number"),
            (["from": "BOUTIQUE-ALGER"], 422, "invalid_sender"), (["from": "AUTRE"], 422, "invalid_sender"),
            (["text": .string(String(repeating: "a", count: 1531))], 422, "too_long"),
        ] as [(JSONObject, Int, String)])
    func wrong(changes: JSONObject, status: Int, code: String) throws {
        var desk = try desk(["senders": ["BOUTIQUE"]])
        let answer = desk.respond(send(changes))
        #expect(answer.status == status)
        #expect(answer.json?["error"]?["code"] == .string(code))
        #expect(desk.counters == Counters())
    }

    @Test("a token is asked for, and another path does not exist")
    func doors() throws {
        var desk = try desk()
        #expect(desk.respond(.post("/v1/messages", .object(Self.message))).status == 401)
        #expect(desk.respond(HTTPRequest("GET", "/v2/messages", headers: bearer)).status == 404)
    }

    @Test("the same reference sends nothing a second time for a day")
    func reference() throws {
        var desk = try desk()
        let first = desk.respond(send(["reference": "CMD-1"])).json
        let again = desk.respond(send(["reference": "CMD-1"])).json
        #expect(again?["id"] == first?["id"])
        #expect(again?["duplicate"] == true)
        #expect(desk.counters == .message)
        #expect(desk.respond(send(["reference": "CMD-1"]), after: 86_400).json?["duplicate"] == false)
    }

    @Test("credit is used up by parts")
    func credit() throws {
        var desk = try desk(["credit": 2])
        #expect(desk.respond(send(["text": .string(String(repeating: "a", count: 200))])).status == 201)
        #expect(desk.respond(HTTPRequest("GET", "/v1/balance", headers: bearer)).json == ["parts": 0])
        #expect(desk.respond(send()).status == 402)
        #expect(Desk<SMSService>(seed: 1, settings: ["credit": -1]) == nil)
    }

    @Test("ten messages a second are taken")
    func rate() throws {
        var desk = try desk()
        for _ in 0..<10 { #expect(desk.respond(send()).status == 201) }
        let refused = desk.respond(send())
        #expect(refused.status == 429)
        #expect(refused.headers.header("Retry-After") == "1")
        #expect(desk.respond(send(), after: 1).status == 201)
    }
}
