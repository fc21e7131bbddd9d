/// A sorted table of keys and their meanings, searched where it lies.
///
/// - Shape: lines of a key, a tab and meanings (``PlaceEntry/packed``) parted by commas, sorted by the bytes of the keys.
struct PlaceKeyTable: Sendable {
    private let bytes: [UInt8]
    /// Where each line begins; one more for the end.
    private let starts: [Int]

    init(_ packed: String) {
        bytes = Array(packed.utf8)
        var starts = [0]
        for (index, byte) in bytes.enumerated() where byte == 0x0A { starts.append(index + 1) }
        starts.append(bytes.count + 1)
        self.starts = starts
    }

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

    /// Keys that pass a test of their letters and meanings, as letters and text, in the order of the table.
    func lines(where isWanted: ([UInt32], () -> [PlaceEntry]) -> Bool) -> [(letters: [UInt32], key: String)] {
        (0..<(starts.count - 1)).compactMap { line in
            let key = text(from: starts[line], upTo: 0x09)
            let letters = key.unicodeScalars.map(\.value)
            return isWanted(letters, { entries(line: line) }) ? (letters, key) : nil
        }
    }

    /// Negative when the wanted key comes before that of the line, zero when they are equal.
    private func order(_ wanted: [UInt8], line: Int) -> Int {
        let start = starts[line]
        for (offset, byte) in wanted.enumerated() {
            let other = bytes[start + offset]
            // The tab is less than every byte of a key.
            if byte != other { return byte < other ? -1 : 1 }
        }
        return bytes[start + wanted.count] == 0x09 ? 0 : -1
    }

    private func text(from start: Int, upTo end: UInt8) -> String {
        let stop = bytes[start...].firstIndex(of: end) ?? bytes.count
        return String(decoding: bytes[start..<stop], as: UTF8.self)
    }

    private func entries(line: Int) -> [PlaceEntry] {
        let end = starts[line + 1] - 1
        guard let tab = bytes[starts[line]..<end].firstIndex(of: 0x09) else { return [] }
        return String(decoding: bytes[(tab + 1)..<end], as: UTF8.self).split(separator: ",")
            .compactMap(PlaceEntry.init(packed:))
    }
}
