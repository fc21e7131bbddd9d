/// Small steps over folded scalars that entity rules are made of; an index out of bounds is a blank.
struct ScalarScanner {
    let scalars: [UInt32]

    subscript(_ index: Int) -> UInt32 { index >= 0 && index < scalars.count ? scalars[index] : 0x20 }

    func isDigit(_ index: Int) -> Bool { Letters.isDigit(self[index]) }

    func isSmallLetter(_ index: Int) -> Bool { self[index] >= 0x61 && self[index] <= 0x7A }

    /// Whether a small Latin letter or a digit stands there.
    func isAlphanumeric(_ index: Int) -> Bool { isDigit(index) || isSmallLetter(index) }

    func isWordPart(_ index: Int) -> Bool { isDigit(index) || Letters.isLetter(self[index]) }

    /// The index behind a literal, or nil.
    func literal(_ text: StaticString, _ at: Int) -> Int? {
        let literal = text.description.utf8
        var index = at
        for byte in literal {
            guard self[index] == UInt32(byte), index < scalars.count else { return nil }
            index += 1
        }
        return index
    }

    /// The index behind a run of scalars that a test accepts, at most so many.
    func run(_ at: Int, most: Int = .max, _ accepts: (Int) -> Bool) -> Int {
        var index = at
        while index < scalars.count, index - at < most, accepts(index) { index += 1 }
        return index
    }

    /// The end of a word: letters and digits, apostrophes inside.
    func wordEnd(_ at: Int) -> Int {
        var index = at
        while index < scalars.count,
            isWordPart(index)
                || (self[index] == 0x27 && index > at && index + 1 < scalars.count && isWordPart(index + 1))
        {
            index += 1
        }
        return index
    }

    func lettersEnd(_ at: Int) -> Int { run(at) { Letters.isLetter(self[$0]) } }

    func digitsEnd(_ at: Int) -> Int { run(at, isDigit) }

    /// The text of a range.
    func text(_ range: Range<Int>) -> String { Words.text(scalars[range]) }

    /// The small number that one or two digits write.
    func number(_ range: Range<Int>) -> Int {
        scalars[range].reduce(0) { $0 &* 10 &+ Int($1) &- 0x30 }
    }
}
