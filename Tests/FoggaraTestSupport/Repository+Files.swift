package import FoggaraJSON
import FoundationEssentials

extension Repository {
    /// A file by its path from the top as source text; empty when there is none.
    package static func source(_ relative: String) -> SourceText {
        SourceText(name: relative, bytes: load(relative) ?? [])
    }

    /// The bytes of a file by its path from the top, or of an embedded `data/…`; nil when there is none.
    package static func load(_ relative: String) -> [UInt8]? {
        let place = relative.hasPrefix("data/") ? "Sources/CAssets/" + relative : relative
        return FileManager.default.contents(atPath: path(place)).map { [UInt8]($0) }
    }

    /// Paths from the top of all files below `folder` whose names end in `suffix`, sorted.
    package static func files(below folder: String, suffix: String) -> [String] {
        // An unreadable folder gives no files; the tests that list one expect some.
        let names = (try? FileManager.default.subpathsOfDirectory(atPath: path(folder))) ?? []
        return names.filter { $0.hasSuffix(suffix) }.map { folder + "/" + $0 }.sorted()
    }
}
