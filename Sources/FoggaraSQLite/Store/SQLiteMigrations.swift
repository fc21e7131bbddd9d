import CSQLite
import FoggaraStore
import FoggaraSystem

/// The numbered steps that make and change the tables; the file counts them in `user_version`.
enum SQLiteMigrations {
    /// The steps, by number.
    static let folder = "data/migrations"

    /// Makes sure that the file has the newest form, and changes nothing.
    ///
    /// - Throws: ``ResultCode/tooNew`` as ``apply(to:)``, ``ResultCode/outdated`` when steps are missing.
    static func require(of connection: SQLiteConnection) throws(SQLiteError) {
        let version = try form(of: connection)
        let known = Assets.paths(under: folder).count
        guard version == known else {
            throw SQLiteError(code: .outdated, message: "form \(version), known to \(known)")
        }
    }

    private static func form(of connection: SQLiteConnection) throws(SQLiteError) -> Int {
        var version = 0
        try connection.rows("PRAGMA user_version") { version = Int($0.integer(0)) }
        let known = Assets.paths(under: folder).count
        guard version <= known else {
            throw SQLiteError(code: .tooNew, message: "form \(version), known to \(known)")
        }
        return version
    }

    /// The bytes of a new file in the newest form, which keeps a log: made in memory, it costs the disk one write.
    ///
    /// - Source: https://www.sqlite.org/fileformat2.html, section 1.3.3 (read 2026-11).
    static func newFile() throws(SQLiteError) -> [UInt8] {
        let connection = try SQLiteConnection(path: ":memory:", isReadOnly: false)
        try apply(to: connection)
        guard var bytes = connection.bytes(), bytes.count >= 100 else {
            throw SQLiteError(code: .noMemory, message: "new file")
        }
        // The versions needed to write and to read: 2 for a file with a log.
        bytes[18] = 2
        bytes[19] = 2
        return bytes
    }

    /// Brings the file to the newest form, all steps in one transaction.
    ///
    /// - Throws: ``ResultCode/tooNew`` when the file has steps that this program does not know.
    static func apply(to connection: SQLiteConnection) throws(SQLiteError) {
        let steps = Assets.paths(under: folder)
        let version = try form(of: connection)
        if version == steps.count { return }
        let scripts = steps.dropFirst(version).compactMap { Assets.text($0) }
        try connection.script(
            "BEGIN IMMEDIATE;\n\(scripts.joined(separator: "\n"))\nPRAGMA user_version = \(steps.count);\nCOMMIT;")
    }
}

extension ResultCode {
    /// A damaged file.
    static let corrupt = ResultCode(rawValue: SQLITE_CORRUPT)
    /// No memory.
    static let noMemory = ResultCode(rawValue: SQLITE_NOMEM)
    /// A file of a newer program; a code of ours beyond the library's.
    static let tooNew = ResultCode(rawValue: -1)
    /// A file of an older program, not yet brought up to date; a code of ours as well.
    static let outdated = ResultCode(rawValue: -2)
}
