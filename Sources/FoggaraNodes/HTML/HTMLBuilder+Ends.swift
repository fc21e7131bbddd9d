extension HTMLBuilder {
    /// The innermost open element.
    var current: Int { open.last ?? body }

    /// The name of an element, empty for none.
    func name(_ place: Int?) -> String { place.map { tree[$0].name } ?? "" }

    /// Opens an element where the text now goes, and says its place.
    mutating func insert(_ name: String, _ attributes: [(name: String, value: String)]) -> Int {
        if open.count >= Self.depthLimit {
            let closed = open[(Self.depthLimit - 1)...]
            active.removeAll { closed.contains($0) }
            open.removeSubrange((Self.depthLimit - 1)...)
        }
        let place = tree.make(name, attributes: attributes)
        let isTable = ["table", "tbody", "tfoot", "thead", "tr"].contains(self.name(open.last))
        if isTable, !HTMLElements.tableParts.contains(name), !["script", "style", "template"].contains(name) {
            let (parent, sibling) = foster()
            tree.move(place, into: parent, before: sibling)
        } else {
            tree.move(place, into: current)
        }
        open.append(place)
        return place
    }

    /// Where what does not belong into a table goes: before the table.
    func foster() -> (parent: Int, sibling: Int?) {
        guard let table = open.last(where: { tree[$0].name == "table" }), let parent = tree[table].parent else {
            return (body, nil)
        }
        return (parent, table)
    }

    /// Whether an element of this name can be closed from here.
    func hasInScope(_ name: String, extra: Set<String> = []) -> Bool {
        for place in open.reversed() {
            let open = tree[place].name
            if open == name { return true }
            if HTMLElements.scope.contains(open) || extra.contains(open) { return false }
        }
        return false
    }

    /// Closes elements up to the innermost one of this name, it included.
    mutating func close(upTo name: String) {
        while open.count > 2 {
            if tree[open.removeLast()].name == name { return }
        }
    }

    /// Closes an open paragraph.
    mutating func closeParagraph() {
        if hasInScope("p", extra: ["button"]) { close(upTo: "p") }
    }

    /// Closes an open list entry before the next one.
    mutating func closeEntry(_ name: String) {
        let alike: Set<String> = name == "li" ? ["li"] : ["dd", "dt"]
        for place in open.reversed() {
            let open = tree[place].name
            if alike.contains(open) { return close(upTo: open) }
            if HTMLElements.special.contains(open), !["address", "div", "p"].contains(open) { return }
        }
    }

    /// Opens again the formatting elements that a block has closed.
    mutating func reopen() {
        guard let last = active.last, !open.contains(last) else { return }
        var first = active.count - 1
        while first > 0, !open.contains(active[first - 1]) { first -= 1 }
        for index in first..<active.count {
            let old = tree[active[index]]
            active[index] = insert(old.name, old.attributes)
        }
    }

    /// Takes an end tag.
    mutating func finish(_ name: String) {
        if stage < 3 {
            if name == "head" { stage = 2 }
            guard name == "br" || name == "p" else { return }
            stage = 3
            tree.move(body, into: html)
            open = [html, body]
        }
        switch name {
        case "html", "body", "head": return
        case "p":
            if !hasInScope("p", extra: ["button"]) { _ = insert("p", []) }
            close(upTo: "p")
        case "br":
            reopen()
            _ = insert("br", [])
            open.removeLast()
        case let name where HTMLElements.headings.contains(name):
            guard let heading = open.reversed().map({ tree[$0].name }).first(where: HTMLElements.headings.contains),
                hasInScope(heading)
            else { return }
            close(upTo: heading)
        case let name where HTMLElements.formatting.contains(name): finishFormatting(name)
        case "table", "tbody", "thead", "tfoot", "tr", "td", "th", "caption":
            if open.contains(where: { tree[$0].name == name }), hasInTableScope(name) {
                close(upTo: name)
                dropClosedCells(name)
            }
        case "li":
            if hasInScope("li", extra: ["ol", "ul"]) { close(upTo: "li") }
        default:
            for place in open.reversed() {
                if tree[place].name == name { return close(upTo: name) }
                if HTMLElements.special.contains(tree[place].name), !HTMLElements.special.contains(name) { return }
                if HTMLElements.scope.contains(tree[place].name) { return }
            }
        }
    }

    /// Whether a part of a table can be closed from here.
    func hasInTableScope(_ name: String) -> Bool {
        for place in open.reversed() {
            if tree[place].name == name { return true }
            if tree[place].name == "table" || tree[place].name == "html" { return false }
        }
        return false
    }

    /// Formatting does not go on from one cell into the next.
    private mutating func dropClosedCells(_ name: String) {
        guard ["td", "th", "caption", "table", "tr"].contains(name) else { return }
        active.removeAll { !open.contains($0) }
    }

    /// Puts a part of a table where it belongs, making the parts around it that are missing.
    mutating func startTablePart(_ name: String, _ attributes: [(name: String, value: String)]) {
        // Outside of tables the tag means nothing; its content stays.
        guard open.contains(where: { tree[$0].name == "table" }) else { return }
        let groups: Set<String> = ["tbody", "thead", "tfoot"]
        var wanted: Set<String> = ["table"]
        if name == "tr" { wanted.formUnion(groups) }
        if name == "td" || name == "th" { wanted.formUnion(groups.union(["tr"])) }
        if name == "col" { wanted.insert("colgroup") }
        while let last = open.last, !wanted.contains(tree[last].name), open.count > 2 { open.removeLast() }
        active.removeAll { !open.contains($0) }
        if name == "tr" || name == "td" || name == "th", self.name(open.last) == "table" { _ = insert("tbody", []) }
        if name == "td" || name == "th", self.name(open.last) != "tr" { _ = insert("tr", []) }
        if name == "col", self.name(open.last) == "table" { _ = insert("colgroup", []) }
        _ = insert(name, attributes)
        if name == "col" { open.removeLast() }
    }

    /// Takes the end tag of a formatting element, which may stand inside another block.
    ///
    /// - Source: HTML Standard, 13.2.6.4.7, the adoption agency algorithm.
    mutating func finishFormatting(_ name: String) {
        for _ in 0..<8 {
            guard let formatting = active.last(where: { tree[$0].name == name }) else { return }
            guard let depth = open.firstIndex(of: formatting) else { return active.removeAll { $0 == formatting } }
            guard hasInScope(name) else { return }
            guard let block = open[depth...].first(where: { HTMLElements.special.contains(tree[$0].name) }),
                let blockDepth = open.firstIndex(of: block), depth > 0
            else {
                open.removeSubrange(depth...)
                return active.removeAll { $0 == formatting }
            }
            adopt(formatting, depth, block, blockDepth)
        }
    }

    private mutating func adopt(_ formatting: Int, _ depth: Int, _ block: Int, _ blockDepth: Int) {
        var last = block
        var above = blockDepth - 1
        while above > depth {
            let node = open[above]
            if let index = active.firstIndex(of: node) {
                let copy = tree.make(tree[node].name, attributes: tree[node].attributes)
                active[index] = copy
                open[above] = copy
                tree.move(last, into: copy)
                last = copy
            } else {
                open.remove(at: above)
            }
            above -= 1
        }
        tree.move(last, into: open[depth - 1])
        let copy = tree.make(tree[formatting].name, attributes: tree[formatting].attributes)
        tree.moveChildren(of: block, into: copy)
        tree.move(copy, into: block)
        if let index = active.firstIndex(of: formatting) { active[index] = copy }
        open.removeAll { $0 == formatting }
        if let place = open.firstIndex(of: block) { open.insert(copy, at: place + 1) }
    }
}
