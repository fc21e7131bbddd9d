/// The consonants of a word, the same for both scripts.
///
/// Vowels, glides and hamza are dropped, letters of one sound share a sign, doubles and a final h vanish.
/// - Shape: `ch7al` and `شحال` are `Chl`.
enum SoundKey {
    /// Appends the key of folded letters to a buffer that is emptied first.
    static func key(_ word: ArraySlice<UInt32>, into key: inout [UInt32]) {
        key.removeAll(keepingCapacity: true)
        var index = word.startIndex
        while index < word.endIndex {
            let letter = word[index]
            let next = index + 1 < word.endIndex ? word[index + 1] : 0
            if let pair = pair(letter, next) {
                put(pair, into: &key)
                index += 2
                continue
            }
            index += 1
            if letter == 0x78 {
                put(0x6B, into: &key)
                put(0x73, into: &key)
            } else {
                put(letter < 0x700 ? table[Int(letter)] : letter, into: &key)
            }
        }
        if key.last == 0x68 { key.removeLast() }
    }

    private static func put(_ sound: UInt32, into key: inout [UInt32]) {
        if sound != 0, key.last != sound { key.append(sound) }
    }

    private static func pair(_ first: UInt32, _ second: UInt32) -> UInt32? {
        switch (first, second) {
        case (0x6B, 0x68), (0x37, 0x27): 0x78
        case (0x67, 0x68), (0x33, 0x27): 0x47
        case (0x63, 0x68), (0x73, 0x68): 0x43
        case (0x64, 0x6A): 0x6A
        case (0x74, 0x68): 0x74
        case (0x64, 0x68), (0x39, 0x27): 0x64
        case (0x70, 0x68): 0x66
        default: nil
        }
    }

    private static let table: [UInt32] = {
        var table = (0..<0x700).map { UInt32($0) }
        let sounds = [
            "x": "5خ", "G": "8غ", "C": "ش", "j": "jج", "t": "t6تثط", "d": "dدذضظ", "h": "7hحه", "k": "9qkgقك",
            "s": "csسص", "f": "vfف", "b": "pbب", "3": "3ع", "l": "ل", "m": "م", "n": "ن", "r": "ر", "z": "ز",
        ]
        for (sound, letters) in sounds {
            for letter in letters.unicodeScalars { table[Int(letter.value)] = sound.unicodeScalars.first?.value ?? 0 }
        }
        for letter in "aeiouyw2'اوي".unicodeScalars { table[Int(letter.value)] = 0 }
        return table
    }()
}

/// Words of the lexicon by their sound.
struct SoundIndex: Sendable {
    private let table: HashTable
    /// Per key the numbers of its words.
    private let groups: [[Int32]]
    private let letters: [UInt32]
    private let starts: [Int32]
    private let names: [Int32]

    private static let never: Set<UInt64> = Set(
        PackedDarja.notBySound.split(whereSeparator: \.isWhitespace).map { WordHash.of($0) })

    /// The name of the one entry whose spelling sounds and looks most alike; nil when none or several do.
    func name(_ word: ArraySlice<UInt32>) -> Int? {
        guard word.count <= 24, !Self.never.contains(WordHash.of(word)) else { return nil }
        var key: [UInt32] = []
        key.reserveCapacity(16)
        SoundKey.key(word, into: &key)
        guard key.count >= 3, let group = table[WordHash.of(key[...])], let first = word.first else { return nil }
        let isArabic = Letters.isArabic(first)
        let limit = max(1, word.count / 3)
        var best = limit + 1
        var name: Int32 = -1
        for number in groups[group] {
            let other = letters[Int(starts[Int(number)])..<Int(starts[Int(number) + 1])]
            guard let start = other.first, Letters.isArabic(start) == isArabic else { continue }
            let far = Self.distance(word, other, limit: limit)
            if far < best {
                best = far
                name = names[Int(number)]
            } else if far == best, names[Int(number)] != name {
                name = -1
            }
        }
        return best <= limit && name >= 0 ? Int(name) : nil
    }

    /// The first spelling of an entry in one script that sounds like a folded word; nil when none does.
    func spelling(like word: ArraySlice<UInt32>, name: Int, inArabic: Bool) -> [UInt32]? {
        var key: [UInt32] = []
        SoundKey.key(word, into: &key)
        guard key.count >= 3, let group = table[WordHash.of(key[...])] else { return nil }
        var best: ArraySlice<UInt32>?
        for number in groups[group] where Int(names[Int(number)]) == name {
            let spelling = letters[Int(starts[Int(number)])..<Int(starts[Int(number) + 1])]
            guard let first = spelling.first, Letters.isArabic(first) == inArabic else { continue }
            if best == nil { best = spelling }
        }
        return best.map(Array.init)
    }

    /// The number of letters to add, drop or change between two words; more than the limit when it is far.
    private static func distance(_ a: ArraySlice<UInt32>, _ b: ArraySlice<UInt32>, limit: Int) -> Int {
        guard abs(a.count - b.count) <= limit else { return limit + 1 }
        var row = Array(0...b.count)
        for (i, letter) in a.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, other) in b.enumerated() {
                let above = row[j + 1]
                row[j + 1] = min(row[j] + 1, above + 1, diagonal + (letter == other ? 0 : 1))
                diagonal = above
            }
        }
        return row[b.count]
    }

    /// Collects words.
    struct Builder {
        private var groups: [[Int32]] = []
        private var table = HashTable(capacity: 8000)
        private var letters: [UInt32] = []
        private var starts: [Int32] = [0]
        private var names: [Int32] = []
        private var key: [UInt32] = []

        mutating func add(_ word: Substring, name: Int) {
            let start = letters.count
            letters.append(contentsOf: word.unicodeScalars.lazy.map(\.value))
            SoundKey.key(letters[start...], into: &key)
            guard key.count >= 3 else {
                letters.removeLast(letters.count - start)
                return
            }
            let number = Int32(truncatingIfNeeded: names.count)
            names.append(Int32(truncatingIfNeeded: name))
            starts.append(Int32(truncatingIfNeeded: letters.count))
            let hash = WordHash.of(key[...])
            if let group = table[hash] {
                groups[group].append(number)
            } else {
                table[hash] = groups.count
                groups.append([number])
            }
        }

        var index: SoundIndex {
            SoundIndex(table: table, groups: groups, letters: letters, starts: starts, names: names)
        }
    }
}
