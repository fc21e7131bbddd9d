import FoggaraJSON
import FoggaraTestSupport
import Testing

@Suite("Documents with places")
struct DocumentTests {
    @Test("keys and values know their bytes")
    func spans() {
        let marked = MarkedSource("{ ⟦\"ké\"⟧ : ⟦[1, ⟦\"ا\"⟧ ]⟧ }")
        let member = JSONDocument(marked.source).root.members[0]
        #expect(member.key == "ké")
        #expect([member.keySpan, member.value.span, member.value.elements[1].span] == marked.spans)
    }

    @Test("lines and columns count from one, columns in scalars")
    func positions() {
        func parts(_ position: TextPosition) -> [Int] { [position.line, position.column, position.lineStart] }
        let source = SourceText(name: "a", text: "é\nاب😀x\r\n")
        #expect(parts(source.position(of: 2)) == [1, 2, 0])
        #expect(parts(source.position(of: 11)) == [2, 4, 3])
        #expect(parts(source.position(of: 999)) == [3, 1, 14])
    }

    @Test(
        "a part of a decoded text leads back to its bytes",
        arguments: [
            (#""ab⟦cd⟧e""#, 2, 4), (#""\n⟦\t⟧x""#, 1, 2), (#""\u00e9⟦x⟧""#, 2, 3), (#""⟦\ud83d\ude00⟧!""#, 0, 4),
            (#""a⟦\\⟧b""#, 1, 2), (#""é⟦و\"⟧""#, 2, 5), (#""abc⟦⟧""#, 3, 3), (#""⟦\ud83d⟧x""#, 0, 3),
        ])
    func decodedSpans(text: String, start: Int, end: Int) {
        let marked = MarkedSource(text)
        let node = JSONDocument(marked.source).root
        #expect(node.sourceSpan(ofDecoded: ByteSpan(start, end)) == marked.spans[0])
    }

    @Test(
        "escapes are decoded",
        arguments: [
            (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u0041\u00E9""#, "Aé"), (#""\ud83d\ude00""#, "😀"),
            (#""\ud83d""#, "\u{FFFD}"), (#""\ude00\ud83d""#, "\u{FFFD}\u{FFFD}"), (#""\u0000""#, "\u{0}"), (#""""#, ""),
        ])
    func escapes(text: String, expected: String) {
        let node = JSONDocument(SourceText(name: "a", text: text)).root
        #expect(node.string.map { Array($0.unicodeScalars) } == Array(expected.unicodeScalars))
        #expect(node.isText(expected.utf8))
        #expect(node.scalarCount == expected.unicodeScalars.count)
    }

    @Test("a byte order mark is passed over and positions still count it")
    func byteOrderMark() {
        let document = JSONDocument(SourceText(name: "a", bytes: [0xEF, 0xBB, 0xBF, 0x31]))
        #expect(document.faults == [])
        #expect(document.root.span == ByteSpan(3, 4))
    }

    @Test("members keep their order and repetitions; a look-up gives the first")
    func members() {
        let root = JSONDocument(SourceText(name: "a", text: #"{"b": 1, "a": 2, "\u0062": 3}"#)).root
        #expect(root.members.map(\.key) == ["b", "a", "b"])
        #expect(root["b"]?.number?.integer == 1)
        #expect(root["c"] == nil)
        #expect(root.count == 3)
        #expect(root.repeatedKeys.map { [$0.first.value.index, $0.second.value.index] } == [[2, 6]])
        #expect(JSONWriter.compact(root.value) == #"{"b":3,"a":2}"#)
    }

    @Test("accents composed and decomposed are two keys")
    func normalisation() {
        let root = JSONDocument(SourceText(name: "a", text: "{\"é\": 1, \"e\u{301}\": 2}")).root
        #expect(root["e\u{301}"]?.number?.integer == 2)
        #expect(root.value.object?.count == 2)
    }

    @Test("every node has the pointer that leads to it")
    func pointers() {
        let root = JSONDocument(SourceText(name: "a", text: #"{"a/b": [{"~": null}, []], "": {"x": [1, [2]]}}"#)).root
        var count = 0
        func visit(_ node: JSONNode) {
            count += 1
            #expect(node.pointer.node(in: root)?.index == node.index)
            #expect(JSONPointer(node.pointer.description) == node.pointer)
            for element in node.elements { visit(element) }
            for member in node.members {
                #expect(member.keyNode.pointer == member.value.pointer)
                visit(member.value)
            }
        }
        visit(root)
        #expect(count == 10)
    }

    @Test("a table of keys finds what is in it and nothing else")
    func keyTable() {
        let names = (0..<200).map { "key\($0)" } + ["", "é", "a\"b"]
        let table = JSONKeyTable(names)
        let object = JSONObject((names + ["key200", "e"]).map { ($0, JSONValue.null) })
        let root = JSONDocument(SourceText(name: "a", text: JSONWriter.compact(.object(object)))).root
        #expect(root.members.map { table.index(of: $0.keyNode) } == (0..<203).map { $0 } + [nil, nil])
        #expect(table.index(of: "é") == 201)
        #expect(JSONKeyTable([]).index(of: "a") == nil)
    }
}

@Suite("JSON Pointer")
struct PointerTests {
    @Test(
        "the examples of RFC 6901",
        arguments: [
            ("/foo", #"["bar","baz"]"#), ("/foo/0", #""bar""#), ("/", "0"), ("/a~1b", "1"), ("/c%d", "2"),
            ("/m~0n", "8"), ("/k\"l", "6"),
            ("/ ", "7"),
        ])
    func examples(pointer: String, expected: String) throws {
        let text = #"{"foo": ["bar", "baz"], "": 0, "a/b": 1, "c%d": 2, "k\"l": 6, " ": 7, "m~n": 8}"#
        let root = JSONDocument(SourceText(name: "a", text: text)).root
        let parsed = try #require(JSONPointer(pointer))
        #expect(parsed.value(in: root.value).map(JSONWriter.compact) == expected)
        #expect(parsed.node(in: root).map { JSONWriter.compact($0.value) } == expected)
        #expect(parsed.description == pointer)
    }

    @Test(
        "what leads nowhere gives nothing", arguments: ["/foo/2", "/foo/-", "/foo/01", "/foo/+1", "/bar", "/foo/0/x"])
    func nowhere(pointer: String) throws {
        let value: JSONValue = ["foo": ["bar", "baz"]]
        #expect(try #require(JSONPointer(pointer)).value(in: value) == nil)
    }

    @Test("what is no pointer is refused", arguments: ["a", "/~", "/~2"])
    func refused(text: String) {
        #expect(JSONPointer(text) == nil)
    }
}

@Suite("Writing JSON")
struct WriterTests {
    @Test("writing and reading any value gives it again", arguments: [1, 2, 3, 4] as [UInt64])
    func roundTrip(seed: UInt64) {
        var random = SplitMix(seed: seed)
        for _ in 0..<400 {
            let value = random.value(depth: 4)
            let compact = JSONWriter.compact(value)
            let pretty = JSONWriter.pretty(value)
            #expect(JSONDocument.value(of: Array(compact.utf8)) == value, "seed \(seed): \(compact)")
            #expect(JSONDocument.value(of: Array(pretty.utf8)) == value, "seed \(seed): \(compact)")
            let again = JSONDocument.value(of: Array(compact.utf8)).map(JSONWriter.compact)
            #expect(again == compact, "seed \(seed)")
        }
    }

    @Test("the layout is two blanks a level, keys in their order")
    func layout() {
        let value: JSONValue = ["b": [1, [:], []], "a": ["x": "\u{1}é/"]]
        #expect(JSONWriter.compact(value) == #"{"b":[1,{},[]],"a":{"x":"\u0001é/"}}"#)
        #expect(
            JSONWriter.pretty(value) == """
                {
                  "b": [
                    1,
                    {},
                    []
                  ],
                  "a": {
                    "x": "\\u0001é/"
                  }
                }

                """)
    }
}
