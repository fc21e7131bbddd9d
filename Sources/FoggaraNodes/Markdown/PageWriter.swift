/// Writes the nodes of a page as Markdown.
struct PageWriter {
    let tree: HTMLTree
    let rules: PageMarkdown
    /// Addresses that stand at the end, in the order they were first met.
    private var definitions: [String] = []

    /// What surrounds a node.
    struct Place {
        /// Depth of the list that the node is in; nil outside of lists.
        var listLevel: Int?
        /// Marks that are already open.
        var marks: Set<String> = []
        /// Whether blanks and signs are kept as they are.
        var isRaw = false
        /// Whether the node is in a cell, where blocks are plain text.
        var isCell = false
    }

    init(_ tree: HTMLTree, _ rules: PageMarkdown) {
        self.tree = tree
        self.rules = rules
    }

    /// The page.
    mutating func text() -> String {
        var buffer = MarkdownBuffer()
        children(of: 0, Place(), &buffer)
        var text = Self.outerLines.replacing(buffer.text, with: "")
        let most = max(0, rules.options.number("maxConsecutiveNewlines", or: 3))
        text = Self.limited(text, most)
        if !definitions.isEmpty {
            let list = definitions.enumerated().map { "[\($0 + 1)]: \($1)" }
            text += "\n\n" + list.joined(separator: "\n")
        }
        return text
    }

    mutating func children(of place: Int, _ around: Place, _ buffer: inout MarkdownBuffer) {
        for child in tree[place].children { write(child, around, &buffer) }
    }

    /// What stands in a node, by itself.
    mutating func content(of place: Int, _ around: Place) -> String {
        var buffer = MarkdownBuffer()
        children(of: place, around, &buffer)
        return buffer.text
    }

    mutating func write(_ place: Int, _ around: Place, _ buffer: inout MarkdownBuffer) {
        let node = tree[place]
        if node.name == "#text" { return writeText(node.text, around, &buffer) }
        guard node.isElement, !rules.ignored.contains(node.name) else { return }
        switch node.name {
        case "br": buffer.lineBreak()
        case "hr": if !around.isCell { block("---", 2, &buffer) }
        case "h1", "h2", "h3", "h4", "h5", "h6":
            let title = Self.oneLine(content(of: place, around))
            if around.isCell { return buffer.add(title) }
            let signs = String(repeating: "#", count: Int(node.name.dropFirst()) ?? 1)
            if !title.isEmpty { block(signs + " " + title, 2, &buffer) }
        case "strong", "b": mark("strong", rules.options.text("strongDelimiter") ?? "**", place, around, &buffer)
        case "em", "i": mark("em", rules.options.text("emDelimiter") ?? "_", place, around, &buffer)
        case "del", "s", "strike": mark("del", "~~", place, around, &buffer)
        case "a": link(place, around, &buffer)
        case "img": image(node, &buffer)
        case "code", "kbd", "samp", "tt":
            if around.isRaw || node.name != "code" {
                children(of: place, around, &buffer)
            } else {
                code(place, &buffer)
            }
        case "pre": preformatted(place, around, &buffer)
        case "ul", "ol": list(place, around, &buffer)
        case "li": listItem(place, kind: "ul", number: 1, around, &buffer)
        case "blockquote": quote(place, around, &buffer)
        case "table" where !around.isCell: table(place, &buffer)
        default:
            guard rules.blocks.contains(node.name), !around.isCell else {
                if around.isCell { buffer.add(" ") }
                return children(of: place, around, &buffer)
            }
            buffer.separate(2)
            children(of: place, around, &buffer)
            buffer.separate(2)
        }
    }

    private func writeText(_ text: String, _ around: Place, _ buffer: inout MarkdownBuffer) {
        if around.isRaw { return buffer.append(text) }
        let single = Self.blanks.replacing(text, with: " ")
        if single == " " { return buffer.add(single) }
        buffer.add(rules.escaped(single))
    }

    func block(_ text: String, _ lines: Int, _ buffer: inout MarkdownBuffer) {
        buffer.separate(lines)
        buffer.append(text)
        buffer.separate(lines)
    }

    private mutating func mark(
        _ kind: String, _ sign: String, _ place: Int, _ around: Place, _ buffer: inout MarkdownBuffer
    ) {
        if around.marks.contains(kind) { return children(of: place, around, &buffer) }
        if rules.blocks.contains(tree[place].name) { buffer.separate(2) }
        var inside = around
        inside.marks.insert(kind)
        let first = firstIsBlank(place)
        let text = content(of: place, inside)
        let body = Self.trimmed(text)
        guard !body.isEmpty else {
            if !text.isEmpty || first { buffer.add(" ") }
            return
        }
        if first { buffer.add(" ") }
        let lines = body.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            let inner = Self.trimmed(String(line))
            return inner.isEmpty ? String(line) : sign + inner + sign + (line.hasSuffix(" ") ? " " : "")
        }
        buffer.append(lines.joined(separator: "\n"), mark: kind)
        if text.last?.isWhitespace == true { buffer.add(" ") }
        if rules.blocks.contains(tree[place].name) { buffer.separate(2) }
    }

    /// Whether the text of a node begins with a blank, which belongs in front of its mark.
    private func firstIsBlank(_ place: Int) -> Bool {
        guard let first = tree[place].children.first else { return false }
        if tree[first].name == "#text" { return tree[first].text.first?.isWhitespace == true }
        return tree[first].isElement && firstIsBlank(first)
    }

    private mutating func link(_ place: Int, _ around: Place, _ buffer: inout MarkdownBuffer) {
        let node = tree[place]
        guard let address = node.attribute("href"), !address.isEmpty else {
            return children(of: place, around, &buffer)
        }
        let first = firstIsBlank(place)
        let text = content(of: place, around)
        let shown = Self.oneLine(text)
        if shown.isEmpty { return }
        if first { buffer.add(" ") }
        let title = node.attribute("title").map { " \"\($0.replacing("\"", with: "\\\""))\"" } ?? ""
        if title.isEmpty, tree.text(of: place) == address {
            buffer.append("<\(address)>")
        } else if rules.options.has("useLinkReferenceDefinitions"), title.isEmpty {
            if !definitions.contains(address) { definitions.append(address) }
            buffer.append("[\(shown)][\((definitions.firstIndex(of: address) ?? 0) + 1)]")
        } else {
            buffer.append("[\(shown)](\(Self.encoded(address))\(title))")
        }
        if text.last?.isWhitespace == true { buffer.add(" ") }
    }

    private func image(_ node: HTMLTree.Node, _ buffer: inout MarkdownBuffer) {
        guard let address = node.attribute("src"), !address.isEmpty,
            !address.hasPrefix("data:") || rules.options.has("keepDataImages")
        else { return }
        let title = node.attribute("title").map { " \"\($0)\"" } ?? ""
        buffer.append("![\(node.attribute("alt") ?? "")](\(address)\(title))")
    }

    private func code(_ place: Int, _ buffer: inout MarkdownBuffer) {
        let text = Self.oneLine(Self.blanks.replacing(tree.text(of: place), with: " "))
        if text.isEmpty { return }
        var longest = 0
        var count = 0
        for character in text {
            count = character == "`" ? count + 1 : 0
            longest = max(longest, count)
        }
        let fence = String(repeating: "`", count: longest + 1)
        let pad = longest > 0 ? " " : ""
        buffer.append(fence + pad + text + pad + fence, mark: "code")
    }

    /// The text on one line, without blanks around it.
    static func oneLine(_ text: String) -> String { trimmed(lines.replacing(text, with: " ")) }

    /// The text without blanks around it.
    static func trimmed(_ text: String) -> String { outerBlanks.replacing(text, with: "") }

    private static func encoded(_ address: String) -> String {
        address.reduce(into: "") { result, character in
            switch character {
            case "(": result += "%28"
            case ")": result += "%29"
            case "_": result += "%5F"
            case "*": result += "%2A"
            default: result.append(character)
            }
        }
    }

    /// The text with no more line ends in a row than allowed.
    private static func limited(_ text: String, _ most: Int) -> String {
        guard most > 0, most < 1_000 else { return text }
        let rule = MarkdownRule("((?:[^\\S\\n]*\\n){\(most)})(?:[^\\S\\n]*\\n)+")
        return rule.replacing(text) { $0[1] }
    }

    private static let blanks = MarkdownRule("\\s+")
    private static let lines = MarkdownRule("\\s*\\n\\s*")
    private static let outerBlanks = MarkdownRule("^\\s+|\\s+$")
    private static let outerLines = MarkdownRule("^\\n+|\\n+$")
}
