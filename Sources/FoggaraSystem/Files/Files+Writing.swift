import CLinux

extension Files {
    /// Replaces a file so that a reader sees the old content or the new, never a part, also after a power cut.
    ///
    /// A file beside it is written and synced, renamed over the target, and the directory is synced.
    /// - Units: `mode` in octal permission bits.
    package static func writeAtomically(
        _ bytes: [UInt8], to path: String, mode: UInt32 = 0o644
    ) throws(SystemError) {
        var template = Array("\(path).XXXXXX".utf8CString)
        let descriptor = unsafe mkostemp(&template, O_CLOEXEC)
        guard descriptor >= 0 else { throw SystemError(lastErrorOf: "write", path) }
        let temporary = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        do throws(SystemError) {
            defer { close(descriptor) }
            try write(bytes, to: descriptor, subject: path)
            if fchmod(descriptor, mode) != 0 || fsync(descriptor) != 0 {
                throw SystemError(lastErrorOf: "write", path)
            }
        } catch {
            unsafe unlink(temporary)
            throw error
        }
        if unsafe rename(temporary, path) != 0 {
            let error = SystemError(lastErrorOf: "rename", path)
            unsafe unlink(temporary)
            throw error
        }
        try syncDirectory(of: path)
    }

    /// Adds bytes at the end of a file, which is made when it is not there; nothing is synced.
    package static func append(_ bytes: [UInt8], to path: String, mode: UInt32 = 0o644) throws(SystemError) {
        let descriptor = unsafe fog_open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, mode)
        guard descriptor >= 0 else { throw SystemError(lastErrorOf: "append to", path) }
        defer { close(descriptor) }
        try write(bytes, to: descriptor, subject: path)
    }

    /// Writes all bytes to an open descriptor.
    static func write(_ bytes: [UInt8], to descriptor: Int32, subject: String) throws(SystemError) {
        var written = 0
        while written < bytes.count {
            let count = unsafe bytes.withUnsafeBytes { buffer in
                unsafe CLinux.write(descriptor, buffer.baseAddress?.advanced(by: written), bytes.count - written)
            }
            if count < 0 {
                if fog_errno() == EINTR { continue }
                throw SystemError(lastErrorOf: "write", subject)
            }
            written += count
        }
    }

    /// Makes the names of a file's directory durable.
    private static func syncDirectory(of path: String) throws(SystemError) {
        var directory = "."
        if let slash = path.lastIndex(of: "/") {
            directory = slash == path.startIndex ? "/" : String(path[..<slash])
        }
        let descriptor = unsafe fog_open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0)
        guard descriptor >= 0 else { throw SystemError(lastErrorOf: "sync", directory) }
        defer { close(descriptor) }
        if fsync(descriptor) != 0 { throw SystemError(lastErrorOf: "sync", directory) }
    }
}
