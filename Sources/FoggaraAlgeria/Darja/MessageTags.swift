/// What names of the lexicon do, as a set of bits.
struct MessageTags: OptionSet {
    let rawValue: UInt32

    static let question = Self(rawValue: 1 << 0)
    static let negative = Self(rawValue: 1 << 1)
    static let greetings = Self(rawValue: 1 << 2)
    /// Said alike in several languages.
    static let shared = Self(rawValue: 1 << 3)
    /// Words of being there.
    static let there = Self(rawValue: 1 << 4)
    static let pieces = Self(rawValue: 1 << 5)
    static let buying = Self(rawValue: 1 << 6)
    /// Between an order and its number.
    static let links = Self(rawValue: 1 << 7)
    static let sizes = Self(rawValue: 1 << 8)
    /// Before an article.
    static let asking = Self(rawValue: 1 << 9)
    static let beforeProduct = Self(rawValue: 1 << 10)
    static let articles = Self(rawValue: 1 << 11)
    static let days = Self(rawValue: 1 << 12)
    static let colours = Self(rawValue: 1 << 13)
    static let numbers = Self(rawValue: 1 << 14)

    private static let names: [String: Self] = [
        "question": question, "negative": negative, "greetings": greetings, "shared": shared, "there": there,
        "pieces": pieces, "buying": buying, "links": links, "sizes": sizes, "asking": asking,
        "beforeProduct": beforeProduct, "articles": articles, "days": days,
    ]

    /// The tags of a name by the hash of its kind.
    static func of(_ kind: UInt64) -> Self { table[kind] ?? [] }

    private static let table: [UInt64: Self] = {
        var table: [UInt64: Self] = [:]
        for line in PackedDarja.tags.split(separator: "\n") {
            let fields = line.split(separator: "|")
            guard fields.count == 2, let tag = names[String(fields[0])] else { continue }
            for name in fields[1].split(separator: " ") { table[WordHash.of(name), default: []].insert(tag) }
        }
        for (pairs, tag) in [(MessageWords.colours, colours), (MessageWords.numbers, numbers)] {
            for kind in pairs.keys { table[kind, default: []].insert(tag) }
        }
        return table
    }()
}
