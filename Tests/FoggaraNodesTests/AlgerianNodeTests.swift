import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow
import Testing

@Suite("Foggara's own nodes")
struct AlgerianNodeTests {
    private func price(_ parameters: JSONObject, _ item: JSONValue = ["id": 1]) async throws -> JSONValue? {
        try await Bench("foggara.price", 1, .object(parameters)).json([item]).first?["price"]
    }

    @Test("a form's number with its unit wins over the text")
    func structured() async throws {
        let found = try await price([
            "text": "Appartement F3, 850 millions négociable", "amount": 920, "unit": "MILLION",
            "category": "real_estate_sale",
        ])
        #expect(found?["low"] == 9_200_000)
        #expect(found?["negotiable"] == true)
        #expect(found?["undecided"] == false)
        #expect(found?["text"] == "9 200 000 DA")
    }

    @Test("a placeholder of the form leaves the text to decide")
    func placeholder() async throws {
        let found = try await price([
            "text": "F3 1 milliard 200", "amount": 1, "unit": "UNIT", "category": "real_estate_sale",
        ])
        #expect(found?["low"] == 12_000_000)
    }

    @Test("without a price the item goes on as undecided, or fails when asked")
    func undecided() async throws {
        let found = try await price(["text": "prix sur demande", "amount": .null, "category": "real_estate_sale"])
        #expect(found?["undecided"] == true)
        #expect(found?["low"] == .null)
        let strict = Bench("foggara.price", 1, ["text": "prix sur demande", "undecided": "error"])
        #expect(await strict.failure([[:]])?.message.hasPrefix("The price is undecided") == true)
    }

    @Test("a place is found with its code and both names")
    func place() async throws {
        let bench = Bench("foggara.wilaya", 1, ["text": "={{ t }}", "outputField": "lieu"])
        let found = try await bench.json([["t": "Bab Ezzouar, Alger"], ["t": "rien du tout"]])
        #expect(found[0]["lieu"]?["code"] == 16)
        #expect(found[0]["lieu"]?["commune"] == "Bab Ezzouar")
        #expect(found[1]["lieu"]?["undecided"] == true)
    }
}
