/// Keys that mistyped ones are compared with.
///
/// Plan: a slip changes at most two members of the set of letters, so keys whose sets differ by more are passed over without
/// counting slips. The letters of all keys lie in one row.
struct NearKeys: Sendable {
    private let table: PlaceKeyTable
    /// The line of each key in its table.
    private let lines: [Int32]
    private let sets: [UInt64]
    private let letters: [UInt32]
    /// Where the letters of each key begin; one more for the end.
    private let starts: [Int32]

    /// The keys of a table that pass a test of their letters and meanings, in the order of the table.
    init(_ table: PlaceKeyTable, where isWanted: (_ letters: ArraySlice<UInt32>, _ line: Int) -> Bool) {
        var lines: [Int32] = []
        var sets: [UInt64] = []
        var letters: [UInt32] = []
        var starts: [Int32] = [0]
        for line in 0..<table.count {
            let start = letters.count
            table.appendLetters(of: line, to: &letters)
            guard isWanted(letters[start...], line) else {
                letters.removeLast(letters.count - start)
                continue
            }
            lines.append(Int32(truncatingIfNeeded: line))
            sets.append(Self.set(letters[start...]))
            starts.append(Int32(truncatingIfNeeded: letters.count))
        }
        self.table = table
        self.lines = lines
        self.sets = sets
        self.letters = letters
        self.starts = starts
    }

    /// Calls a body with every key at most `limit` slips away, in the order of the table, and its meanings.
    func forEach(
        near wanted: [UInt32], limit: Int, _ body: (_ first: UInt32?, _ entries: [PlaceEntry]) -> Void
    ) {
        let set = Self.set(wanted[...])
        for index in sets.indices where (sets[index] ^ set).nonzeroBitCount <= 2 * limit {
            let range = Int(starts[index])..<Int(starts[index + 1])
            if PlaceKey.isNear(letters, range, wanted, limit: limit) {
                body(range.isEmpty ? nil : letters[range.lowerBound], table.entries(line: Int(lines[index])))
            }
        }
    }

    private static func set(_ letters: ArraySlice<UInt32>) -> UInt64 {
        letters.reduce(0) { $0 | 1 << UInt64($1 & 63) }
    }
}
