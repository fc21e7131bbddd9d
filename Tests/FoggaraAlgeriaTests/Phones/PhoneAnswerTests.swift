import FoggaraAlgeria
import FoggaraJSON
import FoggaraTestSupport
import Testing

@Suite("Answers about telephones")
struct PhoneAnswerTests {
    @Test("every vector of the corpus is answered as recorded")
    func corpus() throws {
        let bytes = try #require(Repository.load("Tests/Corpus/phones.jsonl"))
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        #expect(lines.count >= 25)
        for line in lines {
            let value = try #require(JSONDocument.value(of: Array(line.utf8)))
            let answer = PhoneAnswer.read(["text": value["input"] ?? .null])
            guard let expected = value["expect"]?.object else {
                #expect(answer["undecided"] == true, "\(line)")
                continue
            }
            #expect(answer["undecided"] == .bool(expected["valid"] != true), "\(line)")
            if let e164 = expected["e164"] { #expect(answer["e164"] == e164, "\(line)") }
            if let kind = expected["type"] { #expect(answer["kind"] == kind, "\(line)") }
        }
    }

    @Test("a mobile number has all its forms")
    func mobile() {
        let answer = PhoneAnswer.read(["text": "Tel: ٠٥٥١٢٣٤٥٦٧ svp"])
        #expect(answer["e164"] == "+213551234567")
        #expect(answer["whatsapp"] == "213551234567")
        #expect(answer["courier"] == "0551234567")
        #expect(answer["masked"] == "0551••••67")
        #expect(answer["operator"] == "Ooredoo")
        #expect(answer["country"] == "DZ")
        #expect(answer["flags"] == [])
    }

    @Test("a fixed number tells its area, a short one who answers")
    func places() {
        let fixed = PhoneAnswer.read(["text": "041 33 22 11"])
        #expect(fixed["area"] == "041")
        #expect(fixed["wilayas"] == [31])
        #expect(fixed["whatsapp"] == .null)
        let short = PhoneAnswer.read(["text": "1548"])
        #expect(short["service"] == "police")
        #expect(short["courier"] == .null)
        #expect(short["undecided"] == true)
    }

    @Test("two numbers leave the choice, a foreign one keeps its country")
    func others() {
        let two = PhoneAnswer.read(["text": "0551234567 wla 0661234567"])
        #expect(two["undecided"] == true)
        #expect(two["others"] == ["+213661234567"])
        #expect(PhoneAnswer.read(["text": "0551234567, +213 551 23 45 67"])["undecided"] == false)
        let foreign = PhoneAnswer.read(["text": "+33 6 12 34 56 78"])
        #expect(foreign["country"] == "FR")
        #expect(foreign["flags"] == ["foreign"])
    }

    @Test(
        "prices, accounts, dates and parcels hold no number",
        arguments: [
            "prix 1.200.000 DA", "ccp 0551234567 clé 12", "le 05/11/2026 à 14:32", "yal-0551234567",
            "rip 00799999002345678941", "commande 1023",
        ])
    func noNumber(_ text: String) { #expect(PhoneAnswer.read(["text": .string(text)])["undecided"] == true) }

    @Test("what is printed is read back", arguments: ["0551234567", "021234567", "0982400123", "+33612345678"])
    func roundTrip(_ text: String) throws {
        let number = try #require(PhoneNumber.parse(text))
        for form in [number.e164, number.international, number.uri] {
            #expect(PhoneNumber.parse(form) == number, "\(form)")
        }
    }
}
