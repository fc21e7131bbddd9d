/// Composition of letters with the marks behind them, as in Unicode's form NFC.
///
/// - Source: Unicode 15 canonical compositions and combining classes of the Latin and Arabic marks.
enum Composition {
    /// Marks in canonical order, composed with their letter where a composed letter exists.
    static func compose(_ points: DarjaClean.Points) -> DarjaClean.Points {
        var out = DarjaClean.Points()
        out.reserve(points.values.count)
        var index = 0
        while index < points.values.count {
            var end = index + 1
            while end < points.values.count, CleanLetters.isMark(points.values[end]) { end += 1 }
            if end == index + 1 || !isBase(points.values[index]) {
                for place in index..<end { out.append(points.values[place], points.starts[place], points.ends[place]) }
            } else {
                appendComposed(points, index..<end, to: &out)
            }
            index = end
        }
        return out
    }

    private static func isBase(_ value: UInt32) -> Bool {
        switch value {
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF, 0x621...0x64A, 0x671...0x6D3: true
        default: false
        }
    }

    private static func appendComposed(
        _ points: DarjaClean.Points, _ range: Range<Int>, to out: inout DarjaClean.Points
    ) {
        // A composed letter is taken apart first, so that the marks can be put in order.
        var base = points.values[range.lowerBound]
        var marks: [(value: UInt32, place: Int)] = []
        while let parts = apart[base] {
            marks.insert((parts.mark, range.lowerBound), at: 0)
            base = parts.base
        }
        for place in range.dropFirst() { marks.append((points.values[place], place)) }
        let sorted = marks.enumerated().sorted { left, right in
            let (one, other) = (classes[left.element.value] ?? 0, classes[right.element.value] ?? 0)
            return one != other ? one < other : left.offset < right.offset
        }
        var last = 0
        var kept: [(value: UInt32, place: Int)] = []
        var end = points.ends[range.lowerBound]
        for (_, mark) in sorted {
            let rank = classes[mark.value] ?? 0
            if kept.isEmpty || last < rank, let whole = pairs[Pair(base: base, mark: mark.value)] {
                base = whole
                end = max(end, points.ends[mark.place])
            } else {
                kept.append(mark)
                last = rank
            }
        }
        out.append(base, points.starts[range.lowerBound], end)
        for mark in kept { out.append(mark.value, points.starts[mark.place], points.ends[mark.place]) }
    }

    private struct Pair: Hashable {
        let base: UInt32
        let mark: UInt32
    }

    private static let apart: [UInt32: Pair] = {
        var table: [UInt32: Pair] = [:]
        for (pair, whole) in pairs { table[whole] = pair }
        return table
    }()

    private static let pairs: [Pair: UInt32] = {
        var table: [Pair: UInt32] = [:]
        for entry in PackedDarja.compositions.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            let sides = entry.split(separator: "=")
            let parts = sides.first?.split(separator: "+").compactMap { UInt32($0, radix: 16) } ?? []
            if parts.count == 2, sides.count == 2, let whole = UInt32(sides[1], radix: 16) {
                table[Pair(base: parts[0], mark: parts[1])] = whole
            }
        }
        return table
    }()

    private static let classes: [UInt32: Int] = {
        var table: [UInt32: Int] = [:]
        for entry in PackedDarja.markClasses.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            let sides = entry.split(separator: "=")
            if sides.count == 2, let mark = UInt32(sides[0], radix: 16) { table[mark] = Int(sides[1]) }
        }
        return table
    }()
}
