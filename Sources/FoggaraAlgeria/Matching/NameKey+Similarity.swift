extension NameKey {
    /// How alike two names are, 0 to 100, whatever their order and script.
    ///
    /// Plan: words are paired, the likest first, where at most a third of the longer one differs; the score is the
    /// share of sounds in pairs. Both names run together, in either order, may score higher. A name that is part of the
    /// other one counts 85, or 70 for a single word.
    package func similarity(to other: NameKey) -> Int {
        if words.isEmpty || other.words.isEmpty { return 0 }
        let (paired, sharedWords) = paired(with: other)
        var best = max(paired, together(other.joined))
        if let last = other.words.last, other.words.count > 1 {
            best = max(best, together(last.sounds + other.words.dropLast().flatMap(\.sounds)))
        }
        let fewer = min(words.count, other.words.count)
        if sharedWords == fewer, fewer < max(words.count, other.words.count) {
            let length = (words.count == fewer ? self : other).joined.count
            if length >= 3 { best = max(best, fewer > 1 ? 85 : 70) }
        }
        return best
    }

    private func together(_ other: [UInt8]) -> Int {
        let longer = max(joined.count, other.count)
        let distance = Self.distance(joined, other)
        return distance * 5 > longer * 2 ? 0 : 100 * (longer - distance) / longer
    }

    private func paired(with other: NameKey) -> (score: Int, pairs: Int) {
        var pairs: [(worth: Int, left: Int, right: Int, weight: Int)] = []
        for (i, left) in words.enumerated() {
            for (j, right) in other.words.enumerated() {
                if left.isInitial || right.isInitial {
                    if left.sounds.first == right.sounds.first { pairs.append((1, i, j, 2)) }
                    continue
                }
                let longer = max(left.sounds.count, right.sounds.count)
                let distance = Self.distance(left.sounds, right.sounds)
                if distance * 3 <= longer {
                    pairs.append((longer - distance, i, j, left.sounds.count + right.sounds.count))
                }
            }
        }
        pairs.sort { ($1.worth, $0.left, $0.right) < ($0.worth, $1.left, $1.right) }
        var (usedLeft, usedRight): (Set<Int>, Set<Int>) = ([], [])
        var (worth, weight) = (0, 0)
        for pair in pairs where !usedLeft.contains(pair.left) && !usedRight.contains(pair.right) {
            usedLeft.insert(pair.left)
            usedRight.insert(pair.right)
            worth += pair.worth
            weight += pair.weight
        }
        for (i, word) in words.enumerated() where !usedLeft.contains(i) { weight += word.sounds.count }
        for (j, word) in other.words.enumerated() where !usedRight.contains(j) { weight += word.sounds.count }
        return (200 * worth / weight, usedLeft.count)
    }

    /// Letters to change, add or drop between two words (Levenshtein).
    static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var row = Array(0...right.count)
        for (i, a) in left.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, b) in right.enumerated() {
                let changed = diagonal + (a == b ? 0 : 1)
                diagonal = row[j + 1]
                row[j + 1] = min(changed, row[j] + 1, row[j + 1] + 1)
            }
        }
        return row[right.count]
    }
}
