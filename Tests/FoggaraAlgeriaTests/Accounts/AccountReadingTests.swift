import FoggaraAlgeria
import FoggaraJSON
import FoggaraSystem
import FoggaraTestSupport
import Testing

@Suite("Accounts")
struct AccountReadingTests {
    @Test("every vector of the corpus is answered as recorded")
    func corpus() throws {
        let bytes = try #require(Repository.load("Tests/Corpus/accounts.jsonl"))
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        #expect(lines.count >= 60)
        for line in lines {
            let value = try #require(JSONDocument.value(of: Array(line.utf8)))
            let answer = AccountAnswer.read(["text": value["input"] ?? .null])
            for member in try #require(value["expect"]?.object).members {
                #expect(answer[member.key] == member.value, "\(line) \(member.key)")
            }
            if let flag = value["flag"] { #expect(answer["flags"]?.array?.contains(flag) == true, "\(line)") }
        }
    }

    @Test("what is printed is read back as the same account")
    func roundTrip() throws {
        let random = SeededRandom(seed: 11)
        for _ in 0..<2000 {
            let number = 1 + random.next(below: 9_999_999_999)
            let key = AccountKey.postal(number)
            let postal = try #require(AccountReading.parse("\(number)/\(key < 10 ? "0" : "")\(key)"))
            #expect(postal.isValid)
            #expect(AccountReading.parse(postal.formatted) == postal)
            let printed = try #require(postal.rip)
            let rip = try #require(AccountReading.parse(printed))
            #expect(rip.kind == .rip && rip.isValid && rip.rip == postal.rip)
            #expect(AccountReading.parse(rip.formatted) == rip)
        }
    }

    @Test("one wrong digit and two neighbours swapped never pass")
    func slips() throws {
        let random = SeededRandom(seed: 12)
        for _ in 0..<300 {
            let number = 10_000_000 + random.next(below: 9_989_999_999)
            let rip = Array("00799999\(String(repeating: "0", count: 10 - String(number).count))\(number)")
            let key = AccountKey.rip(number)
            let digits = rip + Array("\(key < 10 ? "0" : "")\(key)")
            for place in 8..<19 {
                var wrong = digits
                wrong[place] = Character(String((wrong[place].wholeNumberValue ?? 0) + 1).suffix(1).description)
                #expect(AccountReading.parse(String(wrong))?.isValid != true)
                guard place < 17, digits[place] != digits[place + 1] else { continue }
                wrong = digits
                wrong.swapAt(place, place + 1)
                #expect(AccountReading.parse(String(wrong))?.isValid != true)
            }
        }
    }

    @Test(
        "a key of the other kind is told apart from a wrong one",
        arguments: [
            ("ccp 23456789 clé 87", "wrongKey"), ("ccp 23456789 clé 41", "ripKey"),
            ("00799999002345678988", "ccpKey"), ("ccp 23456789", "noKey"), ("2345678988", "glued"),
            ("09900825030012345697", "unknownBank"),
        ])
    func flags(_ text: String, _ flag: String) throws {
        let reading = try #require(AccountReading.parse(text))
        #expect(reading.flags.map(\.rawValue) == [flag])
    }

    @Test("an account is found where it stands, telephones and prices are passed over")
    func places() throws {
        let text = "Tél 0551 23 45 67, prix 4500 DA, ccp: ٢٣٤٥٦٧٨٩ clé ٨٨ merci"
        let found = AccountReading.all(in: text)
        #expect(found.count == 1)
        let first = try #require(found.first)
        #expect(text[first.range] == "٢٣٤٥٦٧٨٩ clé ٨٨")
        #expect(first.reading.formatted == "23456789 clé 88")
        #expect(first.reading.masked == "••••6789")
    }

    @Test("two different accounts leave the choice, one written twice does not")
    func several() {
        let two = AccountAnswer.read(["text": "ccp 23456789/88 ou ccp 12345678/28"])
        #expect(two["undecided"] == true)
        #expect(two["flags"] == ["several"])
        let same = AccountAnswer.read(["text": "ccp 23456789/88, rip 00799999002345678941"])
        #expect(same["undecided"] == false)
    }

    @Test("no text makes the reader fail")
    func anyText() {
        let random = SeededRandom(seed: 13)
        let pieces = [
            "ccp", "clé", "007", "99999", "0", "/", " ", "-", "\n", "٨", "rip", "é", "😀", "\u{200F}", "88", ".",
        ]
        for _ in 0..<3000 {
            let text = (0..<random.next(below: 15)).map { _ in
                pieces[random.next(below: pieces.count)]
            }.joined()
            for found in AccountReading.all(in: text) { #expect(!text[found.range].isEmpty) }
        }
    }
}
