import FoggaraCompiler
import FoggaraDiagnostics
import FoggaraJSON
import FoggaraTestSupport
import FoggaraWorkflow
import Testing

@testable import FoggaraN8n

@Suite("Exporter")
struct ExporterTests {
    static let config: JSONValue = [
        "spreadsheetId": "1FoggaraDemoSheet", "notifyEmail": "agence@example.dz",
        "senderEmail": "veille@example.dz", "contact": "agence@example.dz", "wilayas": [16, 31],
    ]
    let compiler = Compiler(load: { Repository.load($0) })

    private func export(
        _ source: SourceText, config: JSONValue = ExporterTests.config, door: ImportDoor = .file,
        overview: String? = nil
    ) throws -> Checked<JSONValue> {
        let compiled = compiler.compile(source, config: config)
        let template = try #require(compiled.value.template)
        let request = ExportRequest(
            template, config: compiled.value.config, language: "en", overview: overview, door: door)
        return Exporter(catalogue: compiler.catalogue, load: { Repository.load($0) }).export(request)
    }

    @Test("both variants of the bundled template pass every import rule", arguments: ImportDoor.allCases)
    func importRules(door: ImportDoor) throws {
        let exported = try export(
            Repository.source("templates/ouedkniss_real_estate.json"), door: door, overview: "note")
        #expect(!exported.diagnostics.contains { $0.severity == .error }, "\(exported.diagnostics)")
        let text = SourceText(name: "export.json", text: JSONWriter.pretty(exported.value))
        let found = CheckImport(catalogue: compiler.catalogue).check(JSONDocument(text).root, door: door)
        #expect(found.isEmpty, "\(found)")
        let compiled = compiler.compile(text)
        #expect(!compiled.diagnostics.contains { $0.severity == .error }, "\(compiled.diagnostics)")
    }

    @Test("an export names the data tables to create, with their columns")
    func tables() throws {
        let bytes = try #require(Repository.load("templates/ouedkniss_real_estate.json"))
        let text = String(decoding: bytes, as: UTF8.self).replacing(
            "\"workflow\":", with: "\"tables\": {\"seen\": {\"columns\": {\"phone\": \"string\"}}}, \"workflow\":")
        let exported = try export(SourceText(name: "t.json", text: text))
        let note = try #require(exported.diagnostics.first { $0.code == 6108 })
        #expect(note.severity == .note)
    }

    @Test("the same template gives the same bytes and no configuration is left to read")
    func deterministic() throws {
        let source = Repository.source("templates/ouedkniss_real_estate.json")
        let first = JSONWriter.pretty(try export(source).value)
        #expect(first == JSONWriter.pretty(try export(source).value))
        #expect(!first.contains("$config"))
        #expect(!first.contains("\"foggara."))
        #expect(first.contains("['16', '31']") || first.contains("[16, 31]"))
    }

    @Test("an import of an export gives the lowered graph again")
    func roundTrip() throws {
        let exported = try export(Repository.source("templates/ouedkniss_real_estate.json"))
        let template = Importer(catalogue: compiler.catalogue).template(from: exported.value)
        let again = try export(
            SourceText(name: "imported.json", text: JSONWriter.pretty(template)), config: [:])
        let differing = zip(exported.value["nodes"]?.array ?? [], again.value["nodes"]?.array ?? []).filter {
            $0["name"] != $1["name"] || $0["type"] != $1["type"] || $0["parameters"] != $1["parameters"]
                || $0["position"] != $1["position"] || $0["credentials"] != $1["credentials"]
                || $0["typeVersion"] != $1["typeVersion"] || $0["onError"] != $1["onError"]
        }
        #expect(differing.isEmpty, "\(differing.map { $0.0["name"] ?? .null })")
        #expect(exported.value["nodes"]?.array?.count == again.value["nodes"]?.array?.count)
        #expect(exported.value["connections"] == again.value["connections"])
        #expect(exported.value["settings"] == again.value["settings"])
    }

    @Test("a secret in a parameter is refused and not written")
    func secrets() throws {
        let text = """
            {"foggara": 1, "id": "s", "version": "1.0.0", "name": {"en": "S"}, "summary": {"en": "S"},
             "config": {"type": "object", "properties": {"token": {"type": "string", "writeOnly": true, "title": {"en": "T"}}}},
             "privacy": {"labels": {}, "hosts": {"example.dz": []}},
             "workflow": {"nodes": [
              {"id": "a", "name": "Start", "type": "n8n-nodes-base.manualTrigger", "typeVersion": 1, "position": [0, 0], "parameters": {}},
              {"id": "b", "name": "Ask", "type": "n8n-nodes-base.httpRequest", "typeVersion": 4.2, "position": [224, 0],
               "parameters": {"url": "=https://example.dz/?t={{ $config.token }}"}}],
              "connections": {"Start": {"main": [[{"node": "Ask", "type": "main", "index": 0}]]}},
              "settings": {"executionOrder": "v1", "timezone": "Africa/Algiers"}}}
            """
        let exported = try export(SourceText(name: "s.json", text: text), config: ["token": "hunter2"])
        #expect(exported.diagnostics.map(\.code) == [6101])
        #expect(!JSONWriter.compact(exported.value).contains("hunter2"))
    }

    @Test("a function of Foggara in an expression is reported, for n8n has none of it")
    func ownFunction() throws {
        let text = """
            {"foggara": 1, "id": "s", "version": "1.0.0", "name": {"en": "S"}, "summary": {"en": "S"},
             "config": {"type": "object", "properties": {}}, "privacy": {"labels": {}, "hosts": {"example.dz": []}},
             "workflow": {"nodes": [
              {"id": "a", "name": "Start", "type": "n8n-nodes-base.manualTrigger", "typeVersion": 1, "position": [0, 0], "parameters": {}},
              {"id": "b", "name": "Ask", "type": "n8n-nodes-base.httpRequest", "typeVersion": 4.2, "position": [224, 0],
               "parameters": {"url": "=https://example.dz/?t={{ phone($json.tel).e164 }}"}}],
              "connections": {"Start": {"main": [[{"node": "Ask", "type": "main", "index": 0}]]}},
              "settings": {"executionOrder": "v1", "timezone": "Africa/Algiers"}}}
            """
        let exported = try export(SourceText(name: "s.json", text: text), config: [:])
        #expect(exported.diagnostics.map(\.code) == [6106])
    }
}
