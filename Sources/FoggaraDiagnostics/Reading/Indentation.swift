import FoggaraJSON

/// Finds where a closing bracket was likely forgotten, by how the lines are indented.
struct Indentation {
    private let source: SourceText
    /// First byte of every line, so that a container costs no look at the lines before it.
    private let lineStarts: [Int]
    private var found: (open: ByteSpan, close: ByteSpan)?

    /// The first list or object whose closing bracket begins a line that is indented less than its opening line: that
    /// bracket was meant for an outer one. Nil when the lines say nothing.
    static func suspect(in document: JSONDocument, before unclosed: ByteSpan) -> (open: ByteSpan, close: ByteSpan)? {
        var indentation = Indentation(document.source)
        indentation.visit(document.root)
        // What is told with the bracket itself would say nothing new.
        return indentation.found.flatMap { $0.open == unclosed ? nil : $0 }
    }

    private init(_ source: SourceText) {
        self.source = source
        lineStarts = [0] + source.bytes.indices.filter { source.bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
    }

    /// Looks at containers in the order in which they are closed.
    private mutating func visit(_ node: JSONNode) {
        for child in node.elements + node.members.map(\.value) where found == nil { visit(child) }
        guard found == nil, node.kind == .object || node.kind == .array, node.span.end - node.span.start > 1 else {
            return
        }
        let close = ByteSpan(node.span.end - 1, node.span.end)
        let bracket = source.bytes[close.start]
        guard bracket == UInt8(ascii: "}") || bracket == UInt8(ascii: "]") else { return }
        let start = lineStart(of: node.span.start)
        let end = lineStart(of: close.start)
        guard start < end, end + indent(end) == close.start else { return }
        if indent(end) < indent(start) {
            found = (ByteSpan(node.span.start, node.span.start + 1), close)
        }
    }

    /// First byte of the line of a place, found by halving.
    private func lineStart(of offset: Int) -> Int {
        var (low, high) = (0, lineStarts.count - 1)
        while low < high {
            let middle = (low + high + 1) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle - 1 }
        }
        return lineStarts[low]
    }

    /// Blanks at the start of a line.
    private func indent(_ lineStart: Int) -> Int {
        source.bytes[lineStart...].prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.count
    }
}
