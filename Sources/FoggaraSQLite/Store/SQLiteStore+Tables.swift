package import FoggaraStore

extension SQLiteStore {
    /// One table with its columns.
    package func table(_ name: String) async throws(StoreError) -> DataTable? {
        try await tables().first { $0.name == name }
    }

    /// All tables with their columns.
    package func tables() async throws(StoreError) -> [DataTable] {
        let parts = try await reader.rows(SQLiteTables.tableQuery + " ORDER BY t.id, c.position") { row in
            var table: DataTable?
            DataTable.gather(row, into: &table)
            return table
        }
        var tables: [DataTable] = []
        for part in parts {
            if let last = tables.indices.last, tables[last].id == part.id {
                tables[last].columns += part.columns
            } else {
                tables.append(part)
            }
        }
        return tables
    }

    /// Rows of `data_rows` that match.
    package func rows(of table: DataTable, _ filter: DataFilter) async throws(StoreError) -> [DataRow] {
        let query = SQLiteTables.rowQuery(table, filter)
        return try await reader.rows(query.sql, query.values) { row in
            DataRow(row).flatMap { filter.matches($0) ? $0 : nil }
        }
    }

    /// One row of `data_changes`.
    package func tableReply(_ key: String) async throws(StoreError) -> String? {
        try await reader.rows("SELECT reply FROM data_changes WHERE key = ?", [.text(key)]) { $0.text(0) }.first
    }
}
