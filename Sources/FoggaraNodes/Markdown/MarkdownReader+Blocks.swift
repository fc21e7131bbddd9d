import FoggaraText

extension MarkdownReader {
    /// Puts finished code blocks of HTML aside.
    func hashPreCode(_ text: String) -> String {
        Self.preCode.replacing(text) { match in
            let html = match[1] + Self.encodedCode(match[2]) + match[3]
            self.fences.append((match[0], html))
            return "\n\n¨G\(self.fences.count - 1)G\n\n"
        }
    }

    /// Puts code elements inside lines aside.
    func hashCodeTags(_ text: String) -> String {
        Self.codeTags.replacing(text) { self.hashSpan($0[1] + Self.encodedCode($0[2]) + $0[3]) }
    }

    /// Reads code between fences.
    func codeFences(_ text: String) -> String {
        guard options.has("ghCodeBlocks", or: true) else { return text }
        return Self.fence.replacing(text) { match in
            let code = Self.trimmedLines(Self.detabbed(Self.encodedCode(match[3])))
            let name = match[2]
            let kind = name.isEmpty ? "" : " class=\"\(name) language-\(name)\""
            self.fences.append((match[0], Self.trimmedLines("<pre><code\(kind)>\(code)\n</code></pre>")))
            return "\n\n¨G\(self.fences.count - 1)G\n\n"
        }
    }

    /// Reads code by its indentation.
    func codeBlocks(_ text: String) -> String {
        let result = Self.indentedCode.replacing(text + "¨0") { match in
            let code = Self.trimmedLines(Self.detabbed(Self.encodedCode(Self.outdented(match[1]))))
            return self.hashBlock("<pre><code>\(code)\n</code></pre>") + match[2]
        }
        return result.replacing("¨0", with: "")
    }

    /// Puts blocks of HTML aside, each from its tag at the beginning of a line to the tag that closes it.
    func hashBlocks(_ text: String) -> String {
        var text = text
        if options.has("backslashEscapesHTMLTags") {
            text = Self.escapedTag.replacing(text) { "&lt;\($0[1])&gt;" }
        }
        if text.contains("<") {
            for element in Self.elements { text = hashElement(element, text) }
            text = Self.ruleTag.replacing(text) { self.hashBlock($0[1]) }
            text = Self.comment.replacing(text) { self.hashBlock($0[0]) }
            text = Self.instruction.replacing(text) { self.hashBlock($0[1]) }
        }
        return text
    }

    private func hashElement(_ element: (open: MarkdownRule, tags: MarkdownRule), _ text: String) -> String {
        var text = text
        var from = 0
        while let open = element.open.range(in: text, from: from) {
            let bytes = Array(text.utf8)
            var depth = 0
            var place = open.lowerBound
            var end: Int?
            while let tag = element.tags.range(in: text, from: place) {
                depth += bytes[tag.lowerBound + 1] == UInt8(ascii: "/") ? -1 : 1
                place = tag.upperBound
                if depth == 0 {
                    end = place
                    break
                }
            }
            guard let end else { return text }
            let block = String(decoding: bytes[open.lowerBound..<end], as: UTF8.self)
            let mark = hashBlock(marked(block))
            let before = String(decoding: bytes[..<open.lowerBound], as: UTF8.self)
            text = before + mark + String(decoding: bytes[end...], as: UTF8.self)
            from = before.utf8.count + mark.utf8.count
        }
        return text
    }

    /// A block of HTML whose first tag says that Markdown stands inside it is read.
    private func marked(_ block: String) -> String {
        guard let parts = Self.markdownAttribute.first(in: block) else { return block }
        let opening = Self.markdownWord.replacing(parts[1], with: "")
        return opening + blockGamut(parts[2]) + parts[3]
    }

    /// Reads quotes.
    func blockQuotes(_ text: String) -> String {
        let rule = options.has("splitAdjacentBlockquotes") ? Self.splitQuotes : Self.quotes
        return rule.replacing(text + "\n\n") { match in
            var quote = Self.quoteMark.replacing(match[0], with: "")
            quote = Self.blankLines.replacing(quote, with: "")
            quote = self.codeFences(quote)
            quote = self.blockGamut(quote)
            quote = Self.lineStart.replacing(quote) { $0[1] + "  " }
            quote = Self.indentedPre.replacing(quote) { Self.twoBlanks.replacing($0[1], with: "") }
            return self.hashBlock("<blockquote>\n\(quote)\n</blockquote>")
        }
    }

    private static let preCode = MarkdownRule(
        "^( {0,3}<pre\\b[^>]*>\\s*<code\\b[^>]*>)([\\s\\S]*?)(</code>\\s*</pre>)", [.multiline, .caseInsensitive])
    private static let codeTags = MarkdownRule("(<code\\b[^>]*>)([\\s\\S]*?)(</code>)", .caseInsensitive)
    private static let fence = MarkdownRule(
        "(?:^|\\n)(?: {0,3})(```+|~~~+)(?: *)([^\\s`~]*)\\n([\\s\\S]*?)\\n(?: {0,3})\\1")
    private static let indentedCode = MarkdownRule(
        "(?:\\n\\n|^)((?:(?:[ ]{4}|\\t).*\\n+)+)(\\n*[ ]{0,3}[^ \\t\\n]|(?=¨0))")
    private static let escapedTag = MarkdownRule("\\\\<(/?[^>]+?)>")
    private static let elements: [(open: MarkdownRule, tags: MarkdownRule)] = [
        "pre", "div", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "table", "dl", "ol", "ul", "script",
        "noscript", "form", "fieldset", "iframe", "math", "style", "section", "header", "footer", "nav", "article",
        "aside", "address", "audio", "canvas", "figure", "hgroup", "output", "video", "details", "p",
    ].map { name in
        (
            MarkdownRule("^ {0,3}<\(name)\\b[^>]*>", [.multiline, .caseInsensitive]),
            MarkdownRule("<\(name)\\b[^>]*>|</\(name)>", .caseInsensitive)
        )
    }
    private static let ruleTag = MarkdownRule("\\n( {0,3}<hr\\b[^<>]*?/?>)[ \\t]*(?=\\n{2,})", .caseInsensitive)
    private static let comment = MarkdownRule("^ {0,3}<!--[\\s\\S]*?-->", .multiline)
    private static let instruction = MarkdownRule("(?:\\n\\n)( {0,3}(?:<([?%])[^\\r]*?\\2>)[ \\t]*(?=\\n{2,}))")
    private static let markdownAttribute = MarkdownRule(
        "^(\\s*<[^>]*\\bmarkdown\\b[^>]*>)([\\s\\S]*)(</[^>]+>)$", .caseInsensitive)
    private static let markdownWord = MarkdownRule("\\s*\\bmarkdown(?:=[\"']?1[\"']?)?")
    private static let quotes = MarkdownRule("((^ {0,3}>[ \\t]?.+\\n(.+\\n)*)\\n*)+", .multiline)
    private static let splitQuotes = MarkdownRule("^ {0,3}>[\\s\\S]*?(?:\\n\\n)", .multiline)
    private static let quoteMark = MarkdownRule("^[ \\t]*>[ \\t]?", .multiline)
    private static let blankLines = MarkdownRule("^[ \\t]+$", .multiline)
    private static let lineStart = MarkdownRule("(^|\\n)")
    private static let indentedPre = MarkdownRule("(\\s*<pre>[^\\r]+?</pre>)", .multiline)
    private static let twoBlanks = MarkdownRule("^  ", .multiline)
}
