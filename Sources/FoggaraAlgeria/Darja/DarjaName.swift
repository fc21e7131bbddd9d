/// What one or several tokens are called: a name of the lexicon, a tag such as `<tel:+213551234567>`, or the word itself.
struct DarjaName {
    /// The number in the lexicon; nil for tags of entities and words it does not know.
    let number: Int?
    /// The name when it is not in the lexicon.
    private let own: String
    /// Whether a "not" stands before or around it.
    let isNegated: Bool
    /// Whether the lexicon does not know the word.
    let isUnknown: Bool
    /// The hash of the name, for entities of its kind without the value.
    let kind: UInt64
    /// The tokens it stands for.
    let tokens: Range<Int>

    /// A name of the lexicon.
    init(number: Int, isNegated: Bool = false, tokens: Range<Int>) {
        self.number = number
        own = ""
        self.isNegated = isNegated
        isUnknown = false
        let lexicon = DarjaLexicon.shared
        kind = isNegated ? WordHash.of("neg:" + lexicon.names[number]) : lexicon.kinds[number]
        self.tokens = tokens
    }

    /// The tag of an entity.
    init(tag: String, value: String, tokens: Range<Int>) {
        number = nil
        own = value.isEmpty ? "<\(tag)>" : "<\(tag):\(value)>"
        isNegated = false
        isUnknown = false
        kind = tag == "e" ? WordHash.of(own) : WordHash.of("<\(tag)>")
        self.tokens = tokens
    }

    /// A word or mark as it is.
    init(word: String, isUnknown: Bool, tokens: Range<Int>) {
        number = nil
        own = word
        isNegated = false
        self.isUnknown = isUnknown
        kind = WordHash.of(word)
        self.tokens = tokens
    }

    /// The name as the canonical form writes it.
    var text: String {
        guard let number else { return own }
        return isNegated ? "neg:" + DarjaLexicon.shared.names[number] : DarjaLexicon.shared.names[number]
    }

    /// The value of an entity of a kind: `+213551234567` of `tel`; nil for other names.
    func value(_ tag: String) -> Substring? {
        let text = number.map { DarjaLexicon.shared.names[$0] } ?? own
        guard !isNegated, text.utf8.first == 0x3C, text.hasPrefix("<\(tag):") else { return nil }
        return text.dropFirst(tag.utf8.count + 2).dropLast()
    }
}
