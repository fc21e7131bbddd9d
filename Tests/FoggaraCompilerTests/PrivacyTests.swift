import FoggaraCompiler
import FoggaraDiagnostics
import FoggaraJSON
import FoggaraTestSupport
import Testing

/// Labels of personal data along edges and through expressions.
@Suite("privacy")
struct PrivacyTests {
    private static let compiler = Compiler(load: { Repository.load($0) })

    /// A chain Start → Order → Middle → Ask; the telephone number is labelled on `Order`, and Ask sends `value`.
    private static func compile(
        middle: String, value: String, declared: String = "", labels: String = #""Order.customer.phone": "phone""#
    ) -> Checked<Compilation> {
        let text = """
            { "foggara": 1, "id": "chain", "version": "1.0.0", "name": { "en": "Chain" },
              "privacy": { "labels": { \(labels) }, "hosts": { "api.example.dz": [\(declared)] } },
              "workflow": { "nodes": [
                { "name": "Start", "type": "n8n-nodes-base.manualTrigger", "typeVersion": 1, "position": [0, 0] },
                { "name": "Order", "type": "n8n-nodes-base.noOp", "typeVersion": 1, "position": [200, 0] },
                { "name": "Middle", "position": [400, 0], \(middle) },
                { "name": "Ask", "type": "n8n-nodes-base.httpRequest", "typeVersion": 4.2, "position": [600, 0],
                  "parameters": { "url": "=https://api.example.dz/?v=\(value)" } }
              ],
              "connections": {
                "Start": { "main": [[{ "node": "Order", "type": "main", "index": 0 }]] },
                "Order": { "main": [[{ "node": "Middle", "type": "main", "index": 0 }]] },
                "Middle": { "main": [[{ "node": "Ask", "type": "main", "index": 0 }]] } },
              "settings": { "executionOrder": "v1" } } }
            """
        return compiler.compile(SourceText(name: "chain.json", text: text))
    }

    private static let noOp = #""type": "n8n-nodes-base.noOp", "typeVersion": 1"#

    private static func set(_ name: String, _ value: String, keeps: Bool) -> String {
        """
        "type": "n8n-nodes-base.set", "typeVersion": 3.4, "parameters": { "includeOtherFields": \(keeps),
          "assignments": { "assignments": [{ "name": "\(name)", "value": "\(value)", "type": "string" }] } }
        """
    }

    private static let reads: [(value: String, reaches: Bool)] = [
        ("{{ $json.customer.phone }}", true), ("{{ $json.customer }}", true), ("{{ $json }}", true),
        ("{{ $json.customer.phone.digits }}", true), ("{{ $json.customer['phone'] }}", true),
        ("{{ $json.customer.name }}", false), ("{{ $json.total }}", false), ("{{ $('Start').item.json.x }}", false),
        ("{{ $('Order').item.json.customer.phone }}", true), ("{{ $('Order').first().json.total }}", false),
        ("{{ $('Order').last().json.customer.phone }}", true), ("{{ $input.item.json.total }}", false),
        ("{{ $input.first().json.customer.phone }}", true), ("{{ $input.all() }}", true),
        ("{{ $('Order').all() }}", true), ("{{ [1].map(() => $json.customer.phone) }}", true), ("7", false),
    ]

    @Test("a label reaches a host through what reads its field, what holds it or what is below it", arguments: reads)
    func read(value: String, reaches: Bool) {
        let found = Self.compile(middle: Self.noOp, value: value)
        #expect(found.diagnostics.contains { $0.code == 3211 } == reaches, "\(found.diagnostics.map(\.code))")
    }

    @Test("a declared label may go")
    func declared() {
        let found = Self.compile(middle: Self.noOp, value: "{{ $json.customer.phone }}", declared: #""phone""#)
        #expect(!found.diagnostics.contains { $0.code == 3211 })
        #expect(found.value.disclosures.map(\.label) == ["phone"])
        #expect(found.value.disclosures.map(\.host) == ["api.example.dz"])
    }

    @Test("a label follows a value into the field that is set from it, and leaves a field that is overwritten")
    func assigned() {
        let copied = Self.set("to", "={{ $json.customer.phone }}", keeps: false)
        #expect(Self.compile(middle: copied, value: "{{ $json.to }}").diagnostics.contains { $0.code == 3211 })
        let replaced = Self.set("customer", "nobody", keeps: true)
        #expect(!Self.compile(middle: replaced, value: "{{ $json.customer }}").diagnostics.contains { $0.code == 3211 })
        let kept = Self.set("to", "x", keeps: true)
        #expect(Self.compile(middle: kept, value: "{{ $json.customer }}").diagnostics.contains { $0.code == 3211 })
        let dropped = Self.set("to", "x", keeps: false)
        #expect(!Self.compile(middle: dropped, value: "{{ $json.to }}").diagnostics.contains { $0.code == 3211 })
    }

    @Test("behind a node of unknown doings every field may hold the data")
    func unknown() {
        let code =
            #""type": "n8n-nodes-base.code", "typeVersion": 2, "parameters": { "jsCode": "return $input.all()" }"#
        #expect(Self.compile(middle: code, value: "{{ $json.anything }}").diagnostics.contains { $0.code == 3211 })
    }

    @Test("an answer of a service is labelled only where the template says so")
    func answer() {
        let ask = """
            "type": "n8n-nodes-base.httpRequest", "typeVersion": 4.2, "parameters": { "url": "https://api.example.dz/a" }
            """
        #expect(
            !Self.compile(middle: ask, value: "{{ $json.customer.phone }}").diagnostics.contains { $0.code == 3211 })
        let labelled = Self.compile(
            middle: ask, value: "{{ $json.who }}", labels: #""Order.customer.phone": "phone", "Middle.who": "name""#)
        #expect(labelled.diagnostics.contains { $0.code == 3211 })
        #expect(labelled.value.disclosures.map(\.label) == ["name"])
    }

    @Test("the fix declares the label, and the diagnostic goes")
    func fix() {
        let found = Self.compile(middle: Self.noOp, value: "{{ $json.customer.phone }}")
        guard let diagnostic = found.diagnostics.first(where: { $0.code == 3211 }) else {
            Issue.record("no diagnostic")
            return
        }
        let source = diagnostic.source
        #expect(source.text(in: diagnostic.span).contains("phone"))
        let mended = FixItApplier.apply([diagnostic], to: source, [.unsafe])
        #expect(String(decoding: mended.bytes, as: UTF8.self).contains(#""api.example.dz": ["phone"]"#))
        let again = Self.compiler.compile(SourceText(name: "chain.json", bytes: mended.bytes))
        #expect(!again.diagnostics.contains { $0.code == 3211 })
    }

    @Test("a service that was told something answers with it")
    func told() {
        let mail = """
            "type": "n8n-nodes-base.emailSend", "typeVersion": 2.1, "parameters": { "fromEmail": "a@example.dz",
              "toEmail": "b@example.dz", "subject": "x", "emailFormat": "text", "text": "={{ $json.customer.phone }}" }
            """
        let found = Self.compile(middle: mail, value: "{{ $json.anything }}")
        #expect(found.diagnostics.contains { $0.code == 3211 })
        #expect(found.value.disclosures.map(\.host) == [nil, "api.example.dz"])
    }

    // MARK: Workflows inside nodes

    private static func trigger(then node: JSONValue) -> JSONValue {
        [
            "nodes": [
                [
                    "name": "In", "type": "n8n-nodes-base.executeWorkflowTrigger", "typeVersion": 1.1,
                    "position": [0, 0], "parameters": ["inputSource": "passthrough"],
                ], node,
            ], "connections": ["In": ["main": [[["node": "Send", "type": "main", "index": 0]]]]],
        ]
    }

    private static func parameters(calling inner: JSONValue) -> JSONValue {
        ["source": "parameter", "workflowJson": .string(JSONWriter.compact(inner)), "options": [:]]
    }

    /// A node with a workflow in it, or in a workflow in it, that sends `value` to `host`.
    private static func call(_ value: String, to host: String = "api.example.dz", depth: Int = 1) -> String {
        var node: JSONValue = [
            "name": "Send", "type": "n8n-nodes-base.httpRequest", "typeVersion": 4.2, "position": [200, 0],
            "parameters": ["url": .string("=https://\(host)/?v=\(value)"), "options": [:]],
        ]
        for _ in 1..<depth {
            node = [
                "name": "Send", "type": "n8n-nodes-base.executeWorkflow", "typeVersion": 1.2, "position": [200, 0],
                "parameters": parameters(calling: trigger(then: node)),
            ]
        }
        let parameters = JSONWriter.compact(parameters(calling: trigger(then: node)))
        return #""type": "n8n-nodes-base.executeWorkflow", "typeVersion": 1.2, "parameters": "# + parameters
    }

    @Test("a label reaches the hosts of a workflow that stands in a node, and is told at that node", arguments: [1, 3])
    func called(depth: Int) throws {
        let found = Self.compile(middle: Self.call("{{ $json.customer.phone }}", depth: depth), value: "7")
        let diagnostic = try #require(found.diagnostics.first { $0.code == 3211 })
        #expect(diagnostic.source.text(in: diagnostic.span).contains("executeWorkflowTrigger"))
        let path = ["Middle"] + Array(repeating: "Send", count: depth)
        #expect(found.value.disclosures.map(\.node) == [path.joined(separator: " › ")])
        #expect(found.value.disclosures.map(\.host) == ["api.example.dz"])
        let other = Self.compile(middle: Self.call("{{ $json.total }}", depth: depth), value: "7")
        #expect(!other.diagnostics.contains { $0.code == 3211 } && other.value.disclosures.isEmpty)
    }

    @Test("a host of a workflow that stands in a node must be declared", arguments: [1, 3])
    func calledHost(depth: Int) throws {
        let found = Self.compile(middle: Self.call("7", to: "x.example.dz", depth: depth), value: "7")
        let diagnostic = try #require(found.diagnostics.first { $0.code == 3210 })
        #expect(diagnostic.source.text(in: diagnostic.span).contains("x.example.dz"))
        #expect(
            !Self.compile(middle: Self.call("7", depth: depth), value: "7").diagnostics.contains { $0.code == 3210 })
    }
}
