import FoggaraJSON
import Testing

@Suite("Whole numbers")
struct WholeNumberTests {
    /// A node, and where its whole number stands.
    static let places: [(String, Double, @Sendable (JSONValue) -> JSONValue)] = [
        ("n8n-nodes-base.limit", 1, { ["maxItems": $0] }),
        ("n8n-nodes-base.splitInBatches", 3, { ["batchSize": $0] }),
        ("n8n-nodes-base.set", 3.4, { ["duplicateItem": true, "duplicateCount": $0] }),
        ("n8n-nodes-base.merge", 3, { ["numberInputs": $0] }),
        ("n8n-nodes-base.crypto", 1, { ["action": "generate", "encodingType": "hex", "stringLength": $0] }),
    ]

    @Test(
        "a number that no machine counts to stops nothing but the node", arguments: ["Infinity", "-Infinity", "1e300"])
    func bounded(number: String) async {
        for (type, version, parameters) in Self.places {
            let bench = Bench(type, version, parameters(.string(number)))
            // Refused or bounded: what matters is that the process goes on.
            let count = (try? await bench.json([["a": 1], ["a": 2]]).count) ?? 0
            #expect(count <= 20_002, "\(type)")
        }
    }

    @Test("the part before the point counts")
    func truncated() async throws {
        #expect(try await Bench("n8n-nodes-base.limit", 1, ["maxItems": 1.9]).json([["a": 1], ["a": 2]]) == [["a": 1]])
        #expect(try await Bench("n8n-nodes-base.limit", 1, ["maxItems": "Infinity"]).json([["a": 1]]) == [["a": 1]])
    }
}
