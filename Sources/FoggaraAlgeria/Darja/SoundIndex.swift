/// Words of the lexicon by their sound.
struct SoundIndex: Sendable {
    private let table: SoundTable
    private let isWide: Bool

    /// The words of one of the lexicons.
    init(_ table: SoundTable, isWide: Bool) {
        self.table = table
        self.isWide = isWide
    }

    private static let never = PackedText.hashes(PackedDarja.notBySound)

    /// The name of the one entry whose spelling sounds and looks most alike; nil when none or several do.
    func name(_ word: ArraySlice<UInt32>) -> Int? {
        guard word.count <= 24, let first = word.first, !Self.never.contains(WordHash.of(word)) else { return nil }
        let isArabic = Letters.isArabic(first)
        let limit = max(1, word.count / 3)
        var best = limit + 1
        var name = -1
        table.forEach(like: word, isWide: isWide) { spelling, other in
            guard let start = spelling.first, Letters.isArabic(UInt32(start)) == isArabic else { return }
            let far = Self.distance(word, spelling, limit: limit)
            if far < best {
                best = far
                name = other
            } else if far == best, other != name {
                name = -1
            }
        }
        return best <= limit && name >= 0 ? name : nil
    }

    /// The first spelling of an entry in one script that sounds like a folded word; nil when none does.
    func spelling(like word: ArraySlice<UInt32>, name: Int, inArabic: Bool) -> [UInt32]? {
        var best: [UInt32]?
        table.forEach(like: word, isWide: isWide) { spelling, other in
            guard best == nil, other == name, let first = spelling.first,
                Letters.isArabic(UInt32(first)) == inArabic
            else { return }
            best = spelling.map { UInt32($0) }
        }
        return best
    }

    /// The number of letters to add, drop or change between two words; more than the limit when it is far.
    private static func distance(_ a: ArraySlice<UInt32>, _ b: ArraySlice<UInt16>, limit: Int) -> Int {
        guard abs(a.count - b.count) <= limit else { return limit + 1 }
        var row = Array(0...b.count)
        for (i, letter) in a.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, other) in b.enumerated() {
                let above = row[j + 1]
                row[j + 1] = min(row[j] + 1, above + 1, diagonal + (letter == UInt32(other) ? 0 : 1))
                diagonal = above
            }
        }
        return row[b.count]
    }
}

/// Spellings of single words in groups of one sound; all letters lie in Unicode's first plane.
struct SoundTable: Sendable {
    /// The last spelling of each sound.
    private var last = HashTable(capacity: 5000)
    private var letters: [UInt16] = []
    private var starts: [Int32] = [0]
    /// Names by spelling, negative less one when only the wide lexicon has it.
    private var names: [Int16] = []
    /// The next spelling of the same sound; that of the last one is the first.
    private var next: [Int32] = []
    private var key: [UInt32] = []

    /// Adds a spelling behind those of its sound.
    mutating func add(_ word: ArraySlice<UInt32>, name: Int, isWideOnly: Bool) {
        SoundKey.key(word, into: &key)
        guard key.count >= 3 else { return }
        let number = names.count
        letters.append(contentsOf: word.lazy.map { UInt16(truncatingIfNeeded: $0) })
        starts.append(Int32(truncatingIfNeeded: letters.count))
        names.append(Int16(truncatingIfNeeded: isWideOnly ? -1 - name : name))
        next.append(Int32(truncatingIfNeeded: number))
        let hash = WordHash.of(key[...])
        if let before = last[hash] {
            next[number] = next[before]
            next[before] = Int32(truncatingIfNeeded: number)
        }
        last.update(hash) { _ in number }
    }

    /// Calls a body with each spelling that sounds like a word, in the order of the lexicon, and its name.
    func forEach(like word: ArraySlice<UInt32>, isWide: Bool, _ body: (ArraySlice<UInt16>, Int) -> Void) {
        var key: [UInt32] = []
        key.reserveCapacity(16)
        SoundKey.key(word, into: &key)
        guard key.count >= 3, let last = last[WordHash.of(key[...])] else { return }
        var number = last
        repeat {
            number = Int(next[number])
            let name = Int(names[number])
            if name < 0, !isWide { continue }
            body(letters[Int(starts[number])..<Int(starts[number + 1])], name < 0 ? -1 - name : name)
        } while number != last
    }
}
