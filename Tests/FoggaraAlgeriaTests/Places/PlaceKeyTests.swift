import Testing

@testable import FoggaraAlgeria

@Suite("Keys of places")
struct PlaceKeyTests {
    @Test("the packed keys are those of the tables; foggara-conformance place-keys writes them anew")
    func packed() {
        let builder = PlaceKeyBuilder()
        let isCurrent = builder.packedNames == PackedPlaceKeys.names && builder.packedSounds == PackedPlaceKeys.sounds
        #expect(isCurrent)
    }

    @Test("every key is found with its meanings, and nothing beside them")
    func search() {
        let table = PlaceKeyTable(PackedPlaceKeys.names)
        #expect(table.count > 6000)
        for line in 0..<table.count {
            var letters: [UInt32] = []
            table.appendLetters(of: line, to: &letters)
            #expect(table[Words.text(letters[...])] == table.entries(line: line), "line \(line)")
            #expect(!table.entries(line: line).isEmpty, "line \(line)")
        }
        for missing in ["", "a", "alge", "algerx", "zzzzzz", "\u{6D5}\u{6D5}"] { #expect(table[missing] == nil) }
    }
}
