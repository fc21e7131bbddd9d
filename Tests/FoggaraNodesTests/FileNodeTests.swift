import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow
import Testing

@Suite("Files")
struct FileNodeTests {
    private func read(_ text: String, _ parameters: JSONValue) async throws -> [JSONValue] {
        let file = BinaryData(bytes: Array(text.utf8), mimeType: "text/csv")
        let item = Item([:], binary: [BinaryEntry(name: "data", data: file)])
        return try await Bench("n8n-nodes-base.extractFromFile", 1.1, parameters).run(items: [item]).outputs[0]?
            .map(\.json) ?? []
    }

    @Test("rows of CSV become items, quotes respected and empty cells left out")
    func csv() async throws {
        let rows = try await read("ref,prix\r\nP1,\"1 200,50\"\n\nP2,\n\"P\"\"3\",\"a\nb\"", ["operation": "csv"])
        #expect(rows == [["ref": "P1", "prix": "1 200,50"], ["ref": "P2"], ["ref": "P\"3", "prix": "a\nb"]])
        let semicolon = try await read("a;b\n1;", ["options": ["delimiter": ";", "includeEmptyCells": true]])
        #expect(semicolon == [["a": "1", "b": ""]])
    }

    @Test("a broken row stops the reading unless such rows are to be skipped")
    func broken() async throws {
        await #expect(throws: NodeError.self) { try await read("a,b\n1,2,3\n4,5", [:]) }
        let rows = try await read(
            "a,b\n1,2,3\n4,5", ["options": ["skipRecordsWithErrors": ["value": ["enabled": true]]]])
        #expect(rows == [["a": "4", "b": "5"]])
        await #expect(throws: NodeError.self) { try await read("a,b\n\"1,2\n3,4", [:]) }
    }

    @Test("JSON and text go to the field that is named")
    func others() async throws {
        #expect(
            try await read("{\"a\":[1]}", ["operation": "fromJson", "destinationKey": "x.y"])
                == [["x": ["y": ["a": [1]]]]])
        #expect(try await read("salut", ["operation": "text"]) == [["data": "salut"]])
    }

    @Test("files are made of all items or of each")
    func writing() async throws {
        let csv = try await Bench("n8n-nodes-base.convertToFile", 1.1, [:])
            .run([["a": 1, "o": ["k": true]], ["a": "x,y", "n": .null]])
        let file = try #require(csv.outputs[0]?.first?.binary?.first?.data)
        #expect(String(decoding: file.bytes.dropFirst(3), as: UTF8.self) == "a,o.k,n\n1,TRUE,\n\"x,y\",,")
        #expect(file.fileName == "File.csv")
        let text = try await Bench(
            "n8n-nodes-base.convertToFile", 1.1, ["operation": "toText", "sourceProperty": "t"]
        ).run([["t": "é"]])
        #expect(text.outputs[0]?.first?.binary?.first?.data.bytes == [0xC3, 0xA9])
        let error = await Bench(
            "n8n-nodes-base.convertToFile", 1.1, ["operation": "toText", "sourceProperty": "t"]
        ).failure([["u": 1]])
        #expect(error?.message == "The value in \"t\" is not set")
    }
}
