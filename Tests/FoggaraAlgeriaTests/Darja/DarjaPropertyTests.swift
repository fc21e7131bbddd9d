import FoggaraAlgeria
import FoggaraJSON
import FoggaraTestSupport
import Testing

@Suite("Messages of any kind")
struct DarjaPropertyTests {
    /// Texts made of words of the corpus, signs and slips, the same on every run.
    static func texts(_ count: Int) throws -> [String] {
        let words = try DarjaCorpusTests.rows("darja-messages.tsv").flatMap {
            $0[3].split(separator: " ").map(String.init)
        }
        let signs = [
            "😡", "👍🏽", "\u{200F}", "\u{A0}", "…", "!!!", "؟", "e\u{301}", "ﷲ", "ﻻ", "ّ", "َ", "ـ", "½", "²", "\n", "'",
            "’", "-", "𝟙", "👨‍👩‍👧",
            "hhhh", "haaahah", "aaa", "33333abc", "OÙ", "0551 23 45 67", "2 millions", "b2500", "1.250.000",
            "yal-AB12CD", "L", "\u{654}",
            "<e:ok>", "ا\u{653}", "cccch", "مما", "ﷺ",
        ]
        var state: UInt64 = 0x2545_F491_4F6C_DD1D
        func roll(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        return (0..<count).map { _ in
            (0..<(1 + roll(9))).map { _ in
                let piece = roll(4) == 0 ? signs[roll(signs.count)] : words[roll(words.count)]
                return piece + ["", " ", " ", " ", ", ", "?"][roll(6)]
            }.joined()
        }
    }

    @Test("cleaning and folding twice is cleaning and folding once")
    func idempotent() throws {
        for text in try Self.texts(3000) {
            let clean = DarjaMessage(text).clean
            #expect(DarjaMessage(clean).clean == clean, "\(text.debugDescription)")
            let fold = Folding.fold(clean)
            #expect(Folding.fold(fold) == fold, "\(text.debugDescription)")
        }
    }

    @Test("spans are places of the original in order, and plain words stand there as written")
    func spans() throws {
        for text in try Self.texts(2000) {
            let bytes = Array(text.utf8)
            var last = 0
            for (name, range) in DarjaMessage(text).spans {
                #expect(
                    range.lowerBound >= last && range.upperBound <= bytes.count && !range.isEmpty, "\(name) \(text)")
                last = range.lowerBound
                #expect(String(validating: bytes[range], as: UTF8.self) != nil, "\(name) \(text)")
            }
        }
        let text = "slm ‏ch7aaal ٤٥٠٠ دج؟"
        let pieces = DarjaMessage(text).spans.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) }
        #expect(pieces == ["slm", "ch7aaal", "٤٥٠٠ دج", "؟"])
    }

    @Test(
        "no text is too much",
        arguments: [
            "", " ", "\u{0}", "ma", "l'", "<e:", "007", "ccp", "@", "#", "wa.me/", "+", "\u{E000}", "\u{E000}L", "ch",
            "machch", "1.2.3.4.5",
        ])
    func edges(text: String) {
        let answer = DarjaAnswer.read(text)
        #expect(answer["intent"] != nil)
        #expect(answer["confidence"]?.number != nil)
    }

    @Test(
        "long texts are cut and read in a bounded number of tokens",
        arguments: [
            "a", "ha", "ma ", "1 ", "0551 23 45 67 ", "a.", "ch7al ", "éَ", "😡", "wliwliha", "x2 ", "https://",
            "b 2500 ",
        ])
    func long(piece: String) {
        let message = DarjaMessage(String(repeating: piece, count: 20_000))
        #expect(message.isShortened)
        #expect(message.spans.count <= 512)
        #expect(message.clean.unicodeScalars.count <= 4096 * 11)
    }
}
