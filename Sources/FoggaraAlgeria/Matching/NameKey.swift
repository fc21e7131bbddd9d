/// A person's name reduced to the consonants that both scripts share.
///
/// Plan: the name is folded and cut into words; `el` alone is dropped, `ben`, `bou`, `abd`, `ould` join the word behind
/// them, and the article inside `abdelkader` goes. Each word keeps its consonants in one letter a sound, vowels and `ع`
/// only as `a` at its beginning; doubled letters count once and a final h is mute. `Mohamed Benali` and `محمد بن علي`
/// are both `mhmd bnl`.
/// - Source: spellings of Algerian civil-status lists in both scripts; house rule, tested on pairs of names.
package struct NameKey: Hashable, Sendable {
    /// The words, each in sounds written as ASCII letters; a lone letter is an initial.
    let words: [Word]

    struct Word: Hashable, Sendable {
        let sounds: [UInt8]
        let isInitial: Bool
    }

    /// Reduces a name.
    package init(_ name: String) {
        var parts: [[UInt32]] = []
        var isOpen = false
        for word in Words.split(Folding.scalars(name)) {
            if Self.titles.contains(word.text) || Self.articles.contains(word.text) { continue }
            let letters = Array(word.text.unicodeScalars.map(\.value))
            if isOpen, let last = parts.indices.last {
                parts[last] += letters
            } else {
                parts.append(letters)
            }
            isOpen = Self.joining.contains(word.text)
        }
        words = parts.prefix(8).compactMap { letters in
            let sounds = NameSounds.sounds(letters)
            return sounds.isEmpty ? nil : Word(sounds: sounds, isInitial: letters.count == 1)
        }
    }

    /// Whether nothing of the name is left.
    package var isEmpty: Bool { words.isEmpty }

    /// The sounds with blanks between the words.
    package var text: String {
        words.map { String(decoding: $0.sounds, as: UTF8.self) }.joined(separator: " ")
    }

    private static let titles = Words.set("mr mme mlle monsieur madame السيد السيدة")
    private static let articles = Words.set("el al ال")
    static let joining = Words.set("ben bin bent bou abd abdel abdal abdul ould عبد بن بنت بو ولد")
}

extension NameKey {
    /// Sounds of all words together.
    var joined: [UInt8] { words.flatMap(\.sounds) }
}
