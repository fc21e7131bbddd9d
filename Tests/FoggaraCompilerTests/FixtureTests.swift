import FoggaraCompiler
import FoggaraCost
import FoggaraDiagnostics
import FoggaraJSON
import FoggaraSystem
import FoggaraTestSupport
import Testing

/// Templates in `Tests/Fixtures`: `ok` gives no diagnostic, `err` exactly what stands in its `.out`.
///
/// `<case>.fix.json` lists the changes (`[[find, replace], …]`) that mend a broken template; without it the fix-its
/// of its diagnostics must. A name that begins with `bundled-` asks for all languages, one with `native-` for native
/// nodes.
@Suite("Fixtures")
struct FixtureTests {
    static let compiler = Compiler(load: { Repository.load($0) })
    static let broken = Repository.files(below: "Tests/Fixtures/err", suffix: ".json").filter {
        !$0.hasSuffix(".fix.json")
    }
    static let rewrites = Environment.value("FOGGARA_UPDATE_GOLDENS") == "1"

    static func diagnostics(_ source: SourceText) -> [Diagnostic] {
        var options = CompilerOptions()
        let name = source.name.split(separator: "/").last ?? ""
        options.needsAllLanguages = name.hasPrefix("bundled-")
        options.needsNativeNodes = name.hasPrefix("native-")
        let compiled = compiler.compile(source, options: options)
        guard compiled.isAccepted, let book = PriceBook(load: { Repository.load($0) }) else {
            return compiled.diagnostics
        }
        return compiled.diagnostics + Estimator(book: book).estimate(compiled.value).diagnostics
    }

    static func rendered(_ source: SourceText) -> String {
        TerminalRenderer(MessageCatalogue(.en, load: { Repository.load($0) })).render(diagnostics(source))
    }

    @Test(
        "a good file gives no diagnostic",
        arguments: Repository.files(below: "Tests/Fixtures/ok", suffix: ".json")
            + Repository.files(below: "templates", suffix: ".json").filter { !$0.hasPrefix("templates/fixtures/") })
    func good(path: String) {
        #expect(Self.rendered(Repository.source(path)) == "")
    }

    @Test("a broken file gives exactly its recorded diagnostics", arguments: broken)
    func recorded(path: String) throws {
        let text = Self.rendered(Repository.source(path))
        let out = path.dropLast(".json".count) + ".out"
        if Self.rewrites {
            try Files.writeAtomically(Array(text.utf8), to: Repository.path(String(out)))
        }
        #expect(text == String(decoding: Repository.load(String(out)) ?? [], as: UTF8.self))
    }

    @Test("the diagnostics of a broken file disappear when it is mended", arguments: broken)
    func mended(path: String) throws {
        let source = Repository.source(path)
        var text = String(decoding: source.bytes, as: UTF8.self)
        let fix = String(path.dropLast(".json".count) + ".fix.json")
        if let edits = Repository.load(fix).flatMap({ JSONDocument.value(of: $0) })?.array {
            for edit in edits {
                let find = try #require(edit[0]?.string)
                #expect(text.contains(find), "\(find)")
                text = text.replacing(find, with: edit[1]?.string ?? "", maxReplacements: 1)
            }
        } else {
            text = try Self.fixed(source)
        }
        #expect(Self.rendered(SourceText(name: path, text: text)) == "")
    }

    /// The text after all fix-its, applied again until nothing is left to apply.
    static func fixed(_ source: SourceText) throws -> String {
        var current = source
        for _ in 0..<4 {
            let outcome = FixItApplier.apply(diagnostics(current), to: current, [.safe, .unsafe])
            if outcome.applied == 0 { break }
            current = SourceText(name: source.name, bytes: outcome.bytes)
        }
        return String(decoding: current.bytes, as: UTF8.self)
    }

    @Test("every code of a compilation has a broken file, and at least fifteen hold three faults")
    func coverage() {
        var seen: Set<String> = []
        var triple = 0
        for path in Self.broken {
            let codes = Self.diagnostics(Repository.source(path)).map(\.code.description)
            seen.formUnion(codes)
            if Set(codes).count >= 3 { triple += 1 }
        }
        #expect(Self.broken.count >= 60)
        #expect(triple >= 15)
        // A file of 32 MB, a hundred faults and schemas without end are built by tests of their own.
        let elsewhere: Set<String> = ["FG1012", "FG1017", "FG1019", "FG1020", "FG1103", "FG2028"]
        let known = CatalogueAudit.keys(load: { Repository.load($0) }).compactMap { key -> String? in
            guard key.hasSuffix(".message"), "123457".contains(key.dropFirst(2).prefix(1)) else { return nil }
            return String(key.dropLast(".message".count))
        }
        #expect(Set(known).subtracting(seen).subtracting(elsewhere).sorted() == [])
    }
}
