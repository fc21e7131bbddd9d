import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow
import Testing

@Suite("Remove Duplicates")
struct RemoveDuplicatesTests {
    private let people: [JSONValue] = [
        ["id": 1, "tel": "0555", "w": ["c": 16]], ["id": 2, "tel": "0666", "w": ["c": 31]],
        ["id": 3, "tel": "0555", "w": ["c": 16]], ["id": 1, "tel": "0555", "w": ["c": 16]],
        ["id": 4, "tel": "0555", "w": ["c": 9]],
    ]

    private func bench(_ parameters: JSONValue) -> Bench { Bench("n8n-nodes-base.removeDuplicates", 2, parameters) }

    @Test("items alike in the chosen fields are dropped, the first stays")
    func chosen() async throws {
        let bench = bench(["compare": "selectedFields", "fieldsToCompare": "w.c, tel"])
        #expect(try await bench.places(people) == [[0, 1, 4]])
    }

    @Test("removing other fields renumbers the links")
    func others() async throws {
        let bench = bench([
            "compare": "selectedFields", "fieldsToCompare": "tel,w.c", "options": ["removeOtherFields": true],
        ])
        let result = try await bench.run(people)
        #expect(result.outputs[0]?.last?.json == ["tel": "0555", "w": ["c": 9]])
        #expect(try await bench.places(people) == [[0, 1, 2]])
    }

    @Test("nulls between texts hide copies, as the sorting contradicts itself")
    func nulls() async throws {
        let bench = bench(["compare": "selectedFields", "fieldsToCompare": "t"])
        #expect(try await bench.places([["t": .null], ["t": "x"], ["t": .null], ["t": "x"]]) == [[0, 1, 2, 3]])
    }

    @Test("a field of two types or missing from an item is an error")
    func errors() async {
        let types = await bench(["compare": "selectedFields", "fieldsToCompare": "id"]).failure([
            ["id": 1], ["id": "1"],
        ])
        #expect(types?.message == "'id' isn't always the same type")
        #expect(
            types?.description
                == "The type of this field varies between items, in item [0] it's a number and in item [1] it's a string "
        )
        let missing = await bench([:]).failure([["a": 1], ["a": 1, "b": .null]])
        #expect(missing?.message == "'b' field is missing from some input items")
    }

    @Test("history drops what earlier runs have seen and groups by key")
    func history() async throws {
        let bench = bench([
            "operation": "removeItemsSeenInPreviousExecutions", "dedupeValue": "={{ tel }}",
            "options": ["scope": "workflow"],
        ])
        #expect(try await bench.places(people) == [[0, 2, 3, 4, 1], []])
        #expect(try await bench.places(people) == [[], [0, 2, 3, 4, 1]])
        var clearing = self.bench(["operation": "clearDeduplicationHistory", "options": ["scope": "workflow"]])
        clearing.world = bench.world
        #expect(try await clearing.places(people) == [[0, 1, 2, 3, 4]])
        #expect(try await bench.places(people) == [[0, 2, 3, 4, 1], []])
    }

    @Test("a growing key lets through what is greater than all before")
    func growing() async throws {
        let bench = bench([
            "operation": "removeItemsSeenInPreviousExecutions", "logic": "removeItemsUpToStoredIncrementalKey",
            "incrementalDedupeValue": "={{ id }}",
        ])
        #expect(try await bench.places(people) == [[0, 3, 1, 2, 4], []])
        #expect(try await bench.places([["id": 4], ["id": 6], ["id": 5]]) == [[2, 1], [0]])
    }

    @Test("a date lets through what is later than all before")
    func dates() async throws {
        let bench = bench([
            "operation": "removeItemsSeenInPreviousExecutions", "logic": "removeItemsUpToStoredDate",
            "dateDedupeValue": "={{ d }}",
        ])
        #expect(try await bench.places([["d": "2025-03-01T00:00:00+01:00"]]) == [[0], []])
        #expect(try await bench.places([["d": "2025-02-28T23:00:00Z"], ["d": "2025-03-02"]]) == [[1], [0]])
    }

    @Test("a history that would outgrow its size stops the node")
    func size() async {
        let bench = bench([
            "operation": "removeItemsSeenInPreviousExecutions", "dedupeValue": "={{ id }}",
            "options": ["historySize": 3],
        ])
        #expect(await bench.failure(people)?.message.contains("exceeds the maximum history size") == true)
    }
}
