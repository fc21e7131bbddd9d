import Testing

@testable import FoggaraSandbox

@Suite struct A1RangeTests {
    private let titles = ["Annonces", "طلبات", "Stock d'été", "a!b"]

    @Test(
        "a range is read and printed again",
        arguments: [
            ("Annonces!A1", "Annonces!A1"), ("Annonces!A2:F", "Annonces!A2:F"), ("Annonces!5:9", "Annonces!5:9"),
            ("Annonces!$b$2:$A$1", "Annonces!A1:B2"), ("Annonces", "Annonces"), ("'طلبات'!A:F", "'طلبات'!A:F"),
            ("طلبات!A:F", "'طلبات'!A:F"), ("Stock d'été!3:3", "'Stock d''été'!3:3"),
            ("'Stock d''été'!A1", "'Stock d''été'!A1"),
            ("A1:AA10", "A1:AA10"), ("'a!b'!A1", "'a!b'!A1"), ("'طلبات'", "'طلبات'"), ("Nowhere!A1", "Nowhere!A1"),
            ("Annonces!B2:5", "Annonces!B2:5"),
        ])
    func good(text: String, printed: String) {
        #expect(A1Range(text, titles: titles)?.text == printed)
    }

    @Test(
        "what is no range is refused",
        arguments: [
            "", "A", "12", "Annonces!", "Annonces!A0", "Annonces!A1:B2:C3", "Annonces!1:B", "Annonces!AAAA1",
            "'Annonces!A1",
            "Stock d'hiver!A1", "'a'b'!A1", "Annonces!A-1", "!A1",
        ])
    func bad(text: String) {
        #expect(A1Range(text, titles: titles) == nil)
    }

    @Test("columns count by letters", arguments: [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")])
    func letters(column: Int, letters: String) {
        #expect(A1Range.letters(column) == letters)
    }
}
