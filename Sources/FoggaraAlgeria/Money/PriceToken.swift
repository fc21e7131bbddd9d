/// A piece of a price text.
enum PriceToken {
    /// A number in digits; the flag says whether it starts right behind the piece before.
    case number(Numeral)
    /// A folded word; the flag says whether it touches the number before it.
    case word(String, isGlued: Bool)
    /// A sign or the end of a line.
    case sign(UInt32)

    /// The word, nil for other pieces.
    var word: String? {
        if case .word(let text, _) = self { return text }
        return nil
    }

    /// The number, nil for other pieces.
    var number: Numeral? {
        if case .number(let numeral) = self { return numeral }
        return nil
    }

    /// Whether the piece is a sign of the given ASCII value.
    func isSign(_ value: UInt32) -> Bool {
        if case .sign(let sign) = self { return sign == value }
        return false
    }
}

/// Cuts a price text into pieces.
///
/// Plan: telephones are blanked first; letters with digits inside are one word (`ch7al`, `f3`), digits with letters behind
/// are a number and a unit (`45k`, `120m2`) unless they are Arabizi (`3chr`, `5emsa`); in Arabic `و` and `ب` glued to a
/// word of money become words of their own; `d.a` and `د.ج` lose their points.
struct PriceLexer {
    private let scalars: [UInt32]
    private var tokens: [PriceToken] = []

    /// The pieces of a text.
    static func tokens(of text: String) -> [PriceToken] {
        let scalars = Folding.scalars(text)
        let hasPhone = scalars.lazy.filter(Letters.isDigit).prefix(9).count == 9
        var lexer = PriceLexer(scalars: hasPhone ? Folding.scalars(withoutPhones(text)) : scalars)
        lexer.run()
        return lexer.tokens
    }

    private init(scalars: [UInt32]) { self.scalars = scalars }

    private static func withoutPhones(_ text: String) -> String {
        var out = ""
        var from = text.startIndex
        for phone in PhoneNumber.all(in: text) {
            let written = text.unicodeScalars[phone.range]
            let first = Folding.scalars(String(String.UnicodeScalarView(written.prefix(1)))).first ?? 0
            // Nine digits without a zero in front are rather a price.
            guard first == 0x30 || first == 0x2B || first == 0x6F || written.count >= 12 else { continue }
            out += text[from..<phone.range.lowerBound] + " | "
            from = phone.range.upperBound
        }
        return out + text[from...]
    }

    private mutating func run() {
        var index = 0
        while index < scalars.count {
            let value = scalars[index]
            if Letters.isDigit(value) {
                index = number(at: index)
            } else if Letters.isLetter(value) {
                index = word(at: index, isGlued: false)
            } else {
                if value != 0x20 && value != 0x27 { tokens.append(.sign(value)) }
                index += 1
            }
        }
    }

    private func letters(at start: Int, orDigits: Bool) -> Int {
        var end = start
        while end < scalars.count, Letters.isLetter(scalars[end]) || (orDigits && Letters.isDigit(scalars[end])) {
            end += 1
        }
        return end
    }

    private mutating func number(at start: Int) -> Int {
        let run = letters(at: start, orDigits: true)
        let whole = Words.text(scalars[start..<run])
        if whole == "24h" || isModel(at: start) {
            tokens.append(.word(whole, isGlued: false))
            return run
        }
        let digitsEnd = scalars[start..<run].firstIndex { !Letters.isDigit($0) } ?? run
        if digitsEnd < run, digitsEnd - start == 1 {
            let unit = Words.text(scalars[digitsEnd..<run])
            let isArabizi =
                NumberWords.value(whole) != nil || MoneyWords.offered.contains(whole) || MoneyWords.year.contains(whole)
            if isArabizi
                || (!isUnit(unit) && !isSplit(unit) && run - digitsEnd >= 2 && scalars[start] != 0x31
                    && scalars[start] != 0x34)
            {
                tokens.append(.word(whole, isGlued: false))
                return run
            }
        }
        if let end = labelled(start, digitsEnd) { return end }
        guard let numeral = Numeral.scan(scalars[...], at: start) else {
            tokens.append(.sign(0x7C))
            return letters(at: start, orDigits: true)
        }
        tokens.append(.number(numeral))
        if numeral.end < scalars.count, Letters.isLetter(scalars[numeral.end]) {
            return word(at: numeral.end, isGlued: true)
        }
        return numeral.end
    }

    /// `2m5`, `3u200`: a million and its hundreds, not Arabizi; `3m2` is an area, `3m60` a length.
    private func isSplit(_ rest: String) -> Bool {
        let scalars = Array(rest.unicodeScalars)
        guard let digit = scalars.firstIndex(where: { Letters.isDigit($0.value) }), digit > 0,
            (1...3).contains(scalars.count - digit), scalars[digit...].allSatisfy({ Letters.isDigit($0.value) })
        else { return false }
        let head = String(String.UnicodeScalarView(scalars[..<digit]))
        if head == "m" { return !Self.isMetric(scalars[digit...].map(\.value)) }
        return head == "u" || MoneyWords.scale(head)?.count == 1
    }

    private static func isMetric(_ digits: [UInt32]) -> Bool { digits.count == 2 || digits == [0x32] }

    /// The rest of a name of a model: `i5-8350u`, `i5 8350u`, but `f3-680u` is a flat and its price.
    private func isModel(at start: Int) -> Bool {
        let isLong = start + 4 <= scalars.count && scalars[start..<start + 4].allSatisfy(Letters.isDigit)
        if isLong, start > 0, scalars[start - 1] == 0x20, ["i3", "i5", "i7", "i9"].contains(tokens.last?.word) {
            return true
        }
        guard start >= 2, scalars[start - 1] == 0x2D, tokens.last?.isSign(0x2D) == true,
            Letters.isLetter(scalars[start - 2]) || Letters.isDigit(scalars[start - 2]),
            let name = tokens.dropLast().last?.word?.unicodeScalars.map(\.value),
            let digit = name.firstIndex(where: Letters.isDigit), digit > 0
        else { return false }
        let isLatin: (UInt32) -> Bool = { (0x61...0x7A).contains($0) }
        let tail = name[digit...].drop(while: Letters.isDigit)
        guard name[..<digit].allSatisfy(isLatin), tail.allSatisfy(isLatin) else { return false }
        return !(name.count == 2 && [0x66, 0x72, 0x73, 0x74].contains(name[0]))
    }

    /// A number that belongs to the word before it: `f 3`, `r+1`, `ref : 1204`, unless a unit of money follows.
    private mutating func labelled(_ start: Int, _ digitsEnd: Int) -> Int? {
        let isLinked = [0x3A, 0x23, 0x2E, 0xB0].contains { tokens.last?.isSign($0) == true }
        let before = tokens.dropLast(isLinked ? 1 : 0)
        guard let last = before.last else { return nil }
        let isReference = last.word.map { MoneyWords.references.contains($0) } ?? false
        guard digitsEnd - start <= (isReference ? 8 : 4) else { return nil }
        let isStorey = last.isSign(0x2B) && ["r", "s"].contains(tokens.dropLast().last?.word ?? "")
        guard isStorey || isLabel(last, behind: before.dropLast().last, isLinked: isLinked) else { return nil }
        if let unit = word(behind: digitsEnd),
            MoneyWords.scale(unit) != nil || MoneyWords.dinar.contains(unit) || ["k", "m", "u"].contains(unit)
        {
            return nil
        }
        var end = digitsEnd
        if end < scalars.count, scalars[end] == 0x2E || scalars[end] == 0x2C { return nil }
        // "1er étage 75 000 da": thousands go on.
        if let grouped = Numeral.scan(scalars[...], at: start), grouped.end > end,
            let unit = word(behind: grouped.end), MoneyWords.dinar.contains(unit)
        {
            return nil
        }
        // "ref 2024-118": a code goes on.
        while isReference, end + 1 < scalars.count, scalars[end] == 0x2D || scalars[end] == 0x2F,
            Letters.isDigit(scalars[end + 1])
        {
            end = scalars[(end + 1)...].firstIndex { !Letters.isDigit($0) } ?? scalars.count
        }
        tokens.append(.word(Words.text(scalars[start..<end]), isGlued: false))
        return end
    }

    private func isLabel(_ token: PriceToken, behind before: PriceToken?, isLinked: Bool) -> Bool {
        guard case .word(let word, let isGlued) = token,
            isLinked ? MoneyWords.marks.contains(word) : MoneyWords.labels.contains(word)
        else { return false }
        // "35000 km 248" counts kilometres, "km 35000" too.
        return !((before?.number != nil || isGlued) && MoneyWords.otherUnits.contains(word))
    }

    /// The word behind a place, blanks between them.
    private func word(behind index: Int) -> String? {
        var next = index
        while next < scalars.count, scalars[next] == 0x20 { next += 1 }
        guard next < scalars.count, Letters.isLetter(scalars[next]) else { return nil }
        return Words.text(scalars[next..<letters(at: next, orDigits: true)])
    }

    private func isUnit(_ word: String) -> Bool {
        MoneyWords.scale(word) != nil || MoneyWords.dinar.contains(word) || MoneyWords.otherUnits.contains(word)
            || MoneyWords.gluedUnits.contains(word) || MoneyWords.month.contains(word) || MoneyWords.day.contains(word)
            || MoneyWords.year.contains(word) || ["k", "m", "u"].contains(word) || MoneyWords.thousand.contains(word)
    }

    private mutating func word(at start: Int, isGlued: Bool) -> Int {
        if let end = dotted(at: start) { return end }
        let lettersEnd = letters(at: start, orDigits: false)
        var end = lettersEnd
        if end < scalars.count, Letters.isDigit(scalars[end]) {
            let head = Words.text(scalars[start..<end])
            let digitsEnd = scalars[end...].firstIndex { !Letters.isDigit($0) } ?? scalars.count
            let isPrefix = ["w", "b", "bi", "da", "dzd", "prix", "et", "a", "l", "و", "ب", "ل", "دج"].contains(head)
            // "b3500" is a price, "b8" and "a4" are names; "b5 mlayen" has its unit.
            let isShort =
                head.utf8.count == 1 && digitsEnd - end < 3 && word(behind: digitsEnd).map { isUnit($0) } != true
            let standsAlone =
                !isShort
                && (digitsEnd == scalars.count || !Letters.isLetter(scalars[digitsEnd]) || digitsEnd - end >= 2)
            // "1milliard700", "4m5", but "120m2" is an area and "3m60" a length.
            let isLong = head == "m" && !Self.isMetric(Array(scalars[end..<digitsEnd]))
            let isScale = isGlued && (MoneyWords.scale(head) != nil || head == "u" || isLong)
            if !(isPrefix && standsAlone) && !isScale { end = letters(at: start, orDigits: true) }
        }
        append(Words.text(scalars[start..<end]), isGlued: isGlued)
        return end
    }

    /// `d.a`, `d.z.d`, `د.ج` with or without a last point.
    private mutating func dotted(at start: Int) -> Int? {
        for (letters, word) in [("d.a", "da"), ("د.ج", "دج"), ("d a", "da")] {
            let wanted = letters.unicodeScalars.map(\.value)
            let end = start + wanted.count
            guard end <= scalars.count, scalars[start..<end].elementsEqual(wanted),
                end == scalars.count || !Letters.isLetter(scalars[end])
            else { continue }
            if letters == "d a", tokens.last?.number == nil { continue }
            tokens.append(.word(word, isGlued: false))
            return end < scalars.count && scalars[end] == 0x2E ? end + 1 : end
        }
        return nil
    }

    private mutating func append(_ word: String, isGlued: Bool) {
        if !isMoneyWord(word) {
            for prefix in ["و", "ب"] where word.hasPrefix(prefix) {
                let rest = String(word.unicodeScalars.dropFirst(1))
                if isMoneyWord(rest) {
                    tokens.append(.word(prefix, isGlued: isGlued))
                    tokens.append(.word(rest, isGlued: false))
                    return
                }
            }
        }
        tokens.append(.word(word, isGlued: isGlued))
    }

    private func isMoneyWord(_ word: String) -> Bool {
        NumberWords.value(word) != nil || MoneyWords.scale(word) != nil || MoneyWords.half.contains(word)
            || MoneyWords.quarter.contains(word)
    }
}
