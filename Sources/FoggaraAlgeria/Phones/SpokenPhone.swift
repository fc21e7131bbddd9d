/// Numbers dictated in words: `zéro cinq cinquante et un vingt-trois …`, `صفر خمسة خمسة واحد …`.
enum SpokenPhone {
    /// Reads a number said digit by digit or in pairs; nil unless the words give a valid Algerian number.
    static func read(_ text: String) -> PhoneNumber? {
        let words = Words.split(Folding.scalars(text)).map(\.text)
        guard let start = words.firstIndex(where: { NumberWords.value($0) == 0 }) else { return nil }
        var digits: [UInt8] = []
        var index = start
        while index < words.count, digits.count < 10 {
            guard let (value, next) = pair(words, at: index) else { break }
            if value >= 10 { digits.append(UInt8(value / 10)) }
            digits.append(UInt8(value % 10))
            index = next
        }
        guard let number = DialString(digits: digits, hasPlus: false).number(region: "DZ"), number.isSubscriber else {
            return nil
        }
        return number
    }

    /// A value below 100 said in one to four words, and the index behind it.
    private static func pair(_ words: [String], at index: Int) -> (value: Int, next: Int)? {
        guard let first = NumberWords.value(words[index]), first < 100 else { return nil }
        var value = first
        var next = index + 1
        // "quatre vingt", "soixante et onze", "vingt trois": the second word completes the first.
        if value == 4, next < words.count, words[next].hasPrefix("vingt") {
            value = 80
            next += 1
        }
        guard value >= 20, value % 10 == 0 else { return (value, next) }
        var lookahead = next
        if lookahead < words.count, words[lookahead] == "et" { lookahead += 1 }
        guard lookahead < words.count, let unit = NumberWords.value(words[lookahead]), unit > 0, unit < 20,
            unit < 10 || value == 60 || value == 80
        else { return (value, next) }
        return (value + unit, lookahead + 1)
    }
}
