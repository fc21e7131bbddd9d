import FoggaraText

/// A replacement rule over a text: a pattern of this program and what stands for each match.
struct MarkdownRule: Sendable {
    private let pattern: Pattern?

    /// Compiles a pattern as JavaScript reads it.
    init(_ source: String, _ options: PatternOptions = []) {
        // A fixed text that compiles; the tests run every rule.
        pattern = try? Pattern(source, options: options.union(.ecmaScript))  // see above
    }

    /// The groups of one match, 0 for the whole; a group that took no part is empty.
    struct Match {
        fileprivate let match: PatternMatch
        fileprivate let subject: String

        subscript(group: Int) -> String { match.text(group, in: subject).map(String.init) ?? "" }

        /// Whether a group took part.
        func has(_ group: Int) -> Bool { match.ranges.indices.contains(group) && match.ranges[group] != nil }
    }

    /// The text with every match replaced; unchanged when the search takes too many steps.
    func replacing(_ text: String, _ body: (Match) -> String) -> String {
        guard let pattern else { return text }
        do {
            return try pattern.replacing(in: text) { body(Match(match: $0, subject: text)) }
        } catch { return text }
    }

    /// The text with every match replaced by a fixed text.
    func replacing(_ text: String, with replacement: String) -> String { replacing(text) { _ in replacement } }

    /// Whether the pattern occurs.
    func occurs(in text: String) -> Bool { first(in: text) != nil }

    /// The first match.
    func first(in text: String) -> Match? {
        do {
            return try pattern?.firstMatch(in: text).map { Match(match: $0, subject: text) }
        } catch { return nil }
    }

    /// Byte range of the first match at or after an offset.
    func range(in text: String, from offset: Int = 0) -> Range<Int>? {
        do { return try pattern?.firstMatch(in: text, from: offset)?.range } catch { return nil }
    }

    /// The parts of the text between the matches.
    func split(_ text: String) -> [String] {
        do { return try pattern?.split(text) ?? [text] } catch { return [text] }
    }
}
