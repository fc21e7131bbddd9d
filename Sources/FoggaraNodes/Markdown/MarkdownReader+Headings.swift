import FoggaraText

extension MarkdownReader {
    /// Reads headings, underlined or begun by number signs.
    func headings(_ text: String) -> String {
        let start = options.number("headerLevelStart", or: 1)
        let rule = options.has("requireSpaceBeforeHeadingText") ? Self.spacedHeading : Self.heading
        var text = Self.underlined.replacing(text) { self.heading($0[1], level: start) }
        text = Self.dashed.replacing(text) { self.heading($0[1], level: start + 1) }
        return rule.replacing(text) { self.heading($0[2], level: start - 1 + $0[1].count) }
    }

    private func heading(_ text: String, level: Int) -> String {
        var shown = text
        if options.has("customizedHeaderId") { shown = Self.givenID.replacing(text, with: "") }
        let body = spanGamut(shown)
        let id = options.has("noHeaderId") ? "" : " id=\"\(headingID(text))\""
        return hashBlock("<h\(level)\(id)>\(body)</h\(level)>")
    }

    private func headingID(_ text: String) -> String {
        var title = text
        if options.has("customizedHeaderId"), let given = Self.givenID.first(in: text) { title = given[1] }
        var prefix = options.text("prefixHeaderId") ?? ""
        if prefix == "true" { prefix = "section-" } else if prefix == "false" { prefix = "" }
        let isRaw = options.has("rawPrefixHeaderId")
        if !isRaw { title = prefix + title }
        if options.has("ghCompatibleHeaderId") {
            title = title.replacing(" ", with: "-").replacing("&amp;", with: "").replacing("¨T", with: "")
                .replacing("¨D", with: "")
            title = Self.githubSigns.replacing(title, with: "").lowercased()
        } else if options.has("rawHeaderId") {
            title = title.replacing(" ", with: "-").replacing("&amp;", with: "&").replacing("¨T", with: "¨")
                .replacing("¨D", with: "$").replacing("\"", with: "-").replacing("'", with: "-").lowercased()
        } else {
            title = Self.notWord.replacing(title, with: "").lowercased()
        }
        if isRaw { title = prefix + title }
        let count = headerIDs[title]
        headerIDs[title] = (count ?? 0) + 1
        return count.map { "\(title)-\($0)" } ?? title
    }

    private static let underlined = MarkdownRule("^(.+)[ \\t]*\\n=+[ \\t]*\\n+", .multiline)
    private static let dashed = MarkdownRule("^(.+)[ \\t]*\\n-+[ \\t]*\\n+", .multiline)
    private static let heading = MarkdownRule("^(#{1,6})[ \\t]*(.+?)[ \\t]*#*\\n+", .multiline)
    private static let spacedHeading = MarkdownRule("^(#{1,6})[ \\t]+(.+?)[ \\t]*#*\\n+", .multiline)
    private static let givenID = MarkdownRule("\\{([^{]+?)\\}\\s*$")
    private static let githubSigns = MarkdownRule("[&+$,/:;=?@\"#{}|^¨~\\[\\]`\\\\*)(%.!'<>]")
    private static let notWord = MarkdownRule("[^\\w]")
}
