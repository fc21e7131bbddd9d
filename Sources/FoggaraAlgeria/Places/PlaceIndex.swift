/// Names of all places by joined key and by sound, each part made ready when a text first needs it.
enum PlaceIndex {
    /// Meanings by joined key.
    static let exact = PlaceKeyTable(PackedPlaceKeys.names)
    /// Meanings by sound.
    static let sounds = PlaceKeyTable(PackedPlaceKeys.sounds)
    /// Sounds long enough to be compared with mistyped names, sorted.
    static let longSounds = NearKeys(sounds) { letters, _ in letters.count >= 4 }
    /// Written keys of wilayas of five letters or more, sorted.
    static let wilayaKeys = NearKeys(exact) { letters, line in
        letters.count >= 5 && exact.entries(line: line).contains { $0.commune == nil }
    }
}
