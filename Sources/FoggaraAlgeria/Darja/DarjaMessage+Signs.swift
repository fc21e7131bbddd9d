extension DarjaMessage {
    /// Whether the message asks something: a question mark, a question word, or a word of being there in a message
    /// about what there is.
    package func isQuestion(_ intent: Intent) -> Bool {
        names.contains { name in
            Self.questionSigns.contains(name.kind) || MessageWords.has(.question, name)
                || (intent == .availability && MessageWords.has(.there, name))
        }
    }

    /// Whether the message denies something.
    package var isNegated: Bool { names.contains { $0.isNegated || MessageWords.has(.negative, $0) } }

    /// Whether the message shows anger by an emoji.
    package var isAngry: Bool { names.contains { $0.kind == Self.angry } }

    /// Whether the message greets.
    package var greets: Bool { names.contains { MessageWords.has(.greetings, $0) } }

    private static let questionSigns: Set<UInt64> = [
        WordHash.of("?"), WordHash.of("<e:question>"), WordHash.of("<e:think>"),
    ]
    private static let angry = WordHash.of("<e:angry>")
}
