package import FoggaraJSON

/// Answers SQL over rows of JSON in memory.
package struct MemoryQueries: Sendable {
    /// The most rows that a query may give.
    package static let limit = 100_000

    /// Makes it; each query has a database of its own.
    package init() {}

    /// The rows of a query over tables named `input1`, `input2` …
    ///
    /// - Parameter values: stand for `$1`, `$2` …
    /// - Returns: the rows, or what SQLite says of the query.
    package func answer(
        _ query: String, over tables: [[JSONObject]], values: [String]
    ) -> (rows: [JSONObject], fault: String?) {
        do throws(SQLiteError) {
            let database = try MemoryDatabase()
            for (number, rows) in tables.enumerated() { try database.add("input\(number + 1)", rows) }
            return (try database.rows(query, values: values, limit: Self.limit), nil)
        } catch { return ([], error.message) }
    }
}
