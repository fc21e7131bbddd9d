import FoggaraDiagnostics
import FoggaraTestSupport
import Testing

@Suite("Texts of diagnostics")
struct MessageTests {
    private static let texts: @Sendable (String) -> [UInt8]? = { path in
        let file: String? =
            switch path {
            case "locales/en/diagnostics.json":
                """
                {"summary": {"errors": {"one": "{count} error", "other": "{count} errors"}},
                 "FG3104": {"message": "no node is named '{name}'", "help.only": "written once"}}
                """
            case "locales/fr/diagnostics.json": #"{"FG3104": {"message": "aucun nœud ne s'appelle '{name}'"}}"#
            case "locales/ar/diagnostics.json": #"{"FG3104": {"message": "x", "extra": "y"}}"#
            case "locales/arq/diagnostics.json": "{"
            default: nil
            }
        return file.map { Array($0.utf8) }
    }

    @Test("a phrase is given in its language, then in English, then as its key")
    func fallback() {
        let french = MessageCatalogue(.fr, load: Self.texts)
        #expect(french.text(Phrase("message", ["name": "Mial"]), of: 3104) == "aucun nœud ne s'appelle 'Mial'")
        #expect(french.text(Phrase("help.only"), of: 3104) == "written once")
        #expect(french.text(Phrase("note.gone", ["x": "1"]), of: 3104) == "FG3104.note.gone (x: 1)")
        #expect(french.counted(1, "summary", "errors") == "1 error")
    }

    @Test(
        "placeholders are filled and other braces kept",
        arguments: [
            ("{name} and {name}", "A and A"), ("{{ $json }} {name}", "{{ $json }} A"), ("{other}", "{other}"),
            ("{", "{"), ("{}{name", "{}{name"), ("{1a}", "{1a}"), ("{{name}}", "{A}"),
        ])
    func filling(template: String, expected: String) {
        #expect(MessageTemplate(template).filled { $0 == "name" ? "A" : nil } == expected)
    }

    @Test("the audit names what is missing, extra, unreadable and differently filled")
    func audit() {
        let faults = Set(CatalogueAudit.faults(load: Self.texts).map(\.description))
        #expect(
            faults == [
                "fr: missing: summary.errors", "fr: missing: FG3104.help.only", "ar: missing: summary.errors",
                "ar: missing: FG3104.help.only", "ar: placeholders: FG3104.message", "ar: extra: FG3104.extra",
                "arq: unreadable: ",
            ])
    }

    @Test("the audit finds a text that was not translated")
    func untranslated() {
        let faults = CatalogueAudit.faults { _ in Array(#"{"FG1": {"message": "same"}}"#.utf8) }
        #expect(faults.map(\.kind) == [.untranslated, .untranslated, .untranslated])
    }

    @Test("all languages of the project say the same")
    func project() {
        #expect(CatalogueAudit.faults(load: Repository.load).map(\.description) == [])
        #expect(CatalogueAudit.keys(load: Repository.load).count > 50)
    }

    @Test("every phrase that a factory names has a text")
    func factories() {
        let known = Set(CatalogueAudit.keys(load: Repository.load))
        var used = 0
        var missing: Set<String> = []
        for path in Repository.files(below: "Sources", suffix: ".swift") {
            let text = String(decoding: Repository.load(path) ?? [], as: UTF8.self)
            for key in FactoryScan.keys(in: text) {
                used += 1
                if !known.contains(key) { missing.insert("\(key) of \(path)") }
            }
        }
        #expect(used > 0)
        #expect(missing.sorted() == [])
    }

    @Test("the scan of factories reads codes and phrases")
    func scan() {
        let text = """
            Diagnostic(\n  3104, in: source, helps: [Phrase("help.similar", [:])])
            func next() { Phrase("note.y"); Diagnostic(3105, .warning, in: s, fixIts: [FixIt(Phrase(\n"fix.x"), edits: [])])
            """
        #expect(
            FactoryScan.keys(in: text) == [
                "FG3104.message", "FG3104.help.similar", "FG3105.message", "FG3105.note.y", "FG3105.fix.x",
            ])
    }

    @Test(
        "a language is found in tags and locale names",
        arguments: [
            ("fr", Language.fr), ("fr_DZ.UTF-8", .fr), ("ar-DZ", .ar), ("arq", .arq), ("C.UTF-8", .en), ("EN_us", .en),
            ("de", nil), ("", nil),
        ])
    func tags(tag: String, expected: Language?) {
        #expect(Language(tag: tag) == expected)
    }

    @Test(
        "counted nouns take the form of their number",
        arguments: [
            (Language.en, 1, PluralForm.one), (.en, 0, .other), (.fr, 0, .one), (.fr, 2, .other), (.ar, 0, .zero),
            (.ar, 2, .two), (.ar, 10, .few), (.ar, 11, .many), (.ar, 100, .other), (.arq, 103, .few),
        ])
    func plurals(language: Language, count: Int, expected: PluralForm) {
        #expect(language.pluralForm(of: count) == expected)
    }
}

/// Finds the codes and phrases that Swift sources name.
enum FactoryScan {
    /// Keys such as `FG3104.help.similar`, in the order of the text.
    static func keys(in text: String) -> [String] {
        var keys: [String] = []
        var code: String?
        // Phrases made before the code of their function is named.
        var early: [Substring] = []
        var rest = Substring(text)
        while let open = rest.firstIndex(of: "(") {
            let before = rest[..<open]
            rest = rest[rest.index(after: open)...]
            if before.contains("func ") { (code, early) = (nil, []) }
            let argument = rest.drop { $0.isWhitespace }
            if before.hasSuffix("Diagnostic") {
                let digits = argument.prefix { $0.isNumber }
                guard digits.count == 4 else { continue }
                code = "FG\(digits)"
                keys += (["message"] + early).map { "FG\(digits).\($0)" }
                early = []
            } else if before.hasSuffix("Phrase"), argument.hasPrefix("\"") {
                let phrase = argument.dropFirst().prefix { $0 != "\"" }
                if let code { keys.append("\(code).\(phrase)") } else { early.append(phrase) }
            }
        }
        return keys
    }
}
