import FoggaraEngine
import FoggaraJSON
import FoggaraText
import FoggaraWorkflow

/// Writes a page as Markdown.
///
/// - Source: as recorded of n8n 2.41.1; the documentation of the library it uses for the meaning of the options.
struct PageMarkdown {
    let options: MarkdownOptions
    let ignored: Set<String>
    let blocks: Set<String>
    let escapes: [(pattern: Pattern, replacement: String)]
    let replacements: [(pattern: Pattern, replacement: String)]

    /// Reads the options of a node for one item.
    ///
    /// - Errors: a pattern that does not compile.
    init(_ call: NodeCall, _ index: Int) throws(NodeError) {
        options = try MarkdownOptions(call, index)
        // Names in small letters name no element, as recorded.
        func names(_ key: String) throws(NodeError) -> Set<String> {
            let names = try call.names("options.\(key)", index).filter { $0 == $0.uppercased() }
            return Set(names.map { $0.lowercased() })
        }
        ignored = Self.ignoredElements.union(try names("ignore"))
        blocks = Self.blockElements.union(try names("blockElements"))
        var escapes: [(Pattern, String)] = []
        for (key, pattern, replacement) in Self.escapeDefaults {
            let given = try call.value("options.\(key).value", index)
            let source = given?["pattern"]?.string.flatMap { $0.isEmpty ? nil : $0 }
            escapes.append(
                try Self.rule(
                    source ?? pattern, source == nil ? replacement : given?["replacement"]?.string ?? "", index))
        }
        self.escapes = escapes
        var replacements: [(Pattern, String)] = []
        for entry in try call.entries("options.textReplace.values", index) {
            guard let pattern = entry["pattern"]?.string, !pattern.isEmpty else { continue }
            replacements.append(try Self.rule(pattern, entry["replacement"]?.string ?? "", index))
        }
        self.replacements = replacements
    }

    /// The Markdown of a page; empty for an empty one.
    ///
    /// - Errors: a page that is too large or too deep.
    func text(_ html: String) throws(NodeError) -> String {
        if html.isEmpty { return "" }
        guard let tree = HTMLBuilder.tree(html) else {
            throw NodeError("NodeOperationError", "The page is too deep or too large to be read")
        }
        var writer = PageWriter(tree, self)
        return writer.text()
    }

    /// Text of the page with the signs of Markdown escaped.
    func escaped(_ text: String) -> String {
        var result = text
        for rule in replacements { result = Self.replacing(result, rule) }
        for rule in escapes { result = Self.replacing(result, rule) }
        return result
    }

    private static func rule(
        _ pattern: String, _ replacement: String, _ index: Int
    ) throws(NodeError) -> (Pattern, String) {
        do { return (try Pattern(pattern, options: [.ecmaScript, .multiline]), replacement) } catch {
            throw NodeError(
                "NodeOperationError", "The pattern '\(pattern)' cannot be read", description: error.message, item: index
            )
        }
    }

    private static func replacing(_ text: String, _ rule: (pattern: Pattern, replacement: String)) -> String {
        do {
            return try rule.pattern.replacing(in: text) { match in expanded(rule.replacement, match, text) }
        } catch { return text }
    }

    /// A replacement with `$1`, `$&` and `$$` filled in.
    private static func expanded(_ replacement: String, _ match: PatternMatch, _ text: String) -> String {
        var result = ""
        var rest = replacement[...]
        while let character = rest.popFirst() {
            guard character == "$", let next = rest.first else {
                result.append(character)
                continue
            }
            if next == "&" || next == "$" {
                result += next == "&" ? String(match.text(in: text) ?? "") : "$"
                rest.removeFirst()
            } else if let digit = next.wholeNumberValue, digit > 0, digit < match.ranges.count {
                result += match.text(digit, in: text) ?? ""
                rest.removeFirst()
            } else {
                result.append(character)
            }
        }
        return result
    }

    private static let escapeDefaults = [
        ("globalEscape", "[\\\\`*_~\\[\\]]", "\\$&"),
        ("lineStartEscape", "^(\\s*?)((?:\\+\\s)|(?:[=>-])|(?:#{1,6}\\s))|(?:(\\d+)(\\.\\s))", "$1$3\\$2$4"),
    ]
    private static let ignoredElements: Set<String> = [
        "area", "base", "col", "command", "embed", "head", "input", "keygen", "link", "meta", "param", "script",
        "source", "style", "template", "track", "wbr",
    ]
    private static let blockElements: Set<String> = [
        "address", "article", "aside", "audio", "blockquote", "body", "canvas", "center", "dd", "dir", "div", "dl",
        "dt", "fieldset", "figcaption", "figure", "footer", "form", "frameset", "h1", "h2", "h3", "h4", "h5", "h6",
        "header", "hgroup", "hr", "html", "main", "menu", "nav", "noframes", "noscript", "output", "p", "pre",
        "section", "table", "tbody", "td", "tfoot", "th", "thead", "tr",
    ]
}
