/// A sorted table of keys and their meanings, searched where it lies.
///
/// - Shape: lines of a key, a tab and meanings (``PlaceEntry/packed``) parted by commas, sorted by the bytes of the keys.
struct PlaceKeyTable: Sendable {
    private let bytes: [UInt8]
    /// Where each line begins; one more for the end.
    private let starts: [Int32]

    init(_ packed: String) {
        bytes = Array(packed.utf8)
        var starts: [Int32] = [0]
        starts.reserveCapacity(bytes.count { $0 == 0x0A } + 2)
        for (index, byte) in bytes.enumerated() where byte == 0x0A {
            starts.append(Int32(truncatingIfNeeded: index + 1))
        }
        starts.append(Int32(truncatingIfNeeded: bytes.count + 1))
        self.starts = starts
    }

    /// How many keys there are.
    var count: Int { starts.count - 1 }

    /// What a key means; nil when it is not in the table.
    subscript(key: String) -> [PlaceEntry]? {
        let wanted = Array(key.utf8)
        var low = 0
        var high = starts.count - 1
        while low < high {
            let middle = (low + high) / 2
            switch order(wanted, line: middle) {
            case 0: return entries(line: middle)
            case ..<0: high = middle
            default: low = middle + 1
            }
        }
        return nil
    }

    /// Appends the letters of the key of a line.
    func appendLetters(of line: Int, to letters: inout [UInt32]) {
        var place = Int(starts[line])
        while place < bytes.count, bytes[place] != 0x09 {
            let first = UInt32(bytes[place])
            let more = first < 0x80 ? 0 : first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3
            var value = more == 0 ? first : first & (0x3F >> UInt32(more))
            for offset in 0..<more { value = value << 6 | UInt32(bytes[place + 1 + offset] & 0x3F) }
            letters.append(value)
            place += more + 1
        }
    }

    /// Negative when the wanted key comes before that of the line, zero when they are equal.
    private func order(_ wanted: [UInt8], line: Int) -> Int {
        let start = Int(starts[line])
        for (offset, byte) in wanted.enumerated() {
            let other = bytes[start + offset]
            // The tab is less than every byte of a key.
            if byte != other { return byte < other ? -1 : 1 }
        }
        return bytes[start + wanted.count] == 0x09 ? 0 : -1
    }

    /// What the key of a line means.
    func entries(line: Int) -> [PlaceEntry] {
        let end = Int(starts[line + 1]) - 1
        guard let tab = bytes[Int(starts[line])..<end].firstIndex(of: 0x09) else { return [] }
        var entries: [PlaceEntry] = []
        var place = tab + 1
        while place < end {
            let next = bytes[place..<end].firstIndex(of: 0x2C) ?? end
            if let entry = PlaceEntry(packed: bytes[place..<next]) { entries.append(entry) }
            place = next + 1
        }
        return entries
    }
}
