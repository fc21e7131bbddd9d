package import FoggaraStore

/// The tables of rows that workflows keep between runs.
package protocol DataTables: Sendable {
    /// The table called `name`; made first when it is missing and the plan's template declares it.
    func table(_ name: String) async throws(NodeError) -> DataTable?
    /// All tables in the order in which they were made.
    func tables() async throws(NodeError) -> [DataTable]
    /// The rows that match, by number.
    func rows(of table: DataTable, _ filter: DataFilter) async throws(NodeError) -> [DataRow]
    /// Changes rows, once for the key of the change.
    ///
    /// - Returns: the rows it touched as JSON text, also when the key was applied before.
    func change(_ change: DataChange) async throws(NodeError) -> String
    /// Makes, renames or removes tables.
    func alter(_ change: StoreChange) async throws(NodeError)
}

/// Data tables where there are none.
package struct NoTables: DataTables {
    /// Holds nothing.
    package init() {}

    /// Nothing is there.
    package func table(_ name: String) async throws(NodeError) -> DataTable? { nil }
    /// Nothing is there.
    package func tables() async throws(NodeError) -> [DataTable] { [] }
    /// Nothing is there.
    package func rows(of table: DataTable, _ filter: DataFilter) async throws(NodeError) -> [DataRow] { [] }
    /// Does nothing.
    package func change(_ change: DataChange) async throws(NodeError) -> String { "[]" }
    /// Does nothing.
    package func alter(_ change: StoreChange) async throws(NodeError) {}
}
