/// A customer's message, read: clean text, tokens, names, language, intent.
///
/// - Shape: `slm ch7al hada?` has the names `salam chhal hada ?`, the intent price and the language Darja.
/// - Guarantees: never fails; reads at most 4,096 scalars and 512 tokens; linear in the text.
/// - Source: the guide "Darja" tells the rules and where they come from.
package struct DarjaMessage: Sendable {
    let cleanText: DarjaClean
    let folded: DarjaFolded
    let tokens: [DarjaToken]
    let names: [DarjaName]

    /// Reads a message.
    package init(_ text: String) {
        cleanText = DarjaClean(text)
        folded = DarjaFolded(cleanText.scalars)
        tokens = DarjaTokenizer(lexicon: .shared).tokens(folded.scalars)
        var namer = DarjaNamer(lexicon: .wide, scalars: folded.scalars, tokens: tokens)
        names = namer.run()
    }

    /// The message for showing: one form of characters, no invisible signs, ASCII digits, emoji as tags.
    package var clean: String { cleanText.text }

    /// The message for searching: clean, in small letters without accents, one form of every Arabic letter.
    package var fold: String { folded.text }

    /// Every known word by its name in the lexicon, entities as tags: `wilaya <w:19>`.
    package var canonical: String {
        var namer = DarjaNamer(lexicon: .shared, scalars: folded.scalars, tokens: tokens)
        return namer.run().map(\.text).joined(separator: " ")
    }

    /// Makes the clean and the folded form of a text and gives how many scalars they have, for measuring.
    package static func normalForms(_ text: String) -> Int {
        let clean = DarjaClean(text)
        return clean.scalars.count + DarjaFolded(clean.scalars).scalars.count
    }

    /// The intent.
    package var intent: IntentReading { IntentReading(self) }

    /// The language.
    package var language: MessageLanguage { MessageLanguage(self) }

    /// Whether the message was longer than what is read.
    package var isShortened: Bool { cleanText.isShortened }

    /// The pieces of the message with their names and the UTF-8 offsets at which they stand in the original.
    package var spans: [(name: String, range: Range<Int>)] {
        names.map { name in
            let first = tokens[name.tokens.lowerBound].range.lowerBound
            let last = tokens[name.tokens.upperBound - 1].range.upperBound - 1
            let start = cleanText.starts[Int(folded.origins[first])]
            let end = cleanText.ends[Int(folded.origins[last])]
            return (name.text, Int(start)..<max(Int(start), Int(end)))
        }
    }

    /// The folded words of a name, as written.
    func written(_ name: DarjaName) -> String {
        tokens[name.tokens].map { Words.text(folded.scalars[$0.range]) }.joined(separator: " ")
    }
}
