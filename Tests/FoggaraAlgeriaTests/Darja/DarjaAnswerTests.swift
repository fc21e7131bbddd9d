import FoggaraAlgeria
import FoggaraJSON
import Testing

@Suite("What a message says")
struct DarjaAnswerTests {
    @Test("a reading has language, script, words, intent and what it names")
    func reading() {
        let answer = DarjaAnswer.read("n7eb ncommandi robe taille42 l wahran 0551 23 45 67")
        #expect(answer["intent"] == "order")
        #expect(answer["unsure"] == false)
        #expect(answer["script"] == "latin")
        #expect(answer["variety"] == "arabizi")
        let entities = answer["entities"]
        #expect(entities?["product"] == "robe")
        #expect(entities?["size"] == "42")
        #expect(entities?["phone"] == "+213551234567")
        #expect(entities?["place"]?["code"] == 31)
        #expect(entities?["price"] == .null)
    }

    @Test(
        "the customer is answered in the words of the customer",
        arguments: [
            ("slm ch7al hada?", "darja", "latin", "arabizi"), ("شحال هاذي خويا", "darja", "arabic", "arabic"),
            ("Quel est le prix de la livraison pour Oran ?", "french", "latin", "french"),
            ("السلام عليكم، هل لديكم هذا المنتج؟ كم السعر؟", "arabic", "arabic", "arabic"),
            ("hello how much is the delivery please", "english", "latin", "french"),
            ("slm khouya la livraison شحال تجي لوهران", "mixed", "mixed", "arabizi"), ("😂😂", "none", "none", "arabizi"),
        ])
    func language(text: String, language: String, script: String, variety: String) {
        let answer = DarjaAnswer.read(text)
        #expect(answer["language"] == .string(language))
        #expect(answer["script"] == .string(script))
        #expect(answer["variety"] == .string(variety))
    }

    @Test(
        "denied and asked are seen",
        arguments: [
            ("ma wselnich lcolis", true, false), ("makach stock?", true, true), ("wach kayen", false, true),
            ("ncommandi wa7da", false, false), ("مابغيتش نشري", true, false),
        ])
    func signs(text: String, isNegated: Bool, isQuestion: Bool) {
        let answer = DarjaAnswer.read(text)
        #expect(answer["negated"] == .bool(isNegated))
        #expect(answer["question"] == .bool(isQuestion))
    }

    @Test(
        "what is named is read",
        arguments: [
            ("commande num 12345 win rahi", "order", "12345"), ("colis yal-AB12CD", "tracking", "yal-ab12cd"),
            ("zouj 7abat k7el", "colour", "black"), ("nji ghedwa 3la 14h30", "date", "tomorrow"),
            ("nji ghedwa 3la 14h30", "time", "14:30"), ("le 05/11/2026", "date", "2026-11-05"),
            ("RIP 007 99999 0023456789 41", "rip", "00799999002345678941"),
            ("prix iphone 13 svp", "product", "iphone 13"),
            ("XL kayen?", "size", "xl"),
        ])
    func entities(text: String, key: String, value: String) {
        #expect(DarjaAnswer.read(text)["entities"]?[key] == .string(value))
    }

    @Test(
        "amounts are dinars, spoken ones were centimes",
        arguments: [
            ("b2500 khelliha", 2500), ("2 millions", 20_000), ("250 alf", 2500), ("45k", 45_000), ("4 500 da", 4500),
        ])
    func amounts(text: String, dinars: Int) {
        #expect(DarjaAnswer.read(text)["entities"]?["price"] == .number(JSONNumber(dinars)))
    }

    @Test("pieces are counted in digits and words")
    func quantities() {
        #expect(DarjaAnswer.read("n7eb nechri zouj 7abat")["entities"]?["quantity"] == 2)
        #expect(DarjaAnswer.read("dirli 3 pieces")["entities"]?["quantity"] == 3)
    }

    @Test("a word nobody knows, said over and over, makes no intent sure")
    func repeated() {
        #expect(DarjaAnswer.read(String(repeating: "qmach ", count: 3000))["unsure"] == true)
    }

    @Test("nothing to read is said")
    func nothing() {
        let answer = DarjaAnswer.read("..")
        #expect(answer["intent"] == "unknown")
        #expect(answer["unsure"] == true)
        #expect(answer["flags"] == ["nothing"])
    }

    @Test(
        "a commune is named with its wilaya, one of several wilayas with the choices",
        arguments: [
            ("rani f kouba, kifach nlha9kom", 16, "Kouba", []), ("livraison l bab ezzouar", 16, "Bab Ezzouar", []),
            ("rani f bab el oued", 16, "Bab El Oued", []), ("توصلو لبلدية باب الزوار؟", 16, "Bab Ezzouar", []),
            ("commune El Eulma, Sétif", 19, "El Eulma", []),
            ("nskon f sidi ameur wilaya bou saada", 68, "Sidi Ameur", []),
            ("livraison commune el eulma", nil, "El Eulma", [19, 23]), ("livraison l wahran", 31, nil, []),
        ] as [(String, Int?, String?, [Int])])
    func communes(_ text: String, _ code: Int?, _ commune: String?, _ candidates: [Int]) {
        let place = DarjaAnswer.read(text)["entities"]?["place"]
        #expect(place?["code"] == code.map { .number(JSONNumber($0)) } ?? .null)
        #expect(place?["commune"] == commune.map { .string($0) } ?? .null)
        #expect(place?["candidates"] == .array(candidates.map { .number(JSONNumber($0)) }))
    }

    @Test(
        "everyday words that are also names of communes name none",
        arguments: [
            "prix de gros svp", "paiement main à main ?", "sbahkoum bel khir", "nhar sebt te7elou", "توصيل للخميس",
            "bonjour à toute l'équipe", "je peux passer au magasin ?", "smiti Aziz", "livraison partout ?",
        ])
    func noCommune(_ text: String) {
        let place = DarjaAnswer.read(text)["entities"]?["place"]
        #expect(place == .null)
    }
}
