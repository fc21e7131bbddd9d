package import FoggaraJSON
package import FoggaraSystem

/// A change of the rows of one data table.
///
/// - Guarantees: applied once for each key, whatever is tried again; the rows it touched are kept under that key.
package struct DataChange: Sendable, Hashable {
    /// What is done.
    package enum Action: Sendable, Hashable {
        /// Adds rows.
        case insert([JSONObject])
        /// Writes cells of the rows that match.
        case update(DataFilter, JSONObject)
        /// Writes cells of the rows that match, or adds one row when none does.
        case upsert(DataFilter, JSONObject)
        /// Removes the rows that match.
        case delete(DataFilter)
    }

    /// Name of the table.
    package var table: String
    /// What is done.
    package var action: Action
    /// Name of the change, for all attempts.
    package var key: String
    /// When it is made.
    package var at: Instant

    /// Describes a change.
    package init(table: String, action: Action, key: String, at: Instant) {
        self.table = table
        self.action = action
        self.key = key
        self.at = at
    }

    /// The filter of the rows that must be read; nil when none need be.
    package var filter: DataFilter? {
        switch action {
        case .insert: nil
        case .update(let filter, _), .upsert(let filter, _), .delete(let filter): filter
        }
    }
}

/// What a change comes to for given rows.
package struct DataEffect: Sendable, Hashable {
    /// Rows to be written, new ones included.
    package var written: [DataRow] = []
    /// Numbers of rows to be removed.
    package var removed: [Int64] = []
    /// The rows as the change hands them out.
    package var touched: [DataRow] = []

    /// Works a change out.
    ///
    /// - Parameters:
    ///   - rows: rows of the table, at least those that match the filter, by number.
    ///   - next: number of the next new row.
    package init(_ change: DataChange, rows: [DataRow], next: Int64) {
        switch change.action {
        case .insert(let objects): add(objects, next, change.at)
        case .update(let filter, let cells): write(cells, to: rows.filter(filter.matches), change.at)
        case .upsert(let filter, let cells):
            let found = rows.filter(filter.matches)
            if found.isEmpty { add([cells], next, change.at) } else { write(cells, to: found, change.at) }
        case .delete(let filter):
            touched = rows.filter(filter.matches)
            removed = touched.map(\.id)
        }
    }

    private mutating func add(_ objects: [JSONObject], _ next: Int64, _ now: Instant) {
        for (offset, cells) in objects.enumerated() {
            written.append(
                DataRow(id: next + Int64(offset), createdAt: now, updatedAt: now, cells: Self.kept(cells)))
        }
        touched = written
    }

    private mutating func write(_ cells: JSONObject, to rows: [DataRow], _ now: Instant) {
        written = rows.map { row in
            var copy = row
            for member in cells { copy.cells[member.key] = member.value.isNull ? nil : member.value }
            copy.updatedAt = now
            return copy
        }
        touched = written
    }

    private static func kept(_ cells: JSONObject) -> JSONObject {
        JSONObject(cells.filter { !$0.value.isNull }.map { ($0.key, $0.value) })
    }

    /// The touched rows as JSON text, to be kept with the change.
    package func reply(of table: DataTable) -> String {
        JSONWriter.compact(.array(touched.map { .object($0.json(of: table)) }))
    }
}
