import FoggaraWorkflow
import Testing

@Suite("Stated values")
struct StatedValuesTests {
    @Test(
        "an amount is a decimal number of dinars with at most two places",
        arguments: [
            ("15 DZD", 1_500), ("22.50 DZD", 2_250), ("22.5 DZD", 2_250), ("0 DZD", 0), ("15", nil), ("15 DA", nil),
            ("15. DZD", nil), (".5 DZD", nil), ("1.234 DZD", nil), ("-1 DZD", nil), ("1 000 DZD", nil), (" DZD", nil),
        ] as [(String, Int64?)])
    func amounts(text: String, centimes: Int64?) {
        #expect(StatedAmount.centimes(of: text) == centimes)
    }

    @Test(
        "a duration has days, hours, minutes and seconds in this order",
        arguments: [
            ("PT5M", 300), ("PT1H30M", 5_400), ("P1D", 86_400), ("P1DT1S", 86_401), ("PT0S", 0), ("P1M", nil),
            ("PT", nil), ("P", nil), ("5M", nil), ("PT5M1H", nil), ("PT1.5H", nil), ("P1Y", nil), ("", nil),
        ] as [(String, Int?)])
    func durations(text: String, seconds: Int?) {
        #expect(StatedDuration.seconds(of: text) == seconds)
    }
}
