import FoggaraAlgeria
import Testing

@Suite struct PhoneNumberTests {
    @Test(
        "Every written form of one subscriber gives the same number",
        arguments: [
            "0551234567", "0551 23 45 67", "0551.23.45.67", "0551-23-45-67", "0551/23/45/67", "05 51 23 45 67",
            "055 123 45 67", "0551 234 567", "551234567", "551 23 45 67", "+213551234567", "+213 551 23 45 67",
            "+213-551-23-45-67", "00213551234567", "00 213 551 23 45 67", "213551234567", "+213 (0) 551 23 45 67",
            "+213 0551 23 45 67", "002130551234567", "(0551) 23-45-67", "٠٥٥١٢٣٤٥٦٧", "۰۵۵۱۲۳۴۵۶۷", "０５５１２３４５６７",
            "tel:+213551234567", "wa.me/213551234567", "https://api.whatsapp.com/send?phone=213551234567",
            "O551 23 45 67", "o5 51 23 45 67", "\u{200F}0551 23 45 67\u{200E}", "0551\u{A0}23\u{202F}45 67",
            "Tel0551234567", "tel : 0551 - 23 - 45 - 67", "رقمي 0551234567", "رقمي0551234567", "n°0551234567",
            "+213-0551-23-45-67", "Num: O551234567",
            "zéro cinq cinquante et un vingt-trois quarante-cinq soixante-sept",
            "صفر خمسة خمسة واحد زوج تلاتة ربعة خمسة ستة سبعة",
        ])
    func oneSubscriber(_ text: String) throws {
        let number = try #require(PhoneNumber.parse(text))
        #expect(number.isSubscriber)
        #expect(number.e164 == "+213551234567")
        #expect(number.national == "0551 23 45 67")
        #expect(number.international == "+213 551 23 45 67")
        #expect(number.kind == .mobile)
        #expect(number.operatorHint == "Ooredoo")
    }

    @Test(
        "Vectors of the numbering plan",
        arguments: [
            ("+213 (0) 551-23-45-67", "MOBILE", "+213551234567"), ("00213661234567", "MOBILE", "+213661234567"),
            ("213770123456", "MOBILE", "+213770123456"), ("661.23.45.67", "MOBILE", "+213661234567"),
            ("٠٦٦١٢٣٤٥٦٧", "MOBILE", "+213661234567"), ("00213 0770 12 34 56", "MOBILE", "+213770123456"),
            ("+213 0 770 12 34 56", "MOBILE", "+213770123456"), ("(0550) 12-34-56", "MOBILE", "+213550123456"),
            ("0661/12/34/56", "MOBILE", "+213661123456"), ("0550-123-456", "MOBILE", "+213550123456"),
            ("0540123456", "MOBILE", "+213540123456"), ("021 23 45 67", "FIXED_LINE", "+21321234567"),
            ("+21321234567", "FIXED_LINE", "+21321234567"), ("041332211", "FIXED_LINE", "+21341332211"),
            ("0 23 45 67 89", "FIXED_LINE", "+21323456789"), ("0800123456", "TOLL_FREE", "+213800123456"),
            ("0982 400 123", "VOIP", "+213982400123"), ("0801 12 34 56", "SHARED_COST", "+213801123456"),
            ("0808 12 34 56", "PREMIUM_RATE", "+213808123456"), ("0961 91 23 45", "FIXED_LINE", "+213961912345"),
            ("appelez le 0770 12 34 56 svp", "MOBILE", "+213770123456"),
            ("CCP 0023456789 clé 88, tél 0770123456", "MOBILE", "+213770123456"),
        ])
    func plan(_ text: String, _ kind: String, _ e164: String) throws {
        let number = try #require(PhoneNumber.parse(text))
        #expect(number.isValid)
        #expect(number.kind.rawValue == kind)
        #expect(number.e164 == e164)
    }

    @Test(
        "Wrong numbers say why",
        arguments: [
            ("0543123456", PhoneNumber.Fault.rangeNotOpen), ("0565123456", .rangeNotOpen),
            ("0761234567", .rangeNotOpen),
            ("0499123456", .tooLong), ("05512345", .tooShort), ("0555 12 34 5", .tooShort), ("055512345678", .tooLong),
            ("0555 12 34 56 78", .tooLong), ("0441234567", .tooLong), ("044123456", .notGeographic),
        ])
    func faults(_ text: String, _ fault: PhoneNumber.Fault) throws {
        let number = try #require(PhoneNumber.parse(text))
        #expect(number.fault == fault)
        #expect(!number.isSubscriber)
        #expect(number.operatorHint == nil)
    }

    @Test(
        "Texts without a telephone give no subscriber",
        arguments: [
            "", "salam", "RIP 007 99999 0023456789 41", "00799999002345678941", "ccp 0551234567",
            "compte n° 0661234567",
            "1.200.000 DA", "05/11/2026", "123456789012345678", "yal-0551234", "www.ouedkniss.com/f3-d34567890",
            "prix 3500", "taille 42", "12345678",
        ])
    func nothing(_ text: String) {
        #expect(PhoneNumber.parse(text)?.isSubscriber != true)
        #expect(PhoneNumber.all(in: text).isEmpty)
    }

    @Test(
        "Short numbers are known but are nobody's contact",
        arguments: ["1548", "3020", "14", "17", "1055", "تيليفون 1530"])
    func shortCodes(_ text: String) throws {
        let number = try #require(PhoneNumber.parse(text))
        #expect(number.kind == .shortCode)
        #expect(!number.isSubscriber)
    }

    @Test("Several numbers in one message are all found, with their places")
    func several() {
        let text = "Ali 0551234567 / 0661 23 45 67 wla 021.23.45.67, ٠٧٧٠١٢٣٤٥٦ 0551 23 45 67"
        let found = PhoneNumber.all(in: text)
        #expect(found.map(\.number.e164) == ["+213551234567", "+213661234567", "+21321234567", "+213770123456"])
        #expect(found.map { String(text[$0.range]) } == ["0551234567", "0661 23 45 67", "021.23.45.67", "٠٧٧٠١٢٣٤٥٦"])
    }

    @Test(
        "Foreign numbers are kept foreign",
        arguments: [
            ("+33 6 12 34 56 78", "DZ", "+33612345678", "06 12 34 56 78"),
            ("0033612345678", "DZ", "+33612345678", "06 12 34 56 78"),
            ("06 12 34 56 78", "FR", "+33612345678", "06 12 34 56 78"),
            ("00216 20 123 456", "DZ", "+21620123456", "20 123 456"),
            ("+212 612-345678", "DZ", "+212612345678", "0612-345678"),
            ("+213551234567", "FR", "+213551234567", "0551 23 45 67"),
        ])
    func foreign(_ text: String, _ region: String, _ e164: String, _ national: String) throws {
        let number = try #require(PhoneNumber.parse(text, region: region))
        #expect(number.e164 == e164)
        #expect(number.national == national)
        #expect(number.kind == .mobile)
    }

    @Test("Other output forms")
    func forms() throws {
        let mobile = try #require(PhoneNumber.parse("0551234567"))
        #expect(mobile.uri == "tel:+213-551-23-45-67")
        #expect(mobile.whatsAppID == "213551234567")
        #expect(mobile.courier == "0551234567")
        let fixed = try #require(PhoneNumber.parse("021234567"))
        #expect(fixed.national == "021 23 45 67")
        #expect(fixed.whatsAppID == nil)
        #expect(fixed.wilayas.map(\.rawValue) == [16])
        #expect(try #require(PhoneNumber.parse("0661234567")).operatorHint == "Mobilis")
        #expect(try #require(PhoneNumber.parse("0770123456")).operatorHint == "Djezzy")
        #expect(try #require(PhoneNumber.parse("0982400123")).national == "098 240 01 23")
    }
}
