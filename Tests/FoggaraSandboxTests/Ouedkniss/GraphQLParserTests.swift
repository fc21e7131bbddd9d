import FoggaraJSON
import Testing

@testable import FoggaraSandbox

@Suite struct GraphQLParserTests {
    @Test("an operation is read with variables, aliases, arguments and selections")
    func operation() throws {
        let document = try GraphQLParser.parse(
            """
            # what the page sends
            query SearchQuery($q: String, $filter: SearchFilterInput!, $size: MediaSize = MEDIUM) {
              search(q: $q, filter: {page: 1, ids: ["a", 2.5, null]}) { announcements { data { made: refreshedAt, id } } }
            }
            """)
        #expect(document.kind == "query")
        #expect(document.name == "SearchQuery")
        #expect(document.variables.map(\.type) == ["String", "SearchFilterInput!", "MediaSize"])
        #expect(document.variables.last?.defaultValue == "MEDIUM")
        let search = try #require(document.selections.first)
        #expect(search.arguments.map(\.name) == ["q", "filter"])
        #expect(search.arguments.map(\.value) == [.variable("q"), .literal(["page": 1, "ids": ["a", 2.5, .null]])])
        let data = try #require(search.selections.first?.selections.first)
        #expect(data.selections.map(\.key) == ["made", "id"])
        #expect(data.selections.map(\.name) == ["refreshedAt", "id"])
    }

    @Test(
        "a broken text is told with its line",
        arguments: [
            ("query X {", "Syntax Error: Expected Name, found <EOF>", 1),
            ("query X {\n a { }\n}", "Syntax Error: Expected Name, found }", 2),
            ("query X($a String) { a }", "Syntax Error: Expected :, found Name \"String\"", 1),
            ("fragment F on A { a }", "Syntax Error: Unexpected Name \"fragment\"", 1),
            ("{ a } { b }", "Syntax Error: Unexpected {", 1),
            ("{ a(b: \"c) }", "Syntax Error: Unterminated string.", 1),
            ("{ a ? }", "Syntax Error: Cannot parse the unexpected character \"?\".", 1),
            (String(repeating: "{a", count: 40), "Query is too deep.", 1),
            ("{ a(b: \(String(repeating: "[", count: 40))) }", "Value is too deep.", 1),
        ])
    func broken(text: String, message: String, line: Int) {
        #expect(throws: GraphQLSyntaxError(message: message, line: line)) { try GraphQLParser.parse(text) }
    }
}
