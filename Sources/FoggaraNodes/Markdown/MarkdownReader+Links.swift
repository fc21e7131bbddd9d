import FoggaraText

extension MarkdownReader {
    /// Takes the definitions of references out of the text.
    func linkDefinitions(_ text: String) -> String {
        let rule = Self.definition
        let result = rule.replacing(text + "¨0") { match in
            let name = match[1].lowercased()
            if match[2].hasPrefix("data:image/") { return match[0] }
            var target = LinkTarget(url: Self.encodedURL(match[2]))
            // A line end before the title: it belongs to the text.
            if match.has(5), !match[5].isEmpty { return match[5] + match[6] }
            if match.has(6) { target.title = Self.quoted(match[6]) }
            if self.options.has("parseImgDimensions"), match.has(3), match.has(4) {
                target.size = (match[3], match[4])
            }
            self.links[name] = target
            return ""
        }
        return result.replacing("¨0", with: "")
    }

    /// Reads images: by reference, then with their address.
    func images(_ text: String) -> String {
        var text = Self.referenceImage.replacing(text) { match in
            self.image(alt: match[1], reference: match[2], match[0])
        }
        text = Self.inlineImage.replacing(text) { match in
            let target = LinkTarget(
                url: match[2], title: match.has(6) ? match[6] : nil, size: match.has(3) ? (match[3], match[4]) : nil)
            return self.image(target, alt: match[1])
        }
        return Self.shortImage.replacing(text) { self.image(alt: $0[1], reference: "", $0[0]) }
    }

    private func image(alt: String, reference: String, _ whole: String) -> String {
        let name = (reference.isEmpty ? alt : reference).lowercased().replacing("\n", with: " ")
        guard let target = links[name] else { return whole }
        return image(target, alt: alt)
    }

    private func image(_ target: LinkTarget, alt: String) -> String {
        let shown = Self.escaped(Self.quoted(alt), "*_:~")
        var html = "<img src=\"\(Self.escaped(target.url, "*_:~"))\" alt=\"\(shown)\""
        if let title = target.title { html += " title=\"\(Self.escaped(Self.quoted(title), "*_:~"))\"" }
        if let size = target.size, options.has("parseImgDimensions") {
            let width = size.width == "*" ? "auto" : size.width
            let height = size.height == "*" ? "auto" : size.height
            html += " width=\"\(width)\" height=\"\(height)\""
        }
        return html + " />"
    }

    /// Reads links: by reference, then with their address, then those whose text is the reference.
    func anchors(_ text: String) -> String {
        var text = Self.referenceLink.replacing(text) { self.link($0[1], reference: $0[2], $0[0]) }
        text = Self.angledLink.replacing(text) { match in
            self.anchor(LinkTarget(url: match[2], title: match.has(4) ? match[4] : nil), match[1])
        }
        text = Self.inlineLink.replacing(text) { match in
            self.anchor(LinkTarget(url: match[2], title: match.has(4) ? match[4] : nil), match[1])
        }
        text = Self.shortLink.replacing(text) { self.link($0[1], reference: "", $0[0]) }
        guard options.has("ghMentions") else { return text }
        return Self.mention.replacing(text) { match in
            if match[2] == "\\" { return match[1] + match[3] }
            let pattern = self.options.text("ghMentionsLink") ?? "https://github.com/{u}"
            let url = pattern.replacing("{u}", with: match[4])
            return match[1] + "<a href=\"\(url)\"\(self.newWindow(url))>\(match[3])</a>"
        }
    }

    private func link(_ text: String, reference: String, _ whole: String) -> String {
        let name = (reference.isEmpty ? text : reference).lowercased()
        let key = Self.lineBreaks.replacing(name, with: " ")
        guard let target = links[key] else { return whole }
        return anchor(target, text)
    }

    private func anchor(_ target: LinkTarget, _ text: String) -> String {
        var html = "<a href=\"\(Self.escaped(target.url, "*_:~"))\""
        if let title = target.title, !title.isEmpty { html += " title=\"\(Self.escaped(Self.quoted(title), "*_:~"))\"" }
        return html + newWindow(target.url) + ">" + text + "</a>"
    }

    private func newWindow(_ url: String) -> String {
        options.has("openLinksInNewWindow") && !url.hasPrefix("#")
            ? " rel=\"noopener noreferrer\" target=\"¨E95Eblank\"" : ""
    }

    /// Reads addresses in angle brackets.
    func autoLinks(_ text: String) -> String {
        var text = Self.bracketedURL.replacing(text) { self.plainLink($0[1], $0[1]) }
        text = Self.bracketedMail.replacing(text) { self.mailLink(Self.unescaped($0[1])) }
        return text
    }

    /// Reads addresses that stand in the text.
    func simplifiedLinks(_ text: String) -> String {
        let rule = options.has("excludeTrailingPunctuationFromURLs") ? Self.punctuatedURL : Self.bareURL
        let text = rule.replacing(text) { match in
            let around = match[1].contains { "*~_".contains($0) } ? match[1] : ""
            let address = match[3] == "www." ? "http://" + match[2] : match[2]
            return around + self.plainLink(address, match[2]) + (match.has(5) ? match[5] : "") + around
        }
        return Self.bareMail.replacing(text) { $0[1] + self.mailLink(Self.unescaped($0[2])) }
    }

    private func plainLink(_ url: String, _ text: String) -> String {
        let address = Self.escaped(url, "*_:~")
        return "<a href=\"\(address)\"\(newWindow(url))>\(Self.escaped(text, "*_:~"))</a>"
    }

    /// A link to a mail address; its letters as numbers, where readers of pages are to be kept from it.
    private func mailLink(_ address: String) -> String {
        guard options.has("encodeEmails", or: true) else {
            return "<a href=\"" + Self.escaped("mailto:" + address, "*_:~") + "\">" + Self.escaped(address, "*_:~")
                + "</a>"
        }
        func numbers(_ text: String) -> String { text.unicodeScalars.map { "&#\($0.value);" }.joined() }
        return "<a href=\"\(numbers("mailto:" + address))\">\(numbers(address))</a>"
    }

    private static func quoted(_ text: String) -> String { text.replacing("\"", with: "&quot;") }

    private static func encodedURL(_ url: String) -> String {
        ampersand.replacing(url, with: "&amp;").replacing("<", with: "&lt;")
    }

    private static let ampersand = MarkdownRule("&(?!#?[xX]?(?:[0-9a-fA-F]+|\\w+);)")
    private static let size = "(?: =([*\\d]+[A-Za-z%]{0,4})x([*\\d]+[A-Za-z%]{0,4}))?"
    private static let address = "<?([\\S]+?(?:\\([\\S]*?\\)[\\S]*?)?)>?"
    private static let definition = MarkdownRule(
        "^ {0,3}\\[([^\\]]+)\\]:[ \\t]*\\n?[ \\t]*<?([^>\\s]+)>?\(size)[ \\t]*\\n?[ \\t]*(?:(\\n*)[\"'|(](.+?)[\"'|)][ \\t]*)?(?:\\n+|(?=¨0))",
        .multiline)
    private static let referenceImage = MarkdownRule("!\\[([^\\]]*?)\\] ?(?:\\n *)?\\[([\\s\\S]*?)\\]")
    private static let inlineImage = MarkdownRule(
        "!\\[([^\\]]*?)\\][ \\t]*\\([ \\t]?\(address)\(size)[ \\t]*(?:([\"'])([^\"]*?)\\5)?[ \\t]?\\)")
    private static let shortImage = MarkdownRule("!\\[([^\\[\\]]+)\\]")
    private static let label = "\\[((?:\\[[^\\]]*\\]|[^\\[\\]])*)\\]"
    private static let referenceLink = MarkdownRule("\(label) ?(?:\\n *)?\\[(.*?)\\]")
    private static let angledLink = MarkdownRule(
        "\(label)[ \\t]*\\([ \\t]?<([^>]*)>(?:[ \\t]*([\"'])([^\"]*?)\\3)?[ \\t]?\\)")
    private static let inlineLink = MarkdownRule(
        "\(label)[ \\t]*\\([ \\t]?\(address)(?:[ \\t]*([\"'])([^\"]*?)\\3)?[ \\t]?\\)")
    private static let shortLink = MarkdownRule("\\[([^\\[\\]]+)\\]")
    private static let mention = MarkdownRule(
        "(^|\\s)(\\\\)?(@([a-z\\d]+(?:[a-z\\d.-]+?[a-z\\d]+)*))", [.multiline, .caseInsensitive])
    private static let lineBreaks = MarkdownRule(" ?\\n")
    private static let bracketedURL = MarkdownRule("<((?:https?|ftp|dict):[^'\">\\s]+)>", .caseInsensitive)
    private static let bracketedMail = MarkdownRule(
        "<(?:mailto:)?([-.\\w]+@[-a-z0-9]+(?:\\.[-a-z0-9]+)*\\.[a-z]+)>", .caseInsensitive)
    private static let bareURL = MarkdownRule(
        "([*~_]+|\\b)(((?:https?|ftp|dict)://|www\\.)[^'\">\\s]+?\\.[^'\">\\s]+?)()(?:\\1)?(?=\\s|$)(?![\"<>])",
        .caseInsensitive)
    private static let punctuatedURL = MarkdownRule(
        "([*~_]+|\\b)(((?:https?|ftp|dict)://|www\\.)[^'\">\\s]+?\\.[^'\">\\s]+?)()([.!?,()\\[\\]])?(?:\\1)?(?=\\s|$)(?![\"<>])",
        .caseInsensitive)
    private static let bareMail = MarkdownRule(
        "(^|\\s)(?:mailto:)?([A-Za-z0-9!#$%&'*+\\-/=?^_`{|}~.]+@[-a-z0-9]+(?:\\.[-a-z0-9]+)*\\.[a-z]+)(?=$|\\s)",
        [.multiline, .caseInsensitive])
}
