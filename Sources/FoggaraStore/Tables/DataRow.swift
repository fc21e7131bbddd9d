package import FoggaraJSON
package import FoggaraSystem

/// One row of a data table.
package struct DataRow: Sendable, Hashable {
    /// Number within the table, from 1; never used again.
    package var id: Int64
    /// When it was inserted.
    package var createdAt: Instant
    /// When it was last written.
    package var updatedAt: Instant
    /// Values by column, each of the column's kind; a column without a value is absent.
    package var cells: JSONObject

    /// Describes a row.
    package init(id: Int64, createdAt: Instant, updatedAt: Instant, cells: JSONObject) {
        self.id = id
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.cells = cells
    }

    /// The value of any column, the table's own ones included; null when there is none.
    package func value(_ column: String) -> JSONValue {
        switch column {
        case "id": .number(JSONNumber(id))
        case "createdAt": .string(createdAt.iso8601)
        case "updatedAt": .string(updatedAt.iso8601)
        default: cells[column] ?? .null
        }
    }

    /// The row as nodes hand it out: own columns, then the others in the table's order, null where empty.
    package func json(of table: DataTable) -> JSONObject {
        var object = JSONObject()
        for name in DataTable.ownColumns + table.columns.map(\.name) { object[name] = value(name) }
        return object
    }
}
