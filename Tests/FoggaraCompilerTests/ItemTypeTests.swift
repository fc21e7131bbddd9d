import FoggaraAlgeria
import FoggaraCompiler
import FoggaraDiagnostics
import FoggaraExpression
import FoggaraJSON
import FoggaraNodes
import FoggaraTestSupport
import FoggaraWorkflow
import Testing

/// Types of items as they flow along the edges, seen through what is told about expressions that read them.
@Suite("types of items") struct ItemTypeTests {
    static let compiler = Compiler(load: { Repository.load($0) })

    /// The workflow of three nodes, of which the last reads `expression`.
    static func codes(_ middle: String, _ expression: String, config: String = "") -> [String] {
        let text = """
            { "foggara": 1, "id": "shop", "version": "1.0.0", "name": { "en": "Shop" }, \(config)
              "workflow": { "nodes": [
                { "name": "Start", "type": "n8n-nodes-base.manualTrigger", "typeVersion": 1, "position": [0, 0] },
                { "name": "First", "type": "n8n-nodes-base.set", "typeVersion": 3.4, "position": [1, 0],
                  "parameters": { "assignments": { "assignments": [
                    { "name": "text", "value": "=0555", "type": "string" },
                    { "name": "total", "value": 5, "type": "number" },
                    { "name": "shop.city", "value": "Oran", "type": "string" },
                    { "name": "lines", "value": "={{ [{ label: 'a', amount: 1 }] }}", "type": "array" }] } } },
                \(middle)
                { "name": "Last", "type": "n8n-nodes-base.set", "typeVersion": 3.4, "position": [3, 0],
                  "parameters": { "assignments": { "assignments": [
                    { "name": "x", "value": \(JSONWriter.quoted("={{ " + expression + " }}")), "type": "string" }] } } }
              ],
              "connections": {
                "Start": { "main": [[{ "node": "First", "type": "main", "index": 0 }]] },
                "First": { "main": [[{ "node": "Middle", "type": "main", "index": 0 }]] },
                "Middle": { "main": [[{ "node": "Last", "type": "main", "index": 0 }]] }
              },
              "settings": { "executionOrder": "v1", "timezone": "Africa/Algiers" } } }
            """
        let found = compiler.compile(SourceText(name: "shop.json", text: text)).diagnostics
        return found.filter { $0.code != 3116 }.map { "\($0.severity) \($0.code)" }
    }

    static let passing =
        #"{ "name": "Middle", "type": "n8n-nodes-base.noOp", "typeVersion": 1, "position": [2, 0] },"#
    static let darja = """
        { "name": "Middle", "type": "foggara.darja", "typeVersion": 1, "position": [2, 0],
          "parameters": { "text": "={{ $json.text }}" } },
        """
    static let request = """
        { "name": "Middle", "type": "n8n-nodes-base.code", "typeVersion": 2, "position": [2, 0],
          "parameters": { "jsCode": "return items" } },
        """
    static let rows = """
        { "name": "Middle", "type": "n8n-nodes-base.dataTable", "typeVersion": 1, "position": [2, 0], "parameters": {
          "resource": "row", "operation": "get", "dataTableId": { "__rl": true, "mode": "name", "value": "seen" } } },
        """
    static let match = """
        { "name": "Middle", "type": "foggara.match", "typeVersion": 1, "position": [2, 0], "parameters": {
          "payments": "={{ [{ amount: 5, at: '', payer: 'a' }] }}", "orders": "={{ [{ number: 'x', amount: 5 }] }}" } },
        """
    static let strict = """
        { "name": "Middle", "type": "n8n-nodes-base.filter", "typeVersion": 2.2, "position": [2, 0], "parameters": {
          "conditions": { "options": { "caseSensitive": true, "leftValue": "", "typeValidation": "strict", "version": 2 },
            "combinator": "and", "conditions": [
              { "id": "a", "leftValue": "={{ $json.text }}", "rightValue": 5,
                "operator": { "type": "number", "operation": "gt" } },
              { "id": "b", "leftValue": "={{ $json.total }}", "rightValue": "={{ $json.total + 1 }}",
                "operator": { "type": "number", "operation": "gt" } }] } } },
        """
    static let split = """
        { "name": "Middle", "type": "n8n-nodes-base.splitOut", "typeVersion": 1, "position": [2, 0],
          "parameters": { "fieldToSplitOut": "lines", "options": {} } },
        """
    static let raw = #"""
        { "name": "Middle", "type": "n8n-nodes-base.set", "typeVersion": 3.4, "position": [2, 0],
          "parameters": { "mode": "raw", "jsonOutput": "{\"a\": 1, \"b\": { \"c\": 2 } }" } },
        """#
    static let config = """
        "tables": { "seen": { "columns": { "user": "string", "score": "number", "seen": "date" } } },
        "config": { "type": "object", "properties": {
          "language": { "type": "string", "enum": ["fr", "ar"], "default": "fr" },
          "codes": { "type": "array", "items": { "type": "integer" }, "default": [] } } },
        """

    static let cases: [(String, String, [String])] = [
        (passing, "$json.text", []), (passing, "$json.txet", ["error FG3108"]),
        (passing, "$json.shop.city", []), (passing, "$json.shop.town", ["error FG3108"]),
        (passing, "$('First').first().json.txet", ["error FG3108"]),
        (passing, "$input.all().map(item => item.json.txet)", ["error FG3108"]),
        (passing, "$json.lines.map(line => line.amuont)", ["error FG3108"]),
        (passing, "$json.lines[0].label.trim()", []), (passing, "$json.total.trim()", ["error FG4301"]),
        (passing, "$json.total === 'x'", ["warning FG4307"]),
        (darja, "$json.message.intent === 'price'", []),
        (darja, "$json.message.intent === 'prise'", ["warning FG4307"]),
        (darja, "$json.message.intnet", ["error FG3108"]), (darja, "$json.message.evidence[0].trim()", []),
        (darja, "$json.text.trim()", []), (darja, "$json.message.entities.phone", []),
        (request, "$json.x.trmi()", ["error FG4316"]), (request, "phone($json.x).e146", ["warning FG4301"]),
        (rows, "$json.user.trim()", []), (rows, "$json.usre", ["error FG3108"]), (rows, "$json.score * $json.id", []),
        (rows, "$json.seen > $now", []), (match, "$json.payment.amount * 2", []),
        (match, "$json.payment.amuont", ["error FG3108"]), (match, "$json.order?.number", []),
        (match, "$json.verdict === 'mached'", ["warning FG4307"]), (strict, "1", ["error FG4317"]),
        (split, "$json.label.trim()", []), (split, "$json.lable", ["error FG3108"]), (raw, "$json.b.c + 1", []),
        (raw, "$json.b.d", ["error FG3108"]),
        (request, "$json.anything.at.all", []), (request, "$json.x === 5 && $json.x.trim()", ["error FG4301"]),
        (passing, "$config.language === 'de'", ["warning FG4307"]), (passing, "$config.codes[0] * 2", []),
        (passing, "({ fr: 1 })[$config.language]", ["warning FG4314"]),
        (passing, "({ fr: 1, ar: 2 })[$config.language]", []),
    ]

    @Test("items have the types that their nodes give them", arguments: cases)
    func flow(middle: String, expression: String, expected: [String]) {
        #expect(Self.codes(middle, expression, config: Self.config) == expected, "\(expression)")
    }

    @Test("the values that own nodes are stated to give are those of their code")
    func stated() {
        func type(_ node: String, _ field: String) -> ExpressionType? {
            let shape = Self.compiler.catalogue.type(named: node)?.facts.output
            return shape?.fields.first { $0.name == field }.map { ExpressionType(text: $0.kind) }
        }
        func union(_ names: [String]) -> ExpressionType {
            ExpressionType(text: names.map { "'\($0)'" }.joined(separator: " or "))
        }
        #expect(type("foggara.darja", "intent") == union(Intent.allCases.map(\.rawValue)))
        #expect(type("foggara.metaTrigger", "channel") == union(MetaChannel.allCases.map(\.rawValue)))
        let decisions = ApprovalDecision.allCases.map { "'\($0.rawValue)'" }.joined(separator: " or ")
        #expect(
            type("foggara.approval", "approval")
                == ExpressionType(text: "{ decision: \(decisions), at: text, by?: text }"))
    }
}
