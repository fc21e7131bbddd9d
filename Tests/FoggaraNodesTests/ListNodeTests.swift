import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow
import Testing

@Suite("Nodes on lists")
struct ListNodeTests {
    @Test("Split Out makes an item of every element and keeps the place of its source")
    func splits() async throws {
        let bench = Bench("n8n-nodes-base.splitOut", 1, ["fieldToSplitOut": "m"])
        let result = try await bench.json([["m": [["a": 1], 2, [4, 5], .null]], [:], ["m": ["x": ["n": 7], "y": 1]]])
        #expect(result == [["a": 1], ["m": 2], ["0": 4, "1": 5], ["m": .null], ["n": 7], ["m": 1]])
    }

    @Test("Split Out pairs several fields and fills no gaps")
    func splitsTwo() async throws {
        let bench = Bench("n8n-nodes-base.splitOut", 1, ["fieldToSplitOut": "l, c"])
        #expect(
            try await bench.json([["l": [["p": 1]], "c": ["a", "b"]]])
                == [["l": ["p": 1], "c": "a"], ["c": "b"]])
        let wrong = Bench(
            "n8n-nodes-base.splitOut", 1, ["fieldToSplitOut": "l,c", "options": ["destinationFieldName": "x"]])
        #expect(
            await wrong.failure([[:]])?.message
                == "If multiple fields to split out are given, the same number of destination fields must be given")
    }

    @Test("Split Out keeps all other fields, the split one at the end")
    func splitsWithOthers() async throws {
        let bench = Bench(
            "n8n-nodes-base.splitOut", 1,
            [
                "fieldToSplitOut": "codes", "include": "allOtherFields",
                "options": ["destinationFieldName": "code"],
            ])
        let result = try await bench.json([["codes": ["a", "b"], "no": 1]])
        #expect(result.map { $0.object?.keys } == [["no", "code"], ["no", "code"]])
    }

    @Test("Aggregate collects fields by their last key and leaves missing values out")
    func aggregates() async throws {
        let bench = Bench(
            "n8n-nodes-base.aggregate", 1,
            [
                "fieldsToAggregate": [
                    "fieldToAggregate": [
                        ["fieldToAggregate": "cl.age"],
                        ["fieldToAggregate": "n", "renameField": true, "outputFieldName": "stats.n"],
                    ]
                ]
            ])
        let result = try await bench.json([["cl": ["age": 30], "n": 1], ["n": .null], ["cl": ["age": 25], "n": 2]])
        #expect(result == [["age": [30, 25], "stats": ["n": [1, 2]]]])
    }

    @Test("Aggregate of whole items drops those without a chosen field")
    func aggregatesItems() async throws {
        let bench = Bench(
            "n8n-nodes-base.aggregate", 1,
            [
                "aggregate": "aggregateAllItemData", "destinationFieldName": "v", "include": "specifiedFields",
                "fieldsToInclude": "a, b",
            ])
        let result = try await bench.run([["a": 1, "c": 2], ["c": 1]])
        #expect(result.outputs[0]?.first?.json == ["v": [["a": 1]]])
        #expect(result.outputs[0]?.first?.pairedItem?.map(\.item) == [0])
    }

    @Test("Aggregate without a field is an error")
    func aggregatesNothing() async {
        let bench = Bench("n8n-nodes-base.aggregate", 1, ["fieldsToAggregate": ["fieldToAggregate": []]])
        #expect(await bench.failure([[:]])?.message == "No fields specified")
    }

    @Test("Sort orders as n8n's contradictory comparison does, missing values included")
    func sorts() async throws {
        func bench(_ order: String) -> Bench {
            Bench(
                "n8n-nodes-base.sort", 1,
                ["sortFieldsUi": ["sortField": [["fieldName": "cl.age", "order": .string(order)]]]])
        }
        let input: [JSONValue] = [
            ["cl": ["age": 30]], ["cl": ["age": 41]], ["cl": ["age": 25]], ["cl": [:]], [:], ["cl": ["age": 30]],
        ]
        #expect(try await bench("ascending").places(input) == [[2, 0, 5, 1, 3, 4]])
        #expect(try await bench("descending").places(input) == [[3, 4, 1, 0, 5, 2]])
    }

    @Test("Sort compares texts without case by code units")
    func sortsTexts() async throws {
        let bench = Bench("n8n-nodes-base.sort", 1, ["sortFieldsUi": ["sortField": [["fieldName": "n"]]]])
        let input = ["zohra", "Élise", "amine", "Bilal", "أمين", "AMINE", "é"].map {
            JSONValue.object(["n": .string($0)])
        }
        #expect(try await bench.places(input) == [[2, 5, 3, 0, 6, 1, 4]])
        #expect(await bench.failure([["x": 1]])?.message == "Couldn't find the field 'n' in the input data")
    }

    @Test("long lists are sorted like short ones, equal items in place")
    func sortsLong() async throws {
        let bench = Bench("n8n-nodes-base.sort", 1, ["sortFieldsUi": ["sortField": [["fieldName": "n"]]]])
        let input = (0..<300).map { JSONValue.object(["n": .number(JSONNumber($0 * 7919 % 50))]) }
        let expected = input.indices.sorted {
            let left = $0 * 7919 % 50
            let right = $1 * 7919 % 50
            return left != right ? left < right : $0 < $1
        }
        #expect(try await bench.places(input) == [expected])
    }

    @Test(
        "Limit keeps the first, the last, or all but the last", arguments: [(2, [0, 1]), (-2, [0]), (9, [0, 1, 2])])
    func limits(_ count: Int, _ kept: [Int]) async throws {
        let bench = Bench("n8n-nodes-base.limit", 1, ["maxItems": .number(JSONNumber(count))])
        #expect(try await bench.places([[:], [:], [:]]) == [kept])
    }
}
