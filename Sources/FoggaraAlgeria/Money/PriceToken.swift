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
        if whole == "24h" {
            tokens.append(.word(whole, isGlued: false))
            return run
        }
        let digitsEnd = scalars[start..<run].firstIndex { !Letters.isDigit($0) } ?? run
        if digitsEnd < run, digitsEnd - start == 1 {
            let unit = Words.text(scalars[digitsEnd..<run])
            let isArabizi =
                NumberWords.value(whole) != nil || MoneyWords.offered.contains(whole) || MoneyWords.year.contains(whole)
            if isArabizi || (!isUnit(unit) && run - digitsEnd >= 2 && scalars[start] != 0x31 && scalars[start] != 0x34)
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

    /// A number that belongs to the word before it: `f 3`, `r+1`, `clio 4`, `etage 2`, unless a unit of money follows.
    private mutating func labelled(_ start: Int, _ end: Int) -> Int? {
        guard end - start <= 4, let last = tokens.last else { return nil }
        let isStorey = last.isSign(0x2B) && ["r", "s"].contains(tokens.dropLast().last?.word ?? "")
        guard isStorey || last.word.map({ MoneyWords.labels.contains($0) }) == true else { return nil }
        var next = end
        while next < scalars.count, scalars[next] == 0x20 { next += 1 }
        if next < scalars.count, Letters.isLetter(scalars[next]) {
            let word = Words.text(scalars[next..<letters(at: next, orDigits: true)])
            if MoneyWords.scale(word) != nil || MoneyWords.dinar.contains(word) || ["k", "m", "u"].contains(word) {
                return nil
            }
        }
        if end < scalars.count, scalars[end] == 0x2E || scalars[end] == 0x2C { return nil }
        tokens.append(.word(Words.text(scalars[start..<end]), isGlued: false))
        return end
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
            let standsAlone =
                digitsEnd == scalars.count || !Letters.isLetter(scalars[digitsEnd]) || digitsEnd - end >= 2
            // "1milliard700", "4m5", but "120m2" is an area.
            let digits = Words.text(scalars[end..<digitsEnd])
            let isScale = isGlued && (MoneyWords.scale(head) != nil || (head == "m" && digits != "2"))
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
