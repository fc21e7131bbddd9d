import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow
import Testing

@Suite("Merge")
struct MergeTests {
    private let clients: [JSONValue] = [
        ["id": 1, "name": "Amine"], ["id": 2, "name": "Lydia"], ["id": 3, "name": "Sami"],
    ]
    private let orders: [JSONValue] = [
        ["id": 2, "ref": "A", "name": "L."], ["id": "1", "ref": "B"], ["id": 9, "ref": "C"],
    ]

    private func json(_ parameters: JSONValue, version: Double = 3.2) async throws -> [JSONValue] {
        let bench = Bench("n8n-nodes-base.merge", version, parameters)
        return try await bench.run(inputs: [clients.map { Item($0) }, orders.map { Item($0) }]).outputs[0]?.map(\.json)
            ?? []
    }

    private func byFields(_ join: String, _ options: JSONValue = [:], from: String = "both") async throws -> [JSONValue]
    {
        try await json([
            "mode": "combine", "fieldsToMatchString": "id", "joinMode": .string(join), "options": options,
            "outputDataFrom": .string(from),
        ])
    }

    @Test("appended items keep the input they came by in their link")
    func append() async throws {
        let bench = Bench("n8n-nodes-base.merge", 3.2, [:])
        let result = try await bench.run(inputs: [[Item(["a": 1])], [Item(["b": 2])]])
        #expect(result.outputs[0]?.map(\.pairedItem) == [[PairedItem(0)], [PairedItem(0, input: 1)]])
    }

    @Test("items with equal fields become one, the last input over the first")
    func matches() async throws {
        #expect(try await byFields("keepMatches") == [["id": 2, "name": "L.", "ref": "A"]])
        #expect(try await byFields("keepMatches", from: "input1") == [["id": 2, "name": "Lydia"]])
        let fuzzy = try await byFields("keepMatches", ["fuzzyCompare": true])
        #expect(fuzzy.map { $0["ref"] } == ["B", "A"])
    }

    @Test("items without a match are kept as the way of joining says")
    func others() async throws {
        #expect(try await byFields("keepNonMatches").map { $0["_source"] } == ["input1", "input1", "input2", "input2"])
        #expect(try await byFields("enrichInput1").map { $0["name"] } == ["L.", "Amine", "Sami"])
        #expect(try await byFields("enrichInput2").map { $0["name"] } == ["Lydia", nil, nil])
        let named = try await byFields("keepEverything", ["clashHandling": ["values": ["resolveClash": "addSuffix"]]])
        #expect(named.first?["name_1"] == "Lydia")
        #expect(named.last?["ref_2"] == "C")
    }

    @Test("places are joined as far as the shorter input goes, or further when asked for")
    func byPosition() async throws {
        let options: JSONValue = ["mode": "combine", "combineBy": "combineByPosition", "options": [:]]
        #expect(try await json(options).map { $0["id"] } == [2, "1", 9])
    }

    @Test("one input is chosen, and one that does not exist is refused")
    func choosing() async throws {
        #expect(try await json(["mode": "chooseBranch", "useDataOfInput": 2]) == orders)
        #expect(try await json(["mode": "chooseBranch", "output": "empty"]) == [[:]])
        let error = await Bench("n8n-nodes-base.merge", 3.2, ["mode": "chooseBranch", "useDataOfInput": 3]).failure([
            [:]
        ])
        #expect(error?.message == "Input 3 doesn't exist")
    }

    @Test("version 1 keeps the items whose key the other input has")
    func firstVersion() async throws {
        let kept = try await json(["mode": "keepKeyMatches", "propertyName1": "id", "propertyName2": "id"], version: 1)
        #expect(kept == [["id": 2, "name": "Lydia"]])
    }
}
