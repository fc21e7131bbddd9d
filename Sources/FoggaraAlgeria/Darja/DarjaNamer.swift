/// Gives every token its name: numbers in their place, phrases, negations, single words.
struct DarjaNamer {
    let lexicon: DarjaLexicon
    let stems: Stems
    let scalars: [UInt32]
    let tokens: [DarjaToken]
    private var hashes: [UInt64] = []
    private var names: [DarjaName] = []

    init(lexicon: DarjaLexicon, scalars: [UInt32], tokens: [DarjaToken]) {
        self.lexicon = lexicon
        stems = Stems(lexicon: lexicon)
        self.scalars = scalars
        self.tokens = tokens
        hashes = tokens.map { $0.kind == .word ? WordHash.of(scalars[$0.range]) : 0 }
    }

    /// The names of all tokens in order.
    mutating func run() -> [DarjaName] {
        names.reserveCapacity(tokens.count)
        var index = 0
        while index < tokens.count { index = name(at: index) }
        return names
    }

    /// Names the token at an index, perhaps with those behind it; gives the index of the next token to name.
    private mutating func name(at index: Int) -> Int {
        let token = tokens[index]
        let one = index..<index + 1
        guard token.kind == .word else {
            names.append(entity(token, one))
            return index + 1
        }
        if token.range.count > Stems.limit {
            names.append(DarjaName(word: text(index), isUnknown: false, tokens: one))
            return index + 1
        }
        if isSize(token, index) {
            names.append(DarjaName(tag: "size", value: text(index), tokens: one))
            return index + 1
        }
        if let (number, count) = phrase(index) {
            names.append(DarjaName(number: number, tokens: index..<index + count))
            return index + count
        }
        if hashes[index] == Known.maLatin || hashes[index] == Known.maArabic {
            if let number = denied(index) {
                names.append(negation(number, index..<index + 2))
                return index + 2
            }
            names.append(DarjaName(word: text(index), isUnknown: false, tokens: one))
            return index + 1
        }
        if hashes[index] == Known.ou {
            names.append(ou(index))
            return index + 1
        }
        let word = scalars[token.range]
        if let number = lexicon.lookUp(hashes[index], count: word.count) {
            names.append(DarjaName(number: number, tokens: one))
        } else if let number = stems.negated(word), !isTag(number) {
            names.append(negation(number, isGuessed: true, one))
        } else if let number = stems.name(word) {
            names.append(DarjaName(number: number, isGuessed: true, tokens: one))
        } else {
            names.append(DarjaName(word: text(index), isUnknown: true, tokens: one))
        }
        return index + 1
    }

    private func text(_ index: Int) -> String { Words.text(scalars[tokens[index].range]) }

    private func isTag(_ number: Int) -> Bool { lexicon.names[number].utf8.first == 0x3C }

    private func entity(_ token: DarjaToken, _ one: Range<Int>) -> DarjaName {
        let index = one.lowerBound
        switch token.kind {
        case .all: return DarjaName(tag: "all_wilayas", value: "", tokens: one)
        case .emoji: return DarjaName(tag: "e", value: token.value, tokens: one)
        case .mark: return DarjaName(word: "?", isUnknown: false, tokens: one)
        case .n:
            if names.last?.number == Known.wilaya, names.last?.isNegated == false, let code = Int(token.value),
                (1...69).contains(code)
            {
                return DarjaName(tag: "w", value: QuantityScanner.two(code), tokens: one)
            }
            if token.value.utf8.count >= 3, index > 0, Known.with.contains(hashes[index - 1]),
                token.value.utf8.allSatisfy({ (0x30...0x39).contains($0) })
            {
                let digits = token.value.drop { $0 == "0" }
                return DarjaName(tag: "dzd", value: digits.isEmpty ? "0" : String(digits), tokens: one)
            }
            return DarjaName(tag: "n", value: token.value, tokens: one)
        default: return DarjaName(tag: token.kind.rawValue, value: token.value, tokens: one)
        }
    }

    /// Whether a letter s, m or l is a size: behind a word for size, or a capital at the end of a group of words.
    private func isSize(_ token: DarjaToken, _ index: Int) -> Bool {
        guard token.range.count == 1, [0x73, 0x6D, 0x6C].contains(scalars[token.range.lowerBound]) else { return false }
        if names.last?.number == Known.taille, names.last?.isNegated == false { return true }
        guard token.isCapital else { return false }
        if token.isStop || index + 1 == tokens.count { return true }
        let next = tokens[index + 1]
        if next.kind == .mark || next.kind == .n { return true }
        guard next.kind == .word, let after = lexicon.lookUp(hashes[index + 1], count: next.range.count) else {
            return false
        }
        return after == Known.wella || after == Known.and
    }

    private func phrase(_ index: Int) -> (number: Int, count: Int)? {
        var count = min(lexicon.longestPhrase(hashes[index]), 6, tokens.count - index)
        while count > 1 {
            if tokens[index..<index + count].allSatisfy({ $0.kind == .word }) {
                var hash = WordHash()
                for place in index..<index + count {
                    if place > index { hash.append(0x20) }
                    hash.append(scalars[tokens[place].range])
                }
                if let number = lexicon.lookUp(hash.value, count: 0, isPhrase: true) { return (number, count) }
            }
            count -= 1
        }
        return nil
    }

    /// The verb that `ma` denies: it ends in "ch", or "walou" follows it.
    private func denied(_ index: Int) -> Int? {
        guard index + 1 < tokens.count, tokens[index + 1].kind == .word else { return nil }
        let word = scalars[tokens[index + 1].range]
        guard word.count <= Stems.limit else { return nil }
        var number: Int?
        if let stem = stems.withoutNegation(word), stem.count >= 2 {
            number = stems.name(stem)
        } else if index + 2 < tokens.count, Known.nothing.contains(hashes[index + 2]) {
            number = stems.name(word)
        }
        return number.flatMap { isTag($0) ? nil : $0 }
    }

    /// What is not there has a name of its own; every other denied word keeps its name.
    private func negation(_ number: Int, isGuessed: Bool = false, _ range: Range<Int>) -> DarjaName {
        switch number {
        case Known.kayen, Known.kan:
            DarjaName(number: Known.makach ?? number, isGuessed: isGuessed, tokens: range)
        case Known.have: DarjaName(number: Known.haveNot ?? number, isGuessed: isGuessed, tokens: range)
        default: DarjaName(number: number, isNegated: true, isGuessed: isGuessed, tokens: range)
        }
    }

    /// `ou` is "where" at the end or before forms of être, "or" between French words, else "and".
    private func ou(_ index: Int) -> DarjaName {
        let before = index > 0 ? hashes[index - 1] : 0
        let after = index + 1 < tokens.count ? hashes[index + 1] : 0
        let meaning: Int?
        if after == 0 || Known.whereNext.contains(after) || Known.whereBefore.contains(before) {
            meaning = Known.win
        } else {
            meaning = MessageWords.isFrench(before) && MessageWords.isFrench(after) ? Known.wella : Known.and
        }
        guard let meaning else { return DarjaName(word: "ou", isUnknown: false, tokens: index..<index + 1) }
        return DarjaName(number: meaning, tokens: index..<index + 1)
    }

    /// Words and names that rules speak of.
    private enum Known {
        static let maLatin = WordHash.of("ma")
        static let maArabic = WordHash.of("ما")
        static let ou = WordHash.of("ou")
        static let with = hashes("b ب bi")
        static let whereNext = hashes("est sont se en etes exactement")
        static let whereBefore = hashes("etes c'est")
        static let nothing = hashes("walou walo walu oualou والو hata حتى حتي")
        static let wilaya = DarjaLexicon.shared.number(of: "wilaya")
        static let taille = DarjaLexicon.shared.number(of: "taille")
        static let wella = DarjaLexicon.shared.number(of: "wella")
        static let and = DarjaLexicon.shared.number(of: "w_and")
        static let win = DarjaLexicon.shared.number(of: "win")
        static let kayen = DarjaLexicon.shared.number(of: "kayen")
        static let kan = DarjaLexicon.shared.number(of: "kan")
        static let makach = DarjaLexicon.shared.number(of: "makach")
        static let have = DarjaLexicon.shared.number(of: "3andi")
        static let haveNot = DarjaLexicon.shared.number(of: "ma3andich")

        private static func hashes(_ words: String) -> Set<UInt64> {
            Set(words.split(separator: " ").map { WordHash.of($0) })
        }
    }
}
