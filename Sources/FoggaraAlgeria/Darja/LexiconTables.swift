/// A table of two small numbers for each hash: one for the plain lexicon, one for the wide.
struct NamePairs {
    private var table: HashTable
    private static let none = 0x7FFF

    /// Makes a table with room for so many entries.
    init(capacity: Int) { table = HashTable(capacity: capacity) }

    /// The number of a hash in one of the lexicons.
    subscript(_ hash: UInt64, _ isWide: Bool) -> Int? {
        guard let pair = table[hash] else { return nil }
        let number = isWide ? pair >> 15 : pair & Self.none
        return number == Self.none ? nil : number
    }

    /// Changes the number of a hash in one of the lexicons, nil when it has none yet.
    mutating func update(_ hash: UInt64, _ isWide: Bool, _ change: (Int?) -> Int) {
        table.update(hash) { pair in
            let pair = pair < 0 ? Self.none << 15 | Self.none : pair
            let (wide, plain) = (pair >> 15, pair & Self.none)
            let old = isWide ? wide : plain
            let new = change(old == Self.none ? nil : old)
            return isWide ? new << 15 | plain : wide << 15 | new
        }
    }
}

/// The tables of both lexicons, read in one pass.
struct LexiconTables {
    /// The tables, read when first used.
    static let read = LexiconTables()

    private(set) var names: [String] = []
    private(set) var words = NamePairs(capacity: 9000)
    private(set) var places = HashTable(capacity: 600)
    private(set) var longest = NamePairs(capacity: 1200)
    private(set) var money = HashTable(capacity: 64)
    private(set) var sounds = SoundTable()
    private(set) var numbers: [String: Int] = [:]
    private(set) var firstPlace = 0
    private(set) var tags: [MessageTags] = []
    private(set) var kinds: [UInt64] = []

    private init() {
        let units = ["dinar": DarjaLexicon.MoneyUnit.dinar, "alf": .alf, "melyoun": .million, "milliard": .milliard]
        var names: [String] = []
        var text = PackedText(PackedDarja.lexicon)
        while !text.isAtEnd {
            let name = text.text(upTo: Self.bar, Self.lineEnd)
            names.append(name)
            for isWideOnly in [false, true] {
                if text.next == Self.bar { text.skip() }
                spellings(&text, names.count - 1, isWideOnly: isWideOnly, unit: isWideOnly ? nil : units[name])
            }
            text.skip()
        }
        for (number, name) in names.enumerated() where numbers[name] == nil { numbers[name] = number }
        firstPlace = names.count
        text = PackedText(PackedDarja.wilayas)
        while !text.isAtEnd {
            names.append("<w:\(text.text(upTo: Self.bar, Self.lineEnd))>")
            text.skip()
            placeNames(&text, names.count - 1)
            text.skip()
        }
        self.names = names
        tags = names.map { MessageTags.of(WordHash.of($0)) }
        kinds = names.map { $0.hasPrefix("<w:") ? WordHash.of("<w>") : WordHash.of($0) }
    }

    private static let bar = UInt8(ascii: "|")
    private static let lineEnd: UInt8 = 0x0A
    private static let semicolon = UInt8(ascii: ";")

    private mutating func spellings(
        _ text: inout PackedText, _ name: Int, isWideOnly: Bool, unit: DarjaLexicon.MoneyUnit?
    ) {
        var letters: [UInt32] = []
        while let spelling = spelling(&text, into: &letters) {
            words.update(spelling.hash, true) { $0 ?? name }
            if !isWideOnly { words.update(spelling.hash, false) { $0 ?? name } }
            if spelling.blanks > 0 {
                lengthen(spelling, inPlain: !isWideOnly)
            } else {
                if let unit { money[spelling.hash] = unit.rawValue }
                sounds.add(letters[...], name: name, isWideOnly: isWideOnly)
            }
        }
    }

    private mutating func placeNames(_ text: inout PackedText, _ name: Int) {
        var letters: [UInt32] = []
        while let spelling = spelling(&text, into: &letters) {
            places[spelling.hash] = name
            if spelling.blanks > 0 { lengthen(spelling, inPlain: true) }
        }
    }

    private mutating func lengthen(_ spelling: Spelling, inPlain: Bool) {
        let count = spelling.blanks + 1
        longest.update(spelling.first, true) { max($0 ?? 0, count) }
        if inPlain { longest.update(spelling.first, false) { max($0 ?? 0, count) } }
    }

    private struct Spelling {
        var hash: UInt64
        /// The hash of the first word.
        var first: UInt64
        var blanks: Int
    }

    /// The next spelling of a field; nil at its end.
    private func spelling(_ text: inout PackedText, into letters: inout [UInt32]) -> Spelling? {
        if text.next == Self.semicolon { text.skip() }
        guard let start = text.next, start != Self.bar, start != Self.lineEnd else { return nil }
        letters.removeAll(keepingCapacity: true)
        var hash = WordHash()
        var first = hash
        var blanks = 0
        while let byte = text.next, byte != Self.semicolon, byte != Self.bar, byte != Self.lineEnd {
            if byte == 0x20 {
                if blanks == 0 { first = hash }
                blanks += 1
            }
            let scalar = text.scalar()
            hash.append(scalar)
            letters.append(scalar)
        }
        return Spelling(hash: hash.value, first: first.value, blanks: blanks)
    }
}
