import FoggaraAlgeria
import FoggaraTestSupport
import Testing

@Suite("Words in the other script")
struct TransliterationTests {
    @Test(
        "Arabizi in Arabic letters",
        arguments: [
            ("ch7al hada?", "شحال هادا?"), ("bezaf", "بزاف"), ("kifach", "كيفاش"), ("3afsa", "عافسة"),
            ("wahran 31", "وهران 31"), ("محل chbab", "محل شباب"), ("https://a.dz/x", "https://a.dz/x"), ("", ""),
        ])
    func arabic(latin: String, arabic: String) {
        #expect(Transliteration.arabic(latin) == arabic)
    }

    @Test(
        "Arabic letters in Arabizi",
        arguments: [
            ("شحال هادا", "chhal hada"), ("بزاف", "bezaf"), ("برويطة", "brouyta"), ("@متجر", "@متجر"), ("42", "42"),
        ])
    func latin(arabic: String, latin: String) {
        #expect(Transliteration.latin(arabic) == latin)
    }

    /// Share of words, in hundredths, whose other form has the same consonants when written back.
    private func kept(_ words: [String], _ there: (String) -> String, _ back: (String) -> String) -> Int {
        let same = words.filter { word in
            let other = there(word)
            return other != word && Transliteration.sound(back(other)) == Transliteration.sound(word)
        }
        return same.count * 100 / max(words.count, 1)
    }

    @Test("seventeen of twenty words keep their consonants on the way there and back")
    func roundTrip() throws {
        let words = try DarjaCorpusTests.rows("darja-messages.tsv").flatMap {
            $0[3].split(separator: " ").map(String.init)
        }
        let latin = words.filter { $0.utf8.allSatisfy { (0x61...0x7A).contains($0) } && $0.utf8.count > 3 }
        let arabic = words.filter { $0.unicodeScalars.allSatisfy { (0x0627...0x064A).contains($0.value) } }
        #expect(latin.count > 300 && arabic.count > 150)
        #expect(kept(latin, Transliteration.arabic, Transliteration.latin) >= 85)
        #expect(kept(arabic, Transliteration.latin, Transliteration.arabic) >= 85)
    }
}
