/// What HTML says of its elements by name.
///
/// - Source: HTML Standard, 13.1.2 and 13.2.4 (https://html.spec.whatwg.org/multipage/).
enum HTMLElements {
    /// Elements without content.
    static let void: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    ]
    /// Elements that stand in a page's head.
    static let head: Set<String> = [
        "base", "basefont", "bgsound", "link", "meta", "noframes", "noscript", "script", "style", "template", "title",
    ]
    /// Elements whose content is text only; references are read in the ones marked.
    static let raw: [String: Bool] = [
        "script": false, "style": false, "xmp": false, "iframe": false, "noembed": false, "noframes": false,
        "title": true, "textarea": true,
    ]
    /// Start tags that end a paragraph.
    static let endsParagraph: Set<String> = [
        "address", "article", "aside", "blockquote", "center", "details", "dialog", "dir", "div", "dl", "fieldset",
        "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "li",
        "dd", "dt", "listing", "main", "menu", "nav", "ol", "p", "plaintext", "pre", "search", "section", "summary",
        "table", "ul", "xmp",
    ]
    /// Headings.
    static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6"]
    /// Elements that go on in the next block when a block interrupts them.
    static let formatting: Set<String> = [
        "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
    ]
    /// Elements that bound the search for an open element.
    static let scope: Set<String> = [
        "applet", "caption", "html", "table", "td", "th", "marquee", "object", "template", "body",
    ]
    /// Elements that no end tag of another reaches through.
    static let special: Set<String> = endsParagraph.union([
        "applet", "area", "base", "body", "br", "button", "caption", "col", "colgroup", "embed", "frame", "frameset",
        "head", "html", "iframe", "img", "input", "keygen", "link", "marquee", "meta", "noembed", "noframes",
        "noscript", "object", "param", "script", "select", "source", "style", "tbody", "td", "template", "textarea",
        "tfoot", "th", "thead", "title", "tr", "track", "wbr",
    ])
    /// Special elements that stand in lines of text.
    static let inline: Set<String> = [
        "br", "img", "input", "button", "select", "area", "embed", "wbr", "textarea",
    ]
    /// Parts of tables.
    static let tableParts: Set<String> = ["caption", "col", "colgroup", "tbody", "td", "tfoot", "th", "thead", "tr"]
}
