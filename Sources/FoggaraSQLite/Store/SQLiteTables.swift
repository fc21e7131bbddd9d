import CSQLite
import FoggaraJSON
import FoggaraStore
import FoggaraSystem

/// The statements behind changes of data tables.
enum SQLiteTables {
    /// How long the reply of a change is kept for a repetition, in milliseconds: 90 days.
    private static let memory: Int64 = 90 * 86_400_000

    /// Applies one change inside the open transaction.
    static func apply(_ change: StoreChange, to connection: SQLiteConnection) throws(SQLiteError) {
        switch change {
        case .defineTable(let name, let columns, let at): try define(name, columns, at, connection)
        case .renameTable(let name, let other, let at):
            try connection.run(
                "UPDATE data_tables SET name = ?, updated_at = ? WHERE name = ?",
                [.text(other), .integer(at.milliseconds), .text(name)])
            guard connection.changes == 1 else { throw conflict("data_tables") }
        case .dropTable(let name): try connection.run("DELETE FROM data_tables WHERE name = ?", [.text(name)])
        case .changeTable(let change): try apply(change, connection)
        default: break
        }
    }

    /// The table called `name`, read in the transaction.
    private static func table(_ name: String, _ connection: SQLiteConnection) throws(SQLiteError) -> DataTable? {
        var found: DataTable?
        try connection.rows(tableQuery + " WHERE t.name = ? ORDER BY c.position", [.text(name)]) { row in
            DataTable.gather(row, into: &found)
        }
        return found
    }

    private static func define(
        _ name: String, _ columns: [DataTable.Column], _ at: Instant, _ connection: SQLiteConnection
    ) throws(SQLiteError) {
        let now = SQLiteValue.integer(at.milliseconds)
        let known = try table(name, connection)
        if known == nil {
            try connection.run(
                "INSERT INTO data_tables (name, created_at, updated_at) VALUES (?, ?, ?)", [.text(name), now, now])
        }
        let missing = known == nil ? columns : known?.missing(columns)
        guard let missing else { throw conflict("data_columns") }
        for (offset, column) in missing.enumerated() {
            try connection.run(
                """
                INSERT INTO data_columns (table_id, position, name, kind)
                SELECT id, ?, ?, ? FROM data_tables WHERE name = ?
                """,
                [
                    .integer(Int64((known?.columns.count ?? 0) + offset)), .text(column.name),
                    .text(column.kind.rawValue), .text(name),
                ])
        }
        if known != nil, !missing.isEmpty {
            try connection.run("UPDATE data_tables SET updated_at = ? WHERE name = ?", [now, .text(name)])
        }
    }

    private static func apply(_ change: DataChange, _ connection: SQLiteConnection) throws(SQLiteError) {
        var isKnown = false
        try connection.rows("SELECT 1 FROM data_changes WHERE key = ?", [.text(change.key)]) { _ in isKnown = true }
        if isKnown { return }
        guard let table = try table(change.table, connection) else { throw conflict("data_tables") }
        var next: Int64 = 1
        try connection.rows("SELECT next FROM data_numbers WHERE table_id = ?", [.integer(table.id)]) {
            next = $0.integer(0)
        }
        var rows: [DataRow] = []
        if let filter = change.filter {
            let query = rowQuery(table, filter)
            try connection.rows(query.sql, query.values) { row in
                if let row = DataRow(row) { rows.append(row) }
            }
        }
        let effect = DataEffect(change, rows: rows, next: next)
        for row in effect.written {
            try connection.run(
                """
                INSERT INTO data_rows (table_id, id, created_at, updated_at, cells) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (table_id, id) DO UPDATE SET updated_at = excluded.updated_at, cells = excluded.cells
                """,
                [
                    .integer(table.id), .integer(row.id), .integer(row.createdAt.milliseconds),
                    .integer(row.updatedAt.milliseconds), .text(JSONWriter.compact(.object(row.cells))),
                ])
            next = max(next, row.id + 1)
        }
        try connection.run(
            "INSERT INTO data_numbers (table_id, next) VALUES (?, ?) ON CONFLICT DO UPDATE SET next = excluded.next",
            [.integer(table.id), .integer(next)])
        for id in effect.removed {
            try connection.run(
                "DELETE FROM data_rows WHERE table_id = ? AND id = ?", [.integer(table.id), .integer(id)])
        }
        try connection.run(
            "INSERT INTO data_changes (key, at, reply) VALUES (?, ?, ?)",
            [.text(change.key), .integer(change.at.milliseconds), .text(effect.reply(of: table))])
        try connection.run(
            "DELETE FROM data_changes WHERE at < ?", [.integer(change.at.milliseconds - memory)])
    }

    /// The query for the rows of a table that may match; what it gives must still be held against the filter.
    static func rowQuery(_ table: DataTable, _ filter: DataFilter) -> (sql: String, values: [SQLiteValue]) {
        let start = "SELECT id, created_at, updated_at, cells FROM data_rows WHERE table_id = ?"
        guard let text = filter.certainText else { return (start + " ORDER BY id", [.integer(table.id)]) }
        return (start + " AND instr(cells, ?) > 0 ORDER BY id", [.integer(table.id), .text(text)])
    }

    /// The query for tables with their columns, one row for each column.
    static let tableQuery = """
        SELECT t.id, t.name, t.created_at, t.updated_at, c.name, c.kind
        FROM data_tables t LEFT JOIN data_columns c ON c.table_id = t.id
        """

    private static func conflict(_ table: String) -> SQLiteError {
        SQLiteError(code: ResultCode(rawValue: SQLITE_CONSTRAINT), message: table)
    }
}

extension DataTable {
    /// Takes in a row of ``SQLiteTables/tableQuery`` that belongs to the table, or begins it.
    static func gather(_ row: SQLiteRow, into table: inout DataTable?) {
        var result =
            table
            ?? DataTable(
                id: row.integer(0), name: row.text(1), columns: [], createdAt: Instant(milliseconds: row.integer(2)),
                updatedAt: Instant(milliseconds: row.integer(3)))
        if let name = row.optionalText(4), let kind = Column.Kind(rawValue: row.text(5)) {
            result.columns.append(Column(name: name, kind: kind))
        }
        table = result
    }
}

extension DataRow {
    /// Reads a row of `data_rows`; nil when its cells are no JSON object.
    init?(_ row: SQLiteRow) {
        guard let cells = JSONDocument.value(of: row.blob(3))?.object else { return nil }
        self.init(
            id: row.integer(0), createdAt: Instant(milliseconds: row.integer(1)),
            updatedAt: Instant(milliseconds: row.integer(2)), cells: cells)
    }
}
