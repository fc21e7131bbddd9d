import FoggaraAlgeria
import Testing

@Suite struct PlacesTests {
    @Test("The tables are whole")
    func tables() {
        #expect(Wilaya.all.count == 69)
        #expect(Wilaya.all.map(\.code.rawValue) == Array(1...69))
        #expect(Commune.all.count == 1541)
        #expect(Wilaya.all.filter { $0.parent != nil }.count == 21)
        #expect(Commune.all.filter { $0.wilaya.rawValue >= 59 }.count == 108)
        #expect(Commune.all.allSatisfy { Wilaya($0.wilaya).shipCode == $0.shipCode })
        #expect(WilayaCode(rawValue: 0) == nil && WilayaCode(rawValue: 70) == nil)
    }

    @Test("Each wilaya is found by each of its names and spellings", arguments: Wilaya.all.map(\.code.rawValue))
    func names(_ number: Int) throws {
        let wilaya = Wilaya(try #require(WilayaCode(rawValue: number)))
        for name in [wilaya.nameFrench, wilaya.nameArabic, wilaya.nameASCII] + wilaya.aliasesLatin
            + wilaya.aliasesArabic
        {
            #expect(Places.find(in: name)?.wilaya.rawValue == number, "\(name)")
            #expect(Places.find(in: "livraison l \(name)")?.wilaya.rawValue == number, "livraison l \(name)")
            #expect(Places.find(in: "wilaya: \(name.uppercased())")?.wilaya.rawValue == number, "wilaya: \(name)")
        }
    }

    @Test("Each commune is found beside its wilaya")
    func communes() {
        var missed: [String] = []
        for commune in Commune.all {
            let wilaya = Wilaya(commune.wilaya)
            for text in [
                "\(commune.nameFrench), \(wilaya.nameFrench)", "\(commune.nameArabic) ولاية \(wilaya.nameArabic)",
            ] {
                if Places.find(in: text)?.wilaya != commune.wilaya { missed.append(text) }
            }
        }
        #expect(missed.isEmpty)
    }

    @Test(
        "Messages name their place",
        arguments: [
            ("Bab Ezzouar, Alger", 16, "Bab Ezzouar"), ("livraison l 3annaba svp", 23, nil),
            ("باب الواد", 16, "Bab El Oued"),
            ("توصلو لوهران؟", 31, nil), ("rani f 3annaba", 23, nil), ("w31", 31, nil), ("DZ-16", 16, nil),
            ("016", 16, nil),
            ("16000", 16, nil), ("16 - Alger", 16, nil), ("wilaya 19", 19, nil), ("ولاية 25", 25, nil),
            ("63 Barika", 60, nil),
            ("Bou Saâda, M'Sila", 68, "Bou Saada"), ("aflou wilaya laghouat", 59, "Aflou"),
            ("El Marsa, Alger", 16, "El Marsa"),
            ("El Marsa 16", 16, "El Marsa"), ("garidi kouba", 16, "Kouba"), ("Hydra", 16, "Hydra"),
            ("kayen livraison l sidi bel abess ?", 22, nil), ("nskon f bordj badji mokhtar", 50, nil),
            ("Ain Temouchent", 46, nil), ("ain defla centre", 44, nil), ("constantin", 25, nil), ("tlemcn", 13, nil),
            ("وهران الجزائر", 31, nil), ("الجزائر العاصمة", 16, nil), ("men dzayer l wahran", 31, nil),
            ("Rue de Constantine, Oran", 31, nil),
            ("bghit wahda, nom Amine tel 0551 23 45 67 wilaya Oran", 31, nil), ("كاين توصيل لولاية سطيف؟", 19, nil),
            ("F3 f dely ibrahim", 16, "Dely Ibrahim"), ("Ali Mendjeli", 25, "El Khroub"), ("Tizi-Ouzou", 15, nil),
            ("Nom: Saida, wilaya: Mila", 43, nil), ("el oued", 39, nil), ("بوسعادة", 68, nil), ("3in wessara", 65, nil),
            ("ڤالمة", 24, nil), ("tel 0550123456 wilaya 16", 16, nil), ("touggourt ouargla", 55, "Touggourt"),
            ("قسمطينة", 25, nil),
            ("Ben Badis Constantine", 25, "Ben Badis"), ("wilaya numéro 25", 25, nil), ("من الجزائر لوهران", 31, nil),
        ] as [(String, Int, String?)])
    func messages(_ text: String, _ code: Int, _ commune: String?) throws {
        let match = try #require(Places.find(in: text))
        #expect(match.wilaya.rawValue == code)
        #expect(match.commune == commune)
    }

    @Test(
        "Texts that name no single place give none",
        arguments: [
            "", "salam", "69 wilaya", "58 wilayas", "58 ولاية", "tlivriw 48 wilayas", "partout en Algérie", "63",
            "wilaya 61", "70", "0",
            "ga3 dzayer", "El Marsa", "Mohammadia", "tam tam cv", "smiti Saida", "prix 16", "Oran ou Constantine",
            "taille 42 noir",
            "في كامل الجزائر", "chhal hada", "0551 23 45 67", "la couleur noire", "merci beaucoup",
            "livraison l'algérie", "made in algeria", "Paris", "Maroc", "أنا سعيدة بالمنتوج", "ana saida bzf",
            "5 wilayas",
        ])
    func none(_ text: String) {
        #expect(Places.find(in: text) == nil)
    }

    @Test("A site that counts to 58 is brought to the division into 69")
    func ship() {
        #expect(
            Places.resolve(shipCode: 28, town: "Bou Saada")
                == PlaceMatch(wilaya: WilayaCode(rawValue: 68) ?? .alger, commune: "Bou Saada"))
        #expect(Places.resolve(shipCode: 16, town: "Chéraga")?.commune == "Cheraga")
        #expect(Places.resolve(shipCode: 16, town: nil)?.wilaya.rawValue == 16)
        #expect(Places.resolve(shipCode: 60, town: nil) == nil)
    }
}

extension WilayaCode {
    fileprivate static var alger: WilayaCode { Wilaya.all[15].code }
}
