import FoggaraText
import Testing

@Suite("Languages")
struct LanguageTests {
    @Test("formats that make room for others are not used any more", arguments: [0, 1])
    func capacity(first: Int) throws {
        let library = try #require(LanguageLibrary.shared)
        // A plural needs two formats at once, and each language has its own: some call meets the end of the room between them.
        for index in 0..<first { _ = library.number("1", "scale/\(index + 7)", "es") }
        for number in 0..<200 {
            let region = String(decoding: [65 + UInt8(number / 26), 65 + UInt8(number % 26)], as: UTF8.self)
            #expect(library.plural("1", isOrdinal: false, "precision-integer", "es-\(region)") == "one")
        }
    }
}
