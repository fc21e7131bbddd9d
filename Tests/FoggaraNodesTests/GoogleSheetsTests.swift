import FoggaraEngine
import FoggaraJSON
import FoggaraSystem
import FoggaraWorkflow
import Testing

@Suite("Google Sheets append")
struct GoogleSheetsTests {
    private let metadata = "{\"sheets\":[{\"properties\":{\"sheetId\":0,\"title\":\"Commandes\"}}]}"
    private let values = "{\"values\":[[\"id\",\"client\"],[1,\"Amel\"]]}"

    private func bench(_ columns: JSONValue, _ options: JSONValue = [:]) -> Bench {
        var bench = Bench(
            "n8n-nodes-base.googleSheets", 4.7,
            [
                "operation": "append", "documentId": ["__rl": true, "mode": "id", "value": "1Abc"],
                "sheetName": ["__rl": true, "mode": "list", "value": "gid=0"], "columns": columns, "options": options,
            ])
        bench.effect = .readBack
        bench.credentials = [CredentialReference(type: "googleSheetsOAuth2Api", name: "c")]
        bench.world.state.withLock {
            $0.credentials["googleSheetsOAuth2Api"] = ["oauthTokenData": ["access_token": "jeton"]]
        }
        return bench
    }

    private func body(_ call: HTTPCall?) -> JSONValue { JSONDocument.value(of: call?.body ?? []) ?? .null }

    @Test("rows go behind the last one in one write, look-ups are not billed")
    func appends() async throws {
        let bench = bench(["mappingMode": "autoMapInputData"])
        for answer in [metadata, values, "{}", "{}"] { bench.world.answer(200, answer) }
        let result = try await bench.json([["id": 4, "client": "Nadia"], ["id": 5, "client": ["a": 1]]])
        #expect(result == [["id": 4, "client": "Nadia"], ["id": 5, "client": ["a": 1]]])
        let calls = bench.world.calls
        #expect(
            calls.map(\.url) == [
                "https://sheets.googleapis.com/v4/spreadsheets/1Abc?fields=sheets.properties",
                "https://sheets.googleapis.com/v4/spreadsheets/1Abc/values/'Commandes'?valueRenderOption=FORMATTED_VALUE&dateTimeRenderOption=FORMATTED_STRING",
                "https://sheets.googleapis.com/v4/spreadsheets/1Abc:batchUpdate",
                "https://sheets.googleapis.com/v4/spreadsheets/1Abc/values/Commandes!3%3A4?valueInputOption=USER_ENTERED",
            ])
        #expect(body(calls.last) == ["range": "Commandes!3:4", "values": [[4, "Nadia"], [5, "{\"a\":1}"]]])
        #expect(bench.world.effects.map(\.kind) == [.lookup, .lookup, .call])
        #expect(bench.world.effects.last?.effect == .readBack)
    }

    @Test("new keys extend the header, are ignored, or are an error")
    func newKeys() async throws {
        let items: [JSONValue] = [["id": 4, "remise": "5 %"]]
        let insert = bench(["mappingMode": "autoMapInputData"])
        for answer in [metadata, values, "{}", "{}", "{}"] { insert.world.answer(200, answer) }
        _ = try await insert.run(items)
        #expect(body(insert.world.calls[2]) == ["range": "Commandes!1:1", "values": [["id", "client", "remise"]]])
        #expect(body(insert.world.calls[4])["values"] == [[4, "", "5 %"]])
        let ignore = bench(["mappingMode": "autoMapInputData"], ["handlingExtraData": "ignoreIt"])
        for answer in [metadata, values, "{}", "{}"] { ignore.world.answer(200, answer) }
        _ = try await ignore.run(items)
        #expect(body(ignore.world.calls[3])["values"] == [[4, ""]])
        let refuse = bench(["mappingMode": "autoMapInputData"], ["handlingExtraData": "error"])
        for answer in [metadata, values] { refuse.world.answer(200, answer) }
        #expect(await refuse.failure(items)?.message == "Unexpected fields in node input")
    }

    @Test("an empty sheet gets its header first")
    func emptySheet() async throws {
        let bench = bench(["mappingMode": "autoMapInputData"])
        for answer in [metadata, "{}", "{}", "{}", "{}", "{}"] { bench.world.answer(200, answer) }
        _ = try await bench.run([["id": 4, "client": "Nadia"]])
        #expect(body(bench.world.calls[3])["values"] == [["id", "client"]])
        #expect(body(bench.world.calls[5])["range"] == "Commandes!2:2")
    }

    @Test("after a lost answer rows that are there are not written again")
    func readsBack() async throws {
        let bench = bench(["mappingMode": "autoMapInputData"])
        for answer in [metadata, values, "{\"values\":[[4,\"Nadia\"]]}"] { bench.world.answer(200, answer) }
        bench.world.state.withLock { $0.hasOpenIntent = true }
        _ = try await bench.run([["id": 4, "client": "Nadia"]])
        #expect(bench.world.calls.map(\.method) == ["GET", "GET", "GET"])
    }

    @Test("after a lost answer an empty place is written to")
    func readsBackNothing() async throws {
        let bench = bench(["mappingMode": "autoMapInputData"])
        for answer in [metadata, values, "{}", "{}", "{}"] { bench.world.answer(200, answer) }
        bench.world.state.withLock { $0.hasOpenIntent = true }
        _ = try await bench.run([["id": 4, "client": "Nadia"]])
        #expect(bench.world.calls.map(\.method) == ["GET", "GET", "GET", "POST", "PUT"])
    }

    @Test("after a lost answer other rows in the place are an error, never a second write")
    func readsBackOthers() async {
        let bench = bench(["mappingMode": "autoMapInputData"])
        for answer in [metadata, values, "{\"values\":[[9,\"Omar\"]]}"] { bench.world.answer(200, answer) }
        bench.world.state.withLock { $0.hasOpenIntent = true }
        let error = await bench.failure([["id": 4, "client": "Nadia"]])
        #expect(error?.outcome == .unknown)
        #expect(bench.world.calls.allSatisfy { $0.method == "GET" })
    }

    @Test("other operations say that they are not available")
    func otherOperations() async {
        var bench = bench([:])
        bench.parameters = ["operation": "delete"]
        #expect(
            await bench.failure([[:]])?.message == "The operation 'delete' of Google Sheets is not available natively")
    }
}
