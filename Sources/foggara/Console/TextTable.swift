import FoggaraDiagnostics

/// Rows of text in aligned columns; widths count terminal cells, so Arabic and accents line up too.
struct TextTable {
    /// How a column is aligned.
    enum Alignment { case left, right }

    let alignments: [Alignment]
    private(set) var rows: [[String]] = []

    init(_ alignments: [Alignment]) { self.alignments = alignments }

    /// Adds a row; missing cells are empty.
    mutating func add(_ cells: String...) { rows.append(cells) }

    /// The rows as lines, indented by `indent` blanks.
    func lines(indent: Int = 2) -> [String] {
        let widths = alignments.indices.map { column in
            rows.map { column < $0.count ? DisplayWidth.columns(of: $0[column]) : 0 }.max() ?? 0
        }
        return rows.map { row in
            var line = String(repeating: " ", count: indent)
            for (column, alignment) in alignments.enumerated() {
                let cell = column < row.count ? row[column] : ""
                let gap = String(repeating: " ", count: widths[column] - DisplayWidth.columns(of: cell))
                line += (column > 0 ? "  " : "") + (alignment == .left ? cell + gap : gap + cell)
            }
            while line.last == " " { line.removeLast() }
            return line
        }
    }
}
