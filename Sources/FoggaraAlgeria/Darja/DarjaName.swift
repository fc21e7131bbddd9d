/// What one or several tokens are called: a name of the lexicon, a tag such as `<tel:+213551234567>`, or the word itself.
struct DarjaName {
    /// The number in the lexicon; nil for tags of entities and words it does not know.
    let number: Int?
    /// The kind of an entity, such as `tel`; empty for other names.
    private let tag: String
    /// The value of an entity, the word itself when it has no name; empty for names of the lexicon.
    private let own: String
    /// Whether a "not" stands before or around it.
    let isNegated: Bool
    /// Whether the lexicon does not know the word.
    let isUnknown: Bool
    /// Whether the word was found only after taking it apart or by its sound.
    let isGuessed: Bool
    /// The hash of the name, for entities of its kind without the value.
    let kind: UInt64
    /// What the name does.
    let tags: MessageTags
    /// The tokens it stands for.
    let tokens: Range<Int>

    /// A name of the lexicon.
    init(number: Int, isNegated: Bool = false, isGuessed: Bool = false, tokens: Range<Int>) {
        let lexicon = DarjaLexicon.shared
        self.number = number
        tag = lexicon.isPlace(number) && !isNegated ? "w" : ""
        own = ""
        self.isNegated = isNegated
        isUnknown = false
        self.isGuessed = isGuessed
        kind = isNegated ? WordHash.of("neg:" + lexicon.names[number]) : lexicon.kinds[number]
        tags = isNegated ? [] : lexicon.tags[number]
        self.tokens = tokens
    }

    /// The tag of an entity.
    init(tag: String, value: String, tokens: Range<Int>) {
        number = nil
        self.tag = tag
        own = value
        isNegated = false
        isUnknown = false
        isGuessed = false
        kind = tag == "e" ? WordHash.of("<e:\(value)>") : WordHash.of("<\(tag)>")
        tags = []
        self.tokens = tokens
    }

    /// A word or mark as it is.
    init(word: String, isUnknown: Bool, tokens: Range<Int>) {
        number = nil
        tag = ""
        own = word
        isNegated = false
        self.isUnknown = isUnknown
        isGuessed = false
        kind = WordHash.of(word)
        tags = MessageTags.of(kind)
        self.tokens = tokens
    }

    /// The name as the canonical form writes it.
    var text: String {
        guard let number else { return tag.isEmpty ? own : own.isEmpty ? "<\(tag)>" : "<\(tag):\(own)>" }
        return isNegated ? "neg:" + DarjaLexicon.shared.names[number] : DarjaLexicon.shared.names[number]
    }

    /// Whether the name is a tag.
    var isTag: Bool { !tag.isEmpty || (number.map { DarjaLexicon.shared.names[$0].utf8.first == 0x3C } ?? false) }

    /// The value of an entity of a kind: `+213551234567` of `tel`; nil for other names.
    func value(_ tag: String) -> Substring? {
        guard !self.tag.isEmpty, self.tag == tag else { return nil }
        guard let number else { return own.isEmpty ? nil : own[...] }
        return DarjaLexicon.shared.names[number].dropFirst(3).dropLast()
    }
}
