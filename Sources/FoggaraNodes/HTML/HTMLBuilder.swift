/// Builds the tree of a page as browsers do: missing ends, misnested and misplaced elements are put right.
///
/// Shape: always `html` with `head` and `body`. Left out of the standard: frames, templates and foreign content, which
/// are plain elements here.
/// - Source: HTML Standard, 13.2.6 (https://html.spec.whatwg.org/multipage/parsing.html).
struct HTMLBuilder {
    /// Deepest nesting kept; deeper elements become siblings, as in browsers.
    static let depthLimit = 256
    /// Most nodes built: misnested formatting makes more nodes than the text has tags.
    static let nodeLimit = 1_000_000
    /// Most formatting elements that go on from block to block.
    static let formattingLimit = 16

    var tree = HTMLTree()
    var scanner: HTMLScanner
    var open: [Int] = []
    var active: [Int] = []
    let html: Int
    let head: Int
    let body: Int
    /// 0 before the head, 1 in it, 2 behind it, 3 in the body.
    var stage = 0
    private var skipsNewline = false

    private init(_ text: String) {
        scanner = HTMLScanner(text)
        html = tree.make("html")
        head = tree.make("head")
        body = tree.make("body")
    }

    /// The tree of a text; nil when it would grow beyond the limit.
    static func tree(_ text: String) -> HTMLTree? {
        var builder = HTMLBuilder(text)
        return builder.build()
    }

    private mutating func build() -> HTMLTree? {
        var isFirst = true
        while let token = scanner.next() {
            if tree.nodes.count > Self.nodeLimit { return nil }
            if case .doctype(let name) = token {
                if isFirst { tree.move(tree.make("#doctype", text: name), into: 0) }
                continue
            }
            if isFirst {
                if case .comment(let text) = token {
                    tree.move(tree.make("#comment", text: text), into: 0)
                    continue
                }
                if case .text(let text) = token, text.unicodeScalars.allSatisfy(HTMLScanner.isBlank) { continue }
                isFirst = false
            }
            take(token)
        }
        for (place, parent) in [(html, 0), (head, html), (body, html)] where tree[place].parent == nil {
            tree.move(place, into: parent)
        }
        return tree
    }

    private mutating func take(_ token: HTMLScanner.Token) {
        if tree[html].parent == nil {
            tree.move(html, into: 0)
            tree.move(head, into: html)
        }
        switch token {
        case .open(let name, let attributes): start(name, attributes)
        case .close(let name): finish(name)
        case .text(let text): self.text(text)
        case .comment(let text):
            tree.move(tree.make("#comment", text: text), into: stage < 2 ? head : open.last ?? html)
        case .doctype: break
        }
        switch token {
        case .open("pre", _), .open("listing", _), .comment: break
        default: skipsNewline = false
        }
    }

    private mutating func text(_ text: String) {
        var text = text
        if skipsNewline, text.hasPrefix("\n") { text.removeFirst() }
        skipsNewline = false
        if stage < 3 {
            let blank = text.unicodeScalars.prefix(while: HTMLScanner.isBlank)
            if stage > 0, !blank.isEmpty {
                append(String(String.UnicodeScalarView(blank)), to: stage == 1 ? head : html)
            }
            text = String(text.unicodeScalars.dropFirst(blank.count))
            if text.isEmpty { return }
            beginBody()
        }
        if text.isEmpty { return }
        if ["table", "tbody", "tfoot", "thead", "tr"].contains(name(open.last)) {
            if text.unicodeScalars.allSatisfy(HTMLScanner.isBlank) { return append(text, to: current) }
            reopen()
            let (parent, sibling) = foster()
            tree.move(tree.make("#text", text: text), into: parent, before: sibling)
            return
        }
        reopen()
        append(text, to: current)
    }

    private mutating func append(_ text: String, to parent: Int) {
        if let last = tree[parent].children.last, tree[last].name == "#text" {
            tree[last].text += text
        } else {
            tree.move(tree.make("#text", text: text), into: parent)
        }
    }

    private mutating func beginBody() {
        guard stage < 3 else { return }
        stage = 3
        tree.move(body, into: html)
        open = [html, body]
    }

    private mutating func start(_ name: String, _ attributes: [(name: String, value: String)]) {
        switch name {
        case "html": return merge(attributes, into: html)
        case "head":
            if stage == 0 {
                stage = 1
                merge(attributes, into: head)
            }
            return
        case "body":
            merge(attributes, into: body)
            return beginBody()
        case let name where stage < 3 && HTMLElements.head.contains(name):
            if stage == 0 { stage = 1 }
            let place = tree.make(name, attributes: attributes)
            tree.move(place, into: head)
            if HTMLElements.raw[name] != nil { fillRaw(place, name) }
            // What stands in other elements of the head is read as if it stood in the head itself.
            return
        default: beginBody()
        }
        if HTMLElements.tableParts.contains(name) { return startTablePart(name, attributes) }
        startInBody(name == "image" ? "img" : name, attributes)
    }

    private mutating func startInBody(_ name: String, _ attributes: [(name: String, value: String)]) {
        if name == "li" || name == "dd" || name == "dt" { closeEntry(name) }
        if HTMLElements.endsParagraph.contains(name) { closeParagraph() }
        if HTMLElements.headings.contains(name), HTMLElements.headings.contains(self.name(open.last)) {
            open.removeLast()
        }
        if name == "option" || name == "optgroup" {
            if self.name(open.last) == "option" { open.removeLast() }
            if name == "optgroup", self.name(open.last) == "optgroup" { open.removeLast() }
        }
        if name == "button", hasInScope("button") { close(upTo: "button") }
        if name == "form", open.contains(where: { tree[$0].name == "form" }) { return }
        if name == "a", let link = active.last(where: { tree[$0].name == "a" }) {
            finishFormatting("a")
            active.removeAll { $0 == link }
            open.removeAll { $0 == link }
        }
        if !HTMLElements.special.contains(name) || HTMLElements.inline.contains(name) { reopen() }
        let place = insert(name, attributes)
        if HTMLElements.formatting.contains(name) {
            if active.count == Self.formattingLimit { active.removeFirst() }
            active.append(place)
        }
        if HTMLElements.void.contains(name) {
            open.removeLast()
        } else if HTMLElements.raw[name] != nil {
            fillRaw(place, name)
            open.removeLast()
        }
        if name == "pre" || name == "listing" { skipsNewline = true }
    }

    private mutating func fillRaw(_ place: Int, _ name: String) {
        var text = scanner.raw(until: name, decoding: HTMLElements.raw[name] ?? false)
        if name == "textarea", text.hasPrefix("\n") { text.removeFirst() }
        if !text.isEmpty { append(text, to: place) }
        // The end tag follows, or nothing.
        _ = scanner.next()
    }

    private mutating func merge(_ attributes: [(name: String, value: String)], into place: Int) {
        for attribute in attributes where tree[place].attribute(attribute.name) == nil {
            tree[place].attributes.append(attribute)
        }
    }
}
