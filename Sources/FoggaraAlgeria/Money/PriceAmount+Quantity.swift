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
        guard let first = value(start) ?? alike(start) else { return nil }
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
            // "ثلاثة عشر": thirteen.
            let isTeen = !isJoined && (1..<10).contains(total % 100) && ["عشر", "عشره"].contains(tokens[at].word)
            guard let sum = isTeen ? total + 10 : add(part, to: total, isJoined: isJoined) else { break }
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

    /// A number word in another spelling, known by its consonants: only before a unit, `sette mlayen`.
    private func alike(_ index: Int) -> Int? {
        guard let word = tokens[index].word, index + 1 < tokens.count,
            tokens[index + 1].word.flatMap({ MoneyWords.scale($0) }) != nil, MoneyWords.scale(word) == nil,
            !MoneyWords.half.contains(word), !MoneyWords.quarter.contains(word)
        else { return nil }
        return NumberWords.valueAlike(word)
    }

    /// Whether a sign of a foreign currency or of a measure stands before a number: `€ 250`, `190*140`, `120 x 110`.
    func isBehindOtherSign(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        if [0x2A, 0xD7].contains(where: { tokens[index - 1].isSign($0) }) { return true }
        // "20€ 5 200 da": the sign belongs to the number before it.
        let isFree = index < 2 || tokens[index - 2].number == nil
        if isFree, [0x20AC, 0x24, 0xA3].contains(where: { tokens[index - 1].isSign($0) }) { return true }
        return index > 1 && tokens[index - 1].word == "x" && tokens[index - 2].number != nil
    }

    /// Percent, euro, dollar, pound, star and times.
    private static let otherSigns: [UInt32] = [0x25, 0x20AC, 0x24, 0xA3, 0x2A, 0xD7]

    /// Whether the piece behind a number makes it an area, a count of rooms, a year or the like.
    func isOtherThing(_ index: Int, value: ScaledInteger) -> Bool {
        guard index < tokens.count else { return false }
        if Self.otherSigns.contains(where: { tokens[index].isSign($0) }) { return true }
        if tokens[index].isSign(0x22), value.whole < 100 { return true }
        guard case .word(let word, let isGlued) = tokens[index] else { return false }
        if isGlued, isName(word) { return true }
        if word.hasPrefix("x"), word.utf8.dropFirst().first.map({ Letters.isDigit(UInt32($0)) }) == true { return true }
        if word == "x", index + 1 < tokens.count, tokens[index + 1].number != nil { return true }
        if MoneyWords.otherUnits.contains(word) || MoneyWords.foreign.contains(word) { return true }
        if isGlued, MoneyWords.gluedUnits.contains(word) { return true }
        let isDuration =
            MoneyWords.month.contains(word) || MoneyWords.day.contains(word) || MoneyWords.year.contains(word)
            || MoneyWords.week.contains(word)
        return isDuration && value.whole < 100
    }

    /// Letters that make a number a name or a length: `302s`, `3m60`.
    private func isName(_ word: String) -> Bool {
        let bytes = Array(word.utf8)
        if bytes.count == 1 { return "ceghinopqrstvxyz".utf8.contains(bytes[0]) }
        return bytes.count == 3 && bytes[0] == 0x6D && bytes[1...].allSatisfy { Letters.isDigit(UInt32($0)) }
    }
}
