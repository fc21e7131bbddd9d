/// One sheet of a spreadsheet: cells in rows, within a grid that has to be grown before it is written beyond.
struct SheetGrid: Hashable, Sendable {
    let id: Int
    var title: String
    var rowCount: Int
    var columnCount: Int
    /// The rows up to the last written one, each up to its last written cell.
    private(set) var rows: [[SheetCell]] = []

    init(id: Int, title: String, rowCount: Int = 1000, columnCount: Int = 26, rows: [[SheetCell]] = []) {
        self.id = id
        self.title = title
        self.rowCount = max(rowCount, rows.count)
        self.columnCount = max(columnCount, rows.map(\.count).max() ?? 0)
        self.rows = rows
    }

    /// The cell at a place; empty where nothing was written.
    func cell(_ row: Int, _ column: Int) -> SheetCell {
        rows.indices.contains(row) && rows[row].indices.contains(column) ? rows[row][column] : .empty
    }

    /// Whether nothing is written in a row.
    func isBlank(_ row: Int) -> Bool {
        !rows.indices.contains(row) || rows[row].allSatisfy { $0 == .empty }
    }

    /// The rows of a bounded range, without empty cells at their ends and without empty rows at the end.
    func read(rows wanted: ClosedRange<Int>, columns: ClosedRange<Int>) -> [[SheetCell]] {
        var found = wanted.prefix(max(0, rows.count - wanted.lowerBound)).map { row -> [SheetCell] in
            var cells = columns.map { cell(row, $0) }
            while cells.last == .empty { cells.removeLast() }
            return cells
        }
        while found.last?.isEmpty == true { found.removeLast() }
        return found
    }

    /// Writes cells from a place on; nil leaves a cell as it is. The caller has checked the grid.
    mutating func write(_ cells: [[SheetCell?]], row: Int, column: Int) {
        for (down, line) in cells.enumerated() {
            for (across, cell) in line.enumerated() {
                guard let cell else { continue }
                while rows.count <= row + down { rows.append([]) }
                while rows[row + down].count <= column + across { rows[row + down].append(.empty) }
                rows[row + down][column + across] = cell
            }
        }
        rowCount = max(rowCount, rows.count)
    }

    /// Empties a bounded range.
    mutating func clear(rows wanted: ClosedRange<Int>, columns: ClosedRange<Int>) {
        for row in wanted where rows.indices.contains(row) {
            for column in columns where rows[row].indices.contains(column) { rows[row][column] = .empty }
        }
    }

    /// Makes room for blank rows before a row.
    mutating func insertRows(_ count: Int, at row: Int) {
        if row < rows.count { rows.insert(contentsOf: Array(repeating: [], count: count), at: row) }
        rowCount += count
    }

    /// Takes rows out.
    mutating func removeRows(_ wanted: Range<Int>) {
        rows.removeSubrange(wanted.clamped(to: 0..<rows.count))
        rowCount -= wanted.count
    }

    /// The block of neighbouring rows that holds data: the one at or below `row`, or the last one of the sheet.
    ///
    /// - Returns: nil when there is no data there.
    func table(from row: Int, isLast: Bool) -> (rows: ClosedRange<Int>, columns: ClosedRange<Int>)? {
        let filled = rows.indices.filter { $0 >= row && !isBlank($0) }
        guard let edge = isLast ? filled.last : filled.first else { return nil }
        var first = edge
        var last = edge
        while first > row, !isBlank(first - 1) { first -= 1 }
        while !isBlank(last + 1) { last += 1 }
        let block = rows[first...last]
        let left = block.compactMap { $0.firstIndex { $0 != .empty } }.min() ?? 0
        let right = block.compactMap { $0.lastIndex { $0 != .empty } }.max() ?? left
        return (first...last, left...right)
    }
}

/// A spreadsheet with its sheets in order.
struct Spreadsheet: Hashable, Sendable {
    let id: String
    var title: String
    var sheets: [SheetGrid]
    /// The accounts that may read and write.
    var sharedWith: Set<String>

    /// Finds the sheet of a range; without a title the first one.
    func place(of range: A1Range) -> Int? {
        guard let title = range.title else { return sheets.isEmpty ? nil : 0 }
        return sheets.firstIndex { $0.title.utf8.elementsEqual(title.utf8) }
    }
}
