/// Lists of words and names that the readers of messages ask for, from the generated tables.
enum MessageWords {
    /// French function words and French words of the lexicon.
    static func isFrench(_ hash: UInt64) -> Bool { french.contains(hash) || frenchNouns.contains(hash) }

    /// Whether a French function word.
    static func isFrenchFunctionWord(_ hash: UInt64) -> Bool { french.contains(hash) }

    /// Whether a word is never looked up by sound.
    static func isNeverBySound(_ hash: UInt64) -> Bool { neverBySound.contains(hash) }

    private static let french = hashes(PackedDarja.french)
    private static let frenchNouns = hashes(PackedDarja.frenchWords)
    private static let neverBySound = hashes(PackedDarja.notBySound)
    static let english = hashes(PackedDarja.english)
    static let standardArabic = hashes(PackedDarja.standard)

    /// Whether a name carries a tag.
    static func has(_ tag: MessageTags, _ name: DarjaName) -> Bool { name.tags.contains(tag) }

    /// Names and what they stand for: colours, days, numbers.
    static let colours = pairs(PackedDarja.colours)
    static let days = pairs(PackedDarja.days)
    static let numbers = pairs(PackedDarja.numbers)

    private static func hashes(_ words: String) -> Set<UInt64> { PackedText.hashes(words) }

    private static func pairs(_ packed: String) -> [UInt64: String] {
        var table: [UInt64: String] = [:]
        for pair in packed.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            let sides = pair.split(separator: "=")
            if sides.count == 2 { table[WordHash.of(sides[0])] = String(sides[1]) }
        }
        return table
    }
}
