import FoggaraEngine
import FoggaraJSON
import FoggaraNodes
import FoggaraWorkflow
import Testing

/// Answers every query with its own text and the numbers of the first rows, as a database with them would.
private let echoQueries: ItemQueries = { query, _, values in
    if query.contains("broken") { return ([], "near broken") }
    var row: JSONObject = ["values": .array(values.map { .string($0) })]
    if query.contains("foggara row 0") { row["foggara row 0"] = 2 }
    if query.contains("foggara row 1") { row["foggara row 1"] = 1 }
    return ([row], nil)
}

@Suite("Merge by SQL")
struct MergeQueryTests {
    private func run(_ query: String, values: String = "") async throws(NodeError) -> [Item] {
        let parameters: JSONValue = [
            "mode": "combineBySql", "query": .string(query), "options": ["queryParameters": .string(values)],
        ]
        let bench = Bench("n8n-nodes-base.merge", 3.2, parameters)
        let inputs = [[Item(["a": 1]), Item(["a": 2])], [Item(["b": 1])]]
        return try await bench.run(MergeNode(queries: echoQueries), inputs: inputs).outputs[0] ?? []
    }

    @Test("rows are linked to the rows they were read from, groups to none")
    func links() async throws {
        let joined = try await run("SELECT x.a FROM input1 AS x JOIN input2 ON x.a = input2.b", values: "u, v")
        #expect(joined.map(\.pairedItem) == [[PairedItem(1), PairedItem(0, input: 1)]])
        #expect(joined.map(\.json) == [["values": ["u", "v"]]])
        #expect(try await run("SELECT COUNT(*) FROM input1").map(\.pairedItem) == [[]])
    }

    @Test("a query that cannot be answered names the reason; 'total' needs quotes as in n8n")
    func faults() async throws {
        for query in ["SELECT broken FROM input1", "SELECT total FROM input1"] {
            do {
                _ = try await run(query)
                Issue.record("no error")
            } catch { #expect(error.message == "Issue while executing query") }
        }
        #expect(try await run("SELECT `total`, total(a) FROM input1").count == 1)
    }
}
