import FoggaraJSON
import FoggaraTestSupport
import Testing

@Suite("the one form of a JSON text")
struct FormatterTests {
    private static func formatted(_ text: String) -> String? {
        JSONFormatter.formatted(JSONDocument(SourceText(name: "x", text: text)))
            .map { String(decoding: $0, as: UTF8.self) }
    }

    @Test("what fits stands on one line, the outermost value is opened")
    func lines() {
        #expect(
            Self.formatted(#"{"a":[1,2 , 3],"b":{ "c" : {} , "d":[]}}"#) == """
                {
                  "a": [1, 2, 3],
                  "b": { "c": {}, "d": [] }
                }

                """)
        #expect(Self.formatted(" [ ] ") == "[]\n")
        #expect(Self.formatted("7") == "7\n")
    }

    @Test("a line has 120 columns at most where its values let it, counted in characters and not in bytes")
    func columns() throws {
        let word = String(repeating: "ب", count: 50)
        let fits = try #require(Self.formatted("{\"k\": [\"\(word)\", \"\(word)\", 123]}"))
        #expect(fits.split(separator: "\n")[1].unicodeScalars.count <= 120 && fits.split(separator: "\n").count == 3)
        let breaks = try #require(Self.formatted("{\"k\": [\"\(word)\", \"\(word)\", 12345678901]}"))
        #expect(breaks.split(separator: "\n").count == 7)
    }

    @Test("texts and numbers keep the bytes they were written with, and keys their order")
    func bytes() {
        #expect(
            Self.formatted(#"{"z":1.50,"a":"\u00e9\/é","z":-0e+1}"#) == """
                {
                  "z": 1.50,
                  "a": "\\u00e9\\/é",
                  "z": -0e+1
                }

                """)
    }

    @Test("a text that is no JSON has no form", arguments: ["", "{", "[1,]", "{'a':1}"])
    func broken(text: String) { #expect(Self.formatted(text) == nil) }

    @Test(
        "every template and fixture keeps its value, and its form is not changed again",
        arguments: Repository.files(below: "templates", suffix: ".json")
            + Repository.files(below: "schemas", suffix: ".json")
            + Repository.files(below: "Tests/Fixtures", suffix: ".json"))
    func whole(path: String) throws {
        let document = JSONDocument(Repository.source(path))
        guard document.faults.isEmpty else { return #expect(JSONFormatter.formatted(document) == nil) }
        let once = try #require(JSONFormatter.formatted(document))
        let again = JSONDocument(SourceText(name: path, bytes: once))
        #expect(again.root.value == document.root.value)
        #expect(JSONFormatter.formatted(again) == once)
        for line in once.split(separator: UInt8(ascii: "\n")) {
            #expect(line.last != UInt8(ascii: " "))
        }
    }
}
