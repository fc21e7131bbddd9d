import FoggaraAlgeria
import FoggaraJSON
import Testing

@Suite("Listings and addresses of the corpus")
struct ListingCorpusTests {
    @Test("prices of all trades are those written beside them, undecided where none is")
    func prices() throws {
        let rows = try DarjaCorpusTests.rows("prices.tsv")
        #expect(rows.count > 1400)
        for row in rows {
            let answer = PriceAnswer.read(["text": .string(row[0]), "category": .string(row[1])])
            let low: JSONValue = Int(row[2]).map { .number(JSONNumber($0)) } ?? .null
            let high: JSONValue = Int(row[3]).map { .number(JSONNumber($0)) } ?? .null
            #expect(answer["low"] == low, "\(row[0])")
            #expect(answer["high"] == high, "\(row[0])")
            #expect(answer["undecided"] == .bool(Int(row[2]) == nil), "\(row[0])")
        }
    }

    @Test("of prices that no rule was made for 98 of 100 are right, and none is wrong by a factor of a hundred")
    func unseenPrices() throws {
        let rows = try DarjaCorpusTests.rows("prices-unseen.tsv")
        let known = Set(try DarjaCorpusTests.rows("prices.tsv").map { $0[0] })
        #expect(rows.count > 140)
        #expect(rows.allSatisfy { !known.contains($0[0]) })
        var wrong: [String] = []
        for row in rows {
            let answer = PriceAnswer.read(["text": .string(row[0]), "category": .string(row[1])])
            let low = answer["low"]?.number?.double
            if low != Double(row[2]) || answer["high"]?.number?.double != Double(row[3]) { wrong.append(row[0]) }
            if let low, let meant = Double(row[2]) { #expect(low < meant * 50 && low * 50 > meant, "\(row[0])") }
        }
        #expect(wrong.count * 50 <= rows.count, "\(wrong)")
    }

    @Test("places of messy addresses lie in the wilayas written beside them")
    func places() throws {
        let rows = try DarjaCorpusTests.rows("places.tsv")
        #expect(rows.count > 190)
        for row in rows {
            let code = try #require(Int(row[1]))
            #expect(PlaceAnswer.read(["text": .string(row[0])])["code"] == .number(JSONNumber(code)), "\(row[0])")
        }
    }

    @Test("of addresses that no rule was made for 98 of 100 lie in the right wilaya, and none in another")
    func unseenPlaces() throws {
        let rows = try DarjaCorpusTests.rows("places-unseen.tsv")
        #expect(rows.count > 90)
        var undecided: [String] = []
        for row in rows {
            let code = PlaceAnswer.read(["text": .string(row[0])])["code"]?.number?.integer
            if let code { #expect(String(code) == row[1], "\(row[0])") } else { undecided.append(row[0]) }
        }
        #expect(undecided.count * 50 <= rows.count, "\(undecided)")
    }
}
