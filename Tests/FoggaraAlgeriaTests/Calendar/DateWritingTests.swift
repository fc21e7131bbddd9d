import FoggaraAlgeria
import FoggaraJSON
import FoggaraSystem
import Testing

@Suite("Dates and numbers in words")
struct DateWritingTests {
    @Test("a day is written as people write it")
    func days() throws {
        let date = try #require(CivilDate(year: 2026, month: 11, day: 5))
        #expect(DateWriting.french.short(date) == "05/11/2026")
        #expect(DateWriting.french.long(date) == "jeudi 5 novembre 2026")
        #expect(DateWriting.arabic.medium(date) == "5 نوفمبر 2026")
        #expect(DateWriting.arabic.long(date) == "الخميس، 5 نوفمبر 2026")
        #expect(DateWriting.darjaLatin.weekday(4) == "khmis")
        let first = try #require(CivilDate(year: 2026, month: 5, day: 1))
        #expect(DateWriting.french.medium(first) == "1er mai 2026")
        #expect(DateWriting.arabic.month(1) == "جانفي")
        #expect(DateWriting.french.clock(870) == "14:30")
    }

    @Test("a day is known with its holiday and its Islamic date")
    func answer() {
        let feast = DateAnswer.read("20/03/2026")
        #expect(feast["holiday"] == "eidFitr")
        #expect(feast["hijri"] == "1447-10-01")
        #expect(feast["flags"] == ["lunarDate"])
        #expect(DateAnswer.read("demain")["undecided"] == true)
    }

    @Test(
        "numbers are spelled by the rules of vingt, cent and mille",
        arguments: [
            (0, "zéro"), (71, "soixante et onze"), (80, "quatre-vingts"), (81, "quatre-vingt-un"),
            (91, "quatre-vingt-onze"), (200, "deux cents"), (201, "deux cent un"), (1000, "mille"),
            (4500, "quatre mille cinq cents"), (80_000, "quatre-vingt mille"), (200_000, "deux cent mille"),
            (1_000_000, "un million"), (2_500_000, "deux millions cinq cent mille"),
            (200_000_000, "deux cents millions"), (21, "vingt et un"), (77, "soixante-dix-sept"),
        ])
    func words(_ number: Int, _ words: String) { #expect(FrenchNumber.words(number) == words) }

    @Test("an invoice spells dinars and centimes")
    func amounts() {
        #expect(FrenchNumber.words(Dinars(centimes: 450_050)) == "quatre mille cinq cents dinars et cinquante centimes")
        #expect(FrenchNumber.words(Dinars(centimes: 100_000_000)) == "un million de dinars")
        #expect(FrenchNumber.words(Dinars(centimes: 100)) == "un dinar")
        #expect(FrenchNumber.words(-1) == nil)
    }
}
