/// Text as Slack's markup wants it.
enum SlackText {
    /// The text with `&`, `<` and `>` as entities, save in entities and in links and mentions of Slack's own.
    ///
    /// - Shape: `Tom & <b>` becomes `Tom &amp; &lt;b&gt;`; `<https://a.dz|advert>` stays.
    /// - Source: docs.slack.dev/messaging/formatting-message-text, section "Escaping text", read 2026-01-15.
    static func escaped(_ text: String) -> String {
        var result = ""
        var rest = text[...]
        while let character = rest.first {
            switch character {
            case "&":
                if let entity = ["&amp;", "&lt;", "&gt;"].first(where: { rest.hasPrefix($0) }) {
                    result += entity
                    rest = rest.dropFirst(entity.count)
                    continue
                }
                result += "&amp;"
            case "<":
                if let markup = markup(rest) {
                    result += markup
                    rest = rest.dropFirst(markup.count)
                    continue
                }
                result += "&lt;"
            case ">":
                // At the beginning of a line it is Slack's mark for a quotation.
                result += result.isEmpty || result.last == "\n" ? ">" : "&gt;"
            default: result.append(character)
            }
            rest = rest.dropFirst()
        }
        return result
    }

    private static func markup(_ text: Substring) -> Substring? {
        guard let end = text.firstIndex(of: ">") else { return nil }
        let inner = text[..<end].dropFirst()
        let begins = ["http://", "https://", "mailto:", "tel:", "@", "#", "!"]
        guard begins.contains(where: { inner.hasPrefix($0) }), !inner.contains("\n"), !inner.contains("<") else {
            return nil
        }
        return text[...end]
    }
}
