/// Keys that mistyped ones are compared with.
///
/// Plan: a slip changes at most two members of the set of letters, so keys whose sets differ by more are passed over without
/// counting slips.
struct NearKeys: Sendable {
    private let lines: [(letters: [UInt32], key: String)]
    private let sets: [UInt64]

    init(_ lines: [(letters: [UInt32], key: String)]) {
        self.lines = lines
        sets = lines.map { Self.set($0.letters) }
    }

    /// Calls a body with every key at most `limit` slips away, in the order of the table.
    func forEach(near letters: [UInt32], limit: Int, _ body: (_ letters: [UInt32], _ key: String) -> Void) {
        let wanted = Self.set(letters)
        for index in sets.indices where (sets[index] ^ wanted).nonzeroBitCount <= 2 * limit {
            if PlaceKey.isNear(lines[index].letters, letters, limit: limit) {
                body(lines[index].letters, lines[index].key)
            }
        }
    }

    private static func set(_ letters: [UInt32]) -> UInt64 {
        letters.reduce(0) { $0 | 1 << UInt64($1 & 63) }
    }
}
