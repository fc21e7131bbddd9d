import FoggaraAlgeria
import Testing

@Suite struct SpokenPriceTests {
    /// Value in dinars of a text that names one price.
    private func dinars(_ text: String, _ category: PriceCategory) -> Int? {
        guard let price = SpokenPrice.read(text, category: category).price, price.lowerBound == price.upperBound,
            price.lowerBound.centimes % 100 == 0
        else { return nil }
        return price.lowerBound.centimes / 100
    }

    @Test(
        "Worked examples of spoken money",
        arguments: [
            ("120 millions", .realEstateSale, 1_200_000), ("1 milliard 200", .realEstateSale, 12_000_000),
            ("1 milliard 2", .realEstateSale, 12_000_000), ("1,5 milliard", .realEstateSale, 15_000_000),
            ("850 million nego", .realEstateSale, 8_500_000), ("2 millions DA", .realEstateSale, 2_000_000),
            ("35 millions de centimes", .cars, 350_000), ("250 alf", .retail, 2_500), ("250 ألف", .retail, 2_500),
            ("3 melyoun w nos", .retail, 35_000), ("3 millions 200", .retail, 32_000), ("6m", .carRent, 60_000),
            ("45k", .realEstateRent, 45_000), ("4500 da", .retail, 4_500), ("4.500,00 DA", .retail, 4_500),
            ("4 500 DA", .retail, 4_500),
            ("٤٥٠٠ دج", .retail, 4_500), ("myat alf", .retail, 1_000), ("مليون و نص", .retail, 15_000),
            ("zouj mlayen", .retail, 20_000),
            ("عشر ملاين", .retail, 100_000), ("vend f3 900", .realEstateSale, 9_000_000),
            ("1200 unités", .realEstateSale, 12_000_000),
            ("65000 da/mois", .realEstateRent, 65_000), ("70 000 DA le m²", .realEstateSale, 70_000),
            ("douro", .retail, nil),
            ("800 مليون", .realEstateSale, 8_000_000), ("melyar w mitin", .realEstateSale, 12_000_000),
            ("مليار و ميتين", .realEstateSale, 12_000_000),
            ("١٢٠ مليون", .cars, 1_200_000), ("ملياروميتين", .realEstateSale, nil),
            ("مليار وميتين", .realEstateSale, 12_000_000),
            ("nos melyoun", .retail, 5_000), ("une brique", .retail, 10_000), ("1M", .retail, 10_000),
            ("1 mln", .retail, 10_000),
        ] as [(String, PriceCategory, Int?)])
    func examples(_ text: String, _ category: PriceCategory, _ value: Int?) {
        #expect(dinars(text, category) == value)
    }

    @Test(
        "Listings and messages",
        arguments: [
            ("1 milliard 700", .realEstateSale, 17_000_000), ("un milliard et demi", .realEstateSale, 15_000_000),
            ("2 milliards et 300 millions", .realEstateSale, 23_000_000),
            ("1.200 milliard", .realEstateSale, 12_000_000),
            ("2 melyar ghir rob3", .realEstateSale, 17_500_000), ("900 millions 3 façades", .realEstateSale, 9_000_000),
            ("F3 120m2 b 900 million", .realEstateSale, 9_000_000),
            ("villa 300 m² 4 milliards 500 négociable", .realEstateSale, 45_000_000),
            ("prix : 1.200.000.0 DA", .retail, nil), ("8.500.000 DA", .realEstateSale, 8_500_000),
            ("8,500,000.00 DA", .realEstateSale, 8_500_000),
            ("850 000 000", .realEstateSale, 8_500_000), ("950", .realEstateSale, 9_500_000),
            ("F3 900 millions 0551 23 45 67", .realEstateSale, 9_000_000),
            ("تسعمية مليون", .realEstateSale, 9_000_000), ("ثلاث ملاين", .retail, 30_000), ("مليونين", .retail, 20_000),
            ("مليار ونص", .realEstateSale, 15_000_000),
            ("بيع شقة 4 غرف 120 متر السعر مليار و 300 مليون قابل للتفاوض", .realEstateSale, 13_000_000),
            ("khamsa w 3echrin melyoun", .cars, 250_000), ("deux cent cinquante millions", .cars, 2_500_000),
            ("quatre vingt dix millions", .cars, 900_000), ("Clio 4 2019 280 millions", .cars, 2_800_000),
            ("clio 4 280 millions", .cars, 2_800_000),
            ("peugeot 208 prix 320", .cars, 3_200_000), ("900 alf", .cars, 900_000), ("2 800 000 DA", .cars, 2_800_000),
            ("6000 da/jour", .carRent, 6_000), ("6000 DA par jour caution 6m", .carRent, 6_000),
            ("8000 da 24h", .carRent, 8_000),
            ("45000", .realEstateRent, 45_000), ("4 millions/mois", .realEstateRent, 40_000),
            ("35.000 DA par mois avance 12 mois", .realEstateRent, 35_000),
            ("6 ملاين للشهر", .realEstateRent, 60_000),
            ("f4 90m2 loyer 55000 da charges 5000 da", .realEstateRent, 55_000),
            ("akher souma 3000 da", .retail, 3_000), ("3tini b 2500", .retail, 2_500), ("500da", .retail, 500),
            ("7 da", .retail, 7),
            ("trois mille cinq", .retail, 3_500), ("prix 3500 livraison 600", .retail, 3_500),
            ("1 200,50 DA", .retail, nil), ("2500000", .retail, 25_000),
            ("ancien prix 5000 da nouveau prix 4500 da", .retail, 4_500), ("gratuit", .retail, 0),
            ("مليون دينار", .cars, 1_000_000), ("25 مليون سنتيم", .cars, 250_000),
            ("DA 4500", .retail, 4_500), ("3 mlayen w khamsmya", .retail, 35_000), ("100 000 centimes", .retail, 1_000),
            ("1milliard700", .realEstateSale, 17_000_000), ("wahed lmelyar", .realEstateSale, 10_000_000),
            ("مليار غير ميتين", .realEstateSale, 8_000_000),
            ("3 milliards moins 100 millions", .realEstateSale, 29_000_000),
            ("3/4 milliard", .realEstateSale, 7_500_000), ("rob3 mya melyoun", .realEstateSale, 4_000_000),
            ("4m5", .realEstateRent, 45_000),
            ("mille deux cents", .retail, 1_200),
            ("3000 → 2500 promo", .retail, 2_500), ("khemsmyat melyoun", .realEstateSale, 5_000_000),
            ("5 mya melyoun", .realEstateSale, 5_000_000),
            ("2000", .realEstateSale, 20_000_000), ("tlata mlayer w 200 melyoun", .realEstateSale, 32_000_000),
            ("١٫٥ مليار", .realEstateSale, 15_000_000),
            ("clio 4 2013 1.5 dci 120000 km 265 m", .cars, 2_650_000), ("ميتين و خمسين مليون", .cars, 2_500_000),
            ("600 alf lyoum", .carRent, 6_000),
        ] as [(String, PriceCategory, Int?)])
    func listings(_ text: String, _ category: PriceCategory, _ value: Int?) {
        #expect(dinars(text, category) == value)
    }

    @Test(
        "Ranges keep both ends",
        arguments: [
            ("entre 800 et 900 millions", 8_000_000, 9_000_000), ("800-900 millions", 8_000_000, 9_000_000),
            ("800 à 900 millions", 8_000_000, 9_000_000), ("من 800 الى 900 مليون", 8_000_000, 9_000_000),
            ("800 millions à 1 milliard", 8_000_000, 10_000_000), ("1.2 - 1.5 milliard", 12_000_000, 15_000_000),
            ("entre 1 milliard et 1 milliard 200", 10_000_000, 12_000_000),
            ("بين 800 و 900 مليون", 8_000_000, 9_000_000),
            ("men 800 l 900 melyoun", 8_000_000, 9_000_000), ("900 à 1 milliard", 9_000_000, 10_000_000),
            ("900/950 millions", 9_000_000, 9_500_000),
            ("900 jusqu'à 950 millions", 9_000_000, 9_500_000), ("900~950 millions", 9_000_000, 9_500_000),
        ])
    func ranges(_ text: String, _ low: Int, _ high: Int) throws {
        let price = try #require(SpokenPrice.read(text, category: .realEstateSale).price)
        #expect(price.lowerBound.centimes == low * 100)
        #expect(price.upperBound.centimes == high * 100)
    }

    @Test(
        "What cannot be known is undecided",
        arguments: [
            ("", .retail), ("1111", .realEstateSale), ("prix 0.00 DA", .retail), ("123456", .realEstateSale),
            ("12 mois d'avance", .realEstateRent),
            ("cache 12 mois", .realEstateRent), ("prix sur demande", .realEstateSale), ("400000000", .realEstateRent),
            ("110 000 000 000 000", .realEstateSale),
            ("chhal ?", .retail), ("échange", .cars), ("20 000 euros", .cars), ("offert 780", .realEstateSale),
            ("F3 900 millions, F4 1 milliard 200", .realEstateSale),
            ("290000", .realEstateSale), ("1 million", .realEstateSale), ("60 milliards", .realEstateSale),
            ("3 alaf", .retail), ("F3 120 m2", .realEstateSale),
            ("0551234567", .retail), ("1", .cars), ("10", .realEstateSale), ("appartement 90m alger", .realEstateSale),
            ("livraison gratuite", .retail),
        ] as [(String, PriceCategory)])
    func undecided(_ text: String, _ category: PriceCategory) {
        let reading = SpokenPrice.read(text, category: category)
        #expect(reading.price == nil)
        #expect(reading.doubt != nil)
    }

    @Test("An offer beside the asked price is the bid")
    func bid() {
        for text in [
            "offert 780 demandé 850", "demandé 850 millions offert 780", "3tawni 780 matlouba 850",
            "عطاوني 780 مطلوب 850", "850 demandé, 780 offert",
        ] {
            let reading = SpokenPrice.read(text, category: .realEstateSale)
            #expect(reading.price?.lowerBound.centimes == 850_000_000, "\(text)")
            #expect(reading.bid?.centimes == 780_000_000, "\(text)")
        }
    }

    @Test(
        "Words around the price",
        arguments: [
            ("850 million nego", true, false), ("900 millions négociable", true, false),
            ("900 millions non négociable", false, true),
            ("900 مليون قابل للتفاوض", true, false), ("900 مليون غير قابل للتفاوض", false, true),
            ("900 millions prix ferme", false, true),
            ("900 millions à débattre", true, false), ("900 millions", false, false),
            ("السعر نهائي 900 مليون", false, true),
        ])
    func signals(_ text: String, _ negotiable: Bool, _ fixed: Bool) {
        let reading = SpokenPrice.read(text, category: .realEstateSale)
        #expect(reading.price?.lowerBound.centimes == 900_000_000 || reading.price?.lowerBound.centimes == 850_000_000)
        #expect(reading.isNegotiable == negotiable)
        #expect(reading.isFixed == fixed)
    }

    @Test(
        "What the price pays for",
        arguments: [
            ("65000 da/mois", .realEstateRent, .month), ("45000 par mois", .realEstateRent, .month),
            ("4 ملاين للشهر", .realEstateRent, .month),
            ("6000 da/j", .carRent, .day), ("7000 la journée", .carRent, .day),
            ("70 000 DA le m²", .realEstateSale, .squareMetre),
            ("12 millions/m2", .realEstateSale, .squareMetre), ("900 millions 120 m2", .realEstateSale, nil),
            ("8000 لليوم", .carRent, .day),
            ("50000 da avance 6 mois", .realEstateRent, nil), ("prix du mètre 80000 da", .realEstateSale, .squareMetre),
        ] as [(String, PriceCategory, PricePer?)])
    func per(_ text: String, _ category: PriceCategory, _ per: PricePer?) {
        let reading = SpokenPrice.read(text, category: category)
        #expect(reading.price != nil)
        #expect(reading.per == per)
    }

    @Test("Repairs say how the number was read")
    func repairs() {
        let metre = SpokenPrice.read("appartement 101 m² 290000 DA", category: .realEstateSale)
        #expect(metre.price?.lowerBound.centimes == 2_929_000_000)
        #expect(metre.repair == .perSquareMetre)
        #expect(SpokenPrice.read("900", category: .realEstateSale).repair == .millions)
        #expect(SpokenPrice.read("1500000000", category: .realEstateSale).repair == .centimes)
        let shop = SpokenPrice.read("450000", category: .retail, catalogue: Dinars(centimes: 450_000))
        #expect(shop.price?.lowerBound.centimes == 450_000)
        #expect(shop.repair == .centimes)
        #expect(SpokenPrice.read("4 alf", category: .retail, catalogue: Dinars(centimes: 450_000)).repair == .thousands)
    }

    @Test(
        "Any text is read without a trap",
        arguments: [
            "999999999999999999 milliards", "1 milliard 999999999999999999", "9 9 9 9 9", "-----", "1.2.3.4.5",
            "مليار مليار مليار", "w w w", "5 5 5 million million", "/////m2", "1'2'3", "٬٬٬", "0 0 0 DA", "٫5",
        ])
    func robust(_ text: String) {
        for category in PriceCategory.allCases {
            let reading = SpokenPrice.read(text, category: category)
            #expect((reading.price == nil) == (reading.doubt != nil))
        }
    }
}
