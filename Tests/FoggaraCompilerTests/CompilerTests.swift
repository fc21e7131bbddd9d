import FoggaraCompiler
import FoggaraDiagnostics
import FoggaraJSON
import FoggaraTestSupport
import FoggaraWorkflow
import Testing

@Suite("Compiler")
struct CompilerTests {
    let compiler = Compiler(load: { Repository.load($0) })

    @Test("the bundled template compiles into a plan")
    func bundledTemplate() throws {
        let result = compiler.compile(Repository.source("templates/ouedkniss_real_estate.json"))
        #expect(result.diagnostics.isEmpty, "\(result.diagnostics)")
        let plan = try #require(result.value.plan)
        #expect(plan.template == "ouedkniss_real_estate")
        #expect(plan.executionOrder == .v1)
        #expect(plan.historyCommit == .run)
        #expect(plan.activeSeconds == 300)
        #expect(plan.runCapCentimes == 4_000)
        let search = try #require(plan.node(named: "Search adverts"))
        #expect(search.effect == .pure)
        #expect(search.outputs.count == 2)
        #expect(search.outputs[1].map { plan.nodes[$0.target].name } == ["Report the failure"])
        #expect(plan.node(named: "Write rows")?.effect == .readBack)
        #expect(plan.node(named: "Every few hours")?.isTrigger == true)
    }

    @Test("compiling twice gives the same plan")
    func deterministic() {
        let source = Repository.source("templates/ouedkniss_real_estate.json")
        #expect(compiler.compile(source).value.plan == compiler.compile(source).value.plan)
    }

    @Test("given configuration values win over defaults")
    func configuration() {
        let source = Repository.source("templates/ouedkniss_real_estate.json")
        let config: JSONValue = [
            "spreadsheetId": "1FoggaraDemoSheet", "notifyEmail": "agence@example.dz",
            "senderEmail": "veille@example.dz", "contact": "agence@example.dz", "everyHours": 3,
        ]
        let plan = compiler.compile(source, config: config).value.plan
        #expect(plan?.config["everyHours"] == 3)
        #expect(plan?.config["pageSize"] == 48)
    }

    @Test("only a node that keeps secrets to itself may name one of the form")
    func secrets() {
        let codes = { (node: String) in
            let text = """
                {"foggara": 1, "id": "shop", "version": "1.0.0", "category": "social", "name": {"en": "Shop"},
                 "config": {"type": "object", "properties": {"key": {"type": "string", "writeOnly": true}}},
                 "workflow": {"nodes": [\(node)], "connections": {}, "settings": {}}}
                """
            return compiler.compile(SourceText(name: "shop.json", text: text)).diagnostics.map(\.code)
        }
        let place = #""id": "m", "name": "Message", "typeVersion": 1, "position": [0, 0]"#
        let trigger = """
            {\(place), "type": "foggara.metaTrigger", "parameters": {"channel": "instagram", "path": "dm", \
            "appSecret": "={{ $config.key }}", "verifyToken": "={{ $config.key }}", "options": {}}}
            """
        #expect(!codes(trigger).contains(3107))
        let code = #"{\#(place), "type": "foggara.price", "parameters": {"text": "={{ $config.key }}"}}"#
        #expect(codes(code).contains(3107))
    }
}
