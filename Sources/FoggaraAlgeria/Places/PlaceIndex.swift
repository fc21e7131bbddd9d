/// Names of all places by joined key and by sound, each part made ready when a text first needs it.
enum PlaceIndex {
    /// Meanings by joined key.
    static let exact = PlaceKeyTable(PackedPlaceKeys.names)
    /// Meanings by sound.
    static let sounds = PlaceKeyTable(PackedPlaceKeys.sounds)
    /// Sounds long enough to be compared with mistyped names, sorted.
    static let longSounds = NearKeys(sounds.lines { letters, _ in letters.count >= 4 })
    /// Written keys of wilayas of five letters or more, sorted.
    static let wilayaKeys = NearKeys(
        exact.lines { letters, entries in letters.count >= 5 && entries().contains { $0.commune == nil } })
}
