import FoggaraText

/// Turns Markdown into HTML in the passes of the original Markdown, so that odd texts come out as n8n's library has them.
///
/// Plan: blocks that are done are put aside under `¨K7K`, code fences under `¨G7G`, tags inside lines under `¨C7C`, and
/// characters that must not be read again are written `¨E42E`; at the end everything is put back.
///
/// - Source: J. Gruber, Markdown 1.0.1 (the passes); the library's documentation of its options; recordings of n8n 2.41.1.
final class MarkdownReader {
    let options: MarkdownOptions
    var blocks: [String] = []
    var fences: [(text: String, html: String)] = []
    var spans: [String] = []
    var links: [String: LinkTarget] = [:]
    var headerIDs: [String: Int] = [:]
    var listLevel = 0

    /// What a reference stands for.
    struct LinkTarget {
        var url: String
        var title: String?
        var size: (width: String, height: String)?
    }

    /// Reads with these options.
    init(_ options: MarkdownOptions) { self.options = options }

    /// The HTML of a text; empty for an empty one.
    func html(_ markdown: String) -> String {
        if markdown.isEmpty { return markdown }
        var text = markdown.replacing("¨", with: "¨T").replacing("$", with: "¨D")
        text = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n").replacing("\u{A0}", with: "&nbsp;")
        if options.has("smartIndentationFix") { text = Self.withoutIndentation(text) }
        text = Self.detabbed("\n\n" + text + "\n\n")
        text = Self.blankLine.replacing(text, with: "")
        text = hashPreCode(text)
        text = codeFences(text)
        text = hashBlocks(text)
        text = hashCodeTags(text)
        text = linkDefinitions(text)
        text = blockGamut(text)
        text = unhashSpans(text)
        text = Self.unescaped(text)
        text = text.replacing("¨D", with: "$").replacing("¨T", with: "¨")
        guard options.has("completeHTMLDocument") else { return text }
        return
            "<!DOCTYPE HTML>\n<html>\n<head>\n<meta charset=\"utf-8\">\n</head>\n<body>\n\(Self.trimmed(text))\n</body>\n</html>"
    }

    /// Reads blocks: quotes, headings, rules, lists, code, tables, paragraphs.
    func blockGamut(_ text: String) -> String {
        var text = blockQuotes(text)
        text = headings(text)
        for rule in Self.horizontalRules { text = rule.replacing(text) { _ in self.hashBlock("<hr />") } }
        text = lists(text)
        text = codeBlocks(text)
        if options.has("tables") { text = tables(text) }
        text = hashBlocks(text)
        return paragraphs(text)
    }

    /// Reads what stands inside lines.
    func spanGamut(_ text: String) -> String {
        var text = codeSpans(text)
        text = Self.tag.replacing(text) { Self.escaped($0[0], "\\`*_~=|") }
        text = Self.escapedBackslash.replacing(text) { _ in "¨E92E" }
        text = Self.backslashEscape.replacing(text) { Self.code($0[1]) }
        text = images(text)
        text = anchors(text)
        text = autoLinks(text)
        if options.has("simplifiedAutoLink") { text = simplifiedLinks(text) }
        text = emphasis(text)
        if options.has("strikethrough") {
            text = Self.strike.replacing(text) { "<del>" + $0[1] + "</del>" }
        }
        text = Self.ellipsis.replacing(text, with: "…")
        text = hashSpans(text)
        text = Self.ampersand.replacing(text, with: "&amp;")
        text = Self.angle.replacing(text, with: "&lt;")
        if options.has("simpleLineBreaks") {
            // A block that is put aside keeps its line ends.
            if !Self.anyBlock.occurs(in: text) { text = Self.lineEnds.replacing(text, with: "<br />\n") }
        } else {
            text = Self.lineBreak.replacing(text, with: "<br />\n")
        }
        return text
    }

    /// Makes paragraphs of what is left and puts the blocks back.
    func paragraphs(_ text: String) -> String {
        let text = Self.trimmedLines(text)
        var grafs: [String] = []
        for part in Self.paragraphBreak.split(text) {
            if Self.anyBlock.occurs(in: part) {
                grafs.append(part)
            } else if part.contains(where: { !$0.isWhitespace }) {
                let body = spanGamut(part)
                grafs.append(Self.leadingBlanks.replacing(body, with: "<p>") + "</p>")
            }
        }
        return Self.trimmedLines(grafs.map(unhashBlocks).joined(separator: "\n"))
    }

    /// Puts back the blocks of a text, and those inside them.
    private func unhashBlocks(_ text: String) -> String {
        var text = text
        var isCode = false
        var left = 100_000
        while left > 0, let block = Self.anyBlock.first(in: text), let number = Int(block[2]) {
            left -= 1
            var html = ""
            if block[1] == "K" {
                html = blocks.indices.contains(number) ? blocks[number] : ""
            } else if fences.indices.contains(number) {
                html = isCode ? Self.encodedCode(fences[number].text) : fences[number].html
            }
            var isFirst = true
            text = Self.blockWithBreaks.replacing(text) { match in
                guard isFirst else { return match[0] }
                isFirst = false
                return html
            }
            if Self.codeElement.occurs(in: text) { isCode = true }
        }
        return text
    }

    /// Puts a finished block aside.
    func hashBlock(_ html: String) -> String {
        blocks.append(Self.trimmedLines(html))
        return "\n\n¨K\(blocks.count - 1)K\n\n"
    }

    /// Puts a finished tag inside a line aside.
    func hashSpan(_ html: String) -> String {
        spans.append(html)
        return "¨C\(spans.count - 1)C"
    }

    private func hashSpans(_ text: String) -> String {
        var text = text
        for rule in Self.spanRules { text = rule.replacing(text) { self.hashSpan($0[0]) } }
        return text
    }

    private func unhashSpans(_ text: String) -> String {
        var text = text
        var left = 10
        while left > 0, Self.anySpan.occurs(in: text) {
            left -= 1
            text = Self.anySpan.replacing(text) { span in
                Int(span[1]).flatMap { self.spans.indices.contains($0) ? self.spans[$0] : nil } ?? span[0]
            }
        }
        return text
    }

    private static let blankLine = MarkdownRule("^[ \\t]+$", .multiline)
    private static let horizontalRules = [
        MarkdownRule("^ {0,2}( ?-){3,}[ \\t]*$", .multiline), MarkdownRule("^ {0,2}( ?\\*){3,}[ \\t]*$", .multiline),
        MarkdownRule("^ {0,2}( ?_){3,}[ \\t]*$", .multiline),
    ]
    private static let tag = MarkdownRule("</?[a-z\\d_:-]+(?:[\\s]+[\\s\\S]+?)?>", .caseInsensitive)
    private static let escapedBackslash = MarkdownRule("\\\\\\\\")
    private static let backslashEscape = MarkdownRule("\\\\([`*_{}\\[\\]()>#+.!~=|:-])")
    private static let strike = MarkdownRule("(?:~){2}([\\s\\S]+?)(?:~){2}")
    private static let ellipsis = MarkdownRule("\\.\\.\\.")
    private static let ampersand = MarkdownRule("&(?!#?[xX]?(?:[0-9a-fA-F]+|\\w+);)")
    private static let angle = MarkdownRule("<(?![a-z/?$!])", .caseInsensitive)
    private static let lineEnds = MarkdownRule("\\n")
    private static let lineBreak = MarkdownRule("  +\\n")
    private static let paragraphBreak = MarkdownRule("\\n{2,}")
    private static let leadingBlanks = MarkdownRule("^([ \\t]*)")
    private static let anyBlock = MarkdownRule("¨(K|G)(\\d+)\\1")
    private static let blockWithBreaks = MarkdownRule("(\\n\\n)?¨(K|G)\\d+\\2(\\n\\n)?")
    private static let codeElement = MarkdownRule("^<pre\\b[^>]*>\\s*<code\\b[^>]*>")
    private static let anySpan = MarkdownRule("¨C(\\d+)C")
    private static let spanRules = [
        MarkdownRule("<[^>]+?/>", .caseInsensitive), MarkdownRule("<([^>]+?)>[\\s\\S]*?</\\1>", .caseInsensitive),
        MarkdownRule("<([^>]+?)\\s[^>]+?>[\\s\\S]*?</\\1>", .caseInsensitive),
        MarkdownRule("<[^>]+?>", .caseInsensitive),
    ]
}
