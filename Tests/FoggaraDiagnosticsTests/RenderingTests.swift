import FoggaraDiagnostics
import FoggaraJSON
import FoggaraTestSupport
import Testing

/// Texts for rendering made-up diagnostics.
private let texts: @Sendable (String) -> [UInt8]? = { path in
    path == "locales/en/diagnostics.json"
        ? Array(
            """
            {"FG9001": {"message": "bad '{name}'", "label.first": "first here", "note.why": "because",
             "help.do": "do it", "fix.put": "put this"},
             "terminal": {"error": "error", "warning": "warning", "note": "note", "help": "help", "fix": "fix"},
             "summary": {"errors": {"one": "{count} error", "other": "{count} errors"},
              "warnings": {"one": "{count} warning", "other": "{count} warnings"}, "separator": ", ", "none": "clean"}}
            """.utf8) : Repository.load(path)
}

/// A diagnostic at the first mark, with a label at each further one.
private func diagnostic(_ text: String, name: String = "x", severity: Severity = .error) -> Diagnostic {
    let marked = MarkedSource(text)
    return Diagnostic(
        9001, severity, in: marked.source, at: marked.spans[0], ["name": name],
        labels: marked.spans.dropFirst().map { .init($0, Phrase("label.first")) })
}

@Suite("Diagnostics on a terminal")
struct TerminalRendererTests {
    private let renderer = TerminalRenderer(MessageCatalogue(.en, load: texts))

    /// The lines between the place and the end.
    private func snippet(_ diagnostic: Diagnostic, columns: Int = 120) -> [String] {
        let renderer = TerminalRenderer(MessageCatalogue(.en, load: texts), columns: columns)
        return renderer.render(diagnostic).split(separator: "\n").dropFirst(3).map(String.init)
    }

    @Test("a diagnostic shows code, place, line, marks, notes, helps and fixes")
    func whole() {
        var diagnostic = diagnostic("{\n  \"a\": 1,\n  ⟦\"a\"⟧: 2\n}", name: "a")
        diagnostic.labels = [.init(ByteSpan(4, 7), Phrase("label.first"))]
        diagnostic.notes = [Phrase("note.why")]
        diagnostic.helps = [Phrase("help.do")]
        diagnostic.fixIts = [FixIt(Phrase("fix.put"), edits: [.init(ByteSpan(14, 17), "\"b\"")], applicability: .safe)]
        #expect(
            renderer.render(diagnostic) == """
                error[FG9001]: bad 'a'
                 --> test.json:3:3
                  |
                2 |   "a": 1,
                  |   --- first here
                3 |   "a": 2
                  |   ^^^
                  |
                  = note: because
                  = help: do it
                  = fix: put this: `"b"`

                """)
    }

    @Test("lines that are far apart leave a gap, and the widest number sets the margin")
    func gap() {
        let text = "⟦a⟧" + String(repeating: "\n", count: 10) + "⟦b⟧"
        #expect(snippet(diagnostic(text)) == [" 1 | a", "   | ^", "...", "11 | b", "   | - first here"])
    }

    @Test(
        "carets stand under wide, combining, invisible and broken characters",
        arguments: [
            ("漢字 ⟦x⟧", "1 | 漢字 x", "  |      ^"),
            ("e\u{301}e\u{301} ⟦x⟧", "1 | e\u{301}e\u{301} x", "  |    ^"),
            ("a\u{200B}b⟦x⟧", "1 | a\u{200B}bx", "  |   ^"),
            ("\t⟦x⟧", "1 |     x", "  |     ^"),
            ("ab\t⟦x\ty⟧", "1 | ab  x   y", "  |     ^^^^^"),
            ("👨‍👩‍👧 ⟦😀⟧", "1 | 👨‍👩‍👧 😀", "  |    ^^"),
            ("🇩🇿⟦x⟧", "1 | 🇩🇿x", "  |   ^"),
            ("a⟦⟧b", "1 | ab", "  |  ^"),
            ("ab⟦⟧", "1 | ab", "  |   ^"),
        ])
    func widths(text: String, line: String, marks: String) {
        #expect(snippet(diagnostic(text)) == [line, marks])
    }

    @Test("a caret after bytes that are no UTF-8 stays in place")
    func brokenBytes() {
        let source = SourceText(name: "a", bytes: [0x22, 0xFF, 0xC3, 0x22, 0x78])
        let rows = snippet(Diagnostic(9001, in: source, at: ByteSpan(4, 5)))
        #expect(rows == ["1 | \"\u{FFFD}\u{FFFD}\"x", "  |     ^"])
    }

    /// Bytes that are no UTF-8, and how many characters are shown for them: one for each sequence that was begun well.
    private static let broken: [(bytes: [UInt8], shown: Int)] = [
        ([0x80], 1), ([0xFF], 1), ([0xC0, 0xAF], 2), ([0xE2, 0x82], 1), ([0xE0, 0x80, 0x80], 3),
        ([0xED, 0xA0, 0x80], 3), ([0xF0, 0x9F, 0x98], 1), ([0xF0, 0x80, 0x80, 0x80], 4), ([0xF4, 0x90, 0x80, 0x80], 4),
        ([0xF8, 0x88, 0x80, 0x80, 0x80], 5),
    ]

    @Test(
        "each kind of broken bytes is shown, anywhere in a line, and what follows keeps its column", arguments: broken)
    func brokenSequences(bytes: [UInt8], shown: Int) {
        for tail: [UInt8] in [[0x78], [0x78, 0x0A, 0x79], []] {
            let source = SourceText(name: "a", bytes: [0x61] + bytes + tail)
            let text = "1 | a" + String(repeating: "\u{FFFD}", count: shown) + (tail.isEmpty ? "" : "x")
            let after = Diagnostic(
                9001, in: source, at: ByteSpan(bytes.count + 1, bytes.count + (tail.isEmpty ? 1 : 2)))
            #expect(snippet(after) == [text, "  |" + String(repeating: " ", count: shown + 2) + "^"])
            for start in 0...source.bytes.count {
                for end in start...source.bytes.count {
                    let rows = snippet(Diagnostic(9001, in: source, at: ByteSpan(start, end)))
                    #expect(rows.count >= 2 && rows.joined().contains("^"), "\(start)..<\(end)")
                }
            }
        }
    }

    @Test("Arabic text stands between isolates, so that what follows keeps its column")
    func arabic() {
        let rows = snippet(diagnostic("{\"اسم\": \"دار بيضاء\", ⟦x⟧}"))
        #expect(
            rows == ["1 | {\"\u{2068}اسم\u{2069}\": \"\u{2068}دار بيضاء\u{2069}\", x}", "  |                      ^"])
    }

    @Test("an isolate ends where a mark begins")
    func arabicMark() {
        let rows = snippet(diagnostic("دار ⟦بيضاء⟧"))
        #expect(rows == ["1 | \u{2068}دار\u{2069} \u{2068}بيضاء\u{2069}", "  |     ^^^^^"])
    }

    @Test("names in messages are isolated where directions meet")
    func isolatedName() {
        #expect(renderer.render(diagnostic("⟦x⟧", name: "وصل")).hasPrefix("error[FG9001]: bad '\u{2068}وصل\u{2069}'"))
    }

    @Test("what the user wrote cannot move the cursor or turn the text around")
    func hostile() {
        let rows = snippet(diagnostic("a\u{1B}[31m\u{202E}⟦b⟧"))
        #expect(rows == ["1 | a␛[31m\u{FFFD}b", "  |        ^"])
        #expect(!renderer.render(diagnostic("⟦x⟧", name: "\u{1B}[2J\n")).contains("\u{1B}"))
    }

    @Test("a long line is cut around the fault")
    func longLine() {
        let filler = String(repeating: "a", count: 200)
        let rows = snippet(diagnostic(filler + "⟦bad⟧" + filler), columns: 44)
        let caret = rows[1].firstIndex(of: "^").map { rows[1].distance(from: rows[1].startIndex, to: $0) }
        let bad = rows[0].firstIndex(of: "b").map { rows[0].distance(from: rows[0].startIndex, to: $0) }
        #expect(rows[0].count <= 44)
        #expect(rows[0].hasPrefix("1 | …a") && rows[0].hasSuffix("a…"))
        #expect(caret == bad)
        #expect(rows[1].filter { $0 == "^" }.count == 3)
    }

    @Test("a file of one line is laid out only near the fault")
    func enormousLine() {
        let filler = String(repeating: "دé", count: 200_000)
        let rows = snippet(diagnostic(filler + "⟦bad⟧" + filler), columns: 60)
        #expect(rows[0].contains("bad"))
        // Each letter of the two directions brings its isolates.
        #expect(rows[0].unicodeScalars.count < 180)
        #expect(rows[0].hasPrefix("1 | …") && rows[0].hasSuffix("…"))
    }

    @Test("the end of a long line is shown whole")
    func longLineEnd() {
        let rows = snippet(diagnostic(String(repeating: "a", count: 200) + "⟦b⟧"), columns: 44)
        #expect(rows[0].hasSuffix("ab"))
        #expect(rows[0].count == rows[1].count)
    }

    @Test("a span over several lines is marked at its first and last one")
    func severalLines() {
        #expect(snippet(diagnostic("a ⟦{\n b\n  }⟧ c")) == ["1 | a {", "  |   ^", "...", "3 |   } c", "  |   ^"])
    }

    @Test("colours come only when asked for")
    func colours() {
        let coloured = TerminalRenderer(MessageCatalogue(.en, load: texts), isColoured: true)
        #expect(coloured.render(diagnostic("⟦x⟧")).hasPrefix("\u{1B}[1;31merror[FG9001]\u{1B}[0m"))
        #expect(!renderer.render(diagnostic("⟦x⟧")).contains("\u{1B}"))
    }

    @Test("all are shown by place, each once, and counted")
    func all() {
        let source = SourceText(name: "a", text: "x y")
        let list = [
            Diagnostic(9001, in: source, at: ByteSpan(2, 3)),
            Diagnostic(9001, .warning, in: source, at: ByteSpan(0, 1)),
            Diagnostic(9001, in: source, at: ByteSpan(2, 3)), Diagnostic(9000, in: source, at: ByteSpan(2, 3)),
        ]
        let text = renderer.render(list)
        let heads = text.split(separator: "\n").filter { $0.contains("[FG") }.map { $0.prefix { $0 != "]" } }
        #expect(heads == ["warning[FG9001", "error[FG9000", "error[FG9001"])
        #expect(text.hasSuffix("\n2 errors, 1 warning\n"))
        #expect(renderer.render([Diagnostic]()) == "")
    }

    @Test(
        "the count is told in each language",
        arguments: [
            (Language.en, "2 errors, 1 warning"), (.fr, "2 erreurs ; 1 avertissement"),
            (.ar, "خطآن (2)، تحذير واحد (1)"), (.arq, "زوج غلطات (2) ، تنبيه واحد (1)"),
        ])
    func summary(language: Language, expected: String) {
        let source = SourceText(name: "a", text: "x y z")
        let list = [
            Diagnostic(9001, in: source, at: ByteSpan(2, 3)),
            Diagnostic(9001, .warning, in: source, at: ByteSpan(0, 1)),
            Diagnostic(9001, in: source, at: ByteSpan(4, 5)),
        ]
        #expect(DiagnosticSummary(list).text(MessageCatalogue(language, load: Repository.load)) == expected)
    }
}

@Suite("Diagnostics as JSON Lines")
struct JSONLinesRendererTests {
    @Test("a line holds place, texts, labels and fixes")
    func line() {
        var diagnostic = diagnostic("{\n\"é⟦x⟧\", ⟦y⟧", name: "\"q\"\u{1B}")
        diagnostic.notes = [Phrase("note.why")]
        diagnostic.fixIts = [FixIt(Phrase("fix.put"), edits: [.init(diagnostic.span, "z")], applicability: .unsafe)]
        let place = #""line":2,"column":3,"endLine":2,"endColumn":4,"start":5,"end":6"#
        #expect(
            JSONLinesRenderer(MessageCatalogue(.en, load: texts)).render([diagnostic]) == """
                {"version":1,"code":"FG9001","severity":"error","message":"bad '\\"q\\"\\u001b'","file":"test.json",\(place),\
                "labels":[{"message":"first here","line":2,"column":7,"endLine":2,"endColumn":8,"start":9,"end":10}],\
                "notes":["because"],"helps":[],"fixes":[{"message":"put this","applicability":"unsafe",\
                "edits":[{\(place),"replacement":"z"}]}]}

                """)
    }
}
