import FoggaraAlgeria
import FoggaraJSON
import FoggaraTestSupport
import Testing

@Suite("Answers of data nodes")
struct LoweredAnswerTests {
    @Test(
        "the recorded answers, which the exported scripts give too",
        arguments: [
            "foggara.businessHours", "foggara.ccp", "foggara.darja", "foggara.match", "foggara.phone", "foggara.price",
            "foggara.wilaya",
        ])
    func recorded(node: String) throws {
        let answer: (JSONObject) -> JSONObject =
            switch node {
            case "foggara.businessHours": HoursAnswer.read
            case "foggara.ccp": AccountAnswer.read
            case "foggara.darja": DarjaAnswer.read
            case "foggara.match": MatchAnswer.read
            case "foggara.phone": PhoneAnswer.read
            case "foggara.price": PriceAnswer.read
            default: PlaceAnswer.read
            }
        let bytes = try #require(Repository.load("Tests/Fixtures/lowered/\(node).jsonl"))
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        #expect(lines.count >= 150)
        for line in lines {
            let value = try #require(JSONDocument.value(of: Array(line.utf8)))
            let output = JSONValue.object(answer(try #require(value["input"]?.object)))
            #expect(output == value["output"], "\(line)")
        }
    }

    @Test("a form's amount is read in its unit and wins over the text")
    func amount() {
        let answer = PriceAnswer.read([
            "text": "F3 a vendre 95 m2, prix 900 millions négociable", "amount": 1.25, "unit": "MILLIARD",
            "category": "real_estate_sale",
        ])
        #expect(answer["low"] == 12_500_000)
        #expect(answer["text"] == "12 500 000 DA")
        #expect(answer["kind"] == "exact")
        #expect(answer["negotiable"] == true)
        #expect(answer["flags"] == [])
    }

    @Test(
        "numbers that cannot be dinars are mended and flagged",
        arguments: [
            (150_000, "perSquareMetre", 14_250_000), (1_250_000_000, "centimes", 12_500_000),
            (1250, "millions", 12_500_000),
        ])
    func repairs(amount: Int, flag: String, dinars: Int) {
        let answer = PriceAnswer.read([
            "text": "Appartement 95 m2", "amount": .number(JSONNumber(amount)), "unit": "UNIT",
            "category": "real_estate_sale",
        ])
        #expect(answer["low"] == .number(JSONNumber(dinars)))
        #expect(answer["flags"] == [.string(flag)])
    }

    @Test("a placeholder or a bid in the form leaves the price to the text")
    func passedOver() {
        let told = PriceAnswer.read(["text": "prix 900 millions", "amount": 1, "category": "real_estate_sale"])
        #expect(told["low"] == 9_000_000)
        #expect(told["flags"] == ["text"])
        let bid = PriceAnswer.read([
            "text": "Offert 780 millions demandé 850 millions.", "amount": 780, "unit": "MILLION",
            "category": "real_estate_sale",
        ])
        #expect(bid["low"] == 8_500_000)
        let untold = PriceAnswer.read(["text": "Prix par téléphone.", "amount": 1111, "category": "real_estate_sale"])
        #expect(untold["undecided"] == true)
        #expect(untold["low"] == .null)
    }

    @Test("a place has its names, its official code and the one of couriers")
    func place() {
        let answer = PlaceAnswer.read(["text": "Bab Ezzouar, Alger"])
        #expect(answer["commune"] == "Bab Ezzouar")
        #expect(answer["wilayaAr"] == "الجزائر")
        #expect(answer["code"] == 16)
        let divided = PlaceAnswer.read(["text": "Barika"])
        #expect(divided["code"] == 60)
        #expect(divided["shipCode"] == 5)
    }

    @Test("a bare number above 58 names a wilaya only in the official numbering")
    func numbering() {
        #expect(PlaceAnswer.read(["text": "w 60"])["code"] == 60)
        #expect(PlaceAnswer.read(["text": "w 60", "numbering": "legacy58"])["undecided"] == true)
    }

    @Test("towns of one name in several wilayas leave the choice")
    func candidates() {
        let answer = PlaceAnswer.read(["text": "Ain Beida"])
        #expect(answer["undecided"] == true)
        #expect(answer["candidates"]?.array?.compactMap { $0["code"] } == [4, 30])
    }
}
