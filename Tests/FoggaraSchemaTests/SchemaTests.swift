import FoggaraDiagnostics
import FoggaraJSON
import FoggaraSchema
import FoggaraTestSupport
import Testing

/// Compiles a schema text.
func schema(_ text: String, dialect: SchemaDialect = .standard) throws -> Schema {
    try Schema(compiling: JSONDocument(SourceText(name: "schema.json", text: text)), dialect: dialect)
}

/// Codes with the text of their places, as `FG2001 "x"`.
func findings(_ diagnostics: [Diagnostic]) -> [String] {
    diagnostics.map { "\($0.code) \($0.source.text(in: $0.span))" }
}

@Suite("JSON Schema")
struct SchemaTests {
    private func check(_ schemaText: String, _ text: String) throws -> [String] {
        findings(try schema(schemaText).check(JSONDocument(SourceText(name: "a.json", text: text)).root))
    }

    @Test(
        "each keyword refuses with its code at its place",
        arguments: [
            (#"{"type": "string"}"#, "1", ["FG2001 1"]),
            (#"{"type": ["string", "null"]}"#, "[]", ["FG2001 []"]),
            (#"{"type": "integer"}"#, "1.5", ["FG2001 1.5"]),
            (#"{"enum": ["mail", 1.0, null]}"#, #""mial""#, [#"FG2002 "mial""#]),
            (#"{"const": {"a": 1}}"#, #"{"a": 2}"#, [#"FG2003 {"a": 2}"#]),
            (#"{"multipleOf": 0.01}"#, "0.075", ["FG2004 0.075"]),
            (#"{"maximum": 9007199254740993}"#, "9007199254740994", ["FG2005 9007199254740994"]),
            (#"{"exclusiveMaximum": 1}"#, "1.0", ["FG2006 1.0"]),
            (#"{"minimum": 1}"#, "0.99999999999999999999", ["FG2007 0.99999999999999999999"]),
            (#"{"exclusiveMinimum": 1}"#, "1", ["FG2008 1"]),
            (#"{"maxLength": 1}"#, #""é\u00e9""#, [#"FG2009 "é\u00e9""#]),
            (#"{"minLength": 2}"#, #""😀""#, [#"FG2010 "😀""#]),
            (#"{"pattern": "^a"}"#, #""ba""#, [#"FG2011 "ba""#]),
            (#"{"pattern": "^\\p{Letter}\\p{Script=Arabic}$"}"#, #""1و""#, [#"FG2011 "1و""#]),
            (#"{"pattern": "^\\P{gc=Decimal_Number}+$"}"#, #""é٣""#, [#"FG2011 "é٣""#]),
            (#"{"maxItems": 1}"#, "[1, 2]", ["FG2012 [1, 2]"]),
            (#"{"minItems": 1}"#, "[]", ["FG2013 []"]),
            (#"{"uniqueItems": true}"#, "[1, 2, 1.0]", ["FG2014 1.0"]),
            (#"{"contains": {"type": "string"}}"#, "[1]", ["FG2015 [1]"]),
            (#"{"contains": {"type": "string"}, "maxContains": 1}"#, #"["a", "b"]"#, [#"FG2016 ["a", "b"]"#]),
            (#"{"required": ["a", "b"]}"#, #"{"b": 1}"#, ["FG2017 {"]),
            (#"{"properties": {"a": {}}, "additionalProperties": false}"#, #"{"b": 1}"#, [#"FG2018 "b""#]),
            (#"{"maxProperties": 0}"#, #"{"b": 1}"#, [#"FG2019 {"b": 1}"#]),
            (#"{"minProperties": 1}"#, "{}", ["FG2020 {}"]),
            (#"{"dependentRequired": {"a": ["b"]}}"#, #"{"a": 1}"#, [#"FG2022 "a""#]),
            (#"{"oneOf": [{"minimum": 1}, {"minimum": 2}]}"#, "3", ["FG2024 3"]),
            (#"{"not": {"type": "string"}}"#, #""a""#, [#"FG2025 "a""#]),
            (#"{"properties": {"a": false}}"#, #"{"a": 1}"#, ["FG2026 1"]),
            (#"{"propertyNames": {"maxLength": 1}}"#, #"{"ab": 1}"#, [#"FG2009 "ab""#]),
            (
                #"{"unevaluatedProperties": false, "allOf": [{"properties": {"a": {}}}]}"#, #"{"a": 1, "b": 1}"#,
                [#"FG2018 "b""#]
            ),
            (#"{"prefixItems": [{"type": "string"}], "items": {"type": "null"}}"#, "[1, 2]", ["FG2001 1", "FG2001 2"]),
            (#"{"if": {"type": "string"}, "then": {"minLength": 1}, "else": {"minimum": 1}}"#, "0", ["FG2007 0"]),
            (#"{"dependentSchemas": {"a": {"required": ["b"]}}}"#, #"{"a": 1}"#, ["FG2017 {"]),
        ])
    func keywords(schemaText: String, text: String, expected: [String]) throws {
        #expect(try check(schemaText, text) == expected)
    }

    @Test("all faults are found at once, by place")
    func several() throws {
        let found = try check(
            """
            {"type": "object", "required": ["id"], "additionalProperties": false,
             "properties": {"id": {}, "n": {"type": "array", "items": {"type": "object",
               "required": ["name"], "properties": {"name": {"type": "string"}}}}}}
            """, #"{"n": [{"name": 1}, {}, 2], "x": 1}"#)
        #expect(found == ["FG2017 {", "FG2001 1", "FG2017 {", "FG2001 2", #"FG2018 "x""#])
    }

    @Test("an unknown key suggests a near one, or lists what is allowed")
    func suggestion() throws {
        let schema = try schema(
            #"{"properties": {"maxDuration": {}, "maxCost": {}}, "additionalProperties": false}"#)
        let near = schema.check(JSONDocument(SourceText(name: "a", text: #"{"maxDurration": 1}"#)).root)
        #expect(near[0].helps == [Phrase("help.similar", ["candidates": "'maxDuration'"])])
        #expect(near[0].fixIts.first?.edits.first?.replacement == "\"maxDuration\"")
        let far = schema.check(JSONDocument(SourceText(name: "a", text: #"{"zzz": 1}"#)).root)
        #expect(far[0].helps == [Phrase("help.allowed", ["allowed": "'maxDuration', 'maxCost'"])])
        #expect(far[0].fixIts == [])
    }

    @Test("the rule is named by the pointer of its schema")
    func location() throws {
        let schema = try schema(
            ##"{"$defs": {"a/b": {"type": "string"}}, "properties": {"x": {"$ref": "#/$defs/a~1b"}}}"##)
        let found = schema.check(JSONDocument(SourceText(name: "a", text: #"{"x": 1}"#)).root)
        #expect(found[0].notes == [Phrase("note.rule", ["schema": "schema.json", "pointer": "#/$defs/a~1b/type"])])
    }

    @Test(
        "of several alternatives the one that was meant is told",
        arguments: [
            (#"{"type": "mail", "to": 1}"#, ["FG2001 1"]),
            (#"{"type": "slack"}"#, ["FG2017 {"]),
            ("1", ["FG2001 1"]),
            (#"{"type": "fax"}"#, [#"FG2023 {"type": "fax"}"#]),
        ])
    func alternatives(text: String, expected: [String]) throws {
        let schemaText = """
            {"oneOf": [
              {"type": "object", "required": ["to"],
               "properties": {"type": {"const": "mail"}, "to": {"type": "string"}}},
              {"type": "object", "required": ["hook"], "properties": {"type": {"const": "slack"}, "hook": {}}},
              {"$ref": "#/$defs/text"}], "$defs": {"text": {"type": "string"}}}
            """
        #expect(try check(schemaText, text) == expected)
    }

    @Test("a value that no alternative takes is told all types")
    func unionOfTypes() throws {
        let schema = try schema(#"{"anyOf": [{"type": "string"}, {"type": "integer"}]}"#)
        let found = schema.check(JSONDocument(SourceText(name: "a", text: "[]")).root)
        #expect(found[0].message.arguments[0].value == "'string' | 'integer'")
        #expect(schema.accepts(JSONDocument(SourceText(name: "a", text: "3.0")).root))
    }

    @Test("formats are asserted only when they are plugged in")
    func formats() throws {
        let text = #"{"format": "dz-wilaya"}"#
        let value = JSONDocument(SourceText(name: "a", text: "70"))
        #expect(try schema(text).check(value.root) == [])
        let formats = FormatCheckers(["dz-wilaya": { ($0.number?.integer).map { (1...58).contains($0) } ?? true }])
        let asserted = try schema(text, dialect: SchemaDialect(formats: formats))
        #expect(findings(asserted.check(value.root)) == ["FG2027 70"])
        #expect(asserted.check("16", named: "<config>") == [])
        #expect(findings(asserted.check(70, named: "<config>")) == ["FG2027 70"])
    }

    @Test("a broken place of the document is passed over")
    func brokenInstance() throws {
        #expect(try check(#"{"properties": {"a": {"type": "string"}}}"#, #"{"a": nope}"#) == [])
    }

    @Test(
        "a faulty schema is told at its place",
        arguments: [
            (#"{"type": "strin"}"#, [#"FG2105 "strin""#]), (#"{"minLength": -1}"#, ["FG2101 -1"]),
            (##"{"$ref": "#/$defs/x"}"##, [##"FG2102 "#/$defs/x""##]), (#"{"pattern": "a("}"#, [#"FG2103 "#]),
            (#"{"typ": "string", "unit": "s"}"#, [#"FG2104 "typ""#]),
            (##"{"allOf": [{"$ref": "#"}]}"##, [##"FG2106 {"$ref": "#"}"##]),
            (#"{"format": "dz-phon"}"#, [#"FG2107 "dz-phon""#]), (#"{"items": 3}"#, ["FG2108 3"]),
            (#"{"required": [1], "properties": []}"#, ["FG2101 1", "FG2101 []"]),
        ])
    func faultySchema(text: String, expected: [String]) {
        let dialect = SchemaDialect(refusesUnknown: true, annotations: ["unit"])
        let checked = Schema.compile(JSONDocument(SourceText(name: "s", text: text)).root, dialect: dialect)
        #expect(findings(checked.diagnostics) == expected)
    }

    @Test("a schema that contains itself goes as deep as the value")
    func recursion() throws {
        let tree = ##"{"type": "object", "properties": {"next": {"$ref": "#"}}, "additionalProperties": false}"##
        #expect(try check(tree, #"{"next": {"next": {"nxt": 1}}}"#) == [#"FG2018 "nxt""#])
    }

    @Test("documents are referred to by their address and by `$id`")
    func documents() throws {
        let text = """
            {"$id": "https://foggara.test/a/root.json", "$ref": "other.json#name",
             "$defs": {"x": {"$id": "in.json", "type": "null"}}}
            """
        let other = #"{"$defs": {"n": {"$anchor": "name", "anyOf": [{"type": "string"}, {"$ref": "in.json"}]}}}"#
        let document = JSONDocument(SourceText(name: "root", text: text))
        let schema = try Schema(compiling: document) { uri in
            uri == "https://foggara.test/a/other.json" ? JSONDocument(SourceText(name: "other", text: other)) : nil
        }
        #expect(schema.check("a", named: "v") == [])
        #expect(schema.check(.null, named: "v") == [])
        #expect(findings(schema.check(true, named: "v")) == ["FG2001 true"])
    }
}
