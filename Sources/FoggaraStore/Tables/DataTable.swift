package import FoggaraSystem

/// A table of rows that workflows keep between runs; n8n calls it a data table.
package struct DataTable: Sendable, Hashable {
    /// One column.
    package struct Column: Sendable, Hashable {
        /// Kinds of values.
        package enum Kind: String, Sendable, Hashable, CaseIterable {
            /// Any text.
            case string
            /// A JavaScript number.
            case number
            /// True or false.
            case boolean
            /// An instant, kept as ISO 8601 text in UTC with milliseconds.
            case date
        }

        /// Name; letters, digits and underscores.
        package var name: String
        /// Kind of its values.
        package var kind: Kind

        /// Describes a column.
        package init(name: String, kind: Kind) {
            self.name = name
            self.kind = kind
        }
    }

    /// Columns that every table has and nobody writes.
    package static let ownColumns = ["id", "createdAt", "updatedAt"]

    /// Number given by the store; never used again.
    package var id: Int64
    /// Name by which nodes find it; unique in the store.
    package var name: String
    /// Columns in the order in which they were made.
    package var columns: [Column]
    /// When it was made.
    package var createdAt: Instant
    /// When its name or columns were last changed.
    package var updatedAt: Instant

    /// Describes a table.
    package init(id: Int64, name: String, columns: [Column], createdAt: Instant, updatedAt: Instant) {
        self.id = id
        self.name = name
        self.columns = columns
        self.createdAt = createdAt
        self.updatedAt = updatedAt
    }

    /// The column called `name`.
    package func column(_ name: String) -> Column? { columns.first { $0.name == name } }

    /// What is missing so that the table has `wanted`; nil when a column is there with another kind.
    package func missing(_ wanted: [Column]) -> [Column]? {
        var missing: [Column] = []
        for column in wanted {
            guard let known = self.column(column.name) else {
                missing.append(column)
                continue
            }
            if known.kind != column.kind { return nil }
        }
        return missing
    }
}
