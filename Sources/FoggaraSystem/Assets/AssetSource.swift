/// Where data files come from: the binary, or a directory whose files win (`--data DIR`).
package struct AssetSource: Sendable {
    /// A directory laid out like the repository; nil reads the binary alone.
    package let overrideDirectory: String?

    /// Makes a source.
    package init(overrideDirectory: String? = nil) {
        self.overrideDirectory = overrideDirectory
    }

    /// The bytes of a file: from the directory when it is there, else from the binary, else nil.
    ///
    /// - Throws: when the file exists in the directory but cannot be read.
    package func bytes(_ path: String) throws(SystemError) -> [UInt8]? {
        if let overrideDirectory {
            do {
                return try Files.read(overrideDirectory + "/" + path)
            } catch  where error.code == .notFound {
                return Assets.bytes(path)
            }
        }
        return Assets.bytes(path)
    }

    /// The paths below a folder from both places, each once, in byte order.
    package func paths(under folder: String) throws(SystemError) -> [String] {
        var paths = Assets.paths(under: folder)
        if let overrideDirectory {
            let embedded = Set(paths)
            let root = overrideDirectory + "/" + folder
            for path in try Files.filesBelow(root) where !embedded.contains(folder + "/" + path) {
                paths.append(folder + "/" + path)
            }
            paths.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        }
        return paths
    }
}
