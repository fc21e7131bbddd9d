/// Text in one form of characters, fit for showing and forwarding, with the way back to the original.
///
/// Plan: every scalar is kept, replaced or dropped on its own (``CleanLetters``); base letters and marks are composed;
/// then laughter becomes a tag, runs of a letter and repeated marks shrink to one, blanks to one blank.
/// - Shape: `شحااال؟؟؟ 🙏` is `شحال? <e:please>`, `ﺳﻼﻡ` is `سلام`, `٤٥٠٠ دج` is `4500 دج`.
/// - Guarantees: cleaning twice gives the same as cleaning once; at most ``limit`` scalars are read.
struct DarjaClean {
    /// The most scalars of a message that are read.
    static let limit = 4096

    /// The clean scalars.
    private(set) var scalars: [UInt32] = []
    /// For each clean scalar the UTF-8 offsets in the original between which it stood.
    private(set) var starts: [Int32] = []
    private(set) var ends: [Int32] = []
    /// Whether the text was longer than the limit.
    private(set) var isShortened = false

    /// Cleans a text.
    init(_ text: String) {
        var points = Points()
        points.reserve(text.utf8.count)
        var offset: Int32 = 0
        var count = 0
        var hasMarks = false
        for scalar in text.unicodeScalars {
            if count == Self.limit {
                isShortened = true
                break
            }
            count += 1
            let value = scalar.value
            let end = offset + Int32(UTF8.width(scalar))
            if value < 0x80 {
                points.append(CleanLetters.ascii(value), offset, end)
            } else {
                CleanLetters.append(value, offset, end, to: &points)
                if CleanLetters.isMark(value) || value >= 0xFC00 && value <= 0xFDFF { hasMarks = true }
            }
            offset = end
        }
        if hasMarks { points = Composition.compose(points) }
        shrink(points)
    }

    /// Scalars with the places they come from.
    struct Points {
        var values: [UInt32] = []
        var starts: [Int32] = []
        var ends: [Int32] = []

        mutating func reserve(_ count: Int) {
            values.reserveCapacity(count)
            starts.reserveCapacity(count)
            ends.reserveCapacity(count)
        }

        mutating func append(_ value: UInt32, _ start: Int32, _ end: Int32) {
            values.append(value)
            starts.append(start)
            ends.append(end)
        }
    }

    /// The clean text.
    var text: String { Words.text(scalars[...]) }
}

// MARK: - Runs

extension DarjaClean {
    private static let laugh: [UInt32] = " <e:laugh> ".unicodeScalars.map(\.value)

    /// A capital ASCII letter as a small one, everything else as it is.
    static func lower(_ value: UInt32) -> UInt32 { value >= 0x41 && value <= 0x5A ? value + 32 : value }

    /// Whether a clean scalar is a letter or digit.
    static func isPart(_ value: UInt32) -> Bool { Letters.isDigit(value) || Letters.isLetter(lower(value)) }

    private mutating func shrink(_ points: Points) {
        let values = points.values
        scalars.reserveCapacity(values.count)
        starts.reserveCapacity(values.count)
        ends.reserveCapacity(values.count)
        var index = 0
        var wasPart = false
        while index < values.count {
            let value = values[index]
            let isPart = Self.isPart(value)
            if isPart, !wasPart, let end = laughEnd(values, from: index) {
                for letter in Self.laugh { put(letter, points.starts[index], points.ends[end - 1]) }
                index = end
                wasPart = true
                continue
            }
            let small = Self.lower(value)
            var end = index + 1
            while end < values.count, Self.lower(values[end]) == small { end += 1 }
            var kept = end - index
            if kept > 1 { kept = self.kept(kept, of: value, in: values, end: end, isStart: !wasPart) }
            for place in index..<index + kept {
                put(
                    values[place], points.starts[place],
                    place == index + kept - 1 ? points.ends[end - 1] : points.ends[place])
            }
            index = end
            wasPart = isPart
        }
        if let last = scalars.last, last == 0x20 || last == 0x0A {
            scalars.removeLast()
            starts.removeLast()
            ends.removeLast()
        }
    }

    private func kept(_ count: Int, of value: UInt32, in values: [UInt32], end: Int, isStart: Bool) -> Int {
        if Letters.isLetter(Self.lower(value)) { return count >= 3 ? 1 : count }
        switch value {
        case 0x21, 0x3F, 0x2E, 0x2C, 0x3B, 0x3A: return 1
        // A digit that stands for a letter, repeated at the start of a word.
        case 0x32, 0x33, 0x35, 0x36, 0x37, 0x39:
            guard count >= 3, isStart, end + 3 <= values.count else { return count }
            return values[end..<end + 3].allSatisfy { Letters.isLetter(Self.lower($0)) } ? 1 : count
        default: return count
        }
    }

    /// Appends a scalar; blanks and line ends join into one, which is a line end when one was among them.
    private mutating func put(_ value: UInt32, _ start: Int32, _ end: Int32) {
        if value == 0x20 || value == 0x0A {
            guard let last = scalars.last else { return }
            if last == 0x20 || last == 0x0A {
                if value == 0x0A { scalars[scalars.count - 1] = 0x0A }
                return
            }
        }
        scalars.append(value)
        starts.append(start)
        ends.append(end)
    }

    /// The end of a word that only laughs: `hhh`, `hahaha`, `ههه`, `خخخ`.
    private func laughEnd(_ values: [UInt32], from start: Int) -> Int? {
        let first = Self.lower(values[start])
        guard first == 0x68 || first == 0x647 || first == 0x62E else { return nil }
        var end = start
        while end < values.count, Self.isPart(values[end]) { end += 1 }
        let word = values[start..<end]
        if word.allSatisfy({ Self.lower($0) == first }) { return word.count >= 3 ? end : nil }
        guard first == 0x68 else { return nil }
        var index = start
        var pairs = 0
        while index < end, Self.lower(values[index]) == 0x68 {
            var vowel = index
            while vowel < end, Self.lower(values[vowel]) == 0x68 { vowel += 1 }
            guard vowel < end, Self.isLaughVowel(values[vowel]) else { break }
            while vowel < end, Self.isLaughVowel(values[vowel]) { vowel += 1 }
            index = vowel
            pairs += 1
        }
        guard pairs >= 2 else { return nil }
        while index < end, Self.lower(values[index]) == 0x68 { index += 1 }
        return index == end ? end : nil
    }

    private static func isLaughVowel(_ value: UInt32) -> Bool {
        let small = lower(value)
        return small == 0x61 || small == 0x65 || small == 0x69
    }
}
