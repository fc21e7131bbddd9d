/// Where the sources of this package lie while its tests run.
package enum Repository {
    /// The top directory, found from the place of this file.
    package static let root: String = {
        let parts = #filePath.split(separator: "/")
        return "/" + parts.dropLast(3).joined(separator: "/")
    }()

    /// The absolute path of a file or folder named from the top of the repository.
    package static func path(_ relative: String) -> String {
        root + "/" + relative
    }
}
