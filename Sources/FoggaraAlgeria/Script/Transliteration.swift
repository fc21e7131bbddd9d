/// Words of Darja written in the other script, for showing and searching; understanding never goes this way.
///
/// Plan: a word of the lexicon gets the spelling of its entry that sounds the same; every other word is written letter by
/// letter. Of words that the lexicon does not know, letter rules get four in ten as a writer would put them.
/// - Guarantees: what is already in the wanted script, numbers, links and marks stay as they are.
/// - Source: usage of Algerian chats, the letters of the guide "Darja"; share of right words measured on the NArabizi
///   treebank (read 2026-10).
package enum Transliteration {
    /// Latin words in Arabic letters: `ch7al hada?` is `شحال هادا؟`.
    package static func arabic(_ text: String) -> String {
        rewritten(text, isWanted: { ($0 >= 0x61 && $0 <= 0x7A) || Letters.isDigit($0) || $0 == 0x27 }) { word in
            guard word.contains(where: { $0 >= 0x61 }) else { return nil }
            return DarjaLexicon.wide.spelling(of: word, inArabic: true) ?? LatinToArabic.word(word)
        }
    }

    /// Arabic words in Latin letters as Algerians type them: `شحال هادا؟` is `chhal hada?`.
    package static func latin(_ text: String) -> String {
        rewritten(text, isWanted: Letters.isArabic) { word in
            DarjaLexicon.wide.spelling(of: word, inArabic: false) ?? ArabicToLatin.word(word)
        }
    }

    /// The consonants of a text, the same for both scripts, see ``SoundKey``.
    package static func sound(_ text: String) -> String {
        var key: [UInt32] = []
        SoundKey.key(Folding.scalars(text)[...], into: &key)
        return Words.text(key[...])
    }

    /// Text with every run of wanted letters exchanged; question marks and commas follow the script.
    private static func rewritten(
        _ text: String, isWanted: (UInt32) -> Bool, _ word: (ArraySlice<UInt32>) -> [UInt32]?
    ) -> String {
        let clean = DarjaClean(text).scalars
        var out: [UInt32] = []
        out.reserveCapacity(clean.count + 8)
        var index = 0
        while index < clean.count {
            var end = index
            while end < clean.count, clean[end] != 0x20, clean[end] != 0x0A { end += 1 }
            if isLiteral(clean[index..<end]) {
                out += clean[index..<end]
            } else {
                append(clean[index..<end], isWanted, word, to: &out)
            }
            if end < clean.count { out.append(clean[end]) }
            index = end + 1
        }
        return Words.text(out[...])
    }

    /// Links, addresses, handles and tags are names, not words.
    private static func isLiteral(_ part: ArraySlice<UInt32>) -> Bool {
        part.contains { $0 == 0x40 || $0 == 0x3C } || part.first == 0x23 || Words.text(part).contains("://")
    }

    private static func append(
        _ part: ArraySlice<UInt32>, _ isWanted: (UInt32) -> Bool, _ word: (ArraySlice<UInt32>) -> [UInt32]?,
        to out: inout [UInt32]
    ) {
        var index = part.startIndex
        while index < part.endIndex {
            var folded: [UInt32] = []
            var end = index
            while end < part.endIndex {
                var letters: [UInt32] = []
                Folding.append(part[end], to: &letters)
                guard !letters.isEmpty, letters.allSatisfy(isWanted) else { break }
                folded += letters
                end += 1
            }
            if end == index {
                out.append(part[index])
                index += 1
            } else {
                out += word(folded[...]) ?? Array(part[index..<end])
                index = end
            }
        }
    }
}

extension DarjaLexicon {
    /// The spelling in one script of the entry that a folded word belongs to, when one sounds like the word.
    fileprivate func spelling(of word: ArraySlice<UInt32>, inArabic: Bool) -> [UInt32]? {
        guard let number = lookUp(WordHash.of(word), count: word.count) else { return nil }
        if isPlace(number), let code = Int(names[number].dropFirst(3).prefix(2)).flatMap(WilayaCode.init(rawValue:)) {
            return (inArabic ? Wilaya(code).nameArabic : Wilaya(code).nameFrench).unicodeScalars.map(\.value)
        }
        return sounds.spelling(like: word, name: number, inArabic: inArabic)
    }
}
