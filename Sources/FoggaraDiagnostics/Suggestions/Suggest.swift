/// Finds what a misspelt name was likely meant to be.
package enum Suggest {
    /// Most names that a suggestion lists.
    package static let limit = 4

    /// The candidates that are spelt like `name`, nearest first; at most `limit`.
    ///
    /// - Guarantees: equal distances keep the order of `candidates`; letter case counts half an edit. A candidate is
    ///   near when a third of its scalars or fewer differ, one always being allowed.
    package static func closest(
        to name: String, in candidates: some Sequence<String>, limit: Int = Suggest.limit
    ) -> [String] {
        let wanted = Array(name.unicodeScalars)
        let folded = fold(wanted)
        var near: [(candidate: String, distance: Int, place: Int)] = []
        for (place, candidate) in candidates.enumerated() {
            let scalars = Array(candidate.unicodeScalars)
            let allowed = max(1, max(scalars.count, wanted.count) / 3)
            guard abs(scalars.count - wanted.count) <= allowed else { continue }
            let edits = distance(folded, fold(scalars))
            guard edits <= allowed, edits < max(scalars.count, 1) else { continue }
            near.append((candidate, edits * 2 + (edits == 0 && scalars != wanted ? 1 : 0), place))
        }
        near.sort { ($0.distance, $0.place) < ($1.distance, $1.place) }
        var names: [String] = []
        for entry in near where names.count < limit && !names.contains(entry.candidate) {
            names.append(entry.candidate)
        }
        return names
    }

    /// How many insertions, deletions, replacements and swaps of neighbours turn one text into the other.
    ///
    /// - Source: optimal string alignment distance (Damerau 1964, restricted form).
    package static func distance(_ first: String, _ second: String) -> Int {
        distance(Array(first.unicodeScalars), Array(second.unicodeScalars))
    }

    private static func distance(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Int {
        var beforeLast = [Int](repeating: 0, count: second.count + 1)
        var last = Array(0...second.count)
        var current = last
        for row in 0..<first.count {
            current[0] = row + 1
            for column in 0..<second.count {
                let isSame = first[row] == second[column]
                var best = min(last[column + 1] + 1, current[column] + 1, last[column] + (isSame ? 0 : 1))
                if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
                    best = min(best, beforeLast[column - 1] + 1)
                }
                current[column + 1] = best
            }
            (beforeLast, last, current) = (last, current, beforeLast)
        }
        return last[second.count]
    }

    private static func fold(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        scalars.flatMap { $0.isASCII ? [asciiLowercase($0)] : Array($0.properties.lowercaseMapping.unicodeScalars) }
    }

    private static func asciiLowercase(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        scalar >= "A" && scalar <= "Z" ? Unicode.Scalar(UInt8(scalar.value) + 32) : scalar
    }
}
