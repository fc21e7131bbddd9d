import FoggaraJSON
import FoggaraStore
import FoggaraTestSupport
import Testing

/// What code can ask of the run.
struct CodeVariableTests {
    static let answers: [(String, JSONValue)] = [
        ("$('Rows').all().length", 3), ("$('Rows').first().json.name", "Amine"), ("$('Rows').last().json.id", 3),
        ("$('Rows').itemMatching(1).json.id", 2), ("$('Rows').isExecuted", true), ("$node['Rows'].json.id", 1),
        ("$items('Rows', 0, 0).length", 3), ("$prevNode.name", "Rows"), ("$workflow.name", "Sketch"),
        ("$execution.mode", "production"), ("$runIndex", 0), ("$input.first().json.id", 1),
        ("$jmespath({ rows: items.map(i => i.json) }, 'rows[?id > `1`].name')", ["نورة", "Lounès"]),
        ("$now.toISO()", "2026-01-15T11:07:23.000+01:00"), ("$now.zoneName", "Africa/Algiers"),
        ("$today.plus({ days: 1 }).toFormat('dd/MM/yyyy')", "16/01/2026"),
        ("DateTime.fromISO('2025-03-01T08:00:00Z').setZone('Africa/Algiers').toFormat('HH:mm')", "09:00"),
        ("DateTime.fromISO('2025-03-10').diff(DateTime.fromISO('2025-03-01'), 'days').days", 9),
        ("DateTime.fromISO('nonsense').isValid", false),
        ("DateTime.fromISO('2025-03-01') < DateTime.fromISO('2025-03-02')", true),
        ("Duration.fromObject({ hours: 2 }).as('minutes')", 120),
        ("DateTime.now().toMillis() - Date.now() < 1000", true),
        ("new Date(2025, 0, 1).toISOString()", "2024-12-31T23:00:00.000Z"),
        ("new Date().getFullYear()", 2026),
        ("Buffer.from('دقلة').toString('base64')", "2K/ZgtmE2Kk="), ("atob('YWJj')", "abc"),
        ("new URL('https://a.dz/x?y=1&y=2#z').searchParams.getAll('y')", ["1", "2"]),
        ("structuredClone({ a: [1] })", ["a": [1]]), ("typeof process", "undefined"), ("typeof fetch", "undefined"),
        ("typeof WebAssembly", "undefined"),
    ]

    @Test("code reads the run, dates and helpers as in n8n", arguments: answers)
    func answer(_ expression: String, _ expected: JSONValue) async throws {
        let result = try await CodeBench("return { v: \(expression) }").run()
        #expect(result.error == nil)
        #expect(result.json == [["v": expected]])
    }

    @Test("$('Node').item follows the lineage of each item")
    func lineage() async throws {
        var bench = CodeBench("return { id: $('Rows').item.json.id, today: $today.toISODate() }")
        bench.isEach = true
        #expect(try await bench.run().json.map { $0["id"] } == [1, 2, 3])
    }

    @Test("static data is there again in the next run")
    func staticData() async throws {
        let store = MemoryStore()
        let code = "const s = $getWorkflowStaticData('global'); s.runs = (s.runs ?? 0) + 1; return { runs: s.runs }"
        #expect(try await CodeBench(code).run(store).json == [["runs": 1]])
        #expect(try await CodeBench(code).run(store, seed: 2).json == [["runs": 2]])
    }
}
