import FoggaraJSON
import FoggaraSystem

/// How values become cells.
struct CellEntry {
    let isTyped: Bool
    /// The year that a day without one belongs to.
    let year: Int

    /// Reads the option, which has no default.
    init(option: String?, now: Instant) throws(GoogleFailure) {
        switch option {
        case "RAW": isTyped = false
        case "USER_ENTERED": isTyped = true
        case nil: throw .invalid("'valueInputOption' is required but not specified")
        case .some(let other):
            throw .invalid(
                "Invalid value at 'value_input_option' (type.googleapis.com/google.apps.sheets.v4.ValueInputOption), \"\(other)\""
            )
        }
        year = CivilDate(daysSinceEpoch: Int(now.seconds / 86_400)).year
    }
}

/// The cells of a body: `{"majorDimension":"ROWS","values":[["…",4500]]}`.
struct ValueBlock {
    /// The cells in rows; nil leaves a cell as it is.
    let cells: [[SheetCell?]]
    /// The values as they were sent.
    let values: JSONValue
    /// The length of the longest row.
    let width: Int

    /// Reads a body whose own range, when it names one, must be the address's.
    init(_ body: JSONValue, _ entry: CellEntry, range: String) throws(GoogleFailure) {
        for key in body.object?.keys ?? [] where !["range", "majorDimension", "values"].contains(key) {
            throw .invalid("Invalid JSON payload received. Unknown name \"\(key)\": Cannot find field.")
        }
        if let own = body["range"]?.string, own != range {
            throw .invalid("Requested writing within range [\(range)], but tried writing to [\(own)]")
        }
        guard let rows = body["values"]?.array else {
            throw .invalid("Invalid value at 'data.values': a list is expected.")
        }
        var cells: [[SheetCell?]] = []
        for (row, value) in rows.enumerated() {
            guard let line = value.array else {
                throw .invalid("Invalid value at 'data.values[\(row)]' (type.googleapis.com/google.protobuf.ListValue)")
            }
            cells.append([])
            for (column, value) in line.enumerated() {
                if value.isNull {
                    cells[row].append(nil)
                    continue
                }
                if let text = value.string, text.unicodeScalars.count > SheetCell.longestText {
                    throw .invalid(
                        "Your input contains more than the maximum of \(SheetCell.longestText) characters in a single cell."
                    )
                }
                guard let cell = entry.isTyped ? SheetCell(typed: value, year: entry.year) : SheetCell(raw: value)
                else {
                    throw .invalid(
                        "Invalid values[\(row)][\(column)]: \(value.array == nil ? "struct_value" : "list_value")")
                }
                cells[row].append(cell)
            }
        }
        switch body["majorDimension"]?.string {
        case nil, "ROWS": self.cells = cells
        case "COLUMNS": self.cells = SheetsService.transposed(cells, filler: nil)
        case .some(let other):
            throw .invalid(
                "Invalid value at 'data.major_dimension' (type.googleapis.com/google.apps.sheets.v4.Dimension), \"\(other)\""
            )
        }
        values = .array(rows)
        width = self.cells.map(\.count).max() ?? 0
    }
}

/// Where a block was written.
struct WrittenRange {
    let title: String
    let firstRow: Int
    let rows: Int
    let columns: Int
    let cells: Int
    let range: String

    init(title: String, row: Int, column: Int, _ block: ValueBlock) {
        self.title = title
        firstRow = row
        rows = block.cells.count
        columns = block.width
        cells = block.cells.reduce(0) { $0 + $1.count { $0 != nil } }
        range =
            A1Range(
                title: title, rows: row...(row + max(1, rows) - 1), columns: column...(column + max(1, columns) - 1)
            ).text
    }

    /// The answer of a single writing.
    func answer(_ spreadsheet: String) -> JSONValue {
        [
            "spreadsheetId": .string(spreadsheet), "updatedRange": .string(range),
            "updatedRows": .number(JSONNumber(rows)), "updatedColumns": .number(JSONNumber(columns)),
            "updatedCells": .number(JSONNumber(cells)),
        ]
    }
}
