import FoggaraAlgeria
import FoggaraJSON
import FoggaraSystem
import FoggaraTestSupport
import FoggaraText
import Testing

@Suite("Calendar")
struct CalendarTests {
    @Test("the lunar dates of the corpus follow from the table")
    func corpus() throws {
        let bytes = try #require(Repository.load("Tests/Corpus/lunar-dates.jsonl"))
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        #expect(lines.count >= 30)
        for line in lines {
            let value = try #require(JSONDocument.value(of: Array(line.utf8)))
            let date = try #require(CalendarText.date(value["date"]?.string ?? ""))
            let event = try #require(LunarDates.Event(value["event"]?.string ?? ""))
            #expect(LunarDates().first(event, year: HijriDate(date).year).date == date, "\(line)")
        }
    }

    @Test("civil and Islamic dates are each other's inverse", arguments: HijriDate.Table.allCases)
    func inverse(_ table: HijriDate.Table) throws {
        for days in stride(from: -60_000, through: 60_000, by: 37) {
            let date = CivilDate(daysSinceEpoch: days)
            let hijri = HijriDate(date, table: table)
            #expect(HijriDate.civil(year: hijri.year, month: hijri.month, day: hijri.day, table: table) == date)
            #expect((1...12).contains(hijri.month) && (1...30).contains(hijri.day))
        }
    }

    @Test("both tables differ by two days at most")
    func tables() {
        for year in 1400...1480 {
            for month in 1...12 {
                let real = HijriDate.civil(year: year, month: month, day: 1)
                let tabular = HijriDate.civil(year: year, month: month, day: 1, table: .tabular)
                #expect(abs(real.daysSinceEpoch - tabular.daysSinceEpoch) <= 2)
            }
        }
        #expect(HijriDate.civil(year: 1, month: 1, day: 1, table: .tabular) == CivilDate(year: 622, month: 7, day: 19))
    }

    @Test("a year has five fixed holidays and each feast once or twice")
    func holidays() {
        for year in 2020...2040 {
            let all = LunarDates().holidays(inYear: year)
            #expect(all.filter { !$0.isEstimated }.count == 5)
            for feast in PublicHoliday.allCases where feast.lunarDay != nil {
                #expect((1...2).contains(all.filter { $0.holiday == feast }.count), "\(year) \(feast)")
            }
        }
    }

    @Test("an announced date takes the place of the computed one")
    func announced() throws {
        let told = try #require(CalendarText.date("2026-03-21"))
        let lunar = LunarDates(announced: [(.holiday(.eidFitr), told)])
        let before = try #require(CalendarText.date("20/03/2026"))
        #expect(lunar.holiday(on: before) == nil)
        #expect(lunar.ramadan(before).isRamadan)
        #expect(lunar.holiday(on: told)?.isEstimated == false)
        #expect(LunarDates().holiday(on: before)?.holiday == .eidFitr)
        let eve = try #require(CalendarText.date("2026-03-19"))
        #expect(LunarDates().isUnsure(eve))
        #expect(!lunar.isUnsure(told))
    }

    @Test(
        "moments are read in the zone they name, else on the clock of Algiers",
        arguments: [
            ("2026-11-05", 1_793_833_200_000), ("2026-11-05T14:32:00+01:00", 1_793_885_520_000),
            ("2026-11-05 13:32:00Z", 1_793_885_520_000), ("05/11/2026 14:32", 1_793_885_520_000),
            ("1793885520", 1_793_885_520_000), ("1793885520000", 1_793_885_520_000),
            ("2026-11-05T19:02:00.000+0530", 1_793_885_520_000),
        ])
    func moments(_ text: String, _ millis: Int64) {
        #expect(CalendarText.moment(text) == millis)
    }

    @Test("what is no moment is refused", arguments: ["", "demain", "2026-02-30", "2026-11-05T25:00", "5/11", "12345"])
    func noMoments(_ text: String) { #expect(CalendarText.moment(text) == nil) }
}
