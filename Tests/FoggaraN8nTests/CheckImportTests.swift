import FoggaraDiagnostics
import FoggaraJSON
import FoggaraTestSupport
import FoggaraWorkflow
import Testing

@testable import FoggaraN8n

@Suite("Import rules of n8n")
struct CheckImportTests {
    private static let node = """
        {"parameters": {}, "id": "4f0d2f55-37c3-5f70-8b3a-2b6f0c1e9a10", "name": "A",
         "type": "n8n-nodes-base.noOp", "typeVersion": 1, "position": [0, 0]}
        """
    private static func workflow(
        _ extra: String = "", settings: String = #"{"executionOrder": "v1"}"#, node: String = CheckImportTests.node,
        name: String = #""W""#
    ) -> String {
        "{\(extra)\"name\": \(name), \"nodes\": [\(node)], \"connections\": {}, \"settings\": \(settings)}"
    }

    private func codes(_ text: String) -> [DiagnosticCode] {
        let root = JSONDocument(SourceText(name: "w.json", text: text)).root
        return CheckImport(catalogue: NodeCatalogue(load: { Repository.load($0) })).check(root).map(\.code)
    }

    @Test("a workflow that follows every rule gives nothing")
    func clean() {
        #expect(codes(Self.workflow()) == [])
        #expect(codes(Self.workflow(#""id": "x", "active": false, "tags": [{"name": "t"}], "#)) == [])
    }

    /// Each rule with a workflow that breaks just that one.
    private static func brokenWorkflows() -> [(Int, String)] {
        var cases: [(Int, String)] = []
        cases.append((6001, workflow(#""description": "x", "#)))
        cases.append((6001, workflow(settings: #"{"executionOrder": "v1", "foggara": {}}"#)))
        cases.append((6001, workflow(node: node.replacing(#""name""#, with: #""color": 1, "name""#))))
        cases.append((6002, #"{"nodes": [], "connections": {}, "settings": {"executionOrder": "v1"}}"#))
        cases.append((6002, workflow(#""active": false, "#)))
        cases.append((6003, workflow(name: #""""#)))
        cases.append((6004, workflow(#""id": 7, "#)))
        cases.append((6004, workflow(#""id": "x", "active": true, "#)))
        cases.append((6004, workflow(#""id": "x", "tags": ["t"], "#)))
        cases.append((6004, workflow(settings: #"{"executionOrder": "v1", "saveDataErrorExecution": "DEFAULT"}"#)))
        cases.append((6004, workflow(node: node.replacing(#""name""#, with: #""notes": null, "name""#))))
        cases.append((6005, "\u{FEFF}\(workflow())"))
        cases.append((6006, workflow(settings: "{}")))
        let identifier = #""id": "4f0d2f55-37c3-5f70-8b3a-2b6f0c1e9a10","#
        cases.append((6007, workflow(node: node.replacing(identifier, with: ""))))
        cases.append((6008, workflow(node: node.replacing("4f0d2f55-", with: ""))))
        cases.append((6009, workflow(node: "\(node), \(node)")))
        cases.append((6010, workflow(node: node.replacing("[0, 0]", with: "[0.5, 0]"))))
        let wait = node.replacing("noOp", with: "wait").replacing(": 1,", with: ": 1.1,")
        cases.append((6011, workflow(node: wait)))
        let credentials = #""credentials": {"smtp": {"name": "M"}}, "name""#
        cases.append((6012, workflow(node: node.replacing(#""name""#, with: credentials))))
        let limit = node.replacing("noOp", with: "limit").replacing("{}", with: #"{"maxItems": 1}"#)
        cases.append((6013, workflow(node: limit)))
        return cases
    }

    @Test("each rule is broken alone", arguments: brokenWorkflows())
    func broken(code: Int, text: String) {
        #expect(codes(text) == [DiagnosticCode(rawValue: code)])
    }
}
