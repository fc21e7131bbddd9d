/// A hash of the scalars of a word, by which the tables of this folder find words without comparing texts.
///
/// Two different words of the tables never share a hash (the generator looks); that an unknown word does is as likely as one
/// in a million millions.
struct WordHash {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func append(_ scalar: UInt32) { value = (value ^ UInt64(scalar)) &* 0x100_0000_01B3 }

    mutating func append(_ scalars: ArraySlice<UInt32>) { for scalar in scalars { append(scalar) } }

    /// The hash of a text.
    static func of(_ text: some StringProtocol) -> UInt64 {
        var hash = WordHash()
        for scalar in text.unicodeScalars { hash.append(scalar.value) }
        return hash.value
    }

    /// The hash of scalars.
    static func of(_ scalars: ArraySlice<UInt32>) -> UInt64 {
        var hash = WordHash()
        hash.append(scalars)
        return hash.value
    }

    /// The hash of two features side by side.
    static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
        (first &* 0x9E37_79B9_7F4A_7C15) ^ (second &+ (first >> 29))
    }
}

/// A table from hashes to small numbers, with open addressing; it doubles when three quarters of it are taken.
struct HashTable {
    private var keys: [UInt64]
    private var values: [Int32]
    private var count = 0
    private var mask: Int

    /// Makes a table with room for so many entries.
    init(capacity: Int) {
        var size = 16
        while size * 3 < capacity * 4 { size *= 2 }
        keys = Array(repeating: 0, count: size)
        values = Array(repeating: -1, count: size)
        mask = size - 1
    }

    /// Changes the number of a hash, -1 when it has none yet.
    mutating func update(_ key: UInt64, _ change: (Int) -> Int) {
        var slot = slot(key)
        if values[slot] < 0 {
            count += 1
            if count * 4 > keys.count * 3 {
                grow()
                slot = self.slot(key)
            }
        }
        keys[slot] = key
        values[slot] = Int32(truncatingIfNeeded: change(Int(values[slot])))
    }

    /// The number of a hash; setting keeps the first.
    subscript(_ key: UInt64) -> Int? {
        get {
            let value = values[slot(key)]
            return value < 0 ? nil : Int(value)
        }
        set {
            guard let newValue else { return }
            update(key) { $0 < 0 ? newValue : $0 }
        }
    }

    /// Where a hash stands, or would stand.
    private func slot(_ key: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: key ^ (key >> 32)) & mask
        while values[slot] >= 0, keys[slot] != key { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        let (oldKeys, oldValues) = (keys, values)
        keys = Array(repeating: 0, count: oldKeys.count * 2)
        values = Array(repeating: -1, count: oldKeys.count * 2)
        mask = keys.count - 1
        for (key, value) in zip(oldKeys, oldValues) where value >= 0 {
            let slot = slot(key)
            keys[slot] = key
            values[slot] = value
        }
    }
}
