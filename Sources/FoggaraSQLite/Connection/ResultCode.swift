import CSQLite

/// A result code of the SQLite library.
///
/// - Source: https://www.sqlite.org/rescode.html (read 2026-11).
struct ResultCode: RawRepresentable, Hashable, Sendable {
    /// The extended code.
    let rawValue: Int32

    /// The code without its extension.
    var primary: Int32 { rawValue & 0xFF }

    static let ok = ResultCode(rawValue: SQLITE_OK)
    static let row = ResultCode(rawValue: SQLITE_ROW)
    static let done = ResultCode(rawValue: SQLITE_DONE)

    /// Whether a unique key, a reference or a check was violated.
    var isConstraint: Bool { primary == SQLITE_CONSTRAINT }
    /// Whether the disk, or the bound on pages, is full.
    var isFull: Bool { primary == SQLITE_FULL }
    /// Whether the file is damaged or no database.
    var isCorrupt: Bool { primary == SQLITE_CORRUPT || primary == SQLITE_NOTADB }
    /// Whether the file may not be opened or written.
    var isNotPermitted: Bool {
        primary == SQLITE_CANTOPEN || primary == SQLITE_READONLY || primary == SQLITE_PERM || primary == SQLITE_AUTH
    }
}

/// A refusal of the library.
struct SQLiteError: Error, Sendable {
    let code: ResultCode
    let message: String
}
