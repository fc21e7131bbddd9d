import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow

/// Appends the rows of a node in one write.
///
/// Plan: read the sheet to know its columns and its last row; write the header when it lacks columns; then one effect,
/// in which a row is added to the grid and all rows are written behind the last one. The effect's detail holds range
/// and rows, so that after a lost answer the range is read back: the rows are there, or the place is still empty, or
/// somebody else wrote there, which is an error and never a second write.
struct SheetsAppend {
    private let call: NodeCall
    private let client: SheetsClient
    private let sheet: (id: String, title: String)

    init(_ call: NodeCall, _ client: SheetsClient, sheet: (id: String, title: String)) {
        self.call = call
        self.client = client
        self.sheet = sheet
    }

    /// Writes and gives the items of the output.
    func run() async throws(NodeError) -> [Item] {
        let usesAppend = try call.flag("options.useAppend", 0)
        let headerRow = max(1, try call.whole("options.locationDefine.values.headerRow", 0, or: 1))
        let format = try call.text(
            "options.cellFormat", 0, or: call.node.version < 4.1 ? "RAW" : "USER_ENTERED")
        let present = try await client.values("'\(sheet.title)'", formatted: true)
        let header = present.count >= headerRow ? present[headerRow - 1].map { ScriptValue.text($0) } : []
        var rows = SheetsRows(columns: header)
        let headerRange = "\(sheet.title)!\(headerRow):\(headerRow)"
        if header.isEmpty, try call.text("dataMode", 0) != "nothing" {
            _ = try await client.values(headerRange, formatted: true)
        }
        try rows.read(call)
        if rows.records.isEmpty { return try rows.outputs(call) }
        if rows.hasNewColumns { try await client.writeHeader(headerRange, rows.columns) }
        let lastRow =
            usesAppend
            ? try await client.values("'\(sheet.title)'", formatted: false).count
            : max(present.count, rows.hasNewColumns ? headerRow : 0)
        let first = max(lastRow, headerRow) + 1
        let last = first + rows.records.count - 1
        let cells = rows.cells(missing: usesAppend ? .null : "")
        let write = SheetsWrite(
            range: "\(sheet.title)!\(first):\(last)", sheetID: sheet.id, cells: cells, format: format,
            usesAppend: usesAppend)
        try await write.perform(call, client, effect: call.node.effect == .pure ? .readBack : call.node.effect)
        return try rows.outputs(call)
    }
}

/// One write of rows.
struct SheetsWrite: Sendable {
    /// Where the rows go: `Commandes!5:6`.
    let range: String
    /// Number of the sheet.
    let sheetID: String
    /// The rows.
    let cells: [[JSONValue]]
    /// `RAW` or `USER_ENTERED`.
    let format: String
    /// Whether Google looks for the end of the table itself.
    let usesAppend: Bool

    /// What reading back needs.
    var detail: JSONValue {
        ["range": .string(range), "rows": .array(cells.map { .array($0) }), "append": .bool(usesAppend)]
    }

    /// Writes through the gate.
    func perform(_ call: NodeCall, _ client: SheetsClient, effect: EffectClass) async throws(NodeError) {
        let request = EffectRequest(
            item: 0, kind: .call, effect: effect, host: "sheets.googleapis.com",
            summary: "append \(cells.count) rows", detail: detail)
        _ = try await call.services.effects.perform(
            request, send: { _ async throws(NodeError) in try await send(client) },
            readBack: { _, detail async throws(NodeError) in try await SheetsReadBack(detail).look(client) })
    }

    /// Sends the write.
    func send(_ client: SheetsClient) async throws(NodeError) -> JSONValue {
        let body: JSONValue = ["range": .string(range), "values": .array(cells.map { .array($0) })]
        let path = "/values/\(PercentCoding.component(range))"
        if usesAppend {
            _ = try await client.send("POST", "\(path):append?valueInputOption=\(format)", body)
        } else {
            let grow: JSONValue = [
                "requests": [["appendDimension": ["sheetId": .string(sheetID), "dimension": "ROWS", "length": 1]]]
            ]
            do throws(NodeError) {
                _ = try await client.send("POST", ":batchUpdate", grow)
            } catch {
                // An empty row more changes nothing: the rows themselves have not been written.
                var harmless = error
                harmless.outcome = .notDone
                throw harmless
            }
            _ = try await client.send("PUT", "\(path)?valueInputOption=\(format)", body)
        }
        return ["range": .string(range), "rows": .number(JSONNumber(cells.count))]
    }
}
