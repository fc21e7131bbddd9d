import FoggaraEngine
import FoggaraJSON
import FoggaraSystem
import FoggaraWorkflow
import Testing

@Suite("Crypto, Summarize, Compare Datasets")
struct DataNodeTests {
    @Test("a hash is written in hexadecimal or base64, other values than text are refused")
    func hash() async throws {
        let bench = Bench("n8n-nodes-base.crypto", 2, ["action": "hash", "type": "MD5", "value": "={{t}}"])
        #expect(try await bench.json([["t": ""]]) == [["t": "", "data": "d41d8cd98f00b204e9800998ecf8427e"]])
        #expect(await bench.failure([["t": 42]])?.message.hasSuffix("Received type number (42)") == true)
    }

    @Test("the secret of an HMAC is a parameter in version 1 and a credential in version 2")
    func hmac() async throws {
        let expected = "f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8"
        let text: JSONValue = "The quick brown fox jumps over the lazy dog"
        let first = Bench(
            "n8n-nodes-base.crypto", 1, ["action": "hmac", "type": "SHA256", "secret": "key", "value": text])
        #expect(try await first.json([[:]]) == [["data": .string(expected)]])
        var second = Bench("n8n-nodes-base.crypto", 2, ["action": "hmac", "value": text])
        #expect(await second.failure([[:]])?.message == "Node does not have any credentials set for \"crypto\"")
        second.credentials = [CredentialReference(type: "crypto", name: "Key")]
        second.world.state.withLock { $0.credentials["crypto"] = ["hmacSecret": "key"] }
        #expect(try await second.json([[:]]) == [["data": .string(expected)]])
    }

    @Test("random texts have the asked length")
    func random() async throws {
        let bench = Bench(
            "n8n-nodes-base.crypto", 2, ["action": "generate", "encodingType": "hex", "stringLength": 12])
        #expect(try await bench.json([[:]]).first?["data"]?.string?.count == 12)
    }

    @Test("groups are summarised in the order of their first items, numbers only where numbers count")
    func summarize() async throws {
        let bench = Bench(
            "n8n-nodes-base.summarize", 1.1,
            [
                "fieldsToSummarize": [
                    "values": [
                        ["aggregation": "sum", "field": "m"], ["aggregation": "count", "field": "p.n"],
                        ["aggregation": "concatenate", "field": "p.n", "separateBy": ", "],
                    ]
                ], "fieldsToSplitBy": "w",
            ])
        let items: [JSONValue] = [
            ["w": "Oran", "m": 2, "p": ["n": "a"]], ["w": 16, "m": "3", "p": ["n": ""]],
            ["w": "Oran", "m": 5, "p": ["n": "b"]],
        ]
        #expect(
            try await bench.json(items) == [
                ["sum_m": 7, "count_p_n": 2, "concatenated_p_n": "a, b", "w": "Oran"],
                ["sum_m": 0, "count_p_n": 0, "concatenated_p_n": "", "w": 16],
            ])
    }

    @Test("two lists are parted into A only, same, different, B only")
    func compare() async throws {
        let bench = Bench(
            "n8n-nodes-base.compareDatasets", 2.3, ["mergeByFields": ["values": [["field1": "r", "field2": "r"]]]])
        let one: [JSONValue] = [["r": 1, "p": 5], ["r": 2, "p": 6], ["r": 3]]
        let two: [JSONValue] = [["r": 1, "p": 5], ["r": 2, "p": 7], ["r": 4]]
        let outputs = try await bench.run(inputs: [one.map { Item($0) }, two.map { Item($0) }]).outputs
        #expect(outputs.map { $0?.map { $0.json["r"] } } == [[3], [1], [nil], [4]])
        #expect(
            outputs[2]?.first?.json == [
                "keys": ["r": 2], "same": ["r": 2], "different": ["p": ["inputA": 6, "inputB": 7]],
            ])
    }

    @Test("a field takes its new name at the end")
    func rename() async throws {
        let bench = Bench(
            "n8n-nodes-base.renameKeys", 1,
            ["keys": ["key": [["currentKey": "a", "newKey": "c"], ["currentKey": "none", "newKey": "x"]]]])
        #expect(try await bench.json([["a": 1, "b": 2]]).first?.object?.keys == ["b", "c"])
    }

    @Test("a text that is no date stops Date & Time")
    func noDate() async throws {
        let bench = Bench(
            "n8n-nodes-base.dateTime", 2, ["operation": "addToDate", "magnitude": "={{d}}", "duration": 1])
        #expect(await bench.failure([["d": "2025-02-30"]])?.message == "Invalid date format")
    }
}
