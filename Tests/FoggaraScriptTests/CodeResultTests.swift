import FoggaraEngine
import FoggaraJSON
import FoggaraScript
import FoggaraTestSupport
import FoggaraWorkflow
import Testing

/// What a Code node may return, and what n8n says to the rest.
struct CodeResultTests {
    static let acceptedForms: [(String, [JSONValue])] = [
        ("return $input.all().map((item, i) => ({ json: { n: i } }))", [["n": 0], ["n": 1], ["n": 2]]),
        ("return items.map(({ json }) => ({ id: json.id }))", [["id": 1], ["id": 2], ["id": 3]]),
        ("return { total: 6 }", [["total": 6]]),
        ("return null", []),
        ("return []", []),
        (
            "const items = 1; return { a: items, not: undefined, nan: NaN, d: new Date(0) }",
            [["a": 1, "nan": .null, "d": "1970-01-01T00:00:00.000Z"]]
        ),
        ("await new Promise((go) => setTimeout(go, 1)); return [{ ok: await Promise.resolve(true) }]", [["ok": true]]),
    ]

    @Test("code for all items gives items in every accepted form", arguments: acceptedForms)
    func accepted(_ code: String, _ expected: [JSONValue]) async throws {
        let result = try await CodeBench(code).run()
        #expect(result.error == nil)
        #expect(result.json == expected)
    }

    static let refusedForms: [(String, String)] = [
        ("return", "Code doesn't return items properly"),
        ("return 42", "Code doesn't return items properly"),
        ("return ['a']", "Code doesn't return items properly"),
        ("return [{ json: 'text' }]", "A 'json' property isn't an object [item 0]"),
        ("return [{ json: {} }, { json: { a: 1 }, other: 2 }]", "Invalid output format [item 1]"),
        ("throw new Error('no price')", "no price [line 1]"),
        ("\n\nlet order; order.total.amount", "Cannot read properties of undefined (reading 'total') [line 3]"),
        ("missing()", "missing is not defined [line 1]"),
        ("return [{ json: { a: 1 }];", "Unexpected token ']'"),
        ("require('fs')", "Module 'fs' is disallowed [line 1]"),
        ("return $env.HOME", "access to env vars denied [line 1]"),
        ("return $('Absent').all()", "Referenced node doesn't exist [line 1]"),
        (
            "JSON.parse('{\"a\":1,}')",
            "Expected double-quoted property name in JSON at position 7 (line 1 column 8) [line 1]"
        ),
        ("throw 'plain text'", "plain text"),
        ("throw null", "null"),
        ("throw { get message() { throw 1 } }", "Unknown error"),
        ("const o = {}; o.o = o; return o", "Converting circular structure to JSON"),
        ("await new Promise(() => {})", "The code waits for a promise that nothing settles"),
    ]

    @Test("a wrong result or an error of the code stops the node with n8n's words", arguments: refusedForms)
    func refused(_ code: String, _ message: String) async throws {
        let result = try await CodeBench(code).run()
        #expect(result.outputs == nil)
        #expect(result.error?.message == message)
    }

    @Test("code for each item gives one item linked to its own, and null gives none")
    func each() async throws {
        var bench = CodeBench("return item.json.id === 2 ? null : { at: $itemIndex, name: $json.name }")
        bench.isEach = true
        let result = try await bench.run()
        #expect(result.json == [["at": 0, "name": "Amine"], ["at": 2, "name": "Lounès"]])
        #expect((result.outputs?[0] ?? []).map(\.pairedItem) == [[PairedItem(0)], [PairedItem(2)]])
    }

    @Test("code for each item that fails for one item leaves the others alone when the node goes on")
    func eachFails() async throws {
        var bench = CodeBench("if ($json.id === 2) throw new TypeError('bad'); return { id: $json.id }")
        bench.isEach = true
        bench.onError = .continueRegularOutput
        #expect(try await bench.run().json == [["id": 1], ["error": "bad [line 1]"], ["id": 3]])
    }

    @Test("items that are handed on keep their links, also in another order")
    func links() async throws {
        let result = try await CodeBench("return $input.all().reverse()").run()
        #expect((result.outputs?[0] ?? []).map(\.pairedItem) == [[PairedItem(2)], [PairedItem(1)], [PairedItem(0)]])
    }

    @Test("Python is refused with a sentence that says what to do")
    func python() async throws {
        var bench = CodeBench("")
        bench.parameters = ["language": "pythonNative"]
        #expect(try await bench.run().error?.message.contains("write the code in JavaScript") == true)
    }

    static let sortings: [(String, [Int64])] = [("return b.json.n - a.json.n;", [3, 2, 1]), ("b.json.n", [])]

    @Test("items are sorted by a comparison in JavaScript; code without a return is refused", arguments: sortings)
    func sorting(_ code: String, _ expected: [Int64]) async throws {
        var sketch = PlanSketch("start > sort")
        sketch.edit("sort") { $0.parameters = ["type": "code", "code": .string(code)] }
        let nodes = ScriptedNodes(
            sketch.plan,
            ["start": { _ throws(NodeError) in NodeResult([Item(["n": 2]), Item(["n": 3]), Item(["n": 1])]) }])
        let engine = Engine.forTests([ScriptedSort(TestScripts.pool, before: nodes)], store: MemoryStore())
        let id = try await engine.start(sketch.plan)
        _ = try await engine.drive(id)
        let items = try await engine.machine(of: id).state.results[1].first?.outputs?[0] ?? []
        #expect(items.compactMap { $0.json["n"]?.number?.integer } == expected)
    }
}
