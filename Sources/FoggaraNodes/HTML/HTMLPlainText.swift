/// Turns HTML into text for people: blocks apart by blank lines, links and images with their addresses, lines of 80.
///
/// - Source: results as recorded of n8n 2.41.1.
struct HTMLPlainText {
    private let tree: HTMLTree
    private let skipped: Set<Int>
    private var stack: [Block]
    private var isUpper = false

    /// An open block: text of the lines done, and the words of the line being filled.
    private struct Block {
        var text = ""
        var pending = 0
        var leading = 0
        var lines: [String] = []
        var words: [String] = []
        var room: Int
        let width: Int
        var hasBlank = false

        init(width: Int) {
            self.width = width
            room = width
        }

        var inline: String { (lines + [words.joined(separator: " ")]).joined(separator: "\n") }
        var whole: String {
            lines.isEmpty && words.isEmpty
                ? text : text + String(repeating: "\n", count: text.isEmpty ? 0 : pending) + inline
        }

        mutating func push(_ word: String) {
            if room <= 0 { newLine() }
            let cost = word.utf16.count + (words.isEmpty ? 0 : 1)
            if cost > room, !words.isEmpty { newLine() }
            room -= word.utf16.count + (words.isEmpty ? 0 : 1)
            words.append(word)
        }

        mutating func join(_ word: String) {
            guard let last = words.popLast() else { return push(word) }
            room += last.utf16.count + (words.isEmpty ? 0 : 1)
            push(last + word)
        }

        mutating func newLine() {
            lines.append(words.joined(separator: " "))
            words = []
            room = width
        }

        mutating func add(_ block: String, leading: Int, trailing: Int) {
            let whole = self.whole
            let breaks = max(lines.isEmpty && words.isEmpty ? pending : 0, leading)
            lines = []
            words = []
            room = width
            if whole.isEmpty {
                text = block
                self.leading = breaks
            } else {
                text = whole + String(repeating: "\n", count: breaks) + block
            }
            pending = trailing
        }
    }

    /// The text of what stands in an element, without the elements skipped.
    static func text(_ tree: HTMLTree, in root: Int, skipping skipped: Set<Int>) -> String {
        var writer = HTMLPlainText(tree: tree, skipped: skipped, stack: [Block(width: 80)])
        writer.walk(root)
        return writer.stack[0].whole
    }

    private var top: Int { stack.count - 1 }

    private mutating func walk(_ root: Int) {
        for child in tree[root].children where !skipped.contains(child) { visit(child) }
    }

    private mutating func visit(_ place: Int) {
        let node = tree[place]
        switch node.name {
        case "#text": write(node.text)
        case "script", "style", "#comment", "#doctype": break
        case "br": stack[top].newLine()
        case "a": link(place, node)
        case "img":
            let source = node.attribute("src") ?? ""
            let title = node.attribute("alt") ?? ""
            write(source.isEmpty ? title : title.isEmpty ? "[\(source)]" : "\(title) [\(source)]")
        case "hr": block(2, 2) { $0.stack[$0.top].push(String(repeating: "-", count: $0.stack[$0.top].width)) }
        case "h1", "h2", "h3", "h4", "h5", "h6":
            let wasUpper = isUpper
            isUpper = true
            block(node.name <= "h3" ? 3 : 2, 2) { $0.walk(place) }
            isUpper = wasUpper
        case "p", "pre", "table": block(2, 2) { $0.walk(place) }
        case "article", "aside", "div", "footer", "form", "header", "main", "nav", "section":
            block(1, 1) { $0.walk(place) }
        case "blockquote":
            block(2, 2, narrower: 2, prefix: { _ in "> " }) { $0.walk(place) }
        case "ul", "ol": list(place, node)
        default: walk(place)
        }
    }

    private mutating func link(_ place: Int, _ node: HTMLTree.Node) {
        var address = node.attribute("href") ?? ""
        if address.hasPrefix("mailto:") { address = String(address.dropFirst(7)) }
        let isEmpty = ScriptValue.trim(tree.text(of: place)).isEmpty
        walk(place)
        if address.isEmpty || address.hasPrefix("#") { return }
        write(isEmpty ? address : " [\(address)]", isAddress: true)
    }

    private mutating func list(_ place: Int, _ node: HTMLTree.Node) {
        var ancestor = node.parent
        var isNested = false
        while let parent = ancestor, !isNested {
            isNested = tree[parent].name == "li"
            ancestor = tree[parent].parent
        }
        let entries = tree[place].children.filter { tree[$0].name == "li" && !skipped.contains($0) }
        let start = node.attribute("start").flatMap { Int($0) } ?? 1
        let isNumbered = node.name == "ol"
        let marks = entries.indices.map { isNumbered ? " \(start &+ $0). " : " * " }
        let width = marks.map(\.utf16.count).max() ?? 3
        block(isNested ? 1 : 2, isNested ? 1 : 2) { writer in
            for (entry, mark) in zip(entries, marks) {
                let padded = mark + String(repeating: " ", count: width - mark.utf16.count)
                writer.block(1, 1, narrower: width, prefix: { $0 == 0 ? padded : String(repeating: " ", count: width) })
                {
                    $0.walk(entry)
                }
            }
        }
    }

    private mutating func block(
        _ leading: Int, _ trailing: Int, narrower: Int = 0, prefix: ((Int) -> String)? = nil,
        _ fill: (inout HTMLPlainText) -> Void
    ) {
        stack.append(Block(width: max(20, stack[top].width - narrower)))
        fill(&self)
        guard let block = stack.popLast() else { return }
        var text = block.whole
        if let prefix {
            text = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
                .map { prefix($0.offset) + $0.element }.joined(separator: "\n")
        }
        stack[top].add(text, leading: max(block.leading, leading), trailing: max(block.pending, trailing))
    }

    private mutating func write(_ text: String, isAddress: Bool = false) {
        var isFirst = true
        var hasBlank = stack[top].hasBlank
        var word = String.UnicodeScalarView()
        let flush = { (writer: inout HTMLPlainText) in
            if word.isEmpty { return }
            let shown = writer.isUpper && !isAddress ? String(word).uppercased() : String(word)
            if isFirst, !hasBlank {
                writer.stack[writer.top].join(shown)
            } else {
                writer.stack[writer.top].push(shown)
            }
            isFirst = false
            hasBlank = false
            word = String.UnicodeScalarView()
        }
        for scalar in text.unicodeScalars {
            if HTMLScanner.isBlank(scalar) || scalar == "\u{200B}" {
                flush(&self)
                hasBlank = true
            } else {
                word.append(scalar)
            }
        }
        flush(&self)
        stack[top].hasBlank = hasBlank
    }
}
