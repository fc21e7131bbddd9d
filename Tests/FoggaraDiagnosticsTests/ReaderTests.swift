import FoggaraDiagnostics
import FoggaraJSON
import FoggaraTestSupport
import Testing

@Suite("Reading files that people write")
struct ReaderTests {
    @Test(
        "each fault has its code, and its safe fix mends it",
        arguments: [
            ("", ["FG1001"], nil), ("[,]", ["FG1002"], nil), ("{a: 1, \"b\": 2}", ["FG1003"], #"{"a": 1, "b": 2}"#),
            (#"{"a" 1}"#, ["FG1004"], #"{"a": 1}"#), (#"{"a" = 1}"#, ["FG1004"], #"{"a" : 1}"#),
            ("[1\n 2]", ["FG1005"], "[1,\n 2]"), ("[1 2]", ["FG1005"], "[1, 2]"), ("[1\"a\"]", ["FG1005"], nil),
            ("[1, ]", ["FG1006"], "[1 ]"), ("[1, [2,]]", ["FG1006"], "[1, [2]]"), ("[", ["FG1007"], nil),
            ("[1}", ["FG1007", "FG1008"], nil), ("\"a", ["FG1009"], nil), ("\"a\tb\"", ["FG1010"], #""a\tb""#),
            ("\"\u{1}\"", ["FG1010"], #""\u0001""#), (#""it\'s""#, ["FG1011"], #""it's""#),
            (#""\d+""#, ["FG1011"], nil),
            ("[1, 007]", ["FG1013"], nil), ("[+1, .5, -5.e3]", ["FG1013", "FG1013", "FG1013"], "[1, 0.5, -5.0e3]"),
            ("[True, None, FALSE]", ["FG1014", "FG1014", "FG1014"], "[true, null, false]"), ("nope", ["FG1014"], nil),
            ("{'a': 'b'}", ["FG1015", "FG1015"], #"{"a": "b"}"#), (#"['a"b']"#, ["FG1015"], nil),
            ("[1, // one\n2 /* two */]", ["FG1016", "FG1016"], "[1, \n2 ]"),
            (String(repeating: "[", count: 129), ["FG1017"], nil), ("1 1", ["FG1018"], nil),
            (#"{"a": 1, "b": 2, "a": 1}"#, ["FG1101"], #"{"a": 1, "b": 2}"#),
            (#"{"a": 1, "\u0061": 2}"#, ["FG1101"], nil),
            (#"["\ud83d", "\ud83d\ude00", "\\ud83d", "x\udc00"]"#, ["FG1102", "FG1102"], nil),
            ("\u{FEFF}1", ["FG1103"], "1"),
            (
                "[1234567890123456789012345678901234, 1234567890123456789012345678901234.50, 12345678901234567890123456789012345]",
                ["FG1104", "FG1104"], nil
            ),
            ("[1e308, -1e309]", ["FG1105"], nil),
        ] as [(String, [String], String?)])
    func faults(text: String, codes: [String], mended: String?) {
        let source = SourceText(name: "a.json", text: text)
        let checked = JSONReader.read(source)
        #expect(checked.diagnostics.map(\.code.description) == codes)
        let outcome = FixItApplier.apply(checked.diagnostics, to: source)
        if let mended {
            #expect(String(decoding: outcome.bytes, as: UTF8.self) == mended)
            #expect(JSONReader.read(SourceText(name: "a.json", bytes: outcome.bytes)).diagnostics == [])
        } else {
            #expect(outcome.applied < codes.count)
        }
    }

    @Test("every kind of fault has a code of its own and a text in every language")
    func codes() {
        let source = SourceText(name: "a", text: "[\n]")
        let document = JSONDocument(source)
        let diagnostics = JSONFault.Kind.allCases.map {
            Diagnostic.fault(JSONFault(kind: $0, span: ByteSpan(1, 2)), in: document)
        }
        #expect(Set(diagnostics.map(\.code)).count == JSONFault.Kind.allCases.count)
        for language in Language.allCases {
            let text = TerminalRenderer(MessageCatalogue(language, load: Repository.load)).render(diagnostics)
            #expect(!text.contains(".message") && !text.contains(".fix") && !text.contains(".help"))
        }
    }

    @Test("a repeated key is reported at its second use, with a label on the first")
    func duplicate() {
        let marked = MarkedSource("{⟦\"a\"⟧: 1, ⟦\"a\"⟧: 2, \"b\": {\"a\": 1}}")
        let found = JSONReader.read(marked.source).diagnostics
        #expect(found.map(\.span) == [marked.spans[1]])
        #expect(found[0].labels.map(\.span) == [marked.spans[0]])
        #expect(found[0].fixIts == [])
    }

    @Test("repetitions are found in large objects too")
    func largeDuplicate() {
        let members = (0..<100).map { "\"k\($0 % 99)\": \($0)" }.joined(separator: ", ")
        let found = JSONReader.read(SourceText(name: "a", text: "{\(members)}")).diagnostics
        #expect(found.map { $0.source.text(in: $0.span) } == ["\"k0\""])
    }

    @Test("a comma is not put where a quote may be missing instead")
    func quotesInside() {
        let source = SourceText(name: "a", text: #"{"a": "he said "hi" to me"}"#)
        let outcome = FixItApplier.apply(JSONReader.read(source).diagnostics, to: source)
        #expect(!String(decoding: outcome.bytes, as: UTF8.self).contains(#"","#))
    }

    @Test("a decimal comma is told as one")
    func decimalComma() {
        let source = SourceText(name: "a", text: #"{"price": 1,5}"#)
        let found = JSONReader.read(source).diagnostics
        #expect(found.map(\.code) == [1003])
        #expect(found[0].helps == [Phrase("help.decimal")])
        #expect(FixItApplier.apply(found, to: source, [.unsafe]).bytes == Array(#"{"price": 1.5}"#.utf8))
    }

    @Test("a forgotten bracket is looked for where the indentation breaks")
    func indentation() {
        let marked = MarkedSource("{\n  \"a\": ⟦{⟧\n    \"b\": 1\n⟦}⟧\n")
        let found = JSONReader.read(marked.source).diagnostics
        #expect(found.map(\.code) == [1007])
        #expect(found[0].labels.map(\.span) == marked.spans)
        let even = SourceText(name: "a", text: "{\n  \"a\": {\n    \"b\": 1\n  }\n")
        #expect(JSONReader.read(even).diagnostics.map(\.labels) == [[]])
    }

    @Test("more faults than the limit end in a note")
    func limit() {
        let source = SourceText(name: "a", text: "[" + String(repeating: "x ", count: 200) + "]")
        #expect(JSONReader.read(source).diagnostics.contains { $0.code == 1020 && $0.severity == .note })
    }

    @Test("the project's locale files are clean")
    func locales() throws {
        for language in Language.allCases {
            let path = MessageCatalogue.path(of: language)
            let source = SourceText(name: path, bytes: try #require(Repository.load(path)))
            #expect(JSONReader.read(source).diagnostics == [])
        }
    }
}

@Suite("Applying fixes")
struct FixItApplierTests {
    private let source = SourceText(name: "a", text: "abcdef")

    private func diagnostic(_ edits: [FixIt.Edit], _ applicability: FixIt.Applicability = .safe) -> Diagnostic {
        Diagnostic(
            9001, in: source, at: edits[0].span,
            fixIts: [FixIt(Phrase("fix"), edits: edits, applicability: applicability)])
    }

    private func applied(_ diagnostics: [Diagnostic], _ kinds: Set<FixIt.Applicability> = [.safe]) -> String {
        String(decoding: FixItApplier.apply(diagnostics, to: source, kinds).bytes, as: UTF8.self)
    }

    @Test("edits are made from any order")
    func order() {
        let fixes = [
            diagnostic([.init(ByteSpan(4, 5), "")]),
            diagnostic([.init(ByteSpan(0, 0), "<"), .init(ByteSpan(2, 3), "CC")]),
        ]
        #expect(applied(fixes) == "<abCCdf")
    }

    @Test("a fix that overlaps an earlier one is left out whole")
    func overlap() {
        let fixes = [
            diagnostic([.init(ByteSpan(0, 3), "X")]),
            diagnostic([.init(ByteSpan(2, 4), "Y"), .init(ByteSpan(5, 6), "Z")]),
        ]
        #expect(applied(fixes) == "Xdef")
        #expect(FixItApplier.apply(fixes, to: source).applied == 1)
    }

    @Test("only the wanted kinds are applied, and no edit outside the text")
    func kinds() {
        let unsafe = diagnostic([.init(ByteSpan(0, 1), "U")], .unsafe)
        #expect(applied([unsafe]) == "abcdef")
        #expect(applied([unsafe], [.safe, .unsafe]) == "Ubcdef")
        #expect(applied([diagnostic([.init(ByteSpan(5, 9), "")])]) == "abcdef")
    }

    @Test("the same fix of two diagnostics is applied once")
    func same() {
        let one = diagnostic([.init(ByteSpan(1, 1), "+")])
        var two = one
        two.code = 9002
        #expect(applied([one, two]) == "a+bcdef")
    }
}
