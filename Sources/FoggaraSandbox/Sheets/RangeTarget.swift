/// A range that was found in a spreadsheet, with its bounds closed by the grid.
struct RangeTarget {
    /// The range as it was asked for.
    let range: A1Range
    /// The place of the sheet.
    let sheet: Int
    let rows: ClosedRange<Int>
    let columns: ClosedRange<Int>
    /// The closed range as the service prints it.
    let text: String

    /// Finds the sheet of a range and closes its bounds.
    init(_ text: String, in spreadsheet: Spreadsheet) throws(GoogleFailure) {
        guard let range = A1Range(text, titles: spreadsheet.sheets.map(\.title)),
            let place = spreadsheet.place(of: range)
        else { throw .invalid("Unable to parse range: \(text)") }
        let grid = spreadsheet.sheets[place]
        let firstRow = range.firstRow ?? 0
        let firstColumn = range.firstColumn ?? 0
        guard firstRow < grid.rowCount, firstColumn < grid.columnCount else { throw Self.beyond(text, grid) }
        self.range = range
        sheet = place
        rows = firstRow...min(range.lastRow ?? .max, grid.rowCount - 1)
        columns = firstColumn...min(range.lastColumn ?? .max, grid.columnCount - 1)
        self.text = A1Range(title: grid.title, rows: rows, columns: columns).text
    }

    /// The sheet itself.
    func grid(in spreadsheet: Spreadsheet) -> SheetGrid { spreadsheet.sheets[sheet] }

    /// The refusal of a range that the grid does not hold.
    static func beyond(_ text: String, _ grid: SheetGrid) -> GoogleFailure {
        .invalid("Range (\(text)) exceeds grid limits. Max rows: \(grid.rowCount), max columns: \(grid.columnCount)")
    }
}
