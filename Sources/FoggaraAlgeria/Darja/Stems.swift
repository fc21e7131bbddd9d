/// A word without its grammar: article, prepositions, elision, persons and negation taken off.
///
/// Order: the word itself, without what stands before it, without what stands behind it, without both, by its sound.
struct Stems {
    let lexicon: DarjaLexicon

    /// The longest word that is taken apart.
    static let limit = 32

    /// The name of the word, or nil when the lexicon does not know it.
    func name(_ word: ArraySlice<UInt32>) -> Int? {
        if let known = lookUp(word) { return known }
        var found: Int?
        forEachStem(of: word) { stem in
            found = lookUp(stem)
            return found == nil
        }
        if let found { return found }
        if let bare = unsuffixed(word, depth: 0) { return bare }
        forEachStem(of: word) { stem in
            if stem.count >= 4 { found = unsuffixed(stem, depth: 0) }
            return found == nil
        }
        return found ?? lexicon.sounds.name(word)
    }

    /// The name of a word that `ma … ch` stands around.
    func negated(_ word: ArraySlice<UInt32>) -> Int? {
        guard let first = word.first, first == 0x6D || first == 0x645, word.count >= 4 else { return nil }
        let second = word[word.startIndex + 1]
        let vowel: UInt32 = first == 0x6D ? 0x61 : 0x627
        for start in second == vowel ? [2, 1] : [1] {
            let inside = word.dropFirst(start)
            for ending in Self.endings
            where inside.count >= ending.count + 2 && inside.suffix(ending.count).elementsEqual(ending) {
                return name(inside.dropLast(ending.count))
            }
        }
        return nil
    }

    /// A word without the `ch` of a negation; nil when it has none.
    func withoutNegation(_ word: ArraySlice<UInt32>) -> ArraySlice<UInt32>? {
        for ending in Self.endings where word.count >= ending.count && word.suffix(ending.count).elementsEqual(ending) {
            return word.dropLast(ending.count)
        }
        return nil
    }

    private func lookUp(_ word: ArraySlice<UInt32>) -> Int? { lexicon.lookUp(WordHash.of(word), count: word.count) }

    /// Calls a body with what is left when something before the word is taken off, until it gives false.
    private func forEachStem(of word: ArraySlice<UInt32>, _ body: (ArraySlice<UInt32>) -> Bool) {
        guard let first = word.first else { return }
        if Letters.isArabic(first) {
            for prefix in Self.arabicPrefixes where word.count >= prefix.count + 3 && word.starts(with: prefix) {
                let rest = word.dropFirst(prefix.count)
                guard body(rest) else { return }
                if prefix.suffix(2).elementsEqual([0x644, 0x644]) {
                    guard body([0x627, 0x644] + rest) else { return }
                }
            }
            return
        }
        if let rest = elided(word), rest.count >= 3, !body(rest) { return }
        if let rest = withoutDoubled(word), rest.count >= 3, !body(rest) { return }
        for prefix in Self.latinPrefixes where word.count >= prefix.count + 3 && word.starts(with: prefix) {
            guard body(word.dropFirst(prefix.count)) else { return }
        }
    }

    private func elided(_ word: ArraySlice<UInt32>) -> ArraySlice<UInt32>? {
        guard word.count > 2, let first = word.first else { return nil }
        if word.starts(with: [0x71, 0x75, 0x27]) { return word.dropFirst(3) }
        guard word[word.startIndex + 1] == 0x27, [0x6C, 0x64, 0x6A, 0x6D, 0x74, 0x73, 0x6E, 0x63].contains(first) else {
            return nil
        }
        return word.dropFirst(2)
    }

    /// `essouma`, `ddar`, `echchher` without the article that became one with the noun.
    private func withoutDoubled(_ word: ArraySlice<UInt32>) -> ArraySlice<UInt32>? {
        for skip in [1, 0] {
            if skip == 1, word.first != 0x65, word.first != 0x61 { continue }
            let rest = word.dropFirst(skip)
            guard rest.count > 2, let first = rest.first else { continue }
            let second = rest[rest.startIndex + 1]
            if first == second, [0x64, 0x6E, 0x72, 0x73, 0x74, 0x7A].contains(first) { return rest.dropFirst(1) }
            if rest.starts(with: [0x63, 0x68, 0x63, 0x68]) { return rest.dropFirst(2) }
        }
        return nil
    }

    private func unsuffixed(_ word: ArraySlice<UInt32>, depth: Int) -> Int? {
        guard depth < 3, let first = word.first else { return nil }
        for suffix in Letters.isArabic(first) ? Self.arabicSuffixes : Self.latinSuffixes
        where word.count >= suffix.count + 3 && word.suffix(suffix.count).elementsEqual(suffix) {
            let stem = word.dropLast(suffix.count)
            if let name = lookUp(stem) ?? unsuffixed(stem, depth: depth + 1) { return name }
        }
        return nil
    }

    private static func list(_ words: String) -> [[UInt32]] {
        words.split(separator: " ").map { $0.unicodeScalars.map(\.value) }
    }

    private static let endings = list("ech esh che ch sh ش")
    private static let latinPrefixes = list("l' lel bel fel mel el al wl l b f w m")
    private static let arabicPrefixes = list("وبال وفال ولل وال فال بال كال مال لل ال و ف ب ل ك م")
    private static let latinSuffixes = list(
        "lkoum lkom lhom lek lou lha lna koum houm kom hom tou iw ni li ha na ou ek ya h k i o w")
    private static let arabicSuffixes = list("كم هم ني لي لك لو ها نا تو وا ل ك ه ي و")
}
