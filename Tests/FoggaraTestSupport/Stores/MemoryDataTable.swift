import FoggaraStore

/// A data table in memory.
struct MemoryDataTable {
    var table: DataTable
    var rows: [DataRow] = []
    var next: Int64 = 1

    /// Applies a change and gives its reply.
    mutating func apply(_ change: DataChange) -> String {
        let effect = DataEffect(change, rows: rows, next: next)
        for row in effect.written {
            if let place = rows.firstIndex(where: { $0.id == row.id }) {
                rows[place] = row
            } else {
                rows.append(row)
                next = max(next, row.id + 1)
            }
        }
        rows.removeAll { effect.removed.contains($0.id) }
        return effect.reply(of: table)
    }
}
