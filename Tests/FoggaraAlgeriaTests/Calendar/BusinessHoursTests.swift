import FoggaraAlgeria
import FoggaraJSON
import Testing

@Suite("Business hours")
struct BusinessHoursTests {
    private func read(_ at: String, _ more: JSONObject = [:]) -> JSONObject {
        var input: JSONObject = ["at": .string(at), "opens": "09:00", "closes": "17:00"]
        for member in more.members { input[member.key] = member.value }
        return HoursAnswer.read(input)
    }

    @Test(
        "why a shop is closed",
        arguments: [
            ("2026-11-22T10:00", "open"), ("2026-11-22T08:59", "beforeOpening"), ("2026-11-22T17:00", "afterClosing"),
            ("2026-11-27T10:00", "dayOff"), ("2026-11-01T10:00", "holiday"), ("2026-03-21T10:00", "holiday"),
        ])
    func reasons(_ at: String, _ reason: String) {
        #expect(read(at)["reason"] == .string(reason))
        #expect(read(at)["open"] == .bool(reason == "open"))
    }

    @Test("the next opening lies behind days off and holidays")
    func next() {
        #expect(read("2026-11-26T18:00")["opensAt"] == "2026-11-28T09:00:00+01:00")
        #expect(read("2026-03-19T18:00")["opensAt"] == "2026-03-23T09:00:00+01:00")
        #expect(read("2026-11-22T10:00")["closesAt"] == "2026-11-22T17:00:00+01:00")
    }

    @Test("nobody answers during the Friday prayer")
    func prayer() {
        let friday: JSONObject = ["daysOff": []]
        #expect(read("2026-11-27T13:00", friday)["reason"] == "fridayPrayer")
        #expect(read("2026-11-27T13:00", friday)["opensAt"] == "2026-11-27T14:00:00+01:00")
        #expect(read("2026-11-27T11:00", friday)["closesAt"] == "2026-11-27T12:30:00+01:00")
        #expect(read("2026-11-27T13:00", ["daysOff": [], "options": ["fridayBreak": false]])["open"] == true)
    }

    @Test("Ramadan evenings go on past midnight")
    func ramadan() {
        let nights: JSONObject = ["options": ["ramadanOpens": "21:00", "ramadanCloses": "01:00"]]
        #expect(read("2026-02-23T10:00", nights)["reason"] == "beforeOpening")
        #expect(read("2026-02-23T22:00", nights)["open"] == true)
        #expect(read("2026-02-24T00:30", nights)["closesAt"] == "2026-02-24T01:00:00+01:00")
        #expect(read("2026-02-18T22:00", nights)["flags"] == ["lunarDate"])
        #expect(read("2026-02-25T22:00", nights)["flags"] == [])
    }

    @Test("closed dates and announced feasts are settings")
    func settings() {
        let closed: JSONObject = ["options": ["closedDates": "2026-08-01..2026-08-15, 2026-12-31"]]
        #expect(read("2026-08-10T10:00", closed)["reason"] == "closedDate")
        #expect(read("2026-08-16T10:00", closed)["open"] == true)
        let told: JSONObject = ["options": ["lunarDates": "eidFitr=2026-03-21"]]
        #expect(read("2026-03-19T10:00", told)["flags"] == [])
        #expect(read("2026-03-23T10:00", told)["reason"] == "holiday")
    }

    @Test("settings that are no times are faults, not closed shops")
    func faults() {
        #expect(read("demain")["error"] == "The moment is no date: demain")
        #expect(read("2026-11-22", ["opens": "25:00"])["error"] == "The opening hours are no times: 25:00 – 17:00")
        #expect(read("2026-11-22", ["options": ["closedDates": "x"]])["error"] == "The closed dates are no dates: x")
    }
}
