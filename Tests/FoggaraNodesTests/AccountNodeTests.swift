import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow
import Testing

@Suite("Nodes for accounts, telephones, hours and payments")
struct AccountNodeTests {
    @Test("an account is added to the item, a wrong one fails when asked")
    func account() async throws {
        let found = try await Bench("foggara.ccp", 1, ["text": "ccp 23456789 clé 88", "kind": "any"]).json([["id": 1]])
        #expect(found.first?["account"]?["formatted"] == "23456789 clé 88")
        let strict = Bench("foggara.ccp", 1, ["text": "ccp 23456789 clé 41", "undecided": "error"])
        #expect(await strict.failure([[:]])?.message == "The account is undecided: ripKey")
    }

    @Test("a telephone is added to the item")
    func phone() async throws {
        let found = try await Bench("foggara.phone", 1, ["text": "0661 23 45 67"]).json([["id": 1]])
        #expect(found.first?["phone"]?["e164"] == "+213661234567")
        let strict = Bench("foggara.phone", 1, ["text": "rien", "undecided": "error"])
        #expect(await strict.failure([[:]])?.message == "The phone is undecided: noNumber")
    }

    @Test("items part into open and closed")
    func hours() async throws {
        let bench = Bench(
            "foggara.businessHours", 1, ["at": "={{ at }}", "opens": "09:00", "closes": "17:00", "daysOff": ["friday"]])
        let places = try await bench.places([
            ["at": "2026-11-22T10:00"], ["at": "2026-11-27T10:00"], ["at": "2026-11-22T20:00"],
        ])
        #expect(places == [[0], [1, 2]])
        #expect(await bench.failure([["at": "demain"]])?.message == "The moment is no date: demain")
    }

    @Test("payments part into matched, doubtful and unmatched, once for all items")
    func match() async throws {
        let payments: JSONValue = [
            ["id": "1", "amount": 4500, "at": "2026-11-05T14:00", "payer": "Benali Mohamed"],
            ["id": "2", "amount": 700, "at": "2026-11-05T14:00", "payer": "Karim Zerrouki"],
            ["id": "3", "amount": 900, "at": "2026-11-05T15:00"],
        ]
        let orders: JSONValue = [
            ["number": "A-1", "amount": 4500, "name": "محمد بن علي", "at": "2026-11-05T10:00"],
            ["number": "A-2", "amount": 900, "name": "فاطمة سعدي", "at": "2026-11-05T10:00"],
        ]
        let bench = Bench("foggara.match", 1, ["payments": payments, "orders": orders])
        let outputs = try await bench.run([[:], [:]]).outputs
        #expect(outputs.map { $0?.compactMap { $0.json["payment"]?["id"]?.string } ?? [] } == [["1"], ["3"], ["2"]])
        #expect(outputs[0]?.first?.json["order"]?["number"] == "A-1")
        #expect(outputs[1]?.first?.json["flags"] == ["amountOnly"])
    }
}
