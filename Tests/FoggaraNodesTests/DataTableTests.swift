import FoggaraEngine
import FoggaraJSON
import FoggaraStore
import FoggaraSystem
import FoggaraTestSupport
import FoggaraWorkflow
import Testing

@Suite("Data table")
struct DataTableTests {
    private let world = World()

    private func bench(_ parameters: JSONObject) -> Bench {
        var all = parameters
        all["dataTableId"] = ["__rl": true, "mode": "name", "value": "orders"]
        var bench = Bench("n8n-nodes-base.dataTable", 1.1, .object(all))
        bench.world = world
        return bench
    }

    private func define() async throws {
        try await world.store.commit([
            .defineTable(
                name: "orders",
                columns: [
                    DataTable.Column(name: "phone", kind: .string), DataTable.Column(name: "total", kind: .number),
                    DataTable.Column(name: "paid", kind: .boolean), DataTable.Column(name: "at", kind: .date),
                ], at: Instant(milliseconds: 0))
        ])
    }

    private func condition(_ column: String, _ name: String, _ value: JSONValue) -> JSONValue {
        ["conditions": [["keyName": .string(column), "condition": .string(name), "keyValue": value]]]
    }

    private func insert(_ items: [JSONValue]) async throws -> [JSONValue] {
        try await bench(["operation": "insert", "columns": ["mappingMode": "autoMapInputData"]]).json(items)
    }

    @Test("inserted rows come back with number and times, values brought to their columns' kinds")
    func inserting() async throws {
        try await define()
        let rows = try await insert([["id": 99, "phone": 555, "total": "12.5", "paid": "TRUE", "at": "2026-01-02"]])
        #expect(
            rows == [
                [
                    "id": 1, "createdAt": "2026-02-25T06:13:20.000Z", "updatedAt": "2026-02-25T06:13:20.000Z",
                    "phone": "555", "total": 12.5, "paid": true, "at": "2026-01-01T23:00:00.000Z",
                ]
            ])
        #expect(world.effects.map(\.host) == ["data-tables"])
        #expect(world.effects.map(\.effect) == [.keyed])
    }

    @Test("a value of another kind and an unknown column are refused and leave no row")
    func refusing() async throws {
        try await define()
        let bench = bench(["operation": "insert", "columns": ["mappingMode": "autoMapInputData"]])
        #expect(
            await bench.failure([["total": "many"]])?.message.contains("does not match column type 'number'") == true)
        #expect(await bench.failure([["colour": "red"]])?.message == "unknown column name 'colour'")
        let table = try #require(try await world.store.table("orders"))
        #expect(try await world.store.rows(of: table, DataFilter()).isEmpty)
    }

    @Test("a table that is not there is an error that names it")
    func missing() async throws {
        let error = await bench(["operation": "get"]).failure([[:]])
        #expect(error?.message == "Data table with name \"orders\" not found")
    }

    @Test("rows are read by any or all conditions, ordered and limited")
    func reading() async throws {
        try await define()
        _ = try await insert([
            ["phone": "0550", "total": 5], ["phone": "0661", "total": 7], ["phone": "0551", "total": 6],
        ])
        let some = try await bench([
            "operation": "get", "filters": condition("phone", "like", "055"), "orderBy": true,
            "orderByColumn": "total", "orderByDirection": "DESC",
        ]).json([[:]])
        #expect(some.map { $0["total"] } == [6, 5])
        let one = try await bench(["operation": "get", "limit": 1]).json([[:], [:]])
        #expect(one.map { $0["id"] } == [1, 1])
        let both: JSONValue = [
            "conditions": [
                ["keyName": "total", "condition": "gt", "keyValue": "5"],
                ["keyName": "phone", "condition": "eq", "keyValue": "0551"],
            ]
        ]
        let any = try await bench(["operation": "get", "filters": both]).json([[:]])
        #expect(any.map { $0["id"] } == [2, 3])
        let all = try await bench(["operation": "get", "filters": both, "matchType": "allConditions"]).json([[:]])
        #expect(all.map { $0["id"] } == [3])
    }

    @Test("upsert writes the row that matches or adds one, per item")
    func upserting() async throws {
        try await define()
        let bench = bench([
            "operation": "upsert", "filters": condition("phone", "eq", "={{ phone }}"),
            "columns": ["mappingMode": "defineBelow", "value": ["phone": "={{ phone }}", "total": "={{ total }}"]],
        ])
        let rows = try await bench.json([
            ["phone": "0550", "total": 1], ["phone": "0661", "total": 2], ["phone": "0550", "total": 3],
        ])
        #expect(rows.map { $0["id"] } == [1, 2, 1])
        #expect(rows.map { $0["total"] } == [1, 2, 3])
    }

    @Test("a change tried again with its key gives the same rows and changes nothing")
    func repeating() async throws {
        try await define()
        let tables = StoredTables(store: world.store, declared: [], clock: world)
        let change = DataChange(
            table: "orders", action: .insert([["phone": "1"]]), key: "fg-1", at: Instant(milliseconds: 5))
        let first = try await tables.change(change)
        #expect(try await tables.change(change) == first)
        let table = try #require(try await world.store.table("orders"))
        #expect(try await world.store.rows(of: table, DataFilter()).count == 1)
    }

    @Test("update, delete and their rehearsals give the rows they are about")
    func changing() async throws {
        try await define()
        _ = try await insert([["phone": "1", "total": 1], ["phone": "2", "total": 2]])
        let columns: JSONValue = ["mappingMode": "defineBelow", "value": ["paid": true]]
        let rehearsal = try await bench([
            "operation": "update", "filters": condition("phone", "eq", "2"), "columns": columns,
            "options": ["dryRun": true],
        ]).json([[:]])
        #expect(rehearsal.map { $0["dryRunState"] } == ["before", "after"])
        #expect(rehearsal.map { $0["paid"] } == [.null, true])
        let updated = try await bench([
            "operation": "update", "filters": condition("phone", "eq", "2"), "columns": columns,
        ]).json([[:]])
        #expect(updated.map { $0["paid"] } == [true])
        let deleted = try await bench(["operation": "deleteRows", "filters": condition("paid", "isTrue", "")]).json([
            [:]
        ])
        #expect(deleted.map { $0["id"] } == [2])
        #expect(
            await bench(["operation": "deleteRows"]).failure([[:]])?.message == "At least one condition is required")
    }

    @Test("items pass by whether a row exists")
    func existing() async throws {
        try await define()
        _ = try await insert([["phone": "1"]])
        let filter = condition("phone", "eq", "={{ phone }}")
        let items: [JSONValue] = [["phone": "1"], ["phone": "2"]]
        #expect(try await bench(["operation": "rowExists", "filters": filter]).json(items) == [["phone": "1"]])
        #expect(try await bench(["operation": "rowNotExists", "filters": filter]).json(items) == [["phone": "2"]])
    }

    @Test("tables are made, listed, renamed, cleared and removed")
    func tables() async throws {
        let made = try await bench([
            "resource": "table", "operation": "create", "tableName": "orders",
            "columns": ["column": [["name": "phone", "type": "string"]]],
        ]).json([[:]])
        #expect(made.first?["name"] == "orders")
        _ = try await insert([["phone": "1"]])
        #expect(try await bench(["resource": "table", "operation": "clear"]).json([[:]]).first?["success"] == true)
        #expect(try await bench(["operation": "get"]).json([[:]]).isEmpty)
        _ = try await bench(["resource": "table", "operation": "update", "newName": "commandes"]).json([[:]])
        let listed = try await bench(["resource": "table", "operation": "list"]).json([[:]])
        #expect(listed.map { $0["name"] } == ["commandes"])
    }
}
