import FoggaraDiagnostics
import FoggaraJSON
import FoggaraSchema
import Testing

@Suite("Schemas that refer to schemas")
struct ReferenceTests {
    private func accepts(_ schemaText: String, _ value: String) throws -> Bool {
        let node = JSONDocument(SourceText(name: "a", text: value)).root
        let schema = try schema(schemaText)
        // Both ways to run must agree.
        #expect(schema.check(node).isEmpty == schema.accepts(node))
        return schema.accepts(node)
    }

    @Test(
        "a dynamic reference takes the outermost anchor of its name",
        arguments: [(#"{"children": [{"extra": 1}]}"#, false), (#"{"children": [{"data": 1}]}"#, true)])
    func dynamic(value: String, expected: Bool) throws {
        let text = ##"""
            {"$id": "https://foggara.test/strict", "$dynamicAnchor": "node", "$ref": "tree",
             "unevaluatedProperties": false,
             "$defs": {"tree": {"$id": "tree", "$dynamicAnchor": "node", "type": "object", "properties": {
               "data": true, "children": {"type": "array", "items": {"$dynamicRef": "#node"}}}}}}
            """##
        #expect(try accepts(text, value) == expected)
    }

    @Test(
        "children that a fitting branch looked at count as evaluated",
        arguments: [
            (#"{"kind": "a", "x": 1}"#, true), (#"{"kind": "a", "y": 1}"#, false), (#"{"kind": "b", "y": 1}"#, true),
            (#"{"kind": "b", "y": 1, "z": 1}"#, false),
        ])
    func evaluated(value: String, expected: Bool) throws {
        let text = """
            {"properties": {"kind": {}}, "if": {"properties": {"kind": {"const": "a"}}},
             "then": {"properties": {"x": {}}},
             "else": {"properties": {"y": {}}}, "unevaluatedProperties": false}
            """
        #expect(try accepts(text, value) == expected)
    }

    @Test("elements are evaluated by position and by `contains`", arguments: [("[1, \"a\"]", true), ("[1, 2]", false)])
    func evaluatedItems(value: String, expected: Bool) throws {
        let text = """
            {"prefixItems": [{"type": "number"}], "contains": {"type": "string"}, "minContains": 0,
             "unevaluatedItems": false}
            """
        #expect(try accepts(text, value) == expected)
    }

    @Test("what looks like a reference inside a fixed value is none")
    func fixedValue() throws {
        #expect(try accepts(##"{"const": {"$ref": "#/nowhere"}}"##, ##"{"$ref": "#/nowhere"}"##))
    }

    @Test("keys with slashes, tildes and percent signs are reached")
    func escapedPointers() throws {
        let text = ##"{"$ref": "#/$defs/a~1b~0c%25d", "$defs": {"a/b~c%d": {"type": "null"}}}"##
        #expect(try accepts(text, "null"))
        #expect(try !accepts(text, "1"))
    }

    @Test("a chain of references without end is refused, a long one told and not followed")
    func chains() throws {
        let links = (0..<1_500).map { ##""d\##($0)": {"$ref": "#/$defs/d\##($0 + 1)"}"## }.joined(separator: ", ")
        let long = ##"{"$ref": "#/$defs/d0", "$defs": {\##(links), "d1500": {"type": "string"}}}"##
        let node = JSONDocument(SourceText(name: "a", text: "\"x\"")).root
        #expect(findings(try schema(long).check(node)) == [#"FG2028 "x""#])

        let loop = ##"""
            {"$id": "https://foggara.test/o", "$dynamicAnchor": "n", "$ref": "i",
             "$defs": {"i": {"$id": "i", "$dynamicAnchor": "n", "allOf": [{"$dynamicRef": "#n"}]}}}
            """##
        let checked = Schema.compile(JSONDocument(SourceText(name: "s", text: loop)).root)
        #expect(Set(checked.diagnostics.map(\.code)) == [2106])
        #expect(checked.value.accepts(node))
    }

    @Test(
        "patterns and names of keys apply to every key",
        arguments: [(#"{"x-a": 1}"#, true), (#"{"x-a": "1"}"#, false), (#"{"y": 1}"#, false)])
    func patternKeys(value: String, expected: Bool) throws {
        #expect(
            try accepts(#"{"patternProperties": {"^x-": {"type": "number"}}, "additionalProperties": false}"#, value)
                == expected)
    }

    @Test("objects with many keys are checked too")
    func manyKeys() throws {
        let keys = (0..<100).map { "\"k\($0)\"" }
        let text = #"{"required": [\#(keys.joined(separator: ", "))]}"#
        let all = "{" + keys.map { "\($0): 1" }.joined(separator: ", ") + "}"
        #expect(try accepts(text, all))
        #expect(try !accepts(text, all.replacing("\"k99\": 1", with: "\"k98\": 1")))
    }
}
