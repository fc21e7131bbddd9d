/// Texts made by chance from known ones, piece by piece.
///
/// - Guarantees: the same vocabulary, corpus, seed and number give the same text, whatever was made before it.
package struct PieceMutator<Element: Sendable>: Sendable {
    /// What is put into texts beside pieces of other texts.
    package struct Vocabulary: Sendable {
        /// Words that mean something to a reader.
        package var words: [[Element]]
        /// What is put around pieces, many times over.
        package var brackets: [(open: [Element], close: [Element])]
        /// Single elements to overwrite with.
        package var letters: [Element]
        /// The longest text.
        package var longest: Int
        /// The longest piece that is common, and the longest that is rare.
        package var pieces: (common: Int, rare: Int)

        /// Gathers what texts are changed with; no list may be empty.
        package init(
            words: [[Element]], brackets: [(open: [Element], close: [Element])], letters: [Element], longest: Int,
            pieces: (common: Int, rare: Int)
        ) {
            self.words = words
            self.brackets = brackets
            self.letters = letters
            self.longest = longest
            self.pieces = pieces
        }
    }

    private let vocabulary: Vocabulary
    private let corpus: [[Element]]
    private let seed: UInt64

    /// Takes its pieces from the texts of `corpus`.
    package init(_ vocabulary: Vocabulary, corpus: [[Element]], seed: UInt64) {
        self.vocabulary = vocabulary
        self.corpus = corpus.filter { !$0.isEmpty }
        self.seed = seed
    }

    /// The text with a number: one of the corpus after a few changes.
    package func text(_ number: Int) -> [Element] {
        // Far apart for neighbouring numbers, so that they share no run of random numbers.
        let random = SeededRandom(seed: seed &+ UInt64(truncatingIfNeeded: number) &* 0xD134_2543_DE82_EF95)
        guard !corpus.isEmpty else { return [] }
        var text = corpus[random.next(below: corpus.count)]
        for _ in 0...random.next(below: 5) { change(&text, random) }
        return Array(text.prefix(vocabulary.longest))
    }

    private func piece(of text: [Element], _ random: SeededRandom) -> Range<Int> {
        let start = random.next(below: text.count)
        let most = random.next(below: 4) == 0 ? vocabulary.pieces.rare : vocabulary.pieces.common
        return start..<min(text.count, start + 1 + random.next(below: most))
    }

    private func change(_ text: inout [Element], _ random: SeededRandom) {
        guard text.count > 1 else { return text.append(one(of: vocabulary.letters, random)) }
        let place = piece(of: text, random)
        let other = one(of: corpus, random)
        switch random.next(below: 9) {
        case 0: text.removeSubrange(place)
        case 1: text.insert(contentsOf: text[place], at: place.lowerBound)
        case 2: text.replaceSubrange(place, with: other[piece(of: other, random)])
        case 3: text.insert(contentsOf: other[piece(of: other, random)], at: place.lowerBound)
        case 4: text.insert(contentsOf: one(of: vocabulary.words, random), at: place.lowerBound)
        case 5: text.replaceSubrange(place, with: one(of: vocabulary.words, random))
        case 6: text[place.lowerBound] = one(of: vocabulary.letters, random)
        case 7: text.removeLast(min(text.count - 1, random.next(below: text.count)))
        default:
            let (open, close) = one(of: vocabulary.brackets, random)
            let depth = 1 + random.next(below: 5) * random.next(below: 60)
            text.insert(contentsOf: Array(repeatElement(close, count: depth).joined()), at: place.upperBound)
            text.insert(contentsOf: Array(repeatElement(open, count: depth).joined()), at: place.lowerBound)
        }
    }

    private func one<Choice>(of choices: [Choice], _ random: SeededRandom) -> Choice {
        choices[random.next(below: choices.count)]
    }
}
