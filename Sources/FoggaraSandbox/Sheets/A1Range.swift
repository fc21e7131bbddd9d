/// A range of a sheet in A1 notation; rows and columns count from 0, and a missing bound is open.
///
/// - Shape: `'طلبات'!A2:F`, `Annonces!5:9`, `A1`, `Annonces`; an apostrophe in quotes is written twice. A title without
///   quotes may hold anything, as long as such a sheet exists.
/// - Source: <https://developers.google.com/sheets/api/guides/concepts#cell>, known 2026.
struct A1Range: Hashable, Sendable {
    /// The title; nil when only cells are named, which means the first sheet.
    var title: String?
    var firstRow: Int?
    var lastRow: Int?
    var firstColumn: Int?
    var lastColumn: Int?

    /// Whether a single cell is named.
    var isCell: Bool { firstRow != nil && firstRow == lastRow && firstColumn != nil && firstColumn == lastColumn }

    /// Reads a range; `titles` are the sheets that exist. Nil when it is none.
    init?(_ text: String, titles: [String]) {
        if titles.contains(where: { $0.utf8.elementsEqual(text.utf8) }) {
            title = text
            return
        }
        var cells = text
        if let mark = text.lastIndex(of: "!") {
            guard let name = Self.title(String(text[..<mark]), titles: titles) else { return nil }
            title = name
            cells = String(text[text.index(after: mark)...])
        } else if text.hasPrefix("'") {
            guard let name = Self.title(text, titles: titles) else { return nil }
            title = name
            return
        }
        guard read(cells) else { return nil }
    }

    /// A range of known bounds.
    init(title: String, rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
        self.title = title
        firstRow = rows.lowerBound
        lastRow = rows.upperBound
        firstColumn = columns.lowerBound
        lastColumn = columns.upperBound
    }

    private static func title(_ text: String, titles: [String]) -> String? {
        if text.hasPrefix("'"), text.hasSuffix("'"), text.utf8.count > 2 {
            let inner = String(text.dropFirst().dropLast())
            return inner.replacing("''", with: "").contains("'") ? nil : inner.replacing("''", with: "'")
        }
        return titles.contains { $0.utf8.elementsEqual(text.utf8) } || isPlain(text) ? text : nil
    }

    /// Reads what stands after the title: `A1`, `A1:B2`, `A:B`, `1:2`, `A2:F`.
    private mutating func read(_ cells: String) -> Bool {
        let corners = cells.split(separator: ":", omittingEmptySubsequences: false)
        guard corners.count <= 2, let first = Self.corner(corners[0]) else { return false }
        (firstColumn, firstRow) = first
        guard corners.count == 2 else {
            (lastColumn, lastRow) = first
            return firstColumn != nil && firstRow != nil
        }
        guard let last = Self.corner(corners[1]) else { return false }
        (lastColumn, lastRow) = last
        let isRestOfRows = firstColumn != nil && firstRow != nil && lastRow != nil
        guard (firstColumn == nil) == (lastColumn == nil) || isRestOfRows else { return false }
        if let low = firstRow, let high = lastRow, high < low { swap(&firstRow, &lastRow) }
        if let low = firstColumn, let high = lastColumn, high < low { swap(&firstColumn, &lastColumn) }
        return true
    }

    /// Column and row of one corner, either of which may be missing; nil when it is no corner.
    private static func corner(_ text: Substring) -> (column: Int?, row: Int?)? {
        let plain = text.filter { $0 != "$" }
        let letters = plain.prefix { $0.isASCII && $0.isLetter }
        let digits = plain.dropFirst(letters.count)
        guard !plain.isEmpty, letters.count <= 3, digits.count <= 7, digits.allSatisfy({ $0.isASCII && $0.isNumber })
        else {
            return nil
        }
        var column: Int?
        for letter in letters.uppercased().utf8 { column = (column.map { $0 + 1 } ?? 0) * 26 + Int(letter) - 65 }
        guard !digits.isEmpty else { return (column, nil) }
        guard let row = Int(digits), row > 0 else { return nil }
        return (column, row - 1)
    }

    // MARK: - Writing

    /// The range as the service prints it; open bounds are left out.
    var text: String {
        let start = Self.corner(firstColumn, firstRow)
        let end = Self.corner(lastColumn, lastRow)
        let cells = isCell || end.isEmpty && start.isEmpty ? start : start + ":" + end
        guard let title else { return cells }
        let name = Self.isPlain(title) ? title : "'" + title.replacing("'", with: "''") + "'"
        return cells.isEmpty ? name : name + "!" + cells
    }

    /// The letters of a column: 0 is A, 26 is AA.
    static func letters(_ column: Int) -> String {
        var text = ""
        var rest = column
        repeat {
            text = String(UnicodeScalar(UInt8(65 + rest % 26))) + text
            rest = rest / 26 - 1
        } while rest >= 0
        return text
    }

    private static func corner(_ column: Int?, _ row: Int?) -> String {
        (column.map(letters) ?? "") + (row.map { String($0 + 1) } ?? "")
    }

    /// Whether a title needs no quotes.
    private static func isPlain(_ title: String) -> Bool {
        !title.isEmpty
            && title.utf8.allSatisfy { byte in
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                    || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "_")
            }
    }
}
