/// A fixed set of keys that finds the place of a key of an object without decoding or hashing a `String`.
package struct JSONKeyTable: Sendable {
    /// The keys in the order given.
    package let keys: [String]
    private let bytes: [[UInt8]]
    /// Indices of `keys` plus one by hash, zero where free; a power of two long.
    private let slots: [Int32]

    /// Makes the table; of equal keys the first counts.
    package init(_ keys: [String]) {
        self.keys = keys
        bytes = keys.map { Array($0.utf8) }
        var size = 4
        while size < keys.count * 2 { size *= 2 }
        var slots = [Int32](repeating: 0, count: size)
        for (index, key) in bytes.enumerated() {
            var slot = Self.hash(key, 0, key.count) & (size - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = Int32(index + 1)
        }
        self.slots = slots
    }

    /// The place of a key among ``keys``; nil for another key.
    package func index(of key: JSONNode) -> Int? {
        let record = key.document.tape.records[key.index]
        guard record.kind == .string else { return nil }
        if record.flag { return key.string.flatMap { index(of: $0) } }
        let content = key.contentSpan
        return find(key.document.source.bytes, content.start, content.end)
    }

    /// The place of a key among ``keys``; nil for another key.
    package func index(of key: String) -> Int? {
        let utf8 = Array(key.utf8)
        return find(utf8, 0, utf8.count)
    }

    private func find(_ text: [UInt8], _ start: Int, _ end: Int) -> Int? {
        var slot = Self.hash(text, start, end) & (slots.count - 1)
        while slots[slot] != 0 {
            let index = Int(slots[slot]) - 1
            if equals(index, text, start, end) { return index }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    private func equals(_ index: Int, _ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
        let key = bytes[index]
        guard key.count == end - start else { return false }
        for offset in 0..<key.count where key[offset] != text[start + offset] { return false }
        return true
    }

    /// Mixes length and bytes.
    ///
    /// - Source: FNV-1a, 32 bits.
    private static func hash(_ text: [UInt8], _ start: Int, _ end: Int) -> Int {
        var hash: UInt32 = 2_166_136_261
        for place in start..<max(end, start) { hash = (hash ^ UInt32(text[place])) &* 16_777_619 }
        return Int(hash ^ (hash >> 15))
    }
}
