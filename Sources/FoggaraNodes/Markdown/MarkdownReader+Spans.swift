import FoggaraText

extension MarkdownReader {
    /// Reads code inside lines.
    func codeSpans(_ text: String) -> String {
        Self.codeSpan.replacing(text) { match in
            let code = Self.blanksAround.replacing(match[3], with: "")
            return match[1] + self.hashSpan("<code>\(Self.encodedCode(code))</code>")
        }
    }

    /// Reads emphasis by underscores, then by asterisks.
    func emphasis(_ text: String) -> String {
        var text = text
        if options.has("literalMidWordUnderscores") {
            for (rule, tags) in Self.wordUnderscores { text = rule.replacing(text) { tags.open + $0[1] + tags.close } }
        } else {
            for (rule, tags) in Self.underscores { text = rule.replacing(text) { Self.wrapped($0, tags) } }
        }
        if options.has("literalMidWordAsterisks") {
            for (rule, tags) in Self.wordAsterisks {
                text = rule.replacing(text) { $0[1] + tags.open + $0[2] + tags.close }
            }
        } else {
            for (rule, tags) in Self.asterisks { text = rule.replacing(text) { Self.wrapped($0, tags) } }
        }
        return text
    }

    /// The text in its tags; emphasis that ends with a blank is none.
    private static func wrapped(_ match: MarkdownRule.Match, _ tags: (open: String, close: String)) -> String {
        guard let last = match[1].last, !last.isWhitespace else { return match[0] }
        return tags.open + match[1] + tags.close
    }

    private typealias Tags = (open: String, close: String)
    private static let both: Tags = ("<strong><em>", "</em></strong>")
    private static let strong: Tags = ("<strong>", "</strong>")
    private static let em: Tags = ("<em>", "</em>")
    private static let underscores: [(MarkdownRule, Tags)] = [
        (MarkdownRule("___(\\S[\\s\\S]*?)___"), both), (MarkdownRule("__(\\S[\\s\\S]*?)__"), strong),
        (MarkdownRule("_([^\\s_][\\s\\S]*?)_"), em),
    ]
    private static let wordUnderscores: [(MarkdownRule, Tags)] = [
        (MarkdownRule("\\b___(\\S[\\s\\S]*?)___\\b"), both), (MarkdownRule("\\b__(\\S[\\s\\S]*?)__\\b"), strong),
        (MarkdownRule("\\b_(\\S[\\s\\S]*?)_\\b"), em),
    ]
    private static let asterisks: [(MarkdownRule, Tags)] = [
        (MarkdownRule("\\*\\*\\*(\\S[\\s\\S]*?)\\*\\*\\*"), both),
        (MarkdownRule("\\*\\*(\\S[\\s\\S]*?)\\*\\*"), strong),
        (MarkdownRule("\\*([^\\s*][\\s\\S]*?)\\*"), em),
    ]
    private static let wordAsterisks: [(MarkdownRule, Tags)] = [
        (MarkdownRule("([^*]|^)\\B\\*\\*\\*(\\S[\\s\\S]*?)\\*\\*\\*\\B(?!\\*)"), both),
        (MarkdownRule("([^*]|^)\\B\\*\\*(\\S[\\s\\S]*?)\\*\\*\\B(?!\\*)"), strong),
        (MarkdownRule("([^*]|^)\\B\\*(\\S[\\s\\S]*?)\\*\\B(?!\\*)"), em),
    ]
    private static let codeSpan = MarkdownRule("(^|[^\\\\])(`+)([^\\r]*?[^`])\\2(?!`)", .multiline)
    private static let blanksAround = MarkdownRule("^[ \\t]+|[ \\t]+$")
}
