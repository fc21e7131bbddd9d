import FoggaraEngine
import FoggaraJSON
import FoggaraSystem
import FoggaraWorkflow
import Testing

@Suite("Google Sheets read, update and clear")
struct SheetsReadTests {
    private let metadata = "{\"sheets\":[{\"properties\":{\"sheetId\":0,\"title\":\"Commandes\"}}]}"
    private let values =
        "{\"values\":[[\"id\",\"\",\"nom\"],[1,\"x\",\"Amel\"],[],[2,\"\",\"Karim\"],[3,null,\"Amel\"]]}"

    private func bench(_ operation: String, _ more: JSONObject) -> Bench {
        var parameters: JSONObject = [
            "operation": .string(operation), "documentId": ["__rl": true, "mode": "id", "value": "1Abc"],
            "sheetName": ["__rl": true, "mode": "list", "value": "gid=0"],
        ]
        for member in more { parameters[member.key] = member.value }
        var bench = Bench("n8n-nodes-base.googleSheets", 4.7, .object(parameters))
        bench.effect = .keyed
        bench.credentials = [CredentialReference(type: "googleSheetsOAuth2Api", name: "c")]
        bench.world.state.withLock {
            $0.credentials["googleSheetsOAuth2Api"] = ["oauthTokenData": ["access_token": "jeton"]]
        }
        return bench
    }

    private func body(_ call: HTTPCall?) -> JSONValue { JSONDocument.value(of: call?.body ?? []) ?? .null }

    @Test("rows become items with their number, empty ones are left out")
    func reading() async throws {
        let bench = bench("read", [:])
        for answer in [metadata, values] { bench.world.answer(200, answer) }
        let rows = try await bench.json([[:]])
        #expect(rows.map { $0["row_number"] } == [2, 4, 5])
        #expect(rows.last == ["row_number": 5, "id": 3, "col_2": "", "nom": "Amel"])
        #expect(bench.world.effects.map(\.kind) == [.lookup, .call])
        #expect(bench.world.effects.map(\.effect) == [.pure, .pure])
    }

    @Test("filters compare texts, all of them from version 4.3 on, and unknown columns are refused")
    func filtering() async throws {
        let filter: JSONObject = [
            "filtersUI": [
                "values": [
                    ["lookupColumn": "nom", "lookupValue": "Amel"], ["lookupColumn": "id", "lookupValue": "={{id}}"],
                ]
            ]
        ]
        let chosen = bench("read", filter)
        for answer in [metadata, values, values] { chosen.world.answer(200, answer) }
        #expect(try await chosen.json([["id": 3], ["id": 2]]).map { $0["row_number"] } == [5])
        let unknown = bench("read", ["filtersUI": ["values": [["lookupColumn": "ville", "lookupValue": ""]]]])
        for answer in [metadata, values] { unknown.world.answer(200, answer) }
        #expect(await unknown.failure([[:]])?.message == "The column \"ville\" could not be found")
    }

    @Test("an update writes a range for each cell of the row that is found and nothing else")
    func updating() async throws {
        let columns: JSONObject = ["columns": ["mappingMode": "autoMapInputData", "matchingColumns": ["id"]]]
        let bench = bench("update", columns)
        for answer in [metadata, values, "{}"] { bench.world.answer(200, answer) }
        let items: [JSONValue] = [["id": 2, "nom": "K."], ["id": 99, "nom": "?"], ["nom": "without key"]]
        #expect(try await bench.json(items) == items)
        #expect(
            body(bench.world.calls.last) == [
                "data": [["range": "Commandes!C4", "values": [["K."]]]], "valueInputOption": "USER_ENTERED",
            ])
        #expect(bench.world.effects.last?.effect == .keyed)
    }

    @Test("rows that are not found are appended when asked for")
    func appending() async throws {
        let columns: JSONObject = ["columns": ["mappingMode": "autoMapInputData", "matchingColumns": ["id"]]]
        let bench = bench("appendOrUpdate", columns)
        for answer in [metadata, values, "{}", "{}"] { bench.world.answer(200, answer) }
        _ = try await bench.json([["id": 99, "nom": "Nadia"]])
        #expect(body(bench.world.calls.last) == ["range": "Commandes!6:6", "values": [[99, "", "Nadia"]]])
        #expect(bench.world.effects.last?.effect == .readBack)
    }

    @Test("a part of the sheet is emptied")
    func clearing() async throws {
        let bench = bench("clear", ["clear": "specificColumns", "startIndex": "B", "columnsToDelete": 2])
        for answer in [metadata, "{}"] { bench.world.answer(200, answer) }
        _ = try await bench.json([[:]])
        #expect(body(bench.world.calls.last)["range"] == "Commandes!B:C")
    }
}
