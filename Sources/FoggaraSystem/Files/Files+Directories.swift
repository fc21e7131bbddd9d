import CLinux

extension Files {
    /// Makes a directory and its parents; one that is already there is no error.
    ///
    /// - Units: `mode` in octal permission bits; data folders are private to their user.
    package static func createDirectory(_ path: String, mode: UInt32 = 0o700) throws(SystemError) {
        if isDirectory(path) { return }
        var parent = Substring(path)
        while parent.hasSuffix("/") { parent.removeLast() }
        if let slash = parent.lastIndex(of: "/"), slash > parent.startIndex {
            try createDirectory(String(parent[..<slash]), mode: mode)
        }
        if unsafe mkdir(path, mode) != 0, !(fog_errno() == EEXIST && isDirectory(path)) {
            throw SystemError(lastErrorOf: "create directory", path)
        }
    }

    /// The names in a directory, without `.` and `..`, in byte order.
    package static func names(in directory: String) throws(SystemError) -> [String] {
        guard let handle = unsafe opendir(directory) else {
            throw SystemError(lastErrorOf: "list", directory)
        }
        defer { unsafe closedir(handle) }
        var names: [String] = []
        while let entry = unsafe readdir(handle) {
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                unsafe String(cString: UnsafeRawPointer(pointer).assumingMemoryBound(to: CChar.self))
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Every file below a directory as a path relative to it, in byte order; a missing directory has none.
    package static func filesBelow(_ directory: String) throws(SystemError) -> [String] {
        guard isDirectory(directory) else { return [] }
        var files: [String] = []
        var folders = [""]
        while let folder = folders.popLast() {
            for name in try names(in: directory + "/" + folder) {
                let path = folder.isEmpty ? name : folder + "/" + name
                if isDirectory(directory + "/" + path) {
                    folders.append(path)
                } else {
                    files.append(path)
                }
            }
        }
        return files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Makes a new empty directory below the system's place for temporary files and gives its path.
    package static func createTemporaryDirectory(prefix: String = "foggara") throws(SystemError) -> String {
        let base = Environment.value("TMPDIR") ?? "/tmp"
        var template = Array("\(base)/\(prefix)-XXXXXX".utf8CString)
        guard unsafe mkdtemp(&template) != nil else { throw SystemError(lastErrorOf: "create directory in", base) }
        return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Removes a directory with everything in it; links are removed, not followed. A missing one is no error.
    package static func removeTree(_ directory: String) throws(SystemError) {
        guard unsafe fog_is_directory_itself(directory) != 0 else { return try remove(directory) }
        for name in try names(in: directory) { try removeTree(directory + "/" + name) }
        if unsafe rmdir(directory) != 0 { throw SystemError(lastErrorOf: "remove directory", directory) }
    }
}
