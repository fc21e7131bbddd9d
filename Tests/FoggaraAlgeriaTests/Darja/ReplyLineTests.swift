import FoggaraAlgeria
import Testing

@Suite("Lines to answer with")
struct ReplyLineTests {
    @Test(
        "a customer is answered in the customer's own words",
        arguments: [
            ("slm khouya ch7al dayra hadi", "Robe: 4500 DA. Ta7abou tcommandiw?"),
            ("شحال هاذي خويا", "\u{2068}Robe\u{2069}: \u{2068}4500\u{2069} دج. تحبو تكومانديو؟"),
            ("Bonjour, quel est le prix de cette robe ?", "Robe : 4500 DA. Souhaitez-vous commander ?"),
        ])
    func variety(text: String, line: String) {
        #expect(ReplyLine.answer(text, values: ["product": "Robe", "price": "4500"]) == line)
    }

    @Test("a line with an empty place is not given")
    func incomplete() {
        #expect(ReplyLine.line(.price, variety: .french, values: ["product": "Robe"]) == nil)
        #expect(ReplyLine.places(.price) == ["product", "price"])
    }

    @Test("an intent has lines for its situations, and there is one for every intent in every variety")
    func situations() {
        let no = ReplyLine.line(
            .availability, situation: "no", variety: .french, values: ["variant": "42", "others": "40, 41"])
        #expect(no == "Désolé, 42 est épuisé. Il reste : 40, 41. Voulez-vous être prévenu du retour ?")
        for intent in Intent.allCases {
            let values = Dictionary(uniqueKeysWithValues: ReplyLine.places(intent).map { ($0, "x") })
            for variety in [MessageLanguage.Variety.arabizi, .arabic, .french] {
                let line = ReplyLine.line(intent, variety: variety, values: values)
                #expect(line.map { !$0.isEmpty && $0.unicodeScalars.count < 300 && !$0.contains("{") } == true)
            }
        }
    }

    @Test("an unsure reading asks again instead of selling")
    func unsure() {
        #expect(ReplyLine.answer("..", values: [:])?.hasPrefix("Ma fhemtch") == true)
    }
}
