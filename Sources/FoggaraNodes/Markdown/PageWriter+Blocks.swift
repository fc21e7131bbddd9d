import FoggaraText

extension PageWriter {
    /// Writes a list; its items number themselves where it is ordered.
    mutating func list(_ place: Int, _ around: Place, _ buffer: inout MarkdownBuffer) {
        if around.isCell { return children(of: place, around, &buffer) }
        var inside = around
        inside.listLevel = around.listLevel.map { $0 + 1 } ?? 0
        let kind = tree[place].name
        var number = tree[place].attribute("start").flatMap { Int($0) } ?? 1
        buffer.separate(1)
        for child in tree[place].children {
            if tree[child].name == "li" {
                if listItem(child, kind: kind, number: number, inside, &buffer) { number &+= 1 }
            } else if tree[child].name == "#text" {
                if !tree[child].text.allSatisfy(\.isWhitespace) { write(child, inside, &buffer) }
            } else {
                write(child, inside, &buffer)
            }
        }
        buffer.separate(1)
    }

    /// Writes an item of a list; false when it is empty and left out.
    @discardableResult
    mutating func listItem(
        _ place: Int, kind: String, number: Int, _ around: Place, _ buffer: inout MarkdownBuffer
    ) -> Bool {
        if around.isCell {
            buffer.add(" ")
            children(of: place, around, &buffer)
            return true
        }
        var inside = around
        inside.listLevel = around.listLevel ?? 0
        let text = Self.trimmed(content(of: place, inside))
        if text.isEmpty { return false }
        let indentation = String(repeating: "   ", count: inside.listLevel ?? 0)
        let marker = kind == "ol" ? "\(number)." : rules.options.text("bulletMarker") ?? "*"
        var body = Self.itemLines.replacing(text) { $0[1] + "  \n" + indentation }
        body = Self.endBlanks.replacing(body) { $0[1] + "  " }
        block("\(indentation)\(marker) \(body)", 1, &buffer)
        return true
    }

    /// Writes a quotation.
    mutating func quote(_ place: Int, _ around: Place, _ buffer: inout MarkdownBuffer) {
        if around.isCell { return children(of: place, around, &buffer) }
        let text = Self.trimmed(content(of: place, around))
        if text.isEmpty { return }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.hasPrefix(">") ? ">" + line : "> " + line
        }
        block(lines.joined(separator: "\n"), 2, &buffer)
    }

    /// Writes preformatted text: code in a fence, anything else as it stands.
    mutating func preformatted(_ place: Int, _ around: Place, _ buffer: inout MarkdownBuffer) {
        let inner = tree.elementChildren(of: place)
        guard let code = inner.first(where: { tree[$0].name == "code" }) else {
            var raw = around
            raw.isRaw = true
            let text = content(of: place, raw)
            if !text.isEmpty { block(text, 2, &buffer) }
            return
        }
        let text = Self.lastLines.replacing(tree.text(of: code), with: "")
        if rules.options.text("codeBlockStyle") == "indented" {
            return block(Self.lineStart.replacing(text, with: "    "), 2, &buffer)
        }
        let fence = rules.options.text("codeFence") ?? "```"
        let classes = tree[code].attribute("class") ?? tree[place].attribute("class") ?? ""
        let named = classes.split(separator: " ").first { $0.hasPrefix("language-") }?.dropFirst(9)
        let language = named.map(String.init) ?? tree[code].attribute("data-language") ?? ""
        block("\(fence)\(language)\n\(text)\n\(fence)", 2, &buffer)
    }

    /// Writes a table with columns of even width; its first row is the heading.
    mutating func table(_ place: Int, _ buffer: inout MarkdownBuffer) {
        var rows: [[String]] = []
        var caption = ""
        var inside = Place()
        inside.isCell = true
        for element in tree.elements(below: place) where owner(of: element) == place {
            switch tree[element].name {
            case "caption": caption = Self.oneLine(content(of: element, inside))
            case "tr": rows.append([])
            case "td", "th":
                if rows.isEmpty { rows.append([]) }
                let text = Self.oneLine(content(of: element, inside)).replacing("|", with: "\\|")
                rows[rows.count - 1].append(Self.manyBlanks.replacing(text, with: " "))
            default: continue
            }
        }
        rows.removeAll(where: \.isEmpty)
        let count = rows.map(\.count).max() ?? 0
        if count == 0 { return }
        var widths = Array(repeating: 0, count: count)
        for row in rows {
            for (column, cell) in row.enumerated() { widths[column] = max(widths[column], cell.utf16.count) }
        }
        func line(_ cells: [String]) -> String {
            let padded = widths.enumerated().map { column, width in
                let cell = column < cells.count ? cells[column] : ""
                return cell + String(repeating: " ", count: max(0, width - cell.utf16.count))
            }
            return "| " + padded.joined(separator: " | ") + " |"
        }
        var lines = [line(rows[0]), line(widths.map { String(repeating: "-", count: $0) })]
        lines += rows.dropFirst().map(line)
        if !caption.isEmpty { lines.insert("__\(caption)__", at: 0) }
        block(lines.joined(separator: "\n"), 2, &buffer)
    }

    /// The table that an element belongs to.
    private func owner(of place: Int) -> Int? {
        var next = tree[place].parent
        while let node = next, tree[node].name != "table" { next = tree[node].parent }
        return next
    }

    private static let itemLines = MarkdownRule("([^\\r\\n])(?:\\r?\\n)+")
    private static let endBlanks = MarkdownRule("(\\S+?)[^\\S\\r\\n]+$", .multiline)
    private static let lastLines = MarkdownRule("\\n+$")
    private static let lineStart = MarkdownRule("^", .multiline)
    private static let manyBlanks = MarkdownRule("  +")
}
