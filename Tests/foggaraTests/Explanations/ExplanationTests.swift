import FoggaraCompiler
import FoggaraCost
import FoggaraDiagnostics
import FoggaraJSON
import FoggaraN8n
import FoggaraSystem
import FoggaraTestSupport
import FoggaraWorkflow
import Testing

/// The explanation pages: each example gives the output it shows, and the fix mends it.
///
/// `FOGGARA_UPDATE_GOLDENS=1` writes the outputs anew.
@Suite("explanation pages")
struct ExplanationTests {
    static let compiler = Compiler(load: { Repository.load($0) })
    static let codes = CatalogueAudit.keys(load: { Repository.load($0) }).compactMap { key -> String? in
        key.hasPrefix("FG") && key.hasSuffix(".message") ? String(key.dropLast(".message".count)) : nil
    }
    static let rewrites = Environment.value("FOGGARA_UPDATE_GOLDENS") == "1"

    /// What `foggara check` and `foggara cost` tell about a file, or `foggara export` when `words` say so.
    static func diagnostics(_ source: SourceText, _ words: [String]) -> [Diagnostic] {
        var options = CompilerOptions()
        options.needsAllLanguages = words.contains("bundled")
        options.needsNativeNodes = words.contains("native")
        let compiled = compiler.compile(source, options: options)
        guard let template = compiled.value.template else { return compiled.diagnostics }
        if words.contains("export") {
            let request = ExportRequest(template, config: compiled.value.config, language: "en")
            return Exporter(catalogue: compiler.catalogue, load: { Repository.load($0) }).export(request).diagnostics
        }
        var found = compiled.diagnostics
        if !template.hasHeader { found += CheckImport(catalogue: compiler.catalogue).check(template.root) }
        if compiled.isAccepted, let book = PriceBook(load: { Repository.load($0) }) {
            found += Estimator(book: book).estimate(compiled.value).diagnostics
        }
        return found
    }

    /// Files that pages only describe, since they are too large to show or begin with bytes that no page can hold.
    static func described(_ code: String) -> SourceText? {
        let text: String
        switch code {
        case "FG1019": text = String(repeating: " ", count: JSONLimits.bytes + 1)
        case "FG1020": text = "[" + String(repeating: ",", count: 200) + "]"
        case "FG2028":
            let links = (0..<2_000).map { "\"d\($0)\":{\"$ref\":\"#/$defs/d\($0 + 1)\"}" }.joined(separator: ",")
            text = """
                {"foggara":1,"id":"example","version":"1.0.0","name":{"en":"Example"},
                "config":{"type":"object","properties":{"a":{"$ref":"#/$defs/d0","type":"integer"}},
                "$defs":{\(links),"d2000":{}}},"tests":[{"name":{"en":"it runs"},"config":{"a":1}}],
                "workflow":{"nodes":[],"connections":{},"settings":{"executionOrder":"v1"}}}
                """
        case "FG6005": return SourceText(name: "example.json", bytes: [0xEF, 0xBB, 0xBF] + Array("{}".utf8))
        default: return nil
        }
        return SourceText(name: "example.json", text: text)
    }

    private static func rendered(_ diagnostics: [Diagnostic]) -> String {
        TerminalRenderer(MessageCatalogue(.en, load: { Repository.load($0) })).render(diagnostics)
    }

    @Test("every code has a page with its message, all sections and words in each", arguments: codes)
    func whole(code: String) throws {
        let page = try #require(ExplanationPage(code))
        let catalogue = MessageCatalogue(.en, load: { Repository.load($0) })
        #expect(page.title == "# \(code): \(catalogue.template(code, "message")?.text ?? "")")
        for section in ExplanationPage.order { #expect(page.sections[section] != nil, "\(section)") }
        for section in ["What it means", "Why it is refused", "How to fix"] {
            let words = page.sections[section]?.split(whereSeparator: \.isWhitespace).count ?? 0
            #expect(words >= 3 && words <= 80, "\(section): \(words)")
        }
    }

    @Test("no page explains a code that does not exist")
    func known() {
        let pages = Repository.files(below: "locales/en/diagnostics", suffix: ".md")
            .map { String($0.split(separator: "/").last?.dropLast(3) ?? "") }
        #expect(Set(pages).subtracting(Self.codes).isEmpty)
    }

    @Test("the example of a page gives the output beside it", arguments: codes)
    func output(code: String) throws {
        let page = try #require(ExplanationPage(code))
        let words = page.blocks["Example"]?.info ?? []
        let output = try #require(page.blocks["Output"])
        if output.info.contains("excerpt") {
            let source = try #require(Self.described(code))
            var found = Self.diagnostics(source, words)
            if code == "FG6005" {
                found += CheckImport(catalogue: Self.compiler.catalogue).check(JSONDocument(source).root)
            }
            let one = try #require(found.first { $0.code.description == code })
            try Self.compare(Self.message(one) + "\n", output, code)
        } else {
            let source = try #require(page.example)
            let found = Self.diagnostics(source, words)
            #expect(found.contains { $0.code.description == code })
            try Self.compare(Self.rendered(found), output, code)
        }
    }

    private static func message(_ diagnostic: Diagnostic) -> String {
        let text = MessageCatalogue(.en, load: { Repository.load($0) }).text(diagnostic.message, of: diagnostic.code)
        return "\(diagnostic.severity.rawValue)[\(diagnostic.code)]: \(text)"
    }

    private static func compare(_ text: String, _ block: ExplanationPage.Block, _ code: String) throws {
        if rewrites, let bytes = Repository.load(ExplanationPage.path(code)) {
            let fence = "```" + block.info.joined(separator: " ") + "\n"
            let page = String(decoding: bytes, as: UTF8.self)
            let start = try #require(page.firstRange(of: "## Output\n\n" + fence))
            let end = try #require(page[start.upperBound...].firstRange(of: "```\n"))
            let new = page[..<start.upperBound] + text + page[end.lowerBound...]
            try Files.writeAtomically(Array(new.utf8), to: Repository.path(ExplanationPage.path(code)))
        } else {
            #expect(text == block.text)
        }
    }

    @Test("the fix of a page mends its example and brings nothing new", arguments: codes)
    func mended(code: String) throws {
        let page = try #require(ExplanationPage(code))
        // What is only described has no text that could be mended here.
        if Self.described(code) != nil { return }
        let words = page.blocks["Example"]?.info ?? []
        let before = Set(Self.diagnostics(try #require(page.example), words).map(\.code.description))
        let after = Set(Self.diagnostics(try #require(page.mended), words).map(\.code.description))
        #expect(!after.contains(code))
        // A text that is JSON at last is read further: the examples of its grammar are pieces of templates.
        let isGrammar = code.hasPrefix("FG10") || code.hasPrefix("FG11")
        #expect(isGrammar ? after.allSatisfy { !$0.hasPrefix("FG1") } : after.isSubset(of: before), "\(after)")
    }

    @Test("a fix that the diagnostic offers makes it vanish too", arguments: codes)
    func offered(code: String) throws {
        let page = try #require(ExplanationPage(code))
        guard var source = page.example else { return #expect(Self.described(code) != nil) }
        let words = page.blocks["Example"]?.info ?? []
        let own = Self.diagnostics(source, words).filter { $0.code.description == code }
        let kinds: Set<FixIt.Applicability> = [.safe, .unsafe]
        guard own.allSatisfy({ $0.fixIts.contains { kinds.contains($0.applicability) } }) else { return }
        for _ in 0..<4 {
            let found = Self.diagnostics(source, words).filter { $0.code.description == code }
            source = SourceText(name: source.name, bytes: FixItApplier.apply(found, to: source, kinds).bytes)
        }
        #expect(!Self.diagnostics(source, words).contains { $0.code.description == code })
    }
}
