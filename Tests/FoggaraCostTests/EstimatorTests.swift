import FoggaraAlgeria
import FoggaraCompiler
import FoggaraCost
import FoggaraDiagnostics
import FoggaraJSON
import FoggaraTestSupport
import FoggaraWorkflow
import Testing

@Suite("Estimator")
struct EstimatorTests {
    let compiler = Compiler(load: { Repository.load($0) })

    @Test("the Ouedkniss template costs 22.5 DZD with a breakdown that adds up")
    func ouedkniss() throws {
        let book = try #require(PriceBook(load: { Repository.load($0) }))
        let compiled = compiler.compile(Repository.source("templates/ouedkniss_real_estate.json"))
        let checked = Estimator(book: book).estimate(compiled.value)
        #expect(checked.diagnostics.isEmpty, "\(checked.diagnostics)")
        let estimate = try #require(checked.value)
        let typical = estimate.typical
        #expect(typical.platform.trimmed == "22.5 DZD")
        #expect(typical.exactPlatform.decimal == "22.25")
        #expect(typical.providers.centimes == 0)
        #expect(typical.counts.control == 3)
        #expect(typical.counts.data == 6)
        #expect(typical.counts.calls == 3)
        #expect(typical.counts.messages == 2)
        #expect(typical.counts.tokens == 0)
        #expect(typical.lines.reduce(typical.base) { $0 + $1.amount } == typical.exactPlatform)
        #expect(estimate.low.exactPlatform <= typical.exactPlatform)
        #expect(estimate.high.exactPlatform >= typical.exactPlatform)
        #expect(estimate.runsPerDay?.typical == 4)
        #expect(estimate.perMonth?.typical.trimmed == "2700 DZD")
        #expect(estimate.assumptions.isEmpty, "\(estimate.assumptions)")
    }

    @Test("the number of runs follows the configured interval and can be given")
    func runs() throws {
        let book = try #require(PriceBook(load: { Repository.load($0) }))
        let source = Repository.source("templates/ouedkniss_real_estate.json")
        let compiled = compiler.compile(source, config: ["everyHours": 3]).value
        #expect(Estimator(book: book).estimate(compiled).value?.runsPerDay?.typical == 8)
        let given = Estimator(book: book).estimate(compiled, runsPerMonth: 10).value
        #expect(given?.perMonth?.typical.trimmed == "225 DZD")
    }

    @Test(
        "a workflow inside a node costs its own runs, one for all items or one for each", arguments: ["once", "each"])
    func called(mode: String) throws {
        let book = try #require(PriceBook(load: { Repository.load($0) }))
        let inner: JSONValue = [
            "nodes": [
                [
                    "name": "In", "type": "n8n-nodes-base.executeWorkflowTrigger", "typeVersion": 1,
                    "position": [0, 0],
                    "parameters": [:],
                ],
                [
                    "name": "Ask", "type": "n8n-nodes-base.httpRequest", "typeVersion": 4.2, "position": [200, 0],
                    "parameters": ["url": "https://a.example"],
                ],
            ], "connections": ["In": ["main": [[["node": "Ask", "type": "main", "index": 0]]]]],
        ]
        let outer: JSONValue = [
            "name": "outer",
            "nodes": [
                [
                    "name": "Start", "type": "n8n-nodes-base.manualTrigger", "typeVersion": 1, "position": [0, 0],
                    "parameters": [:],
                ],
                [
                    "name": "Call", "type": "n8n-nodes-base.executeWorkflow", "typeVersion": 1.2, "position": [200, 0],
                    "parameters": [
                        "source": "parameter", "workflowJson": .string(JSONWriter.compact(inner)),
                        "mode": .string(mode), "options": [:],
                    ],
                ],
            ], "connections": ["Start": ["main": [[["node": "Call", "type": "main", "index": 0]]]]], "settings": [:],
        ]
        let compiled = compiler.compile(SourceText(name: "outer.json", text: JSONWriter.compact(outer))).value
        let typical = try #require(Estimator(book: book).estimate(compiled).value).typical
        #expect(typical.counts.calls == 1)
        // Two runs, the step that calls, the request.
        #expect(typical.exactPlatform == book.run * 2 + book.control + book.call)
    }

    @Test("token prices are exact until a run is summed up")
    func tokens() throws {
        let book = try #require(PriceBook(load: { Repository.load($0) }))
        #expect(book.tokenIn.decimal == "0.0006075")
        #expect(book.tokenOut.decimal == "0.0030375")
        let sum = book.tokenIn * 1_200 + book.tokenOut * 250
        #expect(sum.decimal == "1.488375")
        #expect(sum.dinars.centimes == 149)
        #expect(sum.roundedUp(to: book.step).decimal == "1.5")
        #expect(book.provider("whatsapp.marketing")?.price?.decimal == "3.0375")
        #expect(book.provider("sms.part")?.price == nil)
    }

    @Test(
        "one card prices the five templates",
        arguments: [
            ([3, 6, 3, 2, 0, 0], "22.25", "22.5 DZD"), ([3, 3, 2, 2, 1_200, 250], "17.738375", "18 DZD"),
            ([3, 2, 1, 2, 0, 0], "12.25", "12.5 DZD"), ([2, 2, 3, 1, 0, 0], "16", "16 DZD"),
            ([2, 1, 1, 1, 0, 0], "9", "9 DZD"),
        ])
    func tariff(counts: [Int], exact: String, billed: String) throws {
        let book = try #require(PriceBook(load: { Repository.load($0) }))
        let prices = [book.control, book.data, book.call, book.message, book.tokenIn, book.tokenOut]
        let total = zip(prices, counts).reduce(book.run) { $0 + $1.0 * $1.1 }
        #expect(total.decimal == exact)
        #expect(total.roundedUp(to: book.step).dinars.trimmed == billed)
    }

    @Test("a request listed as a message is priced as one, also in the plan")
    func messages() throws {
        let book = try #require(PriceBook(load: { Repository.load($0) }))
        let path = "Tests/Fixtures/err/header-message-unknown.json"
        let text = String(decoding: try #require(Repository.load(path)), as: UTF8.self)
        func compiled(_ name: String) -> Compilation {
            let list = text.replacing("\"messages\": [\"Aks\"]", with: "\"messages\": [\(name)]")
            return compiler.compile(SourceText(name: path, text: list)).value
        }
        let plain = try #require(Estimator(book: book).estimate(compiled("")).value).typical
        let listed = try #require(Estimator(book: book).estimate(compiled("\"Ask\"")).value).typical
        #expect([plain.counts.calls, plain.counts.messages] == [1, 1])
        #expect([listed.counts.calls, listed.counts.messages] == [0, 2])
        #expect(listed.lines.first { $0.node == "Ask" }?.amount.decimal == "2")
        #expect(compiled("\"Ask\"").plan?.nodes.filter(\.isMessage).map(\.name) == ["Ask", "Tell"])
    }
}
