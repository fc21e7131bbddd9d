import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow
import Testing

@Suite("Loop Over Items")
struct LoopTests {
    @Test("the first run hands out the first batch with plain links")
    func firstBatch() async throws {
        let bench = Bench("n8n-nodes-base.splitInBatches", 3, ["batchSize": 2, "options": [:]])
        let outputs = try await bench.run([["n": 1], ["n": 2], ["n": 3]]).outputs
        #expect(outputs.map { $0?.map { $0.json["n"] } } == [[], [1, 2]])
        #expect(outputs[1]?.map(\.pairedItem) == [[PairedItem(0)], [PairedItem(1)]])
    }

    @Test("links of a loop survive the journal")
    func links() {
        let item = Item(["a": 1], pairedItem: [PairedItem(2, source: PairedSource(node: "Body", output: 0, run: 3))])
        #expect(Item(wire: item.wire) == item)
    }

    @Test("operations of Item Lists are those of the nodes they became")
    func itemLists() async throws {
        let limit = Bench("n8n-nodes-base.itemLists", 3, ["operation": "limit", "maxItems": 1, "keep": "lastItems"])
        #expect(try await limit.json([["a": 1], ["a": 2]]) == [["a": 2]])
        let sort = Bench(
            "n8n-nodes-base.itemLists", 3,
            ["operation": "sort", "sortFieldsUi": ["sortField": [["fieldName": "a", "order": "descending"]]]])
        #expect(try await sort.json([["a": 1], ["a": 2]]) == [["a": 2], ["a": 1]])
    }
}
