import FoggaraJSON
import FoggaraTestSupport
import Testing

@Suite("Reading JSON that is broken")
struct RecoveryTests {
    /// Faults in the order of the marks of `text`; a mark without faults, or a fault without mark, fails.
    private func expect(_ text: String, _ kinds: [JSONFault.Kind], _ value: String? = nil) {
        let marked = MarkedSource(text)
        let document = JSONDocument(marked.source)
        #expect(document.faults.map(\.kind) == kinds, "\(text)")
        #expect(document.faults.map(\.span) == marked.spans, "\(text)")
        if let value { #expect(JSONWriter.compact(document.root.value) == value, "\(text)") }
    }

    @Test(
        "each fault is found at its place and reading goes on after it",
        arguments: [
            ("⟦⟧", [.emptyDocument], "null"),
            (" \n⟦⟧", [.emptyDocument], "null"),
            ("[1⟦,⟧]", [.trailingComma], "[1]"),
            ("{\"a\": 1⟦,⟧}", [.trailingComma], #"{"a":1}"#),
            ("[⟦,⟧]", [.expectedValue], "[null]"),
            ("[1, [⟦,⟧]]", [.expectedValue], "[1,[null]]"),
            ("[1,⟦,⟧ 2]", [.expectedValue], "[1,null,2]"),
            ("{⟦,⟧}", [.expectedKey], "{}"),
            ("[1 ⟦⟧2]", [.expectedComma], "[1,2]"),
            ("{\"a\": 1\n⟦⟧\"b\": 2}", [.expectedComma], #"{"a":1,"b":2}"#),
            ("{\"a\" ⟦1⟧}", [.expectedColon], #"{"a":1}"#),
            ("{\"a\" ⟦=⟧ 1}", [.expectedColon], #"{"a":1}"#),
            ("{\"a\"⟦,⟧ \"b\": 1}", [.expectedColon], #"{"a":null,"b":1}"#),
            ("{\"a\": ⟦}⟧", [.expectedValue], #"{"a":null}"#),
            ("{⟦a⟧: 1}", [.expectedKey], #"{"a":1}"#),
            ("{\"p\": 1,⟦5⟧}", [.expectedKey], nil),
            ("⟦[⟧1", [.unclosedContainer], "[1]"),
            ("⟦{⟧\"a\": ⟦[⟧1", [.unclosedContainer, .unclosedContainer], #"{"a":[1]}"#),
            ("{\"a\": [1⟦}⟧", [.mismatchedClose], #"{"a":[1]}"#),
            ("{\"a\": [1⟦}⟧, \"b\": 2}", [.mismatchedClose], #"{"a":[1],"b":2}"#),
            ("[1⟦}⟧]", [.mismatchedClose], "[1]"),
            ("⟦]⟧ 1", [.expectedValue], "1"),
            ("[⟦\"a⟧\n]", [.unclosedString], "[null]"),
            ("{\"a\": ⟦\"x⟧,\n\"b\": 1}", [.unclosedString], #"{"a":null,"b":1}"#),
            ("{⟦\"a⟧: 1}", [.unclosedString], nil),
            ("\"a⟦\t⟧b\"", [.controlCharacter], #""a\tb""#),
            (#""⟦\x⟧⟦\u12⟧""#, [.invalidEscape, .invalidEscape], nil),
            ("[⟦'a'⟧]", [.singleQuotes], nil),
            ("[⟦01⟧, ⟦1.⟧, ⟦-⟧, ⟦.5⟧, ⟦+1⟧, ⟦1e⟧, ⟦0x1⟧]", Array(repeating: .invalidNumber, count: 7), nil),
            ("[⟦True⟧, ⟦undefined⟧, ⟦nul⟧]", Array(repeating: .invalidLiteral, count: 3), "[null,null,null]"),
            ("[1, ⟦// one\n⟧2⟦/* two */⟧]", [.comment, .comment], "[1,2]"),
            ("⟦/*/ 1 */⟧2", [.comment], "2"),
            ("1⟦/*⟧", [.comment], "1"),
            ("1 ⟦2⟧", [.extraContent], "1"),
            ("{} ⟦}⟧", [.extraContent], "{}"),
        ] as [(String, [JSONFault.Kind], String?)])
    func faults(text: String, kinds: [JSONFault.Kind], value: String?) {
        if kinds == [.singleQuotes] || kinds == [.comment, .comment] {
            // The fault is the opening quote alone; a line comment ends before its line break.
            let found = JSONDocument(MarkedSource(text).source).faults
            #expect(found.map(\.kind) == kinds)
            #expect(found.map(\.span.start) == MarkedSource(text).spans.map(\.start))
        } else {
            expect(text, kinds, value)
        }
    }

    @Test("bytes that are no UTF-8 are reported one sequence at a time")
    func brokenUTF8() {
        let bytes: [UInt8] = [0x22, 0xFF, 0xC0, 0x80, 0xE2, 0x82, 0x41, 0xED, 0xA0, 0x80, 0xF5, 0x22]
        let document = JSONDocument(SourceText(name: "a", bytes: bytes))
        #expect(document.faults.allSatisfy { $0.kind == .invalidUTF8 })
        #expect(document.faults.map(\.span.start) == [1, 2, 3, 4, 7, 8, 9, 10])
    }

    @Test("several faults are found in one reading, by place")
    func several() {
        let marked = MarkedSource(
            """
            {
              ⟦name⟧: "x",
              "list": [1, 2⟦,⟧],
              "price": ⟦1,5⟧
            }
            """)
        let document = JSONDocument(marked.source)
        #expect(document.faults.map(\.kind) == [.expectedKey, .trailingComma, .expectedKey])
        #expect(document.root["list"]?.elements.count == 2)
    }

    @Test("the reader stops counting at its limit")
    func manyFaults() {
        let text = "[" + String(repeating: "x ", count: 5_000) + "]"
        #expect(JSONDocument(SourceText(name: "a", text: text)).faults.count == JSONLimits.faults)
    }

    @Test("128 levels are read and 129 refused", arguments: ["[", "{\"a\":"])
    func depth(open: String) {
        let close = open == "[" ? "]" : "}"
        func text(_ levels: Int) -> SourceText {
            SourceText(
                name: "a",
                text: String(repeating: open, count: levels - 1) + "[" + "]"
                    + String(repeating: close, count: levels - 1))
        }
        #expect(JSONDocument(text(128)).faults == [])
        let deeper = JSONDocument(text(129))
        #expect(deeper.faults.map(\.kind) == [.tooDeep])
        #expect(deeper.faults.map(\.span.start) == [128 * open.utf8.count])
        #expect(JSONWriter.compact(deeper.root.value).utf8.count > 128)
    }

    @Test("a hundred thousand brackets are one fault")
    func manyBrackets() {
        for text in [String(repeating: "[", count: 100_000), String(repeating: "{\"a\":", count: 100_000)] {
            #expect(JSONDocument(SourceText(name: "a", text: text)).faults.map(\.kind) == [.tooDeep])
        }
        let closing = JSONDocument(SourceText(name: "a", text: String(repeating: "]", count: 100_000)))
        #expect(closing.faults.count == JSONLimits.faults)
    }

    @Test("any bytes at all are read without a trap, the same way twice")
    func noise() {
        var random = SplitMix(seed: 7)
        let alphabet = Array("{}[]:,\"'\\/*=tfn-+.0e1u \n\t#é".utf8) + [0xFF, 0x80, 0xED, 0x00]
        for _ in 0..<3_000 {
            let bytes = (0..<random.below(40)).map { _ in alphabet[random.below(alphabet.count)] }
            let document = JSONDocument(SourceText(name: "a", bytes: bytes))
            #expect(document.faults.map(\.span) == JSONDocument(SourceText(name: "a", bytes: bytes)).faults.map(\.span))
            for fault in document.faults {
                #expect(
                    0 <= fault.span.start && fault.span.start <= fault.span.end && fault.span.end <= bytes.count,
                    "\(bytes)")
            }
            let text = JSONWriter.compact(document.root.value)
            #expect(JSONDocument.value(of: Array(text.utf8)) != nil, "\(bytes)")
        }
    }
}
