import FoggaraCompiler
import FoggaraDiagnostics
import FoggaraJSON
import FoggaraTestSupport
import Testing

@testable import FoggaraN8n

@Suite("Approval in n8n")
struct ApprovalLoweringTests {
    let compiler = Compiler(load: { Repository.load($0) })

    private func export(door: ImportDoor) throws -> Checked<JSONValue> {
        let compiled = compiler.compile(Repository.source("Tests/Fixtures/waits/approval.json"), config: [:])
        let template = try #require(compiled.value.template, "\(compiled.diagnostics)")
        let request = ExportRequest(template, config: compiled.value.config, language: "en", overview: nil, door: door)
        return Exporter(catalogue: compiler.catalogue, load: { Repository.load($0) }).export(request)
    }

    @Test("a question becomes mail, wait and switch that pass every import rule", arguments: ImportDoor.allCases)
    func importRules(door: ImportDoor) throws {
        let exported = try export(door: door)
        #expect(!exported.diagnostics.contains { $0.severity == .error }, "\(exported.diagnostics)")
        let text = SourceText(name: "export.json", text: JSONWriter.pretty(exported.value))
        let found = CheckImport(catalogue: compiler.catalogue).check(JSONDocument(text).root, door: door)
        #expect(found.isEmpty, "\(found)")
        let compiled = compiler.compile(text)
        #expect(!compiled.diagnostics.contains { $0.severity == .error }, "\(compiled.diagnostics)")
    }

    @Test("the wait has the limit of the question, the mail both links, the switch the three ways out")
    func parts() throws {
        let nodes = try export(door: .file).value["nodes"]?.array ?? []
        func parameters(_ name: String) throws -> JSONValue {
            try #require(nodes.first { $0["name"]?.string == name }?["parameters"], "\(name)")
        }
        let wait = try parameters("Ask owner: wait")
        #expect(wait["resumeAmount"] == 86_400 && wait["resumeUnit"] == "seconds")
        #expect(wait["options"]?["ignoreBots"] == true)
        let mail = try parameters("Ask owner: mail")["text"]?.string ?? ""
        #expect(mail.contains("'decision=approved'") && mail.contains("'decision=refused'") && mail.contains("Refuser"))
        #expect(try parameters("Ask owner")["rules"]?["values"]?.array?.count == 3)
        #expect(try parameters("Ask owner: answer")["jsCode"]?.string?.contains("$('Ask owner: items').all()") == true)
        let connections = try export(door: .file).value["connections"]
        #expect(connections?["Pause"]?["main"]?[0]?[0]?["node"] == "Ask owner: items")
        #expect(connections?["Ask owner"]?["main"]?.array?.count == 3)
    }
}
