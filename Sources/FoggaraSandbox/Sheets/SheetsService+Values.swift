import FoggaraJSON
import FoggaraServer
import FoggaraSystem

extension SheetsService {
    /// Performs an operation on the spreadsheet at a place.
    mutating func perform(
        _ operation: SheetsOperation, on place: Int, _ request: HTTPRequest, now: Instant
    ) throws(GoogleFailure) -> (answer: JSONValue, meaning: JSONObject) {
        switch operation.kind {
        case .properties: try properties(place, request)
        case .readValues(let range): try read(range, place, request)
        case .readRanges: try readRanges(place, request)
        case .writeValues(let range): try write(range, place, request, now: now)
        case .appendValues(let range): try append(range, place, request, now: now)
        case .clearValues(let range): try clear(range, place)
        case .batchWriteValues: try batchWrite(place, request, now: now)
        case .batchUpdate: try batchUpdate(place, request)
        }
    }

    // MARK: - Reading

    private func read(
        _ text: String, _ place: Int, _ request: HTTPRequest
    ) throws(GoogleFailure) -> (JSONValue, JSONObject) {
        let target = try RangeTarget(text, in: spreadsheets[place])
        let rendering = try Self.choice(request, "valueRenderOption", SheetCell.Rendering.formatted) {
            SheetCell.Rendering(rawValue: $0)
        }
        let daysAsText = try Self.choice(request, "dateTimeRenderOption", false) {
            ["SERIAL_NUMBER": false, "FORMATTED_STRING": true][$0]
        }
        let isByColumns = try Self.choice(request, "majorDimension", false) { ["ROWS": false, "COLUMNS": true][$0] }
        let cells = target.grid(in: spreadsheets[place]).read(rows: target.rows, columns: target.columns)
        var values = cells.map { row in row.map { $0.value(rendering, daysAsText: daysAsText) } }
        if isByColumns { values = Self.transposed(values, filler: "") }
        var answer: JSONObject = [
            "range": .string(target.text), "majorDimension": .string(isByColumns ? "COLUMNS" : "ROWS"),
        ]
        // An empty range has no member `values` at all.
        if !values.isEmpty { answer["values"] = .array(values.map { .array($0) }) }
        return (
            .object(answer),
            ["operation": "read", "range": .string(target.text), "rows": .number(JSONNumber(cells.count))]
        )
    }

    private func readRanges(_ place: Int, _ request: HTTPRequest) throws(GoogleFailure) -> (JSONValue, JSONObject) {
        let ranges = request.query.filter { $0.name == "ranges" }.map(\.value)
        var found: [JSONValue] = []
        for range in ranges { found.append(try read(range, place, request).0) }
        return (
            ["spreadsheetId": .string(spreadsheets[place].id), "valueRanges": .array(found)],
            ["operation": "readRanges", "ranges": .array(ranges.map { .string($0) })]
        )
    }

    /// A parameter of the query with a fixed set of values.
    private static func choice<Value>(
        _ request: HTTPRequest, _ name: String, _ fallback: Value, _ read: (String) -> Value?
    ) throws(GoogleFailure) -> Value {
        guard let text = request.query.value(name) else { return fallback }
        guard let value = read(text) else {
            throw .invalid("Invalid value at '\(name)' (type.googleapis.com/google.apps.sheets.v4), \"\(text)\"")
        }
        return value
    }

    // MARK: - Writing

    private mutating func write(
        _ text: String, _ place: Int, _ request: HTTPRequest, now: Instant
    ) throws(GoogleFailure) -> (JSONValue, JSONObject) {
        let entry = try CellEntry(option: request.query.value("valueInputOption"), now: now)
        let block = try ValueBlock(try Self.body(request), entry, range: text)
        let updated = try put(block, at: text, place)
        return (
            updated.answer(spreadsheets[place].id),
            [
                "operation": "write", "range": .string(updated.range), "rows": .number(JSONNumber(updated.rows)),
                "values": block.values,
            ]
        )
    }

    /// Writes a block at a range after checking that it fits the range and the grid.
    private mutating func put(_ block: ValueBlock, at text: String, _ place: Int) throws(GoogleFailure) -> WrittenRange
    {
        let target = try RangeTarget(text, in: spreadsheets[place])
        let (row, column) = (target.rows.lowerBound, target.columns.lowerBound)
        if !target.range.isCell {
            if block.cells.count > target.rows.count {
                throw .invalid(
                    "Requested writing within range [\(target.text)], but tried writing to row [\(target.rows.upperBound + 2)]"
                )
            }
            if block.width > target.columns.count {
                let letters = A1Range.letters(target.columns.upperBound + 1)
                throw .invalid(
                    "Requested writing within range [\(target.text)], but tried writing to column [\(letters)]")
            }
        }
        let grid = target.grid(in: spreadsheets[place])
        if row + block.cells.count > grid.rowCount || column + block.width > grid.columnCount {
            throw RangeTarget.beyond(text, grid)
        }
        spreadsheets[place].sheets[target.sheet].write(block.cells, row: row, column: column)
        return WrittenRange(title: grid.title, row: row, column: column, block)
    }

    private mutating func batchWrite(
        _ place: Int, _ request: HTTPRequest, now: Instant
    ) throws(GoogleFailure) -> (JSONValue, JSONObject) {
        let body = try Self.body(request)
        let entry = try CellEntry(option: body["valueInputOption"]?.string, now: now)
        guard let data = body["data"]?.array, !data.isEmpty else { throw .invalid("Must specify at least one range.") }
        let before = self
        var written: [WrittenRange] = []
        do throws(GoogleFailure) {
            for part in data {
                guard let range = part["range"]?.string else { throw .invalid("Missing range.") }
                written.append(try put(try ValueBlock(part, entry, range: range), at: range, place))
            }
        } catch {
            // All or nothing.
            self = before
            throw error
        }
        func number(_ value: Int) -> JSONValue { .number(JSONNumber(value)) }
        let id = spreadsheets[place].id
        let rows = Set(written.flatMap { range in (0..<range.rows).map { range.firstRow + $0 } }).count
        return (
            [
                "spreadsheetId": .string(id), "totalUpdatedRows": number(rows),
                "totalUpdatedCells": number(written.reduce(0) { $0 + $1.cells }),
                "totalUpdatedSheets": number(Set(written.map(\.title)).count),
                "responses": .array(written.map { $0.answer(id) }),
            ],
            ["operation": "batchWrite", "ranges": .array(written.map { .string($0.range) })]
        )
    }

    private mutating func append(
        _ text: String, _ place: Int, _ request: HTTPRequest, now: Instant
    ) throws(GoogleFailure) -> (JSONValue, JSONObject) {
        let entry = try CellEntry(option: request.query.value("valueInputOption"), now: now)
        let isInserting = try Self.choice(request, "insertDataOption", false) {
            ["OVERWRITE": false, "INSERT_ROWS": true][$0]
        }
        let block = try ValueBlock(try Self.body(request), entry, range: text)
        let target = try RangeTarget(text, in: spreadsheets[place])
        var grid = target.grid(in: spreadsheets[place])
        let table = grid.table(from: target.rows.lowerBound, isLast: target.range.lastRow == nil)
        let row = table.map { $0.rows.upperBound + 1 } ?? target.rows.lowerBound
        let column = table?.columns.lowerBound ?? target.columns.lowerBound
        if column + block.width > grid.columnCount { throw RangeTarget.beyond(text, grid) }
        if isInserting { grid.insertRows(block.cells.count, at: row) }
        grid.write(block.cells, row: row, column: column)
        spreadsheets[place].sheets[target.sheet] = grid
        let written = WrittenRange(title: grid.title, row: row, column: column, block)
        let id = spreadsheets[place].id
        var answer: JSONObject = ["spreadsheetId": .string(id)]
        if let table {
            answer["tableRange"] = .string(A1Range(title: grid.title, rows: table.rows, columns: table.columns).text)
        }
        answer["updates"] = written.answer(id)
        return (
            .object(answer),
            [
                "operation": "append", "range": .string(written.range), "rows": .number(JSONNumber(written.rows)),
                "values": block.values,
            ]
        )
    }

    private mutating func clear(_ text: String, _ place: Int) throws(GoogleFailure) -> (JSONValue, JSONObject) {
        let target = try RangeTarget(text, in: spreadsheets[place])
        spreadsheets[place].sheets[target.sheet].clear(rows: target.rows, columns: target.columns)
        return (
            ["spreadsheetId": .string(spreadsheets[place].id), "clearedRange": .string(target.text)],
            ["operation": "clear", "range": .string(target.text)]
        )
    }

    // MARK: - Bodies

    /// The JSON object of a body.
    static func body(_ request: HTTPRequest) throws(GoogleFailure) -> JSONValue {
        guard request.contentType == "application/json" else {
            throw .invalid("Invalid JSON payload received. The content type must be application/json.")
        }
        guard let value = JSONDocument.value(of: request.body), value.object != nil else {
            throw .invalid("Invalid JSON payload received. Unexpected token.")
        }
        return value
    }

    /// Rows made of columns; short ones are filled.
    static func transposed<Cell>(_ rows: [[Cell]], filler: Cell) -> [[Cell]] {
        (0..<(rows.map(\.count).max() ?? 0)).map { column in
            rows.map { $0.indices.contains(column) ? $0[column] : filler }
        }
    }
}
