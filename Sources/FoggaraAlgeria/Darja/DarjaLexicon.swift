/// The words of shop talk in both scripts with all their spellings, and the names of the wilayas.
///
/// Plan: both readings lie in one set of tables, read in one pass; a place of a table holds the name for either.
/// - Source: `scripts/data/darja-lexicon.tsv` and `darja-spellings.tsv` (see there), `wilayas.tsv`; November 2026.
final class DarjaLexicon: Sendable {
    /// What an amount counts in.
    enum MoneyUnit: Int {
        case dinar, alf, million, milliard
    }

    /// The words by which canonical forms are written; read when first used.
    static let shared = DarjaLexicon(LexiconTables.read, isWide: false)
    /// The same names with further spellings and names, by which messages are understood; read when first used.
    static let wide = DarjaLexicon(LexiconTables.read, isWide: true)

    /// Names by number: those of the lexicon, then `<w:01>` to `<w:69>`.
    let names: [String]
    /// The hash of the kind of each name.
    let kinds: [UInt64]
    /// What each name does.
    let tags: [MessageTags]
    /// The first number of a place.
    private let firstPlace: Int
    /// Sounds of single words, see ``SoundKey``.
    let sounds: SoundIndex
    private let words: NamePairs
    private let places: HashTable
    private let longest: NamePairs
    private let money: HashTable
    private let numbers: [String: Int]
    private let isWide: Bool

    private init(_ tables: LexiconTables, isWide: Bool) {
        names = tables.names
        kinds = tables.kinds
        tags = tables.tags
        firstPlace = tables.firstPlace
        sounds = SoundIndex(tables.sounds, isWide: isWide)
        words = tables.words
        places = tables.places
        longest = tables.longest
        money = tables.money
        numbers = tables.numbers
        wilayaWord = tables.numbers["wilaya"]
        self.isWide = isWide
    }

    private let wilayaWord: Int?

    /// Whether a name is that of a wilaya.
    func isPlace(_ number: Int) -> Bool { number >= firstPlace }

    /// The number of a name of the lexicon.
    func number(of name: String) -> Int? { numbers[name] }

    /// The name of the word or phrase that scalars write exactly.
    func word(_ scalars: [UInt32], _ range: Range<Int>) -> Int? { words[WordHash.of(scalars[range]), isWide] }

    /// The name of a word or place with this hash and so many letters.
    func lookUp(_ hash: UInt64, count: Int, isPhrase: Bool = false) -> Int? {
        if let word = words[hash, isWide] { return word }
        guard count >= 4 || isPhrase || (count == 3 && Self.acronyms.contains(hash)) else { return nil }
        return places[hash]
    }

    /// The most words of a phrase that begins with a word of this hash.
    func longestPhrase(_ first: UInt64) -> Int { longest[first, isWide] ?? 1 }

    /// What a word after a number counts in.
    func moneyUnit(_ scalars: [UInt32], _ range: Range<Int>) -> MoneyUnit? {
        range.isEmpty ? nil : money[WordHash.of(scalars[range])].flatMap(MoneyUnit.init)
    }

    /// Whether a word is one of those for wilaya.
    func isWilayaWord(_ scalars: [UInt32], _ range: Range<Int>) -> Bool {
        !range.isEmpty && word(scalars, range) == wilayaWord
    }

    private static let acronyms: Set<UInt64> = [WordHash.of("sba"), WordHash.of("bba"), WordHash.of("bbm")]
}
