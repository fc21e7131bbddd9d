import FoggaraCompiler
import FoggaraDiagnostics
import FoggaraJSON
import FoggaraTestSupport
import FoggaraWorkflow
import Testing

@testable import FoggaraN8n

@Suite("Export of Meta's webhook")
struct MetaLoweringTests {
    private let compiler = Compiler(load: { Repository.load($0) })

    private func export(_ door: ImportDoor = .file, appSecret: String = "={{ $config.appSecret }}") throws -> (
        JSONValue, [Int]
    ) {
        let text = """
            {"foggara": 1, "id": "meta", "version": "1.0.0", "name": {"en": "Meta"}, "summary": {"en": "Meta"},
             "config": {"type": "object", "properties": {
              "appSecret": {"type": "string", "writeOnly": true, "title": {"en": "S"}},
              "verifyToken": {"type": "string", "writeOnly": true, "title": {"en": "T"}}}},
             "privacy": {"labels": {}, "hosts": {}},
             "workflow": {"nodes": [
              {"id": "a", "name": "Message", "type": "foggara.metaTrigger", "typeVersion": 1, "position": [0, 0],
               "parameters": {"channel": "whatsapp", "path": "wa", "appSecret": "\(appSecret)",
                "verifyToken": "={{ $config.verifyToken }}", "options": {}}},
              {"id": "b", "name": "Next", "type": "n8n-nodes-base.noOp", "typeVersion": 1, "position": [224, 0], "parameters": {}}],
              "connections": {"Message": {"main": [[{"node": "Next", "type": "main", "index": 0}]]}},
              "settings": {"executionOrder": "v1", "timezone": "Africa/Algiers"}}}
            """
        let compiled = compiler.compile(
            SourceText(name: "meta.json", text: text), config: ["appSecret": "hunter2", "verifyToken": "hunter3"])
        let template = try #require(compiled.value.template)
        let exported = Exporter(catalogue: compiler.catalogue, load: { Repository.load($0) }).export(
            ExportRequest(template, config: compiled.value.config, language: "en", door: door))
        return (exported.value, exported.diagnostics.filter { $0.severity == .error }.map { $0.code.rawValue })
    }

    @Test("becomes stock nodes that pass every import rule and hold no secret", arguments: ImportDoor.allCases)
    func stock(door: ImportDoor) throws {
        let (value, errors) = try export(door)
        #expect(errors.isEmpty)
        let text = JSONWriter.pretty(value)
        #expect(!text.contains("hunter") && !text.contains("foggara.metaTrigger\"") && !text.contains("$config"))
        let found = CheckImport(catalogue: compiler.catalogue).check(
            JSONDocument(SourceText(name: "export.json", text: text)).root, door: door)
        #expect(found.isEmpty, "\(found)")
        let again = compiler.compile(SourceText(name: "export.json", text: text))
        #expect(!again.diagnostics.contains { $0.severity == .error }, "\(again.diagnostics)")
    }

    @Test("the node that gives the messages keeps the name, the secrets are credentials to fill in")
    func parts() throws {
        let (value, _) = try export()
        let nodes = value["nodes"]?.array ?? []
        func node(_ name: String) -> JSONValue? { nodes.first { $0["name"]?.string == name } }
        #expect(node("Message")?["type"] == "n8n-nodes-base.removeDuplicates")
        #expect(node("Message: hook")?["parameters"]?["multipleMethods"] == true)
        #expect(node("Message: hook")?["webhookId"]?.string?.isEmpty == false)
        #expect(node("Message: signature")?["credentials"]?["crypto"]?["name"] == "Message: appSecret")
        #expect(node("Message: token")?["credentials"]?["crypto"]?["name"] == "Message: verifyToken")
        #expect(value["connections"]?["Message"]?["main"]?[0]?[0]?["node"] == "Next")
        #expect(value["connections"]?["Message: hook"]?["main"]?[1]?[0]?["node"] == "Message: signature")
    }

    @Test("a secret inside a longer expression is refused")
    func insideExpression() throws {
        let (value, errors) = try export(appSecret: "=x{{ $config.appSecret }}")
        #expect(errors == [6101])
        #expect(!JSONWriter.compact(value).contains("hunter"))
    }
}
