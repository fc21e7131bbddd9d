/// The figures in the order in which they were measured, one line each.
struct BenchTable {
    private var measurements: [Measurement] = []

    /// An empty table.
    init() {}

    /// Adds figures at the end.
    mutating func add(_ more: [Measurement]) { measurements += more }

    /// The table as text: name, median, least, greatest, target, median divided by target, note.
    var text: String {
        var rows = [["name", "median", "min", "max", "target", "ratio", "note"]]
        for figure in measurements {
            var row = [figure.name, figure.text(figure.median)]
            row.append(figure.text(figure.samples.first ?? 0))
            row.append(figure.text(figure.samples.last ?? 0))
            row.append(figure.target.map { figure.text($0) } ?? "")
            row.append(figure.target.map { Self.ratio(figure.median, $0) } ?? "")
            row.append(figure.note)
            rows.append(row)
        }
        let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            var line = ""
            for (column, cell) in row.enumerated() {
                let blanks = String(repeating: " ", count: widths[column] - cell.count)
                // Names and notes begin at the left, figures end at the right.
                line += column == 0 || column == row.count - 1 ? cell + blanks : blanks + cell
                line += "  "
            }
            return String(line.reversed().drop { $0 == " " }.reversed())
        }.joined(separator: "\n")
    }

    private static func ratio(_ value: Int64, _ target: Int64) -> String {
        guard target > 0 else { return "" }
        let hundredths = (value * 100 + target / 2) / target
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }
}
