/// The language, script and variety of a message.
///
/// Plan: each word counts for one language: French by function words and the French words of the lexicon, English and
/// standard Arabic by their commonest words, Darja by the rest of the lexicon; words that all share count for none.
package struct MessageLanguage: Hashable, Sendable {
    /// The language most words belong to.
    package enum Language: String, Sendable {
        /// Darja in either script.
        case darja
        case french
        /// Standard Arabic.
        case arabic
        case english
        /// Two of them, or two scripts.
        case mixed
        /// No words.
        case none
    }

    /// The script of four fifths of the letters.
    package enum Script: String, Sendable {
        case latin
        case arabic
        case mixed
        case none
    }

    /// The words a customer should be answered in.
    package enum Variety: String, Sendable {
        /// Darja in Latin letters.
        case arabizi
        /// Simple Darja in Arabic letters.
        case arabic
        case french
    }

    /// The language.
    package let language: Language
    /// The script.
    package let script: Script

    /// The variety to answer in: that of the customer; English gets French, a mixture Arabizi.
    package var variety: Variety {
        if script == .arabic { return .arabic }
        return language == .french || language == .english ? .french : .arabizi
    }

    init(_ message: DarjaMessage) {
        var count = Count()
        for name in message.names {
            for token in message.tokens[name.tokens] where token.kind == .word {
                count.add(message.folded.scalars[token.range], name: name)
            }
        }
        script = count.script
        language = count.language(script)
    }

    /// The language of a single word; nil when it belongs to all or the lexicon does not know it.
    static func language(of word: ArraySlice<UInt32>, name: DarjaName) -> Language? {
        guard let first = word.first else { return nil }
        let hash = WordHash.of(word)
        let isOwn = !name.isUnknown && !MessageWords.has(.shared, name)
        if Letters.isArabic(first) {
            if MessageWords.standardArabic.contains(hash) { return .arabic }
            return isOwn ? .darja : nil
        }
        if MessageWords.english.contains(hash) { return .english }
        if MessageWords.isFrench(hash) || isElided(word) { return .french }
        return isOwn && !name.isTag ? .darja : nil
    }

    private static func isElided(_ word: ArraySlice<UInt32>) -> Bool {
        if word.starts(with: [0x71, 0x75, 0x27]) { return true }
        guard word.count > 1, let first = word.first, word[word.startIndex + 1] == 0x27 else { return false }
        return [0x6C, 0x64, 0x6A, 0x6D, 0x74, 0x73, 0x6E, 0x63].contains(first)
    }

    private struct Count {
        var arabicLetters = 0
        var latinLetters = 0
        var words: [Language: Int] = [:]

        mutating func add(_ word: ArraySlice<UInt32>, name: DarjaName) {
            if let first = word.first, Letters.isArabic(first) {
                arabicLetters += word.count
            } else {
                latinLetters += word.count
            }
            if let language = MessageLanguage.language(of: word, name: name) { words[language, default: 0] += 1 }
        }

        var script: Script {
            let letters = arabicLetters + latinLetters
            if letters == 0 { return .none }
            if arabicLetters * 5 > letters * 4 { return .arabic }
            return latinLetters * 5 > letters * 4 ? .latin : .mixed
        }

        func language(_ script: Script) -> Language {
            let (darja, french, english) = (words[.darja] ?? 0, words[.french] ?? 0, words[.english] ?? 0)
            switch script {
            case .none: return .none
            case .mixed: return .mixed
            case .arabic: return (words[.arabic] ?? 0) > darja ? .arabic : .darja
            case .latin: break
            }
            if english > french, english > darja { return .english }
            if darja == 0, french == 0 { return .darja }
            if french * 4 >= (french + darja) * 3 { return .french }
            return darja * 4 >= (french + darja) * 3 ? .darja : .mixed
        }
    }
}
