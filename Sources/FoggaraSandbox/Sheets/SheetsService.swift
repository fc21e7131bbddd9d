package import FoggaraJSON
package import FoggaraServer
package import FoggaraSystem

/// Google Sheets API v4 and Google's token endpoint, over a few spreadsheets.
///
/// Reads need no more than a token; a spreadsheet that is not shared with the token's account answers 403. Sixty reads
/// and sixty writes a minute are allowed for each account. Formulas are stored, never computed.
/// - Guarantees: a writing of rows counts as one call, and so does a reading of unformatted values as the read operation
///   makes it; tokens, properties, growing the grid, writing the header in row 1 and what else is read before a
///   writing (formatted values, and a second reading right after it) count as look-ups.
/// - Source: <https://developers.google.com/sheets/api/reference/rest>, known 2026.
package struct SheetsService: HTTPStandIn {
    /// The service that is doubled.
    package static let name = StandInName.sheets

    /// A spreadsheet with the sheets `Annonces`, `إعلانات` (both with a header) and `Vide` (empty).
    package static let demo = "1FoggaraDemoSheet"
    /// A spreadsheet that is shared with nobody.
    package static let unshared = "1FoggaraPrivateSheet"
    /// The header of the sheet `Annonces`.
    package static let header = ["id", "seen", "title", "price", "priceText", "surface", "wilaya", "commune", "link"]

    /// Requests of one kind that an account may make within a minute.
    static let quota = 60

    var spreadsheets: [Spreadsheet] = []
    private var accounts: GoogleAccounts
    /// Whether the last request read formatted values, which is how a writing begins.
    private var isBeforeWriting = false
    private var recent: [String: [Instant]] = [:]

    /// - Shape of the settings: `{"email":"…","publicKey":"-----BEGIN PUBLIC KEY-----…"}` puts another service account
    ///   in place of the sandbox's own; `"spreadsheets"` adds data as ``prepare(_:)`` does.
    package init?(seed: UInt64, settings: JSONObject) {
        guard settings.keys.allSatisfy({ ["email", "publicKey", "spreadsheets"].contains($0) }) else { return nil }
        guard settings.allSatisfy({ $0.key == "spreadsheets" || $0.value.string != nil }) else { return nil }
        accounts = GoogleAccounts(
            email: settings["email"]?.string ?? SandboxAccount.email,
            publicKey: settings["publicKey"]?.string ?? SandboxAccount.publicKey)
        let names = [accounts.email, SandboxAccount.userEmail]
        spreadsheets = [
            Spreadsheet(
                id: Self.demo, title: "Foggara",
                sheets: [
                    SheetGrid(id: 0, title: "Annonces", rows: [Self.header.map(SheetCell.text)]),
                    SheetGrid(id: 777, title: "إعلانات", rows: [["الرقم", "العنوان", "السعر"].map(SheetCell.text)]),
                    SheetGrid(id: 778, title: "Vide", rowCount: 100, columnCount: 10),
                ], sharedWith: Set(names)),
            Spreadsheet(id: Self.unshared, title: "Privé", sheets: [SheetGrid(id: 0, title: "Sheet1")], sharedWith: []),
        ]
        if let data = settings["spreadsheets"], prepare(data) == nil { return nil }
    }

    // MARK: - Data

    /// - Shape: `{"1Foggara…":{"Annonces":[["id","seen"],["1","…"]]}}`, values without formats.
    package var contents: JSONValue {
        .object(
            JSONObject(
                spreadsheets.map { spreadsheet in
                    let sheets = spreadsheet.sheets.map { sheet -> (String, JSONValue) in
                        let rows = sheet.rows.map { row in
                            JSONValue.array(row.map { $0.value(.formula, daysAsText: true) })
                        }
                        return (sheet.title, .array(rows))
                    }
                    return (spreadsheet.id, .object(JSONObject(sheets)))
                }))
    }

    /// Adds or replaces spreadsheets, shared with the accounts; the form is that of ``contents``, or rows as objects,
    /// whose keys become the header: `{"1Foggara…":{"Commandes":[{"numero":"CMD-1","total":4500}]}}`.
    package mutating func prepare(_ data: JSONValue) -> JSONValue? {
        guard let object = data.object, !object.isEmpty else { return nil }
        var prepared: [Spreadsheet] = []
        for spreadsheet in object {
            guard let sheets = spreadsheet.value.object, !sheets.isEmpty else { return nil }
            var grids: [SheetGrid] = []
            for (number, sheet) in sheets.members.enumerated() {
                guard let rows = Self.rows(sheet.value)?.map({ $0.array?.compactMap(SheetCell.init(raw:)) }) else {
                    return nil
                }
                guard rows.allSatisfy({ $0 != nil }) else { return nil }
                grids.append(SheetGrid(id: number, title: sheet.key, rows: rows.compactMap { $0 }))
            }
            let names: Set = [accounts.email, SandboxAccount.userEmail]
            prepared.append(Spreadsheet(id: spreadsheet.key, title: spreadsheet.key, sheets: grids, sharedWith: names))
        }
        for spreadsheet in prepared {
            spreadsheets.removeAll { $0.id == spreadsheet.id }
            spreadsheets.append(spreadsheet)
        }
        return .object(JSONObject(prepared.map { ($0.id, .number(JSONNumber($0.sheets.count))) }))
    }

    /// Rows of cells; rows that are objects get the header of all their keys.
    private static func rows(_ sheet: JSONValue) -> [JSONValue]? {
        guard let rows = sheet.array, rows.first?.object != nil else { return sheet.array }
        var header: [String] = []
        for row in rows {
            guard let object = row.object else { return nil }
            for key in object.keys where !header.contains(key) { header.append(key) }
        }
        return [.array(header.map { .string($0) })] + rows.map { row in .array(header.map { row[$0] ?? "" }) }
    }

    // MARK: - Requests

    /// What a request counts when a fault answers it.
    package func cost(ofFailed request: HTTPRequest) -> Counters {
        guard case .success(let operation) = SheetsOperation.read(request) else { return Counters() }
        return cost(of: operation, request)
    }

    private func cost(of operation: SheetsOperation, _ request: HTTPRequest) -> Counters {
        if operation.writesRows { return .call }
        guard operation.isReading, operation.kind != .properties,
            request.query.value("valueRenderOption") == "UNFORMATTED_VALUE"
        else { return .lookup }
        return isBeforeWriting ? .lookup : .call
    }

    /// A failure in the service's own form.
    package func failure(_ status: Int, to request: HTTPRequest, headers: [HTTPField]) -> HTTPResponse {
        GoogleFailure.ofStatus(status).response(headers: headers)
    }

    /// Performs one request.
    package mutating func respond(to request: HTTPRequest, now: Instant) -> Seen {
        if request.path == "/token" {
            guard request.method == "POST" else {
                return Seen(.text(405, "this method is not allowed here\n"), ["refused": "wrong method"])
            }
            let response = accounts.token(for: request, now: now)
            let meaning: JSONValue =
                response.status == 200 ? ["operation": "token"] : ["refused": response.json?["error_description"] ?? ""]
            return Seen(response, meaning, .lookup)
        }
        let operation: SheetsOperation
        switch SheetsOperation.read(request) {
        case .failure(let failure): return refuse(failure, Counters())
        case .success(let read): operation = read
        }
        let cost = cost(of: operation, request)
        isBeforeWriting =
            operation.isReading && operation.kind != .properties
            && request.query.value("valueRenderOption") == "FORMATTED_VALUE"
        do throws(GoogleFailure) {
            let place = try authorize(operation, request, now: now)
            var (answer, meaning) = try perform(operation, on: place, request, now: now)
            meaning["spreadsheet"] = .string(operation.spreadsheet)
            return Seen(.json(200, answer), .object(meaning), cost)
        } catch {
            return refuse(error, cost)
        }
    }

    private func refuse(_ failure: GoogleFailure, _ cost: Counters) -> Seen {
        Seen(failure.response(), ["refused": .string(failure.message)], cost)
    }

    /// Checks token, quota and permission; gives the place of the spreadsheet.
    private mutating func authorize(
        _ operation: SheetsOperation, _ request: HTTPRequest, now: Instant
    ) throws(GoogleFailure) -> Int {
        guard let token = request.bearerToken else { throw .noCredentials }
        guard let account = accounts.account(of: token, now: now) else { throw .badCredentials }
        let kind = operation.isReading ? "Read" : "Write"
        let key = kind + account
        let recent = (self.recent[key] ?? []).filter { now < $0 + .seconds(60) }
        guard recent.count < Self.quota else { throw .exhausted(kind) }
        self.recent[key] = recent + [now]
        guard let place = spreadsheets.firstIndex(where: { $0.id == operation.spreadsheet }) else { throw .notFound }
        guard spreadsheets[place].sharedWith.contains(account) else { throw .forbidden }
        return place
    }
}
