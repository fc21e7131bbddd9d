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

    @Test("the wait has the limit of the question and a form, the mail its link, the switch the three ways out")
    func parts() throws {
        let nodes = try export(door: .file).value["nodes"]?.array ?? []
        func parameters(_ name: String) throws -> JSONValue {
            try #require(nodes.first { $0["name"]?.string == name }?["parameters"], "\(name)")
        }
        let wait = try parameters("Ask owner: wait")
        #expect(wait["resumeAmount"] == 86_400 && wait["resumeUnit"] == "seconds")
        // What merely opens the link is shown a form; only sending it decides.
        #expect(wait["resume"] == "form")
        let field = wait["formFields"]?["values"]?[0]
        #expect(field?["fieldLabel"] == "Décision" && field?["requiredField"] == true)
        #expect(field?["fieldOptions"]?["values"] == [["option": "Approuver"], ["option": "Refuser"]])
        let mail = try parameters("Ask owner: mail")["text"]?.string ?? ""
        #expect(mail.hasSuffix(" + $execution.resumeFormUrl }}") && !mail.contains("resumeUrl"))
        #expect(try parameters("Ask owner")["rules"]?["values"]?.array?.count == 3)
        let code = try parameters("Ask owner: answer")["jsCode"]?.string ?? ""
        #expect(code.contains("$('Ask owner: items').all()") && code.contains("{ ['Approuver']: 'approved'"))
        let connections = try export(door: .file).value["connections"]
        #expect(connections?["Pause"]?["main"]?[0]?[0]?["node"] == "Ask owner: items")
        #expect(connections?["Ask owner"]?["main"]?.array?.count == 3)
    }
}
