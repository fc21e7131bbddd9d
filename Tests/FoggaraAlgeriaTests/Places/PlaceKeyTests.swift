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
        let lines = table.lines { _, _ in true }
        #expect(lines.count > 6000)
        for line in lines { #expect(table[line.key]?.isEmpty == false, "\(line.key)") }
        for missing in ["", "a", "alge", "algerx", "zzzzzz", "\u{6D5}\u{6D5}"] { #expect(table[missing] == nil) }
    }
}
