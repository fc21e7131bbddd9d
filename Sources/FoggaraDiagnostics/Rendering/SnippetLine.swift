import FoggaraJSON

/// One line of a source laid out in columns of a terminal.
struct SnippetLine {
    /// A character with its place in the source and on the screen.
    private struct Cell {
        var text: String
        var offset: Int
        var column: Int
        var columns: Int
        var isRightToLeft: Bool
    }

    private static let tab = 4
    private static let ellipsis = "…"

    private var cells: [Cell] = []
    private let endOffset: Int
    /// Whether text of the line stands before or after the bytes laid out.
    private let isCut: (before: Bool, after: Bool)
    private var endColumn = 0

    /// Bytes laid out before and after the fault; a line may be as long as a file.
    private static let reach = 2_000

    /// Lays out the bytes of `line`, which hold no line break, as far as they are near to those of `fault`.
    init(_ source: SourceText, _ line: ByteSpan, near fault: ByteSpan) {
        let span = Self.neighbourhood(source, line, fault)
        endOffset = span.end
        isCut = (span.start > line.start, span.end < line.end)
        var offset = span.start
        var column = 0
        // Graphemes of valid UTF-8 map back to bytes; where bytes are broken, each repaired scalar stands for one.
        for character in source.text(in: span) {
            let bytes = Self.length(of: character, in: source, at: offset, limit: span.end)
            var cell = Cell(text: "", offset: offset, column: column, columns: 0, isRightToLeft: false)
            if character == "\t" {
                cell.columns = Self.tab - column % Self.tab
                cell.text = String(repeating: " ", count: cell.columns)
            } else {
                cell.text = TextDirection.visible(String(character))
                cell.columns = DisplayWidth.columns(of: cell.text)
                cell.isRightToLeft = character.unicodeScalars.contains(where: TextDirection.isRightToLeft)
            }
            cells.append(cell)
            column += cell.columns
            offset += bytes
        }
        endColumn = column
    }

    private static func neighbourhood(_ source: SourceText, _ line: ByteSpan, _ fault: ByteSpan) -> ByteSpan {
        var start = max(line.start, fault.start - reach)
        var end = min(line.end, min(fault.end, fault.start + reach) + reach)
        // No scalar is cut in two.
        while start > line.start, source.bytes[start] & 0xC0 == 0x80 { start -= 1 }
        while end < line.end, source.bytes[end] & 0xC0 == 0x80 { end += 1 }
        return ByteSpan(start, max(end, start))
    }

    private static func length(of character: Character, in source: SourceText, at offset: Int, limit: Int) -> Int {
        var length = 0
        for scalar in character.unicodeScalars {
            let place = offset + length
            let isReplaced = scalar == "\u{FFFD}" && place < limit && source.bytes[place] != 0xEF
            if isReplaced {
                // A repaired sequence runs to the next byte that may begin one.
                var count = 1
                if source.bytes[place] >= 0xC2 {
                    while count < 3, place + count < limit, source.bytes[place + count] & 0xC0 == 0x80 { count += 1 }
                }
                length += count
            } else {
                length += UTF8.width(scalar)
            }
        }
        return min(length, max(limit - offset, 0))
    }

    /// Columns of the line.
    var columns: Int { endColumn }

    /// First column of the character that holds a byte.
    func column(of offset: Int) -> Int {
        if offset >= endOffset { return endColumn }
        return cells.last { $0.offset <= offset }?.column ?? 0
    }

    /// First column after the bytes that end at `offset`.
    func column(after offset: Int) -> Int {
        cells.first { $0.offset >= offset }?.column ?? endColumn
    }

    /// The part of the line in `window`; text that is cut off leaves `…`. Right-to-left runs stand between isolates,
    /// which end at `breaks` so that a mark below stays under its text.
    func text(in window: Range<Int>, breaks: Set<Int>) -> String {
        let cutsStart = window.lowerBound > 0 || isCut.before
        let cutsEnd = window.upperBound < endColumn || isCut.after
        let first = window.lowerBound + (cutsStart ? 1 : 0)
        let last = window.upperBound - (cutsEnd ? 1 : 0)
        var shown = cells.filter { $0.column >= first && $0.column + $0.columns <= last }[...]
        if !cutsEnd { while shown.last?.text.allSatisfy({ $0 == " " }) == true { shown.removeLast() } }
        var text = cutsStart ? Self.ellipsis : ""
        if let lead = shown.first?.column, lead > first { text += String(repeating: " ", count: lead - first) }
        while let cell = shown.first {
            guard cell.isRightToLeft else {
                text += cell.text
                shown.removeFirst()
                continue
            }
            let run = Self.run(shown, breaks)
            text.unicodeScalars.append(TextDirection.openIsolate)
            for cell in run { text += cell.text }
            text.unicodeScalars.append(TextDirection.closeIsolate)
            shown = shown.dropFirst(run.count)
        }
        return text + (cutsEnd ? Self.ellipsis : "")
    }

    /// The cells up to the last right-to-left one before a letter of the other direction, a quote or a break.
    private static func run(_ cells: ArraySlice<Cell>, _ breaks: Set<Int>) -> ArraySlice<Cell> {
        var end = cells.startIndex + 1
        for index in cells.indices.dropFirst() {
            let cell = cells[index]
            if breaks.contains(cell.column) { break }
            if cell.isRightToLeft {
                end = index + 1
            } else if cell.text == "\"" || cell.text.unicodeScalars.contains(where: { $0.properties.isAlphabetic }) {
                break
            }
        }
        return cells[cells.startIndex..<end]
    }
}
