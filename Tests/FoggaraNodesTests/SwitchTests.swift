import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow
import Testing

@Suite("Switch")
struct SwitchTests {
    private func rule(_ value: JSONValue) -> JSONValue {
        [
            "conditions": [
                "options": ["caseSensitive": true, "typeValidation": "strict", "version": 2], "combinator": "and",
                "conditions": [
                    [
                        "leftValue": "={{state}}", "rightValue": value,
                        "operator": ["type": "string", "operation": "equals"],
                    ]
                ],
            ]
        ]
    }

    private func bench(_ options: JSONValue) -> Bench {
        Bench(
            "n8n-nodes-base.switch", 3.2,
            ["rules": ["values": [rule("new"), rule("paid"), rule("new")]], "options": options])
    }

    private let items: [JSONValue] = [["state": "paid"], ["state": "new"], ["state": "lost"]]

    @Test("the first rule that holds decides, and what no rule takes is dropped")
    func firstRule() async throws {
        #expect(try await bench([:]).places(items) == [[1], [0], []])
    }

    @Test("an extra output takes the rest, and all rules that hold get a copy when asked for")
    func fallback() async throws {
        #expect(try await bench(["fallbackOutput": "extra"]).places(items) == [[1], [0], [], [2]])
        #expect(try await bench(["fallbackOutput": 1]).places(items) == [[1], [0, 2], []])
        #expect(try await bench(["allMatchingOutputs": true]).places(items) == [[1], [0], [1]])
    }

    @Test("a value of another type becomes an error item without link when the node goes on")
    func wrongType() async throws {
        var bench = bench([:])
        bench.onError = .continueRegularOutput
        let outputs = try await bench.run([["state": 7]]).outputs
        #expect(outputs[0]?.first?.json["error"] != nil)
        #expect(outputs[0]?.first?.pairedItem == nil)
    }

    @Test("a number chooses the output, one beyond the last is refused with n8n's words")
    func byNumber() async throws {
        let bench = Bench(
            "n8n-nodes-base.switch", 3.2, ["mode": "expression", "numberOutputs": 3, "output": "={{i}}"])
        #expect(try await bench.places([["i": 2], ["i": "0"]]) == [[1], [], [0]])
        let error = await bench.failure([["i": 3]])
        #expect(error?.message == "The ouput 3 is not allowed. ")
        #expect(await bench.failure([["i": -1]])?.description == "It has to be between 0 and 2")
    }

    @Test("version 1 compares a value with the outputs its rules name")
    func firstVersion() async throws {
        let bench = Bench(
            "n8n-nodes-base.switch", 1,
            [
                "dataType": "number", "value1": "={{n}}", "fallbackOutput": 3,
                "rules": ["rules": [["operation": "smaller", "value2": 10, "output": 2]]],
            ])
        #expect(try await bench.places([["n": 5], ["n": 50]]) == [[], [], [0], [1]])
    }
}
