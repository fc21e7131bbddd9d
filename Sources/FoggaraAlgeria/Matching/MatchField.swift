import FoggaraJSON

/// Fields of payments and orders, read the same way here and in the exported script.
enum MatchField {
    /// An amount in centimes: a number, or a text such as `4 500,00 DA`; nil for everything else.
    static func centimes(_ value: JSONValue?) -> Int? {
        switch value {
        case .number(let number):
            let cents = (number.double * 100).rounded()
            return cents.magnitude < 1e15 ? Int(cents) : nil
        case .string(let text):
            let values = FoldedMarks(text).values
            guard let start = values.firstIndex(where: Letters.isDigit),
                let amount = NoticeAmount.scan(values, at: start)
            else { return nil }
            let isNegative = values[..<start].contains(0x2D)
            return isNegative ? -amount.centimes : amount.centimes
        default: return nil
        }
    }

    /// Capital Latin letters and digits of a text, nothing else; Arabic letters stay.
    static func code(_ text: String) -> String {
        let kept = FoldedMarks(text).values.filter { Letters.isDigit($0) || Letters.isLetter($0) }
        return Words.text(kept[...]).uppercasedASCII
    }

    /// The codes by which a text may name something: words, words run together over one sign, telephones.
    static func words(_ text: String) -> Set<String> {
        let values = FoldedMarks(text).values
        var words: Set<String> = []
        var parts: [String] = []
        var index = 0
        while index < values.count {
            let start = index
            while index < values.count, Letters.isDigit(values[index]) || Letters.isLetter(values[index]) { index += 1 }
            if index > start {
                parts.append(Words.text(values[start..<index]).uppercasedASCII)
                // At most six words side by side; blanks, hyphens, slashes, points, # and ° keep them together.
                for count in 1...6 where count <= parts.count { words.insert(parts.suffix(count).joined()) }
            }
            var gap = 0
            while index < values.count, !Letters.isDigit(values[index]), !Letters.isLetter(values[index]) {
                if ![0x20, 0x2D, 0x2F, 0x2E, 0x23, 0x5F, 0xB0].contains(values[index]) { gap = 9 }
                gap += 1
                index += 1
            }
            if gap > 3 { parts = [] }
        }
        return words
    }
}

extension String {
    /// The text with its ASCII letters as capitals.
    var uppercasedASCII: String {
        String(
            String.UnicodeScalarView(
                unicodeScalars.map { ("a"..."z").contains($0) ? Unicode.Scalar(UInt8($0.value - 32)) : $0 }))
    }
}
