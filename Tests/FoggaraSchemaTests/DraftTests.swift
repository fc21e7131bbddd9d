import FoggaraDiagnostics
import FoggaraJSON
import FoggaraSchema
import FoggaraTestSupport
import Testing

/// Keywords of draft-07, meta-schemas and vocabularies.
@Suite("drafts of JSON Schema")
struct DraftTests {
    private static func accepts(
        _ schema: String, _ value: String, draft: SchemaDraft = .draft7, documents: [String: String] = [:]
    ) throws -> Bool {
        let load = SchemaDraft.loader({ Repository.load($0) }) { uri in
            documents[uri].map { JSONDocument(SourceText(name: uri, text: $0)) }
        }
        let compiled = try Schema(
            compiling: JSONDocument(SourceText(name: "schema", text: schema)), dialect: SchemaDialect(draft: draft),
            load: load)
        let node = JSONDocument(SourceText(name: "value", text: value)).root
        #expect(compiled.accepts(node) == compiled.check(node).isEmpty)
        return compiled.accepts(node)
    }

    private static let cases: [(schema: String, good: String, bad: String)] = [
        (#"{"items": [{"type": "string"}], "additionalItems": {"type": "null"}}"#, #"["a", null]"#, #"["a", 1]"#),
        (#"{"items": [{"type": "string"}], "additionalItems": false}"#, #"["a"]"#, #"["a", 1]"#),
        (#"{"items": {"type": "string"}, "additionalItems": false}"#, #"["a", "b"]"#, "[1]"),
        (#"{"dependencies": {"a": ["b"]}}"#, #"{"a": 1, "b": 2}"#, #"{"a": 1}"#),
        (#"{"dependencies": {"a": {"required": ["b"]}}}"#, #"{"b": 2}"#, #"{"a": 1}"#),
        (##"{"$ref": "#/definitions/n", "definitions": {"n": {"type": "null"}}, "type": "string"}"##, "null", #""x""#),
        (##"{"$ref": "#n", "definitions": {"x": {"$id": "#n", "type": "null"}}}"##, "null", "1"),
        (
            ##"{"allOf": [{"$id": "http://x.dz/a", "$ref": "#/definitions/n"}], "definitions": {"n": {"type": "null"}}}"##,
            "null", "1"
        ),
    ]

    @Test("what only draft-07 has, or has otherwise, means what it meant", arguments: cases)
    func older(schema: String, good: String, bad: String) throws {
        #expect(try Self.accepts(schema, good))
        #expect(try !Self.accepts(schema, bad))
    }

    @Test(
        "keywords that came later are remarks in draft-07",
        arguments: [
            #"{"prefixItems": [false]}"#, #"{"dependentRequired": {"a": ["b"]}}"#, #"{"unevaluatedItems": false}"#,
            #"{"contains": {"type": "number"}, "minContains": 5}"#,
        ])
    func younger(schema: String) throws {
        let value = schema.contains("dependent") ? #"{"a": 1}"# : "[1]"
        #expect(try Self.accepts(schema, value))
        #expect(try !Self.accepts(schema, value, draft: .draft2020))
    }

    @Test("a schema says by itself of which draft it is")
    func named() throws {
        let old = #"{"$schema": "http://json-schema.org/draft-07/schema#", "items": [{"type": "string"}]}"#
        #expect(try !Self.accepts(old, "[1]", draft: .draft2020))
        let new = #"{"$schema": "https://json-schema.org/draft/2020-12/schema", "prefixItems": [{"type": "string"}]}"#
        #expect(try !Self.accepts(new, "[1]", draft: .draft7))
    }

    @Test("both meta-schemas take themselves and refuse what is no schema", arguments: SchemaDraft.allCases)
    func meta(draft: SchemaDraft) throws {
        let uri = [
            .draft7: "http://json-schema.org/draft-07/schema#",
            .draft2020: "https://json-schema.org/draft/2020-12/schema",
        ][draft, default: ""]
        let path = try #require(SchemaDraft.path(of: uri))
        let own = String(decoding: try #require(Repository.load(path)), as: UTF8.self)
        let schema = "{\"$ref\": \"\(uri)\"}"
        #expect(try Self.accepts(schema, own, draft: draft))
        #expect(try !Self.accepts(schema, #"{"minLength": -1}"#, draft: draft))
    }

    @Test("a meta-schema without the vocabulary of assertions takes them away")
    func vocabulary() throws {
        let meta = """
            {"$schema": "https://json-schema.org/draft/2020-12/schema",
             "$vocabulary": {"https://json-schema.org/draft/2020-12/vocab/core": true,
              "https://json-schema.org/draft/2020-12/vocab/applicator": true}}
            """
        let schema = #"{"$schema": "https://x.dz/meta", "properties": {"a": {"minimum": 5}, "b": false}}"#
        let documents = ["https://x.dz/meta": meta]
        #expect(try Self.accepts(schema, #"{"a": 1}"#, draft: .draft2020, documents: documents))
        #expect(try !Self.accepts(schema, #"{"b": 1}"#, draft: .draft2020, documents: documents))
    }
}
