import FoggaraAlgeria
import Testing

@Suite("Names in two scripts")
struct NameKeyTests {
    @Test(
        "one person in both scripts",
        arguments: [
            ("Mohamed Benali", "محمد بن علي"), ("BENALI MOHAMMED", "محمد بن علي"),
            ("Abdelkader Ziani", "عبد القادر زياني"),
            ("abd el kader ziani", "عبدالقادر زياني"), ("Yacine Hadj", "ياسين حاج"),
            ("Fatima Zohra Cherif", "فاطمة الزهراء شريف"),
            ("Youcef Bouchama", "يوسف بوشامة"), ("Khadidja Saadi", "خديجة سعدي"), ("3omar 5aled", "عمر خالد"),
            ("Abderrahmane Guettaf", "عبد الرحمان قطاف"), ("El Hadi Merabet", "الهادي مرابط"),
            ("Salah Ould Ali", "صلاح ولد علي"),
            ("Noureddine Kaci", "نور الدين قاسي"), ("Abdellah Meziane", "عبد الله مزيان"),
            ("Hocine Ait Ahmed", "حسين ايت احمد"),
        ])
    func alike(_ latin: String, _ arabic: String) {
        let score = NameKey(latin).similarity(to: NameKey(arabic))
        #expect(score >= 80, "\(NameKey(latin).text) | \(NameKey(arabic).text) | \(score)")
        #expect(score == NameKey(arabic).similarity(to: NameKey(latin)))
    }

    @Test(
        "two persons",
        arguments: [
            ("Mohamed Benali", "كريم زروقي"), ("Amine Bouzid", "Sofiane Khelifi"), ("فاطمة سعدي", "نادية مرابط"),
            ("Rachid Taleb", "Lounis Hamdi"),
        ])
    func different(_ left: String, _ right: String) {
        #expect(NameKey(left).similarity(to: NameKey(right)) < 45)
    }

    @Test("a part of a name is not the whole")
    func parts() {
        #expect(NameKey("Benali").similarity(to: NameKey("Mohamed Benali")) == 70)
        #expect(NameKey("M. Benali").similarity(to: NameKey("Mohamed Benali")) >= 80)
        #expect(NameKey("").similarity(to: NameKey("Mohamed")) == 0)
    }
}
