import FoggaraSystem
import FoggaraTestSupport
import Testing

@Suite("Embedded files")
struct AssetsTests {
    @Test("the embedded list is the list of files on disk; run scripts/generate-assets when it is not")
    func list() async throws {
        let listing = try await ProcessRunner(Repository.path("scripts/generate-assets"), ["--list"]).run()
        let expected = listing.outputText.split(separator: "\n").map(String.init)
        #expect(listing.exitCode == 0 && !expected.isEmpty)
        #expect(Assets.paths(under: "") == expected, "run scripts/generate-assets")
    }

    @Test("an embedded file has the bytes of the file on disk")
    func content() throws {
        for path in Assets.paths(under: "") {
            let file = path.hasPrefix("data/") ? "Sources/CAssets/" + path : path
            let isSame = try Assets.bytes(path) == Files.read(Repository.path(file))
            #expect(isSame, "\(path)")
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
