import FoggaraJSON
import FoggaraSandbox
import FoggaraServer
import FoggaraSystem
import Testing

@Suite struct PreparedSheetsTests {
    static let orders: JSONObject = [
        "spreadsheets": [
            "orders-1": ["Commandes": [["numero": "CMD-1", "total": 4500], ["numero": "CMD-2", "statut": "ok"]]]
        ]
    ]

    private func request(_ method: String, _ rest: String, _ body: JSONValue? = nil) -> HTTPRequest {
        var headers = [HTTPField("Authorization", "Bearer \(SandboxAccount.userToken)")]
        if body != nil { headers.append(HTTPField("Content-Type", "application/json")) }
        return HTTPRequest(
            method, "/v4/spreadsheets/orders-1" + rest, headers: headers,
            body: body.map { Array(JSONWriter.compact($0).utf8) } ?? [])
    }
    private let read = "/values/'Commandes'?valueRenderOption=UNFORMATTED_VALUE&dateTimeRenderOption=FORMATTED_STRING"
    private let look = "/values/'Commandes'?valueRenderOption=FORMATTED_VALUE"

    @Test("rows of a scenario are read with the header of their keys, as one call")
    func reads() throws {
        var desk = try #require(Desk<SheetsService>(seed: 1, settings: Self.orders))
        let answer = desk.respond(request("GET", read))
        #expect(answer.json?["values"] == [["numero", "total", "statut"], ["CMD-1", 4500], ["CMD-2", "", "ok"]])
        #expect(desk.counters == .call)
    }

    @Test("an update looks first and writes cells, which is one call and a look-up")
    func updates() throws {
        var desk = try #require(Desk<SheetsService>(seed: 1, settings: Self.orders))
        _ = desk.respond(request("GET", look))
        let body: JSONValue = [
            "valueInputOption": "RAW", "data": [["range": "Commandes!C2", "values": [["payé"]]]],
        ]
        #expect(desk.respond(request("POST", "/values:batchUpdate", body)).status == 200)
        #expect(desk.counters == Counters(calls: 1, lookups: 1))
        #expect(desk.service.contents["orders-1"]?["Commandes"]?[1] == ["CMD-1", 4500, "payé"])
    }

    @Test("a second look right before a writing is none of its own")
    func second() throws {
        var desk = try #require(Desk<SheetsService>(seed: 1, settings: Self.orders))
        _ = desk.respond(request("GET", look))
        _ = desk.respond(request("GET", read))
        #expect(desk.counters == Counters(lookups: 2))
        _ = desk.respond(request("GET", read))
        #expect(desk.counters == Counters(calls: 1, lookups: 2))
    }

    @Test("several ranges come in one answer")
    func ranges() throws {
        var desk = try #require(Desk<SheetsService>(seed: 1, settings: Self.orders))
        let answer = desk.respond(request("GET", "/values:batchGet?ranges=Commandes!A1:A2&ranges=Commandes!B2"))
        #expect(answer.json?["valueRanges"]?[0]?["values"] == [["numero"], ["CMD-1"]])
        #expect(answer.json?["valueRanges"]?[1]?["values"] == [["4500"]])
        #expect(desk.respond(request("GET", "/values:batchGet?ranges=Clients!A1")).status == 400)
    }

    @Test(
        "data that are no sheets are no scenario",
        arguments: [5, [:], ["a": [:]], ["a": ["s": 5]], ["a": ["s": [["k": 1], 5]]]] as [JSONValue])
    func wrong(data: JSONValue) {
        #expect(Desk<SheetsService>(seed: 1, settings: ["spreadsheets": data]) == nil)
    }
}
