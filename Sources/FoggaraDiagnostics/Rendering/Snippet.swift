import FoggaraJSON

/// The lines of a source that a diagnostic is about, with the marks below them.
struct Snippet {
    /// One row of the snippet.
    enum Row {
        /// Lines left out.
        case gap
        /// A line of the source with its number.
        case source(Int, String)
        /// An underline; without a phrase it marks the fault itself.
        case mark(indent: Int, width: Int, phrase: Phrase?)
    }

    /// A part of one line to be underlined.
    private struct Mark {
        var line: Int
        var span: ByteSpan
        var phrase: Phrase?
    }

    /// Rows from top to bottom.
    private(set) var rows: [Row] = []
    /// Digits of the largest line number shown.
    private(set) var gutterWidth = 1

    private let source: SourceText

    /// Lays out the span and the labels of `diagnostic` within `columns`.
    init(_ diagnostic: Diagnostic, columns: Int) {
        source = diagnostic.source
        var marks = marks(of: diagnostic.span, nil)
        for label in diagnostic.labels { marks += self.marks(of: label.span, label.phrase) }
        gutterWidth = marks.map { String($0.line).count }.max() ?? 1
        let width = columns - gutterWidth - 3
        var previous: Int?
        for line in Set(marks.map(\.line)).sorted() {
            if let previous, line > previous + 1 { rows.append(.gap) }
            previous = line
            append(line, marks.filter { $0.line == line }, width)
        }
    }

    private mutating func append(_ number: Int, _ marks: [Mark], _ width: Int) {
        guard let main = marks.first else { return }
        let line = SnippetLine(source, lineSpan(at: main.span.start), near: main.span)
        let window = Self.window(line, line.columns(of: main.span), width)
        var breaks: Set<Int> = []
        var underlines: [(start: Int, width: Int, phrase: Phrase?)] = []
        for mark in marks {
            let columns = line.columns(of: mark.span)
            breaks.formUnion([columns.lowerBound, columns.upperBound])
            let start = min(max(columns.lowerBound, window.lowerBound), window.upperBound)
            let end = min(max(columns.upperBound, start), window.upperBound)
            underlines.append((start - window.lowerBound, max(end - start, 1), mark.phrase))
        }
        rows.append(.source(number, line.text(in: window, breaks: breaks)))
        for underline in underlines.sorted(by: {
            ($0.phrase == nil ? 0 : 1, $0.start) < ($1.phrase == nil ? 0 : 1, $1.start)
        }) {
            rows.append(.mark(indent: underline.start, width: underline.width, phrase: underline.phrase))
        }
    }

    /// The columns to show of a long line: those around the fault.
    private static func window(_ line: SnippetLine, _ span: Range<Int>, _ width: Int) -> Range<Int> {
        // One column more than the text, so that a caret may stand after its end.
        guard line.columns >= width else { return 0..<width }
        let before = max(span.lowerBound - max((width - span.count) / 2, width / 8), 0)
        let start = min(before, max(line.columns + 1 - width, 0))
        return start..<(start + width)
    }

    /// The first and the last line of a span, each with the part that lies in it.
    private func marks(of span: ByteSpan, _ phrase: Phrase?) -> [Mark] {
        let start = min(max(span.start, 0), source.bytes.count)
        let end = min(max(span.end, start), source.bytes.count)
        let first = lineSpan(at: start)
        let firstLine = source.position(of: start).line
        guard end > first.end else { return [Mark(line: firstLine, span: ByteSpan(start, end), phrase: phrase)] }
        let last = lineSpan(at: end)
        let lastLine = source.position(of: end).line
        let head = Mark(line: firstLine, span: ByteSpan(min(start, first.end), first.end), phrase: phrase)
        let text = source.bytes[last.start..<end]
        guard lastLine > firstLine,
            let begin = text.firstIndex(where: { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") })
        else { return [head] }
        return [head, Mark(line: lastLine, span: ByteSpan(begin, end), phrase: phrase)]
    }

    /// The bytes of the line that holds `offset`, without its line break.
    private func lineSpan(at offset: Int) -> ByteSpan {
        let start = source.position(of: offset).lineStart
        let bytes = source.bytes[start...]
        var end = bytes.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
        if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return ByteSpan(start, end)
    }
}
