import CSQLite

/// One connection to a database file, used by one thread at a time.
///
/// - Guarantees: statements are prepared once and kept; every one is reset after use, so none is busy on close.
@safe
final class SQLiteConnection: @unchecked Sendable {  // its owner uses it in jobs of one serial queue only
    private let handle: OpaquePointer
    private var statements: [String: OpaquePointer] = unsafe [:]

    /// Opens a file; one that is written to is made when it is not there, unless `mayCreate` is false.
    init(path: String, isReadOnly: Bool, mayCreate: Bool = true) throws(SQLiteError) {
        var handle: OpaquePointer?
        let creation = mayCreate ? SQLITE_OPEN_CREATE : 0
        let flags = isReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | creation
        let code = unsafe sqlite3_open_v2(path, &handle, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nil)
        guard code == SQLITE_OK, let opened = unsafe handle else {
            let message = unsafe String(cString: sqlite3_errstr(code))
            unsafe sqlite3_close_v2(handle)
            throw SQLiteError(code: ResultCode(rawValue: code), message: message)
        }
        unsafe self.handle = opened
        unsafe sqlite3_busy_timeout(opened, 5_000)
    }

    deinit { close() }

    /// Whether no transaction is open.
    var isAutocommit: Bool { unsafe sqlite3_get_autocommit(handle) != 0 }

    /// How many rows the last statement changed.
    var changes: Int { unsafe Int(sqlite3_changes(handle)) }

    /// Frees statements and closes; later calls must not follow.
    private func close() {
        unsafe statements.values.forEach { unsafe sqlite3_finalize($0) }
        unsafe sqlite3_close_v2(handle)
    }

    /// Leaves the log beside the file also when this is the last connection to close.
    func keepLogOnClose() { unsafe fog_keep_log_on_close(handle) }

    /// The whole database as the bytes of a file; nil when memory is short.
    func bytes() -> [UInt8]? {
        var count: Int64 = 0
        guard let start = unsafe sqlite3_serialize(handle, "main", &count, 0) else { return nil }
        defer { unsafe sqlite3_free(start) }
        return unsafe Array(UnsafeBufferPointer(start: start, count: Int(count)))
    }

    /// Runs several statements without parameters.
    func script(_ sql: String) throws(SQLiteError) {
        let code = unsafe sqlite3_exec(handle, sql, nil, nil, nil)
        guard code == SQLITE_OK else { throw failure(code) }
    }

    /// Runs a statement that gives no rows.
    func run(_ sql: String, _ values: [SQLiteValue] = []) throws(SQLiteError) {
        try rows(sql, values) { _ in }
    }

    /// Runs a statement and calls `body` for each row.
    func rows(_ sql: String, _ values: [SQLiteValue] = [], _ body: (SQLiteRow) -> Void) throws(SQLiteError) {
        let statement = try unsafe prepared(sql)
        defer {
            unsafe sqlite3_reset(statement)
            unsafe sqlite3_clear_bindings(statement)
        }
        for (index, value) in values.enumerated() { unsafe bind(value, at: Int32(index + 1), of: statement) }
        while true {
            switch unsafe sqlite3_step(statement) {
            case SQLITE_ROW: body(unsafe SQLiteRow(statement: statement))
            case SQLITE_DONE: return
            case let code: throw failure(code)
            }
        }
    }

    private func prepared(_ sql: String) throws(SQLiteError) -> OpaquePointer {
        if let known = unsafe statements[sql] { return unsafe known }
        var statement: OpaquePointer?
        let code = unsafe sqlite3_prepare_v3(handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil)
        guard code == SQLITE_OK, let prepared = unsafe statement else { throw failure(code) }
        unsafe statements[sql] = prepared
        return unsafe prepared
    }

    private func bind(_ value: SQLiteValue, at index: Int32, of statement: OpaquePointer) {
        switch value {
        case .null: unsafe sqlite3_bind_null(statement, index)
        case .integer(let number): unsafe sqlite3_bind_int64(statement, index, number)
        case .text(var text):
            text.withUTF8 { bytes in
                _ = unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
                    unsafe fog_bind_text(statement, index, characters.baseAddress, Int32(characters.count))
                }
            }
            // An empty text has no address, which SQLite takes for null.
            if text.isEmpty { unsafe fog_bind_text(statement, index, "", 0) }
        case .blob(let bytes):
            _ = unsafe bytes.withUnsafeBytes { unsafe fog_bind_blob(statement, index, $0.baseAddress, Int32($0.count)) }
            if bytes.isEmpty { unsafe sqlite3_bind_zeroblob(statement, index, 0) }
        }
    }

    private func failure(_ code: Int32) -> SQLiteError {
        SQLiteError(code: ResultCode(rawValue: code), message: unsafe String(cString: sqlite3_errmsg(handle)))
    }
}

/// The current row of a statement; valid only inside the call that gave it.
@safe
struct SQLiteRow {
    fileprivate let statement: OpaquePointer

    fileprivate init(statement: OpaquePointer) { unsafe self.statement = statement }

    /// The number of a column.
    func integer(_ column: Int32) -> Int64 { unsafe sqlite3_column_int64(statement, column) }

    /// The number of a column, or nil for null.
    func optionalInteger(_ column: Int32) -> Int64? {
        unsafe sqlite3_column_type(statement, column) == SQLITE_NULL ? nil : integer(column)
    }

    /// The text of a column; empty for null.
    func text(_ column: Int32) -> String { String(decoding: blob(column), as: UTF8.self) }

    /// The text of a column, or nil for null.
    func optionalText(_ column: Int32) -> String? {
        unsafe sqlite3_column_type(statement, column) == SQLITE_NULL ? nil : text(column)
    }

    /// The bytes of a column.
    func blob(_ column: Int32) -> [UInt8] {
        guard let start = unsafe sqlite3_column_blob(statement, column) else { return [] }
        let count = unsafe Int(sqlite3_column_bytes(statement, column))
        return unsafe Array(UnsafeRawBufferPointer(start: start, count: count))
    }
}
