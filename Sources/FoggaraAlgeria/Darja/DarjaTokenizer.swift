/// Cuts folded text into tokens: entities first, then words; of the marks only the question mark is kept.
struct DarjaTokenizer {
    /// The most tokens of one message.
    static let limit = 512

    let lexicon: DarjaLexicon

    /// The tokens of folded scalars.
    func tokens(_ scalars: [UInt32]) -> [DarjaToken] {
        let scanner = ScalarScanner(scalars: scalars)
        let entities = EntityScanner(
            scanner: scanner, lexicon: lexicon, hasMail: scalars.contains(0x40), phones: phones(scalars))
        var tokens: [DarjaToken] = []
        tokens.reserveCapacity(16)
        var at = 0
        var forced = -1
        while at < scalars.count, tokens.count < Self.limit {
            let value = scalars[at]
            if value == DarjaFolded.capital {
                tokens.append(DarjaToken(kind: .word, range: at + 1..<min(at + 2, scalars.count), isCapital: true))
                at += 2
                continue
            }
            let isStart = at == 0 || !scanner.isWordPart(at - 1) || at == forced
            if isStart, Letters.isLetter(value), let end = gluedNumber(scanner, at) {
                tokens.append(DarjaToken(kind: .word, range: at..<end))
                at = end
                forced = end
                continue
            }
            if isStart, value != 0x20, let entity = entities.entity(at: at) {
                tokens.append(entity)
                at = entity.range.upperBound
            } else if scanner.isWordPart(at) {
                let end = scanner.wordEnd(at)
                tokens.append(DarjaToken(kind: .word, range: at..<end))
                at = end
            } else {
                switch value {
                case 0x3F: tokens.append(DarjaToken(kind: .mark, range: at..<at + 1))
                case 0x2E, 0x21, 0x2C, 0x3B, 0x3A, 0x2F:
                    if !tokens.isEmpty { tokens[tokens.count - 1].isStop = true }
                default: break
                }
                at += 1
            }
        }
        return tokens
    }

    /// The end of the word in `taille42`, `wilaya31`, `b2500`.
    private func gluedNumber(_ scanner: ScalarScanner, _ at: Int) -> Int? {
        let letters = scanner.lettersEnd(at)
        guard scanner.isDigit(letters) else { return nil }
        let end = scanner.wordEnd(at)
        guard scanner.digitsEnd(letters) == end, end - letters >= 2, lexicon.word(scanner.scalars, at..<end) == nil
        else {
            return nil
        }
        if letters == at + 1, scanner[at] == 0x62 { return end - at >= 4 ? letters : nil }
        return letters - at >= 4 && lexicon.word(scanner.scalars, at..<letters) != nil ? letters : nil
    }

    private func phones(_ scalars: [UInt32]) -> [Int: (end: Int, number: String)] {
        guard scalars.count(where: Letters.isDigit) >= 8 else { return [:] }
        let text = Words.text(scalars[...])
        let view = text.unicodeScalars
        var phones: [Int: (end: Int, number: String)] = [:]
        for found in PhoneNumber.all(in: text) {
            let start = view.distance(from: view.startIndex, to: found.range.lowerBound)
            let length = view.distance(from: found.range.lowerBound, to: found.range.upperBound)
            phones[start] = (start + length, found.number.e164)
        }
        return phones
    }
}
