package import FoggaraStore
import FoggaraSystem

/// A store in one SQLite file, owned by one process; others may be its guests.
///
/// Plan: callers hand their transactions to one writer thread. It runs all that wait as one database transaction, a
/// savepoint each, so that one sync of the disk makes all of them durable; then the callers go on. Reads have a
/// connection and a thread of their own and never wait for a sync.
///
/// - Guarantees: WAL with `synchronous=FULL`: what ``commit(_:)`` returned for survives loss of power. A failed sync is
///   never called good: after one the store takes nothing more.
/// - Source: https://www.sqlite.org/pragma.html#pragma_synchronous (read 2026-11).
package final class SQLiteStore: Store {
    /// The folder that holds the store.
    package let directory: String
    let reader: SQLiteReader
    private let writer: SQLiteWriter?
    private let lock: Locked<FolderLock?>

    /// Opens the store of a folder, making folder and store when they are not there.
    ///
    /// - Parameter maximumPages: bound on the size, in pages of 4,096 bytes, for tests of a full disk.
    /// - Throws: ``StoreError`` `busy` with the number of the process that holds it, `notPermitted`, `corrupt` after an
    ///   unclean stop that damaged the file, `tooNew`.
    package init(directory: String, maximumPages: Int? = nil) throws(StoreError) {
        self.directory = directory
        let path = directory + "/foggara.sqlite"
        do throws(SystemError) { try Files.createDirectory(directory) } catch {
            throw StoreError(.notPermitted, "\(error)")
        }
        do throws(FolderLockError) { lock = Locked(try FolderLock(directory: directory)) } catch {
            throw StoreError(error.holder == nil ? .notPermitted : .busy, "\(error)")
        }
        // A clean close folds the log into the file and removes it.
        let isUnclean = Files.exists(path + "-wal")
        if !Files.exists(path) { try Self.make(path) }
        do throws(SQLiteError) {
            let connection = try SQLiteConnection(path: path, isReadOnly: false)
            try connection.script(
                """
                PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = OFF;
                PRAGMA wal_autocheckpoint = 1000; PRAGMA temp_store = MEMORY; PRAGMA journal_size_limit = 67108864;
                """)
            if let maximumPages { try connection.script("PRAGMA max_page_count = \(maximumPages)") }
            if isUnclean { try Self.check(connection) }
            // A step may make a table anew, which its referring rows must survive.
            try SQLiteMigrations.apply(to: connection)
            try connection.script("PRAGMA foreign_keys = ON")
            reader = SQLiteReader(try SQLiteConnection(path: path, isReadOnly: true))
            writer = SQLiteWriter(connection)
        } catch { throw StoreError(error, path: path) }
    }

    /// Opens the store of a folder beside the process that owns it, to look at it and to write a few records.
    ///
    /// - Guarantees: takes no lock of the folder, checks, makes and changes nothing, and leaves the log to the owner or,
    ///   after an unclean stop, to the next one.
    /// - Throws: ``StoreError`` `notPermitted` when there is no store, `outdated` when its owner must bring it up to date
    ///   first, `tooNew`.
    package init(guestIn directory: String) throws(StoreError) {
        self.directory = directory
        lock = Locked(nil)
        let path = directory + "/foggara.sqlite"
        let hasLog = Files.exists(path + "-wal")
        do throws(SQLiteError) {
            let connection = try SQLiteConnection(path: path, isReadOnly: false, mayCreate: false)
            if hasLog { connection.keepLogOnClose() }
            try SQLiteMigrations.require(of: connection)
            try connection.script("PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;")
            reader = SQLiteReader(try SQLiteConnection(path: path, isReadOnly: true))
            writer = SQLiteWriter(connection)
        } catch { throw StoreError(error, path: path) }
    }

    /// Opens the store of a folder for reading, also while another process writes; every commit is then refused.
    ///
    /// - Throws: ``StoreError`` `notPermitted` when there is none.
    package init(reading directory: String) throws(StoreError) {
        self.directory = directory
        lock = Locked(nil)
        writer = nil
        let path = directory + "/foggara.sqlite"
        do throws(SQLiteError) { reader = SQLiteReader(try SQLiteConnection(path: path, isReadOnly: true)) } catch {
            throw StoreError(error, path: path)
        }
    }

    /// Writes what waits, folds the log into the file and gives the folder free; later calls fail.
    package func close() async {
        // The last connection folds the log into the file, which one that only reads could not.
        await reader.close()
        await writer?.close()
        lock.withLock { $0 = nil }
    }

    /// Hands the changes to the writer and waits until they are on the disk.
    package func commit(_ changes: [StoreChange]) async throws(StoreError) {
        guard let writer else { throw StoreError(.notPermitted, directory) }
        try await writer.commit(changes)
    }

    /// Makes the file, whole or not at all.
    private static func make(_ path: String) throws(StoreError) {
        let bytes: [UInt8]
        do throws(SQLiteError) { bytes = try SQLiteMigrations.newFile() } catch { throw StoreError(error, path: path) }
        do throws(SystemError) { try Files.writeAtomically(bytes, to: path) } catch {
            throw StoreError(error.code == .noSpace ? .full : .notPermitted, "\(error)")
        }
    }

    /// Reads every page once; only after an unclean stop, for it takes as long as the file is large.
    private static func check(_ connection: SQLiteConnection) throws(SQLiteError) {
        var verdict = ""
        try connection.rows("PRAGMA quick_check(1)") { verdict = $0.text(0) }
        guard verdict == "ok" else { throw SQLiteError(code: .corrupt, message: verdict) }
    }
}

extension StoreError {
    /// The library's refusal in the words of the store.
    init(_ error: SQLiteError, path: String) {
        let code: Code =
            switch error.code {
            case .tooNew: .tooNew
            case .outdated: .outdated
            case let code where code.isConstraint: .conflict
            case let code where code.isFull: .full
            case let code where code.isCorrupt: .corrupt
            case let code where code.isNotPermitted: .notPermitted
            default: .broken
            }
        self.init(code, "\(path): \(error.message)")
    }
}
