import FoggaraAlgeria
import Testing

@Suite struct FoldingTests {
    @Test(
        "Letters of three scripts fold to one form",
        arguments: [
            ("Béjaïa", "bejaia"), ("Be\u{301}jai\u{308}a", "bejaia"), ("ÉTÉ Œuf", "ete oeuf"), ("بـــزااااف", "بزاف"),
            ("أإآٱ", "ا"), ("الجزائر", "الجزاير"), ("ڨالمة", "قالمه"), ("ﺳﻼﻡ", "سلام"), ("٠٥٥١ ۱۲", "0551 12"),
            ("０５５１", "0551"), ("m²", "m2"), ("Bzzzaf 1111", "bzaf 1111"), ("سَلَامٌ", "سلام"), ("l’Aghouat", "l'aghouat"),
            ("a\u{200F}b\u{AD}c", "abc"), ("على شراء", "علي شرا"),
        ])
    func folds(_ text: String, _ folded: String) {
        #expect(Folding.fold(text) == folded)
        #expect(Folding.fold(folded) == folded)
    }
}
