extension PriceAmountReader {
    /// A number in digits or words that begins at a piece.
    func quantity(_ start: Int) -> Term? {
        if let numeral = tokens[start].number {
            // "5 mya melyoun": a digit times the hundred.
            if numeral.number.isWhole, (2...9).contains(numeral.number.whole), let hundred = value(start + 1),
                hundred == 100
            {
                return Term(value: ScaledInteger(numeral.number.whole * 100), next: start + 2)
            }
            return Term(value: numeral.number, decimal: numeral.decimalReading, next: start + 1)
        }
        guard let (value, next) = spelled(start) else { return nil }
        return Term(value: ScaledInteger(value), next: next)
    }

    /// A number below one thousand in words: `deux cent cinquante`, `khamsa w 3echrin`, `تلت مية`.
    private func spelled(_ start: Int) -> (value: Int, next: Int)? {
        guard let first = value(start) else { return nil }
        var total = first
        var next = start + 1
        if first > 1, first < 10, let hundred = value(next), hundred == 100 {
            total = first * 100
            next += 1
        }
        while next < tokens.count {
            var at = next
            let isJoined = tokens[at].word.map { MoneyWords.and.contains($0) } ?? false
            if isJoined { at += 1 }
            guard let part = value(at), part > 0 else { break }
            guard let sum = add(part, to: total, isJoined: isJoined) else { break }
            total = sum
            next = at + 1
        }
        // In Arabic the word for one also means a unit of a million: "واحد" stays a number.
        return (total, next)
    }

    private func add(_ part: Int, to total: Int, isJoined: Bool) -> Int? {
        let rest = total % 100
        if rest == 0, total >= 100, part < 100 { return total + part }
        if rest == 4, !isJoined, part == 20 { return total - 4 + 80 }
        if rest >= 20, rest % 10 == 0, part < 10 { return total + part }
        if rest == 60 || rest == 80, part >= 10, part < 20 { return total + part }
        if rest == 10, !isJoined, part >= 7, part < 10 { return total + part }
        if (rest == 70 || rest == 90), !isJoined, part >= 7, part < 10 { return total + part }
        if rest > 0, rest < 10, isJoined, part >= 20, part % 10 == 0, part < 100 { return total + part }
        return nil
    }

    private func value(_ index: Int) -> Int? {
        guard index < tokens.count, let word = tokens[index].word else { return nil }
        return NumberWords.value(word)
    }

    /// Whether the piece behind a number makes it an area, a count of rooms, a year or the like.
    func isOtherThing(_ index: Int, value: ScaledInteger) -> Bool {
        guard index < tokens.count else { return false }
        if tokens[index].isSign(0x25) { return true }
        guard case .word(let word, let isGlued) = tokens[index] else { return false }
        if MoneyWords.otherUnits.contains(word) { return true }
        if isGlued, MoneyWords.gluedUnits.contains(word) { return true }
        let isDuration =
            MoneyWords.month.contains(word) || MoneyWords.day.contains(word) || MoneyWords.year.contains(word)
            || MoneyWords.week.contains(word)
        return isDuration && value.whole < 100
    }
}
