import FoggaraDiagnostics
import Testing

@Suite("Suggestions by edit distance")
struct SuggestTests {
    @Test(
        "near names come first and far ones not at all",
        arguments: [
            ("maxLenght", ["minLength", "maxLength", "pattern"], ["maxLength", "minLength"]),
            ("Mial", ["Mail", "Main", "Sheet"], ["Mail"]),
            ("mail", ["Mail", "mall"], ["Mail", "mall"]),
            ("x", ["y", "abc"], []),
            ("nodes", ["connections", "settings"], []),
            ("وصلل", ["وصل", "دفع"], ["وصل"]),
        ])
    func closest(name: String, candidates: [String], expected: [String]) {
        #expect(Suggest.closest(to: name, in: candidates) == expected)
    }

    @Test("at most four names are suggested, each once")
    func limit() {
        let names = Suggest.closest(to: "item", in: ["item1", "item2", "item1", "item3", "item4", "item5"])
        #expect(names == ["item1", "item2", "item3", "item4"])
    }

    @Test(
        "a swap of neighbours is one edit",
        arguments: [("ab", "ba", 1), ("", "abc", 3), ("kitten", "sitting", 3), ("same", "same", 0)])
    func distance(first: String, second: String, expected: Int) {
        #expect(Suggest.distance(first, second) == expected)
        #expect(Suggest.distance(second, first) == expected)
    }
}
