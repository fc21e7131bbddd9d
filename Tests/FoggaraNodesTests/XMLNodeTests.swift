import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow
import Testing

@Suite("XML")
struct XMLNodeTests {
    private func read(_ text: String, _ options: JSONValue = [:]) async throws -> JSONValue? {
        try await Bench("n8n-nodes-base.xml", 1, ["options": options]).run([["data": .string(text)]]).outputs[0]?
            .first?.json
    }

    private func fault(_ text: String) async -> String? {
        await Bench("n8n-nodes-base.xml", 1, [:]).failure([["data": .string(text)]])?.message
    }

    @Test("elements become members, repeated ones lists, attributes members beside them")
    func reading() async throws {
        let text =
            "<?xml version='1.0'?><!DOCTYPE a [<!ELEMENT a ANY>]><a k=\"1\"><b>x</b><b>y</b><c/><d e='2'>t</d></a>"
        #expect(
            try await read(text) == ["a": ["k": "1", "b": ["x", "y"], "c": "", "d": ["_": "t", "e": "2"]]])
        #expect(
            try await read(
                "<a k='1'> x  y </a>", ["mergeAttrs": false, "attrkey": "@", "charkey": "#", "normalize": true])
                == ["a": ["#": "x y", "@": ["k": "1"]]])
        #expect(
            try await read("<A><B/></A>", ["explicitArray": true, "explicitRoot": false, "normalizeTags": true])
                == ["b": [""]])
    }

    @Test("references and literal sections give their characters")
    func references() async throws {
        #expect(try await read("<a>&lt;&#x645;&#1578;&amp;<![CDATA[<b> & ]]></a>") == ["a": "<مت&<b> & "])
    }

    @Test("text that is not well formed stops with the place of the fault")
    func faults() async {
        #expect(await fault("<a><b></a>") == "Unexpected close tag\nLine: 0\nColumn: 10\nChar: >")
        #expect(await fault("<a>\n<b>") == "Unclosed root tag\nLine: 1\nColumn: 3\nChar: ")
        #expect(await fault("x<a/>") == "Non-whitespace before first tag.\nLine: 0\nColumn: 1\nChar: x")
        #expect(await fault("<a b></a>")?.hasPrefix("Attribute without value") == true)
        #expect(await fault("<a b=1></a>")?.hasPrefix("Unquoted attribute value") == true)
    }

    @Test("entities of a document type expand to nothing: a bomb is a fault")
    func bomb() async {
        let text = """
            <!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;&x;"><!ENTITY f SYSTEM "file:///etc/passwd">]><a>&y;&f;</a>
            """
        #expect(await fault(text)?.hasPrefix("Invalid character entity") == true)
    }

    @Test("nesting has a limit")
    func deep() async {
        let text = String(repeating: "<a>", count: 100_000)
        #expect(await fault(text) == "The XML is nested deeper than 60 levels")
    }

    @Test("an object becomes elements, its lists repeated ones")
    func writing() async throws {
        let order: JSONValue = ["o": ["$": ["k": "a\"b"], "l": [["n": 1], ["n": .null]], "t": "x < y", "e": [:]]]
        let written = try await Bench("n8n-nodes-base.xml", 1, ["mode": "jsonToxml", "options": ["headless": true]])
            .run([order])
        #expect(
            written.outputs[0]?.first?.json["data"]
                == """
                <o k="a&quot;b">
                  <l>
                    <n>1</n>
                  </l>
                  <l>
                    <n/>
                  </l>
                  <t>x &lt; y</t>
                  <e/>
                </o>
                """)
    }
}
