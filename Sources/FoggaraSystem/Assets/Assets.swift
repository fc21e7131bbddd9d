import CAssets

/// The data files that are part of the binary: templates, schemas, messages, tables.
///
/// - Guarantees: nothing is read or copied before it is asked for.
package enum Assets {
    /// The bytes of an embedded file, for example `locales/en/diagnostics.json`; nil when there is none of that name.
    package static func bytes(_ path: String) -> [UInt8]? {
        let index = firstIndex(notBefore: path)
        guard index < fog_asset_count, self.path(at: index) == path else { return nil }
        let asset = unsafe fog_asset_at(index).pointee
        return unsafe Array(UnsafeBufferPointer(start: asset.bytes, count: asset.count))
    }

    /// The text of an embedded file.
    package static func text(_ path: String) -> String? {
        bytes(path).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The embedded paths below a folder, in byte order; an empty folder name gives all.
    package static func paths(under folder: String) -> [String] {
        let prefix = folder.isEmpty || folder.hasSuffix("/") ? folder : folder + "/"
        var paths: [String] = []
        var index = firstIndex(notBefore: prefix)
        while index < fog_asset_count {
            let path = path(at: index)
            guard path.utf8.starts(with: prefix.utf8) else { break }
            paths.append(path)
            index += 1
        }
        return paths
    }

    /// Binary search for the first path that does not sort before `path`.
    private static func firstIndex(notBefore path: String) -> Int {
        var low = 0
        var high = fog_asset_count
        while low < high {
            let middle = (low + high) / 2
            if self.path(at: middle).utf8.lexicographicallyPrecedes(path.utf8) {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low
    }

    private static func path(at index: Int) -> String {
        unsafe String(cString: fog_asset_at(index).pointee.path)
    }
}
