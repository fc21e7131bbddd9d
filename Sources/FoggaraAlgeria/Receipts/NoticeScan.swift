/// A notice cut into words and numbers, and what can be found among them.
struct NoticeScan {
    struct Token {
        let text: String
        let isNumber: Bool
        let start: Int
        let end: Int
    }

    /// The folded scalars.
    let values: [UInt32]
    /// Words and numbers in order.
    let tokens: [Token]

    init(_ text: String) {
        values = FoldedMarks(text).values
        var tokens: [Token] = []
        var index = 0
        while index < values.count {
            let isNumber = Letters.isDigit(values[index])
            let start = index
            while index < values.count, isNumber ? Letters.isDigit(values[index]) : Letters.isLetter(values[index]) {
                index += 1
            }
            if index == start {
                index += 1
                continue
            }
            tokens.append(
                Token(text: Words.text(values[start..<index]), isNumber: isNumber, start: start, end: index))
        }
        self.tokens = tokens
    }

    private func value(_ index: Int) -> UInt32 { values.indices.contains(index) ? values[index] : 0x0A }

    /// Whether a number is the rest of one that stands before it: `000` of `12 000`, `11` of `05/11/2026`.
    func isInsideNumber(_ index: Int) -> Bool {
        let (before, token) = (tokens[index - 1], tokens[index])
        if !before.isNumber { return before.end == token.start }
        guard token.start - before.end == 1 else { return false }
        let sign = value(before.end)
        return sign != 0x20 || (token.text.utf8.count == 3 && before.text.utf8.count <= 3)
    }

    /// The words before a token, numbers passed over, the nearest first.
    func wordsBefore(_ index: Int, _ count: Int) -> [String] {
        var words: [String] = []
        var place = index - 1
        while place >= 0, index - place <= count {
            if tokens[place].isNumber { break }
            words.append(tokens[place].text)
            place -= 1
        }
        return words
    }

    /// Whether the dinar is named behind an amount: `DA`, `D.A`, `د.ج`.
    func hasCurrency(behind end: Int) -> Bool {
        guard let index = tokens.firstIndex(where: { $0.start >= end }), tokens[index].start - end <= 2 else {
            return false
        }
        return isCurrency(index)
    }

    /// Whether the dinar is named right before a number.
    func hasCurrency(before index: Int) -> Bool {
        guard index > 0, tokens[index].start - tokens[index - 1].end <= 2 else { return false }
        return NoticeWords.currency.contains(tokens[index - 1].text)
    }

    private func isCurrency(_ index: Int) -> Bool {
        let word = tokens[index].text
        if NoticeWords.currency.contains(word) { return true }
        guard word == "d" || word == "د", index + 1 < tokens.count, value(tokens[index].end) == 0x2E,
            tokens[index + 1].start == tokens[index].end + 1
        else { return false }
        return tokens[index + 1].text == "a" || tokens[index + 1].text == "ج"
    }
}

// MARK: - Findings

extension NoticeScan {
    /// Whether the text speaks of paying.
    var isPayment: Bool { tokens.contains { NoticeWords.payment.contains($0.text) } }

    /// The direction that the first telling word names.
    var direction: PaymentNotice.Direction? {
        for token in tokens where !token.isNumber {
            if NoticeWords.credit.contains(token.text) { return .credit }
            if NoticeWords.debit.contains(token.text) { return .debit }
        }
        return nil
    }

    /// The first run of at least eight digits and hidden places, with at least four digits: hidden, or of twenty.
    var counterpart: String? {
        var index = 0
        while index < values.count {
            let start = index
            var text = ""
            while let letter = Self.accountLetter(value(index)) {
                text.append(letter)
                index += 1
            }
            let digits = text.filter { $0 != "*" }.count
            if digits >= 4, text.count >= 8, text.contains("*") || text.count == 20 { return text }
            index = max(index, start + 1)
        }
        return nil
    }

    private static func accountLetter(_ value: UInt32) -> Character? {
        if Letters.isDigit(value) { return Unicode.Scalar(value).map { Character($0) } }
        return value == 0x2A || value == 0x2022 || value == 0xB7 ? "*" : nil
    }

    /// Letters and digits side by side, hyphens kept out, from an index.
    private func code(_ start: Int) -> (text: String, end: Int) {
        var (index, letters) = (start, [UInt32]())
        while Letters.isDigit(value(index)) || Letters.isLetter(value(index)) || value(index) == 0x2D {
            if value(index) != 0x2D { letters.append(value(index)) }
            index += 1
        }
        return (Words.text(letters[...]).uppercasedASCII, index)
    }

    /// A code of six or more with a digit in it, behind a word that announces one; else a UUID anywhere.
    var reference: String? {
        for (index, token) in tokens.enumerated() where NoticeWords.reference.contains(token.text) {
            var place = index + 1
            while place < tokens.count, place - index <= 4 {
                let (text, _) = code(tokens[place].start)
                let isCode = text.utf8.count >= 6 && text.utf8.contains { (0x30...0x39).contains($0) }
                if isCode, text.utf8.count <= 40 { return text }
                guard NoticeWords.referenceFiller.contains(tokens[place].text) else { break }
                place += 1
            }
        }
        for token in tokens where token.start == 0 || value(token.start - 1) == 0x20 {
            let (text, end) = code(token.start)
            let isHexadecimal = text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x46).contains($0) }
            if end - token.start == 36, text.utf8.count == 32, isHexadecimal { return text }
        }
        return nil
    }

    /// The first date, with the time that stands within four signs behind it.
    var moment: Int64? {
        for (index, token) in tokens.enumerated() where token.isNumber && index + 2 < tokens.count {
            let (month, year) = (tokens[index + 1], tokens[index + 2])
            guard month.isNumber, year.isNumber, month.start == token.end + 1, year.start == month.end + 1 else {
                continue
            }
            let written = Words.text(values[token.start..<year.end])
            guard let date = CalendarText.date(written) else { continue }
            return CalendarText.moment("\(CalendarText.iso(date))T\(clock(behind: year.end))")
        }
        return nil
    }

    private func clock(behind end: Int) -> String {
        guard let index = tokens.firstIndex(where: { $0.start >= end && $0.isNumber }), index + 1 < tokens.count,
            tokens[index].start - end <= 4, tokens[index].text.utf8.count <= 2, tokens[index + 1].isNumber,
            tokens[index + 1].text.utf8.count == 2, tokens[index + 1].start == tokens[index].end + 1,
            value(tokens[index].end) == 0x3A, let hour = Int(tokens[index].text), hour < 24,
            let minute = Int(tokens[index + 1].text), minute < 60
        else { return "00:00" }
        return "\(CalendarText.two(hour)):\(CalendarText.two(minute))"
    }

    /// Up to four words behind `de` or `من` that can be a name.
    var payer: String? {
        for (index, token) in tokens.enumerated() where NoticeWords.from.contains(token.text) {
            var names: [String] = []
            var place = index + 1
            while place < tokens.count, names.count < 4 {
                let word = tokens[place]
                if word.isNumber || NoticeWords.nameEnd.contains(word.text) { break }
                if place > index + 1, word.start - tokens[place - 1].end > 2 { break }
                names.append(word.text)
                place += 1
            }
            if names.contains(where: { $0.unicodeScalars.count >= 3 }) { return names.joined(separator: " ") }
        }
        return nil
    }
}
