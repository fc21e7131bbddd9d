import CLinux

/// Whole files and directories. Paths are those of the C library: absolute, or relative to the working directory.
package enum Files {
    /// The largest file that is read when the caller names no limit.
    package static let defaultLimit = 64 << 20

    /// The whole content of a file.
    ///
    /// - Throws: ``SystemError`` with code `tooLarge` when the file holds more than `limit` bytes.
    package static func read(_ path: String, limit: Int = defaultLimit) throws(SystemError) -> [UInt8] {
        let descriptor = unsafe fog_open(path, O_RDONLY | O_CLOEXEC, 0)
        guard descriptor >= 0 else { throw SystemError(lastErrorOf: "read", path) }
        defer { close(descriptor) }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else { throw SystemError(lastErrorOf: "read", path) }
        if status.st_size > limit { throw SystemError(code: .tooLarge, operation: "read", subject: path) }
        // One byte more than the size says, so that the usual file ends within the first call.
        var capacity = max(Int(status.st_size) + 1, 4096)
        var bytes: [UInt8] = []
        while true {
            let start = bytes.count
            bytes.append(contentsOf: repeatElement(0, count: capacity - start))
            var filled = start
            while filled < capacity {
                let got = unsafe bytes.withUnsafeMutableBytes { buffer in
                    unsafe CLinux.read(descriptor, buffer.baseAddress?.advanced(by: filled), capacity - filled)
                }
                if got < 0 {
                    if fog_errno() == EINTR { continue }
                    throw SystemError(lastErrorOf: "read", path)
                }
                if got == 0 {
                    bytes.removeLast(capacity - filled)
                    return bytes
                }
                filled += got
            }
            if filled > limit { throw SystemError(code: .tooLarge, operation: "read", subject: path) }
            capacity *= 2
        }
    }

    /// Whether something of that name exists, following links.
    package static func exists(_ path: String) -> Bool {
        unsafe access(path, F_OK) == 0
    }

    /// Whether the path is a directory, following links.
    package static func isDirectory(_ path: String) -> Bool {
        unsafe fog_is_directory(path) != 0
    }

    /// Removes a file; one that is not there is no error.
    package static func remove(_ path: String) throws(SystemError) {
        if unsafe unlink(path) != 0, fog_errno() != ENOENT { throw SystemError(lastErrorOf: "remove", path) }
    }
}
