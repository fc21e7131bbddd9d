import FoggaraText

extension MarkdownReader {
    /// Reads tables: a line of headings, a line of dashes, lines of cells.
    func tables(_ text: String) -> String {
        let text = Self.escapedBar.replacing(text) { _ in Self.code("|") }
        let result = Self.table.replacing(text + "¨0") { self.table($0[0]) }
        return Self.columnTable.replacing(result) { self.table($0[0]) }.replacing("¨0", with: "")
    }

    private func table(_ raw: String) -> String {
        var lines = raw.split(separator: "\n").map { String($0) }
        lines = lines.map { line in
            var line = line
            if Self.firstBar.occurs(in: line) { line = Self.firstBar.replacing(line, with: "") }
            if Self.lastBar.occurs(in: line) { line = Self.lastBar.replacing(line, with: "") }
            return codeSpans(line)
        }
        guard lines.count > 1 else { return raw }
        let titles = cells(lines[0])
        let styles = cells(lines[1]).map(Self.style)
        var rows = lines.dropFirst(2).filter { !$0.allSatisfy(\.isWhitespace) }.map(cells)
        if styles.isEmpty || titles.count < styles.count { return raw }
        for row in rows.indices { while rows[row].count < titles.count { rows[row].append("") } }
        var html = "<table>\n<thead>\n<tr>\n"
        for (column, title) in titles.enumerated() {
            let style = styles.indices.contains(column) ? styles[column] : ""
            let isNamed = options.has("tablesHeaderId") || options.has("tableHeaderId")
            let id = isNamed ? " id=\"\(title.replacing(" ", with: "_").lowercased())\"" : ""
            html += "<th\(id)\(style)>\(spanGamut(title))</th>\n"
        }
        html += "</tr>\n</thead>\n<tbody>\n"
        for row in rows {
            html += "<tr>\n"
            for column in titles.indices {
                let style = styles.indices.contains(column) ? styles[column] : ""
                html += "<td\(style)>\(spanGamut(row[column]))</td>\n"
            }
            html += "</tr>\n"
        }
        return html + "</tbody>\n</table>\n"
    }

    private func cells(_ line: String) -> [String] {
        line.split(separator: "|", omittingEmptySubsequences: false).map { Self.trimmed(String($0)) }
    }

    private static func style(_ mark: String) -> String {
        switch (mark.hasPrefix(":"), mark.hasSuffix(":")) {
        case (true, true): " style=\"text-align:center;\""
        case (true, false): " style=\"text-align:left;\""
        case (false, true): " style=\"text-align:right;\""
        case (false, false): ""
        }
    }

    private static let escapedBar = MarkdownRule("\\\\(\\|)")
    private static let table = MarkdownRule(
        "^ {0,3}\\|?.+\\|.+\\n {0,3}\\|?[ \\t]*:?[ \\t]*[-=]{2,}[ \\t]*:?[ \\t]*\\|[ \\t]*:?[ \\t]*[-=]{2,}[\\s\\S]+?(?:\\n\\n|¨0)",
        .multiline)
    private static let columnTable = MarkdownRule(
        "^ {0,3}\\|.+\\|[ \\t]*\\n {0,3}\\|[ \\t]*:?[ \\t]*[-=]{2,}[ \\t]*:?[ \\t]*\\|[ \\t]*\\n( {0,3}\\|.+\\|[ \\t]*\\n)*(?:\\n|¨0)",
        .multiline)
    private static let firstBar = MarkdownRule("^ {0,3}\\|")
    private static let lastBar = MarkdownRule("\\|[ \\t]*$")
}
