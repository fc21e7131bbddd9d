import FoggaraAlgeria
import Testing

@Suite struct DinarsTests {
    @Test(
        "Written amounts are read exactly",
        arguments: [
            ("22.50 DZD", 2250), ("22.5 DZD", 2250), ("9", 900), ("-4 500,50 DA", -450_050), ("4.500,00 DA", 450_000),
            ("4 500 DA", 450_000), ("٤٥٠٠ دج", 450_000), ("1,200,000", 120_000_000), ("1'200'000 da", 120_000_000),
            ("4.500", 450_000), ("1\u{202F}234,50\u{A0}DA", 123_450), ("15000 د.ج.", 1_500_000), ("0.05 DZD", 5),
            ("٤٬٥٠٠٫٥٠ دينار", 450_050),
        ])
    func parsing(_ text: String, _ centimes: Int) {
        #expect(Dinars.parse(text)?.centimes == centimes)
    }

    @Test(
        "What is no amount is refused",
        arguments: ["", "DA", "12.345.6", "1.005,123", "abc", "12 DA 5", "99999999999999999999", "--5"])
    func refused(_ text: String) {
        #expect(Dinars.parse(text) == nil)
    }

    @Test("Amounts print with two decimals or trimmed")
    func printing() {
        #expect(Dinars(centimes: 2250).fixed == "22.50 DZD")
        #expect(Dinars(centimes: 2250).trimmed == "22.5 DZD")
        #expect(Dinars(centimes: 900).trimmed == "9 DZD")
        #expect(Dinars(centimes: 905).trimmed == "9.05 DZD")
        #expect(Dinars(centimes: -5).fixed == "-0.05 DZD")
        #expect(Dinars(centimes: .min).decimal(trimmed: false) == "-92233720368547758.08")
    }

    @Test("Amounts are written as French and Arabic readers expect")
    func languages() {
        let amount = Dinars(centimes: 123_450)
        #expect(amount.formatted(.french, style: .formal) == "1\u{202F}234,50\u{A0}DA")
        #expect(amount.formatted(.arabic, style: .formal) == "\u{200F}1.234,50\u{A0}د.ج.\u{200F}")
        #expect(
            Dinars(centimes: -123_456_789).formatted(.french, style: .formal) == "-1\u{202F}234\u{202F}567,89\u{A0}DA")
        #expect(Dinars(centimes: 450_000).formatted(.french, style: .chat) == "4 500 DA")
        #expect(Dinars(centimes: 450_050).formatted(.french, style: .chat) == "4 500,50 DA")
        #expect(Dinars(centimes: 450_000).formatted(.arabic, style: .chat) == "4500 دج")
    }

    @Test("Rounding up to the half dinar never rounds down")
    func rounding() {
        #expect(Dinars(centimes: 2225).roundedUpToHalfDinar()?.centimes == 2250)
        #expect(Dinars(centimes: 2250).roundedUpToHalfDinar()?.centimes == 2250)
        #expect(Dinars(centimes: 2251).roundedUpToHalfDinar()?.centimes == 2300)
        #expect(Dinars(centimes: -10).roundedUpToHalfDinar()?.centimes == 0)
        #expect(Dinars(centimes: .max).roundedUpToHalfDinar() == nil)
    }

    @Test("Overflow is reported, never wrapped")
    func overflow() {
        let most = Dinars(centimes: .max)
        #expect(most.adding(Dinars(centimes: 1)) == nil)
        #expect(most.multiplied(by: 2) == nil)
        #expect(Dinars(centimes: .min).subtracting(Dinars(centimes: 1)) == nil)
        #expect(Dinars(whole: .max) == nil)
        #expect(Dinars.sum([most, most]) == nil)
        #expect(Dinars.sum([Dinars(centimes: 300), Dinars(centimes: 600)])?.centimes == 900)
        #expect(Dinars(centimes: 100).scaledUp(by: 1, over: 3)?.centimes == 34)
    }
}
