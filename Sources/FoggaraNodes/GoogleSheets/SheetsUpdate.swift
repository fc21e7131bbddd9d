import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow

/// Writes cells of the rows whose key an item names; rows that are not there can be appended.
///
/// Plan: read the sheet; write the header when it lacks columns; one write with a range for each cell, which comes to
/// the same when it is repeated; then, if asked for, one append of the rows that were not found.
struct SheetsUpdate {
    private let call: NodeCall
    private let client: SheetsClient
    private let sheet: (id: String, title: String)

    /// Prepares for a sheet.
    init(_ call: NodeCall, _ client: SheetsClient, sheet: (id: String, title: String)) {
        self.call = call
        self.client = client
        self.sheet = sheet
    }

    /// Writes and gives the items of the output.
    ///
    /// - Errors: no column to match on, a column that the sheet does not have.
    func run(appendsMissing: Bool) async throws(NodeError) -> [Item] {
        let headerRow = max(1, try call.whole("options.locationDefine.values.headerRow", 0, or: 1))
        let firstData = max(
            headerRow + 1, try call.whole("options.locationDefine.values.firstDataRow", 0, or: 2))
        let format = try call.text("options.cellFormat", 0, or: call.node.version < 4.1 ? "RAW" : "USER_ENTERED")
        let present = try await client.values("'\(sheet.title)'", formatted: true)
        let header = present.count >= headerRow ? present[headerRow - 1].map { ScriptValue.text($0) } : []
        let key = try keyColumn()
        var rows = SheetsRows(columns: header)
        try rows.read(call)
        rows.drop("row_number")
        guard key == "row_number" || header.contains(where: { ScriptText.isSame($0, key) }) || appendsMissing else {
            throw NodeError("NodeOperationError", "Column \"\(key)\" could not be found")
        }
        if rows.hasNewColumns {
            try await client.writeHeader("\(sheet.title)!\(headerRow):\(headerRow)", rows.columns, format: format)
        }
        let column = header.firstIndex { ScriptText.isSame($0, key) }
        var cells: [JSONValue] = []
        var missing: [JSONObject] = []
        for record in rows.records {
            guard let row = place(of: record[key], key, column, present, firstData) else {
                if record[key] != nil || key != "row_number" { missing.append(record) }
                continue
            }
            cells += changes(record, key, rows.columns, row: row)
        }
        if !cells.isEmpty { try await write(cells, format) }
        if appendsMissing, !missing.isEmpty {
            try await append(missing, rows.columns, behind: max(present.count, headerRow), format)
        }
        return try rows.outputs(call)
    }

    private func keyColumn() throws(NodeError) -> String {
        if call.node.version < 4 {
            return try call.text("columnToMatchOn", 0)
        }
        guard let key = try call.names("columns.matchingColumns", 0).first, !key.isEmpty else {
            throw NodeError(
                "NodeOperationError", "Column to match on is required. Please select a column to match on.")
        }
        return key
    }

    /// The number of the row that holds a key; nil when there is none.
    private func place(
        of value: JSONValue?, _ key: String, _ column: Int?, _ present: [[JSONValue]], _ firstData: Int
    ) -> Int? {
        guard let value, !value.isNull else { return nil }
        if key == "row_number" { return Int(exactly: ScriptValue.number(value)).flatMap { $0 > 0 ? $0 : nil } }
        guard let column else { return nil }
        let wanted = ScriptValue.text(value)
        for (offset, row) in present.enumerated().dropFirst(firstData - 1) where column < row.count {
            if ScriptText.isSame(ScriptValue.text(row[column]), wanted) { return offset + 1 }
        }
        return nil
    }

    private func changes(_ record: JSONObject, _ key: String, _ columns: [String], row: Int) -> [JSONValue] {
        columns.enumerated().compactMap { place, name in
            guard name != key, let value = record[name], !value.isNull else { return nil }
            return [
                "range": .string("\(sheet.title)!\(SheetsUpdate.letters(place))\(row)"),
                "values": [[SheetsRows.cell(value)]],
            ]
        }
    }

    private func write(_ cells: [JSONValue], _ format: String) async throws(NodeError) {
        let effect = EffectRequest(
            item: 0, kind: .call, effect: .keyed, host: "sheets.googleapis.com",
            summary: "update \(cells.count) cells")
        let client = client
        let body: JSONValue = ["data": .array(cells), "valueInputOption": .string(format)]
        _ = try await call.services.effects.perform(
            effect,
            send: { _ async throws(NodeError) in
                _ = try await client.send("POST", "/values:batchUpdate", body)
                return ["cells": .number(JSONNumber(cells.count))]
            }, readBack: nil)
    }

    private func append(
        _ records: [JSONObject], _ columns: [String], behind last: Int, _ format: String
    ) async throws(NodeError) {
        let usesAppend = try call.flag("options.useAppend", 0)
        let cells = records.map { record in
            columns.map { record[$0].map(SheetsRows.cell) ?? (usesAppend ? .null : "") }
        }
        let write = SheetsWrite(
            range: "\(sheet.title)!\(last + 1):\(last + cells.count)", sheetID: sheet.id, cells: cells, format: format,
            usesAppend: usesAppend)
        try await write.perform(call, client, effect: .readBack)
    }

    /// The letters of a column, from 0: `A`, `Z`, `AA`.
    static func letters(_ column: Int) -> String {
        var rest = column
        var text = ""
        while rest >= 0 {
            text = String(UnicodeScalar(UInt8(65 + rest % 26))) + text
            rest = rest / 26 - 1
        }
        return text
    }
}
