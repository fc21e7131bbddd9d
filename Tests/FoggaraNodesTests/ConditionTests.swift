import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow
import Testing

@Suite("Conditions")
struct ConditionTests {
    private func bench(
        _ type: String, _ operation: String, _ right: JSONValue, strict: Bool = true, version: Int = 2,
        caseSensitive: Bool = true, node: String = "if"
    ) -> Bench {
        Bench(
            "n8n-nodes-base.\(node)", 2.2,
            [
                "conditions": [
                    "options": [
                        "caseSensitive": .bool(caseSensitive), "typeValidation": strict ? "strict" : "loose",
                        "version": .number(JSONNumber(version)),
                    ],
                    "combinator": "and",
                    "conditions": [
                        [
                            "leftValue": "={{ v }}", "rightValue": right,
                            "operator": [
                                "type": .string(type), "operation": .string(operation),
                                "rightType": .string(rightType(type, operation)),
                            ],
                        ]
                    ],
                ]
            ])
    }

    private func rightType(_ type: String, _ operation: String) -> String {
        type != "array" ? type : operation.hasPrefix("length") ? "number" : "any"
    }

    private func items(_ values: [JSONValue?]) -> [JSONValue] {
        values.map { value in value.map { .object(["v": $0]) } ?? .object([:]) }
    }

    @Test(
        "strict comparisons",
        arguments: [
            ("string", "equals", "Sétif", ["Sétif", "Setif", "Se\u{301}tif", .null], [0]),
            ("string", "notContains", "o", ["bon", "mal", .null], [1, 2]),
            ("string", "startsWith", "+2136", ["+213661", "0661"], [0]),
            ("string", "endsWith", "dz", ["a.dz", "dz.a"], [0]),
            ("string", "empty", "", ["", "a", .null], [0, 2]),
            ("number", "lt", 45000, [45000, 0, .null], [1, 2]),
            ("number", "equals", 1, [1, 0, .null], [0]),
            ("number", "notEquals", 0, [1, 0, .null], [0, 2]),
            ("number", "exists", "", [0, .null], [0]),
            ("boolean", "false", "", [true, false, .null], [1, 2]),
            ("array", "contains", "a", [["a"], ["A"], .null], [0]),
            ("array", "lengthLt", 2, [["a"], ["a", "b"], .null], [0, 2]),
            ("object", "notEmpty", "", [["a": 1], [:], .null], [0]),
            ("any", "exists", "", [0, "", .null, [], [:], false], [0, 1, 3, 4, 5]),
            (
                "dateTime", "afterOrEquals", "2025-03-01T00:00:00+01:00",
                ["2025-02-28T23:00:00.000Z", "2025-03-01", "2025-02-28", .null], [0, 1]
            ),
        ] as [(String, String, JSONValue, [JSONValue], [Int])])
    func strict(_ type: String, _ operation: String, _ right: JSONValue, _ left: [JSONValue], _ kept: [Int])
        async throws
    {
        #expect(try await bench(type, operation, right).places(items(left))[0] == kept)
    }

    @Test("a missing value compares with no number, null counts as 0")
    func undefined() async throws {
        #expect(try await bench("number", "lt", 5).places(items([nil, .null])) == [[1], [0]])
        #expect(try await bench("number", "equals", .null).places(items([nil, .null])) == [[1], [0]])
    }

    @Test("truth of loose values changed with version 2 of the filter")
    func looseBoolean() async throws {
        let values = items(["true", "FALSE", "0", "1", "non", "", 0, 2, [], .null])
        #expect(try await bench("boolean", "true", "", strict: false, version: 2).places(values)[0] == [0, 3, 4, 7])
        #expect(
            try await bench("boolean", "true", "", strict: false, version: 1).places(values)[0] == [
                0, 1, 2, 3, 4, 7, 8,
            ])
    }

    @Test("blank numbers are 0 up to version 2 and nothing from version 3")
    func looseNumber() async throws {
        let values = items(["", "   ", [], 0])
        #expect(try await bench("number", "equals", 0, strict: false, version: 2).places(values)[0] == [0, 1, 2, 3])
        #expect(try await bench("number", "equals", 0, strict: false, version: 3).places(values)[0] == [3])
    }

    @Test("a wrong type names the value, the condition and the item")
    func wrongType() async throws {
        let error = await bench("number", "gt", 1000).failure(items([1500, "1500"]))
        #expect(
            error?.message == "Wrong type: '1500' is a string but was expecting a number [condition 0, item 1]")
        #expect(error?.description?.contains("first field to a number by adding <code>.toNumber()</code>") == true)
        #expect(error?.item == 1)
        let second = await bench("number", "gt", "mille").failure(items([1500]))
        #expect(second?.description?.contains("Converting the second field") == true)
        let object = await bench("object", "empty", "").failure(items([[1]]))
        #expect(
            object?.message == "Wrong type: '1' is an object but was expecting an object [condition 0, item 0]")
        let date = await bench("dateTime", "after", "2025-01-01", strict: false).failure(items(["le premier mars"]))
        #expect(
            date?.message
                == "Conversion error: the string 'le premier mars' can't be converted to a dateTime [condition 0, item 0]"
        )
    }

    @Test("an item that cannot be judged goes to false when the node goes on")
    func goesOn() async throws {
        var bench = bench("number", "gt", 1000)
        bench.onError = .continueErrorOutput
        #expect(try await bench.places(items([1500, "1500", 10])) == [[0], [1, 2]])
    }

    @Test(
        "texts that are dates", arguments: ["2025", "20250301", "March 1, 2025", "01/03/2025", "10:30", "2025-W09-6"])
    func readableDates(_ text: String) async throws {
        #expect(try await bench("dateTime", "exists", "").places(items([.string(text)])) == [[0], []])
    }

    @Test("texts that are none", arguments: ["1740819600000", "", "le premier mars", "2025-13-01", "2025-02-32"])
    func unreadableDates(_ text: String) async throws {
        #expect(await bench("dateTime", "exists", "").failure(items([.string(text)])) != nil)
    }

    @Test("no condition holds for and, and does not for or")
    func none() async throws {
        let all = Bench("n8n-nodes-base.filter", 2.2, ["conditions": ["combinator": "and", "conditions": []]])
        #expect(try await all.places([[:]]) == [[0], []])
        let any = Bench("n8n-nodes-base.filter", 2.2, ["conditions": ["combinator": "or", "conditions": []]])
        #expect(try await any.places([[:]]) == [[], [0]])
    }

    @Test("version 1 groups conditions by type")
    func legacy() async throws {
        let bench = Bench(
            "n8n-nodes-base.if", 1,
            [
                "conditions": [
                    "string": [["value1": "={{ ville }}", "operation": "startsWith", "value2": "S"]],
                    "number": [["value1": "={{ prix }}", "operation": "largerEqual", "value2": 45000]],
                ], "combineOperation": "any",
            ])
        let input: [JSONValue] = [["ville": "Sétif", "prix": 1], ["ville": "Oran", "prix": 45000], ["ville": "Oran"]]
        #expect(try await bench.places(input) == [[0, 1], [2]])
    }
}
