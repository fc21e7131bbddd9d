/// A number found in a message, with the place where it stands.
package struct FoundPhone: Sendable {
    /// The number.
    package let number: PhoneNumber
    /// Where its first and last digit stand in the message, prefix included.
    package let range: Range<String.Index>
}

/// Finds telephone numbers inside messages.
///
/// Plan: scalars are folded one by one (digits of every script, full width, invisible marks dropped) with their place
/// kept; groups of digits parted by single separators form a run; a run is cut into numbers, the shortest valid piece
/// first; runs that belong to accounts, parcels and long codes are passed over.
struct PhoneFinder {
    private struct Mark {
        let value: UInt32
        let start: String.Index
        let end: String.Index
    }

    /// A group of digits; the repaired letter O counts as a digit.
    struct Group {
        let digits: [UInt8]
        let start: Int
        let end: Int
    }

    private let marks: [Mark]
    private let region: String

    init(_ text: String, region: String) {
        var marks: [Mark] = []
        marks.reserveCapacity(text.utf8.count)
        let scalars = text.unicodeScalars
        var folded: [UInt32] = []
        var index = scalars.startIndex
        while index < scalars.endIndex {
            let next = scalars.index(after: index)
            let scalar = scalars[index].value
            if scalar >= 0x20, scalar < 0x80, scalar != 0x60 {
                // Most are ASCII, which folds to itself in small letters.
                let small = scalar >= 0x41 && scalar <= 0x5A ? scalar + 32 : scalar
                marks.append(Mark(value: small, start: index, end: next))
                index = next
                continue
            }
            folded.removeAll(keepingCapacity: true)
            Folding.append(scalar, to: &folded)
            for value in folded { marks.append(Mark(value: value, start: index, end: next)) }
            index = next
        }
        self.marks = marks
        self.region = region
    }

    /// Every number of the text in order, with invalid ones.
    func candidates() -> [FoundPhone] {
        var found: [FoundPhone] = []
        var index = 0
        while index < marks.count {
            guard isRunStart(index) else {
                index += 1
                continue
            }
            let (groups, hasPlus, end) = run(from: index)
            if !isForeignToPhones(groups, start: index) { cut(groups, hasPlus: hasPlus, start: index, into: &found) }
            index = max(end, index + 1)
        }
        return found
    }
}

// MARK: - Runs

extension PhoneFinder {
    private func value(_ index: Int) -> UInt32 { index >= 0 && index < marks.count ? marks[index].value : 0x0A }

    private func isDigitLike(_ index: Int) -> Bool {
        if Letters.isDigit(value(index)) { return true }
        guard value(index) == 0x6F else { return false }  // a letter O typed for a zero
        let before = value(index - 1)
        let after = value(index + 1)
        if Letters.isLetter(before) && before != 0x6F { return false }
        if Letters.isLetter(after) && after != 0x6F { return false }
        return Letters.isDigit(after) || (Letters.isDigit(before) && !Letters.isLetter(after))
            || (after == 0x6F && Letters.isDigit(value(index + 2)))
    }

    private func isRunStart(_ index: Int) -> Bool {
        if value(index) == 0x2B {
            return isDigitLike(index + 1) || (value(index + 1) == 0x20 && isDigitLike(index + 2))
                || (value(index + 1) == 0x28 && isDigitLike(index + 2))
        }
        return isDigitLike(index)
    }

    private func run(from start: Int) -> (groups: [Group], hasPlus: Bool, end: Int) {
        var index = start
        let hasPlus = value(index) == 0x2B
        if hasPlus { index += 1 }
        while value(index) == 0x20 || value(index) == 0x28 { index += 1 }
        var groups: [Group] = []
        while isDigitLike(index) {
            let groupStart = index
            var digits: [UInt8] = []
            while isDigitLike(index) {
                digits.append(value(index) == 0x6F ? 0 : UInt8(truncatingIfNeeded: value(index) - 0x30))
                index += 1
            }
            groups.append(Group(digits: digits, start: groupStart, end: index))
            guard let next = nextGroup(after: index) else { break }
            index = next
        }
        return (groups, hasPlus, groups.last?.end ?? index)
    }

    /// Index of the next group when only separators of one number stand between: at most one mark with its blanks.
    private func nextGroup(after end: Int) -> Int? {
        var index = end
        var blanks = 0
        var signs = 0
        while index < marks.count {
            switch value(index) {
            case 0x20:
                blanks += 1
                if value(index + 1) == 0x20 { return nil }
            case 0x2E, 0x2D, 0x2F, 0x5F, 0x28, 0x29:
                signs += 1
            default:
                return isDigitLike(index) && signs <= 3 && blanks <= 3 && blanks + signs > 0 ? index : nil
            }
            index += 1
        }
        return nil
    }
}

// MARK: - Cutting

extension PhoneFinder {
    /// Whether the run is an account, a parcel number or another code.
    private func isForeignToPhones(_ groups: [Group], start: Int) -> Bool {
        if groups.contains(where: { $0.digits.count > 15 }) { return true }
        let total = groups.reduce(0) { $0 + $1.digits.count }
        let first = groups.first?.digits ?? []
        if total >= 18, first.starts(with: [0, 0, 7]), !first.starts(with: [0, 0, 2, 1, 3]) { return true }
        guard start > 0 else { return false }
        let (word, isGlued, wordStart) = wordBefore(start)
        if PhoneWords.accounts.contains(word) { return true }
        if PhoneWords.numberSigns.contains(word), PhoneWords.accounts.contains(wordBefore(wordStart).word) {
            return true
        }
        // Codes of parcels and adverts begin with a few Latin letters: `yal-0551234567`, `d34567890`.
        let isLatin = word.unicodeScalars.first.map { !Letters.isArabic($0.value) } ?? false
        return isGlued && isLatin && word.unicodeScalars.count <= 4 && !PhoneWords.telephones.contains(word)
    }

    /// The word in front of a run, over blanks and a colon; whether it touches the digits or a hyphen before them.
    private func wordBefore(_ start: Int) -> (word: String, isGlued: Bool, start: Int) {
        var index = start - 1
        var gap = 0
        var hasBlank = false
        while index >= 0, gap < 4, !Letters.isLetter(value(index)) {
            let mark = value(index)
            guard
                mark == 0x20 || mark == 0x3A || mark == 0x2D || mark == 0x23 || mark == 0x2E || mark == 0x28
                    || mark == 0xB0
            else { return ("", false, start) }
            if mark != 0x2D { hasBlank = true }
            index -= 1
            gap += 1
        }
        var letters: [UInt32] = []
        while index >= 0, Letters.isLetter(value(index)) {
            letters.append(value(index))
            index -= 1
        }
        let word = String(String.UnicodeScalarView(letters.reversed().compactMap { Unicode.Scalar($0) }))
        return (word, !word.isEmpty && !hasBlank && value(start) != 0x2B, index + 1)
    }

    private func cut(_ groups: [Group], hasPlus: Bool, start: Int, into found: inout [FoundPhone]) {
        var first = 0
        while first < groups.count {
            let plus = hasPlus && first == 0
            let valid = validEnd(groups, from: first, hasPlus: plus)
            let end = valid?.last ?? groups.count - 1
            let number =
                valid?.number
                ?? DialString(digits: groups[first...end].flatMap(\.digits), hasPlus: plus).number(region: region)
            if let number, number.kind != .shortCode || isCalled(groups, start: start) {
                let from = marks[first == 0 ? start : groups[first].start].start
                found.append(FoundPhone(number: number, range: from..<marks[groups[end].end - 1].end))
            }
            first = end + 1
        }
    }

    /// Whether a short number stands alone or behind a word of calling, so that it is no price or size.
    private func isCalled(_ groups: [Group], start: Int) -> Bool {
        guard groups.count == 1 else { return false }
        if !marks.contains(where: { Letters.isLetter($0.value) }) { return true }
        let word = wordBefore(start).word
        return PhoneWords.telephones.contains(word) || PhoneWords.calling.contains(word)
    }

    /// The last group of the shortest valid number that starts at a group.
    private func validEnd(
        _ groups: [Group], from first: Int, hasPlus: Bool
    ) -> (last: Int, number: PhoneNumber)? {
        var digits: [UInt8] = []
        for last in first..<groups.count {
            digits += groups[last].digits
            guard digits.count >= 8, digits.count <= 17 else { continue }
            guard let number = DialString(digits: digits, hasPlus: hasPlus).number(region: region), number.isSubscriber,
                !isCutShort(groups, first: first, last: last)
            else { continue }
            return (last, number)
        }
        return nil
    }

    /// Whether more digits of the same number follow: `0555 12 34 56 78` is too long, not a number and a rest.
    private func isCutShort(_ groups: [Group], first: Int, last: Int) -> Bool {
        guard last + 1 < groups.count, last > first else { return false }
        let next = groups[last + 1]
        if next.digits.first == 0, next.digits.count > 1 { return false }
        let gap = next.start - groups[last].end
        return gap == 1 && next.digits.count <= groups[last].digits.count && last + 2 >= groups.count
    }
}
