/// The words of shop talk in both scripts with all their spellings, and the names of the wilayas.
///
/// - Source: `scripts/data/darja-lexicon.tsv` and `darja-spellings.tsv` (see there), `wilayas.tsv`; November 2026.
final class DarjaLexicon: Sendable {
    /// What an amount counts in.
    enum MoneyUnit: Int {
        case dinar, alf, million, milliard
    }

    /// The words by which canonical forms are written; read when first used.
    static let shared = DarjaLexicon(isWide: false)
    /// The same names with further spellings and names, by which messages are understood; read when first used.
    static let wide = DarjaLexicon(isWide: true)

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
    private let words: HashTable
    private let places: HashTable
    private let longest: HashTable
    private let money: HashTable
    private let numbers: [String: Int]

    private init(isWide: Bool) {
        var names: [String] = []
        var words = HashTable(capacity: 12000)
        var places = HashTable(capacity: 1500)
        var longest = HashTable(capacity: 4000)
        var lengths: [UInt64: Int] = [:]
        var money = HashTable(capacity: 64)
        var sounds = SoundIndex.Builder()
        let units = ["dinar": MoneyUnit.dinar, "alf": .alf, "melyoun": .million, "milliard": .milliard]
        func read(_ line: Substring, _ name: Int, into table: inout HashTable, isWord: Bool, unit: MoneyUnit?) {
            for spelling in line.split(separator: ";") {
                let hash = WordHash.of(spelling)
                table[hash] = name
                guard let blank = spelling.firstIndex(of: " ") else {
                    if let unit { money[hash] = unit.rawValue }
                    if isWord { sounds.add(spelling, name: name) }
                    continue
                }
                let count = spelling.utf8.count { $0 == 0x20 } + 1
                let first = WordHash.of(spelling[..<blank])
                lengths[first] = max(lengths[first] ?? 0, count)
            }
        }
        for line in PackedDarja.lexicon.split(separator: "\n") {
            let fields = line.split(separator: "|", omittingEmptySubsequences: false)
            guard fields.count == 3 else { continue }
            let name = String(fields[0])
            names.append(name)
            read(fields[1], names.count - 1, into: &words, isWord: true, unit: units[name])
            if isWide { read(fields[2], names.count - 1, into: &words, isWord: true, unit: nil) }
        }
        var numbers: [String: Int] = [:]
        for (number, name) in names.enumerated() where numbers[name] == nil { numbers[name] = number }
        firstPlace = names.count
        for line in PackedDarja.wilayas.split(separator: "\n") {
            let fields = line.split(separator: "|")
            guard fields.count == 2 else { continue }
            names.append("<w:\(fields[0])>")
            read(fields[1], names.count - 1, into: &places, isWord: false, unit: nil)
        }
        for (first, count) in lengths { longest[first] = count }
        self.names = names
        tags = names.map { MessageTags.of(WordHash.of($0)) }
        kinds = names.map { $0.hasPrefix("<w:") ? WordHash.of("<w>") : WordHash.of($0) }
        self.sounds = sounds.index
        self.words = words
        self.places = places
        self.longest = longest
        self.money = money
        self.numbers = numbers
        wilayaWord = numbers["wilaya"]
    }

    private let wilayaWord: Int?

    /// Whether a name is that of a wilaya.
    func isPlace(_ number: Int) -> Bool { number >= firstPlace }

    /// The number of a name of the lexicon.
    func number(of name: String) -> Int? { numbers[name] }

    /// The name of the word or phrase that scalars write exactly.
    func word(_ scalars: [UInt32], _ range: Range<Int>) -> Int? { words[WordHash.of(scalars[range])] }

    /// The name of a word or place with this hash and so many letters.
    func lookUp(_ hash: UInt64, count: Int, isPhrase: Bool = false) -> Int? {
        if let word = words[hash] { return word }
        guard count >= 4 || isPhrase || (count == 3 && Self.acronyms.contains(hash)) else { return nil }
        return places[hash]
    }

    /// The most words of a phrase that begins with a word of this hash.
    func longestPhrase(_ first: UInt64) -> Int { longest[first] ?? 1 }

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
