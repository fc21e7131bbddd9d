import Testing

@testable import FoggaraSchema

@Suite("References between schemas")
struct URIReferenceTests {
    @Test(
        "the examples of RFC 3986",
        arguments: [
            ("g:h", "g:h"), ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"),
            ("/g", "http://a/g"), ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"), ("g?y", "http://a/b/c/g?y"),
            ("#s", "http://a/b/c/d;p?q#s"), ("g#s", "http://a/b/c/g#s"), ("", "http://a/b/c/d;p?q"),
            (".", "http://a/b/c/"), ("./", "http://a/b/c/"), ("..", "http://a/b/"), ("../g", "http://a/b/g"),
            ("../..", "http://a/"), ("../../g", "http://a/g"), ("../../../g", "http://a/g"), ("/./g", "http://a/g"),
            ("/../g", "http://a/g"), ("g.", "http://a/b/c/g."), ("..g", "http://a/b/c/..g"),
            ("./g/.", "http://a/b/c/g/"), ("g/./h", "http://a/b/c/g/h"), ("g/../h", "http://a/b/c/h"),
        ])
    func examples(reference: String, expected: String) {
        let base = URIReference("http://a/b/c/d;p?q")
        #expect(URIReference(reference).resolved(against: base).description == expected)
    }

    @Test(
        "names keep their form", arguments: ["urn:uuid:1-2", "#/a%20b", "tag:x,2026:y", "a:b/../c", "http://h?x/y:z#f"])
    func forms(text: String) {
        #expect(URIReference(text).description == text)
    }

    @Test(
        "percent signs are decoded",
        arguments: [("a%20b", "a b"), ("%d9%88", "و"), ("100%", "100%"), ("%zz", "%zz"), ("%2", "%2")])
    func decoding(text: String, expected: String) {
        #expect(URIReference.decoded(text) == expected)
    }
}
