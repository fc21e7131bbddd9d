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
        let (text, lengths) = Self.repaired(source.bytes[span.start..<span.end])
        var scalar = 0
        for character in text {
            let next = scalar + character.unicodeScalars.count
            let bytes = lengths[scalar..<next].reduce(0, +)
            scalar = next
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

    /// The text of bytes, with how many of them each scalar stands for; broken ones become U+FFFD.
    private static func repaired(_ bytes: ArraySlice<UInt8>) -> (text: String, lengths: [Int]) {
        var text = String.UnicodeScalarView()
        var lengths: [Int] = []
        var parser = Unicode.UTF8.ForwardParser()
        var rest = bytes.makeIterator()
        while true {
            switch parser.parseScalar(from: &rest) {
            case .valid(let encoded):
                text.append(Unicode.UTF8.decode(encoded))
                lengths.append(encoded.count)
            case .error(let length):
                text.append("\u{FFFD}")
                lengths.append(length)
            case .emptyInput: return (String(text), lengths)
            }
        }
    }

    /// Columns of the line.
    var columns: Int { endColumn }

    /// The columns of the characters that hold the bytes of `span`; empty, but in its place, when it holds none.
    func columns(of span: ByteSpan) -> Range<Int> {
        let first = span.start >= endOffset ? endColumn : cells.last { $0.offset <= span.start }?.column ?? 0
        let last = cells.first { $0.offset >= span.end }?.column ?? endColumn
        return first..<max(first, last)
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
