import FoggaraStore
import FoggaraSystem

/// The connection and thread of reads.
final class SQLiteReader: Sendable {
    private let connection: Locked<SQLiteConnection?>
    private let executor = QueueExecutor("foggara.store.reader")

    init(_ connection: SQLiteConnection) { self.connection = Locked(connection) }

    /// Runs a query and makes a value of each row.
    func rows<Value: Sendable>(
        _ sql: String, _ values: [SQLiteValue] = [], _ make: @escaping @Sendable (SQLiteRow) -> Value?
    ) async throws(StoreError) -> [Value] {
        try await executor.run { () throws(StoreError) in
            guard let connection = self.connection.withLock({ $0 }) else { throw StoreError(.closed, "store") }
            var result: [Value] = []
            do throws(SQLiteError) {
                try connection.rows(sql, values) { row in
                    if let value = make(row) { result.append(value) }
                }
            } catch { throw StoreError(error, path: "store") }
            return result
        }
    }

    /// Closes the connection; later reads fail.
    func close() async {
        await executor.run { self.connection.withLock { $0 = nil } }
    }
}
