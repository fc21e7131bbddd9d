import FoggaraCompiler
import FoggaraDiagnostics
import FoggaraJSON
import FoggaraSchema
import FoggaraTestSupport
import Testing

/// The schema of templates as editors use it.
@Suite("editor schema")
struct EditorSchemaTests {
    private static let document = JSONDocument(Repository.source("schemas/template.schema.json"))

    /// Every member of a `properties` object that is a schema, by its pointer.
    private static func properties(below node: JSONNode) -> [(pointer: String, schema: JSONNode)] {
        var found: [(String, JSONNode)] = []
        if node.kind == .array { return node.elements.flatMap { properties(below: $0) } }
        for member in node.members {
            // A field may itself be called `properties`; its parent tells which one it is.
            let isMap = member.key == "properties" && member.value.kind == .object && node["type"]?.kind != .object
            if isMap { found += member.value.members.map { ("\($0.value.pointer)", $0.value) } }
            found += properties(below: member.value)
        }
        return found
    }

    @Test("every key has a title and a description for hover")
    func hover() {
        let properties = Self.properties(below: Self.document.root)
        #expect(properties.count > 60)
        for (pointer, schema) in properties {
            #expect(schema["title"] != nil && schema["description"] != nil, "\(pointer)")
        }
    }

    @Test("the schema is one by the meta-schema of its own draft")
    func valid() throws {
        let load = SchemaDraft.loader({ Repository.load($0) })
        let meta = try #require(load("https://json-schema.org/draft/2020-12/schema"))
        let schema = try Schema(compiling: meta, load: load)
        #expect(schema.check(Self.document.root).map(\.code) == [])
        let broken = JSONDocument(SourceText(name: "x", text: #"{"type": "integr", "minLength": -1}"#))
        #expect(schema.check(broken.root).count >= 2)
    }
}
