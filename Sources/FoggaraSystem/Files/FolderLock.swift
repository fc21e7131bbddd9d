import CLinux

/// The right to use a data folder, held by one process at a time and given up when it ends, however it ends.
///
/// - Guarantees: the kernel holds the lock (`flock`), so a killed process leaves none behind.
@safe
package final class FolderLock: Sendable {
    /// The folder that is locked.
    package let directory: String
    private let descriptor: Int32

    /// Takes the lock of a folder, which must exist.
    ///
    /// - Throws: ``FolderLockError``; its `holder` names the other process.
    package init(directory: String) throws(FolderLockError) {
        let path = directory + "/lock"
        let descriptor = unsafe fog_open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw FolderLockError(directory: directory, holder: nil, cause: SystemError(lastErrorOf: "lock", path))
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let cause = SystemError(lastErrorOf: "lock", path)
            close(descriptor)
            throw FolderLockError(directory: directory, holder: Self.holder(path), cause: cause)
        }
        self.directory = directory
        self.descriptor = descriptor
        do throws(SystemError) {
            guard ftruncate(descriptor, 0) == 0 else { throw SystemError(lastErrorOf: "lock", path) }
            try Files.write(Array("\(getpid())\n".utf8), to: descriptor, subject: path)
        } catch {
            throw FolderLockError(directory: directory, holder: nil, cause: error)
        }
    }

    deinit {
        // Said outright, because a child that is being started shares the lock until its program begins.
        flock(descriptor, LOCK_UN)
        close(descriptor)
    }

    /// The process number in the lock file; nil while the holder has not written it yet.
    private static func holder(_ path: String) -> Int32? {
        guard let bytes = try? Files.read(path, limit: 64) else { return nil }  // unreadable: a holder without a name
        return Int32(String(decoding: bytes.prefix { $0 >= 0x30 && $0 <= 0x39 }, as: UTF8.self))
    }
}

/// The refusal of a data folder.
package struct FolderLockError: Error, Sendable, CustomStringConvertible {
    /// The folder asked for.
    package let directory: String
    /// The process that holds the folder; nil when the folder is unusable for another reason.
    package let holder: Int32?
    /// What the system said.
    package let cause: SystemError

    /// Who holds the folder, or what the system said.
    package var description: String {
        if let holder { return "the data folder '\(directory)' is in use by process \(holder)" }
        return cause.description
    }
}
