/// Clean text folded for looking words up, with the way back to the clean text.
///
/// Plan: letters fold as in ``Folding``; `où` becomes `ouin` before its accent is lost; a lone capital S, M or L gets a
/// mark before it, since it may be a size.
struct DarjaFolded {
    /// Stands before a lone capital letter.
    static let capital: UInt32 = 0xE000

    /// The folded scalars.
    private(set) var scalars: [UInt32] = []
    /// For each folded scalar the index of the clean scalar it comes from.
    private(set) var origins: [Int32] = []

    /// Folds clean scalars.
    init(_ clean: [UInt32]) {
        scalars.reserveCapacity(clean.count + 8)
        origins.reserveCapacity(clean.count + 8)
        var spare: [UInt32] = []
        var index = 0
        while index < clean.count {
            let value = clean[index]
            if value == 0x6F || value == 0x4F, index + 1 < clean.count,
                clean[index + 1] == 0xF9 || clean[index + 1] == 0xD9,
                !isPart(clean, index - 1), !isPart(clean, index + 2)
            {
                for letter: UInt32 in [0x6F, 0x75, 0x69, 0x6E] { put(letter, index) }
                index += 2
                continue
            }
            if value == 0x53 || value == 0x4D || value == 0x4C, isLone(clean, index) { put(Self.capital, index) }
            if let single = FoldTable.single(value) {
                if single != 0 { put(single, index) }
            } else {
                spare.removeAll(keepingCapacity: true)
                Folding.append(value, to: &spare)
                for letter in spare { put(letter > 0xFFFF ? 0xFFFD : letter, index) }
            }
            index += 1
        }
        shrink()
    }

    private mutating func put(_ value: UInt32, _ origin: Int) {
        scalars.append(value)
        origins.append(Int32(truncatingIfNeeded: origin))
    }

    private func isPart(_ clean: [UInt32], _ index: Int) -> Bool {
        index >= 0 && index < clean.count && DarjaClean.isPart(clean[index])
    }

    private func isLone(_ clean: [UInt32], _ index: Int) -> Bool {
        for place in [index - 1, index + 1] where place >= 0 && place < clean.count {
            if DarjaClean.isPart(clean[place]) || clean[place] == 0x27 { return false }
        }
        return true
    }

    /// Shrinks runs as ``Folding`` does and makes line ends blanks.
    private mutating func shrink() {
        var write = 0
        var index = 0
        while index < scalars.count {
            let value = scalars[index]
            var end = index + 1
            while end < scalars.count, scalars[end] == value { end += 1 }
            var kept = end - index
            if kept > 1, Letters.isLetter(value), kept >= (Letters.isArabicSemivowel(value) ? 2 : 3) { kept = 1 }
            for place in index..<index + kept {
                scalars[write] = value == 0x0A ? 0x20 : value
                origins[write] = origins[place]
                write += 1
            }
            index = end
        }
        scalars.removeLast(scalars.count - write)
        origins.removeLast(origins.count - write)
    }

    /// The folded text, without the marks of capitals.
    var text: String { Words.text(scalars.filter { $0 != Self.capital }[...]) }
}

/// The folded form of the scalars that fold to one scalar or none, for quick reading.
enum FoldTable {
    /// The folded scalar, 0 for one that is dropped; nil when the rules must be asked.
    static func single(_ value: UInt32) -> UInt32? {
        guard value < 0x700 else { return nil }
        let folded = table[Int(value)]
        return folded == UInt32.max ? nil : folded
    }

    private static let table: [UInt32] = (0..<0x700).map { value in
        var out: [UInt32] = []
        Folding.append(UInt32(value), to: &out)
        return out.isEmpty ? 0 : out.count == 1 ? out[0] : UInt32.max
    }
}
