import FoggaraJSON
import FoggaraSandbox
import FoggaraServer
import FoggaraSystem
import Testing

/// A request of the API with the person's token.
private func sheets(
    _ method: String, _ rest: String, _ body: JSONValue? = nil, token: String? = SandboxAccount.userToken,
    spreadsheet: String = SheetsService.demo
) -> HTTPRequest {
    var headers = token.map { [HTTPField("Authorization", "Bearer \($0)")] } ?? []
    if body != nil { headers.append(HTTPField("Content-Type", "application/json")) }
    return HTTPRequest(
        method, "/v4/spreadsheets/\(spreadsheet)\(rest)", headers: headers,
        body: body.map { Array(JSONWriter.compact($0).utf8) } ?? [])
}

private func values(_ range: String) -> String { "/values/" + HTTPText.percentEncoded(range) }

@Suite struct SheetsServiceTests {
    private func desk() throws -> Desk<SheetsService> { try #require(Desk<SheetsService>(seed: 1)) }
    private let row: JSONValue = ["values": [["41", "2026-11-02", "Vente F3", 12_500_000]]]

    @Test("the properties asked for are answered, and no others")
    func properties() throws {
        var desk = try desk()
        let answer = desk.respond(sheets("GET", "?fields=sheets.properties"))
        #expect(answer.json?.object?.keys == ["sheets"])
        #expect(
            answer.json?["sheets"]?[0]
                == [
                    "properties": [
                        "sheetId": 0, "title": "Annonces", "index": 0, "sheetType": "GRID",
                        "gridProperties": ["rowCount": 1000, "columnCount": 26],
                    ]
                ])
        #expect(
            desk.respond(sheets("GET", "?fields=sheets.properties.title")).json?["sheets"]?[1] == [
                "properties": ["title": "إعلانات"]
            ])
        #expect(desk.respond(sheets("GET", "")).json?["properties"]?["title"] == "Foggara")
        #expect(desk.respond(sheets("GET", "?fields=sheets.nothing")).status == 400)
        #expect(desk.counters == Counters(lookups: 4))
    }

    @Test("rows are appended as the product does: grow the grid, then write whole rows")
    func growAndWrite() throws {
        var desk = try desk()
        #expect(desk.respond(sheets("GET", values("'Annonces'"))).json?["values"]?.array?.count == 1)
        let grow: JSONValue = ["requests": [["appendDimension": ["sheetId": "0", "dimension": "ROWS", "length": 1]]]]
        #expect(desk.respond(sheets("POST", ":batchUpdate", grow)).json?["replies"] == [[:]])
        let body: JSONValue = ["range": "Annonces!2:3", "values": [["1", .null, "a"], ["2"]]]
        let answer = desk.respond(sheets("PUT", values("Annonces!2:3") + "?valueInputOption=RAW", body))
        #expect(
            answer.json
                == [
                    "spreadsheetId": "1FoggaraDemoSheet", "updatedRange": "Annonces!A2:C3", "updatedRows": 2,
                    "updatedColumns": 3, "updatedCells": 3,
                ])
        let read = desk.respond(sheets("GET", values("Annonces!A2:Z")))
        #expect(read.json?["range"] == "Annonces!A2:Z1001")
        #expect(read.json?["values"] == [["1", "", "a"], ["2"]])
        #expect(desk.counters == Counters(calls: 1, lookups: 3))
    }

    @Test("writing the header alone is a look-up")
    func headerIsNoCall() throws {
        var desk = try desk()
        let answer = desk.respond(sheets("PUT", values("Vide!1:1") + "?valueInputOption=RAW", ["values": [["id"]]]))
        #expect(answer.status == 200)
        #expect(desk.counters == Counters(lookups: 1))
    }

    @Test(
        "append finds the end of the table",
        arguments: [
            ("'إعلانات'!A:C", "'إعلانات'!A2:D2", "'إعلانات'!A1:C1"), ("Vide!A1", "Vide!A1:D1", nil),
            ("Annonces", "Annonces!A2:D2", "Annonces!A1:I1"),
        ] as [(String, JSONValue, JSONValue?)])
    func append(range: String, updated: JSONValue, table: JSONValue?) throws {
        var desk = try desk()
        let path = values(range) + ":append?valueInputOption=RAW&insertDataOption=INSERT_ROWS"
        let answer = desk.respond(sheets("POST", path, row))
        #expect(answer.json?["updates"]?["updatedRange"] == updated)
        #expect(answer.json?["tableRange"] == table)
        #expect(desk.counters == .call)
    }

    @Test("an empty row between splits the table: an append at the top goes between, one to the sheet goes to the end")
    func splitTable() throws {
        var desk = try desk()
        #expect(desk.respond(.post("/__sandbox/data", ["1Book": ["S": [["a"], ["b"], [], ["c"]]]])).status == 200)
        func append(_ range: String, _ option: String) -> JSONValue? {
            let path = values(range) + ":append?valueInputOption=RAW&insertDataOption=\(option)"
            return desk.respond(sheets("POST", path, ["values": [["x"], ["y"]]], spreadsheet: "1Book")).json?[
                "updates"]?["updatedRange"]
        }
        #expect(append("S!A1", "INSERT_ROWS") == "S!A3:A4")
        #expect(append("S", "OVERWRITE") == "S!A7:A8")
        #expect(append("S!A1", "OVERWRITE") == "S!A5:A6")
        let column = desk.respond(sheets("GET", values("S!A:A") + "?majorDimension=COLUMNS", spreadsheet: "1Book"))
        #expect(column.json?["values"] == [["a", "b", "x", "y", "x", "y", "x", "y"]])
    }

    @Test("typed values are interpreted, raw ones kept, and a reader chooses how to see them")
    func inputOptions() throws {
        var desk = try desk()
        let body: JSONValue = ["values": [["0551234567", "=1+1", 4500]]]
        _ = desk.respond(sheets("PUT", values("Vide!A2:C2") + "?valueInputOption=RAW", body))
        _ = desk.respond(sheets("PUT", values("Vide!A3:C3") + "?valueInputOption=USER_ENTERED", body))
        func read(_ option: String) -> JSONValue? {
            desk.respond(sheets("GET", values("Vide!A2:C3") + "?valueRenderOption=" + option)).json?["values"]
        }
        #expect(read("UNFORMATTED_VALUE") == [["0551234567", "=1+1", 4500], [551_234_567, "#NAME?", 4500]])
        #expect(read("FORMATTED_VALUE") == [["0551234567", "=1+1", "4500"], ["551234567", "#NAME?", "4500"]])
        #expect(read("FORMULA")?[1]?[1] == "=1+1")
        #expect(desk.respond(sheets("GET", values("Vide!A2") + "?valueRenderOption=PRETTY")).status == 400)
    }

    @Test(
        "a wrong request is refused with status, code and reason, and changes nothing",
        arguments: [
            ("PUT", values("Annonces!A2") + "", ["values": [[1]]], "'valueInputOption' is required but not specified"),
            (
                "PUT", values("Annonces!A2") + "?valueInputOption=COOKED", ["values": [[1]]],
                "Invalid value at 'value_input_option'"
            ),
            (
                "POST", values("Annonces!A2") + ":append", ["values": [[1]]],
                "'valueInputOption' is required but not specified"
            ),
            ("PUT", values("Annonces!A2") + "?valueInputOption=RAW", [:], "Invalid value at 'data.values'"),
            (
                "PUT", values("Annonces!A2") + "?valueInputOption=RAW", ["values": [1]],
                "Invalid value at 'data.values[0]'"
            ),
            (
                "PUT", values("Annonces!A2") + "?valueInputOption=RAW", ["values": [[["a": 1]]]],
                "Invalid values[0][0]: struct_value"
            ),
            (
                "PUT", values("Annonces!A2") + "?valueInputOption=RAW", ["values": [[1]], "more": 1],
                "Invalid JSON payload received. Unknown name \"more\""
            ),
            (
                "PUT", values("Annonces!A2") + "?valueInputOption=RAW", ["values": [[1]], "range": "Annonces!B2"],
                "Requested writing within range"
            ),
            (
                "PUT", values("Annonces!A2") + "?valueInputOption=RAW",
                ["values": [[1]], "majorDimension": "DIAGONAL"], "Invalid value at 'data.major_dimension'"
            ),
            ("PUT", values("Annonces!A2") + "?valueInputOption=RAW", [1], "Invalid JSON payload received"),
            (
                "PUT", values("Annonces!A2:B2") + "?valueInputOption=RAW", ["values": [[1], [2]]],
                "Requested writing within range [Annonces!A2:B2], but tried writing to row [3]"
            ),
            (
                "PUT", values("Annonces!A2:B2") + "?valueInputOption=RAW", ["values": [[1, 2, 3]]],
                "Requested writing within range [Annonces!A2:B2], but tried writing to column [C]"
            ),
            (
                "PUT", values("Annonces!A1001") + "?valueInputOption=RAW", ["values": [[1]]],
                "Range (Annonces!A1001) exceeds grid limits. Max rows: 1000, max columns: 26"
            ),
            (
                "PUT", values("Annonces!A1000") + "?valueInputOption=RAW", ["values": [[1], [2]]],
                "Range (Annonces!A1000) exceeds grid limits"
            ),
            (
                "PUT", values("Vide!A2") + "?valueInputOption=RAW",
                ["values": [.array(Array(repeating: 1, count: 11))]], "Range (Vide!A2) exceeds grid limits"
            ),
            ("PUT", values("Nulle!A2") + "?valueInputOption=RAW", ["values": [[1]]], "Unable to parse range: Nulle!A2"),
            (
                "POST", values("Annonces!A1") + ":append?valueInputOption=RAW&insertDataOption=PUSH", ["values": [[1]]],
                "Invalid value at 'insertDataOption'"
            ),
            (
                "POST", values("Vide!A1") + ":append?valueInputOption=RAW",
                ["values": [.array(Array(repeating: 1, count: 11))]], "Range (Vide!A1) exceeds grid limits"
            ),
            (
                "PUT", values("Annonces!A2") + "?valueInputOption=RAW",
                ["values": [[.string(String(repeating: "a", count: 50_001))]]],
                "Your input contains more than the maximum of 50000 characters"
            ),
            (
                "POST", "/values:batchUpdate", ["data": [["range": "Annonces!A2", "values": [[1]]]]],
                "'valueInputOption' is required but not specified"
            ),
            (
                "POST", "/values:batchUpdate", ["valueInputOption": "RAW", "data": []],
                "Must specify at least one range."
            ),
            (
                "POST", "/values:batchUpdate",
                [
                    "valueInputOption": "RAW",
                    "data": [["range": "Annonces!A2", "values": [[1]]], ["range": "Nulle!A2", "values": [[1]]]],
                ], "Unable to parse range"
            ),
            ("POST", ":batchUpdate", [:], "Must specify at least one request."),
            (
                "POST", ":batchUpdate", ["requests": [["sortRange": [:]]]],
                "Invalid JSON payload received. Unknown name \"sortRange\""
            ),
            (
                "POST", ":batchUpdate",
                ["requests": [["appendDimension": ["sheetId": 9, "dimension": "ROWS", "length": 1]]]],
                "Invalid requests[0].appendDimension: No grid with id: 9"
            ),
            (
                "POST", ":batchUpdate", ["requests": [["appendDimension": ["sheetId": 0, "length": 1]]]],
                "Invalid requests[0].appendDimension: No dimension specified."
            ),
            (
                "POST", ":batchUpdate",
                ["requests": [["appendDimension": ["sheetId": 0, "dimension": "ROWS", "length": 0]]]],
                "Invalid requests[0].appendDimension: length"
            ),
            (
                "POST", ":batchUpdate",
                [
                    "requests": [
                        ["appendDimension": ["sheetId": 0, "dimension": "ROWS", "length": 5]],
                        ["addSheet": ["properties": ["title": "Vide"]]],
                    ]
                ], "Invalid requests[1].addSheet: A sheet with the name"
            ),
            (
                "POST", ":batchUpdate",
                [
                    "requests": [
                        [
                            "deleteDimension": [
                                "range": ["sheetId": 0, "dimension": "ROWS", "startIndex": 1, "endIndex": 1001]
                            ]
                        ]
                    ]
                ], "Invalid requests[0].deleteDimension"
            ),
        ] as [(String, String, JSONValue, String)])
    func wrongRequest(method: String, path: String, body: JSONValue, reason: String) throws {
        var desk = try desk()
        let before = desk.service.contents
        let grid = desk.respond(sheets("GET", "?fields=sheets")).json
        let answer = desk.respond(sheets(method, path, body))
        #expect(answer.status == 400)
        #expect(answer.json?["error"]?["code"] == 400)
        #expect(answer.json?["error"]?["status"] == "INVALID_ARGUMENT")
        #expect(answer.json?["error"]?["message"]?.string?.hasPrefix(reason) == true, "\(answer.text)")
        #expect(desk.service.contents == before)
        #expect(desk.respond(sheets("GET", "?fields=sheets")).json == grid)
    }

    @Test(
        "credentials, permission and existence are checked in this order",
        arguments: [
            (nil, SheetsService.demo, 401, "UNAUTHENTICATED"),
            ("ya29.other", SheetsService.demo, 401, "UNAUTHENTICATED"),
            (SandboxAccount.userToken, "1Nowhere", 404, "NOT_FOUND"),
            (SandboxAccount.userToken, SheetsService.unshared, 403, "PERMISSION_DENIED"),
        ] as [(String?, String, Int, JSONValue)])
    func access(token: String?, spreadsheet: String, status: Int, word: JSONValue) throws {
        var desk = try desk()
        let request = sheets("GET", values("A1"), token: token, spreadsheet: spreadsheet)
        let answer = desk.respond(request)
        #expect(answer.status == status)
        #expect(answer.json?["error"]?["status"] == word)
    }

    @Test("the sixty-first request of a minute is refused, reads and writes apart")
    func quota() throws {
        var desk = try desk()
        for _ in 0..<60 { #expect(desk.respond(sheets("GET", values("A1"))).status == 200) }
        let refused = desk.respond(sheets("GET", values("A1")))
        #expect(refused.status == 429)
        #expect(refused.json?["error"]?["status"] == "RESOURCE_EXHAUSTED")
        #expect(desk.respond(sheets("PUT", values("Vide!A2") + "?valueInputOption=RAW", row)).status == 200)
        #expect(desk.respond(sheets("GET", values("A1")), after: 59).status == 429)
        #expect(desk.respond(sheets("GET", values("A1")), after: 60).status == 200)
    }

    @Test("cells are updated in one batch, cleared, and rows deleted")
    func batchClearDelete() throws {
        var desk = try desk()
        let data: JSONValue = [
            "valueInputOption": "RAW",
            "data": [["range": "Annonces!A2", "values": [["x"]]], ["range": "Annonces!C2", "values": [["z"]]]],
        ]
        let batch = desk.respond(sheets("POST", "/values:batchUpdate", data))
        #expect(batch.json?["totalUpdatedCells"] == 2)
        #expect(batch.json?["totalUpdatedRows"] == 1)
        #expect(desk.respond(sheets("GET", values("Annonces!A2:C2"))).json?["values"] == [["x", "", "z"]])
        #expect(
            desk.respond(sheets("POST", values("Annonces!A2:A2") + ":clear", [:])).json?["clearedRange"]
                == "Annonces!A2")
        #expect(desk.respond(sheets("GET", values("Annonces!A2:C2"))).json?["values"] == [["", "", "z"]])
        let delete: JSONValue = [
            "requests": [
                ["deleteDimension": ["range": ["sheetId": 0, "dimension": "ROWS", "startIndex": 0, "endIndex": 1]]]
            ]
        ]
        #expect(desk.respond(sheets("POST", ":batchUpdate", delete)).status == 200)
        #expect(desk.respond(sheets("GET", values("Annonces!A1:C"))).json?["values"] == [["", "", "z"]])
        #expect(desk.respond(sheets("GET", values("Annonces!A5:C"))).json?.object?.keys == ["range", "majorDimension"])
        #expect(desk.counters.calls == 2)
    }

    @Test("a sheet can be added and is found by its Arabic name")
    func addSheet() throws {
        var desk = try desk()
        let add: JSONValue = ["requests": [["addSheet": ["properties": ["title": "طلبات"]]]]]
        let reply = desk.respond(sheets("POST", ":batchUpdate", add)).json?["replies"]?[0]?["addSheet"]?["properties"]
        #expect(reply?["title"] == "طلبات")
        #expect(reply?["index"] == 3)
        #expect(desk.respond(sheets("GET", values("'طلبات'!A1"))).json?["range"] == "'طلبات'!A1")
    }

    @Test(
        "an address that the API does not have is not found",
        arguments: [
            ("GET", ":batchUpdate"), ("DELETE", ""), ("POST", "/values/A1"), ("GET", "/cells/A1"),
            ("POST", "/values/A1:sort"),
            ("PUT", "/values:batchUpdate"),
        ])
    func unknownAddress(method: String, rest: String) throws {
        var desk = try desk()
        let answer = desk.respond(sheets(method, rest, [:]))
        #expect(answer.status == 404)
        #expect(answer.json?["error"]?["status"] == "NOT_FOUND")
        #expect(desk.counters == Counters())
    }

    @Test("a fault answers in Google's form and counts what was asked for")
    func faults() throws {
        var desk = try desk()
        desk.faults = FaultSwitches([
            Fault(.tooMany(retryAfter: 2), times: 1, path: "append"), Fault(.status(503), times: 1),
        ])
        let read = desk.respond(sheets("GET", values("A1")))
        #expect(read.json?["error"]?["status"] == "UNAVAILABLE")
        let append = desk.respond(sheets("POST", values("Annonces!A1") + ":append?valueInputOption=RAW", row))
        #expect(append.status == 429)
        #expect(append.headers.header("Retry-After") == "2")
        #expect(append.json?["error"]?["status"] == "RESOURCE_EXHAUSTED")
        #expect(desk.counters == Counters(calls: 1, lookups: 1))
    }

    @Test(
        "data that make no spreadsheet are refused",
        arguments: [
            [:], ["1Book": [:]], ["1Book": ["S": 1]], ["1Book": ["S": [1]]], [1],
        ] as [JSONValue])
    func wrongData(data: JSONValue) throws {
        var desk = try desk()
        #expect(desk.respond(.post("/__sandbox/data", data)).status == 400)
    }
}
