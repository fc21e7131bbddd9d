/// An account found in a text, with the place where its digits stand.
package struct FoundAccount: Sendable {
    /// The account.
    package let reading: AccountReading
    /// From its first digit to its last, clé included.
    package let range: Range<String.Index>
}

/// Finds accounts inside texts.
///
/// Plan: the folded text is cut into numbers and words. Numbers with at most three of ` . - _ /` between them form a
/// run; a word such as `clé` may part the last number from the others. Twenty digits of a run are a RIP or RIB when
/// they start with 007, are announced or fit their key. A run is a CCP when `ccp` or `clé` stands beside it, or when
/// there is nothing else in the text.
struct AccountFinder {
    private struct Token {
        let text: String
        let isNumber: Bool
        let range: Range<Int>
    }

    private let marks: FoldedMarks
    private let tokens: [Token]
    private let wanted: AccountReading.Kind?

    init(_ text: String, wanted: AccountReading.Kind?) {
        marks = FoldedMarks(text)
        var tokens: [Token] = []
        var index = 0
        while index < marks.values.count {
            let isNumber = Letters.isDigit(marks.values[index])
            let start = index
            while index < marks.values.count,
                isNumber ? Letters.isDigit(marks.values[index]) : Letters.isLetter(marks.values[index])
            {
                index += 1
            }
            if index == start {
                index += 1
                continue
            }
            tokens.append(Token(text: marks.text(start..<index), isNumber: isNumber, range: start..<index))
        }
        self.tokens = tokens
        self.wanted = wanted
    }

    /// Every account of the text in order, wrong ones included.
    func candidates() -> [FoundAccount] {
        var found: [FoundAccount] = []
        var index = 0
        while index < tokens.count {
            guard tokens[index].isNumber else {
                index += 1
                continue
            }
            var end = index + 1
            while end < tokens.count, tokens[end].isNumber, isJoint(end - 1) { end += 1 }
            let key = keyIndex(after: end)
            if let (reading, first, last) = read(index..<end, key: key) {
                let place = tokens[first].range.lowerBound..<tokens[last].range.upperBound
                found.append(FoundAccount(reading: reading, range: marks.place(place)))
                end = max(end, last + 1)
            }
            index = end
        }
        return found
    }
}

// MARK: - Runs

extension AccountFinder {
    private func gap(_ index: Int) -> ArraySlice<UInt32> {
        marks.values[tokens[index].range.upperBound..<tokens[index + 1].range.lowerBound]
    }

    /// Whether the number behind a token continues it.
    private func isJoint(_ index: Int) -> Bool {
        let gap = gap(index)
        return (1...3).contains(gap.count)
            && gap.allSatisfy { $0 == 0x20 || $0 == 0x2D || $0 == 0x2E || $0 == 0x2F || $0 == 0x5F }
    }

    /// The token of the clé when a word announces it behind a run: `23456789 clé: 88`.
    private func keyIndex(after end: Int) -> Int? {
        guard end + 1 < tokens.count, AccountWords.key.contains(tokens[end].text), tokens[end + 1].isNumber,
            tokens[end + 1].text.utf8.count <= 2, gap(end - 1).count <= 3, gap(end).count <= 4,
            !gap(end - 1).contains(0x0A), !gap(end).contains(0x0A)
        else { return nil }
        return end + 1
    }

    /// What the nearest word within four tells about the digits that follow it on the line.
    private func announcement(before index: Int) -> (kind: AccountReading.Kind?, isAccount: Bool) {
        var place = index - 1
        while place >= 0, index - place <= 4 {
            if tokens[place].isNumber || gap(place).contains(0x0A) { break }
            let word = tokens[place].text
            if AccountWords.ccp.contains(word) { return (.ccp, true) }
            if AccountWords.rip.contains(word) { return (.rip, true) }
            if AccountWords.rib.contains(word) { return (.rib, true) }
            if AccountWords.account.contains(word) { return (nil, true) }
            place -= 1
        }
        return (nil, false)
    }
}

// MARK: - Readings

extension AccountFinder {
    private func read(_ run: Range<Int>, key: Int?) -> (AccountReading, first: Int, last: Int)? {
        let announced = announcement(before: run.lowerBound)
        let isAlone = run.count + (key == nil ? 0 : 2) == tokens.count
        if let twenty = twenty(run) {
            let reading = AccountReading.bank(digits(twenty))
            let isLikely = reading.number.hasPrefix("007") || reading.flags.contains(.notPostal) || reading.isValid
            if isLikely || announced.isAccount || wanted != nil || isAlone {
                return (reading, twenty.lowerBound, twenty.upperBound - 1)
            }
        }
        let all = digits(run)
        let isTwentyMeant =
            announced.kind == .rip || announced.kind == .rib || wanted == .rip || wanted == .rib
            || all.hasPrefix("00799999")
        if isTwentyMeant, (15...25).contains(all.utf8.count) {
            return (AccountReading.bank(all), run.lowerBound, run.upperBound - 1)
        }
        let isMeant = wanted == .ccp && (announced.isAccount || isAlone)
        guard isMeant || announced.isAccount || key != nil || (isAlone && wanted == nil && !isTelephone(all)),
            !isTwentyMeant || key != nil, all.utf8.count <= 14
        else { return nil }
        if let key {
            return (.postal(all, key: tokens[key].text), run.lowerBound, key)
        }
        return (postal(run), run.lowerBound, run.upperBound - 1)
    }

    private func digits(_ run: Range<Int>) -> String { tokens[run].map(\.text).joined() }

    /// The first numbers side by side that have twenty digits together.
    private func twenty(_ run: Range<Int>) -> Range<Int>? {
        for first in run {
            var count = 0
            for last in first..<run.upperBound {
                count += tokens[last].text.utf8.count
                if count == 20 { return first..<(last + 1) }
                if count > 20 { break }
            }
        }
        return nil
    }

    /// Whether digits alone are rather a mobile number.
    private func isTelephone(_ digits: String) -> Bool {
        digits.utf8.count == 10 && (digits.hasPrefix("05") || digits.hasPrefix("06") || digits.hasPrefix("07"))
    }

    /// A postal account without a word before its clé: `23456789/88`, `23456789 88`, `2345678988`, `23 45 67 89`.
    private func postal(_ run: Range<Int>) -> AccountReading {
        let last = run.upperBound - 1
        guard run.count > 1 else { return .glued(digits(run)) }
        let (number, key) = (digits(run.lowerBound..<last), tokens[last].text)
        guard key.utf8.count == 2 else { return .glued(digits(run)) }
        let split = AccountReading.postal(number, key: key)
        let isSlash = gap(last - 1).contains(0x2F)
        return split.isValid || isSlash || (run.count == 2 && number.utf8.count >= 5) ? split : .glued(digits(run))
    }
}
