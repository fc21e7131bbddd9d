import FoggaraSystem
import FoggaraTestSupport
import Testing

@Suite("Embedded files")
struct AssetsTests {
    @Test("the embedded list is the list of files on disk; run scripts/generate-assets when it is not")
    func list() throws {
        var expected: [String] = []
        for top in ["templates", "schemas", "locales", "Sources/CAssets/data"] {
            let name = top == "Sources/CAssets/data" ? "data" : top
            for file in try Files.filesBelow(Repository.path(top))
            where file.hasSuffix(".json") || file.hasSuffix(".md") || file.hasSuffix(".tsv") {
                expected.append(name + "/" + file)
            }
        }
        expected.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        #expect(Assets.paths(under: "") == expected, "run scripts/generate-assets")
    }

    @Test("an embedded file has the bytes of the file on disk")
    func content() throws {
        for path in Assets.paths(under: "") {
            let file = path.hasPrefix("data/") ? "Sources/CAssets/" + path : path
            let onDisk = try Files.read(Repository.path(file))
            #expect(Assets.bytes(path) == onDisk, "\(path)")
        }
    }

    @Test("a name that is not embedded gives nil")
    func missing() {
        #expect(Assets.bytes("locales/xx/none.json") == nil)
        #expect(Assets.bytes("") == nil)
        #expect(Assets.bytes("zzz") == nil)
    }

    @Test("a file of the override directory wins and adds to the list")
    func override() throws {
        let directory = try Files.createTemporaryDirectory()
        defer { try? Files.removeTree(directory) }
        try Files.createDirectory(directory + "/locales/en")
        try Files.writeAtomically(Array("{}".utf8), to: directory + "/locales/en/zz-test.json")
        let source = AssetSource(overrideDirectory: directory)
        #expect(try source.bytes("locales/en/zz-test.json") == Array("{}".utf8))
        #expect(try source.bytes("locales/xx/none.json") == nil)
        #expect(try source.paths(under: "locales").contains("locales/en/zz-test.json"))
        #expect(try AssetSource().bytes("locales/en/zz-test.json") == nil)
    }
}
