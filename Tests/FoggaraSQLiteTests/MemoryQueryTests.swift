import FoggaraJSON
import FoggaraSQLite
import Testing

@Suite("Queries over items")
struct MemoryQueryTests {
    private static let orders: [JSONObject] = [
        ["id": 2, "ref": "C1", "total": 4200, "paid": true, "to": ["city": "Oran"]],
        ["id": 1, "ref": "C2", "total": 650, "paid": false], ["id": 2, "ref": "C3", "total": 990, "note": .null],
    ]
    private static let clients: [JSONObject] = [["id": 1, "name": "Amine"], ["id": 2, "name": "يوسف"]]

    private func rows(_ query: String, values: [String] = []) -> [JSONObject] {
        MemoryQueries().answer(query, over: [Self.orders, Self.clients], values: values).rows
    }

    @Test("groups, joins and arithmetic answer as with numbers of JavaScript")
    func queries() {
        #expect(
            rows("SELECT id, COUNT(*) AS n, SUM(`total`) AS sum FROM input1 GROUP BY id ORDER BY id") == [
                ["id": 1, "n": 1, "sum": 650], ["id": 2, "n": 2, "sum": 5190],
            ])
        #expect(
            rows("SELECT name, [total] / 4 AS part FROM input1 JOIN input2 ON input1.id = input2.id WHERE ref = 'C2'")
                == [["name": "Amine", "part": 162.5]])
        #expect(rows("SELECT ref FROM input1 WHERE ref = $1", values: ["C3"]) == [["ref": "C3"]])
    }

    @Test("truth values, objects, null and missing fields come back as they were")
    func values() {
        let expected: [JSONObject] = [
            ["id": 2, "ref": "C1", "total": 4200, "paid": true, "to": ["city": "Oran"], "note": .null],
            ["id": 1, "ref": "C2", "total": 650, "paid": false, "note": .null],
            ["id": 2, "ref": "C3", "total": 990, "note": .null],
        ]
        #expect(rows("SELECT * FROM input1") == expected)
    }

    @Test(
        "what changes, reaches files, never ends or is no SQL is refused",
        arguments: [
            "DELETE FROM input1", "ATTACH 'x.db' AS x", "VACUUM INTO '/tmp/foggara-query'", "SELECT * FROM nothing",
            "PRAGMA journal_mode = WAL", "", "SELECT FROM",
            "WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t) SELECT COUNT(*) FROM t",
        ])
    func refusals(query: String) {
        #expect(MemoryQueries().answer(query, over: [Self.orders], values: []).fault != nil)
    }
}
