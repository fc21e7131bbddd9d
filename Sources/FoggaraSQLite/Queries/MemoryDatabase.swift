import CSQLite
import FoggaraJSON

/// A database in memory for one query over a few tables, which reaches no file and ends after a bounded time.
///
/// Numbers are kept as floating point, so that they divide as in JavaScript; lists and objects as blobs of JSON; truth
/// values as 0 and 1, told apart again by the column they come from.
@safe
final class MemoryDatabase {
    /// How often ten thousand steps of SQLite's machine may pass: a few seconds.
    private static let allowance = 10_000
    private let handle: OpaquePointer
    private let steps: UnsafeMutablePointer<Int>
    /// Columns whose values are all truth values, and columns that hold an explicit null, as `input1.name`.
    private var flags: Set<String> = []
    private var nulls: Set<String> = []

    init() throws(SQLiteError) {
        var handle: OpaquePointer?
        let code = unsafe sqlite3_open_v2(
            ":memory:", &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nil)
        guard code == SQLITE_OK, let opened = unsafe handle else {
            unsafe sqlite3_close_v2(handle)
            throw SQLiteError(code: ResultCode(rawValue: code), message: "no memory")
        }
        unsafe self.handle = opened
        unsafe steps = UnsafeMutablePointer<Int>.allocate(capacity: 1)
        unsafe steps.initialize(to: Self.allowance)
        unsafe fog_confine(opened, steps)
    }

    deinit {
        unsafe sqlite3_close_v2(handle)
        unsafe steps.deallocate()
    }

    /// Makes a table of rows, with a column for every name that a row has.
    func add(_ name: String, _ rows: [JSONObject]) throws(SQLiteError) {
        var columns: [String] = []
        var folded: Set<String> = []
        for row in rows {
            // SQLite takes names that differ in capitals only for one.
            for key in row.keys where folded.insert(key.lowercased()).inserted { columns.append(key) }
        }
        if columns.isEmpty { columns = ["foggara empty"] }
        if columns.count > 1_900 {
            throw SQLiteError(code: ResultCode(rawValue: SQLITE_TOOBIG), message: "too many fields")
        }
        let list = columns.map(Self.quoted).joined(separator: ", ")
        try execute("CREATE TABLE \(Self.quoted(name)) (\(list))")
        let marks = columns.map { _ in "?" }.joined(separator: ", ")
        let insert = try unsafe prepare("INSERT INTO \(Self.quoted(name)) VALUES (\(marks))")
        defer { unsafe sqlite3_finalize(insert) }
        try execute("BEGIN")
        for row in rows {
            for (index, column) in columns.enumerated() {
                unsafe bind(row[column], at: Int32(index + 1), of: insert)
            }
            let code = unsafe sqlite3_step(insert)
            guard code == SQLITE_DONE else { throw failure(code) }
            unsafe sqlite3_reset(insert)
            unsafe sqlite3_clear_bindings(insert)
        }
        try execute("COMMIT")
        for column in columns {
            let values = rows.compactMap { $0[column] }
            let known = values.filter { !$0.isNull }
            if known.count < values.count { nulls.insert(Self.place(name, column)) }
            if !known.isEmpty, known.allSatisfy({ $0.bool != nil }) { flags.insert(Self.place(name, column)) }
        }
    }

    /// The rows of a query that changes nothing.
    func rows(_ query: String, values: [String], limit: Int) throws(SQLiteError) -> [JSONObject] {
        let statement = try unsafe prepare(query)
        defer { unsafe sqlite3_finalize(statement) }
        guard unsafe sqlite3_stmt_readonly(statement) != 0, unsafe sqlite3_column_count(statement) > 0 else {
            throw SQLiteError(code: ResultCode(rawValue: SQLITE_READONLY), message: "only SELECT is answered")
        }
        for (index, value) in values.enumerated() {
            unsafe bind(.string(value), at: Int32(index + 1), of: statement)
        }
        let columns = unsafe columns(of: statement)
        var result: [JSONObject] = []
        while true {
            switch unsafe sqlite3_step(statement) {
            case SQLITE_ROW:
                guard result.count < limit else {
                    throw SQLiteError(code: ResultCode(rawValue: SQLITE_TOOBIG), message: "more than \(limit) rows")
                }
                var row = JSONObject()
                for (index, column) in columns.enumerated() {
                    let value = unsafe value(Int32(index), of: statement, column)
                    if let value { row[column.name] = value }
                }
                result.append(row)
            case SQLITE_DONE: return result
            case let code: throw failure(code)
            }
        }
    }

    private struct Column {
        var name: String
        var isFlag = false
        /// Whether null stands for a field that the row does not have.
        var isAbsentWhenNull = false
    }

    private func columns(of statement: OpaquePointer) -> [Column] {
        let count = unsafe sqlite3_column_count(statement)
        return (0..<count).map { index in
            var column = Column(
                name: unsafe sqlite3_column_name(statement, index).map { unsafe String(cString: $0) } ?? "")
            if let table = unsafe sqlite3_column_table_name(statement, index),
                let origin = unsafe sqlite3_column_origin_name(statement, index)
            {
                let place = unsafe Self.place(String(cString: table), String(cString: origin))
                column.isFlag = flags.contains(place)
                column.isAbsentWhenNull = !nulls.contains(place)
            }
            return column
        }
    }

    private func value(_ index: Int32, of statement: OpaquePointer, _ column: Column) -> JSONValue? {
        switch unsafe sqlite3_column_type(statement, index) {
        case SQLITE_NULL: return column.isAbsentWhenNull ? nil : .null
        case SQLITE_INTEGER, SQLITE_FLOAT:
            let number = unsafe sqlite3_column_double(statement, index)
            if column.isFlag { return .bool(number != 0) }
            return JSONNumber(number).map { .number($0) } ?? .null
        case SQLITE_BLOB: return JSONDocument.value(of: unsafe bytes(index, of: statement)) ?? .null
        default: return .string(String(decoding: unsafe bytes(index, of: statement), as: UTF8.self))
        }
    }

    private func bytes(_ index: Int32, of statement: OpaquePointer) -> [UInt8] {
        guard let start = unsafe sqlite3_column_blob(statement, index) else { return [] }
        return unsafe Array(
            UnsafeRawBufferPointer(start: start, count: Int(unsafe sqlite3_column_bytes(statement, index))))
    }

    private func bind(_ value: JSONValue?, at index: Int32, of statement: OpaquePointer) {
        switch value {
        case nil, .null: unsafe sqlite3_bind_null(statement, index)
        case .bool(let flag): unsafe sqlite3_bind_int(statement, index, flag ? 1 : 0)
        case .number(let number): unsafe sqlite3_bind_double(statement, index, number.double)
        case .string(let text):
            let bytes = text.utf8.map { CChar(bitPattern: $0) }
            unsafe fog_bind_text(statement, index, bytes.isEmpty ? [0] : bytes, Int32(bytes.count))
        case .array, .object:
            let bytes = Array(JSONWriter.compact(value ?? .null).utf8)
            _ = unsafe bytes.withUnsafeBytes { unsafe fog_bind_blob(statement, index, $0.baseAddress, Int32($0.count)) }
        }
    }

    private func execute(_ sql: String) throws(SQLiteError) {
        let code = unsafe sqlite3_exec(handle, sql, nil, nil, nil)
        guard code == SQLITE_OK else { throw failure(code) }
    }

    private func prepare(_ sql: String) throws(SQLiteError) -> OpaquePointer {
        var statement: OpaquePointer?
        let code = unsafe sqlite3_prepare_v2(handle, sql, -1, &statement, nil)
        guard code == SQLITE_OK else { throw failure(code) }
        guard let prepared = unsafe statement else {
            throw SQLiteError(code: ResultCode(rawValue: SQLITE_ERROR), message: "the query is empty")
        }
        return unsafe prepared
    }

    private func failure(_ code: Int32) -> SQLiteError {
        SQLiteError(code: ResultCode(rawValue: code), message: unsafe String(cString: sqlite3_errmsg(handle)))
    }

    private static func quoted(_ name: String) -> String {
        "\"" + String(name.flatMap { $0 == "\"" ? [$0, $0] : [$0] }) + "\""
    }

    private static func place(_ table: String, _ column: String) -> String { (table + "." + column).lowercased() }
}
